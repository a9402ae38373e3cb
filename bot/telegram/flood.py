"""Telegram's limits, held before it has to remind us: a message a second in one chat, twenty a minute in a group.

The figures are those of the Bot API's FAQ (“My bot is hitting limits”): one message a second in a chat, 20 a minute in
a group, about 30 a second over all chats. Time is the event loop's, which no change of the clock can move.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict

OVERALL = 30.0
"""New messages a second, over all chats; as many may go at once after a quiet second."""
A_CHAT = 1.0
"""Seconds between two new messages in one chat."""
A_GROUP, AT_ONCE = 4.0, 5
"""Seconds between two new messages in a group, after so many that may come at once: 20 in any minute. A card and the
question behind it should not be twelve seconds apart."""
EDITS = 5
"""Edits that may come at once in one chat before they, too, come a second apart. A worker who ticks a list is faster
than a second; Telegram gives no figure for edits."""
REMEMBERED = 20_000
"""Chats whose last message is remembered. One that was silent for longer than the others has nothing to wait for."""


class Flood:
    """When the next call may go out. A call takes its place when it asks, so that those who wait keep their order."""

    def __init__(self) -> None:
        self._all_free = 0.0
        self._chat_free: OrderedDict[int, float] = OrderedDict()
        self._edits_free: OrderedDict[int, float] = OrderedDict()
        self._held: dict[int, float] = {}

    async def before_new(self, chat_id: int) -> None:
        """Wait until a new message may be sent to a chat. Groups have negative ids (Bot API, Chat)."""
        gap, at_once = (A_GROUP, AT_ONCE) if chat_id < 0 else (A_CHAT, 1)
        free = max(_now(), self._chat_free.get(chat_id, 0.0)) + gap
        _remember(self._chat_free, chat_id, free)
        await self._until(free - at_once * gap, chat_id)
        self._all_free = max(_now(), self._all_free) + 1.0 / OVERALL
        await self._until(self._all_free - 1.0, chat_id)

    async def before_edit(self, chat_id: int) -> None:
        """Wait until a message in a chat may be edited or deleted."""
        free = max(_now(), self._edits_free.get(chat_id, 0.0)) + 1.0
        _remember(self._edits_free, chat_id, free)
        await self._until(free - EDITS, chat_id)

    def hold(self, chat_id: int, seconds: float) -> None:
        """Send nothing to a chat for so long, because Telegram said so (429, retry_after)."""
        self._held = {chat: until for chat, until in self._held.items() if until > _now()}
        self._held[chat_id] = _now() + seconds

    async def _until(self, moment: float, chat_id: int) -> None:
        # It waits for a moment, which a hold may move while it does.
        while (wait := max(moment, self._held.get(chat_id, 0.0)) - _now()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(wait)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _remember(times: OrderedDict[int, float], chat_id: int, moment: float) -> None:
    times[chat_id] = moment
    times.move_to_end(chat_id)
    while len(times) > REMEMBERED:
        times.popitem(last=False)
