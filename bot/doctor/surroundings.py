"""What a check may look at: settings, content, the clock, the room on the disk, and Telegram."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from bot.doctor.bot_api import BotApi
from bot.library import Library, open_library
from bot.settings import Settings


def free_bytes(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder, or of the nearest one above it that is there."""
    return shutil.disk_usage(nearest(folder)).free


def nearest(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    return next(each for each in (folder, *folder.absolute().parents) if is_there(each))


def is_there(place: Path) -> bool:
    """Tell whether a place is there and this user may know it."""
    try:
        return place.exists()
    except OSError:
        return False


def now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Surroundings:
    """All that checks look at. Clock and disk can be held still by a test."""

    settings: Settings
    api: BotApi
    clock: Callable[[], datetime] = now
    free: Callable[[Path], int] = free_bytes

    @cached_property
    def library(self) -> Library:
        """The content, read once. Raises NoContent."""
        return open_library(self.settings.dialogues)
