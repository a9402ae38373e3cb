"""On paper: one sheet that reads aloud well, and the whole tree with nothing left out."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest

from bot.conversation import words
from bot.dialogue.signpost import Confirmation
from bot.workshop.in_words import reading_of
from bot.workshop.printed import printed_card
from bot.workshop.whole_tree import whole_tree
from bot.workshop.words import EMERGENCY
from tests import content
from tests.conversation.given import a_tree

LIBRARY = content.library()
DAY = date(2026, 11, 22)
EVERY = sorted(LIBRARY.dialogues)
BARE = {"html", "head", "meta", "title", "style", "body", "main", "section", "footer", "h1", "h2", "h3", "h4", "h5"}
BARE |= {"p", "ul", "li", "div", "blockquote"}


class Outline(HTMLParser):
    """The tags, headings and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.levels: list[int] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        if tag != "meta":
            self.open.append(tag)
        assert {name for name, _ in attributes} <= {"lang", "charset", "name", "content", "class", "aria-hidden"}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data + " "


def card(name: str, approved: str | None = None) -> str:
    return printed_card(LIBRARY.dialogues[name], contacts={"duty": "07700 900111"}, approved=approved)


def whole(name: str, **confirmed: Confirmation) -> str:
    return whole_tree(
        LIBRARY.dialogues[name], LIBRARY.emergency, contacts={}, confirmations=confirmed, today=DAY, approved=None
    )


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("made", [card, whole], ids=["card", "whole"])
def test_a_page_stands_alone_and_can_be_followed_by_its_headings(made: Callable[[str], str], name: str) -> None:
    text = made(name)
    page = Outline(text)

    assert text.startswith('<!DOCTYPE html>\n<html lang="en-GB">')
    assert page.tags <= BARE
    assert not re.search(r"https?://|url\(|@import|<script|src=|href=", text)
    assert page.open == []
    assert page.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.levels, page.levels[1:], strict=False))
    assert "{" not in page.text
    assert words.DRAFT in page.text


@pytest.mark.parametrize("name", EVERY)
def test_a_card_says_first_what_saves_a_life_and_whom_to_ring(name: str) -> None:
    text = Outline(card(name)).text

    assert "call 999" in text
    assert "press 55" in text
    assert "07700 900111" in text
    assert "your duty line" not in text
    assert text.index("call 999") < text.index("Independent project")
    assert EMERGENCY.startswith("Not safe?")


@pytest.mark.parametrize("name", [name for name in EVERY if LIBRARY.dialogues[name].sections])
def test_a_card_has_each_section_that_can_be_filled_with_room_to_write(name: str) -> None:
    text = card(name)
    headings = [heading for heading in re.findall(r"<h2>(.*?)</h2>", text) if heading != "First"]

    assert headings
    assert len(headings) == text.count('class="line"')


BARRED = {
    "door": "Who may be there? Someone else too · I don't know → Keep to an ordinary topic. Ask nothing private.",
    "first-visit": "No safe way yet → Then today is for one thing, a private time and place.",
    "follow-up": "No safe way yet → Then this visit is for one thing, a private time and place.",
    "after-incident": "Checked, and not safe · Not checked yet → Do not go yet.",
    "survivor-talk": "Not yet → Then this is not the talk.",
    "father-talk": "Not yet · Not clear who harms whom → Then do not have this talk now.",
    "child-talk": "One is open, or may be · I am not sure → Then ask no questions about home.",
    "yj-session": "Not yet → Do the screening first, or book it now.",
    "health-contact": "Somebody will stay · A relative interprets → Then ask nothing private, and leave no leaflet.",
}
"""What the card of each visit tree has to say where no private talk, or no visit, may follow."""


def test_every_visit_tree_is_among_them() -> None:
    visits = {name for name in EVERY if LIBRARY.dialogues[name].tree.visit}
    assert visits == set(BARRED)


@pytest.mark.parametrize(("name", "said"), BARRED.items())
def test_a_card_says_beside_the_question_which_answer_bars_the_way(name: str, said: str) -> None:
    assert said in Outline(card(name)).text


def test_words_for_a_private_talk_come_before_those_that_anyone_may_hear() -> None:
    text = card("survivor-talk").partition("My first words")[2]

    assert text.index("How will you explain") < text.find("for anyone to hear") % len(text)


def test_a_question_that_says_what_its_heading_says_is_printed_once() -> None:
    text = Outline(card("door")).text

    assert [text.count(said) for said in ("My one aim", "My first words", "If it goes wrong")] == [1, 1, 1]


def test_a_neutral_card_hints_at_nothing() -> None:
    text = Outline(card("door")).text.casefold()

    assert [word for word in ("abuse", "violence", "survivor", "famil", "victim", "perpetrat") if word in text] == []


def test_an_approved_wording_is_no_draft_on_paper() -> None:
    text = card("door", approved="safety owner, 2026-11-22")

    assert words.DRAFT not in text
    assert "Wording approved by safety owner, 2026-11-22." in text


@pytest.mark.parametrize("name", EVERY)
def test_the_whole_tree_has_every_question_with_its_reason_and_every_answer_that_can_come(name: str) -> None:
    text = Outline(whole(name)).text
    reading = reading_of(LIBRARY.dialogues[name], {})

    for step in reading.tree.script:
        if reading.never(step.when):
            continue
        for said in (step.ask, step.why, *(o.label for o in step.options.values() if not reading.never(o.when))):
            if said and "{" not in said:
                assert said in text, step.id


def test_the_whole_tree_says_when_and_where_to_in_words() -> None:
    dialogue = a_tree(
        """
        - {id: who, ask: Who is in?, choose: {one: One, more: "More <than> one"}, go: {one: later}}
        - {id: card, when: {who: [more, skipped]}, show: Wait.}
        - {id: later, ask: Later?, choose: {yes: Yes}, go: {yes: end}}
        """
    )

    text = whole_tree(
        dialogue, LIBRARY.emergency, contacts={}, confirmations={}, today=DAY, approved="a role, 2026-01-01"
    )

    assert "<li>One → on to 3</li>" in text
    assert "More &lt;than&gt; one" in text
    assert "Only if “Who is in?” is answered “More &lt;than&gt; one” or not at all." in text
    assert "<li>Yes → the conversation ends</li>" in text


def test_numbers_on_paper_are_trusted_as_in_the_chat() -> None:
    scotland = LIBRARY.signposts.signposts.entries["scotland"]
    fresh = Confirmation(DAY, scotland.said)
    old = Confirmation(DAY - timedelta(days=91), scotland.said)

    assert f"{scotland.number}: {scotland.whom}" in whole("signposts", scotland=fresh)
    assert scotland.number not in whole("signposts", scotland=old)
    assert scotland.official_page in whole("signposts", scotland=old)
    assert "0808 802 1414" not in whole("signposts")
