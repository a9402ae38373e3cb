"""The one writer: pieces of work that wait at the same time share one commit, and one that fails spoils no other."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from bot.store.lane import Lane
from bot.store.opening import wipe
from bot.store.problems import closed_store, explain, is_busy

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_MOST_IN_A_COMMIT = 64  # bounds how long the first of a group waits
_WIPE_AFTER = 30.0  # seconds that a replaced state, typed lines among it, may linger in the write-ahead log
_WIPE_AGAIN = 1.0  # seconds until a wipe that another reader prevented is tried again


@dataclass(frozen=True)
class Done(Generic[T_co]):
    """What a piece of work returns. `erased` asks that what it erased be gone from the files before anyone is told."""

    value: T_co
    erased: bool = False


Work = Callable[[sqlite3.Connection], Done[T]]
_Waiting = tuple[Work[object], "asyncio.Future[object]"]
_Outcome = Done[object] | Exception


class Writer:
    """Takes work, writes it in groups, and answers only after the commit."""

    def __init__(self, lane: Lane, place: Path) -> None:
        self._lane = lane
        self._place = place
        self._queue: asyncio.Queue[_Waiting | None] = asyncio.Queue()  # None only wakes the writer
        self._wipe_now = False
        self._wipe_timer: asyncio.TimerHandle | None = None
        self._closed = False
        self._task = asyncio.create_task(self._write_what_waits())

    async def write(self, work: Work[T]) -> T:
        """Do `work` in a transaction; returns its value once that is on the disk.

        Raises StoreProblem, or what the work itself raised; then nothing of the work is stored. Work may be run a
        second time when its group could not be committed, so it has no effect but on the connection.
        """
        if self._closed:
            raise closed_store()
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._queue.put_nowait((work, future))
        return cast(T, await future)

    async def close(self) -> None:
        """Write what waits, wipe once more, and stop."""
        self._closed = True
        self._ask_for_a_wipe()
        await self._task
        if self._wipe_timer is not None:
            self._wipe_timer.cancel()

    async def _write_what_waits(self) -> None:
        while not (self._closed and self._queue.empty()):
            waiting = [await self._queue.get()]
            while len(waiting) < _MOST_IN_A_COMMIT and not self._queue.empty():
                waiting.append(self._queue.get_nowait())
            await self._write([each for each in waiting if each is not None])

    async def _write(self, group: Sequence[_Waiting]) -> None:
        works, wipe_now = [work for work, _ in group], self._wipe_now
        self._wipe_now = False
        outcomes, wiped = await self._lane.run(lambda connection: _commit_and_wipe(connection, works, wipe_now))
        self._plan_the_next_wipe(wiped)
        for (_, future), outcome in zip(group, outcomes, strict=True):
            if future.cancelled():
                continue
            if isinstance(outcome, Exception):
                future.set_exception(explain(outcome, self._place))
            else:
                future.set_result(outcome.value)

    def _plan_the_next_wipe(self, wiped: bool | None) -> None:
        if self._wipe_timer is not None and wiped is not None:
            self._wipe_timer.cancel()
            self._wipe_timer = None
        if self._wipe_timer is None and not wiped:
            seconds = _WIPE_AFTER if wiped is None else _WIPE_AGAIN
            self._wipe_timer = asyncio.get_running_loop().call_later(seconds, self._ask_for_a_wipe)

    def _ask_for_a_wipe(self) -> None:
        self._wipe_now, self._wipe_timer = True, None
        self._queue.put_nowait(None)


def _commit_and_wipe(
    connection: sqlite3.Connection, works: Sequence[Work[object]], wipe_now: bool
) -> tuple[list[_Outcome], bool | None]:
    """The outcome of each piece of work, and whether the wipe succeeded (None when none was due)."""
    outcomes = _commit_together(connection, works) if works else []
    if wipe_now or any(isinstance(outcome, Done) and outcome.erased for outcome in outcomes):
        return outcomes, wipe(connection)
    return outcomes, None


def _commit_together(connection: sqlite3.Connection, works: Sequence[Work[object]]) -> list[_Outcome]:
    try:
        return _one_transaction(connection, works)
    except sqlite3.Error as error:
        # A lock holds for all alike, and each would wait for it anew.
        if len(works) == 1 or is_busy(error):
            return [error for _ in works]
    # One of them was too much for the whole (a full disk takes the transaction with it): each gets its own.
    return [outcome for work in works for outcome in _commit_together(connection, [work])]


def _one_transaction(connection: sqlite3.Connection, works: Sequence[Work[object]]) -> list[_Outcome]:
    outcomes: list[_Outcome] = []
    connection.execute("BEGIN IMMEDIATE")
    try:
        for work in works:
            connection.execute("SAVEPOINT work")
            try:
                outcomes.append(work(connection))
            except Exception as error:
                if not connection.in_transaction:
                    raise
                connection.execute("ROLLBACK TO work")
                outcomes.append(error)
            connection.execute("RELEASE work")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return outcomes
