"""Which answers can stand together: conditions are data, so all their cases can be tried.

Tried are the answers, facts and arguments that a few conditions ask about, and in turn what the conditions of those
steps ask about. Answers that nobody asks about count as one. A way that some answer cuts off (it ends the session or
jumps past) is left out, so that what is yielded can really happen as far as the file tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import When
from bot.dialogue.facts import ANSWERED, FACTS, OWN, SITUATION, SKIPPED
from bot.dialogue.model import Tree
from bot.dialogue.option import Option
from bot.dialogue.step import Step

MOST_CASES = 50_000
"""Cases that are tried before giving up. The widest shipped condition needs under 300."""

Values = tuple[str, ...]
Seen = Callable[[str], Values]
OTHER = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for any value that no condition names. No name in a tree can be this."""


class TooMany(Exception):
    """There are more cases than are worth trying; nothing is claimed about them."""


@dataclass(frozen=True)
class _Asked:
    """Something a condition asks about: a step, a fact or an argument, in the scope that names it."""

    prefix: str
    name: str
    step: Step | None = None


@dataclass
class _Cases:
    """The names that matter to some conditions of the file's own steps, and the values tried for each."""

    dialogue: Dialogue
    at: int | None
    asked: dict[str, _Asked] = field(default_factory=dict)
    compared: dict[str, set[str]] = field(default_factory=dict)
    tried: int = 0

    def key(self, prefix: str, name: str) -> str:
        """Return one word for what `name` means in the scope of a call: the same step has the same key everywhere."""
        if name in FACTS:
            return f"fact {name}"
        if name in self._tree(prefix).takes:
            return f"argument {prefix}{name}"
        return prefix + name

    def _tree(self, prefix: str) -> Tree:
        call = self.dialogue.by_path.get(prefix[:-1])
        return self.dialogue.module(call.use) if call is not None and call.use else self.dialogue.tree

    def gather(self, prefix: str, when: When | None) -> None:
        """Take note of what a condition in one scope asks about, and of what that depends on in turn."""
        for name, values in when.mentions() if when else ():
            key = self.key(prefix, name)
            self.compared.setdefault(key, set()).update(values)
            if key in self.asked:
                continue
            step = self.dialogue.by_path.get(key)
            self.asked[key] = _Asked(prefix, name, step)
            if step is not None:
                for scope, condition in self.conditions(key, step):
                    self.gather(scope, condition)
                for option in step.options.values():
                    self.gather(key[: -len(step.id)], option.when)

    def conditions(self, path: str, step: Step) -> Iterator[tuple[str, When]]:
        """Yield the conditions under which a step is reached, with their scopes: its own, and those of its calls."""
        prefix = path[: -len(step.id)]
        if step.when is not None:
            yield prefix, step.when
        if prefix:
            yield from self.conditions(prefix[:-1], self.dialogue.by_path[prefix[:-1]])

    def values(self, key: str, known: Mapping[str, Values]) -> Iterator[Values]:
        """Yield what can be seen at a name, given what is known of the names before it."""
        asked = self.asked[key]
        if asked.step is not None:
            yield from self._answers(key, asked.step, known)
        elif asked.name in FACTS:
            if asked.name not in SITUATION:
                yield (SKIPPED,)
            yield from ((value, ANSWERED) for value in FACTS[asked.name])
        else:
            yield from ((value,) for value in self._arguments(asked))

    def _arguments(self, asked: _Asked) -> list[str]:
        """Return what an argument can be: what its caller here says, or any value where the file stands alone."""
        taken = self._tree(asked.prefix).takes[asked.name]
        call = self.dialogue.by_path.get(asked.prefix[:-1])
        said = call.arguments.get(asked.name, taken.default) if call is not None else None
        if said is not None and "{" not in said:
            return [said]
        return list(taken.one_of) or [*sorted(self.compared[f"argument {asked.prefix}{asked.name}"]), OTHER]

    def _answers(self, key: str, step: Step, known: Mapping[str, Values]) -> Iterator[Values]:
        prefix = key[: -len(step.id)]
        if not self._cut_off(key, step, SKIPPED):
            yield (SKIPPED,)
        if not all(when.holds(self.seen(scope, known)) for scope, when in self.conditions(key, step)):
            if self._cut_off(key, step, SKIPPED):
                yield (SKIPPED,)
            return
        if step.takes_text and not self._cut_off(key, step, OWN):
            yield (OWN, ANSWERED)
        open_options = [
            name
            for name, option in step.options.items()
            if option.when is None or option.when.holds(self.seen(prefix, known))
        ]
        wanted = self.compared[key] | set(step.go if isinstance(step.go, dict) else ())
        named = [name for name in open_options if name in wanted]
        rest = [name for name in open_options if name not in wanted][:1]
        most = (step.most or len(open_options)) if step.tick is not None else 1
        for size in range(1, min(most, len(named) + len(rest)) + 1):
            for chosen in combinations((*named, *rest), size):
                if not any(self._cut_off(key, step, name) for name in chosen):
                    yield (*chosen, ANSWERED)

    def _cut_off(self, key: str, step: Step, value: str) -> bool:
        """Tell whether an answer of a step of this file leads away from the step that is looked at."""
        if self.at is None or "/" in key or step.go is None:
            return False
        target = step.go if isinstance(step.go, str) else step.go.get(value)
        if target is None:
            return False
        index = self.dialogue.tree.index
        return target not in index or index[target] <= index[key] or index[target] > self.at

    def seen(self, prefix: str, known: Mapping[str, Values]) -> Seen:
        """Return what a condition in one scope sees in a case."""
        return lambda name: known.get(self.key(prefix, name), (SKIPPED,))

    def in_order(self) -> list[str]:
        """Return the names so that each comes after what its step depends on: facts first, then steps as walked."""
        order = {path: number for number, path in enumerate(self.dialogue.by_path)}
        return sorted(self.asked, key=lambda key: (order.get(key, -1), key))

    def all(self, keys: Sequence[str], known: dict[str, Values]) -> Iterator[dict[str, Values]]:
        """Yield what is known of each name in every case that can really happen."""
        self.tried += 1
        if self.tried > MOST_CASES:
            raise TooMany
        if not keys:
            yield dict(known)
            return
        for values in self.values(keys[0], known):
            yield from self.all(keys[1:], {**known, keys[0]: values})


def cases(dialogue: Dialogue, whens: Sequence[When | None], *, at: Step | None = None) -> Iterator[Seen]:
    """Yield every case that the conditions `whens`, asked in the file's own scope, can tell apart.

    Each case gives what a condition sees at a name. `at` is the step of the file where they are asked. Raises TooMany.
    """
    found = _Cases(dialogue, dialogue.tree.index[at.id] if at is not None else None)
    for when in whens:
        found.gather("", when)
    yield from (found.seen("", known) for known in found.all(found.in_order(), {}))


def can_hold(dialogue: Dialogue, whens: Sequence[When | None], *, at: Step | None) -> bool:
    """Tell whether all conditions can hold at once when `at` is reached; True where there are too many cases.

    `at` is None for what is looked at only when the plan card is made.
    """
    try:
        return any(
            all(when.holds(seen) for when in whens if when is not None) for seen in cases(dialogue, whens, at=at)
        )
    except TooMany:
        return True


def can_be_reached(dialogue: Dialogue, path: str) -> bool:
    """Tell whether the conditions of a step, and of the calls it stands in, can hold; True where too many cases."""
    found = _Cases(dialogue, dialogue.tree.index[path.split("/")[0]])
    conditions = list(found.conditions(path, dialogue.by_path[path]))
    for prefix, when in conditions:
        found.gather(prefix, when)
    try:
        return any(
            all(when.holds(found.seen(prefix, known)) for prefix, when in conditions)
            for known in found.all(found.in_order(), {})
        )
    except TooMany:
        return True


def open_options(dialogue: Dialogue, step: Step) -> Iterator[tuple[tuple[str, Option], ...]]:
    """Yield the options that a question of the file can offer together, for every case.

    Where there are too many cases to try, that is all of them, so that a limit is never believed to be kept unproved.
    """
    whens = [step.when, *(option.when for option in step.options.values())]
    try:
        found = [
            tuple((name, option) for name, option in step.options.items() if not option.when or option.when.holds(seen))
            for seen in cases(dialogue, whens, at=step)
            if step.when is None or step.when.holds(seen)
        ]
    except TooMany:
        found = [tuple(step.options.items())]
    yield from found
