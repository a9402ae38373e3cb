"""Only one terminal, and only one service, at a time works in one data folder: none can undo what the other does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.problems import explained

CHAT, SERVICE = "chat.lock", "service.lock"
HELD = {
    CHAT: "Another window is in this conversation. Please close it first, or set BEFOREHAND_DATA to another folder.",
    SERVICE: "Beforehand runs already in this folder. Please stop it first, or set BEFOREHAND_DATA to another folder.",
}


class AlreadyOpen(Exception):
    """Another program of the same kind works in this folder."""


@contextmanager
def alone(folder: Path, lock: str) -> Iterator[None]:
    """Hold a lock of the folder, `CHAT` or `SERVICE`, until the block ends or the process dies.

    The folder is made where it is missing.

    Raises AlreadyOpen, or ReadOnlyFolder where the folder cannot be made or written in.
    """
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; two windows there are told apart by stale-question checks alone
        yield
        return
    with explained(folder / lock):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = (folder / lock).open("w")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyOpen(HELD[lock]) from None
        yield
