"""Small files of an organisation's own decisions: read when they are needed, written whole or not at all."""

from __future__ import annotations

import os
import secrets
from functools import lru_cache
from pathlib import Path

from bot.dialogue.fault import Fault, Unreadable

ONLY_OWNER = 0o600


def read_kept(path: Path) -> str | None:
    """Return the text of a file, None where there is none. Raises Unreadable.

    A file that has not changed is not read again, so that a running service may ask for it with each conversation.
    """
    try:
        stat = path.stat()
        return _text(path, stat.st_mtime_ns, stat.st_size, stat.st_ino)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        fault = Fault(path.name, 1, 1, "T001", "could not be opened as UTF-8 text. Please check it.")
        raise Unreadable([fault]) from None


@lru_cache(maxsize=8)
def _text(path: Path, *_: int) -> str:
    return path.read_text(encoding="utf-8")


def write_kept(path: Path, text: str) -> None:
    """Put `text` in place of the file, on disk before its name is taken, for its owner's eyes only. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(path, text.encode("utf-8"))


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of the file in a folder that is there, whole or not at all, as `write_kept` does."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        number = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ONLY_OWNER)
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
