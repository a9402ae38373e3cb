"""A change as a picture: what was done to a step stands on it in a word, and what nothing touched is left out."""

from __future__ import annotations

import re

from bot.dialogue.read import read_tree
from bot.library import shipped
from bot.review.pictured_change import MOST, picture_of_change
from bot.shelf import Shelf
from bot.store import Running
from bot.workshop.marked import CHANGED, GONE, MOVED, NEW, marked
from tests import content
from tests.phone.letters import has

FILE = "trees/door.yaml"
DOOR = (shipped() / FILE).read_text("utf-8")
SHELF = Shelf(shipped(), Running(), content.library(), None)
A_STEP = "  - id: breath\n    ask: Have you breathed out?\n    choose:\n      yes: Yes\n      not-yet: Not yet\n\n"


def cut(text: str, name: str, below: str) -> tuple[str, str]:
    """A text without a step, and that step."""
    start, end = text.index(f"  - id: {name}\n"), text.index(f"  - id: {below}\n")
    return text[:start] + text[end:], text[start:end]


def edited() -> str:
    text, _ = cut(DOOR, "ordinary-only", "aim")
    text, ready = cut(text, "ready-to-leave", "who-is-in")
    text = text.replace("  - id: aim\n", f"{ready}  - id: aim\n")
    text = text.replace("ask: My one aim today?", "ask: What is my one aim today?")
    return text.replace("  - id: goes-wrong\n", f"{A_STEP}  - id: goes-wrong\n")


def test_each_step_says_in_a_word_what_was_done_to_it() -> None:
    found = marked(read_tree(DOOR, FILE).tree, read_tree(edited(), FILE).tree)

    assert found.steps == {"aim": CHANGED, "ready-to-leave": MOVED, "breath": NEW}
    assert [(below, len(words)) for below, words in found.gone.items()] == [("who-is-in", 1)]


def test_where_nothing_is_changed_nothing_is_marked() -> None:
    tree = read_tree(DOOR, FILE).tree

    found = marked(tree, tree)

    assert (dict(found.steps), dict(found.gone)) == ({}, {})
    assert picture_of_change(SHELF, FILE, DOOR, DOOR.replace("minutes: 1.5", "minutes: 2")) is None


def test_the_picture_shows_what_is_touched_with_its_neighbours_and_counts_the_rest() -> None:
    drawn = picture_of_change(SHELF, FILE, DOOR, edited())
    assert drawn is not None
    svg, text = drawn

    assert re.findall(r'class="tag"[^>]*>(\w+)<', svg) == [GONE.upper(), MOVED.upper(), CHANGED.upper(), NEW.upper()]
    assert "What is my one aim today?" in svg
    assert 'class="gone"' in svg
    assert "2 steps as before" in svg
    assert "Someone knows where I am" not in svg
    assert "the question reads otherwise" in text
    assert "this step is gone" in text
    assert {sign for sign in re.sub(r"<[^>]*>", "", svg) if sign != "\n" and not has(sign)} == set()


def test_a_page_that_is_new_is_drawn_whole_and_rules_are_no_page() -> None:
    drawn = picture_of_change(SHELF, FILE, None, DOOR)
    assert drawn is not None
    assert drawn[0].count(f">{NEW.upper()}<") == len(read_tree(DOOR, FILE).tree.script)
    assert drawn[1].endswith("This page is new")

    assert picture_of_change(SHELF, "phrasing/praise.yaml", "a: b", "a: c") is None


def test_of_many_changes_the_first_are_said_and_the_others_counted() -> None:
    longer = re.sub(r"label: (\w)", r"label: Or \1", re.sub(r"(ask|say|why|show): (\w)", r"\1: So \2", DOOR))

    drawn = picture_of_change(SHELF, FILE, DOOR, longer)

    assert drawn is not None
    assert drawn[1].count("\n\n") <= MOST + 1
    assert "more changes" in drawn[1]
