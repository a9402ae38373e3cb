"""A chat as a phone shows it, drawn as SVG and as PNG. Asks nobody for a font or a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from bot.pictures import FAMILY, painted
from tests.phone import phone as at
from tests.phone.bubble import Chat
from tests.phone.layout import PlacedBubble, height, placed
from tests.phone.letters import width
from tests.phone.markup import Line, Run
from tests.phone.phone import USUAL, Phone

NAME = "Beforehand"
"""What the bot is called on the phone; it may say nothing about what it is for."""
GROUND, BOT, WORKER, INK, DIM, PLATE, LABEL, ACCENT = (
    "#d8e2ea",
    "#ffffff",
    "#e3fbcf",
    "#101418",
    "#5d6b76",
    "#566b7c",
    "#ffffff",
    "#2f6ea5",
)
"""Each pair of ground and ink has a contrast of at least 4.5 : 1 (WCAG 2.2, success criterion 1.4.3)."""
_STYLE = {
    "plain": "",
    "medium": ' font-weight="500"',
    "bold": ' font-weight="700"',
    "italic": ' font-style="italic"',
}


def svg(chat: Chat, phone: Phone = USUAL, name: str = NAME, title: str = "") -> str:
    """Return the screen of a phone on which this chat has just arrived at its end, as one SVG picture.

    Raises ValueError for a text that Telegram would refuse.
    """
    described = escape(title) or "A chat on a phone"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{described}"'
        f' viewBox="0 0 {phone.width} {phone.height}" width="{phone.width}" height="{phone.height}"'
        f' font-family="{FAMILY}, -apple-system, Roboto, sans-serif"><title>{described}</title>'
        f"{screen(chat, phone, name)}</svg>"
    )


def png(picture: str, zoom: float = 2.0) -> bytes:
    """Return an SVG picture as PNG, with the fonts that the program brings and no others."""
    return painted(picture, zoom)


def screen(chat: Chat, phone: Phone, name: str = NAME) -> str:
    """Return the parts of the screen, without the picture's frame, for a sheet of several."""
    top = phone.status + phone.head
    end = phone.height - phone.foot
    drawn = chat_svg(chat, phone, end - height(placed(chat, phone)))
    return (
        f'<rect width="{phone.width}" height="{phone.height}" fill="{GROUND}"/>'
        f'<svg x="0" y="{top}" width="{phone.width}" height="{end - top}"'
        f' viewBox="0 {top} {phone.width} {end - top}">{drawn}</svg>'
        f"{_head(phone, name)}{_foot(phone)}"
    )


def chat_svg(chat: Chat, phone: Phone, top: float) -> str:
    """Return the bubbles of a chat alone, the first of them below `top`."""
    return "".join(_stack(placed(chat, phone), phone, top))


def _stack(bubbles: tuple[PlacedBubble, ...], phone: Phone, begin: float) -> Iterator[str]:
    top = begin + at.BETWEEN_BUBBLES
    for bubble in bubbles:
        yield from _bubble(bubble, phone, top)
        top += bubble.height + at.BETWEEN_BUBBLES


def _bubble(bubble: PlacedBubble, phone: Phone, top: float) -> Iterator[str]:
    worker = bubble.bubble.sender == "worker"
    left = phone.width - bubble.width - 8 if worker else 8.0
    if bubble.bubble.service:
        left = (phone.width - bubble.width) / 2
        yield _box(left, top, bubble.width, bubble.box, 10, PLATE)
        for number, line in enumerate(bubble.lines):
            at_y = top + 3 + (number + 0.8) * (at.SMALL + 4)
            yield _text(line.text, left + at.PAD_X, at_y, at.SMALL, LABEL, "medium")
        return
    yield _box(left, top, bubble.width, bubble.box, 16, WORKER if worker else BOT)
    for number, line in enumerate(bubble.lines):
        yield from _line(line, left + at.PAD_X, top + at.PAD_Y + number * at.LINE)
    stamp_left = left + bubble.width - at.PAD_X - width(bubble.stamp, at.SMALL)
    yield _text(bubble.stamp, stamp_left, top + bubble.box - 8, at.SMALL, DIM)
    for button in bubble.buttons:
        yield _box(left + button.left, top + button.top, button.width, at.BUTTON, 10, PLATE)
        middle = left + button.left + (button.width - width(button.seen, at.LABEL, "medium")) / 2
        yield _text(button.seen, middle, top + button.top + at.BUTTON / 2 + 5.6, at.LABEL, LABEL, "medium")
        if button.button.url:
            yield _text("→", left + button.left + button.width - 14, top + button.top + 13, 11, LABEL)


def _line(line: Line, left: float, top: float) -> Iterator[str]:
    if line.quoted:
        yield f'<rect x="{left}" y="{top:g}" width="3" height="{at.LINE:g}" fill="{ACCENT}"/>'
        left += 12
    for run in line.runs:
        yield _run(run, left, top + at.LINE * 0.75)
        left += width(run.text, at.TEXT, run.face)


def _run(run: Run, left: float, base: float) -> str:
    return _text(run.text, left, base, at.TEXT, INK, run.face)


def _head(phone: Phone, name: str) -> str:
    middle = phone.status + phone.head / 2
    return (
        f'<rect width="{phone.width}" height="{phone.status + phone.head}" fill="#f6f8fa"/>'
        f"{_text('09:41', 24, phone.status - 8, 13, INK, 'medium')}"
        f"{_text('‹', 12, middle + 8, 26, ACCENT)}"
        f'<circle cx="46" cy="{middle:g}" r="16" fill="{ACCENT}"/>'
        f"{_text(name[:1], 46 - width(name[:1], 15, 'medium') / 2, middle + 5.4, 15, LABEL, 'medium')}"
        f"{_text(name, 72, middle - 1, 16, INK, 'medium')}{_text('bot', 72, middle + 15, 13, DIM)}"
    )


def _foot(phone: Phone) -> str:
    top = phone.height - phone.foot
    return (
        f'<rect y="{top}" width="{phone.width}" height="{phone.foot}" fill="#f6f8fa"/>'
        f"{_box(48, top + 7, phone.width - 96, 34, 17, BOT)}{_text('Message', 64, top + 29, 15, DIM)}"
    )


def _box(left: float, top: float, wide: float, high: float, corner: float, fill: str) -> str:
    return f'<rect x="{left:.4g}" y="{top:.5g}" width="{wide:.4g}" height="{high:.4g}" rx="{corner:g}" fill="{fill}"/>'


def _text(text: str, left: float, base: float, size: float, ink: str, face: str = "plain") -> str:
    """One stretch of text, as wide as it was measured in whatever font it is shown; without the spaces at its ends."""
    shown = text.strip()
    if not shown:
        return ""
    left += width(re.match(r"\s*", text)[0], size, face)  # type: ignore[index]  # matches always
    return (
        f'<text x="{left:.2f}" y="{base:.2f}" font-size="{size:g}"{_STYLE[face]} fill="{ink}"'
        f' textLength="{width(shown, size, face):.2f}">{escape(shown)}</text>'
    )
