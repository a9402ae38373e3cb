"""A notification of the champions' desk shows nothing of what others wrote, and nothing of what the content says."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from bot.conversation.effects import Ask
from bot.library import shipped
from bot.review import draft_views, draft_words, words
from bot.review.drafting import files_of, key_of
from bot.shelf import Shelf
from bot.store import Running, Store
from bot.telegram.button import Button
from bot.telegram.page import pages
from bot.workshop.rewording import can_be_reworded
from tests.content import library, rulebook
from tests.review.test_desk import LINE, Champion, shared, store
from tests.telegram.buttons import unclear
from tests.telegram.test_on_a_lock_screen import HINT, SHOWN, glance

__all__ = ["store"]  # the fixture


def glances(champion: Champion) -> list[str]:
    """Return what a notification shows of the screen of a desk, whose buttons say in words what they do."""
    for plain in (False, True):
        for page in pages(champion.seen, "s", lambda _, __: False, plain=plain):
            assert unclear(page.keyboard, plain=plain) == []
    return [glance(page) for page in pages(champion.seen, "s", lambda _, __: False)]


@pytest.mark.parametrize("safety", [False, True])
async def test_no_screen_with_a_shared_line_begins_with_it(store: Store, tmp_path: Path, safety: bool) -> None:
    await shared(store, tmp_path, state="urgent" if safety else "open")
    ann = Champion(store, "ann", safety=safety)
    await ann.taps()
    assert LINE in ann.said
    seen = glances(ann)
    if not safety:
        line = ann.names[0].split(":")[1]
        await ann.judges("new-wording", "unclear")
        bob = await Champion(store, "bob").judges("new-rule", "blames")
        for about in ("meeting", f"met:{line}:new-wording:unclear", "cards", "themes", "more"):
            await bob.taps(about)
            seen += glances(bob)
        await bob.taps("cards")
        assert LINE in bob.said
        seen += glances(bob)

    assert [text for text in seen if HINT.search(text) or LINE[:12] in text] == []


@pytest.mark.parametrize(
    "told",
    [
        draft_words.REPLY, draft_words.REFUSED, draft_words.NOT_PUBLISHED,
        draft_words.CHANGED_SINCE, draft_words.DONE, draft_words.BROUGHT_BACK,
        f"{draft_words.DRAFT_HEAD}\n\n{draft_words.DRAFT}", f"{draft_words.VERSION_HEAD}\n\n{draft_words.VERSION}",
        f"{words.CARDS_HEAD}\n\n{words.CARD}", f"{words.THEMES_HEAD}\n{words.THEME}",
    ],
)  # fmt: skip
def test_what_a_page_says_stands_behind_what_a_notification_shows(told: str) -> None:
    assert "{" not in unescape(told)[: SHOWN - len("To read\n\n")]


@pytest.mark.parametrize("verdict", words.REASONS_OF)
def test_no_two_answers_at_the_desk_say_the_same(verdict: str) -> None:
    for labels in (words.VERDICTS, {name: words.REASONS[name] for name in words.REASONS_OF[verdict]}):
        rows = tuple((Button(label, name),) for name, label in (*labels.items(), ("more", words.MORE)))
        assert unclear(rows, plain=True) == []


def test_no_two_sentences_of_a_place_look_the_same_on_their_buttons() -> None:
    shelf = Shelf(shipped(), Running(), library(), rulebook())
    for read in files_of(shelf):
        for step in read.tree.steps:
            for asked in draft_views.sentences(shelf, key_of(read.file, f"@{step.id}")):
                labels = [choice.label for choice in asked.choices] if isinstance(asked, Ask) else []
                assert unclear(tuple((Button(label, "b"),) for label in labels), plain=True) == []


def test_no_sentence_that_is_to_be_replied_to_can_be_read_in_passing() -> None:
    shelf = Shelf(shipped(), Running(), library(), rulebook())
    read = next(each for each in files_of(shelf) if each.tree.id == "father-talk")
    for address in list(can_be_reworded(read))[::12]:
        for page in pages(draft_views.to_reply(shelf, key_of(read.file, address)), "s", lambda _, __: False):
            assert not HINT.search(glance(page))
