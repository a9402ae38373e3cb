"""A picture of a phone is whole, legible on any machine, and asks nobody for anything."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET

import pytest

from tests.phone import notification
from tests.phone.bubble import Bubble, Button, Chat
from tests.phone.draw import png, svg
from tests.phone.letters import width
from tests.phone.phone import NARROW, USUAL, Phone
from tests.phone.pictures import FOLDER, PICTURES, draw
from tests.phone.screens import Screen
from tests.phone.sheet import sheets

CHAT: Chat = (
    Bubble("22 November", service=True),
    Bubble("Hello, I came to say <who> I am".replace("<", "&lt;").replace(">", "&gt;"), "worker"),
    Bubble("2 of about 7\n\n<b>Ready?</b>", keyboard=((Button("Yes"), Button("Not yet")),), edited=True),
)


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG\r\n")
    wide, high = struct.unpack(">II", picture[16:24])
    return wide, high


@pytest.mark.parametrize(("phone", "pixels"), [(USUAL, (780, 1688)), (NARROW, (640, 1136))])
def test_a_screen_is_a_png_of_two_pixels_to_each_logical_one(phone: Phone, pixels: tuple[int, int]) -> None:
    assert size(png(svg(CHAT, phone))) == pixels


def test_letters_are_really_drawn() -> None:
    # Without a font the renderer leaves text out and says nothing: the picture of words would be that of none.
    assert png(svg((Bubble("Ready?"),))) != png(svg((Bubble("Steady"),)))


def test_text_stands_where_it_was_measured_and_is_as_wide() -> None:
    texts = re.findall(r'font-size="17"( font-weight="700")?[^>]*textLength="([\d.]+)">([^<]+)<', svg(CHAT))
    assert [(text, bool(bold)) for bold, _, text in texts] == [
        ("Hello, I came to say &lt;who&gt; I am", False),
        ("2 of about 7", False),
        ("Ready?", True),
    ]
    assert float(texts[2][1]) == pytest.approx(width("Ready?", 17, "bold"), abs=0.01)


def test_a_picture_is_well_formed_and_names_itself() -> None:
    root = ET.fromstring(svg(CHAT, title="Words & more"))  # noqa: S314 (made by us)
    assert root.get("aria-label") == "Words & more"
    assert [root[0].text, root.get("role")] == ["Words & more", "img"]


def test_the_end_of_a_long_chat_is_what_is_seen() -> None:
    long = svg((*(Bubble(f"line {number}") for number in range(60)), Bubble("the last")), NARROW)
    places = {text: float(top) for top, text in re.findall(r'y="(-?[\d.]+)" font-size="17"[^>]*>([^<]+)<', long)}
    assert places["line 0"] < NARROW.status
    assert NARROW.height - NARROW.foot - 30 < places["the last"] < NARROW.height - NARROW.foot


def test_a_sheet_holds_every_screen_and_marks_what_is_too_high() -> None:
    high = Screen("a-tree", "high", (Bubble("\n".join("abcdefghij" * 4)),))
    low = Screen("a-tree", "low", (Bubble("Ready?"),))
    (sheet,) = sheets([low, high])
    assert re.findall(r'fill="(#\w+)">(\d  \w+)', sheet) == [("#101418", "1  low"), ("#b3261e", "2  high")]
    assert len(list(sheets([high] * 12))) == 2
    assert size(png(sheet, 0.5))[0] > 390


def test_a_lock_screen_shows_the_name_and_no_more_than_four_lines() -> None:
    locked = notification.svg(["<b>Ready?</b>\n" + "word " * 100])
    assert re.findall(r'font-size="15"[^>]*>([^<]+)<', locked)[:2] == [
        "Beforehand",
        "Ready? word word word word word word",
    ]
    assert len(re.findall(r'font-size="15"', locked)) == 5
    assert size(png(locked))[0] == 780


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_the_documentation_shows_what_telegram_shows_now(name: str) -> None:
    written = (FOLDER / f"{name}.svg").read_text("utf-8")
    assert written == draw(name), "run: python -m tests.phone --docs"
    assert len(written) < 60_000
    assert (
        re.findall(r"https?:|@import|@font-face|href|<script|<image", written.replace("http://www.w3.org/2000/svg", ""))
        == []
    )


def test_there_is_no_such_picture_that_nobody_draws() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(PICTURES)
