"""What the tests of the store are given: turns to commit, and a look at the files from outside."""

import os
import resource
import sqlite3
import stat
import struct
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.store import Cell, Counting, SessionWrite, TurnRecord

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SECRET = "a service key for tests, not for anybody's service"


def session(
    session_id: str = "s-1",
    state: str = '{"step": "purpose"}',
    *,
    version: str = "v1",
    wording: str = "title: Before a first visit",
    keep_until: datetime | None = None,
    ended: bool = False,
) -> SessionWrite:
    return SessionWrite(session_id, "first-visit", version, wording, state, keep_until, ended)


def turn(
    update_id: str,
    session: SessionWrite | None = None,
    outgoing: tuple[str, ...] = (),
    *,
    conversation: str = "c-1",
    now: datetime = NOW,
    counting: Counting | None = None,
    remember: Mapping[str, str] | None = None,
    said_today: tuple[str, ...] = (),
    message_ids: tuple[int, ...] = (),
    invitation: str | None = None,
    tidy_at: datetime | None = None,
) -> TurnRecord:
    return TurnRecord(
        conversation,
        update_id,
        now,
        session,
        outgoing,
        remember or {},
        said_today,
        message_ids,
        invitation,
        tidy_at,
        counting=counting,
    )


def counting(*steps: str, tallied: str | None = None, log_id: str = "log-1", month: str = "2026-11") -> Counting:
    """A session that answered these steps, and an option that is joined to nothing."""
    once = tuple(Cell("answer", "first-visit", "v1", step, "answered") for step in steps)
    tallies = (Cell("tally", "first-visit", "v1", "alone", tallied),) if tallied else ()
    return Counting(log_id, month, once, tallies, ended=False)


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """What another program would see in the database."""
    with closing(sqlite3.connect(folder / "beforehand.sqlite3")) as connection:
        return connection.execute(query).fetchall()


def all_in(folder: Path, table: str) -> list[tuple[Any, ...]]:
    """Every row of a table."""
    return rows(folder, f"SELECT * FROM {table}")  # noqa: S608 (a name from a test)


def change(folder: Path, statement: str) -> None:
    """Change the database behind the store's back."""
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as connection:
        connection.execute(statement)


def modes(folder: Path) -> dict[str, int]:
    """The mode of each file in the folder, and of the folder itself as "."."""
    return {str(file.relative_to(folder)): stat.S_IMODE(file.stat().st_mode) for file in (folder, *folder.iterdir())}


def set_mode(file: Path, mode: int) -> None:
    """Give a file or folder this mode."""
    file.chmod(mode)


def lay(folder: Path, content: bytes) -> Path:
    """Put these bytes where the database belongs."""
    folder.mkdir(parents=True)
    file = folder / "beforehand.sqlite3"
    file.write_bytes(content)
    return file


def found_in(folder: Path, *needles: bytes) -> list[bytes]:
    """Those of the needles that are anywhere in the files of the folder."""
    files = b"\n".join(file.read_bytes() for file in folder.iterdir())
    return [needle for needle in needles if needle in files]


def sealed_things(folder: Path) -> list[bytes]:
    """Each wrapped key, state and message that is stored now, as the bytes on the disk."""
    query = "SELECT wrapped FROM session_key UNION ALL SELECT state FROM session UNION ALL SELECT body FROM outgoing"
    return [value for (value,) in rows(folder, query)]


def copy_of_a_killed_program_s_files(folder: Path, to: Path) -> Path:
    """The database and its log as they are on the disk this moment."""
    to.mkdir()
    for name in ("beforehand.sqlite3", "beforehand.sqlite3-wal"):
        (to / name).write_bytes((folder / name).read_bytes())
    return to


def commits_in_log(folder: Path) -> int:
    """How many commits the write-ahead log holds: a frame that ends one says how large the database then is.

    Layout: https://www.sqlite.org/fileformat2.html#the_write_ahead_log, sections 4.1 and 4.2.
    """
    log = (folder / "beforehand.sqlite3-wal").read_bytes()
    if len(log) < 32:
        return 0
    (page_size,) = struct.unpack(">I", log[8:12])
    salt = log[16:24]
    frames = (log[at : at + 24] for at in range(32, len(log), 24 + page_size))
    return sum(frame[8:16] == salt and frame[4:8] != bytes(4) for frame in frames)


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """A disk that takes no more: the system refuses each write beyond `size` bytes of a file, to root as well."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def an_ordinary_user_in(folder: Path) -> Iterator[None]:
    """Be somebody whom file modes stop, as they do not stop root. The folder is then the current one."""
    before, root = Path.cwd(), os.geteuid() == 0
    os.chdir(folder)
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        os.chdir(before)
