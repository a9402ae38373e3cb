"""Quarters of the calendar, the only periods that a report is made for (`PRACTICE.md` 6.6: no free filters)."""

from __future__ import annotations

from datetime import date, timedelta

ENDS = (("January", "March"), ("April", "June"), ("July", "September"), ("October", "December"))
SETTLES = timedelta(days=7)
"""How long after its end a quarter is closed. A session lasts a day, or to the end of the next after a Pause."""


def quarter_on(day: date) -> str:
    """Return the quarter that a day is in: "2026-Q4"."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def is_quarter(text: str) -> bool:
    """Tell whether a text names a quarter: "2026-Q4"."""
    year, _, number = text.partition("-Q")
    return len(year) == 4 and year.isascii() and year.isdigit() and number in ("1", "2", "3", "4")


def before(quarter: str) -> str:
    """Return the quarter before one."""
    year, number = _parts(quarter)
    return f"{year}-Q{number - 1}" if number > 1 else f"{year - 1}-Q4"


def closes_on(quarter: str) -> date:
    """Return the first day on which a quarter may be closed."""
    year, number = _parts(quarter)
    return (date(year, 3 * number + 1, 1) if number < 4 else date(year + 1, 1, 1)) + SETTLES


def in_words(quarter: str) -> str:
    """Return a quarter as people say it: "October to December 2026"."""
    year, number = _parts(quarter)
    first, last = ENDS[number - 1]
    return f"{first} to {last} {year}"


def _parts(quarter: str) -> tuple[int, int]:
    year, _, number = quarter.partition("-Q")
    return int(year), int(number)
