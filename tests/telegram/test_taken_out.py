"""Somebody who is taken out is a stranger with their next tap; their menu, their session and their chat go with it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.roles import Role
from bot.store import Store
from bot.telegram import words
from bot.telegram.commands import Where, menu_of
from tests.telegram.given import a_bot, at_the_door, full
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.peers.nursery import Nursery


async def take_out_everybody(bot: BotProcess) -> None:
    """Do beside the running bot what `beforehand people --take-out` does."""
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        for person in await store.accounts.people():
            await store.accounts.take_out(person.handle, datetime.now(UTC))
    finally:
        await store.close()


async def test_whoever_is_taken_out_in_the_middle_is_out_with_the_next_tap_and_told_kindly(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)

        await take_out_everybody(bot)
        await sam.taps("No")
        await sam.sees(words.STRANGER)
        assert full(bot, "session", "session_key", "outgoing", "profile", "member", "said") == []
        await sam.types("he's here")
        await sam.sees("This bot alerts nobody: you must call.")

        await bot.kill()
        await bot.start()  # the first sweep

        await sam.sees(words.ENDED, "call 999")
        assert "/door" not in [message.text for message in sam.screen]
        await sam.sees_button(words.NOT_SAFE, words.HELPLINES)


async def test_the_menu_of_a_chat_is_that_of_its_role(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        await at_the_door(telegram, bot)
        await bot.kill()
        await bot.start()

        def shown() -> dict[str, list[str]]:
            return {
                (call.params.get("scope") or {}).get("type", "default"): [
                    one["command"] for one in call.params["commands"]
                ]
                for call in telegram.record.of("setMyCommands")
            }

        await telegram.record.until(lambda: "chat" in shown())
        assert shown()["default"] == ["notsafe"]
        assert shown()["all_group_chats"] == list(menu_of(Role.champion, Where.group))
        assert shown()["chat"] == list(menu_of(Role.worker, Where.private))
