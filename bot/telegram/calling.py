"""Calls to safety owners on their way into their chats: at once, after a restart, and again while something waits.

They are committed with the line that they are about. Whatever a turn of somebody else, the terminal or the sweep has
queued is taken up here; what is on its way already is not sent twice, because each is looked up before it goes out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.logs import Log, kind_of
from bot.review.urgent import CALL, CALLED
from bot.store import Store, StoreProblem
from bot.telegram.arrival import chat_of, is_chat
from bot.telegram.heard import Heard
from bot.telegram.outbox import Delivery, Outbox
from bot.turn import Sendable, Turns


@dataclass(frozen=True)
class Calling:
    """Hands calls to the outbox."""

    store: Store
    turns: Turns
    outbox: Outbox
    heard: Heard
    zone: ZoneInfo
    log: Log

    async def put(self, calls: Iterable[Sendable]) -> None:
        """Queue what a turn has committed for others. What is open in their chats stays where it is. Raises nothing."""
        for call in calls:
            if call.calls is not None and is_chat(call.calls):
                await self._put(call.calls, call)

    async def again(self, now: datetime) -> None:
        """Queue what waits for safety owners and is not on its way, and tell those who have not been told today.

        Raises StoreProblem.
        """
        await self.store.accounts.call_again(CALL, now.astimezone(self.zone))
        for conversation in await self.store.accounts.safety_owners():
            if not is_chat(conversation) or self.outbox.busy(conversation):
                continue
            for waiting in await self.turns.unsent(conversation):
                if waiting.message == CALLED:
                    await self._put(conversation, waiting)

    async def _put(self, conversation: str, call: Sendable) -> None:
        page = None
        try:
            page = (await self.turns.standing_of(conversation)).page
        except StoreProblem as problem:
            self.log.warning("open page unknown", kind=kind_of(problem))
        tongue = self.heard.library(chat_of(conversation)).tongue
        said = replace(call, message=replace(CALLED, text=tongue(CALLED.text)))
        self.outbox.put(Delivery(conversation, (said,), page=page, tongue=tongue))
