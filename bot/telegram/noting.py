"""Notes the bot's messages that belong to no turn, so that “Clear” finds them: emergency cards, lines said in need.

They are sent without the store; what can be noted of them is noted behind them, once the store answers.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.logs import Log, kind_of
from bot.store import Store, StoreProblem
from bot.telegram.arrival import conversation_of

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds until a message that could not be noted is noted again, doubling from the first to the longest."""
TRIED_FOR = 3600.0
"""Seconds for which that is tried. The message can be deleted by hand all the same."""
AT_MOST = 1000
"""Messages that wait to be noted at the same time; one beyond them is not noted, so that memory has a bound."""


class Noting:
    """Notes messages by their numbers, behind everything else. Nobody waits for it."""

    def __init__(self, store: Store, clock: Callable[[], datetime], log: Log) -> None:
        self._store, self._clock, self._log = store, clock, log
        self._tasks: set[asyncio.Task[None]] = set()

    def note(self, chat_id: int, message_id: int) -> None:
        """Note that a message stands in a member's chat. Returns at once; of strangers nothing is noted."""
        if len(self._tasks) < AT_MOST:
            task = asyncio.create_task(self._note(conversation_of(chat_id), message_id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float) -> None:
        """Wait for what is being noted, so many seconds at most, and give up the rest."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _note(self, conversation: str, message_id: int) -> None:
        loop = asyncio.get_running_loop()
        until, wait = loop.time() + TRIED_FOR, FIRST_WAIT
        while True:
            try:
                await self._store.note_message(conversation, message_id, self._clock())
            except StoreProblem as problem:
                if loop.time() + wait > until:
                    self._log.warning("message not noted", kind=kind_of(problem))
                    return
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                return
