"""The terminal and the service may share a data folder: what is open in one is no business of the other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.conversation.effects import Say, message_to_json
from bot.store import Store, TurnRecord
from tests.telegram.given import at_the_door
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery


async def test_what_waits_in_the_terminal_keeps_nobody_from_their_chat(tmp_path: Path, nursery: Nursery) -> None:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery)
        store = await Store.open(bot.data, SECRET_KEY)
        waits = (message_to_json(Say("Hello.")),)
        await store.commit(TurnRecord("terminal", "u-1", datetime.now(UTC), None, waits, {}))
        await store.close()

        async with running(bot):
            await at_the_door(telegram, bot)
