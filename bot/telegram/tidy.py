"""Clearing a chat: deletes what Telegram lets a bot delete, its own messages and the worker's, of the last two days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.logs import Log
from bot.store import Store
from bot.telegram.api import AT_MOST, Api, CallFailed, Outcome
from bot.telegram.arrival import chat_of
from bot.telegram.flood import Flood

DELETABLE = timedelta(hours=48)
"""How long Telegram lets a bot delete a message (Bot API, deleteMessage)."""
LATER = timedelta(hours=24)
"""“Clear it tomorrow”, and what is cleared each day: well before the 48 hours are over."""
CLEARS, EACH_DAY, WHEN_ASKED = "clears", "each-day", "when-asked"
"""What somebody chose once: a name and values of their profile."""


class Tidy:
    """Clears chats, now or when their time has come."""

    def __init__(self, api: Api, store: Store, flood: Flood, clock: Callable[[], datetime], log: Log) -> None:
        self._api, self._store, self._flood, self._clock, self._log = api, store, flood, clock, log

    async def clear_each_day(self) -> None:
        """Delete what is a day old in the chats of those who asked for that once. Raises StoreProblem, CallFailed."""
        now = self._clock()
        for conversation in await self._store.chats_by_choice(CLEARS, EACH_DAY, now - DELETABLE, now - LATER):
            known = await self._store.chat_messages(conversation, now - DELETABLE, now - LATER)
            await self._delete(conversation, chat_of(conversation), known)

    async def clear(self, conversation: str, chat_id: int, also: Sequence[int] = ()) -> int:
        """Delete what can be deleted, and the messages `also`; returns how many were asked for.

        What is deleted is struck off at once, so that a call that fails leaves only the rest to be done.
        Raises StoreProblem, CallFailed.
        """
        known = (*await self._store.chat_messages(conversation, self._clock() - DELETABLE), *also)
        await self._delete(conversation, chat_id, known)
        await self._store.tidy_at(conversation, None)
        return len(known)

    async def _delete(self, conversation: str, chat_id: int, known: Sequence[int]) -> None:
        for first in range(0, len(known), AT_MOST):
            some = known[first : first + AT_MOST]
            await self._flood.before_edit(chat_id)
            try:
                await self._api.delete(chat_id, some)
            except CallFailed as failed:
                if failed.outcome is Outcome.again:
                    raise
            await self._store.chat_cleared(conversation, some)
