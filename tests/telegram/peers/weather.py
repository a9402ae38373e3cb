"""Bad weather on demand: the next calls of a method, in a chat where one is named, meet a fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from tests.telegram.peers.refusal import Refusal


@dataclass(frozen=True)
class Fault:
    """What happens to a call. `done` tells whether Telegram did what was asked all the same.

    `answer` is an answer that refuses, `reset` a connection that breaks, `half` an answer that breaks off, `garbage`
    one that is no JSON, `silence` none at all for so many `seconds`, and then a connection that breaks.
    """

    how: Literal["answer", "reset", "half", "garbage", "silence"]
    done: bool = False
    seconds: float = 0.0
    refusal: Refusal | None = None


def too_many(retry_after: int) -> Fault:
    """429 with the seconds to wait."""
    told = f"Too Many Requests: retry after {retry_after}"
    return Fault("answer", refusal=Refusal(told, 429, {"retry_after": retry_after}))


def server_error(status: int = 502) -> Fault:
    """5xx, as Telegram words it."""
    return Fault("answer", refusal=Refusal({502: "Bad Gateway", 500: "Internal Server Error"}[status], status))


def refused(description: str, status: int = 400, parameters: Mapping[str, Any] | None = None) -> Fault:
    """Any other refusal."""
    return Fault("answer", refusal=Refusal(description, status, parameters))


def reset(*, done: bool = False) -> Fault:
    """A connection that is reset, before or after Telegram did its work."""
    return Fault("reset", done)


def half(*, done: bool = True) -> Fault:
    """An answer of which half arrives."""
    return Fault("half", done)


def garbage(*, done: bool = True) -> Fault:
    """An answer that is no JSON, with status 200."""
    return Fault("garbage", done)


def silence(seconds: float, *, done: bool = False) -> Fault:
    """No answer for so many seconds, then a broken connection."""
    return Fault("silence", done, seconds)


@dataclass
class _Rule:
    method: str | None
    chat: int | None
    fault: Fault
    left: int
    passing: int


class Weather:
    """Rules in the order they were made. A call meets the first one that fits, and uses it up by one."""

    def __init__(self) -> None:
        self._rules: list[_Rule] = []

    def next(
        self, method: str | None, fault: Fault, times: int = 1, *, chat: int | None = None, after: int = 0
    ) -> None:
        """Let the next calls of `method` (None: of any but getUpdates) meet `fault`, once `after` of them passed."""
        self._rules.append(_Rule(method, chat, fault, times, after))

    def clears(self) -> None:
        """Let the sun out."""
        self._rules.clear()

    def strikes(self, method: str, chat: int | None) -> Fault | None:
        """Return the fault that this call meets."""
        for rule in self._rules:
            fits = method == rule.method or (rule.method is None and method != "getUpdates")
            if not fits or rule.left == 0 or (rule.chat is not None and rule.chat != chat):
                continue
            if rule.passing:
                rule.passing -= 1
                continue
            rule.left -= 1
            return rule.fault
        return None
