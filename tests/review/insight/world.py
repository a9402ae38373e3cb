"""Worlds at random: small trees, workers who walk them, and what is counted of it by the real mapping."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from random import Random

from bot.conversation.effects import Effect, Finish, LogStep, Tally
from bot.conversation.session import Session
from bot.counted import counting_of
from bot.dialogue.bundle import Dialogue
from bot.store import Cell, Count
from tests.conversation.given import a_tree

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SKIP = "skipped"
AGENCIES = ("housing", "health", "school", "police")


@dataclass(frozen=True)
class Question:
    """One question of a small tree. Without options it asks for planned words."""

    name: str
    options: tuple[str, ...]
    log: str
    only_after: tuple[str, str] | None = None
    """A question and the answer after which alone this one is asked."""

    def as_yaml(self) -> str:
        when = f"when: {{{self.only_after[0]}: {self.only_after[1]}}}, " if self.only_after else ""
        options = "choose: {" + ", ".join(f"{name}: {name}" for name in self.options) + "}"
        asks = options if self.options else "phrase: {to: survivor}"
        return f"- {{id: {self.name}, {when}ask: Well?, {asks}, log: {self.log}}}"


@dataclass(frozen=True)
class Grown:
    """A tree with its questions. The first one is never counted, as in the shipped trees."""

    dialogue: Dialogue
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Visit:
    """One session of one worker: what was answered, in order, and how it ended."""

    worker: int
    answers: tuple[tuple[str, str], ...]
    ended: str = "done"
    """done, left or safety."""
    at: str | None = None
    """Where it was left; None is the first question, which nobody counts."""
    taps: tuple[tuple[str, str], ...] = ()
    """Questions at which back or why was tapped, with which."""
    flags: tuple[tuple[str, str], ...] = ()
    """Questions with a flag, and the rule with what came of it."""
    agency: str | None = None


@dataclass
class World:
    tree: Grown
    visits: list[Visit] = field(default_factory=list)

    def counts(self) -> dict[Cell, Count]:
        """What the store would hold of the quarter."""
        times: Counter[Cell] = Counter()
        workers: dict[Cell, set[int]] = defaultdict(set)
        for visit in self.visits:
            for cell in cells_of(self.tree.dialogue, visit):
                times[cell] += 1
                workers[cell].add(visit.worker)
        return {cell: Count(times[cell], len(workers[cell])) for cell in times}


def cells_of(dialogue: Dialogue, visit: Visit) -> tuple[Cell, ...]:
    """In which cells a visit counts."""
    facts = {"counts": "on"} | ({"agency": visit.agency} if visit.agency else {})
    session = Session("s", dialogue.tree.id, dialogue.version, NOW, NOW, "log", facts)
    counting = counting_of(dialogue, session, tuple(_logged(dialogue, visit)), "2026-11")
    return (*counting.once, *counting.tallied) if counting else ()


def _logged(dialogue: Dialogue, visit: Visit) -> Iterator[Effect]:
    for name, answer in visit.answers:
        step = dialogue.by_path[name]
        if step.log == "no":
            continue
        if step.log == "tally":
            yield from () if answer == SKIP else (Tally(name, answer),)
        elif answer in (SKIP, "answered"):
            yield LogStep(name, answer)
        else:
            yield LogStep(name, f"answered:{answer}")
    yield from (LogStep(name, tap) for name, tap in visit.taps)
    yield from (LogStep(name, came) for name, came in visit.flags)
    if visit.ended == "left" and visit.at:
        yield LogStep(visit.at, "left")
    yield LogStep("", {"done": "done:2-5", "left": "stopped:2-5", "safety": "safety:2-5"}[visit.ended])
    yield Finish(visit.ended)


@cache
def grown(seed: int) -> Grown:
    """A tree at random: two to four questions, some asked only after an answer to an earlier one."""
    chance = Random(seed)
    questions: list[Question] = []
    for number in range(chance.randint(2, 4)):
        log = chance.choice(("session", "session", "tally", "no"))
        options = tuple("abc"[: chance.randint(2, 3)]) if log == "tally" or chance.random() < 0.6 else ()
        earlier = [one for one in questions if one.options]
        after = chance.choice(earlier) if earlier and chance.random() < 0.5 else None
        only = (after.name, chance.choice(after.options)) if after else None
        questions.append(Question(f"q{number}", options, log, only))
    lines = ["- {id: gate, ask: Safe?, choose: {yes: Yes, no: No}, log: no}", *(one.as_yaml() for one in questions)]
    return Grown(a_tree("\n".join(lines)), tuple(questions))


def a_world(chance: Random) -> World:
    """A small service for a quarter: a few workers, some of them busy, most of them alike."""
    tree = grown(chance.randrange(60))
    return World(tree, visits_of(tree, chance))


def visits_of(tree: Grown, chance: Random) -> list[Visit]:
    """The visits of such a service."""
    visits: list[Visit] = []
    habits = {one.name: [chance.random() ** 3 + 0.02 for _ in (*answers_of(one),)] for one in tree.questions}
    leaves, agencies = chance.choice((0.0, 0.02, 0.1)), chance.sample(AGENCIES, 2)
    for worker in range(chance.choice((3, 6, 9, 14, 25))):
        agency = chance.choices((*agencies, None), (8, 2, 1))[0]
        times = chance.choice((1, 1, 2, 3, 9))
        visits += [_a_visit(tree, worker, agency, habits, leaves, chance) for _ in range(times)]
    return visits


def _a_visit(
    tree: Grown, worker: int, agency: str | None, habits: dict[str, list[float]], leaves: float, chance: Random
) -> Visit:
    visit, answers = Visit(worker, (), agency=agency), dict[str, str]()
    if chance.random() < leaves:
        return replace(visit, ended="left")
    for one in asked_in(tree.questions, answers):
        if chance.random() < leaves:
            at = one.name if one.log == "session" else None
            return replace(visit, answers=tuple(answers.items()), ended=chance.choice(("left", "safety")), at=at)
        if one.log == "session" and chance.random() < 0.08:
            visit = replace(visit, taps=(*visit.taps, (one.name, chance.choice(("back", "why")))))
        answers[one.name] = chance.choices(answers_of(one), habits[one.name])[0]
        if not one.options and answers[one.name] != SKIP and chance.random() < 0.3:
            came = f"{chance.choice(('R1', 'R4'))}:{chance.choice(('used', 'kept', 'wrong-flag'))}"
            visit = replace(visit, flags=(*visit.flags, (one.name, came)))
    return replace(visit, answers=tuple(answers.items()))


def answers_of(one: Question) -> tuple[str, ...]:
    return (*one.options, SKIP) if one.options else ("answered", SKIP)


def asked_in(questions: Sequence[Question], answers: dict[str, str]) -> Iterator[Question]:
    """The questions of a walk, given what has been answered when each of them comes up."""
    for one in questions:
        if one.only_after is None or answers.get(one.only_after[0]) == one.only_after[1]:
            yield one
