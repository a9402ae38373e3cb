"""T012: a step that no way through the file reaches."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.possible import can_hold
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _check(subject: Subject) -> Iterator[Finding]:
    authored = {step.id: step for step in subject.tree.steps}
    for name in subject.paths.unvisited:
        step = authored.get(name)
        if step is None or (subject.tree.id, name) in subject.shelf.passed:
            continue
        if can_hold(subject.dialogue, [step.when], at=step):  # a condition that never holds is T015's to tell
            text = (
                f"no way leads to “{name}”. Please either remove it, or let a step above it lead here: every way "
                "jumps past it or ends before it, or no caller asks for it."
            )
            yield Finding(text, subject.at(step, "id"))


UNREACHABLE_STEP = Rule(
    id="T012",
    name="unreachable-step",
    weight=Weight.error,
    what="A step that no way through the tree reaches.",
    why=(
        "Somebody wrote this step for workers, and no worker will ever see it. Most often a “go” further up was "
        "changed and now jumps past it."
    ),
    remedy="Remove the step, or let a step above it lead to it.",
    trips=HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
    go: goodbye
  - id: milk
    show: There is milk in the fridge.
  - id: goodbye
    show: Enjoy it.
""",
    passes=HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
    go: {coffee: goodbye}
  - id: milk
    show: There is milk in the fridge.
  - id: goodbye
    show: Enjoy it.
""",
    check=_check,
)
