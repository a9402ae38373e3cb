"""Pictures of a closed quarter, each with the same in words: a tree with its numbers in it, and change over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.dialogue.bundle import Dialogue
from bot.review.insight.charts import over_time
from bot.review.insight.quarter import in_words
from bot.review.insight.reading import Quarter, Step, Tree
from bot.workshop.drawn import drawn

MOST_QUARTERS = 6
NOTHING = "no number that may be shown"
ABOUT = "{quarter}, rounded to five. – means fewer than {least} workers, or held back."
NOT_PERFORMANCE = "It says how questions work, not how people work."


def tree_of(quarter: Quarter, tree: str) -> Tree | None:
    """Return the present wording of a tree in a quarter; where it has no numbers, the one that most finished."""
    found = [each for each in quarter.trees if each.tree == tree]
    return max(found, key=lambda each: (each.current, each.finished or 0), default=None)


def over_the_tree(quarter: Quarter, tree: Tree, dialogue: Dialogue, least: int) -> str:
    """Return the picture of a tree, at each question what was done there. SVG."""
    ended = f"Finished: {_n(tree.finished)}. Left, wherever: {_n(tree.left)}. {NOT_PERFORMANCE}"
    notes: dict[str, list[str]] = {"": [ABOUT.format(quarter=in_words(quarter.name), least=least), ended]}
    for step in tree.steps:
        own, slash, inner = step.path.partition("/")
        said = counted(step)
        notes.setdefault(own, []).append(f"{inner.rpartition('/')[2].replace('-', ' ')}: {said}" if slash else said)
    return drawn(dialogue, notes)


def over_the_tree_in_words(quarter: Quarter, tree: Tree, least: int) -> str:
    """Return the same as lines, the first of which says nothing of what it is about."""
    lines = [ABOUT.format(quarter=in_words(quarter.name), least=least), tree.title]
    lines += [f"{number}. {step.question} {counted(step)}" for number, step in enumerate(tree.steps, start=1)]
    ended = f"Finished: {_n(tree.finished)}. Left, wherever: {_n(tree.left)}."
    return "\n\n".join([*lines, ended, NOT_PERFORMANCE])  # in parts, of which several go into one message


def time(quarters: Sequence[Quarter]) -> str:
    """Return how many finished in each of the last quarters, as a picture. SVG."""
    return over_time("Finished in all, at the least, rounded to five", _finished(quarters))


def time_in_words(quarters: Sequence[Quarter], least: int) -> str:
    """Return the same as lines."""
    lines = [ABOUT.format(quarter=in_words(quarters[-1].name), least=least), "", "Finished in all, at the least:"]
    lines += [f"{in_words(name)}: {_n(number)}" for name, number in _finished(quarters)]
    return "\n".join([*lines, NOT_PERFORMANCE])


def counted(step: Step) -> str:
    """Return what is shown of a question, in a few words."""
    return ", ".join(_counted(step)) or NOTHING


def _counted(step: Step) -> Iterator[str]:
    if step.most is not None:
        yield f"most often “{step.most}”"
    yield from (f"“{label}” {number}" for label, number in step.answers.items())
    done = (("skipped", step.skipped), ("left here", step.left), ("went back", step.back), ("asked why", step.why))
    yield from (f"{what} {number}" for what, number in done if number is not None)


def _finished(quarters: Sequence[Quarter]) -> list[tuple[str, int | None]]:
    return [(quarter.name, _sum(tree.finished for tree in quarter.trees)) for quarter in quarters[-MOST_QUARTERS:]]


def _sum(numbers: Iterator[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _n(number: int | None) -> str:
    return "–" if number is None else str(number)
