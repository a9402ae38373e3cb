"""In which cells of a report a turn counts: what the engine logs, sorted by how it may be shown later.

How a cell may be shown depends on what can be worked out from it, and that is known here, where the tree is at hand.
A question whose answer decides what is asked afterwards is a *fork*: its answers would be totals of what follows, so no
number of them is shown where any of that is counted. Where a tally is a fork and no other tally hangs on it, it is the
other way round: its numbers are what is asked for (why something was not asked, which dilemma), so what hangs on it is
not counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.conversation.dependence import forks, hanging_on, leading_elsewhere
from bot.conversation.effects import Effect, Finish, LogStep, Tally
from bot.conversation.session import Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind, Log
from bot.dialogue.step import Step
from bot.store import Cell, Counting

END = "end"
"""How sessions ended: ``done``, ``left``, and of those that were done the minutes, ``done:2-5``."""
ANSWER = "answer"
"""An answer to a question, ``answered`` or ``answered:meet``, or ``skipped``."""
FORK = "fork"
"""The same where the answer decides what comes next."""
AT = "at"
"""What else was done at a question: ``left``, ``back``, ``why``."""
RULE = "rule"
"""``asked`` for planned words, and of a rule what came of its flag: ``why-stay:used``."""
TALLY = "tally"
"""An option that is joined to nothing else (`PRACTICE.md` 3.7)."""
FORK_TALLY = "fork-tally"
"""The same where the answer decides what comes next."""
REACH = "reach"
"""``agency:housing``: which kinds of services are among those who use it."""
LEFT, DONE, SKIPPED, ASKED = "left", "done", "skipped", "asked"


def counting_of(dialogue: Dialogue, session: Session, effects: Iterable[Effect], month: str) -> Counting | None:
    """Return what a turn counts, or None where it counts nothing. `month` is "2026-11"."""
    seen = list(effects)
    once = [cell for effect in seen if isinstance(effect, LogStep) for cell in _cells(dialogue, session, effect)]
    tallies = (effect for effect in seen if isinstance(effect, Tally) and effect.step not in silent(dialogue))
    tallied = [_tally(dialogue, session, tally) for tally in tallies]
    ended = any(isinstance(effect, Finish) for effect in seen)
    if not once and not tallied and not ended:
        return None
    agency = session.facts.get("agency")
    if agency and session.facts.get("counts") == "on" and (once or ended):
        once.append(Cell(REACH, "", "", "", f"agency:{agency}"))
    return Counting(session.log_id, month, tuple(dict.fromkeys(once)), tuple(tallied), ended)


def _cells(dialogue: Dialogue, session: Session, logged: LogStep) -> Iterator[Cell]:
    def cell(kind: str, what: str, step: str = logged.step) -> Cell:
        return Cell(kind, session.tree, session.version, step, what)

    what, _, detail = logged.what.partition(":")
    step = dialogue.by_path.get(logged.step)
    if logged.step in silent(dialogue):
        return
    if step is None:
        if what == DONE:
            yield cell(END, DONE)
            yield cell(END, f"{DONE}:{detail}")
        elif what != "safety" and has_unlogged_question(dialogue):
            yield cell(END, LEFT)
    elif what in ("answered", SKIPPED):
        kind = FORK if logged.step in unnumbered(dialogue) else ANSWER
        yield from (cell(kind, answer) for answer in _answers(step, what, detail))
        if step.phrase is not None:
            yield Cell(RULE, "", "", "", ASKED)
    elif detail:
        yield Cell(RULE, "", "", "", logged.what)
    else:
        yield cell(AT, what)


def _answers(step: Step, what: str, detail: str) -> tuple[str, ...]:
    if not detail:
        return (what,)
    verb = "ticked" if step.kind is Kind.multi else what
    return tuple(f"{verb}:{option}" for option in detail.split(","))


def _tally(dialogue: Dialogue, session: Session, tally: Tally) -> Cell:
    kind = FORK_TALLY if tally.step in unnumbered(dialogue) else TALLY
    return Cell(kind, session.tree, session.version, tally.step, tally.option)


@lru_cache(maxsize=64)
def unnumbered(dialogue: Dialogue) -> frozenset[str]:
    """Return the paths of the forks of which no number is shown: those whose answers are totals of what is counted."""
    return frozenset(
        fork
        for fork in forks(dialogue) - _asked_for(dialogue)
        if fork in leading_elsewhere(dialogue) or any(_tells(dialogue, path) for path in hanging_on(dialogue, fork))
    )


def _tells(dialogue: Dialogue, path: str) -> bool:
    """Tell whether anything is counted at a step, or depends on it for being come to."""
    step = dialogue.by_path[path]
    return step.log not in (None, Log.no) or step.phrase is not None or step.go is not None


@lru_cache(maxsize=64)
def silent(dialogue: Dialogue) -> frozenset[str]:
    """Return the paths of the questions that are not counted, because a fork before them is shown with its numbers."""
    return frozenset(path for fork in _asked_for(dialogue) for path in hanging_on(dialogue, fork))


def _asked_for(dialogue: Dialogue) -> frozenset[str]:
    def tallied(path: str) -> bool:
        return path in dialogue.by_path and dialogue.by_path[path].log is Log.tally

    return frozenset(
        fork
        for fork in forks(dialogue) - leading_elsewhere(dialogue)
        if tallied(fork) and not any(tallied(path) for path in hanging_on(dialogue, fork))
    )


@lru_cache(maxsize=64)
def has_unlogged_question(dialogue: Dialogue) -> bool:
    """Tell whether a session can be left where nobody counts it.

    Only then may it be counted how many were left in all: otherwise that number is the sum of those left at each
    question, and what is hidden of them could be worked out.
    """
    questions = [step for _, step in dialogue.steps() if step.asks]
    return bool(questions) and questions[0].log is not Log.session
