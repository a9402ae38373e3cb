"""What each table and column holds, in words that lie beside the schema, one file a table: `tables/NAME.toml`."""

import sqlite3
import tomllib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path

from bot.store.looking import connect_to_look
from bot.store.opening import FILE
from bot.store.problems import explained
from bot.store.schema import migrate, newest_version, version_of

TABLES = Path(__file__).with_name("tables")


class Undescribed(Exception):
    """Schema and words do not fit together. The message names the table or column, and what to write where."""


@dataclass(frozen=True)
class Described:
    """The words of one table.

    `lasts` may name a length of time in braces, as `bot.retention` names it: "Until sent, {session} at most."
    `sealed` are the columns that are encrypted under a conversation's own key. `in_backup` says whether a backup holds
    the table, and `because` why, or why not.
    """

    name: str
    holds: str
    about: str
    why: str
    seen_by: str
    lasts: str
    sealed: tuple[str, ...]
    in_backup: bool
    because: str
    columns: Mapping[str, str]


def described(tables: Path = TABLES) -> Mapping[str, Described]:
    """The words of every table, by its name. Raises Undescribed where a file lacks a key, or has one too many."""
    return {file.stem: _read(file) for file in sorted(tables.glob("*.toml"))}


def schema(connection: sqlite3.Connection) -> Mapping[str, tuple[str, ...]]:
    """Every table of a database with its columns in order, but for SQLite's own."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    query = "SELECT name FROM pragma_table_info(?)"
    return {name: tuple(column for (column,) in connection.execute(query, (name,))) for (name,) in names}


def schema_in(folder: Path) -> Mapping[str, tuple[str, ...]]:
    """Every table of the database in a folder with its columns; where there is none, of the one that would be made.

    Raises StoreProblem where the database cannot be read, or is not ours. What is stored stays as it is.
    """
    file = folder / FILE
    with explained(file):
        if not file.exists():
            with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
                migrate(fresh, file)
                return schema(fresh)
        with closing(connect_to_look(file)) as connection:
            version_of(connection, file, newest_version())
            return schema(connection)


def fitting(
    columns: Mapping[str, tuple[str, ...]], words: Mapping[str, Described] | None = None
) -> Mapping[str, Described]:
    """The words of these tables. Raises Undescribed where a table or column has none, or words no column."""
    words = described() if words is None else words
    for name in sorted({*columns, *words}):
        there, said = set(columns.get(name, ())), words.get(name)
        if said is None:
            raise Undescribed(f"The table {name} is not described. Please write bot/store/tables/{name}.toml.")
        if not there:
            raise Undescribed(f"There is no table {name}. Please take bot/store/tables/{name}.toml away.")
        for column in sorted(there ^ set(said.columns)):
            do = "describe it in" if column in there else "take it out of"
            raise Undescribed(f"The column {name}.{column} and its words do not fit. Please {do} tables/{name}.toml.")
        for column in sorted({*said.sealed} - there):
            raise Undescribed(f"There is no column {name}.{column} to be sealed. Please correct tables/{name}.toml.")
    return {name: words[name] for name in columns}


def _read(file: Path) -> Described:
    given = tomllib.loads(file.read_text(encoding="utf-8"))
    wanted = {field.name for field in fields(Described)} - {"name"}
    for key in sorted(wanted ^ set(given)):
        do = "add" if key in wanted else "take out"
        raise Undescribed(f"{file.name} does not say what it has to. Please {do} “{key}”.")
    return Described(name=file.stem, **{**given, "sealed": tuple(given["sealed"])})
