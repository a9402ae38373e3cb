"""What can go wrong with the store, each in one plain sentence with the next thing to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StoreProblem(Exception):
    """The store could not do what was asked. The text is for people: what happened, to which file, what to do next."""


class UnreadableStore(StoreProblem):
    """The file is no database, belongs to another program, or is damaged."""


class StoreFromTheFuture(StoreProblem):
    """A newer Beforehand made the database."""


class ReadOnlyFolder(StoreProblem):
    """The folder cannot be made or cannot be written in."""


class DiskFull(StoreProblem):
    """The disk took no more data."""


class StoreLocked(StoreProblem):
    """Another program kept the database to itself for longer than we wait."""


class WrongKey(StoreProblem):
    """The service key does not open what is stored."""


def closed_store() -> StoreProblem:
    """The problem of a call that came after `Store.close`."""
    return StoreProblem("The store has been closed, so nothing was read or written. Please start Beforehand again.")


def wrong_key() -> WrongKey:
    """The problem of a session whose key was wrapped under another service key."""
    return WrongKey(
        "This conversation was stored under another service key, so it was neither read nor changed. "
        "Please put back the earlier BEFOREHAND_SECRET_KEY or secret.key, or let the conversation be forgotten."
    )


def no_database(place: Path) -> UnreadableStore:
    """The problem of a file that SQLite cannot read."""
    return UnreadableStore(
        f"{place} is not a database or is damaged, and was left as it is. "
        "Please restore it from a backup, or move it away to start afresh."
    )


def explain(error: Exception, place: Path) -> Exception:
    """The problem in plain words for an error that SQLite or the operating system raised about the file `place`.

    Errors of any other kind are mistakes in the program and come back as they are, but for text that cannot be
    written as UTF-8: Python hangs that text on its exception, and the text of a user must not travel there.
    """
    if isinstance(error, UnicodeEncodeError):
        return StoreProblem(
            "A name or an id holds a character that cannot be stored, so nothing of this turn was kept. "
            "Please send it again without that character."
        )
    if isinstance(error, sqlite3.Error):
        return _from_sqlite(error, place)
    if isinstance(error, OSError):
        return _from_system(error, place)
    return error


@contextmanager
def explained(place: Path) -> Iterator[None]:
    """Raise what goes wrong inside as a `StoreProblem` about the file `place`. For work that meets no stored text."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise explain(error, place) from error


def is_busy(error: BaseException) -> bool:
    """Whether another connection held the lock that was needed."""
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _primary_code(error: BaseException) -> int:
    # The lower byte is the kind, the rest says where: https://www.sqlite.org/rescode.html
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


_NO_ROOM = (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)
"""How a quota, a limit on the size of files, or the last page of a disk reach SQLite: as a write that failed."""


def _from_sqlite(error: sqlite3.Error, place: Path) -> StoreProblem:
    code = _primary_code(error)
    if is_busy(error):
        return StoreLocked(
            f"Another program is holding {place}, so nothing was written. "
            "Please close that program, or wait for its backup to end, and try again."
        )
    if code == sqlite3.SQLITE_FULL or getattr(error, "sqlite_errorcode", 0) in _NO_ROOM:
        return _disk_full(place)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return _read_only(place, "it is read-only for this program")
    undecodable = code == 0 and isinstance(error, sqlite3.OperationalError)  # raised by Python, with a quote of it
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT) or undecodable:
        return no_database(place)
    kind = getattr(error, "sqlite_errorname", type(error).__name__)
    return StoreProblem(
        f"The database {place} reported {kind}, so nothing was written. Please check the disk and try again."
    )


def _from_system(error: OSError, place: Path) -> StoreProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _disk_full(place)
    if error.errno == errno.EISDIR:
        return UnreadableStore(f"{place} is a folder where a file belongs. Please move it away and try again.")
    return _read_only(place, (error.strerror or type(error).__name__).lower())


def _disk_full(place: Path) -> DiskFull:
    return DiskFull(
        f"The disk took no more data for {place} (full, or over a quota), so nothing was written. "
        "Please free some space and try again."
    )


def _read_only(place: Path, reason: str) -> ReadOnlyFolder:
    return ReadOnlyFolder(
        f"Beforehand cannot write in the folder {place.parent} ({reason}). "
        "Please make it writable, or choose another folder with BEFOREHAND_DATA."
    )
