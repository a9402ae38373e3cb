"""T012: a step that no way through the file reaches."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.flow import flow_of
from bot.workshop.lint.possible import can_hold
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _check(subject: Subject) -> Iterator[Finding]:
    for name in _unreached(subject):
        step = subject.tree.step(name)
        if can_hold(subject.dialogue, [step.when], at=step) and name in {
            authored.id for authored in subject.tree.steps
        }:
            text = (
                f"no way leads to “{step.id}”. Please either remove it, or let a step above it lead here: every way "
                "jumps past it or ends before it, or no caller asks for it."
            )
            yield Finding(text, subject.at(step, "id"))


def _unreached(subject: Subject) -> list[str]:
    """Return the steps that no walk on the engine passed; where there are too many walks, those no arrow leads to."""
    if subject.paths.whole:
        passed = subject.shelf.passed
        return [name for name in subject.paths.unvisited if (subject.tree.id, name) not in passed]
    reached = flow_of(subject.dialogue).reached()
    return [step.id for number, step in enumerate(subject.tree.script) if number not in reached]


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
