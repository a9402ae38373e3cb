"""What a check comes to: how it is, in one plain sentence, and what to do about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum

from bot.doctor.surroundings import Surroundings


class Outcome(Enum):
    """How it is. Only the middle two are something that was found."""

    ok = "ok"
    warning = "warning"
    problem = "problem"
    passed_over = "passed over"
    """It could not be looked at, because of something that another check names."""


@dataclass(frozen=True)
class Finding:
    """How one thing is. `do` says what to do about it, and is empty where there is nothing to do."""

    outcome: Outcome
    said: str
    do: str = ""


Examine = Callable[[Surroundings], Awaitable[Finding]]


@dataclass(frozen=True)
class Check:
    """One thing that is looked at. `can_be` are the outcomes it may have, `network` that it asks Telegram."""

    name: str
    looks_at: str
    can_be: frozenset[Outcome]
    examine: Examine
    network: bool = False


def ok(said: str) -> Finding:
    """It is as it should be."""
    return Finding(Outcome.ok, said)


def warning(said: str, do: str) -> Finding:
    """It works, and should not stay so."""
    return Finding(Outcome.warning, said, do)


def problem(said: str, do: str) -> Finding:
    """It does not work, or is not safe."""
    return Finding(Outcome.problem, said, do)


def passed_over(said: str) -> Finding:
    """It could not be looked at."""
    return Finding(Outcome.passed_over, said)


def outcomes(*names: str) -> frozenset[Outcome]:
    """Outcomes by their names."""
    return frozenset(Outcome(name) for name in names)


def several(count: int, one: str, more: str) -> str:
    """A number with its word: "1 tree", "3 trees"."""
    return f"{count} {one if count == 1 else more}"


def listing(names: list[str], most: int = 6) -> str:
    """Names in a row, the first few where there are many."""
    rest = len(names) - most
    return ", ".join(names) if rest <= 0 else f"{', '.join(names[:most])} and {rest} more"
