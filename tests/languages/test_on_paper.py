"""What is printed, in a language that nobody speaks: the card, the page of a whole tree, the picture."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from bot.workshop.drawn import drawn
from bot.workshop.printed import printed_card
from bot.workshop.whole_tree import whole_tree
from tests.content import library
from tests.languages.given import english_in, pseudo_library

MARKS = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)
DAY = date(2026, 11, 22)


@pytest.mark.parametrize("name", sorted(library().dialogues))
def test_what_is_printed_is_in_the_language_and_says_in_which(name: str) -> None:
    spoken = pseudo_library()
    dialogue = spoken.dialogue(name)
    entries = dialogue.signposts.entries.values()
    given = [said for each in entries for said in (each.number, each.official_page)]
    card = printed_card(dialogue, contacts={}, approved=None)
    whole = whole_tree(dialogue, spoken.emergency, contacts={}, confirmations={}, today=DAY, approved=None)

    for page in (card, whole):
        assert f'<html lang="{spoken.tongue.code}">' in page
    for made in (card, whole, drawn(dialogue)):
        assert english_in(unescape(MARKS.sub(" ", made)), *given) == []
