"""One connection on a thread of its own, to which the event loop hands whole pieces of work."""

import asyncio
import sqlite3
from collections.abc import Callable
from typing import TypeVar, cast

import aiosqlite

T = TypeVar("T")


class Lane(aiosqlite.Connection):
    """An aiosqlite connection that runs a function of ours in one hop, where aiosqlite hops for each statement."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # A program that ends without closing the store must end all the same: what is not committed was never promised.
        self._thread.daemon = True

    async def start(self) -> None:
        """Start the thread and connect. Raises what the connector raises, and then the thread has ended."""
        try:
            await self
        except BaseException:
            # aiosqlite tells its thread to end and does not wait; left behind, it would speak to a closed event loop.
            await asyncio.to_thread(self._thread.join)
            raise

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` returns or raises, done on the connection's thread after what was handed in before it."""
        return cast(T, await self._execute(work, self._conn))  # type: ignore[no-untyped-call]
