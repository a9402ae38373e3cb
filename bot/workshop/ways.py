"""The ways through a dialogue as data: open questions, and what leads from each to the next or to a finish."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.conversation.events import Answered, Skipped


@dataclass(frozen=True, order=True)
class Ending:
    """How a way ends: `finish` is end or not-safe; `plan` tells whether the plan card was laid out."""

    finish: str
    plan: bool


@dataclass(frozen=True)
class Given:
    """What was given to get from one question to the next: an answer, or what is known before the first."""

    event: Answered | Skipped | None = None
    facts: tuple[tuple[str, str], ...] = ()
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Way:
    """From one question to the next, or to a finish. `steps` are the paths newly passed, calls entered."""

    given: Given
    steps: tuple[str, ...]
    seconds: float
    to: Crossing | Ending
    back: bool = False
    """Leads back to a question that was answered, which is asked again."""


@dataclass(eq=False)
class Crossing:
    """A question as it stands open, with the ways on from it."""

    path: str | None
    ways: list[Way] = field(default_factory=list)


@dataclass
class Ways:
    """All ways of one dialogue from `start` on, and what was found wrong while walking them."""

    start: Crossing
    crossings: tuple[Crossing, ...]
    visited: frozenset[str]
    turns: int
    troubles: tuple[str, ...]


def without_finish(crossings: tuple[Crossing, ...]) -> list[Crossing]:
    """Return the crossings from which no way leads to a finish."""
    leads: dict[Crossing, list[Crossing]] = {}
    done: list[Crossing] = []
    for crossing in crossings:
        for way in crossing.ways:
            if isinstance(way.to, Crossing):
                leads.setdefault(way.to, []).append(crossing)
            else:
                done.append(crossing)
    finishing: set[Crossing] = set()
    while done:
        crossing = done.pop()
        if crossing not in finishing:
            finishing.add(crossing)
            done += leads.get(crossing, [])
    return [crossing for crossing in crossings if crossing not in finishing]
