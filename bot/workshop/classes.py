"""Which answers have the same consequence: those that no condition and no `go` of the dialogue tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

from bot.conversation.events import Answered, Skipped
from bot.conversation.session import Answer
from bot.conversation.walk import Place, Walk, target_of, values
from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import Expected, When
from bot.dialogue.facts import ANSWERED, FACTS, SKIPPED
from bot.dialogue.model import Tree
from bot.dialogue.part import Kind
from bot.dialogue.slots import AnswerOf, slots_in
from bot.dialogue.step import Step

TYPED = "Something in my own words."
"""Stands for every line that a worker may type: no condition can see what it says."""


@dataclass(frozen=True, eq=False)
class Line:
    """One line of a condition: the path or fact it asks about, and what it expects there. Made once for each."""

    name: str
    when: When

    def holds(self, found: tuple[str, ...]) -> bool:
        """Tell whether the line holds where `found` is seen."""
        return self.when.holds(lambda _: found)


@dataclass(frozen=True, eq=False)
class Asked:
    """All lines that can still ask about one path or fact, and what they have said of what was seen there."""

    name: str
    lines: tuple[Line, ...]
    said: dict[tuple[str, ...] | None, tuple[bool, ...] | None] = field(default_factory=dict)

    def told(self, found: tuple[str, ...] | None) -> tuple[bool, ...] | None:
        """Return which of the lines hold where `found` is seen; None where it is not decided yet."""
        if found is not None and found not in self.said:
            self.said[found] = tuple(line.holds(found) for line in self.lines)
        return self.said.get(found)


def asked_of(lines: Iterable[Line]) -> tuple[Asked, ...]:
    """Return lines, each once, by what they ask about."""
    by_name: dict[str, dict[Line, None]] = {}
    for line in lines:
        by_name.setdefault(line.name, {})[line] = None
    return tuple(Asked(name, tuple(found)) for name, found in by_name.items())


class Consequences:
    """What the conditions of a dialogue ask, and from where on each of them can still matter."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        self._known: dict[tuple[str, str], Line] = {}
        self._asked: dict[str, list[tuple[Line, ...]]] = {}
        self._gather(dialogue.tree, "")
        self._ahead: dict[tuple[str, int], tuple[Line, ...]] = {}

    @cached_property
    def about(self) -> Mapping[str, tuple[Line, ...]]:
        """Every line of every condition by the path or fact that it asks about."""
        found: dict[str, list[Line]] = {}
        for line in self._known.values():
            found.setdefault(line.name, []).append(line)
        return {name: tuple(lines) for name, lines in found.items()}

    @cached_property
    def told_apart(self) -> frozenset[str]:
        """Paths whose very words a called module may ask about, because they are passed on to it."""
        return frozenset(self._passed_on(self._dialogue.tree, ""))

    @cached_property
    def retold(self) -> bool:
        """Whether an answer can change a fact that a condition asks about, and with it what lies behind."""
        return any(step.remember in self.about for _, step in self._dialogue.steps() if step.remember)

    def facts(self) -> tuple[str, ...]:
        """Return the facts that conditions ask about and that are known before the first question."""
        return tuple(name for name in FACTS if name in self.about and name != "private")

    def values_of_fact(self, fact: str) -> Iterator[str | None]:
        """Yield one value of a fact for each difference that it makes; None stands for a fact that is not known."""
        seen: set[tuple[bool, ...]] = set()
        for value in (*FACTS[fact], None):
            told = self._truth(fact, (value, ANSWERED) if value else (SKIPPED,))
            if told not in seen:
                seen.add(told)
                yield value

    def ahead(self, prefix: str, place: int) -> tuple[Line, ...]:
        """Return the lines that can still be asked from the given place of a tree on, calls included."""
        if (prefix, place) not in self._ahead:
            asked = self._asked[prefix]
            first = self._lowest(prefix, place)
            self._ahead[prefix, place] = tuple(dict.fromkeys(line for lines in asked[first:] for line in lines))
        return self._ahead[prefix, place]

    def classes(self, way: Walk, place: Place) -> Iterator[tuple[Answered | Skipped, Answer]]:
        """Yield one answer to the open question for each consequence that an answer can have, skipping among them."""
        seen: set[object] = set()
        for event, answer in self._answers(way, place):
            told = self._signature(place, answer)
            if told not in seen:
                seen.add(told)
                yield event, answer

    def _signature(self, place: Place, answer: Answer) -> object:
        step = place.step
        told = self._truth(place.path, values(answer))
        if step.remember and answer.options:
            told += self._truth(step.remember, (answer.options[0], ANSWERED))
        hides = not step.echo and "private" in self.about and not answer.skipped
        words = (answer.options, answer.text) if place.path in self.told_apart else None
        return target_of(step, answer), told, hides, bool(step.remember and answer.options), words

    def _truth(self, name: str, found: tuple[str, ...]) -> tuple[bool, ...]:
        return tuple(line.holds(found) for line in self.about.get(name, ()))

    def _answers(self, way: Walk, place: Place) -> Iterator[tuple[Answered | Skipped, Answer]]:
        step, path = place.step, place.path
        visible = way.visible(place)
        chosen = self._ticks(step, path, tuple(visible)) if step.kind is Kind.multi else ((name,) for name in visible)
        for options in chosen:
            yield Answered(path, options=options), Answer(options=options)
        if step.takes_text:
            yield Answered(path, text=TYPED), Answer(text=TYPED)
        yield Skipped(path), Answer(skipped=True)

    def _ticks(self, step: Step, path: str, visible: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield the sets of ticks that can differ: of the options nothing asks about one stands for all."""
        asked = {value for line in self.about.get(path, ()) for _, found in line.when.mentions() for value in found}
        asked |= set(step.go) if isinstance(step.go, dict) else set()
        if path in self.told_apart:
            asked = set(visible)
        rest = [name for name in visible if name not in asked][:1]
        options = [name for name in visible if name in asked or name in rest]
        for size in range(1, min(step.most or len(options), len(options)) + 1):
            yield from combinations(options, size)

    def _gather(self, tree: Tree, prefix: str) -> tuple[Line, ...]:
        """Collect the lines of a tree step by step; a call holds all those of its module."""
        by_step: list[tuple[Line, ...]] = []
        for step in tree.script:
            lines = [*self._lines(tree, prefix, step.when)]
            for option in step.options.values():
                lines += self._lines(tree, prefix, option.when)
            if step.use is not None:
                lines += self._gather(self._dialogue.module(step.use), f"{prefix}{step.id}/")
            by_step.append(tuple(lines))
        self._asked[prefix] = by_step
        return tuple(line for lines in by_step for line in lines)

    def _lines(self, tree: Tree, prefix: str, when: When | None) -> Iterator[Line]:
        if when is None:
            return
        for name, expected in when.lines.items():
            if name not in tree.takes:
                yield self._line(name if name in FACTS else prefix + name, expected)
        for branch in when.either:
            yield from self._lines(tree, prefix, branch)

    def _line(self, name: str, expected: Expected) -> Line:
        key = (name, repr(expected))
        if key not in self._known:
            self._known[key] = Line(name, When.model_validate({"it": expected}))
        return self._known[key]

    def _lowest(self, prefix: str, place: int) -> int:
        """Return the first place that can be reached from `place` on, ways back included."""
        if self.retold:
            return 0
        tree = self._tree(prefix)
        lowest = place
        if not prefix and self._dialogue.plan and any("plan" in _targets(step) for _, step in self._dialogue.steps()):
            lowest = min(lowest, tree.index[self._dialogue.plan[0].split("/")[0]])
        while True:
            targets = (tree.index.get(target, lowest) for step in tree.script[lowest:] for target in _targets(step))
            further = min(targets, default=lowest)
            if further >= lowest:
                return lowest
            lowest = further

    def _tree(self, prefix: str) -> Tree:
        if not prefix:
            return self._dialogue.tree
        return self._dialogue.module(self._dialogue.by_path[prefix[:-1]].use or "")

    def _passed_on(self, tree: Tree, prefix: str) -> Iterator[str]:
        for step in tree.script:
            if step.use is None:
                continue
            module = self._dialogue.module(step.use)
            asked = _asked_arguments(module)
            for name, value in step.arguments.items():
                slots = [slot for slot, _, _ in slots_in(value) if isinstance(slot, AnswerOf)]
                if name in asked:
                    yield from (prefix + slot.step for slot in slots if slot.step not in tree.takes)
            yield from self._passed_on(module, f"{prefix}{step.id}/")


def _targets(step: Step) -> Iterable[str]:
    return () if step.go is None else (step.go,) if isinstance(step.go, str) else step.go.values()


def _asked_arguments(module: Tree) -> set[str]:
    """Return the arguments that a module's conditions ask about, or that it may pass on to others."""
    whens = [step.when for step in module.script] + [o.when for step in module.script for o in step.options.values()]
    named = {name for when in whens if when for name, _ in when.mentions()}
    passed = {
        slot.step
        for step in module.script
        for value in step.arguments.values()
        for slot, _, _ in slots_in(value)
        if isinstance(slot, AnswerOf)
    }
    return (named | passed) & set(module.takes)
