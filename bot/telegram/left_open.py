"""Questions that a group has left open for too long: taken away with their votes, and said so.

Time ends a conversation without a word. In a group that would leave a poll that takes votes which nobody will count,
so it is deleted: to close it would show numbers, however few they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.conversation.effects import Say, message_to_json
from bot.store import Store
from bot.telegram import group_words as words
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import chat_of
from bot.telegram.flood import Flood
from bot.telegram.heard import Heard
from bot.telegram.outbox import Delivery, Outbox
from bot.turn import Sendable


@dataclass(frozen=True)
class LeftOpen:
    """Takes them away; each can be taken away again where that was broken off."""

    api: Api
    store: Store
    outbox: Outbox
    flood: Flood
    heard: Heard
    clock: Callable[[], datetime]

    async def take_away(self) -> None:
        """Take away all that time has ended. Raises StoreProblem, CallFailed where Telegram does not answer now."""
        for conversation, message_id in await self.store.groups.left_open():
            chat_id = chat_of(conversation)
            if self.outbox.busy(conversation):
                continue
            await self.flood.before_edit(chat_id)
            try:
                await self.api.delete(chat_id, [message_id])
            except CallFailed as failed:
                if failed.outcome is Outcome.again:
                    raise
            tongue = self.heard.library(chat_id).tongue
            said = Say(tongue(words.LEFT_OPEN))
            queued = await self.store.groups.end_left_open(
                conversation, message_id, message_to_json(said), self.clock()
            )
            self.outbox.cleared(conversation)
            messages = tuple(Sendable(each.id, said, each.session_id) for each in queued)
            self.outbox.put(Delivery(conversation, messages, tongue=tongue))
