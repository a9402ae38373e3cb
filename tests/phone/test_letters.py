"""Letters are as wide as the font says; the figures were read from the same files with fontTools 4.68."""

from __future__ import annotations

import pytest

from bot.pictures import FACES
from tests.phone.letters import EMOJI, has, width


@pytest.mark.parametrize(
    ("face", "text", "sizes"),
    [
        ("plain", "Not safe now", 6.2939453125),
        ("medium", "Not safe now", 6.341796875),
        ("bold", "Not safe now", 6.435546875),
        ("italic", "Not safe now", 6.34375),
        ("plain", "Ydych chi’n iawn? ŵŷ", 10.22021484375),
        ("medium", "‹ Back ☐ …", 5.384765625),
    ],
)
def test_a_text_is_as_wide_as_its_letters_in_the_font(face: str, text: str, sizes: float) -> None:
    assert width(text, 16, face) == pytest.approx(16 * sizes)


def test_a_sign_that_the_font_does_not_have_counts_as_a_square_one() -> None:
    assert not has("🔒")
    assert width("🔒", 10) == 10 * EMOJI


def test_what_joins_signs_takes_no_room() -> None:
    assert width("⚠\ufe0f", 10) == width("⚠", 10)


@pytest.mark.parametrize("face", FACES)
def test_every_face_has_english_and_welsh_and_the_signs_of_the_buttons(face: str) -> None:
    assert [letter for letter in "AZaz09äŵŷÂ‘’“”…–·‹›☐☑" if not has(letter, face)] == []
