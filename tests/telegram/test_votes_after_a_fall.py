"""A vote and a service that falls: the same poll twice, a poll that nobody closed in time, one whose chat has moved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.conversation import group_words as said
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.e2e.telegram.traps import HURRY
from tests.telegram.another_clock import LAY
from tests.telegram.given import GROUP, a_team, nothing_waits, rows
from tests.telegram.peers import team
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.chats import Message
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

CLOSE = own.CLOSE_VOTE
FACING = "What are we facing today?"


@asynccontextmanager
async def a_vote(folder: Path, nursery: Nursery) -> AsyncIterator[tuple[Fake, BotProcess, list[Person]]]:
    """Yield a team of six that is about to vote: whoever leads is asked how many are here."""
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, folder, nursery, settings={HURRY: "yes"}, first=LAY)
        async with running(bot):
            people = await a_team(telegram, bot)
            await people[0].types("/huddle")
            await people[0].sees_button("Five or more")
            await nothing_waits(bot)
            yield telegram, bot, people


def polls(person: Person) -> list[Message]:
    """Return the messages in sight that are polls, the oldest first."""
    return [message for message in person.screen if message.poll is not None]


def vote(message: Message, people: list[Person], option: str) -> None:
    """Let people vote in the poll of a message."""
    assert message.poll is not None
    for person in people:
        message.poll.vote(person.number, option)


async def falls_before_its_mark(bot: BotProcess, leader: Person) -> None:
    """Let the poll be out and the service gone before that is noted; then it starts again."""
    await bot.kill()
    await bot.start(TRAP="before-mark:1")
    await leader.taps("Five or more")
    assert await bot.ended() == -9
    await leader.sees_poll(FACING)
    await bot.start()
    await leader.server.record.until(lambda: len(polls(leader)) == 2)
    await nothing_waits(bot)


@pytest.mark.parametrize("lower", [False, True], ids=["upper", "lower"])
async def test_of_a_vote_that_stands_there_twice_the_one_with_more_voices_is_heard(
    tmp_path: Path, nursery: Nursery, lower: bool
) -> None:
    async with a_vote(tmp_path, nursery) as (telegram, bot, people):
        ann, *others = people
        await falls_before_its_mark(bot, ann)
        await ann.sees(words.VOTE_AGAIN)
        first, second = polls(ann)
        vote(first, others if not lower else others[:2], "No time")
        vote(second, others if lower else others[:2], "Fear to ask")

        await ann.taps(CLOSE, first)

        await ann.sees(f"Most said: {'Fear to ask' if lower else 'No time'}.")
        heard, other = (second, first) if lower else (first, second)
        await telegram.record.until(lambda: other.deleted)
        assert heard.poll is not None
        assert (heard.poll.closed, heard.deleted) == (True, False)


async def test_the_upper_one_goes_when_whoever_leads_taps_it_after_the_lower_one_was_closed(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_vote(tmp_path, nursery) as (telegram, bot, people):
        ann, *others = people
        await falls_before_its_mark(bot, ann)
        first, second = polls(ann)
        vote(second, others, "No time")
        await ann.taps(CLOSE, second)
        await ann.sees("Most said: No time.")
        third = await ann.sees_poll("Which would you try?")

        await ann.taps(CLOSE, first)

        assert await ann.told() == words.EARLIER
        await telegram.record.until(lambda: first.deleted)
        assert (third.closed, second.deleted) == (False, False)


async def test_voices_of_fewer_than_five_are_shown_by_neither_of_the_two(tmp_path: Path, nursery: Nursery) -> None:
    async with a_vote(tmp_path, nursery) as (telegram, bot, people):
        ann, *others = people
        await falls_before_its_mark(bot, ann)
        first, second = polls(ann)
        vote(first, others[:4], "No time")
        vote(second, others[:4], "No time")

        await ann.taps(CLOSE, first)

        await ann.sees(said.TOO_FEW)
        await telegram.record.until(lambda: first.deleted and second.deleted)


async def test_what_a_group_left_open_for_a_day_goes_and_it_is_said_once(tmp_path: Path, nursery: Nursery) -> None:
    async with a_vote(tmp_path, nursery) as (_, bot, people):
        ann, *others = people
        await ann.taps("Five or more")
        await ann.sees_poll(FACING)
        await nothing_waits(bot)
        (left,) = polls(ann)
        vote(left, others, "No time")
        await bot.kill()

        await bot.start(AHEAD_HOURS="25")
        await ann.sees(words.LEFT_OPEN)
        await nothing_waits(bot)
        await bot.kill()
        await bot.start(AHEAD_HOURS="26")
        await ann.types("/help")
        await ann.sees("/huddle and /quiz")

        assert left.deleted
        assert [message.text for message in ann.from_bot].count(words.LEFT_OPEN) == 1
        assert rows(bot, "SELECT 1 FROM live_page") == rows(bot, "SELECT 1 FROM session") == []


async def test_a_vote_that_stayed_behind_in_the_old_group_is_held_again_in_the_new_one(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_vote(tmp_path, nursery) as (telegram, bot, people):
        ann, *others = people
        await ann.taps("Five or more")
        await ann.sees_poll(FACING)
        await nothing_waits(bot)

        new = await team.upgrades(telegram, ann)
        await ann.types("/resume")
        poll = await ann.sees_poll(FACING)
        for person in others:
            poll.vote(person.number, "No time")
        await ann.taps(CLOSE)

        await ann.sees("Most said: No time.")
        assert (GROUP, new.id) == (GROUP, ann.chat.id)
