"""Log lines for the people who run the service: what happened, to how many, how long it took. Never what was said.

A line may hold names of events, kinds of errors, counts and durations. Nothing else is let through: not a text, not a
chat's number, not a message of an exception, any of which could hold a worker's words or say who they are.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Protocol, TextIO

import structlog

ALLOWED = frozenset({"event", "level", "timestamp", "kind", "place", "count", "seconds", "status", "what", "tries"})
"""The only names that a log line may hold."""
LONGEST = 80
"""Characters of a value. What is longer is no name of a kind."""


class Log(Protocol):
    """What the rooms log with."""

    def info(self, event: str, **values: object) -> object: ...  # noqa: D102 (as structlog has them)
    def warning(self, event: str, **values: object) -> object: ...  # noqa: D102
    def error(self, event: str, **values: object) -> object: ...  # noqa: D102


def open_log(stream: TextIO = sys.stderr) -> Log:
    """Return the service's log: one line of JSON an event, on `stream`. Other people's loggers are silenced.

    Among those are the HTTP client's, whose lines hold the bot's token as part of the address.
    """
    logging.basicConfig(handlers=[logging.NullHandler()], force=True)
    for name in ("httpx", "httpcore", "telegram", "uvicorn", "asyncio", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
        logging.getLogger(name).propagate = False
    log: Log = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.BoundLogger,
    )
    return log


def only_allowed(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop from a log line whatever is not a name of a kind, a count or a duration."""
    return {
        name: value
        for name, value in line.items()
        if name in ALLOWED and isinstance(value, str | int | float) and len(str(value)) <= LONGEST
    }


def kind_of(problem: BaseException) -> str:
    """Return the name of an exception's type, which is all that is logged of it."""
    return type(problem).__name__
