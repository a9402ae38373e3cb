"""T015 and T016: a condition that can never hold, and a question whose conditions can leave no option."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.condition import When
from bot.dialogue.fault import Weight
from bot.dialogue.read import Path
from bot.dialogue.step import Step
from bot.workshop.lint.asked import card_lines
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.possible import can_hold
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _never_true(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        if step.when is not None and not can_hold(subject.dialogue, [step.when], at=step):
            yield _told(f"the condition of “{step.id}”", subject.at(step, "when"))
            continue
        for named, when, path in _inner(subject, step):
            at_the_end = path[-2:] == ("card", "when")  # a card line's condition is looked at when the card is made
            if not can_hold(subject.dialogue, [step.when, when], at=None if at_the_end else step):
                yield _told(named, path)


def _inner(subject: Subject, step: Step) -> Iterator[tuple[str, When, Path]]:
    """Yield the conditions within a step: of its options, of its card lines, and of private answers on the card."""
    for name, option in step.options.items():
        if option.when is not None:
            yield f"the condition of the option “{name}”", option.when, subject.at_option(step, name, "when")
    if step.private_when is not None:
        yield "“private_when”", step.private_when, subject.at(step, "private_when")
    for card, option_name in card_lines(step):
        if card.when is not None:
            place = subject.at(step) if option_name is None else subject.at_option(step, option_name)
            yield f"the condition of a card line of “{step.id}”", card.when, (*place, "card", "when")


def _told(what: str, path: Path) -> Finding:
    text = (
        f"{what} can never hold: no answers that lead here fit it. Please either change the values it asks for, or "
        "remove it together with what depends on it."
    )
    return Finding(text, path)


def _nothing_to_choose(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        needs_options = bool(step.options) and not step.takes_text
        if needs_options and any(not offered for offered in subject.offered(step)):
            text = (
                f"“{step.id}” can come without a single option, when none of the conditions of its options holds. "
                "Please either add an option without a condition, or give the question a condition of its own."
            )
            yield Finding(text, subject.at(step, "ask"))


_DRINK = (
    HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
"""
)

NEVER_TRUE = Rule(
    id="T015",
    name="never-true",
    weight=Weight.error,
    what="A condition that no answers fit, on their own or together with the conditions of what it asks about.",
    why=(
        "The step or option looks as if it were there for somebody, and nobody gets it. Often two lines of “when” "
        "were meant as “one of the two”, but all lines have to hold."
    ),
    remedy="Change the values. For one of two conditions write “either:” with a list.",
    trips=_DRINK
    + """\
  - id: milk
    when: {drink: tea}
    ask: With milk?
    why: Some like it, some do not.
    confirm: {yes: Please, no: No milk}
    log: session
  - id: sugar
    when: {drink: coffee, milk: answered}
    show: The sugar is on the table.
""",
    passes=_DRINK
    + """\
  - id: milk
    when: {drink: tea}
    ask: With milk?
    why: Some like it, some do not.
    confirm: {yes: Please, no: No milk}
    log: session
  - id: sugar
    when: {either: [{drink: coffee}, {milk: answered}]}
    show: The sugar is on the table.
""",
    check=_never_true,
)

NOTHING_TO_CHOOSE = Rule(
    id="T016",
    name="nothing-to-choose",
    weight=Weight.error,
    what="A question that can be asked while the conditions of all its options fail.",
    why="The worker would see a question with no answer to it, and could only skip.",
    remedy="Add an option that is always there, or a condition on the question itself.",
    trips=_DRINK
    + """\
  - id: with
    ask: And with it?
    why: Each goes with something else.
    choose:
      milk: {label: Milk, when: {drink: tea}}
      cream: {label: Cream, when: {drink: coffee}}
    log: session
""",
    passes=_DRINK
    + """\
  - id: with
    when: {drink: answered}
    ask: And with it?
    why: Each goes with something else.
    choose:
      milk: {label: Milk, when: {drink: tea}}
      cream: {label: Cream, when: {drink: coffee}}
    log: session
""",
    check=_nothing_to_choose,
)
