"""How long each thing is kept: the bounds of the content brief, and the shorter times that an organisation may set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HOUR, _DAY = 60, 24 * 60  # in minutes


@dataclass(frozen=True)
class Retention:
    """How long each thing is kept. What stands here is the longest there is; settings can only shorten it."""

    typed_lines: timedelta = timedelta(hours=2)
    """Idle time after which typed lines are erased (`PRACTICE.md` 3.4)."""
    session: timedelta = timedelta(hours=24)
    """Idle time after which the rest of a session is erased; an unsent message waits no longer (`PRACTICE.md` 3.4)."""
    paused_days: int = 1
    """Whole days that a Pause keeps everything after the one it was said on (`PRACTICE.md` 3.4)."""
    update_ids: timedelta = timedelta(days=3)
    """Telegram itself offers an update for 24 hours (Bot API, Update)."""
    chat_messages: timedelta = timedelta(hours=48)
    """Older ones cannot be deleted from a chat (Bot API, deleteMessage)."""
    set_aside: timedelta = timedelta(days=30)
    invitations: timedelta = timedelta(days=30)
    """After they have run out, so that a list can still say what became of them."""

    def in_words(self) -> Mapping[str, str]:
        """Return each length of time as it is said in a sentence, by its name."""
        spans = {name: in_words(value) for name, value in vars(self).items() if isinstance(value, timedelta)}
        return spans | {"paused": "the end of the next day" if self.paused_days else "the end of the same day"}


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
