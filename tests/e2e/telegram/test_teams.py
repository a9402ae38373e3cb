"""All that a team does, on one bot as its own process, in both Telegrams and by both ways in.

Every method of the Bot API that the program calls has to be seen here, and accepted by the independent models.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.docs import made_of_telegram as made
from tests.e2e.telegram import alone, teams
from tests.e2e.telegram.teams import Stage
from tests.e2e.telegram.traps import HURRY
from tests.telegram.clock import a_zone_where_it_is
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.emulator import Emulator, independent_telegram
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.server import Server

Walk = Callable[[Stage], Awaitable[None]]
WALKS: tuple[Walk, ...] = (
    teams.comes_in_and_is_taken_out,
    teams.talks,
    teams.answers_privately,
    teams.looks_at_a_line,
    teams.asks_in_any_chat,
    teams.is_moved_about,
    alone.sends_files_both_ways,
    alone.is_sent_a_picture,
    alone.hides_and_comes_back,
    alone.leaves_for_good,
    alone.waits_for_the_moment,
)
VOTES = (("sendPoll",), ("stopPoll",), ("sendMessage", "message_thread_id"))
"""What a Telegram has to do for `teams.votes`: polls, and topics."""
PUSHED = {"setWebhook", "deleteWebhook"}
"""Methods that a bot without a webhook has no reason to call."""


def playable(server: Server) -> tuple[Walk, ...]:
    """Return the walks that a Telegram can play."""
    return (*WALKS, teams.votes) if all(server.does(*needed) for needed in VOTES) else WALKS


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
@pytest.mark.parametrize("telegram", [independent_telegram, own_telegram])
async def test_whatever_a_team_does_is_played_and_every_method_is_accepted(
    telegram: type, webhook: bool, tmp_path: Path, nursery: Nursery
) -> None:
    async with telegram() as server:
        settings = {HURRY: "yes", "BEFOREHAND_TIMEZONE": a_zone_where_it_is(12)}
        bot = BotProcess(
            server, tmp_path, nursery, webhook=webhook, settings=settings, first="tests.e2e.telegram.traps:lay"
        )
        async with running(bot):
            for walk in playable(server):
                await walk(Stage(server, bot))
            assert await bot.stop() == 0
            if webhook:
                await asks_instead(bot)

        called = made.methods() if webhook else made.methods() - PUSHED
        server.judge.assert_all_accepted(*(method for method in called if server.does(method)))
        assert bot.holds(str(teams.STRANGER)) == []


async def asks_instead(bot: BotProcess) -> None:
    """Start the bot without its webhook: it takes that back and asks for updates, and loses none on the way."""
    bot.webhook = False
    await bot.start()
    await bot.stop()


def test_our_own_telegram_does_all_that_is_called_and_the_independent_one_all_but_polls_and_topics() -> None:
    own, independent = Fake(), Emulator()

    assert [method for method in made.methods() if not own.does(method)] == []
    assert {method for method in made.methods() if not independent.does(method)} == {"sendPoll", "stopPoll"}
    assert not independent.does("sendMessage", "message_thread_id")
