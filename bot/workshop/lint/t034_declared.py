"""T034 to T036: what a step and a file have to declare: what is kept, why it is asked, when it is read again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject

LONGEST_REVIEW = timedelta(days=366)
"""A review date is at most twelve months ahead (`PRACTICE.md` 6.5)."""


def _log(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.steps:
        typed = step.write or step.phrase or step.own or step.if_then
        if typed and step.log is None:
            text = (
                f"“{step.id}” takes a typed line and does not declare what is kept. Please add “log: no”, or "
                "“log: session” to count that it was answered; the line itself is never kept."
            )
            yield Finding(text, subject.at(step, "ask"))


def _why(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.steps:
        if step.ask is not None and step.why is None:
            text = f"“{step.id}” has no answer to “Why ask?”. Please add “why” in one or two sentences."
            yield Finding(text, subject.at(step, "ask"))


def _review(subject: Subject) -> Iterator[Finding]:
    review, today = subject.tree.review_by, subject.today
    if review is None:
        yield Finding("no review date is set. Please add “review_by”, at most twelve months ahead.", ("id",))
    elif review < today:
        text = f"the review was due on {review:%Y-%m-%d}. Please read the file again and set the next date."
        yield Finding(text, ("review_by",))
    elif review - today > LONGEST_REVIEW:
        text = f"the review on {review:%Y-%m-%d} is more than twelve months ahead. Please set an earlier date."
        yield Finding(text, ("review_by",))


_WISH = """\
steps:
  - id: wish
    ask: What would you like to say?
    why: Words you have ready come easier.
    write: Type a few words.
    card: Not this time
"""
_PLAN = "  - use: plan-card\n"

LOG_NOT_DECLARED = Rule(
    id="T034",
    name="log-not-declared",
    weight=Weight.error,
    what="A step that takes a typed line and does not declare “log”.",
    why=(
        "Nobody should have to guess what is kept of their words. The typed line itself is never logged; “log” says "
        "whether it is counted that something was typed."
    ),
    remedy="Add “log: no”, or “log: session”.",
    trips=HEADER + _WISH + _PLAN,
    passes=HEADER + _WISH + "    log: no\n" + _PLAN,
    check=_log,
)

NO_WHY = Rule(
    id="T035",
    name="no-why",
    weight=Weight.warning,
    what="A question without an answer to “Why ask?”.",
    why="A worker may ask why at every question, and a champion judges by it whether the question earns its seconds.",
    remedy="Add “why” in one or two sentences. If that is hard to write, the question may not be needed.",
    trips=HEADER + _WISH.replace("    why: Words you have ready come easier.\n", "") + "    log: no\n" + _PLAN,
    passes=HEADER + _WISH + "    log: no\n" + _PLAN,
    check=_why,
)

REVIEW_DATE = Rule(
    id="T036",
    name="review-date",
    weight=Weight.warning,
    what="The review date is missing, past, or more than twelve months ahead.",
    why="Law, numbers and what is known change. A date that nobody set is a review that nobody does.",
    remedy="Read the file again with its safety owner, and set “review_by” within twelve months.",
    trips=HEADER.replace("2027-06-01", "2026-06-01") + "steps:\n  - id: hello\n    show: Hello.\n",
    passes=HEADER + "steps:\n  - id: hello\n    show: Hello.\n",
    check=_review,
)
