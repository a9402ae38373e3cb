"""T047: a slot that would stand empty where the worker skipped what it repeats."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.condition import When
from bot.dialogue.facts import SKIPPED
from bot.dialogue.fault import Weight
from bot.dialogue.read import Path
from bot.dialogue.slots import AnswerOf, slots_in
from bot.dialogue.step import Step
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.possible import can_hold
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _check(subject: Subject) -> Iterator[Finding]:
    known = {*subject.tree.takes, "answer"}
    for step, text, path in _texts(subject):
        for slot, _, _ in slots_in(text):
            if not isinstance(slot, AnswerOf) or slot.otherwise is not None or slot.step in known | {step.id}:
                continue
            skipped = When.model_validate({slot.step: SKIPPED})
            option = next((step.options[str(part)] for part in path if part in step.options), None)
            if can_hold(subject.dialogue, [step.when, option.when if option else None, skipped], at=step):
                fault = (
                    f"{{{slot.step}}} stands empty where that question was skipped. Please write what stands in, as in "
                    f"{{{slot.step}|an ordinary topic}}."
                )
                yield Finding(fault, path)


def _texts(subject: Subject) -> Iterator[tuple[Step, str, Path]]:
    yield from subject.shown
    yield from subject.on_card
    for step in subject.tree.steps:
        yield from ((step, value, subject.at(step, "with", name)) for name, value in step.arguments.items())


_TREE = (
    HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: tea, coffee: coffee}
    log: session
  - id: coming
    show: """
)

EMPTY_SLOT = Rule(
    id="T047",
    name="empty-slot",
    weight=Weight.error,
    what="A slot without words to stand in, where what it repeats may have been skipped.",
    why="Every question can be skipped, and the worker would read a sentence with a hole in it.",
    remedy="Write what stands in after a |, or give the step a condition that the answer is there.",
    trips=_TREE + '"Your {drink} is coming."\n',
    passes=_TREE + '"Your {drink|drink} is coming."\n',
    check=_check,
)
