"""When a reminder may come: never at night, and by the clock on the wall when summer time begins or ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.dialogue.tongue import ENGLISH
from bot.telegram import words
from bot.telegram.when import in_days, in_words, is_day, moments

LONDON = ZoneInfo("Europe/London")
ZONES = ("Europe/London", "Europe/Dublin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment by the clock on a wall in London."""
    return datetime(year, month, day, hour, minute, tzinfo=LONDON)


@pytest.mark.parametrize("zone", ZONES)
def test_whenever_it_is_asked_for_a_reminder_comes_by_day_and_later_than_now(zone: str) -> None:
    here = ZoneInfo(zone)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    while moment.year == 2026:
        found = moments(moment, here)
        assert list(found) == [name for name in words.MOMENTS if name in found]
        assert {"tomorrow", "week"} <= set(found)
        assert all(is_day(each.astimezone(here)) and each > moment for each in found.values())
        assert is_day(in_days(moment, 14, here).astimezone(here))
        moment += timedelta(hours=1, minutes=7)


@pytest.mark.parametrize(
    ("now", "names"),
    [
        (at(2026, 11, 22, 4, 0), ["morning", "evening", "tomorrow", "week"]),
        (at(2026, 11, 22, 5, 0), ["two-hours", "morning", "evening", "tomorrow", "week"]),
        (at(2026, 11, 22, 9, 30), ["two-hours", "evening", "tomorrow", "week"]),
        (at(2026, 11, 22, 17, 0), ["two-hours", "tomorrow", "week"]),
        (at(2026, 11, 22, 19, 59), ["two-hours", "tomorrow", "week"]),
        (at(2026, 11, 22, 20, 0), ["tomorrow", "week"]),
    ],
)
def test_what_can_be_chosen_follows_the_hour(now: datetime, names: list[str]) -> None:
    assert list(moments(now, LONDON)) == names


@pytest.mark.parametrize(
    ("now", "hours"),
    [(at(2026, 3, 28, 12, 0), 20), (at(2026, 10, 24, 12, 0), 22), (at(2026, 11, 22, 12, 0), 21)],
    ids=["summer time begins that night", "it ends", "an ordinary night"],
)
def test_nine_tomorrow_is_nine_on_the_wall_when_the_clocks_change(now: datetime, hours: int) -> None:
    tomorrow = moments(now, LONDON)["tomorrow"]

    assert (tomorrow.astimezone(LONDON).hour, tomorrow - now.astimezone(UTC)) == (9, timedelta(hours=hours))


def test_two_hours_are_two_hours_when_the_clocks_change() -> None:
    now = at(2026, 10, 25, 5, 30)

    assert moments(now, LONDON)["two-hours"] - now.astimezone(UTC) == timedelta(hours=2)


def test_a_moment_is_said_as_people_say_it() -> None:
    now = at(2026, 11, 22, 23, 30)

    def said(moment: datetime) -> str:
        return in_words(moment.astimezone(UTC), now, LONDON, ENGLISH)

    assert said(at(2026, 11, 22, 23, 50)) == "today at 23:50"
    assert said(at(2026, 11, 23, 9)) == "tomorrow at 09:00"
    assert said(at(2026, 12, 6, 9)) == "on 6 December at 09:00"
