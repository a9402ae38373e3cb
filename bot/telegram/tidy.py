"""Clearing a chat: deletes what Telegram lets a bot delete, its own messages and the worker's, of the last two days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.logs import Log
from bot.store import Store
from bot.telegram.api import AT_MOST, Api, CallFailed, Outcome
from bot.telegram.flood import Flood

DELETABLE = timedelta(hours=48)
"""How long Telegram lets a bot delete a message (Bot API, deleteMessage)."""
LATER = timedelta(hours=24)
"""“Clear it tomorrow”: well before the 48 hours are over."""


class Tidy:
    """Clears chats, now or when their time has come."""

    def __init__(self, api: Api, store: Store, flood: Flood, clock: Callable[[], datetime], log: Log) -> None:
        self._api, self._store, self._flood, self._clock, self._log = api, store, flood, clock, log

    async def clear(self, conversation: str, chat_id: int, also: Sequence[int] = ()) -> int:
        """Delete what can be deleted, and the messages `also`; returns how many were asked for.

        What is deleted is struck off at once, so that a call that fails leaves only the rest to be done.
        Raises StoreProblem, CallFailed.
        """
        known = (*await self._store.chat_messages(conversation, self._clock() - DELETABLE), *also)
        for first in range(0, len(known), AT_MOST):
            some = known[first : first + AT_MOST]
            await self._flood.before_edit(chat_id)
            try:
                await self._api.delete(chat_id, some)
            except CallFailed as failed:
                if failed.outcome is Outcome.again:
                    raise
            await self._store.chat_cleared(conversation, some)
        await self._store.tidy_at(conversation, None)
        return len(known)
