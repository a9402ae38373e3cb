"""A bot whose clock shows another time than the machine's, and is put back while it runs.

The clock is the one that the service is wired with (`bot/app_telegram.py`). The event loop's own is not touched: no
change of the wall clock moves it.
"""

from __future__ import annotations

import os
import signal
from datetime import datetime, timedelta, tzinfo

from bot import app_telegram
from tests.e2e.telegram import traps

AHEAD = "AHEAD_HOURS"
"""In a bot's environment: by how many hours its clock is ahead."""
PUT_BACK = signal.SIGUSR2
"""Tells a bot that its clock is put back by an hour."""
LAY = "tests.telegram.another_clock:lay"


class Clock:
    """The machine's time, and so many hours."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        """Return what this clock shows, as `datetime.now` does."""
        return datetime.now(tz) + cls.ahead


def lay() -> None:
    """Give the clock to a bot that is about to run, with whatever traps its environment names."""
    traps.lay()
    Clock.ahead = timedelta(hours=float(os.environ.get(AHEAD, "0")))
    setattr(app_telegram, "datetime", Clock)  # noqa: B010 (it does not export that name)
    signal.signal(PUT_BACK, _put_back)


def _put_back(*_: object) -> None:
    Clock.ahead -= timedelta(hours=1)
