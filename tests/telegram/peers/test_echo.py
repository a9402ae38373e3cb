"""Both servers carry a bare bot of the library: what is typed and tapped comes back, judged."""

from pathlib import Path

import pytest

from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.emulator import independent_telegram
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

ECHO = "tests.telegram.peers.echo:main"


@pytest.mark.parametrize("telegram", [independent_telegram, own_telegram])
async def test_a_bare_bot_answers_what_is_typed_and_tapped(telegram: type, tmp_path: Path, nursery: Nursery) -> None:
    async with telegram() as server:
        bot = BotProcess(server, tmp_path, nursery, program=ECHO)
        async with running(bot):
            sam = Person(server, 4_001)
            update = await sam.types("hello there")
            await sam.sees("hello there")
            await server.confirmed(update)
            await sam.taps("Once more")
            await sam.sees("tapped")

        assert [message.text for message in sam.screen] == ["hello there", "tapped"]
        server.judge.assert_all_accepted("getMe", "sendMessage", "answerCallbackQuery", "editMessageText")
