"""Whether a step may be taken out at once: what keeps people safe stays, and no page breaks its rules by it.

`PRACTICE.md` 6.1 lets the safety owner pull any step at once; 6.5 says what must be there: the safety gate at the start
of a visit tree, the if-then pairs, a way to the emergency card, an end on every way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.dialogue.fault import Weight
from bot.dialogue.read import ReadTree
from bot.dialogue.step import Step
from bot.dialogue.taken_out import TakenOut, passing_over, without
from bot.review import out_words as words
from bot.review.drafting import files_of, key_of
from bot.shelf import Shelf
from bot.workshop.compared import called
from bot.workshop.lint import lint
from bot.workshop.lint.registry import RULES
from bot.workshop.lint.wording import plainly

GATE = "safety-gate"
NOT_SAFE = "not-safe"
HELD = ("T013", "T030", "T031", "T032", "T033")
"""Rules that a page has to keep without the step: an end on every way, and what every visit tree has to have."""


class StaysIn(ValueError):
    """A step is not taken out alone. The message says why."""


@dataclass(frozen=True)
class Chosen:
    """A step of a file, with what it is called."""

    read: ReadTree
    step: Step

    @property
    def key(self) -> str:
        """The short key that a button carries."""
        return key_of(self.read.file, f"@{self.step.id}")

    @property
    def name(self) -> str:
        """What it is called."""
        return plainly(self.read.tree, called(self.step))


def steps_of(shelf: Shelf) -> Iterable[Chosen]:
    """Yield every step of every page, top to bottom."""
    for read in files_of(shelf):
        for step in read.tree.steps:
            yield Chosen(read, step)


def chosen(shelf: Shelf, key: str) -> Chosen | None:
    """Return the step of a key, or None where it is not there any more."""
    return next((each for each in steps_of(shelf) if each.key == key), None)


def assert_can_go(shelf: Shelf, what: Chosen, today: date) -> None:
    """Raise StaysIn where people would be less safe without a step, or its page would break its rules."""
    file, step = what.read.file, what.step
    if file == f"modules/{GATE}.yaml" or step.use == GATE or _leads_to_the_card(step):
        raise StaysIn(words.KEEPS_SAFE.format(step=what.name))
    gone = (*shelf.running.taken_out, TakenOut(file, step.id, today))
    known = shelf.library.dialogues
    pages = {name for name, dialogue in known.items() if file in dialogue.sources}
    after = {name: without(dialogue, gone) if name in pages else dialogue for name, dialogue in known.items()}
    for name in pages:
        if not any(each.asks or each.show for _, each in after[name].steps() if not _is_out(each)):
            raise StaysIn(words.ASKS_NOTHING.format(step=what.name))
    reads = {**shelf.library.reads, **shelf.library.modules}
    out = {each.step for each in gone if each.file == file}
    beside = {**reads, what.read.tree.id: replace(what.read, tree=passing_over(what.read.tree, out))}
    held = [rule for rule in RULES if rule.id in HELD]
    before = lint(known, reads, today=today, only=pages, rules=held).faults
    now = lint(after, beside, today=today, only=pages, rules=held)
    for fault in now.faults:
        if fault.weight is Weight.error and fault not in before:
            raise StaysIn(words.BREAKS.format(step=what.name, fault=fault.text))
    for walked in now.walked.values():
        if walked.troubles:
            raise StaysIn(words.BREAKS.format(step=what.name, fault=walked.troubles[0]))


def _leads_to_the_card(step: Step) -> bool:
    targets = (step.go,) if isinstance(step.go, str) else tuple((step.go or {}).values())
    return NOT_SAFE in targets


def _is_out(step: Step) -> bool:
    return step.when is not None and "taken-out" in step.when.lines
