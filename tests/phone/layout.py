"""Where everything of a chat stands on a phone: each bubble's lines and buttons, and how high it all is."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from tests.phone import phone as at
from tests.phone.bubble import Bubble, Button, Chat
from tests.phone.letters import width
from tests.phone.markup import Line, lines
from tests.phone.phone import Phone

TIME = "09:41"
ELLIPSIS = "…"


@dataclass(frozen=True)
class PlacedButton:
    """One button: its place below the top of its bubble, and its label as far as it is seen."""

    button: Button
    left: float
    top: float
    width: float
    seen: str

    @property
    def cut(self) -> bool:
        return self.seen != self.button.text


@dataclass(frozen=True)
class PlacedBubble:
    """One bubble with its buttons, measured. `height` holds both; `box` is the part with the text."""

    bubble: Bubble
    lines: tuple[Line, ...]
    stamp: str
    width: float
    box: float
    buttons: tuple[PlacedButton, ...]

    @property
    def height(self) -> float:
        return max([self.box, *(button.top + at.BUTTON for button in self.buttons)])


def placed(chat: Chat, phone: Phone) -> tuple[PlacedBubble, ...]:
    """Return the bubbles of a chat, measured on a phone. Raises ValueError for a text that Telegram would refuse."""
    return tuple(_service(bubble, phone) if bubble.service else _message(bubble, phone) for bubble in chat)


def height(bubbles: tuple[PlacedBubble, ...]) -> float:
    """Return how high these bubbles are together, with what is between them."""
    return sum(bubble.height for bubble in bubbles) + at.BETWEEN_BUBBLES * (len(bubbles) + 1)


def _service(bubble: Bubble, phone: Phone) -> PlacedBubble:
    broken = lines(bubble.text, at.SMALL, phone.text_room)
    wide = max(line.wide(at.SMALL) for line in broken)
    return PlacedBubble(bubble, broken, "", wide + 2 * at.PAD_X, len(broken) * (at.SMALL + 4) + 6, ())


def _message(bubble: Bubble, phone: Phone) -> PlacedBubble:
    broken = lines(bubble.text, at.TEXT, phone.text_room)
    stamp = f"edited {TIME}" if bubble.edited else TIME
    stamped = width(stamp, at.SMALL) + 8
    last = broken[-1].wide(at.TEXT) + stamped
    rows = len(broken) + (0 if last <= phone.text_room else 1)
    text = max(*(line.wide(at.TEXT) + (12 if line.quoted else 0) for line in broken), min(last, phone.text_room))
    box = text + 2 * at.PAD_X
    high = rows * at.LINE + 2 * at.PAD_Y
    wide = min(max(box, _wanted(bubble)), max(box, phone.buttons_room))
    return PlacedBubble(
        bubble, broken, stamp, wide if bubble.keyboard else box, high, _buttons(bubble, wide, high, phone)
    )


def _wanted(bubble: Bubble) -> float:
    """Width at which every label would be whole."""
    rows = [
        (max(width(button.text, at.LABEL, "medium") + 2 * _pad(button) for button in row), len(row))
        for row in bubble.keyboard
    ]
    return max((ceil(widest) * count + at.BETWEEN_BUTTONS * (count - 1) for widest, count in rows), default=0.0)


def _pad(button: Button) -> float:
    return at.LABEL_PAD + (at.ARROW if button.url else 0)


def _buttons(bubble: Bubble, wide: float, below: float, phone: Phone) -> tuple[PlacedButton, ...]:
    found = []
    for number, row in enumerate(bubble.keyboard):
        each = (min(wide, phone.buttons_room) - at.BETWEEN_BUTTONS * (len(row) - 1)) / len(row)
        top = below + at.BETWEEN_BUTTONS + number * (at.BUTTON + at.BETWEEN_BUTTONS)
        for column, button in enumerate(row):
            left = column * (each + at.BETWEEN_BUTTONS)
            found.append(PlacedButton(button, left, top, each, _seen(button.text, each - 2 * _pad(button))))
    return tuple(found)


def _seen(label: str, room: float) -> str:
    """Return a label as far as there is room for it."""
    if width(label, at.LABEL, "medium") <= room:
        return label
    kept = label
    while kept and width(kept + ELLIPSIS, at.LABEL, "medium") > room:
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS
