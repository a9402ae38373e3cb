"""Goes on with what was published, in the chat or by a command beside us: the shelf is opened anew, handed round."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from bot.library import NoContent
from bot.logs import Log, kind_of
from bot.shelf import Shelf, open_shelf
from bot.store import Store, StoreProblem

FOLLOW_EVERY = 1.0
"""Seconds between two looks at whether something was published; a look reads one number."""


class Following:
    """Knows what is on the shelf now. Whoever `shelves` is given each new one."""

    def __init__(self, shelf: Shelf, store: Store, shelves: Sequence[Callable[[Shelf], None]], log: Log) -> None:
        self._shelf, self._store, self._shelves, self._log = shelf, store, shelves, log
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> None:
        """Look again and again, until cancelled. What cannot be read leaves the old shelf where it is."""
        while True:
            try:
                await self.now()
            except StoreProblem as problem:
                self._log.warning("published content not read", kind=kind_of(problem))
            await asyncio.sleep(FOLLOW_EVERY)

    async def now(self) -> Shelf:
        """Return what is on the shelf now, read anew where something was published since. Raises StoreProblem.

        Where the folder of content is not there any more, what was on the shelf stays.
        """
        async with self._one_at_a_time:
            if await self._store.versions.count() != self._shelf.running.count:
                running = await self._store.versions.running()
                try:
                    self._shelf = await asyncio.to_thread(open_shelf, self._shelf.folder, running, self._shelf)
                except NoContent as problem:
                    self._log.warning("published content not read", kind=kind_of(problem))
                    return self._shelf
                for shelve in self._shelves:
                    shelve(self._shelf)
                self._log.info("content published", count=running.count)
            return self._shelf
