"""An edit in a champion's words: what reads otherwise, what came, went, moved, and what acts otherwise."""

from __future__ import annotations

import pytest

from bot.dialogue.read import read_tree
from bot.workshop.compared import compared
from tests.content import library

SMALL = """\
id: small
title: The small tree
about: A tree of a test.
minutes: 3
steps:
  - id: aim
    ask: My one aim today?
    why: One is easier to keep.
    choose: {meet: Meet, arrange: Arrange a time}
    log: session
  - id: words
    ask: What will you say first?
    write: Type a line.
  - id: ready
    ask: Ready?
    choose: {yes: Yes, no: No}
"""
AIM = "My one aim today?"
READY = "  - id: ready\n    ask: Ready?\n    choose: {yes: Yes, no: No}\n"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "ask: My one aim today?",
            "ask: What is my aim?",
            [f"At “{AIM}”: the question reads otherwise\nBefore: “{AIM}”\nAfter: “What is my aim?”"],
        ),
        ("meet: Meet,", "", ["At “My one aim today?”: a button is gone: “Meet”"]),
        ("meet: Meet,", "meet: Meet, ring: Ring,", ["At “My one aim today?”: a button is new: “Ring”"]),
        ("log: session", "log: tally", ["At “My one aim today?”: what is counted of it is another"]),
        ("minutes: 3", "minutes: 4", ["How many minutes it takes at most is another"]),
        (READY, "", ["At “Ready?”: this step is gone"]),
        (
            "id: words",
            "id: line\n    was: [words]",
            ["At “What will you say first?”: its name is “line” now, and was “words”"],
        ),
        (
            "  - id: ready",
            "  - id: sure\n    show: Take a breath.\n  - id: ready",
            ["At “Take a breath.”: this step is new"],
        ),
        ("write: Type a line.", "choose: {a: A, b: B}", None),
        ("# nothing", "", []),
    ],
)
def test_each_kind_of_edit_is_told_in_words(old: str, new: str, told: list[str] | None) -> None:
    changes = compared(read_tree(SMALL, "trees/small.yaml"), read_tree(SMALL.replace(old, new), "trees/small.yaml"))

    if told is None:
        assert "At “What will you say first?”: how it is answered is another" in [str(each) for each in changes]
    else:
        assert [str(each) for each in changes] == told


def test_a_step_that_moved_is_told_once_and_the_others_stay() -> None:
    moved = SMALL.replace(READY, "").replace("steps:\n", f"steps:\n{READY}")

    changes = compared(read_tree(SMALL, "trees/small.yaml"), read_tree(moved, "trees/small.yaml"))

    assert [str(each) for each in changes] == ["At “Ready?”: this step stands in another place"]


def test_no_shipped_file_differs_from_itself() -> None:
    for read in (*library().reads.values(), *library().modules.values()):
        assert compared(read, read) == ()
