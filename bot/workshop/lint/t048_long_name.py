"""T048: names of steps and options short enough to read aloud and to fit on a button with others."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject

LONGEST_NAME = 24
"""Characters: a call, a step and an option of this length and two joints are 74; Telegram carries 64 (T020)."""


def _check(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.steps:
        if len(step.id) > LONGEST_NAME:
            yield _told("step", step.id, subject.at(step, "id"))
        for key in ("choose", "tick", "confirm", "poll"):
            for name in getattr(step, key) or ():
                if len(name) > LONGEST_NAME:
                    yield _told("option", name, subject.at(step, key, name))
        for row in step.if_then.rows if step.if_then else ():
            if len(row) > LONGEST_NAME:
                yield _told("row", row, subject.at(step, "rows", row))


def _told(what: str, name: str, path: tuple[str | int, ...]) -> Finding:
    text = f"the {what} name “{name}” has {len(name)} characters. Please keep to {LONGEST_NAME}, and declare “was:”."
    return Finding(text, path)


def _tree(name: str) -> str:
    return HEADER + f"steps:\n  - id: {name}\n    show: Hello.\n"


LONG_NAME = Rule(
    id="T048",
    name="long-name",
    weight=Weight.warning,
    what="The name of a step, option or row has more than 24 characters.",
    why="Names stand in conditions, transcripts and buttons; long ones make them hard to read and leave no room.",
    remedy="Shorten it before the tree is published. Later, declare the old name with “was:”.",
    trips=_tree("say-hello-and-how-are-you"),
    passes=_tree("say-hello"),
    check=_check,
)
