"""A sentence of the code reaches nobody but through a tongue: found in the source, also where no conversation goes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checkout import CHECKOUT

ROOMS = ("conversation", "telegram", "terminal", "turn.py", "cli_chat.py", "review/withdrawing.py")
PAPER = ("drawn.py", "in_words.py", "page.py", "printed.py", "whole_tree.py")
"""What the workshop makes for people who walk no tree at all."""
WORDS = {"bot.conversation", "bot.review", "bot.telegram", "bot.terminal", "bot.workshop"}
PASSED_ON = {
    "OFFERS": "names of buttons, no sentence",
    "TICKED": "a sign",
    "NOT_TICKED": "a sign",
    "PAGE_OF": "numbers only",
    "OF_A_FLAG": "names of answers, no sentence",
    "OF_ANY_LINE": "names of answers, no sentence",
    "TRY_AGAIN": "translated where it is sent, in Inbox._tell",
    "SET_ASIDE": "translated where it is sent, in Inbox._tell",
    "EDIT": "translated two lines below, in nudge.question_of",
    "MINE": "translated two lines below, in nudge.question_of",
    "WRONG": "translated two lines below, in nudge.question_of",
    "QUOTE": "translated two lines below, in nudge.question_of",
}
"""Constants that are used outside a call of a tongue, each with the reason why that is right."""


def found_in() -> Iterator[Path]:
    yield from (CHECKOUT / "bot" / "workshop" / name for name in PAPER)
    for room in ROOMS:
        place = CHECKOUT / "bot" / room
        yield from sorted(place.glob("*.py")) if place.is_dir() else [place]


SOURCES = list(found_in())


def names_of_words(tree: ast.Module) -> set[str]:
    """Under which names a file knows the modules of words."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in WORDS
        for alias in node.names
        if alias.name in ("words", "share_words", "group_words", "account_words")
    }


def spoken_without(tree: ast.Module) -> Iterator[str]:
    known = names_of_words(tree)
    inside = {
        id(part)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and str(getattr(call.func, "id", "") or getattr(call.func, "attr", "")).endswith("tongue")
        for argument in call.args
        for part in ast.walk(argument)
    }
    for node in ast.walk(tree):
        named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known
        if isinstance(node, ast.Attribute) and named and node.attr.isupper() and id(node) not in inside:
            yield node.attr


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(CHECKOUT / "bot")))
def test_a_sentence_is_asked_of_a_tongue(file: Path) -> None:
    assert set(spoken_without(ast.parse(file.read_text("utf-8")))) - set(PASSED_ON) == set()


def test_each_exception_is_still_one() -> None:
    found = {name for file in SOURCES for name in spoken_without(ast.parse(file.read_text("utf-8")))}

    assert set(PASSED_ON) <= found
