"""Every screen of the visits' trees: labels whole, question together with its answers, first lines that say nothing."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.phone.channel import channel_screens
from tests.phone.look import CARD, Look, cut, look
from tests.phone.notification import hints
from tests.phone.phone import USUAL
from tests.phone.screens import Screen, screens

TREES = ("welcome", "door", "first-visit", "helpful")
WHY = "“Why ask?” stands above the question only while it is read; the answers stay in view."
TOO_HIGH = {
    r"change-which(/part \d)?": "up to six questions with the answers given, in words and as buttons",
    r"pair-(one|two)/fear-then": "three ways on, each in its own words, and how to type one",
    r"what-changes-this/changes(/ticked)?/part 2": "six answers, Earlier, More and Done",
    r"(helpful/)?helped-with(/ticked)?": "eight answers, and Done",
    r"/share/\w+": "the whole of what would leave, who reads it, and every way out",
    r".*/why(/part \d)?": WHY,
}
"""Places whose question and answers do not stand on a usual phone together, and what makes them so high."""
ALARM_ELSEWHERE: dict[str, str] = {}
"""Places of At the door where “Not safe now” is not on top, and why."""
HINTING = {
    r"emergency(/\w+)?": "the one message that may be plain: it came because someone is in danger",
}
"""Places whose first lines hint at what the visit is about, and why that is so."""


LONG = {
    r"help|privacy": "asked for by the worker, and read to its end by whoever wants to know",
    r"plan-card/my-plan(/why)?": "a plan of up to ten sections, every line of it chosen by the worker",
    r"pair-(one|two)/fear-then/why": "three ways on in their own words, with the note of “Why ask?” above them",
}
"""Places with a message of more words than a card may have (`PRACTICE.md` 3.6), and what makes it so long."""


@cache
def every() -> tuple[tuple[Screen, Look], ...]:
    return tuple(
        (screen, look(screen.chat))
        for screen in (*(screen for tree in TREES for screen in screens(tree)), *channel_screens())
    )


def unnamed(found: list[Screen], named: dict[str, str]) -> list[str]:
    return [screen.name for screen in found if not any(re.fullmatch(place, screen.place) for place in named)]


def not_needed(found: list[Screen], named: dict[str, str]) -> list[str]:
    return [place for place in named if not any(re.fullmatch(place, screen.place) for screen in found)]


def too_high() -> list[Screen]:
    return [screen for screen, seen in every() if not seen.fits]


def long() -> list[Screen]:
    return [screen for screen, seen in every() if seen.words > CARD]


def hinting() -> list[Screen]:
    return [screen for screen, seen in every() if any(hints(line) for line in seen.first_lines)]


@pytest.mark.parametrize("tree", TREES)
def test_a_tree_has_screens(tree: str) -> None:
    assert len(screens(tree)) >= 8
    assert {screen.place for screen in screens(tree)} >= {"closing"}


def test_no_label_is_cut_on_the_narrowest_phone() -> None:
    assert [(screen.name, seen.cut) for screen, seen in every() if seen.cut] == []


def test_no_label_is_cut_on_a_usual_phone() -> None:
    assert [(screen.name, cut(screen.chat, USUAL)) for screen, _ in every() if cut(screen.chat, USUAL)] == []


def test_a_question_stands_on_the_phone_together_with_all_its_buttons() -> None:
    assert unnamed(too_high(), TOO_HIGH) == []


def test_what_is_named_as_too_high_still_is_so() -> None:
    assert not_needed(too_high(), TOO_HIGH) == [], "these fit by now: please take them out of TOO_HIGH"


def test_no_first_line_hints_at_what_the_visit_is_about() -> None:
    assert unnamed(hinting(), HINTING) == []


def test_what_is_named_as_hinting_still_is_so() -> None:
    assert not_needed(hinting(), HINTING) == [], "these say nothing by now: please take them out of HINTING"


def test_not_safe_now_is_on_every_question() -> None:
    without = [
        screen.name
        for screen, _ in every()
        if not re.fullmatch(r"closing|emergency.*|help|privacy", screen.place)
        and "Not safe now" not in [button.text for row in screen.chat[-1].keyboard for button in row]
    ]
    assert without == []


def test_at_the_door_not_safe_now_stands_where_it_always_stands() -> None:
    asking = [screen for screen in screens("door") if len(screen.chat[-1].keyboard) > 3 and screen.place != "emergency"]
    elsewhere = [screen for screen in asking if screen.chat[-1].keyboard[0][0].text != "Not safe now"]
    assert unnamed(elsewhere, ALARM_ELSEWHERE) == []
    assert not_needed(elsewhere, ALARM_ELSEWHERE) == [], "it is on top by now: please take these out of ALARM_ELSEWHERE"


def test_at_the_door_no_notification_hints_whatever_it_shows_of_a_message() -> None:
    found = [screen for screen, seen in every() if screen.tree == "door" and seen.hints]
    assert unnamed(found, HINTING | {"safety-gate/carry-on": "what a worker who is not sure must read: 999"}) == []


def test_no_message_is_longer_than_a_card_may_be() -> None:
    assert unnamed(long(), LONG) == []


def test_what_is_named_as_long_still_is_so() -> None:
    assert not_needed(long(), LONG) == [], "these are short by now: please take them out of LONG"
