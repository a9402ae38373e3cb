"""The emergency card: for everybody, in every state, whatever has become of the disk, the database and the queues."""

from __future__ import annotations

import asyncio
import re
import resource
from pathlib import Path

import httpx
import pytest

from bot.telegram import words
from tests.telegram.given import a_bot, a_member, at_the_door, locked, rows
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.limits import Limits
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.weather import reset, silence, too_many

CARD = "This bot alerts nobody: you must call."
NOTED = "SELECT message_id FROM chat_message"


@pytest.mark.parametrize("alarm", ["/notsafe", "/not_safe", "hes here", "HELP", "help me", "he has a knife"])
async def test_a_stranger_in_danger_gets_the_card_at_once(tmp_path: Path, nursery: Nursery, alarm: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, _):
        stranger = Person(telegram, 8001)

        await stranger.types(alarm)

        await stranger.sees("Call 999", CARD)
        assert [len(stranger.from_bot), "I'm out" in stranger.labels] == [1, True]


@pytest.mark.parametrize("line", ["two of them and theyve got bats", "hes at the bottom of the stairs with an axe"])
async def test_danger_that_no_list_holds_is_understood_by_the_rules(
    tmp_path: Path, nursery: Nursery, line: str
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stranger, sam = Person(telegram, 8001), await a_member(telegram, bot)

        await stranger.types(line)
        await sam.types(line)

        await stranger.sees(CARD)
        await sam.sees(CARD)


async def test_a_plan_for_danger_is_no_alarm(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        await sam.types("What will I do if he's here?")
        await sam.types("/help")

        await sam.sees("You tap answers")
        assert not any(CARD in message.text for message in sam.from_bot)


async def test_help_as_a_command_is_no_cry_for_help(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        await sam.types("/help")

        await sam.sees("You tap answers")
        assert not any(CARD in message.text for message in sam.from_bot)


async def test_the_button_pauses_the_tree_and_carry_on_goes_on_where_it_was(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("No")
        await sam.sees("Someone knows where I am")

        await sam.taps(words.NOT_SAFE)
        card = await sam.sees(CARD)
        await sam.taps("Someone is hurt", card)
        await sam.sees("ask for an ambulance")
        await sam.taps("Carry on")

        await sam.sees("Here is where we were.", "Someone knows where I am")


async def test_stop_under_the_card_ends_the_session_kindly(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("Yes")
        await sam.sees(CARD)

        await sam.taps("Stop here")

        await sam.sees("Please stay somewhere safe")
        assert "My three lines" not in sam.shown()


async def test_the_card_comes_while_the_database_is_locked_and_the_answer_is_not_lost(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        kim = await at_the_door(telegram, bot, 7002)
        with locked(bot):
            answered = await kim.taps("No")
            await sam.types("hes here")
            await sam.sees(CARD)
            await sam.taps("I'm out")
            await sam.sees("Stay away and go where there are people.")
            await kim.sees(words.TRY_AGAIN)
            assert answered not in telegram.inbox.confirmed

        await kim.sees("Someone knows where I am")
        await telegram.confirmed(answered)
        assert "turn will be taken again" in [line["event"] for line in bot.log]


async def test_what_was_said_without_the_store_is_cleared_with_the_rest(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        page = sam.from_bot[-1]
        with locked(bot):
            await sam.taps("No", page)
            await sam.sees(words.TRY_AGAIN)
            await sam.taps(words.NOT_SAFE, page)
            await sam.sees(CARD)
        await sam.sees("Someone knows where I am")
        await all_noted(bot, sam)

        await sam.types("/tidy")

        await telegram.record.wait_for("deleteMessages", chat=sam.number)
        await sam.sees("Someone knows where I am")
        assert [CARD in sam.shown(), words.TRY_AGAIN in sam.shown()] == [False, False]


async def all_noted(bot: BotProcess, person: Person) -> None:
    """Wait until every message of the bot's in a chat is noted, which is done behind everything else."""
    for _ in range(600):
        if {(message.id,) for message in person.from_bot} <= set(rows(bot, NOTED)):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("Messages of the bot's are not noted.")


async def test_a_stranger_in_danger_leaves_no_trace_in_the_store(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stranger, sam = Person(telegram, 8001), await at_the_door(telegram, bot)

        await stranger.types("hes here")
        await stranger.sees(CARD)
        await sam.taps(words.NOT_SAFE)
        await sam.sees(CARD)
        await all_noted(bot, sam)

        assert set(rows(bot, "SELECT conversation FROM chat_message")) == {(f"telegram:{sam.number}",)}


async def test_the_card_comes_while_the_disk_is_full(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        # No file of the bot's may grow any more: what a full disk is to it.
        _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (1, hard))

        await sam.taps("No")
        await sam.taps(words.NOT_SAFE)
        await sam.sees(CARD)
        await sam.taps("A child is in danger")
        await sam.sees("Call 999 now: this bot alerts nobody.")

        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (hard, hard))
        await sam.taps("Carry on")
        await sam.sees("Here is where we were.")


async def test_the_card_comes_while_500_messages_wait(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, limits=Limits()) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        page = sam.from_bot[-1]
        last = 0
        for _ in range(520):  # one a second may go out in one chat
            last = await sam.types("/privacy")
        await telegram.confirmed(last)
        assert await waiting(bot) >= 500

        before = len(telegram.record)
        await sam.taps(words.NOT_SAFE, page)
        await sam.sees(CARD)

        sent = [call for call in telegram.record.of("sendMessage", chat=sam.number) if call.number >= before]
        place = next(place for place, call in enumerate(sent) if CARD in str(call.params["text"]))
        assert place <= 1  # one that was due in that very moment may have gone before it
        assert await waiting(bot) >= 499


async def waiting(bot: BotProcess) -> float:
    """Return how many messages wait to be sent, as the bot's own metrics say."""
    async with httpx.AsyncClient() as client:
        page = (await client.get(f"{bot.address}/metrics")).text
    return float(re.findall(r"^beforehand_messages_waiting (\S+)$", page, re.MULTILINE)[0])


async def test_the_card_is_tried_again_until_it_is_there(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, _):
        stranger = Person(telegram, 8001)
        telegram.weather.next("sendMessage", reset())
        telegram.weather.next("sendMessage", too_many(1))
        telegram.weather.next("sendMessage", silence(0.3))

        await stranger.types("hes here")

        await stranger.sees(CARD)


async def test_ten_taps_are_one_alarm(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        page = sam.from_bot[-1]
        last = 0
        for _ in range(10):
            last = await sam.taps(words.NOT_SAFE, page)

        await telegram.confirmed(last)

        assert len([message for message in sam.from_bot if CARD in message.text]) == 1
