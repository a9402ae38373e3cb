"""Every keyboard that belongs to no question of a tree says in words what its buttons do, with and without /plain.

The questions of the shipped trees are held to it in `test_plain.py`, their labels by the rules T037 to T039, and the
champions' desk in `tests/review`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.effects import Ask, Choice, Message, Reminder, Say
from bot.dialogue.tongue import ENGLISH
from bot.roles import ROLES, Agency, Role
from bot.store import Person
from bot.telegram import account_words, group_words, menus, weekly, words
from bot.telegram.button import NOT_SAFE, Button, Rows, emergency_data
from bot.telegram.commands import COMMANDS
from bot.telegram.doorstep import greeting
from bot.telegram.farewell import ended
from bot.telegram.keyboard import parts_of
from bot.telegram.looking_after import listed
from bot.telegram.page import pages
from bot.telegram.reminding import remembered, reminder
from bot.telegram.when import moments
from tests import content
from tests.telegram.buttons import in_words, unclear

LIBRARY = content.library()
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PEOPLE = [
    Person(f"{number:06x}", role, "north" if number % 2 else "", "", date(2026, 11, 1))
    for number, role in enumerate([*Role] * 3, start=1)
]


def menu(*choices: tuple[str, str]) -> Ask:
    return menus.menu("m", "Which?", *(Choice(name, label) for name, label in choices))


def every_menu() -> Iterator[Message]:
    """Yield what the parts of the chat can ask and offer beside the questions of trees."""
    for agency in (None, *Agency):
        yield from menus.what_to_prepare(LIBRARY, agency)
        yield from menus.what_to_practise(LIBRARY, agency)
    for open_tree in LIBRARY.walked:
        yield from menus.go_on_or_leave(LIBRARY, open_tree, "door")
    yield from menus.shall_i_forget(ENGLISH)
    yield from menus.which_language(LIBRARY)
    yield from listed(PEOPLE, "", ENGLISH)
    for tree in remembered(LIBRARY):
        yield reminder(tree, ENGLISH)
    yield weekly.who_leads(ENGLISH)
    yield weekly.which_day(ENGLISH)
    yield weekly.which_time("mon", ENGLISH)
    yield menu(*((name, words.MOMENTS[name]) for name in moments(NOW, ZoneInfo("Europe/London"))))
    yield menu(("lead", group_words.LEAD), ("anew", group_words.ANEW))
    yield menu(("anew", group_words.WEEKLY_ANEW), ("off", group_words.WEEKLY_END))
    yield menu(*((role, ROLES[role].title) for role in Role))
    yield menu(("yes", account_words.GO_YES), ("no", account_words.GO_NO))
    yield menu(("a", account_words.ANOTHER_ROLE), ("b", account_words.TAKE_OUT), ("c", account_words.BACK_TO_LIST))
    yield menu(("a", words.CLEAR_EACH_DAY), ("b", words.CLEAR_WHEN_ASKED), ("c", account_words.TAKE_BACK))
    reminders = tuple(Reminder(tree, days) for tree, days in remembered(LIBRARY).items())
    for offer in words.OFFERS:
        yield Say("Done.", "closing", (offer,), reminders)


def keyboards(*, plain: bool) -> Iterator[Rows]:
    for message in every_menu():
        for part in range(len(parts_of(message)) if isinstance(message, Ask) else 1):
            shown = replace(message, part=part) if isinstance(message, Ask) else message
            for page in pages((shown,), "s", lambda _, __: False, plain=plain):
                yield page.keyboard
    if not plain:
        card = LIBRARY.emergency.every_button
        yield tuple((Button(button.label, emergency_data(name)),) for name, button in card.items())
        for page in (ended(ENGLISH), greeting(refused=False)):
            yield page.keyboard


@pytest.mark.parametrize("plain", [False, True], ids=["usual", "plain"])
def test_every_button_says_in_words_what_it_does_and_no_two_say_the_same(plain: bool) -> None:
    found = [rows for rows in keyboards(plain=plain) if rows]

    assert len(found) > 60
    assert [label for rows in found for label in unclear(rows, plain=plain)] == []


def test_what_a_command_does_is_said_in_words() -> None:
    assert [row.does for row in COMMANDS.values() if in_words(row.does) != row.does] == []


def test_a_button_of_signs_or_like_another_or_of_a_place_is_told() -> None:
    assert unclear(((Button("✅", NOT_SAFE),),)) == ["✅"]
    assert unclear(((Button("‹ Others", "a"), Button("Others ›", "b")),)) == ["‹ Others", "Others ›"]
    assert unclear(((Button("The first answer", "a"),),)) == ["The first answer"]
    assert unclear(((Button("‹ Earlier", "a"), Button("More", "b")),)) == []
    assert unclear(((Button("‹ Earlier", "a"), Button("More", "b")),), plain=True) == ["‹ Earlier", "‹ Earlier", "More"]
