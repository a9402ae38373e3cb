"""Takes the whole store off the disk: database, write-ahead log and key, whatever state they are in."""

import os
from pathlib import Path

from bot.store import secret
from bot.store.opening import FILE
from bot.store.problems import explained

_PIECE = 1 << 20  # bytes that are overwritten at a time


def files_of(folder: Path) -> tuple[Path, ...]:
    """The files of a store that are there: database, SQLite's companions, key."""
    names = (FILE, f"{FILE}-wal", f"{FILE}-shm", f"{FILE}-journal", secret.FILE, secret.UNFINISHED)
    return tuple(file for name in names if (file := folder / name).exists())


def erase_files(folder: Path) -> tuple[Path, ...]:
    """Overwrite the files of a store with zeros, take them away, and return which. Nothing of it can be undone.

    The caller sees to it that nothing has the database open. Needs no key, and opens nothing: a damaged database goes
    too. A disk that writes elsewhere than it is told to (SSD, copy on write) may keep old blocks. Raises StoreProblem.
    """
    files = files_of(folder)
    with explained(folder / FILE):
        # The key first: if this is broken off, what is left cannot be opened.
        for file in sorted(files, key=lambda each: each.name != secret.FILE):
            _overwrite(file)
            file.unlink()
        if files:
            number = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
    return files


def _overwrite(file: Path) -> None:
    left = file.stat().st_size
    with file.open("r+b") as opened:
        while left > 0:
            left -= opened.write(bytes(min(left, _PIECE)))
        opened.flush()
        os.fsync(opened.fileno())
