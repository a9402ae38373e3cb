"""Pictures: made of SVG with the program's own letters, sharp, no larger than a chat can show."""

from __future__ import annotations

import pytest

from bot.apart import painted_apart
from bot.pictures import LONGEST, MOST_PIXELS, NotDrawn, font_files, painted, picture_of
from bot.workshop.drawn import drawn
from tests import content

DOOR = drawn(content.library().dialogues["door"])


def svg(width: int, height: int, text: str = "Words") -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<text x="2" y="20" font-family="sans-serif">{text}</text></svg>'
    )


def test_a_tree_is_a_photo_with_its_words_drawn() -> None:
    picture = picture_of(painted(DOOR))

    assert picture.fits_a_photo
    assert max(picture.width, picture.height) <= LONGEST
    assert picture.width > 900  # sharper than one pixel for each unit


def test_letters_come_from_the_program_and_not_from_the_machine() -> None:
    assert [name.rpartition("-")[2] for name in font_files()] == ["Regular.ttf", "Medium.ttf", "Bold.ttf", "Italic.ttf"]
    assert painted(svg(90, 30)) != painted(svg(90, 30, ""))


@pytest.mark.parametrize(("width", "height", "photo"), [(900, 1000, True), (900, 2600, False), (2000, 60, False)])
def test_what_could_not_be_read_as_a_photo_is_a_file(width: int, height: int, photo: bool) -> None:
    assert picture_of(painted(svg(width, height))).fits_a_photo is photo


def test_a_very_long_tree_is_drawn_less_sharply_and_does_not_fill_the_memory() -> None:
    picture = picture_of(painted(svg(900, 12_000)))

    assert picture.width * picture.height <= MOST_PIXELS


@pytest.mark.parametrize("given", ["", "<svg", svg(0, 10), svg(90_000, 90_000), "<svg></svg>"])
def test_what_is_no_picture_is_refused_in_words(given: str) -> None:
    with pytest.raises(NotDrawn, match=r"picture"):
        painted(given)


@pytest.mark.parametrize("given", [b"", b"PNG", b"\x89PNG", b"x" * 100])
def test_what_is_no_png_is_no_picture(given: bytes) -> None:
    with pytest.raises(NotDrawn):
        picture_of(given)


async def test_a_picture_that_is_drawn_beside_the_service_is_the_same_one() -> None:
    assert await painted_apart(DOOR) == picture_of(painted(DOOR))


async def test_what_cannot_be_drawn_is_no_picture_and_breaks_nothing() -> None:
    assert await painted_apart("<svg") is None
    assert await painted_apart(DOOR, seconds=0.001) is None
