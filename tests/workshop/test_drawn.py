"""The picture of a tree: every step is on it with its words, and what leads elsewhere has its label and its arrow."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

import pytest

from bot.workshop.drawn import BOX, LEFT, drawn
from tests import content
from tests.conversation.given import a_tree

DIALOGUES = content.library().dialogues
SVG = "{http://www.w3.org/2000/svg}"


def words_of(picture: str) -> str:
    root = ElementTree.fromstring(picture)  # noqa: S314 (made by us)
    return " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("name", sorted(DIALOGUES))
def test_every_step_of_every_tree_is_a_box_that_holds_its_words(name: str) -> None:
    root = ElementTree.fromstring(drawn(DIALOGUES[name]))  # noqa: S314 (made by us)
    boxes = root.findall(f"{SVG}rect")[1:]

    assert 1 <= len(boxes) <= len(DIALOGUES[name].tree.script)
    assert all(float(box.get("x", "0")) + float(box.get("width", "0")) == LEFT + BOX for box in boxes)
    tops = [(float(box.get("y", "0")), float(box.get("height", "0"))) for box in boxes]
    assert all(top + height < below for (top, height), (below, _) in pairwise(tops))


def test_a_branch_is_labelled_and_has_its_arrow() -> None:
    tree = a_tree("""
        - {id: told, ask: Told someone?, confirm: {yes: Yes, not-yet: Not yet}, go: {not-yet: last}}
        - {id: where, when: {told: yes}, ask: Where & when?, write: Type}
        - {id: last, ask: Last?, choose: {a: A <b>}, go: {a: end}}
        """)

    picture = drawn(tree)

    assert "1. Told someone? Yes · Not yet “Not yet” → on to 3" in words_of(picture)
    assert "Only if question 1 is answered “Yes” 2. Where & when? Own words" in words_of(picture)
    assert "3. Last? A <b> “A <b>” → the conversation ends" in words_of(picture)
    assert picture.count('class="jump"') == 1


def test_the_same_tree_is_drawn_the_same() -> None:
    assert drawn(DIALOGUES["first-visit"]) == drawn(DIALOGUES["first-visit"])
