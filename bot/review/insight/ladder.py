"""The ladder of a tree: at each question how many skipped it, left there, went back or asked why."""

from __future__ import annotations

from bot.review.insight.charts import SAND, Bar, bars
from bot.review.insight.reading import Tree


def ladder(tree: Tree) -> str:
    """Return the ladder as an SVG picture: two bars a question, skipped and left, from the first question down."""
    title = f"{tree.title} ({tree.version[:6]}): where sessions thin out"
    return bars(title, rows_of(tree))


def rows_of(tree: Tree) -> list[Bar]:
    """Return the rows of a ladder, from the first question to the end."""
    rows: list[Bar] = []
    for step in tree.steps:
        if step.skipped is None and step.left is None:
            rows.append(Bar(step.question, None))
        if step.skipped is not None:
            rows.append(Bar(f"Skipped: {step.question}", step.skipped, SAND))
        if step.left is not None:
            rows.append(Bar(f"Left at: {step.question}", step.left))
    return [*rows, Bar("Left, wherever", tree.left), Bar("Finished", tree.finished)]
