"""What a server saw, in order, and a way to wait for it that never sleeps."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds until something that was waited for counts as never coming. Only ever spent by a test that fails."""
LOOKS_EVERY = 0.25
"""Seconds between two looks where no call comes."""


class NeverCame(AssertionError):
    """What was waited for did not happen; the message names the last methods seen, not what was in them."""


@dataclass(frozen=True)
class Call:
    """One request of a bot: `params` as JSON values, and what it was told."""

    number: int
    method: str
    params: Mapping[str, Any]
    result: Any = None
    error: str | None = None
    fault: str | None = None
    """The bad weather that this call met."""
    at: float = field(default_factory=monotonic)

    @property
    def chat(self) -> int | None:
        """The chat that it is about, where it names one."""
        found = self.params.get("chat_id")
        return int(found) if found is not None else None


class Record:
    """All calls, and those who wait for one."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.in_chat: defaultdict[int | None, list[Call]] = defaultdict(list)
        """The same calls by the chat that they are about."""
        self._waiting: dict[int | None, list[_Waiting]] = {}

    def __len__(self) -> int:
        return len(self.calls)

    def add(self, method: str, params: Mapping[str, Any], **told: Any) -> Call:
        """Take down a call and wake whoever waited for it."""
        call = Call(len(self.calls), method, params, **told)
        self.calls.append(call)
        self.in_chat[call.chat].append(call)
        self.stir(call.chat)
        return call

    def stir(self, chat: int | None) -> None:
        """Let those who wait for something in this chat, or anywhere, look again."""
        for key in {chat, None}:
            for waiting in self._waiting.pop(key, []):
                if not waiting.done():
                    waiting.set_result(None)

    async def until(self, found: Callable[[], T | None], *, chat: int | None = None, patience: float = PATIENCE) -> T:
        """Return what `found` finds, looked for now and after every call (in `chat`). Raises NeverCame.

        It is looked for in between too: what a bot writes into its store comes with no call.
        """
        deadline = monotonic() + patience
        while True:
            here = found()
            if here:
                return here
            waiting: _Waiting = asyncio.get_running_loop().create_future()
            self._waiting.setdefault(chat, []).append(waiting)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(waiting, max(0.0, min(LOOKS_EVERY, deadline - monotonic())))
            if monotonic() > deadline and not found():
                raise NeverCame(f"Waited {patience:.0f} s. The last calls were: {self._last()}")

    async def wait_for(
        self, *methods: str, after: int = 0, chat: int | None = None, patience: float = PATIENCE
    ) -> Call:
        """Return the first call of one of these methods from number `after` on. Raises NeverCame."""

        def found() -> Call | None:
            return next(
                (c for c in self.calls[after:] if c.method in methods and (chat is None or c.chat == chat)), None
            )

        return await self.until(found, chat=chat, patience=patience)

    def of(self, *methods: str, chat: int | None = None) -> list[Call]:
        """Return the calls of these methods, in this chat where one is named."""
        return [c for c in self.calls if c.method in methods and (chat is None or c.chat == chat)]

    def counted(self) -> Counter[str]:
        """Return how often each method was called without being refused."""
        return Counter(call.method for call in self.calls if call.error is None and call.fault is None)

    def _last(self) -> str:
        return ", ".join(f"{c.method}{' (' + c.error + ')' if c.error else ''}" for c in self.calls[-8:]) or "none"


_Waiting = asyncio.Future[None]
