"""An update that fails every time is set aside: it counts as taken, and only the kind of its error is kept."""

from datetime import timedelta
from pathlib import Path

from bot.store import Store
from tests.store.given import NOW, rows, session, turn


async def test_an_update_that_was_set_aside_never_runs_again(store: Store) -> None:
    await store.set_aside("c-1", "u-1", "KeyError", NOW)

    assert await store.seen("c-1", "u-1")
    assert await store.commit(turn("u-1", session(), ("Hello",))) == ()
    assert await store.session_of("c-1") is None


async def test_what_is_kept_is_its_id_the_kind_of_error_and_the_day(store: Store, folder: Path) -> None:
    await store.set_aside("c-1", "u-1", "KeyError", NOW)

    assert rows(folder, "SELECT * FROM set_aside") == [("u-1", "KeyError", "2026-11-22")]


async def test_setting_aside_twice_changes_nothing(store: Store, folder: Path) -> None:
    await store.set_aside("c-1", "u-1", "KeyError", NOW)
    await store.set_aside("c-1", "u-1", "ValueError", NOW + timedelta(days=1))

    assert rows(folder, "SELECT kind, day FROM set_aside") == [("KeyError", "2026-11-22")]


async def test_an_update_of_nobody_is_set_aside_too(store: Store, folder: Path) -> None:
    await store.set_aside(None, "u-1", "ValidationError", NOW)

    assert rows(folder, "SELECT kind FROM set_aside") == [("ValidationError",)]
    assert rows(folder, "SELECT * FROM update_seen") == []


async def test_it_is_dropped_after_thirty_days(store: Store, folder: Path) -> None:
    await store.set_aside("c-1", "u-1", "KeyError", NOW)

    await store.commit(turn("u-2", now=NOW + timedelta(days=30)))
    assert len(rows(folder, "SELECT * FROM set_aside")) == 1

    await store.commit(turn("u-3", now=NOW + timedelta(days=31)))
    assert rows(folder, "SELECT * FROM set_aside") == []


async def test_it_says_nothing_of_whose_update_it_was(store: Store, folder: Path) -> None:
    await store.set_aside("c-1", "u-1", "KeyError", NOW)
    await store.forget("c-1")

    assert [name for _, name, *_ in rows(folder, "PRAGMA table_info(set_aside)")] == ["update_id", "kind", "day"]
