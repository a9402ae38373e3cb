"""The bot says nothing that it would flag: every text of the trees, and every line of its own (`DESIGN.md` 3.8)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from bot.conversation import share_words, words
from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.library import Library, open_library, shipped
from bot.phrasing.check import check
from bot.review import words as review_words
from tests.phrasing.given import rulebook

QUIZ = "language-quiz"
"""The tree that shows wording which blames, so that colleagues find better words for it."""

SILENCED = {
    "Drink or stress explains it": "names an excuse, so that a worker is ready to answer it",
    "Drink or stress as the cause": "names a habit of records that a worker looks for in their own",
    "someone wants the survivor to leave or to keep the other away": "names what a meeting may ask, to be answered",
    "they ask whether I will take the children": "repeats the survivor's fear, and answers it",
    "they want to withdraw a statement": "says what the survivor wants, without judging it",
    "Asking them to sign or promise to keep anyone away": "names what not to ask",
}
"""Texts that the check would ask about or flag, each with the reason why it stands."""


@cache
def library() -> Library:
    return open_library(shipped())


def otherwise(slot: Contact | AnswerOf) -> str:
    return slot.otherwise or "that"


def texts(tree: str) -> Iterator[str]:
    read = {**library().reads, **library().modules}[tree]
    for step in read.tree.script:
        for text, _ in (*texts_of(step), *card_texts_of(step)):
            yield fill(text, lambda _: "they", otherwise)


@pytest.mark.parametrize("tree", sorted({*library().reads, *library().modules} - {QUIZ}))
def test_no_text_of_a_tree_may_land_as_blame(tree: str) -> None:
    found = {
        text
        for text in texts(tree)
        if text.strip() not in SILENCED and check(text, rulebook(), to="meeting").verdict in ("flag", "ask")
    }
    assert found == set()


def test_in_the_quiz_only_what_stands_in_quotation_marks_may() -> None:
    found = {text for text in texts(QUIZ) if check(text, rulebook(), to="meeting").verdict in ("flag", "ask")}
    assert {text for text in found if not text.lstrip().startswith("“")} == set()


def test_no_line_of_the_bots_own_may_land_as_blame() -> None:
    rooms = (words, share_words, review_words)
    lines = [value for room in rooms for name, value in vars(room).items() if name.isupper() and isinstance(value, str)]
    assert len(lines) > 50
    plain = [line.replace("{", "").replace("}", "") for line in lines]
    assert [line for line in plain if check(line, rulebook(), to="meeting").verdict in ("flag", "ask")] == []
