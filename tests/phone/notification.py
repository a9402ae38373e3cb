"""What a lock screen shows of a message: the bot's name and the first lines, which may hint at nothing."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from html import escape

from bot.pictures import FAMILY
from tests.phone.draw import NAME
from tests.phone.letters import width
from tests.phone.markup import plain

COLUMNS, ROWS = 40, 4
"""About what a phone shows of a message before it is opened: four lines of 40 characters (iPhone); Android shows one,
and more when it is drawn down."""
HINTS = re.compile(
    r"\b(abus\w*|violen\w*|domestic|assault\w*|hit|hits|hurt\w*|harm\w*|afraid|fears?|scared|weapons?|knife|danger\w*|"
    r"unsafe|suspicion|perpetrator\w*|victims?|survivors?|famil\w+|child\w*|kids?|bab(?:y|ies)|mothers?|mums?|fathers?|"
    r"dads?|parents?|partners?|husband\w*|wife|wives|boyfriends?|girlfriends?|tenants?|relatives?|suicid\w*|police|999|"
    r"refuge|control\w*|he|him|his|she|her|hers)\b",
    re.IGNORECASE,
)
"""Words that tell somebody who looks at the phone what the visit is about, or about whom."""
_SIZE, _LINE = 15.0, 20.0


def first_lines(text: str, rows: int = ROWS) -> tuple[str, ...]:
    """Return the lines of a message, given in Telegram's HTML, that a notification shows. Blank ones are left out."""
    wrapped = textwrap.wrap(" ".join(plain(text).split()), COLUMNS)
    more = [textwrap.wrap(f"{wrapped[rows - 1]} …", COLUMNS)[0]] if len(wrapped) > rows else wrapped[rows - 1 : rows]
    return (*wrapped[: rows - 1], *more)


def hints(text: str, rows: int = ROWS) -> tuple[str, ...]:
    """Return the words in those lines that hint at abuse, at a family, or at the person feared."""
    return tuple(found[0] for found in HINTS.finditer(" ".join(first_lines(text, rows))))


def first_line(text: str) -> str:
    """Return the first line of a message, without its markup."""
    return plain(text).strip().split("\n")[0]


def svg(texts: list[str], name: str = NAME, wide: int = 390) -> str:
    """Return a lock screen with a notification for each of these messages, as SVG."""
    boxes, high = [], 24.0
    for text in texts:
        box = "".join(_notification(text, name, wide, high))
        boxes.append(box)
        high += 44 + _LINE * len(first_lines(text)) + 10
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Notifications on a lock screen"'
        f' viewBox="0 0 {wide} {high + 14:g}" width="{wide}" height="{high + 14:g}" font-family="{FAMILY}, sans-serif">'
        f'<rect width="{wide}" height="{high + 14:g}" fill="#26323c"/>{"".join(boxes)}</svg>'
    )


def _notification(text: str, name: str, wide: int, top: float) -> Iterator[str]:
    shown = first_lines(text)
    yield f'<rect x="12" y="{top:g}" width="{wide - 24}" height="{44 + _LINE * len(shown):g}" rx="14" fill="#eef2f5"/>'
    yield f'<text x="26" y="{top + 24:g}" font-size="15" font-weight="700" fill="#101418">{escape(name)}</text>'
    left = wide - 26 - width("now", 13)
    yield f'<text x="{left:g}" y="{top + 24:g}" font-size="13" fill="#5d6b76">now</text>'
    for number, line in enumerate(shown):
        base = top + 46 + _LINE * number
        yield f'<text x="26" y="{base:g}" font-size="{_SIZE:g}" fill="#101418">{escape(line)}</text>'
