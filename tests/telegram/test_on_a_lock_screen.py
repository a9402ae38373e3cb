"""What a lock screen may show: the first characters of whatever the bot sends by itself, and of the champions' desk.

Every place of the program that sends something is listed here with what it sends by itself. A new one that is not
listed fails the first test.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from datetime import date
from html import unescape
from pathlib import Path

import pytest

import bot.telegram
from bot.conversation import group_words, words
from bot.conversation.effects import Choice, Message, Say
from bot.dialogue.tongue import ENGLISH
from bot.review import trial_words
from bot.review.insight import changes
from bot.review.insight.digest import digest
from bot.review.urgent import CALLED
from bot.telegram.doorstep import greeting
from bot.telegram.farewell import ended
from bot.telegram.group_words import AS_ADMIN, HELLO, LEFT_OPEN, MUTED, REMOVED
from bot.telegram.menus import menu
from bot.telegram.page import Page, pages
from bot.telegram.reminding import remembered, reminder
from bot.telegram.weekly import who_leads
from bot.telegram.words import PRIVATE_ONLY, SET_ASIDE, TRY_AGAIN
from bot.workshop.lint.t041_neutral_screen import HINTS
from tests import content

SHOWN = 60
"""Characters of a message that a notification shows."""
HINT = re.compile(r"\b(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in HINTS) + r")\b", re.I)


def said(*messages: Message) -> Sequence[Page]:
    return pages(messages, "s", lambda _, __: False)


BY_ITSELF: dict[str, Callable[[], Sequence[Page]]] = {
    "reminding": lambda: [page for tree in remembered(content.library()) for page in said(reminder(tree, ENGLISH))],
    "weekly": lambda: said(who_leads(ENGLISH)),
    "trying": lambda: said(menu("m", trial_words.ASKED, Choice("a", trial_words.LOOK))),
    "showing": lambda: [page for weeks in (4, 12) for page in said(menu("m", changes.DUE.format(weeks=weeks)))],
    "left_open": lambda: said(Say(LEFT_OPEN)),
    "calling": lambda: said(CALLED),
    "farewell": lambda: (ended(ENGLISH),),
    "doorstep": lambda: (greeting(refused=True), greeting(refused=False), *said(Say(PRIVATE_ONLY))),
    "inbox": lambda: [
        page for line in (TRY_AGAIN, SET_ASIDE, MUTED, REMOVED, HELLO, AS_ADMIN) for page in said(Say(line))
    ],
}
"""What is sent though nobody has just asked for it, by the module of `bot/telegram` that sends it."""
ANSWERS = {"urgent", "errands", "drafting", "pictured", "outbox", "service"}
"""Modules that send only what somebody asked for: the emergency card, a picture, what a turn has said before."""


def sending(module: Path) -> bool:
    """Tell whether a module queues or sends messages of its own."""
    calls = (node.func for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Call))
    return any(
        (isinstance(called, ast.Name) and called.id == "Delivery")
        or (isinstance(called, ast.Attribute) and called.attr == "send")
        for called in calls
    )


def glance(page: Page) -> str:
    """Return what a notification shows of a page."""
    return unescape(re.sub(r"<[^>]+>", "", page.text))[:SHOWN]


def test_every_place_that_sends_something_is_looked_at_here() -> None:
    (folder,) = bot.telegram.__path__
    assert {file.stem for file in Path(folder).glob("*.py") if sending(file)} == set(BY_ITSELF) | ANSWERS


@pytest.mark.parametrize("place", BY_ITSELF)
def test_nothing_that_the_bot_sends_by_itself_hints_at_anything(place: str) -> None:
    found = [glance(page) for page in BY_ITSELF[place]()]

    assert found
    assert [text for text in found if HINT.search(text)] == []


@pytest.mark.parametrize("title", sorted(each.tree.title for each in content.library().dialogues.values()))
def test_a_tree_begins_neutrally_also_where_it_tells_of_something_new(title: str) -> None:
    for line in (words.NEW_WORDS, group_words.COME_BACK, words.DRAFT):
        (page,) = said(Say(line), Say(title, "opening"))
        assert not HINT.search(glance(page))


def test_the_digest_begins_with_the_meeting() -> None:
    (page,) = said(Say(digest(None, date(2026, 11, 22))))
    assert not HINT.search(glance(page))
