"""A look at a database without touching it: which tables it has, what waits in them, and who keeps it to itself."""

import os
import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.roles import May, Role, may
from bot.store.membership import all_invitations
from bot.store.opening import FILE, PATIENCE_MS
from bot.store.problems import explained, is_busy, no_database
from bot.store.schema import newest_version, version_of
from bot.store.statements import sql

_LOCKS = Path("/proc/locks")  # Linux: who holds which lock, see proc_locks(5)


@dataclass(frozen=True)
class Team:
    """Who is there for what workers share, and what of it waits. Of lines only whether, and the oldest month.

    `people` are all who are in, `judges` the champions and lead champions, `owners` the safety owners. `urgent` says
    that a line waits for these; `line` is the oldest month of what champions have to decide on, `draft` a draft's day.
    """

    people: int = 0
    judges: int = 0
    owners: int = 0
    urgent: bool = False
    line: str | None = None
    draft: str | None = None


@dataclass(frozen=True)
class Look:
    """What was seen. The counts are 0 where the tables are older than what is counted.

    `set_aside` counts updates of the last 30 days by the kind of their error.
    """

    version: int
    newest: int
    open_invitations: int = 0
    set_aside: Mapping[str, int] | None = None
    team: Team = Team()


@dataclass(frozen=True)
class Holder:
    """Another program that keeps the database to itself. What cannot be found out about it is None."""

    process: int | None
    name: str | None


def look(folder: Path, now: datetime) -> Look | None:
    """What is in the database of a folder at `now` (aware), or None where there is none yet.

    Raises UnreadableStore, StoreFromTheFuture or another StoreProblem. What is stored stays as it is.
    """
    file = folder / FILE
    if not file.exists():
        return None
    with explained(file), closing(connect_to_look(file)) as connection:
        connection.execute("PRAGMA query_only = ON")
        newest = newest_version()
        version = version_of(connection, file, newest)
        (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if sound != "ok":
            raise no_database(file)
        if version < newest:
            return Look(version, newest)
        states = [each.state for each in all_invitations(connection, now)]
        aside = dict(sql.kinds_set_aside(connection))
        return Look(version, newest, states.count("open"), aside, _team(connection))


def _team(connection: sqlite3.Connection) -> Team:
    roles = Counter(role for (role,) in list(sql.roles_there(connection)))
    judges = sum(number for role, number in roles.items() if may(Role(role), May.judge))
    line, draft = sql.oldest_line(connection), sql.oldest_draft(connection)
    urgent = bool(sql.count_in(connection, state="urgent"))
    return Team(roles.total(), judges, roles[Role.safety_owner], urgent, line, draft)


def held_by(folder: Path) -> Holder | None:
    """The program that has kept the database from being written for as long as a turn would wait, or None.

    Raises StoreProblem where the database cannot be written for another reason.
    """
    file = folder / FILE
    if not file.exists():
        return None
    with explained(file), closing(connect_to_look(file)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if not is_busy(error):
                raise
            return _holder(file)
    return None


def connect_to_look(file: Path) -> sqlite3.Connection:
    """A connection to a database that is there. It is never made where it is missing."""
    # One that is opened only for reading would leave SQLite's companion files behind.
    place = f"{file.resolve().as_uri()}?mode=rw"
    return sqlite3.connect(place, uri=True, timeout=PATIENCE_MS / 1000, isolation_level=None)


def _holder(file: Path) -> Holder:
    # Writers lock the shared memory file, or the database itself (https://www.sqlite.org/wal.html, section 4).
    files = [each for each in (file.with_name(f"{FILE}-shm"), file) if each.exists()]
    for each in files:
        inode = each.stat().st_ino
        for line in _LOCKS.read_text("ascii").splitlines() if _LOCKS.exists() else ():
            # "1: POSIX  ADVISORY  WRITE 4711 08:01:123456 120 120"; a waiting one has "->" in second place.
            _, kind, *_, access, process, place, _, _ = line.split()
            number = int(process)
            if kind != "->" and access == "WRITE" and place.endswith(f":{inode}") and number not in (0, os.getpid()):
                return Holder(number, _name_of(number))
    return Holder(None, None)


def _name_of(process: int) -> str | None:
    try:
        return Path(f"/proc/{process}/comm").read_text("utf-8", errors="replace").strip()
    except OSError:
        return None
