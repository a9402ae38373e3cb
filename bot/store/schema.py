"""Brings the tables of a database up to date, step by numbered step, and refuses files that are not ours."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from bot.store.problems import StoreFromTheFuture, StoreProblem, UnreadableStore
from bot.store.sealing import ServiceKey, SessionKey

MIGRATIONS = Path(__file__).with_name("migrations")
Seals = Callable[[SessionKey, str, bytes], bytes]
SEALS: Mapping[str, Seals] = {
    "sealed": lambda key, kind, plain: key.seal(kind, plain.decode("utf-8", "surrogatepass")),
    "sealed_anew": lambda key, kind, sealed: key.sealed_anew(kind, sealed),
    "sealed_wording": lambda key, _, plain: key.seal_wording(plain.decode("utf-8", "surrogatepass")),
}
"""What steps may call, with a session's id, its wrapped key, what kind of thing it is, and the thing as bytes."""
APPLICATION_ID = 0x42464844  # "BFHD": marks the file as Beforehand's, see https://www.sqlite.org/pragma.html


def migrate(
    connection: sqlite3.Connection,
    file: Path,
    migrations: Path = MIGRATIONS,
    upto: int | None = None,
    service: Callable[[sqlite3.Connection], ServiceKey] | None = None,
) -> None:
    """Apply the migrations that `file` has not seen, all of them or none; those `upto` a version where one is given.

    With the `service` key a step can seal what an earlier version kept open. Without it, or under another one than it
    was stored with, an open conversation cannot be read any more.
    Raises StoreFromTheFuture, UnreadableStore, or what `service` raises, and then the file is untouched.
    """
    steps = _steps(migrations)[:upto]
    connection.execute("BEGIN")
    version = version_of(connection, file, len(steps))
    connection.execute("ROLLBACK")
    if version == len(steps):
        return
    key = service(connection) if service and version else None
    for name, seals in SEALS.items():
        connection.create_function(name, 4, partial(_or_nothing, seals, key))
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again under the lock: another program may have been faster.
        version = version_of(connection, file, len(steps))
        for number, step in enumerate(steps[version:], start=version + 1):
            for statement in _statements(step.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _or_nothing(
    seals: Seals, service: ServiceKey | None, session_id: str, wrapped: bytes, kind: str, what: bytes
) -> bytes:
    try:
        return seals(service.unwrap(session_id, wrapped), kind, what) if service else b""
    except StoreProblem:
        return b""


def newest_version() -> int:
    """The version of the tables that this program makes."""
    return len(_steps(MIGRATIONS))


def version_of(connection: sqlite3.Connection, file: Path, newest: int) -> int:
    """The version that the tables of `file` have, 0 where there are none.

    Raises StoreFromTheFuture where it is beyond `newest`, and UnreadableStore where another program made the tables.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and owner != APPLICATION_ID:
        raise UnreadableStore(
            f"{file} is a database of another program, and was left as it is. "
            "Please choose another folder with BEFOREHAND_DATA."
        )
    if version > newest:
        raise StoreFromTheFuture(
            f"{file} was made by a newer Beforehand (its tables are version {version}, this program knows {newest}), "
            "and was left as it is. Please install the newer version again."
        )
    return int(version)


def _steps(migrations: Path) -> list[Path]:
    return sorted(migrations.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def _statements(script: str) -> Iterator[str]:
    # `executescript` would end our transaction, so the statements go one by one.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
