"""What stands around a conversation, in a language that nobody speaks: nudges, remarks, screens, menus, the card."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html import unescape
from io import StringIO

import pytest

from bot.anonymise.kinds import Kind, in_words
from bot.conversation import events as e
from bot.conversation.effects import Ask, Effect, Message, Plan, Say
from bot.conversation.engine import advance, begin
from bot.conversation.listening import in_one_message, listen
from bot.conversation.plain import as_lines
from bot.conversation.session import Session
from bot.conversation.signposts import number_lines, trusted
from bot.dialogue.bundle import Dialogue
from bot.dialogue.signpost import LASTS, Confirmation, as_facts
from bot.phrasing.check import check
from bot.roles import Role
from bot.store import Person
from bot.telegram import menus
from bot.telegram.commands import COMMANDS
from bot.telegram.doorstep import greeting
from bot.telegram.farewell import ended
from bot.telegram.page import Page, pages
from bot.terminal.commands import WHAT_IT_DOES
from bot.terminal.menu import Menu
from bot.terminal.plainly import PlainScreen, from_keyboard
from tests.content import library, rulebook
from tests.languages.given import english_in, pseudo_library, shown

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SOMEBODY = Person("4f2c8a", Role.worker, "", "", NOON.date())
BLAME = "I will ask why she has not left him."


def at_the_first_words(line: str) -> tuple[Dialogue, Session]:
    """A session in which a planned line was just typed, and what the phrasing check found in it."""
    dialogue = pseudo_library().dialogue("note-check")
    session, _ = begin(dialogue, session_id="s", log_id="l", facts={}, now=NOON, privacy_line=False)
    for _ in range(20):
        step = dialogue.by_path[session.at or ""]
        if step.phrase is not None:
            flags, well = listen(dialogue, session, line, rulebook())
            return dialogue, advance(dialogue, session, e.Answered(text=line, flags=flags, well=well), NOON)[0]
        session, _ = advance(dialogue, session, e.Answered(None, (next(iter(step.options)),)), NOON)
    raise AssertionError("no step asks for planned words")


def messages_in(effects: tuple[Effect, ...]) -> list[Message]:
    return [each for each in effects if isinstance(each, Say | Ask | Plan)]


def plain(page: Page) -> str:
    labels = [button.label for row in page.keyboard for button in row]
    return unescape(re.sub(r"</?[bi]>", "", "\n".join((page.text, *labels))))


def test_a_nudge_is_said_in_the_language_and_only_better_ways_stay_those_of_the_line() -> None:
    dialogue, session = at_the_first_words(BLAME)
    assert session.flags
    ways = [way for flag in session.flags for way in flag.alternatives]

    asked = advance(dialogue, session, e.Resumed(), NOON)[1]

    for text in shown(asked):
        assert english_in(text, *ways) == [], text


@pytest.mark.parametrize("line", [BLAME, "Siarad Cymraeg yma", "Good morning to you.", "I want to hear what you need."])
def test_what_is_said_of_a_checked_line_is_in_the_language(line: str) -> None:
    found = check(line, rulebook())
    ways = [way for one in found.findings for way in one.alternatives]

    assert english_in(in_one_message(found, pseudo_library().tongue), *ways) == []


def test_what_was_taken_out_is_named_in_the_language() -> None:
    assert english_in(in_words(Kind, pseudo_library().tongue)) == []


def test_numbers_are_told_in_the_language_however_far_they_can_be_trusted() -> None:
    signposts = library().signposts.signposts
    long_ago = {name: Confirmation(date(2026, 1, 1), each.said) for name, each in signposts.entries.items()}
    allowed = [each.number for each in signposts.entries.values()]
    allowed += [each.official_page for each in signposts.entries.values()]

    for facts in ({}, as_facts(long_ago), dict([next(iter(as_facts(long_ago).items()))])):
        for day in (date(2026, 1, 2), date(2026, 1, 2) + 2 * LASTS):
            lines = number_lines(trusted(signposts.entries, facts, day), None, pseudo_library().tongue)
            assert english_in("\n".join(lines), *allowed) == []


def test_every_question_of_every_tree_is_a_page_in_the_language() -> None:
    tongue, alarming = pseudo_library().tongue, lambda *_: False
    for name, dialogue in pseudo_library().dialogues.items():
        session, said = begin(dialogue, session_id="s", log_id="l", facts={}, now=NOON, privacy_line=True)
        entries = dialogue.signposts.entries.values()
        given = [said for each in entries for said in (each.number, each.official_page)]
        for event in (e.AskedWhy(), e.WentBack(), e.Changing(), e.Skipped(), e.WrongKind(), e.Stopped()):
            messages = messages_in(said)
            for page in pages(messages, "s", alarming, tongue):
                assert english_in(plain(page), *given) == [], name
            for each in messages:
                assert english_in(as_lines(each, tongue), *given) == []
            session, said = advance(dialogue, session, event, NOON)


def test_the_channels_own_screens_are_in_the_language() -> None:
    spoken = pseudo_library()
    screens = [
        menus.what_to_prepare(spoken, "school"),
        menus.what_to_practise(spoken, "school"),
        menus.go_on_or_leave(spoken, "door", "first-visit"),
        menus.how_it_works(Role.worker, spoken.tongue),
        menus.what_is_kept(SOMEBODY, spoken.tongue),
        menus.shall_i_forget(spoken.tongue),
    ]
    found = [page for said in screens for page in pages(said, "s", lambda *_: False, spoken.tongue)]
    found += [greeting(spoken.tongue, refused=refused) for refused in (True, False)]
    found.append(ended(spoken.tongue))

    for page in found:
        assert english_in(plain(page)) == [], page


def test_commands_are_described_in_the_language() -> None:
    for does in (*WHAT_IT_DOES.values(), *(command.does for command in COMMANDS.values())):
        assert english_in(pseudo_library().tongue(does)) == []


def test_the_emergency_card_is_in_the_language() -> None:
    card = pseudo_library().emergency
    texts = [card.first, *(part for each in card.every_button.values() for part in (each.label, each.text or ""))]

    for text in texts:
        assert english_in(re.sub(r"\{contact\.[a-z-]+\|", "", text)) == [], text


def test_the_terminal_draws_its_own_words_in_the_language() -> None:
    tongue, out = pseudo_library().tongue, StringIO()
    dialogue = pseudo_library().dialogue("first-visit")
    _, said = begin(dialogue, session_id="s", log_id="l", facts={}, now=NOON, privacy_line=True)
    screen = PlainScreen(out, from_keyboard, tongue=tongue)
    for message in messages_in(said):
        screen.show(message)
        if isinstance(message, Ask):
            drawn = Menu(message, tongue).lines(8)
            out.write("".join(part[1] for part in drawn))
    screen.clear()

    assert english_in(out.getvalue()) == []
