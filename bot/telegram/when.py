"""When a reminder may come: moments to choose from, by the clock of the organisation, and never at night."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.tongue import Tongue
from bot.telegram import words

FROM, UNTIL = time(7), time(22)
"""Between these nobody is asleep because of us. Outside them a reminder waits for the morning."""
MORNING, EVENING = time(9), time(18)
SOON = timedelta(hours=2)
LAST_CALL = time(17)
"""Until when this evening can be chosen."""


def is_day(local: datetime) -> bool:
    """Tell whether a reminder may come at this moment of a local clock."""
    return FROM <= local.time() < UNTIL


def moments(now: datetime, zone: ZoneInfo) -> Mapping[str, datetime]:
    """Return what can be chosen at `now` (aware): the name of each moment, and the moment in UTC, the soonest first.

    Hours of a day are those that the clock on the wall shows then, also when summer time begins or ends in between.
    """
    local, soon = now.astimezone(zone), now.astimezone(UTC) + SOON
    found: dict[str, datetime] = {}
    if is_day(soon.astimezone(zone)):
        found["two-hours"] = soon
    if local.time() < FROM:
        found["morning"] = _at(local, 0, MORNING)
    if local.time() < LAST_CALL:
        found["evening"] = _at(local, 0, EVENING)
    return {**found, "tomorrow": _at(local, 1, MORNING), "week": _at(local, 7, MORNING)}


def in_days(now: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return the morning so many days after `now` (aware), in UTC."""
    return _at(now.astimezone(zone), days, MORNING)


def in_words(moment: datetime, now: datetime, zone: ZoneInfo, tongue: Tongue) -> str:
    """Return a moment (aware) as people say it at `now`: “today at 18:00”, “on 6 December at 09:00”."""
    local, here = moment.astimezone(zone), now.astimezone(zone)
    clock = f"{local:%H:%M}"
    days = (local.date() - here.date()).days
    if days in (0, 1):
        return tongue(words.TOMORROW_AT if days else words.TODAY_AT).format(time=clock)
    return tongue(words.ON_AT).format(day=local.day, month=tongue(words.MONTHS[local.month - 1]), time=clock)


def _at(local: datetime, days: int, hour: time) -> datetime:
    there = datetime.combine(local.date() + timedelta(days=days), hour, local.tzinfo)
    return there.astimezone(UTC)
