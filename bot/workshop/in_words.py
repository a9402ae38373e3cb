"""A tree's conditions, targets and slots in plain words, for those who read it on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import NEVER, AtLeast, Expected, Not, When, values_of
from bot.dialogue.facts import ANSWERED, FACTS, OWN, SKIPPED
from bot.dialogue.model import Tree
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.dialogue.step import Step
from bot.dialogue.tongue import Tongue
from bot.workshop import words as paper

LEFT_OPEN = "…"
"""Stands in a text for an answer that nobody has given yet."""


@dataclass(frozen=True)
class Reading:
    """A tree as it is read on paper: `prefix` and `arguments` say where in it, `contacts` are the local ones."""

    dialogue: Dialogue
    tree: Tree
    prefix: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Of steps by path: a condition names a question by its number where it has one, and by its words otherwise."""

    @property
    def tongue(self) -> Tongue:
        """The language that it is read in."""
        return self.dialogue.tongue

    def called(self, step: Step) -> Reading:
        """Return the reading of the module that a step calls. Raises KeyError where it calls none."""
        module = self.dialogue.module(step.use or "")
        told = {name: self.text(value) for name, value in step.arguments.items()}
        told = {name: told.get(name, taken.default) for name, taken in module.takes.items()}
        return Reading(self.dialogue, module, f"{self.prefix}{step.id}/", told, self.contacts)

    def text(self, text: str) -> str:
        """Return a text with its slots filled: they for people, local contacts, what stands in for answers."""
        return fill(text, lambda _: "they", self._value)

    def _value(self, slot: Contact | AnswerOf) -> str:
        if isinstance(slot, Contact):
            return self.contacts.get(slot.which) or slot.otherwise
        return self.arguments.get(slot.step) or slot.otherwise or LEFT_OPEN

    def never(self, when: When | None) -> bool:
        """Tell whether a condition can never hold here, because of what the module was told by its caller."""
        if when is None or when is NEVER:
            return when is NEVER
        told = {name: what for name, what in when.lines.items() if name in self.arguments}
        own = When.model_validate(told)
        return not own.holds(lambda name: (self.arguments[name],)) or bool(
            when.either and all(self.never(branch) for branch in when.either)
        )

    def condition(self, when: When | None) -> str:
        """Return a condition in words, such as “if “Who may be there?” is answered “Only them””; empty for none."""
        return _joined(self._parts(when), self.tongue(paper.AND)) if when is not None else ""

    def _parts(self, when: When) -> Iterator[str]:
        for name, expected in when.lines.items():
            if name not in self.arguments:
                yield self._compared(name, expected)
        branches = [self.condition(branch) for branch in when.either if not self.never(branch)]
        if branches and all(branches):
            either = _joined(branches, self.tongue(paper.OR))
            yield either if len(branches) == 1 else self.tongue(paper.EITHER).format(branches=either)

    def _compared(self, name: str, expected: Expected) -> str:
        tongue, values = self.tongue, values_of(expected)
        step = self.dialogue.by_path.get(f"{self.prefix}{name}")
        if step is None and name in FACTS:
            said = self._either(tongue(paper.VALUE[value]) for value in values)
            return tongue(paper.IS_NOT if isinstance(expected, Not) else paper.IS).format(
                fact=tongue(paper.FACT[name]), value=said
            )
        asked = self._named(name, step)
        if isinstance(expected, AtLeast):
            return tongue(paper.TICKED).format(
                number=expected.at_least, answers=self._answers(step, values), asked=asked
            )
        if values in ((SKIPPED,), (ANSWERED,)):
            answered = isinstance(expected, Not) is (values == (SKIPPED,))
            return tongue(paper.ANSWERED if answered else paper.NOT_ANSWERED).format(asked=asked)
        if isinstance(expected, Not) and SKIPPED in values:
            named = self._answers(step, [value for value in values if value != SKIPPED])
            return tongue(paper.ANSWERED_OTHERWISE).format(asked=asked, answers=named)
        said = tongue(paper.NOT_WITH if isinstance(expected, Not) else paper.ANSWERED_WITH)
        return said.format(asked=asked, answers=self._answers(step, values))

    def _named(self, name: str, step: Step | None) -> str:
        if number := self.numbers.get(f"{self.prefix}{name}"):
            return self.tongue(paper.QUESTION).format(number=number)
        return f"“{self.title(step)}”" if step is not None else f"“{name}”"

    def _answers(self, step: Step | None, values: Iterable[str]) -> str:
        tongue = self.tongue
        special = {SKIPPED: tongue(paper.NOT_AT_ALL), ANSWERED: tongue(paper.ANYTHING), OWN: tongue(paper.YOUR_WORDS)}
        labels = step.options if step is not None else {}
        return self._either(
            special[value] if value in special else f"“{self.text(labels[value].label) if value in labels else value}”"
            for value in values
        )

    def _either(self, values: Iterable[str]) -> str:
        *first, last = values
        return self.tongue(paper.OR).format(one=", ".join(first), other=last) if first else last

    def title(self, step: Step) -> str:
        """Return what a step is called on paper: its question, its card's first words, or its module's title."""
        if step.use is not None:
            return self.dialogue.module(step.use).title
        return self.text(step.ask or step.show or step.id).split("\n")[0]

    def target(self, name: str, numbers: Mapping[str, str]) -> str:
        """Return where a target leads, in words. `numbers` are those of the steps by their path."""
        ends = self.tongue(paper.ENDS.get(name, ""))
        return ends or self.tongue(paper.ON_TO).format(number=numbers.get(f"{self.prefix}{name}", name))


def reading_of(dialogue: Dialogue, contacts: Mapping[str, str]) -> Reading:
    """Return the reading of a whole tree, or of a module on its own."""
    taken = {name: argument.default for name, argument in dialogue.tree.takes.items()}
    return Reading(dialogue, dialogue.tree, "", taken, contacts)


def _joined(parts: Iterable[str], between: str) -> str:
    """Return parts in one sentence, none where there are none; `between` has the slots ``{one}`` and ``{other}``."""
    joined = ""
    for part in parts:
        joined = between.format(one=joined, other=part) if joined else part
    return joined
