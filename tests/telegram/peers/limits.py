"""Telegram's rates (core.telegram.org/bots/faq, My bot is hitting limits), held to the letter where a test asks for it.

Telegram tolerates short bursts; a bot that passes here passes there.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic

from tests.telegram.peers.record import Call
from tests.telegram.peers.refusal import Refusal

SENDING = ("sendMessage", "sendPoll")
"""The methods that rates are counted over: what makes a new message."""


@dataclass(frozen=True)
class Rate:
    """So many messages within so many seconds."""

    messages: int
    seconds: float


PRIVATE = Rate(1, 1.0)
GROUP = Rate(20, 60.0)
OVERALL = Rate(30, 1.0)


class Limits:
    """Refuses with 429 what comes faster than the rates; `slack` seconds forgive a clock and a network."""

    def __init__(
        self,
        private: Rate = PRIVATE,
        group: Rate = GROUP,
        overall: Rate = OVERALL,
        *,
        slack: float = 0.05,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._private, self._group, self._overall = private, group, overall
        self._slack, self._clock = slack, clock
        self._sent: defaultdict[int | None, deque[float]] = defaultdict(deque)

    def count(self, chat: int) -> None:
        """Take a message into the count. Raises Refusal with the seconds to wait."""
        now = self._clock()
        for key, rate in ((chat, self._private if chat > 0 else self._group), (None, self._overall)):
            sent = self._sent[key]
            while sent and sent[0] <= now - rate.seconds + self._slack:
                sent.popleft()
            if len(sent) >= rate.messages:
                wait = max(1, math.ceil(sent[0] + rate.seconds - now))
                raise Refusal(f"Too Many Requests: retry after {wait}", 429, {"retry_after": wait})
        self._sent[chat].append(now)
        self._sent[None].append(now)


def most_within(calls: Iterable[Call], seconds: float, chat: int | None = None) -> int:
    """Return the most messages that were sent within any stretch of so many seconds (in `chat`)."""
    times = [c.at for c in calls if c.method in SENDING and c.error is None and (chat is None or c.chat == chat)]
    return max((sum(start <= at < start + seconds for at in times) for start in times), default=0)
