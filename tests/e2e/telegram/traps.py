"""Traps for a bot in a test: it kills itself (SIGKILL) the so-manyth time that it passes a boundary of its work.

The traps lie around the real calls of the store and of the Bot API; the product knows nothing of them. A forked bot
calls `lay` before it begins; `TRAP=before-commit:17` in its environment says where, and at which passing. `HURRY`
lets a bot send as fast as it can: what a kill hurts does not depend on it, and a thousand kills take minutes.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Awaitable, Callable
from functools import wraps
from sqlite3 import Connection
from typing import Any

from bot.store import Store, TurnRecord
from bot.store import turns as written
from bot.telegram import flood
from bot.telegram.api import Api
from bot.telegram.web import Webhook

TRAP, HURRY = "TRAP", "HURRY"
BOUNDARIES = (
    "before-commit",
    "within-commit",
    "after-commit",
    "before-send",
    "before-mark",
    "after-mark",
    "before-acknowledgement",
)
"""Where a turn can be cut: before its transaction, in it, after it; before a message goes out, when it is out and not
marked, when it is marked; and when all is done and Telegram has not been told."""


def lay() -> None:
    """Lay the trap that the environment names, and take Telegram's rates away where it says so."""
    if HURRY in os.environ:
        flood.A_CHAT, flood.A_GROUP, flood.OVERALL, flood.EDITS = 0.0, 0.0, 10_000.0, 10_000
    if TRAP in os.environ:
        _lay(*os.environ[TRAP].split(":"))


def _lay(place: str, passing: str) -> None:
    assert place in BOUNDARIES
    trap = _Trap(int(passing))
    match place:
        case "before-commit":
            Store.commit = _before(Store.commit, trap)  # type: ignore[method-assign]
        case "within-commit":
            _within(trap)
        case "after-commit":
            Store.commit = _after(Store.commit, trap)  # type: ignore[method-assign]
        case "before-send":
            Api.send = _before(Api.send, trap)  # type: ignore[method-assign]
            Api.edit = _before(Api.edit, trap)  # type: ignore[method-assign]
        case "before-mark":
            Api.send = _after(Api.send, trap)  # type: ignore[method-assign]
            Api.edit = _after(Api.edit, trap)  # type: ignore[method-assign]
        case "after-mark":
            Store.sent = _after(Store.sent, trap)  # type: ignore[method-assign]
        case "before-acknowledgement":
            _before_a_later_offset(trap)
            Webhook.answer = _after(Webhook.answer, trap)  # type: ignore[method-assign]


class _Trap:
    def __init__(self, passing: int) -> None:
        self._left = passing

    def passed(self) -> None:
        """Count a passing; at the last one the process is gone before the next instruction."""
        self._left -= 1
        if self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


Call = Callable[..., Awaitable[Any]]


def _before(call: Call, trap: _Trap) -> Any:
    @wraps(call)
    async def trapped(*given: Any, **named: Any) -> Any:
        trap.passed()
        return await call(*given, **named)

    return trapped


def _after(call: Call, trap: _Trap) -> Any:
    @wraps(call)
    async def trapped(*given: Any, **named: Any) -> Any:
        found = await call(*given, **named)
        trap.passed()
        return found

    return trapped


def _within(trap: _Trap) -> None:
    """In the transaction, when half of a turn is written: session, messages and counts are, memory is not."""
    write = written._write_memory

    def trapped(connection: Connection, record: TurnRecord) -> None:
        trap.passed()
        write(connection, record)

    written._write_memory = trapped


def _before_a_later_offset(trap: _Trap) -> None:
    asks, last = Api.updates, [0]

    async def trapped(self: Api, offset: int | None, seconds: int) -> Any:
        if offset is not None and offset > last[0]:
            last[0] = offset
            trap.passed()
        return await asks(self, offset, seconds)

    Api.updates = trapped  # type: ignore[method-assign]
