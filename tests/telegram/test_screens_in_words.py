"""Menus, commands and button data: short enough, neutral, and each with something behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from fnmatch import fnmatch

import pytest

from bot.conversation.commands import EVENT_OF
from bot.conversation.effects import Ask, Choice, Plan, Say
from bot.telegram import menus, words
from bot.telegram.button import PAGES, Tap, answer_data, emergency_data, menu_data, read_tap
from bot.telegram.commands import ALSO, BUTTONS, COMMANDS, command_in
from bot.telegram.keyboard import keyboard, parts_of
from bot.telegram.page import LONGEST, Page, pages
from bot.workshop.lint.t041_neutral_screen import HINTS
from tests import content

SHIPPED = content.library()
SESSION = "0123456789abcdef0123456789abcdef"


def no_alarm(_: str, __: str) -> bool:
    return False


def labels(page: Page) -> list[str]:
    return [button.label for row in page.keyboard for button in row]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_one_that_telegram_takes_and_says_nothing_to_who_looks_on(name: str) -> None:
    does = COMMANDS[name].does

    assert re.fullmatch(r"[a-z0-9_]{1,32}", name)  # Bot API, BotCommand
    assert 1 <= len(does) <= 256
    assert not [word for word in f"{name} {does}".casefold().split() for hint in HINTS if fnmatch(word, hint)]
    assert COMMANDS[name].event is None or COMMANDS[name].event in EVENT_OF


def test_what_people_type_instead_leads_to_commands_that_exist() -> None:
    assert set(ALSO.values()) <= set(COMMANDS)


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("/door", "door", ""),
        ("/Door@a_bot", "door", ""),
        ("/prepare  first-visit ", "prepare", "first-visit"),
        ("/", "", ""),
    ],
)
def test_a_command_is_read_as_people_type_it(typed: str, name: str, rest: str) -> None:
    found = command_in(typed)

    assert found is not None
    assert (found.name, found.rest) == (name, rest)
    assert command_in(f"please {typed}") is None


def test_button_data_reads_back_and_fits() -> None:
    for page in range(len(PAGES)):
        assert read_tap(answer_data("a" * 12, page)) == Tap(token="a" * 12, page=page)
        assert read_tap(answer_data("a" * 12, page, alarm=True)) == Tap(alarm=True, token="a" * 12, page=page)
        assert read_tap(menu_data("prepare", page)) == Tap(menu="prepare", page=page)
    for name in SHIPPED.emergency.every_button:
        assert read_tap(emergency_data(name)) == Tap(emergency=name)
    longest = max(len(f"{menus.LEAVE}{name}") for name in SHIPPED.dialogues)
    assert longest + 2 <= 64  # bytes of button data: Bot API, InlineKeyboardButton


@pytest.mark.parametrize("agency", [None, "health", "police", "school", "nobody"])
def test_every_tree_is_offered_once_in_parts_that_turn(agency: str | None) -> None:
    (asked,) = menus.what_to_prepare(SHIPPED, agency)
    assert isinstance(asked, Ask)

    offered = [
        read_tap(row[0].data).menu
        for part in range(len(parts_of(asked)))
        for row in keyboard(replace(asked, part=part), "", no_alarm)
    ]

    trees = [name for name in offered if name and name.startswith(menus.TREE)]
    assert sorted(trees) == sorted(f"{menus.TREE}{name}" for name in SHIPPED.reads)


def test_what_an_agency_starts_with_comes_first() -> None:
    (asked,) = menus.what_to_prepare(SHIPPED, "youth-justice")
    assert isinstance(asked, Ask)

    assert [choice.name for choice in asked.choices[:2]] == ["tree:yj-session", "tree:father-talk"]


def test_every_name_in_the_order_of_the_menu_is_a_tree_or_will_be_one() -> None:
    from bot.dialogue.facts import PROFILE

    assert set(SHIPPED.reads) <= set(SHIPPED.menu.order)
    assert set(SHIPPED.menu.start) <= set(PROFILE["agency"])
    assert {name for start in SHIPPED.menu.start.values() for name in start} <= set(SHIPPED.menu.order)


@pytest.mark.parametrize("offer", words.OFFERS)
def test_every_button_under_a_closing_line_has_something_behind_it(offer: str) -> None:
    for row in words.OFFERS[offer]:  # type: ignore[index]
        assert set(row) <= set(BUTTONS)
        assert all(len(words.OFFERED[name]) <= 28 for name in row)


def test_a_card_is_a_page_of_its_own_that_begins_neutrally() -> None:
    found = pages(
        (Say("Noted."), Say("One.", "card"), Say("Two.", "card"), Ask("s", "Why?", "choice")), SESSION, no_alarm
    )

    assert [(page.text, page.asks, page.holds) for page in found] == [
        (f"{words.CARD}\n\nNoted.\n\nOne.\n\nTwo.", False, 3),
        ("<b>Why?</b>", True, 1),
    ]


def test_what_a_worker_wrote_cannot_become_markup() -> None:
    (page,) = pages((Plan("My plan", (("My <b>", ("</b><a href='x'>&",)),)),), SESSION, no_alarm)

    assert "&lt;/b&gt;&lt;a href=&#x27;x&#x27;&gt;&amp;" in page.text


def test_a_page_that_is_too_long_is_parted_and_only_its_last_part_asks() -> None:
    found = pages((*(Say("word " * 300) for _ in range(4)), Ask("s", "Why?", "choice")), SESSION, no_alarm)

    assert [page.asks for page in found] == [False, True]
    assert all(len(page.text) <= LONGEST for page in found)
    assert sum(page.holds for page in found) == 5


def test_ticks_show_and_done_is_there() -> None:
    asked = Ask("s", "Which?", "multi", (Choice("a", "One"), Choice("b", "Two")), ticked=("b",), number=3, of=9)
    (page,) = pages((asked,), SESSION, no_alarm)

    assert labels(page)[:3] == [f"{words.NOT_TICKED} One", f"{words.TICKED} Two", words.DONE]
    assert page.text.startswith("3 of about 9\n\n")


def test_not_safe_now_is_under_every_question_and_first_where_the_screen_is_to_be_neutral() -> None:
    for first in (False, True):
        asked = Ask("s", "Which?", "choice", (Choice("a", "One"),), number=1, of=2, alarm_first=first)
        (page,) = pages((asked,), SESSION, no_alarm)
        assert (words.NOT_SAFE in labels(page), labels(page).index(words.NOT_SAFE) == 0) == (True, first)
