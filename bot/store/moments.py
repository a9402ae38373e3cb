"""Moments as the store keeps them: text in UTC, which sorts."""

from datetime import UTC, datetime


def as_text(moment: datetime) -> str:
    """An aware moment as text in UTC that sorts. Raises ValueError when it is naive."""
    if moment.tzinfo is None:
        raise ValueError("a moment for the store needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def hour_of(moment: datetime) -> str:
    """The hour that an aware moment is in, as text ("2026-11-22T09"). Raises ValueError when it is naive."""
    return as_text(moment)[: len("2026-11-22T09")]


def day_of(moment: datetime) -> str:
    """The day in UTC that an aware moment is in, as text."""
    return moment.astimezone(UTC).date().isoformat()
