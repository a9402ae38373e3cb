"""Opens the database: the folder and files with their modes, SQLite's settings, and the check that the file is ours."""

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from bot.store.problems import explained, is_busy, no_database
from bot.store.schema import migrate
from bot.store.sealing import ServiceKey

FILE = "beforehand.sqlite3"
_SMALLEST_DATABASE = 512  # bytes: one page of the smallest size, https://www.sqlite.org/fileformat2.html#pages
PATIENCE_MS = 2000  # how long a write waits for another program's lock
_WIPE_PATIENCE_MS = 200  # a wipe can be done later, the turns behind it should not wait


def open_for_writing(
    folder: Path, service: Callable[[sqlite3.Connection], ServiceKey] | None = None
) -> sqlite3.Connection:
    """The connection that writes; makes folder (0700), file (0600) and tables where they are missing.

    Open conversations in tables of an earlier version can be read afterwards where the `service` key is found.
    Raises UnreadableStore, StoreFromTheFuture, ReadOnlyFolder, DiskFull or StoreLocked.
    """
    file = folder / FILE
    with explained(file):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made by us and not by SQLite, which would let the umask decide. Its companion files take the same mode.
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        # SQLite would take a few bytes for an empty file and write over them.
        if 0 < file.stat().st_size < _SMALLEST_DATABASE:
            raise no_database(file)
        for_the_owner_only(file)
        connection = _connect(file)
        try:
            # secure_delete: what is deleted is overwritten with zeros, also where the tables are brought up to date.
            connection.execute("PRAGMA secure_delete = ON")
            migrate(connection, file, service=service)
            _keep_a_write_ahead_log(connection)
            # FULL: an acknowledged turn survives a power cut.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            # A process that was killed may have left erased things in the log.
            wipe(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(folder: Path) -> sqlite3.Connection:
    """A second connection, so that a reader never waits for the disk of a writer."""
    file = folder / FILE
    with explained(file):
        connection = _connect(file)
        connection.execute("PRAGMA query_only = ON")
    return connection


def for_the_owner_only(file: Path) -> None:
    """Take away what others may do with a file of ours, for instance after a restore that lost its mode."""
    if file.stat().st_mode & 0o077:
        file.chmod(0o600)


def wipe(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log into the database, so that what was erased is in neither file.

    False when another connection is reading: what was committed stays committed, and the wipe has to be tried again.
    """
    connection.execute(f"PRAGMA busy_timeout = {_WIPE_PATIENCE_MS}")
    try:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    except sqlite3.Error:
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")


def _connect(file: Path) -> sqlite3.Connection:
    # No isolation level: transactions begin and end where we say so.
    connection = sqlite3.connect(file, timeout=PATIENCE_MS / 1000, isolation_level=None)
    # Sorting and undoing stay in memory, never in a temporary file.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _keep_a_write_ahead_log(connection: sqlite3.Connection) -> None:
    # The mode stays with the file. SQLite does not wait for others when it changes it, so we do.
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
