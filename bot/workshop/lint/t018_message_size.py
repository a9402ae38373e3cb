"""T018: no message grows over what Telegram takes, with every slot at its longest."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import words
from bot.dialogue.fault import Weight
from bot.dialogue.model import Tree
from bot.dialogue.option import CardLine
from bot.dialogue.part import Kind
from bot.dialogue.step import Step
from bot.workshop.limits import MOST_UNITS
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import longest, longest_answer, longest_in, units

BOTS_OWN_WORDS = 100
"""Units set aside for what stands around a text: its number among the questions, how to type, blank lines."""


def _messages(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        size = max(_message_sizes(subject, step), default=0)
        if size > MOST_UNITS:
            yield Finding(_too_large(f"“{step.id}”", size), subject.at(step))
    plan = subject.dialogue.plan
    if plan is not None and not subject.tree.module:
        size = _plan_size(subject, plan[1])
        if size > MOST_UNITS:
            yield Finding(_too_large("the plan card", size), subject.at(subject.tree.step(plan[0].split("/")[0])))


def _too_large(what: str, size: int) -> str:
    return (
        f"{what} can be {size} units long, and Telegram takes {MOST_UNITS} in one message. Please either shorten "
        "its texts, or split the step."
    )


def _message_sizes(subject: Subject, step: Step) -> Iterator[int]:
    """Yield the greatest size of each message that a step can send, in UTF-16 units."""

    def size(text: str | None) -> int:
        return units(longest(subject, text)) if text else 0

    entries = [subject.dialogue.signposts.entries[name] for name in step.signposts]
    numbers = sum(
        units(f"{entry.number}: {entry.whom} ({', '.join(entry.nations)}), {entry.hours}\n") for entry in entries
    )
    yield size(step.show) + numbers + (units(words.UNCHECKED) if entries else 0)
    yield size(step.why)
    yield from (size(option.say) for option in step.options.values())
    hint = step.own.hint if step.own else step.phrase.hint if step.phrase else step.write
    around = size(step.ask) + size(hint) + units(longest_answer(subject, subject.tree, step)) + BOTS_OWN_WORDS
    for offered in subject.offered(step) if step.asks else ():
        listed = sum(size(option.text or option.label) + len("12. \n\n") for _, option in offered)
        yield around + listed + sum(size(heading) + 2 for heading in step.groups.values())


def _plan_size(subject: Subject, plan: Step) -> int:
    """Return the size of a plan card on which every line stands, each at its longest."""
    size = units(longest(subject, plan.plan or "")) + sum(units(name) + 2 for name in subject.dialogue.sections)
    return size + sum(_lines_size(subject, tree, step) for tree, step in _walked(subject, subject.tree))


def _walked(subject: Subject, tree: Tree) -> Iterator[tuple[Tree, Step]]:
    for step in tree.script:
        yield tree, step
        if step.use is not None:
            yield from _walked(subject, subject.dialogue.module(step.use))


def _lines_size(subject: Subject, tree: Tree, step: Step) -> int:
    def size(line: CardLine, answer: str) -> int:
        text = longest_in(subject, tree, (line.text or "{answer}").replace("{answer}", "\0"))
        return units(text.replace("\0", answer)) + len("• \n")

    own = [
        size(option.card, longest_in(subject, tree, option.spoken))
        for option in step.options.values()
        if option.card is not None and option.card != "no"
    ]
    several = step.kind is Kind.multi
    common = size(step.card, longest_answer(subject, tree, step)) if step.card else 0
    return common + sum(own) if several else max([common, *own])


_WISH = (
    HEADER
    + """\
steps:
  - id: wish
    ask: What else would you like?
    why: We may have it.
    write: Type a few words.
    log: no
  - id: list
"""
)

MESSAGE_TOO_LARGE = Rule(
    id="T018",
    name="message-too-large",
    weight=Weight.error,
    what="A message, or the plan card, that can grow over what Telegram takes: 4096 UTF-16 units.",
    why=(
        "Telegram refuses a longer message, and the worker would see nothing at all. Slots are counted at their "
        "longest: 300 characters for a typed line, 60 for a local contact."
    ),
    remedy="Shorten the texts, use fewer slots, or split the step.",
    trips=_WISH + f'    show: "{" ".join(["{wish|tea}"] * 14)}"\n',
    passes=_WISH + f'    show: "{" ".join(["{wish|tea}"] * 3)}"\n',
    check=_messages,
)
