"""How fast the store commits turns, beside plain sqlite3 with the same rows in the same run: `python -m bench.store`

The baseline is the standard library's sqlite3 with the same settings and statements, the values sealed beforehand, no
thread, no event loop and no savepoints: what the disk and SQLite cost by themselves. Beforehand's figures hold all that
a turn needs besides. Measure on the kind of disk that matters: the folder is made beside you, or where --folder says.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from bot.store import Cell, Counting, SessionWrite, Store, TurnRecord
from bot.store.opening import open_for_writing
from bot.store.sealing import ServiceKey
from bot.store.statements import sql

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MONTH = "2026-11"
STATE = '{"step": "purpose", "answers": {"alone": "yes"}}' + "x" * 1500  # a session about half way
WORDING = "".join(f"line {number} of a tree\n" for number in range(2500))  # as long as the longest
SAYS = ("What do you honestly need from today? " * 4, "Purpose first, so the visit is not a fishing trip. " * 2)


class Way(Protocol):
    """A way of using the store that is measured."""

    __name__: str

    def __call__(self, store: Store, lane: int, numbers: range) -> Awaitable[None]:
        """Write turns of these numbers in one lane, one after the other."""


@dataclass(frozen=True)
class Figure:
    """What one way of writing turns came to."""

    what: str
    turns_a_second: float
    cpu_ms_a_turn: float
    longest_gap_ms: float | None = None

    def __str__(self) -> str:
        gap = "" if self.longest_gap_ms is None else f"   longest gap of the loop {self.longest_gap_ms:5.1f} ms"
        return f"{self.what:52}{self.turns_a_second:8,.0f} turns/s {self.cpu_ms_a_turn:7.3f} ms CPU/turn{gap}"


def a_turn(lane: int, number: int) -> TurnRecord:
    """A turn in the middle of a session: state, two messages, one count and a tally."""
    return TurnRecord(
        conversation=f"c-{lane}",
        update_id=f"{lane}-{number}",
        now=NOW,
        session=SessionWrite(f"s-{lane}", "first-visit", "v1", WORDING, STATE, None, ended=False),
        outgoing=SAYS,
        remember={},
        counting=Counting(
            f"log-{lane}",
            MONTH,
            (Cell("answer", "first-visit", "v1", f"step-{number % 12}", "answered"),),
            (Cell("tally", "first-visit", "v1", "alone", "no"),),
            ended=False,
        ),
    )


async def longest_gap(stop: asyncio.Event) -> float:
    """The longest time, in ms, that a task which only ever sleeps 1 ms had to wait for its turn beyond that."""
    longest = 0.0
    while not stop.is_set():
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - began - 0.001)
    return longest * 1000


async def commit_only(store: Store, lane: int, numbers: range) -> None:
    """Commit turns one after the other."""
    for number in numbers:
        await store.commit(a_turn(lane, number))


async def whole_turns(store: Store, lane: int, numbers: range) -> None:
    """What a turn asks of the store from its arrival to its messages being out."""
    for number in numbers:
        await store.seen(f"c-{lane}", f"{lane}-{number}")
        await store.session_of(f"c-{lane}")
        outgoing = await store.commit(a_turn(lane, number))
        await store.sent([message.id for message in outgoing])


async def ours(folder: Path, turns: int, way: Way, in_flight: int) -> Figure:
    """Beforehand's store with so many turns in flight: first for the figures, then again to watch the event loop."""
    store = await Store.open(folder / f"{way.__name__}-{in_flight}")
    each = turns // in_flight
    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(way(store, lane, range(each)) for lane in range(in_flight)))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    stop = asyncio.Event()
    watching = asyncio.create_task(longest_gap(stop))
    await asyncio.gather(*(way(store, lane, range(each, each + each // 4)) for lane in range(in_flight)))
    stop.set()
    gap = await watching
    await store.close()
    label = f"{way.__name__.replace('_', ' ')}, {'one at a time' if in_flight == 1 else f'{in_flight} in flight'}"
    return Figure(label, each * in_flight / wall, cpu / (each * in_flight) * 1000, gap)


def plain_sqlite(folder: Path, turns: int, turns_a_commit: int) -> Figure:
    """The same rows by the standard library alone, so many turns a commit."""
    connection = open_for_writing(folder / f"plain-{turns_a_commit}")
    key, wrapped = ServiceKey("for measuring").new_session("s-0")
    rows = _rows_of_a_turn(key.seal("state", STATE), [key.seal("message", body) for body in SAYS])
    connection.execute(sql.keep_key.sql, {"session_id": "s-0", "conversation": "c-0", "wrapped": wrapped})
    wall, cpu = time.perf_counter(), time.process_time()
    for first in range(0, turns, turns_a_commit):
        connection.execute("BEGIN IMMEDIATE")
        for number in range(first, first + turns_a_commit):
            for statement, values in rows:
                connection.execute(statement, values | {"update_id": f"0-{number}", "step": f"step-{number % 12}"})
        connection.execute("COMMIT")
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    connection.close()
    written = -(-turns // turns_a_commit) * turns_a_commit
    return Figure(f"plain sqlite3, {turns_a_commit} a commit", written / wall, cpu / written * 1000)


def _rows_of_a_turn(state: bytes, bodies: list[bytes]) -> list[tuple[str, dict[str, object]]]:
    once = Cell("answer", "first-visit", "v1", "step-1", "answered")
    tallied = Cell("tally", "first-visit", "v1", "alone", "no")
    messages: list[tuple[str, dict[str, object]]] = [
        (sql.queue_message.sql, {"session_id": "s-0", "body": body}) for body in bodies
    ]
    return [
        (sql.remember_update.sql, {"conversation": "c-0", "day": "2026-11-22"}),
        (sql.go_on.sql, {"conversation": "c-0", "touched": NOW.isoformat(), "state": state, "keep_until": None}),
        *messages,
        (sql.count.sql, {**vars(once), "quarter": "2026-Q4", "new": 0}),
        (sql.count.sql, {**vars(tallied), "quarter": "2026-Q4", "new": 0}),
    ]


async def opening_time(folder: Path) -> str:
    """How long it takes to open a database that is there."""
    times = []
    for _ in range(20):
        began = time.perf_counter()
        store = await Store.open(folder)
        times.append((time.perf_counter() - began) * 1000)
        await store.close()
    return f"opening an existing database: median {statistics.median(times):.1f} ms, longest {max(times):.1f} ms"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=3000, help="turns for each figure (default 3000)")
    parser.add_argument("--folder", type=Path, default=Path(), help="where the databases are made, and removed again")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix=".bench-store-", dir=chosen.folder) as made:
        folder = Path(made)
        print(f"sqlite {sqlite3.sqlite_version}, full sync, {chosen.turns} turns each")
        for turns_a_commit in (1, 16):
            print(plain_sqlite(folder, chosen.turns, turns_a_commit))
        for way in (commit_only, whole_turns):
            for in_flight in (1, 32):
                print(asyncio.run(ours(folder, chosen.turns, way, in_flight)))
        print(asyncio.run(opening_time(folder / "whole_turns-1")))


if __name__ == "__main__":
    main()
