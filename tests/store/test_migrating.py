"""A database that an earlier version made goes on with all that is in it; killed on the way, it stays as it was."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import Delivered, Store, StoreFromTheFuture, WrongKey, sealing
from bot.store.schema import MIGRATIONS, migrate, newest_version
from bot.store.sealing import ServiceKey, SessionKey
from tests.store.given import NOW, SECRET, found_in, rows, session, turn

FIRST = "0001_conversations.sql"

OF_THE_FIRST_VERSION_ONLY = ("process", "tally")


def steps_of_the_first_version(folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(MIGRATIONS / FIRST, folder / FIRST)
    return folder


SEALED_OTHERWISE = ("session", "outgoing")


def sealed_as_it_was(key: SessionKey, kind: str, text: str) -> bytes:
    """Not filled up: as long as the text, and 28 bytes."""
    return sealing._seal(key._cipher, kind, key.session_id, text.encode())


async def given_a_database_of_the_first_version(tmp_path: Path) -> Path:
    """A folder with what a worker left there when only the first migration was known."""
    store = await Store.open(tmp_path / "new", SECRET)
    await store.commit(
        turn(
            "u-1",
            session(state="half way"),
            ("Purpose?",),
            remember={"nation": "wales"},
            said_today=("draft",),
        )
    )
    await store.close()
    old = tmp_path / "old"
    old.mkdir()
    with closing(sqlite3.connect(old / "beforehand.sqlite3", isolation_level=None)) as connection:
        migrate(connection, old, steps_of_the_first_version(tmp_path / "steps"))
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        connection.execute("ATTACH ? AS new", (str(tmp_path / "new" / "beforehand.sqlite3"),))
        for table in tables:
            if table not in ("sqlite_sequence", "dialogue", *SEALED_OTHERWISE, *OF_THE_FIRST_VERSION_ONLY):
                connection.execute(f"INSERT INTO main.{table} SELECT * FROM new.{table}")  # noqa: S608 (its own tables)
        ((wrapped,),) = connection.execute("SELECT wrapped FROM session_key")
        key = ServiceKey(SECRET).unwrap("s-1", wrapped)
        state, said = (sealed_as_it_was(key, *what) for what in (("state", "half way"), ("message", "Purpose?")))
        connection.execute(
            "INSERT INTO session VALUES ('c-1', 's-1', 'for-me', 'v1', ?, ?, NULL)", (state, NOW.isoformat())
        )
        connection.execute("INSERT INTO outgoing VALUES (1, 's-1', ?, ?)", (said, NOW.isoformat()))
        connection.execute("INSERT INTO dialogue VALUES ('v1', 'title: Before a first visit', 0)")
    return old


async def test_all_that_was_there_is_there_and_the_new_tables_work(tmp_path: Path) -> None:
    folder = await given_a_database_of_the_first_version(tmp_path)
    assert rows(folder, "PRAGMA user_version") == [(1,)]

    store = await Store.open(folder, SECRET)

    assert rows(folder, "PRAGMA user_version") == [(newest_version(),)]
    standing = await store.standing("c-1")
    assert standing.session is not None
    assert (standing.session.state, standing.profile) == ("half way", {"nation": "wales"})
    assert (standing.role, standing.page) == (None, None)
    (waiting,) = await store.unsent("c-1")
    assert waiting.body == "Purpose?"
    assert await store.seen("c-1", "u-1")
    assert (standing.session.tree, standing.session.version) == ("for-me", "v1")
    assert await store.wording("s-1") == "title: Before a first visit"
    assert found_in(folder, b"for-me", b"Before a first visit") == [], "also where it stood before"
    gone = "SELECT name FROM sqlite_master WHERE name IN ('process', 'tally')"
    assert rows(folder, gone) == [], "counts without a count of workers may never be shown, so none is kept"
    await store.commit(turn("u-2", session(state="on"), message_ids=(40,), tidy_at=NOW))
    await store.sent([waiting.id], Delivered("c-1", (41,), 41, NOW))
    assert await store.chat_messages("c-1", NOW) == (40, 41)
    await store.close()


async def test_a_program_killed_while_it_brings_the_tables_up_to_date_leaves_the_earlier_version(
    tmp_path: Path,
) -> None:
    folder = await given_a_database_of_the_first_version(tmp_path)
    code = (
        "import os, signal, sqlite3, sys\nfrom pathlib import Path\nfrom bot.store.schema import migrate\n"
        "folder = Path(sys.argv[1])\n"
        "connection = sqlite3.connect(folder / 'beforehand.sqlite3', isolation_level=None)\n"
        "def kill_in_the_middle(statement):\n"
        "    if 'CREATE TABLE tidy' in statement:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "connection.set_trace_callback(kill_in_the_middle)\n"
        "migrate(connection, folder)\n"
    )

    killed = subprocess.run([sys.executable, "-c", code, folder], check=False)  # noqa: ASYNC221 (nothing else runs)

    assert killed.returncode == -signal.SIGKILL
    assert rows(folder, "PRAGMA user_version") == [(1,)]
    assert rows(folder, "SELECT name FROM sqlite_master WHERE name IN ('member', 'tidy')") == []
    store = await Store.open(folder, SECRET)
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "half way"
    assert await store.tidies_due(NOW) == ()
    await store.close()


async def test_an_earlier_version_leaves_a_database_of_this_one_alone(tmp_path: Path, folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()
    before = (folder / "beforehand.sqlite3").read_bytes()

    with (
        closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as connection,
        pytest.raises(StoreFromTheFuture, match=f"version {newest_version()}, this program knows 1"),
    ):
        migrate(connection, folder / "beforehand.sqlite3", steps_of_the_first_version(tmp_path / "steps"))

    assert (folder / "beforehand.sqlite3").read_bytes() == before


async def test_under_another_key_the_tables_are_brought_up_to_date_and_what_was_open_cannot_be_read(
    tmp_path: Path,
) -> None:
    folder = await given_a_database_of_the_first_version(tmp_path)

    store = await Store.open(folder, "another key")

    with pytest.raises(WrongKey):
        await store.session_of("c-1")
    assert found_in(folder, b"for-me") == []
    await store.forget("c-1")
    assert await store.session_of("c-1") is None
    await store.close()
