"""Bad weather over a team: nothing is lost or doubled, nobody else is held up, and no call is made in a storm."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.conversation import group_words as said
from bot.roles import Role
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.e2e.telegram.teams import Stage, taps
from tests.telegram.another_clock import LAY, PUT_BACK
from tests.telegram.clock import a_zone_where_it_is, reminders_due, weekly_due
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers import team
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.weather import refused, reset, server_error, too_many

FEW, FACING = "Fewer than five", "What are we facing today?"


async def test_a_group_that_has_to_wait_holds_up_no_other_and_is_sent_all_of_it_once(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stage = Stage(telegram, bot)
        (ann, _), (bob, _) = [await stage.team(group, 2) for group in (-71, -72)]
        telegram.weather.next("sendMessage", too_many(2), chat=ann.chat.id)
        telegram.weather.next("sendMessage", server_error(), times=2, chat=ann.chat.id)
        asked = len(telegram.record)

        await ann.types("/huddle")
        await bob.types("/huddle")
        await bob.sees_button(FEW)
        await taps(bob, FEW)
        await bob.sees_button("No time")
        assert ann.from_bot == []

        await ann.sees_button(FEW)
        calls = [call for call in telegram.record.of("sendMessage", chat=ann.chat.id) if call.number >= asked]
        assert [call.error is None for call in calls] == [False, False, False, True, True][: len(calls)]
        assert len(ann.from_bot) == len({message.text for message in ann.from_bot})


async def test_a_vote_in_bad_weather_is_sent_once_and_heard_once_or_it_is_said(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, *others = await Stage(telegram, bot).team(-71, 6)
        telegram.weather.next("sendPoll", too_many(1))
        telegram.weather.next("sendPoll", reset())
        await ann.types("/huddle")
        await taps(ann, "Five or more")
        poll = await ann.sees_poll(FACING)
        for person in others:
            poll.vote(person.number, "No time")
        telegram.weather.next("stopPoll", server_error(), times=4)
        await taps(ann, own.CLOSE_VOTE)
        await ann.sees("Most said: No time.")
        second = await ann.sees_poll("Which would you try?")
        assert [message.poll for message in ann.screen if message.poll] == [poll, second]

        telegram.weather.next("stopPoll", reset(done=True))
        telegram.weather.next("deleteMessage", refused("Bad Request: message to delete not found"))
        await taps(ann, own.CLOSE_VOTE)
        await ann.sees(said.NOT_READ)
        await taps(ann, "Plan it together" if "Plan it together" in ann.labels else "Choose one question")
        await ann.sees("How will you go round?")
        assert rows(bot, "SELECT 1 FROM set_aside") == []


async def test_thrown_out_in_the_middle_it_falls_silent_and_goes_on_elsewhere(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stage = Stage(telegram, bot)
        (ann, _), (bob, _) = [await stage.team(group, 2) for group in (-71, -72)]
        for person in (ann, bob):
            await person.types("/huddle")
            await person.sees_button(FEW)
        await nothing_waits(bot)
        ann.chat.gone = True  # before it is told so
        before = len(telegram.record.in_chat[ann.chat.id])

        await ann.taps(FEW)
        assert await ann.told() == ""
        await nothing_waits(bot)
        assert len(telegram.record.in_chat[ann.chat.id]) - before <= 5
        await team.removes(ann)
        await Person(telegram, ann.number).sees(words.REMOVED)
        after = len(telegram.record.in_chat[ann.chat.id])
        await taps(bob, FEW)
        await bob.sees_button("No time")

        assert len(telegram.record.in_chat[ann.chat.id]) == after
        assert [name for (name,) in rows(bot, "SELECT conversation FROM session")] == [f"telegram:{bob.chat.id}"]
        assert [line["event"] for line in bot.log if line["level"] == "error"] == []


async def test_answers_that_are_pushed_in_any_order_and_twice_count_once_each(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (telegram, bot):
        ann, *others = await Stage(telegram, bot).team(-71, 6)
        await ann.types("/round", sent=datetime.now(UTC) - timedelta(hours=23))
        await taps(ann, "What would help")
        await ann.sees_button("Cover for the time")
        telegram.inbox.hold()
        taken = [await person.taps("Cover for the time") for person in others[:4]]
        for number in taken:
            telegram.inbox.put_again(telegram.inbox_log[number], number)
        telegram.inbox.release([7, 2, 5, 0, 3, 6, 1, 4])
        await telegram.record.until(lambda: telegram.inbox.waiting == 0)

        await ann.taps(own.CLOSE_VOTE)

        await ann.sees(said.TOO_FEW)


async def test_a_clock_that_is_put_back_asks_nobody_twice_and_ends_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with own_telegram() as telegram:
        settings = {"BEFOREHAND_TIMEZONE": a_zone_where_it_is(12)}
        bot = BotProcess(telegram, tmp_path, nursery, settings=settings, first=LAY)
        async with running(bot):
            ann, *_ = await Stage(telegram, bot).team(-71, 2)
            sam = await a_member(telegram, bot, 7201, Role.worker)
            await ann.types("/weekly mon 09:00")
            await ann.sees("Every Monday at 09:00")
            await sam.types("/remind")
            await sam.sees(own.REMIND_NONE)
            await sam.taps(own.MOMENTS["tomorrow"])
            await sam.sees("tomorrow at 09:00")
            await nothing_waits(bot)
            await bot.kill()
            in_half_an_hour = -timedelta(minutes=30)
            reminders_due(bot, in_half_an_hour)
            weekly_due(bot, in_half_an_hour)

            await bot.start(AHEAD_HOURS="1")
            await ann.sees(words.WEEKLY_ASKED)
            await sam.sees(own.REMINDER)
            await taps(ann, words.HUDDLE)
            await ann.sees_button(FEW)
            os.kill(bot.pid, PUT_BACK)
            await taps(ann, FEW)
            await ann.sees_button("No time")
            await nothing_waits(bot)
            for hours in ("0", "1"):
                await bot.kill()
                await bot.start(AHEAD_HOURS=hours)
                await ann.types("/resume")
                await ann.hears()
                await nothing_waits(bot)

            await ann.sees_button("No time")
            sent = [str(call.params["text"]) for call in telegram.record.of("sendMessage")]
            assert [sum(line in text for text in sent) for line in (words.WEEKLY_ASKED, own.REMINDER)] == [1, 1]
