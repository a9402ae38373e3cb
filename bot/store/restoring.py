"""Puts a backup into a folder's database in one transaction: all of it is there afterwards, or what was before."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store.backup import Backup
from bot.store.described import schema
from bot.store.opening import FILE, open_for_writing, wipe
from bot.store.problems import StoreProblem, explained


class NotEmpty(StoreProblem):
    """Something is stored in the folder that a backup is to be put into."""


def restore(folder: Path, backup: Backup, *, replace: bool) -> bool:
    """Put a backup into the database of a folder, which is made where it is missing, and erase all else in it.

    True when what was replaced is gone from the files; False where another program reads it just now. The caller sees
    to it that no service runs. Raises NotEmpty where something is stored and it may not `replace` that, and another
    StoreProblem where the database cannot be opened or written; nothing is changed then.
    """
    file = folder / FILE
    with explained(file), closing(open_for_writing(folder)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            tables = tuple(schema(connection))
            if not replace and _holds_anything(connection, tables):
                raise NotEmpty(
                    f"Something is stored in {folder} already, and nothing of it was changed. "
                    "To erase it and put the backup in its place, please add --force."
                )
            connection.execute("PRAGMA defer_foreign_keys = ON")
            guarded = _take_guards_away(connection)
            for table in tables:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 (names of our own schema)
            for table, columns in backup.columns.items():
                given = ", ".join("?" for _ in columns)
                insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({given})"  # noqa: S608 (the same)
                connection.executemany(insert, backup.rows[table])
            for trigger in guarded:
                connection.execute(trigger)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        return wipe(connection)


def _take_guards_away(connection: sqlite3.Connection) -> list[str]:
    """Drop the triggers that keep versions and the trail as they are, and return what makes them again.

    Within the one transaction of a restore they would keep what is to be replaced.
    """
    ours = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_is_never_%'"
    found = connection.execute(ours).fetchall()
    for name, _ in found:
        connection.execute(f"DROP TRIGGER {name}")
    return [made for _, made in found]


def _holds_anything(connection: sqlite3.Connection, tables: tuple[str, ...]) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM {})"
    return any(connection.execute(query.format(table)).fetchone()[0] for table in tables)
