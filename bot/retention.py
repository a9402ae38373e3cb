"""How long each thing is kept: the bounds of the content brief, and the shorter times that an organisation may set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
PAUSED = "the end of the next day"
"""Until when a Pause keeps everything (`PRACTICE.md` 3.4). No setting shortens it: the worker was promised it."""
_HOUR, _DAY = 60, 24 * 60  # in minutes


@dataclass(frozen=True)
class Retention:
    """How long each thing is kept. What stands here is the longest there is; settings can only shorten it."""

    typed_lines: timedelta = timedelta(hours=2)
    """Idle time after which typed lines are erased (`PRACTICE.md` 3.4)."""
    session: timedelta = timedelta(hours=24)
    """Idle time after which the rest of a session is erased, unless the worker paused it (`PRACTICE.md` 3.4)."""
    messages: timedelta = timedelta(hours=24)
    """How long a message waits that cannot be sent. Not to be shortened: a reply has to outlast bad weather."""
    cleared_after: timedelta = timedelta(hours=4)
    """How long a neutral card stays in the chat where nobody objects: over the visit, and well within the 48 hours in
    which Telegram lets a bot delete (`PRACTICE.md` 3.5; Bot API, deleteMessage)."""
    update_ids: timedelta = timedelta(days=3)
    """Telegram itself offers an update for 24 hours (Bot API, Update)."""
    chat_messages: timedelta = timedelta(hours=48)
    """Older ones cannot be deleted from a chat (Bot API, deleteMessage)."""
    set_aside: timedelta = timedelta(days=30)
    invitations: timedelta = timedelta(days=30)
    """After they have run out, so that a list can still say what became of them."""
    reminders: timedelta = timedelta(days=7)
    """After their moment: a reminder that could not be sent for a week is none any more."""
    hard_lines: timedelta = timedelta(days=180)
    """After the day on which a line was to come back to a team that has met no more."""

    def in_words(self) -> Mapping[str, str]:
        """Return each length of time as it is said in a sentence, by its name."""
        return {name: in_words(value) for name, value in vars(self).items()} | {"paused": PAUSED}


def in_words(span: timedelta) -> str:
    """Return a length of time as people say it: "a day", "two hours", "90 minutes", "48 hours", "30 days"."""
    minutes = round(span.total_seconds() / 60)
    if minutes == _DAY:
        return "a day"
    if minutes > 2 * _DAY and minutes % _DAY == 0:
        return _several(minutes // _DAY, "day", "days")
    if minutes >= _HOUR and minutes % _HOUR == 0:
        return _several(minutes // _HOUR, "hour", "hours")
    return _several(minutes, "minute", "minutes")


def _several(count: int, one: str, more: str) -> str:
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {one if count == 1 else more}"
