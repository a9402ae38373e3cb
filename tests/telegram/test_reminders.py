"""Reminders: asked for under a card, sent once and by day, also after a restart, put off, stopped, without a hint."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.dialogue.tongue import ENGLISH
from bot.telegram import words
from bot.telegram.page import pages
from bot.telegram.reminding import remembered, reminder
from bot.telegram.when import is_day
from tests import content
from tests.phone.notification import hints
from tests.telegram.clock import a_zone_where_it_is, reminders_due
from tests.telegram.given import a_member, at_the_door, nothing_waits, rows
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.chats import Message
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

SAM = "telegram:7001"
WAITING = "SELECT conversation FROM reminder"


@asynccontextmanager
async def a_bot_at(folder: Path, nursery: Nursery, hour: int = 12) -> AsyncIterator[tuple[Fake, BotProcess]]:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, folder, nursery, settings={"BEFOREHAND_TIMEZONE": a_zone_where_it_is(hour)})
        async with running(bot):
            yield telegram, bot


def reminders(person: Person) -> list[Message]:
    return [message for message in person.from_bot if words.REMINDER in message.text]


async def its_moment_comes(bot: BotProcess, hour: int = 12) -> None:
    """Let what waits be due, and start the bot again."""
    await nothing_waits(bot)
    await bot.kill()
    reminders_due(bot)
    await bot.start(BEFOREHAND_TIMEZONE=a_zone_where_it_is(hour))


async def test_under_a_card_a_reminder_is_asked_for_comes_once_and_opens_what_it_is_about(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.types("/stop")
        await sam.sees_button(words.REMIND_LATER)
        await sam.taps(words.REMIND_LATER)
        await sam.sees_button(words.MOMENTS["two-hours"], words.MOMENTS["tomorrow"])
        await sam.taps(words.MOMENTS["evening"])
        await sam.sees(words.REMINDER_SET.format(when="today at 18:00"))
        assert rows(bot, WAITING) == [(SAM,)]

        await its_moment_comes(bot)
        sent = await sam.sees(words.REMINDER)
        await nothing_waits(bot)
        assert (sent.silent, hints(sent.text)) == (True, ())
        assert rows(bot, WAITING) == []
        await bot.kill()
        await bot.start()
        await sam.types("/help")
        await sam.sees("/prepare")
        assert len(reminders(sam)) == 1

        await sam.taps(words.REMINDER_OPEN)
        await sam.sees("Is anyone in danger right now?")


async def test_a_reminder_is_put_off_and_stopped_and_stops_for_good(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/remind")
        await sam.sees(words.REMIND_NONE)
        await sam.taps(words.MOMENTS["tomorrow"])
        await sam.sees(words.REMINDER_SET.format(when="tomorrow at 09:00"))
        await its_moment_comes(bot)
        await sam.sees(words.REMINDER)

        await sam.taps(words.REMINDER_LATER)
        await sam.sees(words.REMIND_WHEN)
        await sam.taps(words.MOMENTS["evening"])
        await sam.sees("today at 18:00")
        await sam.types("/remind")
        await sam.sees(words.REMINDERS)
        await sam.taps(words.REMIND_STOP.format(when="today at 18:00"))
        await sam.sees(words.REMIND_NOT)

        assert rows(bot, WAITING) == []
        await sam.types("/remind")
        await sam.sees(words.REMIND_NONE)
        await telegram.confirmed(await sam.taps(words.MOMENTS["tomorrow"]))
        await its_moment_comes(bot)
        await sam.sees(words.REMINDER)
        await sam.taps(words.REMINDER_NO)
        await sam.sees(words.REMIND_NOT)
        assert rows(bot, WAITING) == []


@pytest.mark.parametrize("hour", [6, 22, 3])
async def test_at_night_it_waits_and_comes_in_the_morning(tmp_path: Path, nursery: Nursery, hour: int) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/remind")
        await sam.sees(words.REMIND_NONE)
        await sam.taps(words.MOMENTS["tomorrow"])
        await sam.sees("tomorrow at 09:00")

        await its_moment_comes(bot, hour)
        await sam.types("/help")
        await sam.sees("/prepare")
        await nothing_waits(bot)
        assert (len(reminders(sam)), rows(bot, WAITING)) == (0, [(SAM,)])

        await bot.kill()
        await bot.start(BEFOREHAND_TIMEZONE=a_zone_where_it_is(7))
        await sam.sees(words.REMINDER)


async def test_whoever_forgets_is_reminded_of_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/remind")
        await sam.sees(words.REMIND_NONE)
        await sam.taps(words.MOMENTS["tomorrow"])
        await sam.sees("tomorrow at 09:00")
        await sam.types("/forget")
        await sam.sees_button(words.FORGET_YES)
        await sam.taps(words.FORGET_YES)
        await sam.sees(words.FORGOTTEN)

        assert rows(bot, WAITING) == []


async def test_two_weeks_after_a_clinic_are_one_tap(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/prepare clinic-prep")
        await sam.sees("Where are you with it?")
        await sam.taps("I have just been")
        last = await sam.sees_button(words.SKIP)
        while words.SKIP in sam.labels:
            text, number = last.text, last.id
            await sam.taps(words.SKIP)
            last = await telegram.record.until(partial(newer, sam, number, text), chat=sam.number)
        await sam.sees_button(words.REMIND_DAYS.format(days=14))
        await sam.taps(words.REMIND_DAYS.format(days=14))
        await sam.sees("at 09:00")
        assert rows(bot, WAITING) == [(SAM,)]


def newer(person: Person, number: int, text: str) -> Message | None:
    """The newest message, once it is another one or says something else."""
    found = person.from_bot[-1]
    return found if found.buttons and (found.id, found.text) != (number, text) else None


async def test_a_button_that_nobody_made_sets_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot_at(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/remind")
        page = await sam.sees(words.REMIND_NONE)
        for data in ("=0remind:nothing", "=0later:door", "=0remind-at:door:tomorrow", "=0remind-at:reflect:midnight"):
            last = await sam.taps_data(page, data)
        await telegram.confirmed(last)

        assert rows(bot, WAITING) == []


def test_a_reminder_says_the_same_of_whatever_it_is_about_and_hints_at_nothing() -> None:
    library = content.library()
    assert set(remembered(library)) == {"reflect", "clinic-prep", "how-sure"}
    said = {pages((reminder(tree, ENGLISH),), "", lambda *_: False)[0].text for tree in remembered(library)}
    assert len(said) == 1
    (text,) = said
    assert hints(text) == ()
    assert is_day(datetime(2026, 11, 22, 7, 0, tzinfo=UTC))
    assert not is_day(datetime(2026, 11, 22, 22, 0, tzinfo=UTC))


def test_the_longest_button_of_a_reminder_fits() -> None:
    longest = max(f"=0remind-at:{tree}:two-hours" for tree in remembered(content.library()))
    assert len(longest) <= 64  # bytes of button data: Bot API, InlineKeyboardButton
