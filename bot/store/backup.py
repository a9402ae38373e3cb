"""A backup in one file: what may outlive a conversation, and nothing of what has to die with one.

The file is a line that says what it is, the SHA-256 of the rest, and a SQLite database that was made afresh. It is
never a copy of ours with things taken out: nothing that was once stored lingers in a page that is free now.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from bot.store.described import described, schema
from bot.store.looking import connect_to_look
from bot.store.opening import FILE
from bot.store.problems import StoreProblem, explained
from bot.store.schema import migrate, newest_version, version_of

FIRST_LINE = b"Beforehand backup 1\n"
_DIGEST = 64 + 1  # hexadecimal digits and a newline
_OURS = """
CREATE TABLE backup_of (made TEXT NOT NULL) STRICT;
CREATE TABLE backup_file (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
"""


class UnreadableBackup(StoreProblem):
    """The file is no backup, is not whole, or was changed since it was made."""


class NothingToKeep(StoreProblem):
    """There is no database to make a backup of."""


@dataclass(frozen=True)
class Backup:
    """What a backup holds. `rows` are those of each table, in the order of its `columns`."""

    made: datetime
    columns: Mapping[str, tuple[str, ...]]
    rows: Mapping[str, tuple[tuple[object, ...], ...]]
    files: Mapping[str, str]

    def counts(self) -> Mapping[str, int]:
        """How many rows there are of each table."""
        return {table: len(rows) for table, rows in self.rows.items()}


def pack(folder: Path, now: datetime, files: Mapping[str, str]) -> bytes:
    """The backup of a folder's database at one moment, and of these small files. What is stored stays as it is.

    May be done while a service runs: SQLite shows one state from the first table to the last.
    Raises NothingToKeep, or another StoreProblem where the database cannot be read.
    """
    file = folder / FILE
    if not file.exists():
        raise NothingToKeep(
            f"There is no database in {folder} yet, so there is nothing to make a backup of. "
            "Please set BEFOREHAND_DATA to the folder that the service uses."
        )
    with explained(file), closing(connect_to_look(file)) as ours, closing(_in_memory()) as fresh:
        ours.execute("BEGIN")
        version = version_of(ours, file, newest_version())
        migrate(fresh, file, upto=version)
        fresh.executescript(_OURS)
        fresh.execute("PRAGMA foreign_keys = ON")
        fresh.execute("BEGIN")
        fresh.execute("INSERT INTO backup_of VALUES (?)", (now.astimezone(UTC).isoformat(timespec="seconds"),))
        fresh.executemany("INSERT INTO backup_file VALUES (?, ?)", sorted(files.items()))
        for table, columns in kept(ours).items():
            _fill(fresh, table, columns, _all(ours, table, columns))
        fresh.execute("COMMIT")
        ours.execute("ROLLBACK")
        database = fresh.serialize()
    return FIRST_LINE + sha256(database).hexdigest().encode() + b"\n" + database


def unpack(content: bytes, place: Path) -> Backup:
    """What is in a backup, its tables brought up to date. `place` is where it was read, for what is said of it.

    Raises UnreadableBackup, or StoreFromTheFuture where a newer Beforehand made it.
    """
    digest, database = content[len(FIRST_LINE) :][:_DIGEST], content[len(FIRST_LINE) + _DIGEST :]
    if not content.startswith(FIRST_LINE):
        raise UnreadableBackup(f"{place} is not a backup of Beforehand. Please choose the file that backup wrote.")
    if digest != sha256(database).hexdigest().encode() + b"\n":
        raise UnreadableBackup(
            f"{place} is damaged or not whole, so nothing of it was taken. Please use another backup."
        )
    with explained(place), closing(_in_memory()) as copy:
        copy.deserialize(database)
        ((made,),) = copy.execute("SELECT made FROM backup_of")
        files = dict(copy.execute("SELECT name, content FROM backup_file"))
        migrate(copy, place)
        columns = kept(copy)
        rows = {table: tuple(_all(copy, table, names)) for table, names in columns.items()}
    return Backup(datetime.fromisoformat(made), columns, rows, files)


def kept(connection: sqlite3.Connection) -> Mapping[str, tuple[str, ...]]:
    """The tables of a database that belong into a backup, with their columns."""
    words = described()
    return {name: columns for name, columns in schema(connection).items() if name in words and words[name].in_backup}


def _all(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> sqlite3.Cursor:
    return connection.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608 (names of our own schema)


def _fill(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: sqlite3.Cursor) -> None:
    given = ", ".join("?" for _ in columns)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({given})",  # noqa: S608 (names of our own schema)
        rows,
    )


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)
