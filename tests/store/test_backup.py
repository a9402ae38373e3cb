"""A backup holds what may outlive a conversation, never what has to die with one; put back, it is all there."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import Delivered, Store, StoreFromTheFuture, StoreProblem
from bot.store.backup import FIRST_LINE, NothingToKeep, UnreadableBackup, kept, pack, unpack
from bot.store.described import described, schema
from bot.store.restoring import NotEmpty, restore
from bot.store.schema import migrate
from tests.store.given import (
    NOW,
    SECRET,
    all_in,
    change,
    counting,
    found_in,
    lay,
    modes,
    rows,
    sealed_things,
    session,
    turn,
)

PLACE = Path("a-backup")
FILES = {"contacts.yaml": "duty: 07700 900123\n"}


async def given_everything(store: Store) -> None:
    """Something in every table: two people, one in the middle of a conversation, and what is learnt of them."""
    for name in ("telegram:4001", "telegram:4002"):
        invitation = await store.make_invitation(NOW, timedelta(days=7))
        await store.commit(
            turn(
                f"canary-update-{name}",
                session(f"canary-session-{name}", f"canary-state-{name}", wording="title: canary-of-the-wording"),
                (f"canary-message-{name}",),
                conversation=name,
                invitation=invitation.token,
                remember={"nation": "wales"},
                counting=counting("purpose", tallied="no", month="2026-08"),
                said_today=("canary-line",),
                message_ids=(987654321,),
                tidy_at=NOW,
            )
        )
        await store.sent([], Delivered(name, (987654322,), 987654323, NOW))
    await store.close_quarter("2026-Q3", lambda counts: dict.fromkeys(counts, 5))
    await store.commit(turn("canary-late", conversation="telegram:4001", counting=counting("purpose")))
    await store.set_aside("telegram:4001", "canary-aside", "CanaryError", NOW)


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(all_in(folder, table)) for table in described()}


def fill(folder: Path, table: str) -> list[bytes]:
    """Put a row into a table, whatever its columns are; returns what stands in those that hold text or bytes."""
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        values = [7 if kind == "INTEGER" else f"<canary of {table}.{name}>" for name, kind in columns]
        given = ", ".join("?" for _ in values)
        connection.execute(f"INSERT INTO {table} VALUES ({given})", values)  # noqa: S608 (a name of our own schema)
    return [value.encode() for value in values if isinstance(value, str)]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere"


def damaged(content: bytes) -> Iterator[tuple[str, bytes]]:
    yield "half of it", content[: len(content) // 2]
    yield "all but the last byte", content[:-1]
    yield "one more byte", content + b"x"
    yield "only the first line", FIRST_LINE
    for place in range(len(FIRST_LINE), len(content), len(content) // 40):
        yield f"byte {place}", content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def taken(content: bytes) -> bool:
    with contextlib.suppress(UnreadableBackup):
        unpack(content, PLACE)
        return True
    return False


async def test_it_holds_every_row_of_what_is_kept_and_no_byte_of_what_is_not(store: Store, folder: Path) -> None:
    await given_everything(store)
    secrets = sealed_things(folder)

    content = pack(folder, NOW, FILES)

    backup = unpack(content, PLACE)
    wanted = {name: held for name, held in everything(folder).items() if described()[name].in_backup}
    assert {name: sorted(held) for name, held in backup.rows.items()} == wanted
    assert (backup.made, backup.files) == (NOW, FILES)
    assert len(secrets) == 6
    assert [secret for secret in secrets if secret in content] == []
    for canary in (b"canary", b"Canary", b"987654321", (987654321).to_bytes(4, "big"), b"title:", SECRET.encode()):
        assert canary not in content
    assert b"telegram:4001" in content


@pytest.mark.usefixtures("store")
async def test_whatever_stands_in_a_table_that_is_not_kept_no_byte_of_it_is_in_a_backup(folder: Path) -> None:
    given = {table: fill(folder, table) for table in described()}

    content = pack(folder, NOW, {})

    found = {table: [canary for canary in canaries if canary in content] for table, canaries in given.items()}
    assert found == {table: canaries if described()[table].in_backup else [] for table, canaries in given.items()}


async def test_no_byte_of_what_was_erased_before_is_in_it(store: Store, folder: Path) -> None:
    await given_everything(store)
    before = sealed_things(folder)
    await store.leave("telegram:4001")

    content = pack(folder, NOW, {})

    assert b"telegram:4001" not in content
    assert b"telegram:4002" in content
    assert [secret for secret in before if secret in content] == []


def test_what_is_sealed_is_in_no_backup() -> None:
    assert [table.name for table in described().values() if table.in_backup and table.sealed] == []


def test_what_is_kept_hangs_on_nothing_that_is_not() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.isolation_level = None
        migrate(connection, PLACE)
        tables = kept(connection)
        hangs_on = {
            (table, other)
            for table in tables
            for _, _, other, *_ in connection.execute(f"PRAGMA foreign_key_list({table})")
        }
        assert {other for _, other in hangs_on} <= set(tables)
        assert set(tables) < set(schema(connection))


@pytest.mark.usefixtures("store")
async def test_what_is_committed_meanwhile_is_in_it_whole_or_not_at_all(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO member VALUES ('telegram:4009', 'a1b2c3', 'worker', '', '', '2026-11-22', '')")

        before = unpack(pack(folder, NOW, {}), PLACE)
        writer.execute("COMMIT")
        after = unpack(pack(folder, NOW, {}), PLACE)

    assert (before.counts()["member"], after.counts()["member"]) == (0, 1)


async def test_making_it_changes_nothing(store: Store, folder: Path) -> None:
    await given_everything(store)
    before = everything(folder)

    pack(folder, NOW, {})

    assert everything(folder) == before
    assert {name for name in modes(folder) if name != "."} == {
        "beforehand.sqlite3", "beforehand.sqlite3-wal", "beforehand.sqlite3-shm"
    }  # fmt: skip


async def test_put_back_into_an_empty_folder_people_are_in_and_nothing_else_of_them(
    store: Store, folder: Path, elsewhere: Path
) -> None:
    await given_everything(store)

    assert restore(elsewhere, unpack(pack(folder, NOW, {}), PLACE), replace=False)

    for name, held in everything(elsewhere).items():
        assert held == (everything(folder)[name] if described()[name].in_backup else [])
    assert modes(elsewhere) == {".": 0o700, "beforehand.sqlite3": 0o600}
    again = await Store.open(elsewhere, "another service key than before")
    assert (await again.standing("telegram:4001")).role
    assert await again.profile("telegram:4001") == {"nation": "wales"}
    assert await again.commit(turn("u-1", session(), ("Purpose?",), conversation="telegram:4001"))
    await again.close()


async def test_what_was_there_before_is_in_no_file_after_it(folder: Path, elsewhere: Path) -> None:
    old = await Store.open(elsewhere, SECRET)
    await given_everything(old)
    before = sealed_things(elsewhere)
    await old.close()
    await (await Store.open(folder, SECRET)).close()

    restore(elsewhere, unpack(pack(folder, NOW, {}), PLACE), replace=True)

    assert found_in(elsewhere, b"telegram:4001", b"canary", *before) == []


async def test_what_is_stored_is_not_replaced_unasked(store: Store, folder: Path) -> None:
    await given_everything(store)
    backup = unpack(pack(folder, NOW, {}), PLACE)
    before = everything(folder)

    with pytest.raises(NotEmpty, match="nothing of it was changed"):
        restore(folder, backup, replace=False)

    assert everything(folder) == before


async def test_a_disk_that_is_full_leaves_what_was_there(store: Store, folder: Path, elsewhere: Path) -> None:
    await given_everything(store)
    await (await Store.open(elsewhere, SECRET)).close()
    change(elsewhere, "INSERT INTO member VALUES ('telegram:4003', 'a1b2c3', 'worker', '', '', '2026-11-22', '')")
    backup = unpack(pack(folder, NOW, {}), PLACE)
    change(elsewhere, "CREATE TRIGGER full BEFORE INSERT ON profile BEGIN SELECT RAISE(FAIL, 'full'); END")

    with pytest.raises(StoreProblem):
        restore(elsewhere, backup, replace=True)

    assert rows(elsewhere, "SELECT conversation, handle FROM member") == [("telegram:4003", "a1b2c3")]


async def test_one_that_is_damaged_anywhere_is_refused(store: Store, folder: Path) -> None:
    await given_everything(store)
    content = pack(folder, NOW, FILES)

    assert [what for what, broken in damaged(content) if taken(broken)] == []
    assert taken(content)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"x" * 5000], ids=["empty", "a database", "anything"])
def test_what_is_no_backup_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableBackup, match="is not a backup of Beforehand"):
        unpack(content, PLACE)


@pytest.mark.usefixtures("store")
async def test_one_of_a_newer_program_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = pack(folder, NOW, {})
    monkeypatch.setattr("bot.store.schema._steps", lambda _: [])

    with pytest.raises(StoreFromTheFuture):
        unpack(content, PLACE)


def test_one_of_an_older_program_is_brought_up_to_date(folder: Path, elsewhere: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as connection:
        migrate(connection, folder, upto=1)
        connection.execute("INSERT INTO profile VALUES ('telegram:4001', 'nation', 'wales')")

    content = pack(folder, NOW, {})
    restore(elsewhere, unpack(content, PLACE), replace=False)

    assert rows(folder, "PRAGMA user_version") == [(1,)]
    assert all_in(elsewhere, "profile") == [("telegram:4001", "nation", "wales")]
    assert all_in(elsewhere, "member") == []


def test_where_there_is_no_database_it_says_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(NothingToKeep, match="There is no database in"):
        pack(tmp_path, NOW, {})

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_refused_with_what_to_do(folder: Path) -> None:
    lay(folder, b"no database at all" * 100)

    with pytest.raises(StoreProblem, match="Please"):
        pack(folder, NOW, {})
