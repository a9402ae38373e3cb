"""Opening: what is made, in which mode, and what a file or folder that is not right says about itself."""

import asyncio
import os
import sqlite3
import sys
import threading
from asyncio.subprocess import PIPE
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import ReadOnlyFolder, Store, StoreFromTheFuture, UnreadableStore
from bot.store.opening import open_for_writing
from bot.store.problems import explained
from bot.store.schema import MIGRATIONS, migrate
from bot.store.sealing import ServiceKey
from bot.store.secret import service_key
from tests.store.given import SECRET, an_ordinary_user_in, change, lay, modes, rows, session, set_mode, turn

PAST_TABLES = "CREATE TABLE notes (text TEXT)"


async def test_folder_and_files_are_for_their_owner_only_whatever_the_umask(folder: Path) -> None:
    umask = os.umask(0o000)
    try:
        store = await Store.open(folder / "deeper")
        await store.commit(turn("u-1", session()))
        found = modes(folder / "deeper")
        await store.close()
    finally:
        os.umask(umask)

    assert found == {
        ".": 0o700,
        "beforehand.sqlite3": 0o600,
        "beforehand.sqlite3-wal": 0o600,
        "beforehand.sqlite3-shm": 0o600,
        "secret.key": 0o600,
    }


async def test_files_that_others_could_read_are_closed_to_them(folder: Path) -> None:
    await (await Store.open(folder)).close()
    for name in ("beforehand.sqlite3", "secret.key"):
        set_mode(folder / name, 0o644)

    await (await Store.open(folder)).close()

    assert {modes(folder)[name] for name in ("beforehand.sqlite3", "secret.key")} == {0o600}


async def test_sqlite_is_set_to_survive_a_power_cut_and_to_overwrite_what_is_deleted(store: Store) -> None:
    def settings(connection: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store", "busy_timeout")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store._writing.run(settings) == ["wal", 2, 1, 1, 2, 2000]


@pytest.mark.parametrize("size", [1, 90, 512, 20_000])
async def test_a_file_that_is_no_database_is_named_and_left_as_it_is(folder: Path, size: int) -> None:
    noise = os.urandom(size)
    file = lay(folder, noise)

    with pytest.raises(UnreadableStore, match="not a database or is damaged") as caught:
        await Store.open(folder)

    assert str(file) in str(caught.value)
    assert file.read_bytes() == noise


async def test_a_database_of_another_program_is_left_as_it_is(folder: Path) -> None:
    lay(folder, b"")
    change(folder, PAST_TABLES)
    before = (folder / "beforehand.sqlite3").read_bytes()

    with pytest.raises(UnreadableStore, match="another program"):
        await Store.open(folder)

    assert (folder / "beforehand.sqlite3").read_bytes() == before


async def test_a_folder_where_the_database_belongs_is_named(folder: Path) -> None:
    lay(folder / "beforehand.sqlite3", b"")

    with pytest.raises(UnreadableStore, match="is a folder where a file belongs"):
        await Store.open(folder)


async def test_a_database_with_a_damaged_page_says_so_when_it_is_met(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    await store.commit(turn("u-1", session(state="x" * 50_000)))
    await store.close()
    pages = rows(folder, "SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('session', 'session_key')")
    with (folder / "beforehand.sqlite3").open("r+b") as file:
        for (page,) in pages:
            file.seek((page - 1) * 4096)
            file.write(bytes(4096))

    again = await Store.open(folder, SECRET)
    with pytest.raises(UnreadableStore, match="damaged"):
        await again.session_of("c-1")
    with pytest.raises(UnreadableStore, match="damaged"):
        await again.commit(turn("u-2", session()))
    await again.close()


async def test_a_database_from_the_future_is_left_as_it_is(folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()
    change(folder, "PRAGMA user_version = 99")
    before = (folder / "beforehand.sqlite3").read_bytes()

    with pytest.raises(StoreFromTheFuture, match=r"version 99.* newer"):
        await Store.open(folder, SECRET)

    assert (folder / "beforehand.sqlite3").read_bytes() == before


async def test_a_path_that_leads_through_a_file_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    for folder in (tmp_path / "notes.txt", tmp_path / "notes.txt" / "data"):
        with pytest.raises(ReadOnlyFolder, match=r"cannot write in the folder .* BEFOREHAND_DATA"):
            await Store.open(folder)

    assert (tmp_path / "notes.txt").read_text() == "mine"


async def test_a_folder_that_cannot_be_made_is_refused_in_plain_words(tmp_path: Path) -> None:
    set_mode(tmp_path, 0o555)

    with an_ordinary_user_in(tmp_path), pytest.raises(ReadOnlyFolder, match="permission denied"):
        await Store.open(Path("data"))


async def test_a_folder_that_cannot_be_written_in_is_refused_and_what_is_in_it_is_safe(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    await store.commit(turn("u-1", session(state="kept")))
    await store.close()
    set_mode(folder / "beforehand.sqlite3", 0o444)
    set_mode(folder, 0o555)

    with an_ordinary_user_in(folder), pytest.raises(ReadOnlyFolder, match="permission denied"):
        await Store.open(Path())

    set_mode(folder, 0o700)
    again = await Store.open(folder, SECRET)
    assert await again.session_of("c-1") is not None
    await again.close()


def test_a_database_that_may_only_be_read_is_named_by_its_folder(tmp_path: Path) -> None:
    # What SQLite itself says on a disk that was mounted read-only while the program ran.
    change(tmp_path, PAST_TABLES)
    file = tmp_path / "beforehand.sqlite3"

    with (
        closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection,
        pytest.raises(ReadOnlyFolder, match="cannot write in the folder"),
        explained(file),
    ):
        connection.execute("INSERT INTO notes VALUES ('x')")


def test_a_step_of_the_tables_that_fails_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.mkdir()
    (steps / "0001_notes.sql").write_text(f"{PAST_TABLES};")
    with closing(sqlite3.connect(tmp_path / "beforehand.sqlite3", isolation_level=None)) as connection:
        migrate(connection, tmp_path, steps)
        (steps / "0002_more.sql").write_text(
            "CREATE TABLE more (a TEXT);\n-- a comment; with a semicolon\nSELECT nothing;"
        )

        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, tmp_path, steps)

        assert rows(tmp_path, "SELECT name FROM sqlite_master") == [("notes",)]
        assert rows(tmp_path, "PRAGMA user_version") == [(1,)]
        (steps / "0002_more.sql").write_text("CREATE TABLE more (a TEXT);")
        migrate(connection, tmp_path, steps)
        assert rows(tmp_path, "SELECT name FROM sqlite_master") == [("notes",), ("more",)]


def test_the_steps_of_the_tables_are_numbered_without_gaps() -> None:
    names = sorted(file.name for file in MIGRATIONS.glob("*.sql"))

    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))


def test_many_that_open_a_new_folder_at_the_same_instant_agree_on_tables_and_secret(tmp_path: Path) -> None:
    together = threading.Barrier(6)

    def start(folder: Path) -> ServiceKey:
        together.wait()
        with closing(open_for_writing(folder)) as connection:
            return service_key(connection, folder, None)

    with ThreadPoolExecutor(together.parties) as threads:
        for number in range(8):
            folder = tmp_path / str(number)
            keys = list(threads.map(start, [folder] * together.parties))

            _, wrapped = keys[0].new_session("s-1")
            assert len({key.unwrap("s-1", wrapped).session_id for key in keys}) == 1, "one secret opens all"
            assert rows(folder, "PRAGMA journal_mode") == [("wal",)]


async def test_programs_that_start_in_the_same_new_folder_at_once_share_one_store(folder: Path) -> None:
    code = (
        "import asyncio, sys\nfrom pathlib import Path\nfrom bot.store import Store\n"
        "from tests.store.given import session, turn\n"
        "async def main(folder, name):\n"
        "    input()\n"  # all are loaded and wait for the same moment
        "    store = await Store.open(folder)\n"
        "    for number in range(20):\n"
        "        await store.commit(turn(f'u-{number}', session(f's-{name}', str(number)), conversation=name))\n"
        "    await store.close()\n"
        "asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))\n"
    )
    programs = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", code, folder, name, stdin=PIPE, stderr=PIPE)
        for name in ("c-1", "c-2", "c-3", "c-4")
    ]
    ended = await asyncio.gather(*(program.communicate(b"\n") for program in programs))

    assert [errors for _, errors in ended] == [b""] * 4
    store = await Store.open(folder)
    for name in ("c-1", "c-2", "c-3", "c-4"):
        found = await store.session_of(name)
        assert found is not None
        assert found.state == "19"
    await store.close()
