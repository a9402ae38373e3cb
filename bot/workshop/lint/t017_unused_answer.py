"""T017: a question whose answer nothing uses."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.part import Kind, Log
from bot.dialogue.step import Step
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _check(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        if step.asks and (subject.tree.id, step.id) not in subject.shelf.asked and not _does_something(step):
            text = (
                f"nothing uses the answer to “{step.id}”: no card, condition, reply or count. Please either give the "
                "answer a use, or make it a card, which costs the worker less."
            )
            yield Finding(text, subject.at(step, "ask"))


def _does_something(step: Step) -> bool:
    leads = isinstance(step.go, dict)
    kept = (
        step.card is not None
        or step.log not in (None, Log.no)
        or bool(step.remember)
        or bool(step.pronoun or step.share)
    )
    heard = any(option.say or (option.card and option.card != "no") for option in step.options.values())
    return leads or kept or heard or step.kind in (Kind.plan, Kind.poll)


UNUSED_ANSWER = Rule(
    id="T017",
    name="unused-answer",
    weight=Weight.warning,
    what="A question whose answer nothing uses: no card line, condition, reply, slot, target or count.",
    why=(
        "Every question costs seconds at the door. If the answer changes nothing, the thought may still be worth it, "
        "but then a card says it faster."
    ),
    remedy="Give the answer a use, or turn the question into a “show”.",
    trips=HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: no
""",
    passes=HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: {label: Coffee, say: It is still hot.}}
    log: no
""",
    check=_check,
)
