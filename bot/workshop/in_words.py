"""A tree's conditions, targets and slots in plain words, for those who read it on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import AtLeast, Expected, Not, When, values_of
from bot.dialogue.facts import ANSWERED, FACTS, OWN, SKIPPED
from bot.dialogue.model import Tree
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.dialogue.step import Step

_FACT = {
    "nation": "your nation",
    "agency": "your agency",
    "role": "your role",
    "counts": "whether your taps are counted",
    "sampled": "whether this session was picked for three questions at the end",
    "private": "whether an answer was kept off the screen",
    "contacts": "whether your organisation's contacts are filled in",
}
_ENDS = {
    "end": "the conversation ends",
    "return": "these questions end here",
    "not-safe": "the emergency card opens",
    "plan": "the card is made now",
    "change": "an answer can be changed",
}
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
        if when is None:
            return False
        told = {name: what for name, what in when.lines.items() if name in self.arguments}
        own = When.model_validate(told)
        return not own.holds(lambda name: (self.arguments[name],)) or bool(
            when.either and all(self.never(branch) for branch in when.either)
        )

    def condition(self, when: When | None) -> str:
        """Return a condition in words, such as “if “Who may be there?” is answered “Only them””; empty for none."""
        return " and ".join(self._parts(when)) if when is not None else ""

    def _parts(self, when: When) -> Iterator[str]:
        for name, expected in when.lines.items():
            if name not in self.arguments:
                yield self._compared(name, expected)
        branches = [self.condition(branch) for branch in when.either if not self.never(branch)]
        if branches and all(branches):
            yield " or ".join(branches) if len(branches) == 1 else f"either {' or '.join(branches)}"

    def _compared(self, name: str, expected: Expected) -> str:
        step = self.dialogue.by_path.get(f"{self.prefix}{name}")
        if step is None and name in FACTS:
            values = _either(
                value.replace("-", " ") if value != SKIPPED else "not known" for value in values_of(expected)
            )
            return f"{_FACT[name]} is {'not ' if isinstance(expected, Not) else ''}{values}"
        asked = f"“{self.title(step)}”" if step is not None else f"“{name}”"
        if isinstance(expected, AtLeast):
            return f"at least {expected.at_least} of {self._answers(step, values_of(expected))} are ticked at {asked}"
        if values_of(expected) == (SKIPPED,):
            return f"{asked} is {'answered' if isinstance(expected, Not) else 'not answered'}"
        if values_of(expected) == (ANSWERED,):
            return f"{asked} is {'not answered' if isinstance(expected, Not) else 'answered'}"
        if isinstance(expected, Not) and SKIPPED in values_of(expected):
            named = [value for value in values_of(expected) if value != SKIPPED]
            return f"{asked} is answered, but not with {self._answers(step, named)}"
        verb = "is not answered" if isinstance(expected, Not) else "is answered"
        return f"{asked} {verb} {self._answers(step, values_of(expected))}"

    def _answers(self, step: Step | None, values: Iterable[str]) -> str:
        special = {SKIPPED: "not at all", ANSWERED: "anything", OWN: "your own words"}
        labels = step.options if step is not None else {}
        return _either(
            special[value] if value in special else f"“{self.text(labels[value].label) if value in labels else value}”"
            for value in values
        )

    def title(self, step: Step) -> str:
        """Return what a step is called on paper: its question, its card's first words, or its module's title."""
        if step.use is not None:
            return self.dialogue.module(step.use).title
        return self.text(step.ask or step.show or step.id).split("\n")[0]

    def target(self, name: str, numbers: Mapping[str, str]) -> str:
        """Return where a target leads, in words. `numbers` are those of the steps by their path."""
        return _ENDS.get(name) or f"on to {numbers.get(f'{self.prefix}{name}', name)}"


def reading_of(dialogue: Dialogue, contacts: Mapping[str, str]) -> Reading:
    """Return the reading of a whole tree, or of a module on its own."""
    taken = {name: argument.default for name, argument in dialogue.tree.takes.items()}
    return Reading(dialogue, dialogue.tree, "", taken, contacts)


def _either(values: Iterator[str]) -> str:
    *first, last = values
    return f"{', '.join(first)} or {last}" if first else last
