"""Workers are counted, not taps; nobody can tell which; after the quarter only what may be shown is left."""

import itertools
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot.store import Cell, Count, Counting, Store, StoreProblem
from tests.store.given import counting, rows, session, turn

PURPOSE = Cell("answer", "first-visit", "v1", "purpose", "answered")
NO = Cell("tally", "first-visit", "v1", "alone", "no")
Q4 = "2026-Q4"
UPDATES = itertools.count()


async def count(store: Store, who: str, what: Counting, update: str | None = None) -> None:
    update = update or f"u-{next(UPDATES)}"
    await store.commit(turn(update, session(f"s-{who}"), conversation=who, counting=what))


def holds(folder: Path, trace: bytes) -> bool:
    return any(trace in file.read_bytes() for file in folder.iterdir())


def everything(_: Mapping[Cell, Count]) -> Mapping[Cell, int]:
    return {PURPOSE: 5}


async def test_one_worker_many_times_is_one_worker(store: Store) -> None:
    for number in range(7):
        await count(store, "c-1", counting("purpose", tallied="no", log_id=f"log-{number}"))
    await count(store, "c-2", counting("purpose", tallied="no", log_id="log-8"))

    assert await store.counted(Q4) == {PURPOSE: Count(8, 2), NO: Count(8, 2)}


async def test_a_session_counts_once_where_it_counts_and_a_tally_each_time(store: Store) -> None:
    for _ in range(3):
        await count(store, "c-1", counting("purpose", tallied="no"))

    assert await store.counted(Q4) == {PURPOSE: Count(1, 1), NO: Count(3, 1)}


async def test_an_update_that_comes_again_is_counted_once(store: Store) -> None:
    for _ in range(2):
        await count(store, "c-1", counting("purpose", tallied="no"), update="same")

    assert await store.counted(Q4) == {PURPOSE: Count(1, 1), NO: Count(1, 1)}


async def test_tokens_of_one_worker_cannot_be_joined_from_cell_to_cell_or_quarter_to_quarter(
    store: Store, folder: Path
) -> None:
    await count(store, "c-1", counting("purpose", "safety", tallied="no"))
    await count(store, "c-1", counting("purpose", log_id="log-2", month="2027-01"))

    tokens = [token for (token,) in rows(folder, "SELECT token FROM token")]
    assert len(set(tokens)) == 4
    salts = rows(folder, "SELECT salt FROM quarter_salt")
    assert len(set(salts)) == 2
    assert all(b"c-1" not in token for token in tokens)


async def test_the_salt_is_sealed_so_that_the_file_alone_tells_nobody_who_was_counted(
    store: Store, folder: Path
) -> None:
    await count(store, "c-1", counting("purpose"))
    sealed = rows(folder, "SELECT salt FROM quarter_salt")
    await store.close()

    other = await Store.open(folder, "another service key, which cannot open what the first one sealed")
    await count(other, "c-2", counting("purpose", log_id="log-2"))

    assert await other.counted(Q4) == {PURPOSE: Count(1, 1)}, "under a wrong key everybody would look new"
    assert rows(folder, "SELECT salt FROM quarter_salt") == sealed
    await other.close()


async def test_a_session_over_the_end_of_a_quarter_counts_where_it_began(store: Store) -> None:
    await count(store, "c-1", counting("purpose", month="2026-12"))
    await count(store, "c-1", counting("safety", month="2027-01"))

    assert await store.open_quarters() == (Q4,)


async def test_the_end_of_a_session_leaves_its_counts_and_nothing_of_itself(store: Store, folder: Path) -> None:
    await count(store, "c-1", counting("purpose"))
    await count(store, "c-1", replace(counting("safety"), ended=True))

    assert rows(folder, "SELECT * FROM counted_once") == []
    assert (await store.counted(Q4))[PURPOSE] == Count(1, 1)


async def test_when_a_quarter_closes_only_what_may_be_shown_is_left_and_nothing_more_is_counted(
    store: Store, folder: Path
) -> None:
    await count(store, "c-1", counting("purpose", "safety", tallied="no"))
    traces = [
        rows(folder, "SELECT token FROM token LIMIT 1")[0][0],
        rows(folder, "SELECT salt FROM quarter_salt")[0][0],
    ]

    assert await store.close_quarter(Q4, everything)
    assert not await store.close_quarter(Q4, everything), "it closes once"
    await count(store, "c-1", counting("late", log_id="log-9"))

    assert await store.published() == {Q4: {PURPOSE: 5}}
    assert await store.counted(Q4) == {}
    for table in ("counted", "token", "counted_once"):
        assert rows(folder, f"SELECT * FROM {table}") == []  # noqa: S608 (names from this line)
    assert not [trace for trace in traces if holds(folder, trace)], "destroyed, not only marked as free"


async def test_no_table_keeps_the_order_in_which_workers_came(store: Store, folder: Path) -> None:
    tables = ("quarter_salt", "closed_quarter", "counted", "token", "counted_once", "published")
    for name, sql in rows(folder, f"SELECT name, sql FROM sqlite_master WHERE name IN {tables} AND sql > ''"):  # noqa: S608
        assert sql.endswith("WITHOUT ROWID"), name
    assert await store.open_quarters() == ()


async def test_counting_fails_with_its_turn(store: Store, folder: Path) -> None:
    await store.commit(turn("u-a", session("s-1"), conversation="c-2"))

    with pytest.raises(StoreProblem, match="nothing was written"):
        await store.commit(turn("u-b", session("s-1"), counting=counting("purpose")))

    assert rows(folder, "SELECT quarter FROM quarter_salt UNION ALL SELECT what FROM counted") == []
