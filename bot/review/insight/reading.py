"""A quarter's numbers, put beside the questions they belong to. Whoever shows a number gets it from here.

A number that is missing is `None`: fewer than five workers, or held back so that no other can be worked out. The two
look alike on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.counted import ASKED, AT, DONE, END, LEFT, REACH, RULE, SKIPPED
from bot.dialogue.bundle import Dialogue
from bot.review.insight.compare import Share
from bot.review.insight.disclosure import ENOUGH, MEDIAN
from bot.store import Cell

OUTCOMES = {"used": "used", "edited": "edited", "kept": "kept", "wrong-flag": "called wrong", "quote": "a quote"}
"""What can come of a flag, in words."""

MINUTES = {"<2": "under 2 minutes", "2-5": "2 to 5 minutes", "5-10": "5 to 10 minutes", ">10": "over 10 minutes"}
"""The bands of minutes (`PRACTICE.md` 3.7) in words."""
_SLOT = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True)
class Step:
    """What is shown of one question. `answers` are options, or ``answered``, with their number."""

    path: str
    question: str
    answers: Mapping[str, int]
    most: str | None
    """The answer that was given most; its number is not shown."""
    skipped: int | None = None
    left: int | None = None
    back: int | None = None
    why: int | None = None


@dataclass(frozen=True)
class Tree:
    """What is shown of one version of a tree. `median` is the band of minutes in the middle."""

    tree: str
    title: str
    version: str
    current: bool
    finished: int | None
    left: int | None
    median: str | None
    steps: tuple[Step, ...]

    @property
    def share_finished(self) -> Share | None:
        """The share that was finished, of those finished or left, where both are shown."""
        return None if self.finished is None or self.left is None else Share(self.finished, self.left)


@dataclass(frozen=True)
class Rule:
    """What came of the flags of one rule, in workers."""

    rule: str
    outcomes: Mapping[str, int]

    @property
    def at_least(self) -> int:
        """Workers who saw the flag, at the least: whoever did two things with it is among two numbers."""
        return max(self.outcomes.values(), default=0)


@dataclass(frozen=True)
class Quarter:
    """All that may be shown of one quarter."""

    name: str
    trees: tuple[Tree, ...] = ()
    rules: tuple[Rule, ...] = ()
    asked: int | None = None
    """Workers who were asked for words they plan to say."""
    agencies: tuple[str, ...] = ()
    """Kinds of services with enough workers."""
    hidden_note: str = field(default="– means fewer than 5 workers, or held back so that no other number can be told.")

    def per_100(self, rule: Rule) -> int | None:
        """Return how many of every hundred workers who were asked for words saw a flag of this rule, at the least."""
        return round(100 * rule.at_least / self.asked) if self.asked else None


def read_quarter(name: str, cells: Mapping[Cell, int], shelf: Mapping[str, Dialogue]) -> Quarter:
    """Return what was published of a quarter, with the words of the trees as they are now."""
    trees = sorted({(cell.tree, cell.version) for cell in cells if cell.tree})
    rules: dict[str, dict[str, int]] = {}
    for cell, number in sorted(cells.items()):
        rule, _, outcome = cell.what.partition(":")
        if cell.kind == RULE and outcome:
            rules.setdefault(rule, {})[outcome] = number
    return Quarter(
        name,
        trees=tuple(_tree(tree, version, cells, shelf.get(tree)) for tree, version in trees),
        rules=tuple(Rule(rule, outcomes) for rule, outcomes in rules.items()),
        asked=next((number for cell, number in cells.items() if (cell.kind, cell.what) == (RULE, ASKED)), None),
        agencies=tuple(cell.what.partition(":")[2] for cell in sorted(cells) if cell.kind == REACH),
    )


def _tree(tree: str, version: str, cells: Mapping[Cell, int], dialogue: Dialogue | None) -> Tree:
    mine = {cell: number for cell, number in cells.items() if (cell.tree, cell.version) == (tree, version)}
    ends = {cell.what: number for cell, number in mine.items() if cell.kind == END}
    paths = {cell.step for cell in mine if cell.step}
    order = {path: number for number, path in enumerate(dialogue.by_path)} if dialogue else {}
    return Tree(
        tree=tree,
        title=dialogue.tree.title if dialogue else tree,
        version=version,
        current=dialogue is not None and dialogue.version == version,
        finished=ends.get(DONE),
        left=ends.get(LEFT),
        median=next((what.partition(":")[2] for what in ends if what.startswith(MEDIAN)), None),
        steps=tuple(
            _step(path, mine, dialogue) for path in sorted(paths, key=lambda path: (order.get(path, len(order)), path))
        ),
    )


def _step(path: str, cells: Mapping[Cell, int], dialogue: Dialogue | None) -> Step:
    asked = dialogue.by_path.get(path) if dialogue else None
    at = {cell.what: number for cell, number in cells.items() if cell.step == path and cell.kind == AT}
    given = {cell.what: number for cell, number in cells.items() if cell.step == path and cell.kind != AT}

    def label(what: str) -> str:
        option = what.partition(":")[2] or what
        return asked.options[option].label if asked and option in asked.options else option

    return Step(
        path,
        _question(path, asked.ask if asked else None),
        answers={label(what): number for what, number in given.items() if number != ENOUGH and what != SKIPPED},
        most=next((label(what) for what, number in given.items() if number == ENOUGH), None),
        skipped=given.get(SKIPPED) or None,
        left=at.get("left"),
        back=at.get("back"),
        why=at.get("why"),
    )


def _question(path: str, ask: str | None) -> str:
    """Return the wording of a question; where it is filled in only when it is asked, its name."""
    if ask is None:
        return path
    words = _SLOT.sub("…", ask)
    return words if words.strip("… ?.!") else f"{path.rpartition('/')[2].replace('-', ' ').capitalize()}?"
