"""The monthly digest for the champions' meeting, as a message (`PRACTICE.md` T18): five numbers and an agenda.

Its numbers are those of the last quarter that has closed. A month has none of its own: the difference between two of
them would be a number that nobody checked.
"""

from __future__ import annotations

from datetime import date

from bot.review.insight.quarter import closes_on, in_words, quarter_on
from bot.review.insight.reading import MINUTES, Quarter, Rule, Step, Tree

AGENDA = (
    "What changed since last time, and what it did",
    "Five numbers",
    "Themes",
    "Items to judge",
    "Dilemmas from clinics",
    "What the system makes hard: to the steering group",
    "One good line",
    "Who does what by when",
)


def digest(last: Quarter | None, today: date) -> str:
    """Return the digest as lines of plain text. `last` is the last quarter that has closed, None where none has."""
    running = quarter_on(today)
    said = [f"Champions’ meeting, {today:%B %Y}", ""]
    if last is None:
        said.append("No quarter has closed yet, so there are no numbers.")
    else:
        said.append(f"Five numbers, {in_words(last.name)}, rounded to five:")
        said += [f"• {line}" for line in _five(last)]
        said.append(last.hidden_note)
    said += [
        f"{in_words(running)} is being counted. Its numbers come on {closes_on(running):%-d %B %Y}.",
        "",
        "Agenda:",
    ]
    said += [f"{number}. {item}" for number, item in enumerate(AGENDA, start=1)]
    return "\n".join(said)


def _five(last: Quarter) -> list[str]:
    finished = [tree.finished for tree in last.trees if tree.finished]
    used = max(last.rules, key=lambda rule: rule.outcomes.get("used", 0), default=None)
    wrong = max(last.rules, key=lambda rule: rule.outcomes.get("wrong-flag", 0), default=None)
    return [
        f"Finished: {sum(finished)} or more" if finished else "Finished: –",
        f"Time: {_median(last)}",
        f"Most skipped: {_most_skipped(last)}",
        f"Flag most used: {_flag(used, 'used')}; most often called wrong: {_flag(wrong, 'wrong-flag')}",
        f"Did not ask because: {_why_not(last)}",
    ]


def _median(last: Quarter) -> str:
    busiest = max((tree for tree in last.trees if tree.median), key=lambda tree: tree.finished or 0, default=None)
    return f"{busiest.title}, {MINUTES[busiest.median]} in the middle" if busiest and busiest.median else "–"


def _most_skipped(last: Quarter) -> str:
    skipped = [(step.skipped, tree, step) for tree in last.trees for step in tree.steps if step.skipped]
    if not skipped:
        return "–"
    number, tree, step = max(skipped, key=lambda one: one[0])
    return _at(tree, step, number)


def _at(tree: Tree, step: Step, number: int) -> str:
    return f"{tree.title}, “{step.question}” {number}"


def _flag(rule: Rule | None, outcome: str) -> str:
    return f"{rule.rule} {rule.outcomes[outcome]}" if rule and rule.outcomes.get(outcome) else "–"


def _why_not(last: Quarter) -> str:
    answers = [
        (number, label)
        for tree in last.trees
        if tree.tree == "reflect"
        for step in tree.steps
        if step.path == "why-not"
        for label, number in step.answers.items()
    ]
    return "{1} {0}".format(*max(answers)) if answers else "–"
