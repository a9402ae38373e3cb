"""What can be counted on a screen: labels that are cut, whether it fits on the phone, its words, what it hints at."""

from __future__ import annotations

from dataclasses import dataclass

from tests.phone.bubble import Chat
from tests.phone.layout import height, placed
from tests.phone.markup import plain
from tests.phone.notification import first_line, hints
from tests.phone.phone import NARROW, USUAL, Phone

MESSAGE, CARD = 60, 90
"""Words that a message, and a plan card, may have (`PRACTICE.md` 3.6)."""


@dataclass(frozen=True)
class Look:
    """What was found on one screen. Heights are in logical pixels, of the last message with its buttons."""

    cut: tuple[str, ...]
    """Labels that the narrow phone cuts."""
    height: float
    narrow_height: float
    whole: float
    """Height of all that one turn brought, on the usual phone."""
    words: int
    """Words of the longest message."""
    buttons: int
    first_lines: tuple[str, ...]
    """First line of each message of the bot."""
    hints: tuple[str, ...]
    """Words that a notification would show and that hint."""

    @property
    def fits(self) -> bool:
        return self.height <= USUAL.room

    @property
    def fits_narrow(self) -> bool:
        return self.narrow_height <= NARROW.room


def look(chat: Chat) -> Look:
    """Look at one screen: the messages of one turn, the last of which waits for an answer."""
    mine = tuple(bubble for bubble in chat if bubble.sender == "bot" and not bubble.service)
    return Look(
        cut=cut(chat),
        height=_high(mine[-1:], USUAL),
        narrow_height=_high(mine[-1:], NARROW),
        whole=_high(chat, USUAL),
        words=max(words(bubble.text) for bubble in mine),
        buttons=sum(len(row) for row in mine[-1].keyboard),
        first_lines=tuple(first_line(bubble.text) for bubble in mine),
        hints=tuple(hint for bubble in mine for hint in hints(bubble.text)),
    )


def cut(chat: Chat, phone: Phone = NARROW) -> tuple[str, ...]:
    """Return the labels that a phone cuts at their end."""
    return tuple(button.button.text for bubble in placed(chat, phone) for button in bubble.buttons if button.cut)


def words(text: str) -> int:
    """Return how many words a message has, numbers among them, signs alone not."""
    return sum(any(letter.isalnum() for letter in word) for word in plain(text).split())


def _high(chat: Chat, phone: Phone) -> float:
    return height(placed(chat, phone))
