"""Once a week a group is asked who leads a short talk, at a time that the team chose, by the team's own clock.

A clock that is put forward or back changes nothing: what is chosen is what the clock on the wall shows. Each week is
asked once. Where the service was away for too long the week is passed over, so that nobody is asked at night.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.conversation.effects import Choice, Message, Say, message_to_json
from bot.dialogue.tongue import Tongue
from bot.store import Store, Weekly, weekly_deed
from bot.telegram import group_words as words
from bot.telegram.arrival import chat_of, is_chat
from bot.telegram.desk import Answer, Asked
from bot.telegram.gathering import BEGIN
from bot.telegram.heard import Heard
from bot.telegram.menus import menu
from bot.telegram.outbox import Delivery, Outbox
from bot.turn import Act, Sendable, Told, Worked

WEEKLY = "weekly:"
"""How a button's name begins; a day follows, a time, `off`, or `anew`."""
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKING = 5
"""Days that stand on buttons. Any day can be typed."""
TIMES = ("0830", "0900", "0930", "1200", "1330", "1500")
TOO_LATE = timedelta(hours=2)
"""After so long a week is passed over."""
_TYPED = re.compile(r"([a-z]{3,9})\s+(\d{1,2})[:.](\d{2})(?:\s+([a-z]+(?:/[a-z_+-]+)*))?", re.IGNORECASE)
OFFERED = ("language-quiz", "huddle", "team-round")
"""What can be begun from the question, the quiz first: it is meant for once a week (`PRACTICE.md` T19)."""


def next_after(now: datetime, day: int, at: time, zone: ZoneInfo) -> datetime:
    """Return the first moment after `now` (aware), in UTC, at which it is that day and time by the clock of a zone.

    A time that a clock put forward leaves out comes an hour later by it; one that comes twice is the first of the two.
    """
    here = now.astimezone(zone).date()
    for ahead in range(8):
        there = here + timedelta(days=ahead)
        moment = datetime.combine(there, at, zone).astimezone(UTC)
        if there.weekday() == day and moment > now:
            return moment
    raise AssertionError("each day of the week comes within eight days")


@dataclass(frozen=True)
class WeeklyPrompt:
    """Keeps when groups are asked, and asks them."""

    store: Store
    outbox: Outbox
    heard: Heard
    zone: str
    """The organisation's own, where a team names no other."""
    clock: Callable[[], datetime]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {"/weekly": self._typed, WEEKLY: self._tapped}

    async def ask_all(self, now: datetime) -> None:
        """Ask the groups whose moment has come. Raises StoreProblem."""
        for weekly in await self.store.groups.weekly_due(now):
            if not is_chat(weekly.conversation):
                continue
            tongue = self.heard.library(chat_of(weekly.conversation)).tongue
            asked = who_leads(tongue)
            body = message_to_json(asked) if now - weekly.due <= TOO_LATE else None
            following = next_after(now, weekly.day, time.fromisoformat(weekly.at), ZoneInfo(weekly.zone))
            for queued in await self.store.groups.ask_weekly(weekly, following, body, now):
                sendable = Sendable(queued.id, asked, queued.session_id)
                self.outbox.put(Delivery(weekly.conversation, (sendable,), tongue=tongue))

    async def _typed(self, asked: Asked) -> Act:
        if not asked.about:
            return Told((await self._shown(asked),))
        if asked.about.casefold() == "off":
            return self._ended(asked)
        found = _read(asked.about, self.zone)
        return self._set(asked, *found) if found is not None else Told((Say(asked.tongue(words.WEEKLY_HOW)),))

    async def _tapped(self, asked: Asked) -> Act:
        day, _, at = asked.about.partition(":")
        if day == "off":
            return self._ended(asked)
        if day in DAYS and at in TIMES:
            return self._set(asked, DAYS.index(day), f"{at[:2]}:{at[2:]}", self.zone)
        return Told((which_time(day, asked.tongue) if day in DAYS else which_day(asked.tongue),))

    async def _shown(self, asked: Asked) -> Message:
        weekly = await self.store.groups.weekly_of(asked.arrival.conversation)
        if weekly is None:
            return which_day(asked.tongue)
        choices = (
            Choice(f"{WEEKLY}anew", asked.tongue(words.WEEKLY_ANEW)),
            Choice(f"{WEEKLY}off", asked.tongue(words.WEEKLY_END)),
        )
        return menu("weekly", _when(weekly.day, weekly.at, weekly.zone, asked.tongue), *choices)

    def _set(self, asked: Asked, day: int, at: str, zone: str) -> Act:
        conversation = asked.arrival.conversation
        due = next_after(self.clock(), day, time.fromisoformat(at), ZoneInfo(zone))
        said = f"{_when(day, at, zone, asked.tongue)}\n{asked.tongue(words.WEEKLY_HOW)}"
        weekly = Weekly(conversation, day, at, zone, due)
        return Worked(weekly_deed(conversation, weekly, (message_to_json(Say(said)),)))

    def _ended(self, asked: Asked) -> Act:
        said = message_to_json(Say(asked.tongue(words.WEEKLY_ENDED)))
        return Worked(weekly_deed(asked.arrival.conversation, None, (said,)))


def who_leads(tongue: Tongue) -> Message:
    """Return what a group is asked each week."""
    labels = (tongue(words.QUIZ), tongue(words.HUDDLE), tongue(words.ROUND))
    offered = (Choice(f"{BEGIN}{tree}", label) for tree, label in zip(OFFERED, labels, strict=True))
    return menu("weekly", tongue(words.WEEKLY_ASKED), *offered)


def _read(typed: str, zone: str) -> tuple[int, str, str] | None:
    """Return what “tuesday 9:30 Europe/London” says, or None where it says no day, time or zone."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None or found[1][:3].casefold() not in DAYS or int(found[2]) > 23 or int(found[3]) > 59:
        return None
    name = found[4] or zone
    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return None
    return DAYS.index(found[1][:3].casefold()), f"{int(found[2]):02}:{found[3]}", name


def which_day(tongue: Tongue) -> Message:
    """Return what a group is asked about the day."""
    days = (Choice(f"{WEEKLY}{DAYS[number]}", tongue(words.DAY_NAMES[number])) for number in range(WORKING))
    return menu("weekly", tongue(words.WEEKLY_DAY), *days)


def which_time(day: str, tongue: Tongue) -> Message:
    """Return what a group is asked about the time on that day."""
    times = ((at, f"{at[:2]}:{at[2:]}") for at in TIMES)
    return menu("weekly", tongue(words.WEEKLY_TIME), *(Choice(f"{WEEKLY}{day}:{at}", said) for at, said in times))


def _when(day: int, at: str, zone: str, tongue: Tongue) -> str:
    return tongue(words.WEEKLY_SET).format(day=tongue(words.DAY_NAMES[day]), time=at, zone=zone)
