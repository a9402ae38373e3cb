"""A database that an earlier version made goes on with all that is in it; killed on the way, it stays as it was."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import Delivered, Store, StoreFromTheFuture
from bot.store.schema import MIGRATIONS, migrate, newest_version
from tests.store.given import NOW, SECRET, rows, session, turn

FIRST = "0001_conversations.sql"

OF_THE_FIRST_VERSION_ONLY = ("process", "tally")


def steps_of_the_first_version(folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(MIGRATIONS / FIRST, folder / FIRST)
    return folder


async def given_a_database_of_the_first_version(tmp_path: Path) -> Path:
    """A folder with what a worker left there when only the first migration was known."""
    store = await Store.open(tmp_path / "new", SECRET)
    await store.keep_dialogue("v1", "title: Before a first visit")
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
            if table not in ("sqlite_sequence", *OF_THE_FIRST_VERSION_ONLY):
                connection.execute(f"INSERT INTO main.{table} SELECT * FROM new.{table}")  # noqa: S608 (its own tables)
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
    assert await store.dialogue("v1") == "title: Before a first visit"
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
