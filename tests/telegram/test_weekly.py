"""Once a week a group is asked who leads: by the team's own clock, through changes of that clock, once each week."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.roles import Role
from bot.store import Store, Weekly, weekly_deed
from bot.telegram import group_words as words
from bot.telegram.weekly import next_after
from tests.telegram.clock import weekly_due
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers import team
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

LONDON, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
GROUP = -5_004
CHOSEN = "SELECT day, at, zone FROM weekly"


@pytest.mark.parametrize("zone", [LONDON, NEW_YORK, ZoneInfo("Asia/Kathmandu"), ZoneInfo("UTC")])
@pytest.mark.parametrize("at", [time(9, 30), time(0, 0), time(23, 59)])
def test_a_year_of_weeks_shows_the_same_clock_each_week(zone: ZoneInfo, at: time) -> None:
    moments = [datetime(2026, 11, 22, 9, tzinfo=UTC)]
    for _ in range(60):
        moments.append(next_after(moments[-1], 1, at, zone))

    here = [moment.astimezone(zone) for moment in moments[1:]]
    assert {(moment.weekday(), moment.time()) for moment in here} == {(1, at)}
    assert {(later.date() - earlier.date()).days for earlier, later in pairwise(here)} == {7}


def test_a_time_that_the_clock_leaves_out_comes_later_and_one_that_comes_twice_comes_once() -> None:
    before = datetime(2027, 3, 27, 12, tzinfo=UTC)
    left_out = next_after(before, 6, time(1, 30), LONDON)
    assert left_out.astimezone(LONDON).strftime("%d %b %H:%M") == "28 Mar 02:30"

    twice = next_after(datetime(2026, 10, 24, 12, tzinfo=UTC), 6, time(1, 30), LONDON)
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_after(twice, 6, time(1, 30), LONDON) == datetime(2026, 11, 1, 1, 30, tzinfo=UTC)


async def test_a_champion_chooses_and_the_group_is_asked_once_and_begins_from_there(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        await a_member(telegram, bot, 7001, Role.champion)
        await a_member(telegram, bot, 7002)
        ann, bob = Person(telegram, 7001, chat=GROUP), Person(telegram, 7002, chat=GROUP)
        await bob.types("/weekly")
        await bob.sees(words.FOR_CHAMPIONS)
        await ann.types("/weekly")
        await ann.sees_button("Tuesday")
        await ann.taps("Tuesday")
        await ann.sees_button("09:30")
        await ann.taps("09:30")
        await ann.sees("Every Tuesday at 09:30 (Europe/London) I ask here who leads.")
        assert rows(bot, CHOSEN) == [(1, "09:30", "Europe/London")]
        await ann.types("/weekly thursday 14.05 America/New_York")
        await ann.sees("Every Thursday at 14:05 (America/New_York)")
        await ann.types("/weekly someday 25:00")
        await nothing_waits(bot)
        assert rows(bot, CHOSEN) == [(3, "14:05", "America/New_York")]

        await bot.stop()
        weekly_due(bot, timedelta(minutes=20))
        await bot.start()
        page = await ann.sees(words.WEEKLY_ASKED)
        assert page.silent
        await nothing_waits(bot)
        await bot.kill()
        await bot.start()
        await bob.taps(words.HUDDLE)
        assert await bob.told() == words.FOR_CHAMPIONS
        await ann.taps(words.HUDDLE)
        await ann.sees("How many are here?")
        assert sum(words.WEEKLY_ASKED in message.text for message in ann.from_bot) <= 1

        new = await team.upgrades(telegram, ann)
        await ann.types("/weekly")
        await ann.sees_button(words.WEEKLY_END)
        assert rows(bot, "SELECT conversation FROM weekly") == [(f"telegram:{new.id}",)]
        await ann.taps(words.WEEKLY_END)
        await ann.sees(words.WEEKLY_ENDED)
        assert rows(bot, CHOSEN) == []


async def test_what_is_hours_late_is_passed_over_and_the_bot_s_leaving_ends_it(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        await a_member(telegram, bot, 7001, Role.editor)
        ann = Person(telegram, 7001, chat=GROUP)
        await ann.types("/weekly mon 09:00")
        await ann.sees("Every Monday at 09:00")
        await nothing_waits(bot)
        await bot.stop()
        weekly_due(bot, timedelta(hours=3))
        late = rows(bot, "SELECT due FROM weekly")
        await bot.start()
        alone = Person(telegram, 7001)
        await alone.types("/help")
        await alone.sees("/prepare")
        await telegram.record.until(lambda: rows(bot, "SELECT due FROM weekly") != late)
        assert not any(words.WEEKLY_ASKED in message.text for message in ann.from_bot)

        await team.removes(ann)
        await alone.sees(words.REMOVED)
        assert rows(bot, CHOSEN) == []


async def test_one_act_asks_and_puts_the_time_on(tmp_path: Path) -> None:
    store = await Store.open(tmp_path, "a service key for tests, not for anybody's service")
    try:
        now = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
        weekly = Weekly("telegram:-7", 1, "09:30", "Europe/London", now)
        await store._writer.write(lambda connection: weekly_deed("telegram:-7", weekly, ())(connection, store._service))
        (due,) = await store.groups.weekly_due(now)

        first = await store.groups.ask_weekly(due, now + timedelta(days=7), "Who leads?", now)
        again = await store.groups.ask_weekly(due, now + timedelta(days=7), "Who leads?", now)

        assert [len(first), len(again)] == [1, 0]
        assert await store.groups.weekly_due(now) == ()
    finally:
        await store.close()
