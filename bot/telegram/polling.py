"""Asking Telegram for updates, and telling it only of those that are done with.

Telegram is the inbox: an update is confirmed by asking for later ones, so the offset stands still at the first update
whose turn is not committed, while those behind it are taken all the same.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from random import uniform
from typing import Any

from bot.logs import Log
from bot.telegram.api import LONG_POLL, Api, CallFailed, SecondPoller, WrongToken

Take = Callable[[Mapping[str, Any]], Awaitable[None]]

A_MOMENT = 0.25
"""Seconds for which a batch is waited for before Telegram is asked again. Turns take milliseconds."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
SECOND_POLLER_WAIT = 5.0
"""Seconds until we ask again where another program asks too; it may be ourselves, just replaced."""


class Polling:
    """One loop of requests; each update is taken in a task of its own."""

    def __init__(self, api: Api, take: Take, log: Log) -> None:
        self._api, self._take, self._log = api, take, log
        self._taking: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._highest: int | None = None
        self.heard: float | None = None
        """When Telegram answered last, by the event loop's clock."""

    async def run(self) -> None:
        """Ask for updates until cancelled. Raises WrongToken."""
        wait = FIRST_WAIT
        while True:
            asked = self.offset
            try:
                found = await self._api.updates(asked, 0 if self._taking else LONG_POLL)
            except SecondPoller:
                self._log.error("second poller")
                await asyncio.sleep(SECOND_POLLER_WAIT)
                continue
            except CallFailed as failed:
                if wait == FIRST_WAIT:
                    self._log.warning("updates not received", kind=failed.kind)
                await asyncio.sleep(failed.wait or uniform(wait / 2, wait))  # noqa: S311 (no secret)
                wait = min(wait * 2, LONGEST_WAIT)
                continue
            wait = FIRST_WAIT
            self.heard = asyncio.get_running_loop().time()
            if not found and not self._taking:
                # Everything is confirmed now. After a quiet week Telegram begins anew with any number, perhaps a lower
                # one (Bot API, Update), which an offset would hide from us for ever.
                self._highest = None
            self._begin(found, asked or 0)
            if self._taking:
                await asyncio.wait(self._taking.values(), timeout=A_MOMENT)

    async def finish(self, seconds: float) -> int:
        """Let what has begun come to its end, so many seconds at most, and confirm it. Returns how many did not."""
        if self._taking:
            await asyncio.wait(self._taking.values(), timeout=seconds)
        unfinished = list(self._taking.values())
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        with contextlib.suppress(CallFailed, SecondPoller, WrongToken):
            if not unfinished and self.offset is not None:
                await asyncio.wait_for(self._api.updates(self.offset, 0), 1.0)
        return len(unfinished)

    @property
    def offset(self) -> int | None:
        """The first update that is not done with; None where nothing has come since everything was confirmed."""
        if self._taking:
            return min(self._taking)
        return None if self._highest is None else self._highest + 1

    def _begin(self, found: Sequence[object], asked: int) -> None:
        # What was done with while the answer was on its way is still in it; only what the request confirmed is not.
        self._done = {number for number in self._done if number >= asked}
        for raw in found:
            number = raw.get("update_id") if isinstance(raw, dict) else None
            if not isinstance(raw, dict) or not isinstance(number, int):
                self._log.warning("update without a number")
            elif number not in self._taking and number not in self._done:
                self._highest = number if self._highest is None else max(number, self._highest)
                self._taking[number] = asyncio.create_task(self._one(number, raw))

    async def _one(self, number: int, raw: Mapping[str, Any]) -> None:
        try:
            await self._take(raw)
            self._done.add(number)
        finally:
            del self._taking[number]
