"""Only one terminal at a time talks to one data folder, so that no answer of one window can undo the other's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.problems import explained

LOCK = "chat.lock"


class AlreadyOpen(Exception):
    """Another window is in this conversation. Please close it first, or set BEFOREHAND_DATA to another folder."""

    def __str__(self) -> str:
        return " ".join((self.__doc__ or "").split())


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock until the block ends or the process dies; the folder is made where it is missing.

    Raises AlreadyOpen, or ReadOnlyFolder where the folder cannot be made or written in.
    """
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; two windows there are told apart by stale-question checks alone
        yield
        return
    with explained(folder / LOCK):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = (folder / LOCK).open("w")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyOpen from None
        yield
