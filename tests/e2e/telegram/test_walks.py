"""The bot as its own process, in both Telegrams and by both ways in, walks set-up, T01 and T02 to the card.

Every page that is shown is compared with what the pure engine says to the same answers, and every request and update is
judged by the independent models.
"""

import json
from pathlib import Path
from random import Random

import pytest

from tests import content
from tests.e2e.telegram.transcribed import sets_up, shipped_transcript, walks
from tests.e2e.telegram.traps import HURRY
from tests.e2e.telegram.worker import Worker
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.emulator import independent_telegram
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

LIBRARY = content.library()
NAME = "Marigold"
"""What the member is called in Telegram; nothing of it may be kept."""
USED = (
    "getMe",
    "setMyCommands",
    "sendMessage",
    "editMessageText",
    "answerCallbackQuery",
)
"""Methods of the Bot API that each walk needs, whatever the way in."""


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
@pytest.mark.parametrize("telegram", [independent_telegram, own_telegram])
async def test_set_up_the_door_and_a_first_visit_are_walked_to_their_cards(
    telegram: type, webhook: bool, tmp_path: Path, nursery: Nursery
) -> None:
    async with telegram() as server:
        hurry = {HURRY: "yes"}
        bot = BotProcess(
            server, tmp_path, nursery, webhook=webhook, settings=hurry, first="tests.e2e.telegram.traps:lay"
        )
        async with running(bot):
            invitation = json.loads(await bot.runs("invite", "--json"))["send"].removeprefix("/start ")
            member = Worker(LIBRARY, Person(server, 4_001, NAME), Random(1))
            for name in ("door/the-usual-way", "first-visit/own-words", "first-visit/back-and-why"):
                transcript = shipped_transcript(LIBRARY, name)
                if member.stand.profile == {}:
                    await sets_up(member, invitation, transcript.facts)
                await walks(member, transcript)
            member.reads_the_rest()
            assert await bot.stop() == 0

        assert member.again == []
        assert bot.holds(NAME, *member.typed) == []
        way_in = ("setWebhook",) if webhook else ("getUpdates", "getWebhookInfo")
        server.judge.assert_all_accepted(*USED, *way_in)
