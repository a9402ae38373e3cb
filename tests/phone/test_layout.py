"""Bubbles and buttons have Telegram's proportions: what is cut on a phone is cut here, and what fits, fits."""

from __future__ import annotations

import pytest

from tests.phone.bubble import Bubble, Button, chat_from
from tests.phone.layout import height, placed
from tests.phone.phone import BETWEEN_BUTTONS, BUTTON, NARROW, USUAL, Phone


def rows(*labels: tuple[str, ...]) -> Bubble:
    return Bubble("Ready?", keyboard=tuple(tuple(Button(label) for label in row) for row in labels))


def seen(bubble: Bubble, phone: Phone) -> list[str]:
    return [button.seen for button in placed((bubble,), phone)[0].buttons]


def test_a_label_of_28_characters_fits_a_row_of_its_own_on_the_narrow_phone() -> None:
    assert seen(rows(("Arrange another time to talk",)), NARROW) == ["Arrange another time to talk"]


def test_the_same_label_beside_another_is_cut_at_its_end() -> None:
    assert seen(rows(("Arrange another time to talk", "No")), NARROW) == ["Arrange anoth…", "No"]


def test_a_wider_phone_shows_more_of_it() -> None:
    assert seen(rows(("Arrange another time to talk", "No")), USUAL) == ["Arrange another ti…", "No"]


def test_an_address_takes_room_for_its_arrow() -> None:
    label = "Arrange another time to talk now"
    assert seen(Bubble("x", keyboard=((Button(label),),)), NARROW) == [label]
    assert seen(Bubble("x", keyboard=((Button(label, "https://example.org"),),)), NARROW)[0].endswith("…")


def test_buttons_under_a_short_message_grow_until_their_labels_are_whole() -> None:
    short, wide = rows(("Yes",)), rows(("Yes",), ("I will sit near the way out",))
    assert placed((wide,), USUAL)[0].width > placed((short,), USUAL)[0].width
    assert "…" not in "".join(seen(wide, USUAL))


def test_buttons_of_a_row_are_equal_and_side_by_side() -> None:
    first, second, third = placed((rows(("Back", "Skip", "Why ask?")),), USUAL)[0].buttons
    assert first.width == second.width == third.width
    assert second.left == pytest.approx(first.width + BETWEEN_BUTTONS)
    assert first.top == second.top == third.top


def test_each_row_makes_a_message_higher_by_a_button() -> None:
    one, two = (height(placed((rows(*[("Yes",)] * count),), USUAL)) for count in (1, 2))
    assert two - one == BUTTON + BETWEEN_BUTTONS


def test_a_recorded_chat_is_read_with_all_that_may_be_missing() -> None:
    chat = chat_from(
        [
            {"text": "22 November", "service": True},
            {"from": "worker", "text": "Hello", "keyboard": None},
            {
                "from": "bot",
                "text": "Ready?",
                "keyboard": [[{"text": "Site", "url": "https://example.org"}]],
                "edited": True,
            },
        ]
    )
    assert [(bubble.sender, bubble.service, bubble.edited) for bubble in chat] == [
        ("bot", True, False),
        ("worker", False, False),
        ("bot", False, True),
    ]
    assert chat[2].keyboard == ((Button("Site", "https://example.org"),),)
