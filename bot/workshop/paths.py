"""Every path of a tree, walked on the real engine and counted.

A path is a distinct sequence of steps from the start to a finish. Answers with the same consequence count once; a
module is walked on its own and is one step where it is called. A way back to a question that was answered is walked,
but starts no new path: what follows it is walked from that question already.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import TopologicalSorter

from bot.conversation.events import Answered, Skipped
from bot.dialogue.bundle import Dialogue
from bot.workshop.walker import TooManyWays, ways_of
from bot.workshop.ways import Crossing, Ending, Given, Way, Ways

Ahead = frozenset[tuple[tuple[str, ...], Crossing | Ending]]
"""What can come next on all ways that passed the same steps: steps passed but not counted yet, then where they lead."""


@dataclass(frozen=True)
class Path:
    """One path: its steps, how it ends, and what to give so that the engine walks it."""

    steps: tuple[str, ...]
    ending: Ending
    given: tuple[Given, ...]

    @property
    def facts(self) -> dict[str, str]:
        """The facts that are known when the path begins."""
        found: dict[str, str] = {}
        for given in self.given:
            found = {**dict(given.facts), **found}
        return found

    @property
    def arguments(self) -> dict[str, str]:
        """What the caller of a module tells it on this path."""
        return {name: value for given in self.given for name, value in given.arguments}

    @property
    def events(self) -> tuple[Answered | Skipped, ...]:
        """The events that walk the path, in order."""
        return tuple(given.event for given in self.given if given.event is not None)


@dataclass(frozen=True)
class PathReport:
    """All paths of one dialogue. `whole` is False where there are too many ways to walk; then nothing is counted."""

    dialogue: Dialogue = field(repr=False)
    ways: Ways | None = field(repr=False)  # a graph with shared parts: written out, it would never end
    troubles: tuple[str, ...]
    """What is wrong on some path, in plain sentences; empty where every path ends well."""

    @property
    def whole(self) -> bool:
        """Whether every path was walked."""
        return self.ways is not None

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps of this tree, calls not entered."""
        return tuple(step.id for step in self.dialogue.tree.script)

    @property
    def visited(self) -> frozenset[str]:
        """The paths of all steps that some way reaches, calls entered, such as ``if-then/pair``."""
        return self.ways.visited if self.ways else frozenset()

    @property
    def unvisited(self) -> tuple[str, ...]:
        """The steps of this tree that no way reaches."""
        return tuple(name for name in self.steps if name not in self.visited) if self.ways else ()

    @cached_property
    def count(self) -> int:
        """How many paths there are, exactly."""
        return self._count(self._start) if self.ways else 0

    @cached_property
    def endings(self) -> dict[Ending, int]:
        """How many paths can end in each way; one path may end in several."""
        counted: Counter[Ending] = Counter()
        for ending in sorted({way.to for way in self._all_ways() if isinstance(way.to, Ending)}):
            counted[ending] = self._count(self._start, ending)
        return dict(counted)

    @cached_property
    def longest(self) -> tuple[float, tuple[str, ...]]:
        """The longest path: its seconds (`PRACTICE.md` 3.3), and its steps with the calls entered."""
        if self.ways is None:
            return 0, ()
        best: dict[Crossing, tuple[float, Way | None]] = {}
        onward = {c: [w for w in c.ways if not w.back] for c in self.ways.crossings}
        order = TopologicalSorter({c: [w.to for w in ways if isinstance(w.to, Crossing)] for c, ways in onward.items()})
        for crossing in order.static_order():
            timed = [(w.seconds + (best[w.to][0] if isinstance(w.to, Crossing) else 0), w) for w in onward[crossing]]
            best[crossing] = max(timed, key=lambda pair: pair[0], default=(0.0, None))
        steps: list[str] = []
        at: Crossing | Ending = self.ways.start
        while isinstance(at, Crossing) and (way := best[at][1]):
            steps += way.steps
            at = way.to
        return best[self.ways.start][0], tuple(steps)

    def paths(self) -> Iterator[Path]:
        """Yield every path once for each of its endings, each with answers that walk it."""
        if self.ways is None:
            return
        start: _Told = dict.fromkeys(self._start, ())
        ahead: list[tuple[tuple[str, ...], _Told]] = [((), start)]
        while ahead:
            steps, told = ahead.pop()
            closed = _closure_told(told)
            endings = {to: given for (label, to), given in closed.items() if isinstance(to, Ending) and not label}
            for ending in sorted(endings):
                yield Path(steps, ending, endings[ending])
            by_step: dict[str, _Told] = {}
            for (label, to), given in closed.items():
                if label:
                    by_step.setdefault(label[0], {}).setdefault((label[1:], to), given)
            ahead += [((*steps, name), by_step[name]) for name in sorted(by_step, reverse=True)]

    @property
    def _start(self) -> Ahead:
        return frozenset({((), self.ways.start)} if self.ways else ())

    def _all_ways(self) -> Iterable[Way]:
        return (way for crossing in (self.ways.crossings if self.ways else ()) for way in crossing.ways)

    @cached_property
    def _counted(self) -> dict[tuple[Ahead, Ending | None], int]:
        return {}

    def _count(self, ahead: Ahead, wanted: Ending | None = None) -> int:
        """Count the sequences of steps that can follow, each once however many answers lead through it."""
        key = (ahead, wanted)
        if key not in self._counted:
            closed = _closure(ahead)
            here = any(not label and isinstance(to, Ending) and wanted in (None, to) for label, to in closed)
            by_step: dict[str, set[tuple[tuple[str, ...], Crossing | Ending]]] = {}
            for label, to in closed:
                if label:
                    by_step.setdefault(label[0], set()).add((label[1:], to))
            self._counted[key] = here + sum(self._count(frozenset(items), wanted) for items in by_step.values())
        return self._counted[key]


_Told = dict[tuple[tuple[str, ...], Crossing | Ending], tuple[Given, ...]]


def _closure(ahead: Ahead) -> Ahead:
    """Go on through every crossing that has been reached, until the next step or a finish is known."""
    return frozenset(_closure_told(dict.fromkeys(ahead, ())))


def _closure_told(told: _Told) -> _Told:
    closed: _Told = {}
    todo = list(told.items())
    entered: set[Crossing] = set()
    while todo:
        (label, to), given = todo.pop()
        if label or isinstance(to, Ending):
            closed.setdefault((label, to), given)
        elif to not in entered:
            entered.add(to)
            todo += [((_own(way.steps), way.to), (*given, way.given)) for way in to.ways if not way.back]
    return closed


def _own(steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return the steps of the tree itself; those of a called module belong to the module's own paths."""
    return tuple(path for path in steps if "/" not in path)


def paths_of(dialogue: Dialogue, callers: Iterable[Dialogue] = ()) -> PathReport:
    """Return every path of a tree, or of a module as its `callers` call it.

    The report says so where a dialogue has more ways than can be walked; it never counts a part of them.
    """
    try:
        ways = ways_of(dialogue, _arguments(dialogue, callers))
    except TooManyWays as problem:
        return PathReport(dialogue, None, (str(problem),))
    return PathReport(dialogue, ways, ways.troubles)


def _arguments(dialogue: Dialogue, callers: Iterable[Dialogue]) -> dict[str, tuple[str, ...]]:
    """Return the values that each argument of a module can have: those its callers pass, else those it names."""
    found: dict[str, tuple[str, ...]] = {}
    calls = [
        step
        for caller in callers
        for tree in (caller.tree, *caller.modules.values())
        for step in tree.script
        if step.use == dialogue.tree.id
    ]
    for name, taken in dialogue.tree.takes.items():
        named = [*taken.one_of, taken.default]
        passed = [step.arguments.get(name, taken.default) for step in calls]
        values = [value for value in passed if "{" not in value] or named
        found[name] = tuple(dict.fromkeys(values))
    return found
