"""How far along a session is: counted against the way that most people take, so that the total keeps still."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache

from bot.conversation.changed import changed
from bot.conversation.session import RETURNING, Answer, Session
from bot.conversation.walk import EndlessWalk, Place, Walk, target_of, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import FACTS

FEW = 6
"""Options that are tried out one by one, as many as fit on a screen without groups (`PRACTICE.md` 3.2)."""
LEAP = 1 / 3
"""The share of what lies ahead that a quiet answer passes over at most. A follow-up question leaps less; one that asks
whether to go on at all leaps more, and the count is that of a worker who may."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""A walk that is only imagined has no time."""


def questions_ahead(way: Walk) -> int:
    """Return about how many questions come after the open one."""
    if way.open is None:
        return 0
    order = _order(way.dialogue)
    here = order[way.open.path]
    return sum(order[path] > here for path in _usual_way(way.dialogue, _facts(way.session)))


def usual_length(dialogue: Dialogue, session: Session) -> int:
    """Return about how many questions the whole dialogue asks."""
    return len(_usual_way(dialogue, _facts(session)))


def _facts(session: Session) -> frozenset[tuple[str, str]]:
    return frozenset((name, value) for name, value in session.facts.items() if name in (*FACTS, RETURNING))


@lru_cache(maxsize=64)
def _order(dialogue: Dialogue) -> Mapping[str, int]:
    return {path: number for number, path in enumerate(dialogue.by_path)}


@lru_cache(maxsize=256)
def _usual_way(dialogue: Dialogue, facts: frozenset[tuple[str, str]]) -> tuple[str, ...]:
    """Return the questions of the way on which each step is answered in the quietest manner.

    That is the option that leads furthest down, past the extra questions of the others; of several, the last, where
    trees put “no”, “nothing” and “one is enough”. An option that would end the walk, or lead back, is passed over; so
    is one that leaps much of what lies ahead, such as “not ready”: whoever is ready meets the questions behind it.
    """
    session = Session("", dialogue.tree.id, dialogue.version, _NEVER, _NEVER, "", dict(facts))
    asked: list[str] = []
    # A tree that goes round is told of where it is walked, not where its questions are counted.
    with suppress(EndlessWalk):
        while (way := walk(dialogue, session)).open is not None and len(asked) < len(dialogue.by_path):
            asked.append(way.open.path)
            session = changed(session, answers={**session.answers, way.open.path: _quiet(way, way.open)})
    return tuple(asked)


def _quiet(way: Walk, place: Place) -> Answer:
    order = _order(way.dialogue)
    names = [name for name in way.visible(place) if target_of(place.step, Answer((name,))) in (None, "return")]
    if not names:
        return Answer(text="…") if place.step.takes_text else Answer(skipped=True)

    def reach(name: str) -> int:
        then = walk(way.dialogue, _answering(way.session, place, Answer((name,))))
        return order[then.open.path] if then.open else len(order)

    # A long list differs in what it says, not in where it leads; its last option stands for all.
    few = names if len(names) <= FEW else names[-1:]
    reached = {name: reach(name) for name in reversed(few)}
    nearest = min(reached.values())
    leaps = (len(order) - nearest) * LEAP
    return Answer(
        (max((name for name in reached if reached[name] - nearest <= leaps), key=lambda name: reached[name]),)
    )


def _answering(session: Session, place: Place, answer: Answer) -> Session:
    return changed(session, answers={**session.answers, place.path: answer})
