"""Turns that wait together share a commit, and what goes wrong with one, or with the disk, spoils no other."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.store import DiskFull, Store, StoreLocked, StoreProblem
from tests.store.given import SECRET, commits_in_log, files_no_larger_than, lay, rows, session, turn

LONG = "x" * 1_000_000


@contextmanager
def another_program_holding(folder: Path) -> Iterator[sqlite3.Connection]:
    """Another program that keeps the database to itself."""
    file = folder / "beforehand.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other


async def test_turns_that_wait_together_share_one_commit(store: Store, folder: Path) -> None:
    before = commits_in_log(folder)

    await asyncio.gather(
        *(store.commit(turn("u-1", session(f"s-{n}"), ("Hello",), conversation=f"c-{n}")) for n in range(32))
    )

    assert commits_in_log(folder) - before == 1
    assert rows(folder, "SELECT count(*) FROM session") == [(32,)]


async def test_turns_that_come_one_after_the_other_have_a_commit_each(store: Store, folder: Path) -> None:
    before = commits_in_log(folder)

    for number in range(5):
        await store.commit(turn(f"u-{number}", session(state=str(number))))

    assert commits_in_log(folder) - before == 5


async def test_a_turn_that_is_acknowledged_is_on_the_disk(store: Store, folder: Path) -> None:
    async def commit_and_look(number: int) -> bool:
        conversation = f"c-{number}"
        await store.commit(turn("u-1", session(f"s-{number}"), conversation=conversation))
        return (conversation,) in rows(folder, "SELECT conversation FROM session")

    assert all(await asyncio.gather(*(commit_and_look(number) for number in range(10))))


async def test_turns_of_one_conversation_that_wait_together_keep_their_order(store: Store) -> None:
    await asyncio.gather(*(store.commit(turn(f"u-{n}", session(state=str(n)), (str(n),))) for n in range(10)))

    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "9"
    assert [message.body for message in await store.unsent("c-1")] == [str(n) for n in range(10)]


async def test_one_failing_turn_in_a_group_harms_no_other_and_costs_no_commit(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session("s-taken"), conversation="c-other"))
    before = commits_in_log(folder)

    outcomes = await asyncio.gather(
        *(
            store.commit(turn("u-2", session("s-taken" if n == 3 else f"s-{n}"), ("Hello",), conversation=f"c-{n}"))
            for n in range(8)
        ),
        return_exceptions=True,
    )

    assert [n for n, outcome in enumerate(outcomes) if isinstance(outcome, StoreProblem)] == [3]
    assert commits_in_log(folder) - before == 1
    assert await store.session_of("c-3") is None
    for n in (0, 1, 2, 4, 5, 6, 7):
        assert len(await store.unsent(f"c-{n}")) == 1


async def test_a_turn_whose_caller_gave_up_does_not_stop_the_writer(store: Store) -> None:
    given_up = asyncio.create_task(store.commit(turn("u-1", session())))
    await asyncio.sleep(0)
    given_up.cancel()

    await store.commit(turn("u-2", session("s-2"), conversation="c-2"))

    assert given_up.cancelled()
    assert await store.session_of("c-2") is not None


async def test_closing_writes_what_is_still_waiting(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    waiting = [
        asyncio.create_task(store.commit(turn("u-1", session(f"s-{n}"), conversation=f"c-{n}"))) for n in range(100)
    ]
    await asyncio.sleep(0)

    await store.close()

    await asyncio.gather(*waiting)
    assert rows(folder, "SELECT count(*) FROM session") == [(100,)]


async def test_a_full_disk_is_named_nothing_is_half_written_and_all_is_well_once_there_is_room(
    store: Store,
) -> None:
    await store.commit(turn("u-1", session(state="before")))

    with files_no_larger_than(500_000):
        with pytest.raises(DiskFull, match="free some space"):
            await store.commit(turn("u-2", session(state=LONG), ("Hello",), remember={"nation": "wales"}))
        found = await store.session_of("c-1")

    assert found is not None
    assert found.state == "before"
    assert not await store.seen("c-1", "u-2")
    assert await store.profile("c-1") == {}
    assert len(await store.commit(turn("u-2", session(state=LONG), ("Hello",)))) == 1
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == LONG


async def test_a_turn_too_large_for_what_is_left_of_the_disk_takes_no_neighbour_with_it(store: Store) -> None:
    with files_no_larger_than(500_000):
        outcomes = await asyncio.gather(
            *(
                store.commit(
                    turn("u-1", session(f"s-{n}", LONG if n == 2 else "short"), ("Hello",), conversation=f"c-{n}")
                )
                for n in range(5)
            ),
            return_exceptions=True,
        )

    assert [n for n, outcome in enumerate(outcomes) if isinstance(outcome, DiskFull)] == [2]
    assert [len(await store.unsent(f"c-{n}")) for n in range(5)] == [1, 1, 0, 1, 1]


async def test_a_full_disk_at_first_start_is_named_and_the_next_start_is_sound(folder: Path) -> None:
    with files_no_larger_than(20_000), pytest.raises(DiskFull):
        await Store.open(folder, SECRET)

    store = await Store.open(folder, SECRET)
    assert len(await store.commit(turn("u-1", session(), ("Hello",)))) == 1
    await store.close()


async def test_a_locked_database_is_named_the_rest_can_be_read_and_all_is_well_once_it_is_free(
    store: Store, folder: Path
) -> None:
    await store.commit(turn("u-1", session(state="before")))

    with another_program_holding(folder):
        began = time.monotonic()
        outcomes = await asyncio.gather(
            *(store.commit(turn("u-2", session(state="after"), conversation=f"c-{n}")) for n in (1, 2, 3)),
            return_exceptions=True,
        )
        waited = time.monotonic() - began
        found = await store.session_of("c-1")

    assert [type(outcome) for outcome in outcomes] == [StoreLocked] * 3
    assert waited < 4, "those who wait together wait once"
    assert found is not None
    assert found.state == "before"
    await store.commit(turn("u-2", session(state="after")))
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "after"


async def test_a_lock_that_is_let_go_in_time_is_waited_for(store: Store, folder: Path) -> None:
    with another_program_holding(folder) as other:
        threading.Timer(0.3, lambda: other.execute("ROLLBACK")).start()

        assert len(await store.commit(turn("u-1", session(), ("Hello",)))) == 1


async def test_a_folder_that_another_program_holds_at_start_is_named(folder: Path) -> None:
    lay(folder, b"")
    with another_program_holding(folder), pytest.raises(StoreLocked, match="Another program is holding"):
        await Store.open(folder, SECRET)


async def test_the_loop_goes_on_while_turns_are_committed(store: Store) -> None:
    gaps: list[float] = []

    async def watch() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            gaps.append(time.perf_counter() - last)
            last = time.perf_counter()

    watching = asyncio.create_task(watch())
    for round_ in range(5):
        await asyncio.gather(
            *(store.commit(turn(f"u-{round_}", session(f"s-{n}"), conversation=f"c-{n}")) for n in range(32))
        )
    watching.cancel()

    assert len(gaps) > 5, "the loop had its turns between the commits"
