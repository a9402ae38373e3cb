"""T023 and T024: the longest way fits the minutes that the tree declares, and it declares them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _over_time(subject: Subject) -> Iterator[Finding]:
    minutes = subject.tree.minutes
    if not subject.paths.whole:
        yield from (Finding(f"the longest way is not known: {trouble}", ("id",)) for trouble in subject.paths.troubles)
        return
    if minutes is None:
        return
    seconds, steps = subject.paths.longest
    if seconds > minutes * 60:
        text = (
            f"the longest way ({_told_steps(len(steps))}) takes {_told(seconds)}, and {_told(minutes * 60)} are "
            "declared. Please either shorten it, or declare more minutes."
        )
        yield Finding(text, ("minutes",))


def _told_steps(count: int) -> str:
    return "1 step" if count == 1 else f"{count} steps"


def _told(seconds: float) -> str:
    return f"{int(seconds // 60)} min {round(seconds % 60):02} s"


def _not_told(subject: Subject) -> Iterator[Finding]:
    if subject.tree.minutes is None and not subject.tree.module:
        yield Finding("no “minutes” are declared. Please add how many minutes the longest way takes.", ("id",))


_QUESTION = """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
"""
_TREE = """\
steps:
  - id: hello
    show: Hello.
"""

OVER_TIME = Rule(
    id="T023",
    name="over-time",
    weight=Weight.error,
    what="The longest way through the tree takes longer than its declared minutes.",
    why=(
        "Workers are told the length before they start, and believe it once. Counted are 8 seconds for a choice, 14 "
        "for ticks, 6 for a scale, 4 for a confirmation, 30 for a typed line, 40 for a phrase, 25 for an if-then pair, "
        "and 10 for each 40 words of a card, along the longest of all ways, modules included."
    ),
    remedy="Shorten the longest way, or declare the minutes it takes.",
    trips=HEADER.replace("minutes: 5", "minutes: 0.1") + _QUESTION,
    passes=HEADER.replace("minutes: 5", "minutes: 0.5") + _QUESTION,
    check=_over_time,
)

TIME_NOT_TOLD = Rule(
    id="T024",
    name="time-not-told",
    weight=Weight.error,
    what="A tree that does not declare how many minutes it takes.",
    why="Workers are told the length before they start. “I have no time” is the first reason for not preparing.",
    remedy="Add “minutes”.",
    trips=HEADER.replace("minutes: 5\n", "") + _TREE,
    passes=HEADER + _TREE,
    check=_not_told,
)
