"""Contact sheets: many screens on one picture, each as high as it is, so that a person can look at all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bot.pictures import FAMILY
from tests.phone.draw import GROUND, chat_svg
from tests.phone.layout import height, placed
from tests.phone.look import look
from tests.phone.phone import USUAL, Phone
from tests.phone.screens import Screen

COLUMNS, DEEP = 5, 2000.0
"""Screens side by side, and how high a sheet may grow, in logical pixels."""
_GAP, _CAPTION = 16.0, 26.0
_WARNING = "#b3261e"


@dataclass(frozen=True)
class _Spot:
    screen: Screen
    number: int
    column: int
    top: float
    high: float


def sheets(screens: Sequence[Screen], phone: Phone = USUAL) -> Iterator[str]:
    """Yield sheets, as SVG, that show these screens in order, column by column.

    A red line stands where a phone that has come to the end of the chat begins to show it: what is above has to be
    scrolled to. The caption names the step, and what was counted.
    """
    column, top, spots = 0, _GAP, list[_Spot]()
    for number, screen in enumerate(screens, start=1):
        high = height(placed(screen.chat, phone))
        if top + high + _CAPTION > DEEP and top > _GAP:
            column, top = column + 1, _GAP
        if column == COLUMNS:
            yield _sheet(spots, phone)
            column, spots = 0, []
        spots.append(_Spot(screen, number, column, top, high))
        top += high + _CAPTION + _GAP
    if spots:
        yield _sheet(spots, phone)


def _sheet(spots: Sequence[_Spot], phone: Phone) -> str:
    wide = COLUMNS * (phone.width + _GAP) + _GAP
    high = max(spot.top + _CAPTION + spot.high for spot in spots) + _GAP
    drawn = "".join(part for spot in spots for part in _drawn(spot, phone))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="{high:g}" viewBox="0 0 {wide:g} {high:g}"'
        f' font-family="{FAMILY}, sans-serif"><rect width="{wide:g}" height="{high:g}" fill="#ffffff"/>{drawn}</svg>'
    )


def _drawn(spot: _Spot, phone: Phone) -> Iterator[str]:
    left = _GAP + spot.column * (phone.width + _GAP)
    top = spot.top + _CAPTION
    seen = look(spot.screen.chat)
    wrong = [f"cut: {', '.join(seen.cut)}"] if seen.cut else []
    wrong += [] if seen.fits else [f"{seen.height - phone.room:.0f} too high"]
    caption = escape(" · ".join([f"{spot.number}  {spot.screen.place}", f"{seen.words} words", *wrong]))
    yield (
        f'<text x="{left:g}" y="{top - 8:g}" font-size="15" font-weight="700"'
        f' fill="{_WARNING if wrong else "#101418"}">{caption}</text>'
        f'<svg x="{left:g}" y="{top:g}" width="{phone.width}" height="{spot.high:g}">'
        f'<rect width="{phone.width}" height="{spot.high:g}" fill="{GROUND}"/>'
        f"{chat_svg(spot.screen.chat, phone, 0)}</svg>"
    )
    above = spot.high - phone.room
    if above > 0:
        yield f'<rect x="{left - 6:g}" y="{top + above:g}" width="{phone.width + 12}" height="3" fill="{_WARNING}"/>'
