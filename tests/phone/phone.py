"""The phones that screens are looked at on, and what Telegram draws on them, in logical pixels.

The figures are those of Telegram's own apps where they could be read in their published source, and where the two apps
differ the one that leaves less room: a button's label is 16 high and medium on an iPhone (15 on Android), with at least
4 on either side; a button is 44 high (Android; 42 on an iPhone), with 4 to 5 between buttons; buttons grow wider
than a short message, up to the widest that a message may be; a label that does not fit is cut at its end.
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT, LINE = 17.0, 22.0
SMALL = 12.0
PAD_X, PAD_Y = 12.0, 7.0
BETWEEN_BUBBLES = 6.0
LABEL = 16.0
LABEL_PAD = 4.0
ARROW = 12.0
"""What the arrow of a button with an address takes from its label, on either side."""
BUTTON, BETWEEN_BUTTONS = 44.0, 4.0


@dataclass(frozen=True)
class Phone:
    """One phone, held upright: its size, and what is above and below the chat."""

    name: str
    width: int
    height: int
    status: int
    head: int
    foot: int

    @property
    def room(self) -> float:
        """Height of the chat between head and foot."""
        return self.height - self.status - self.head - self.foot

    @property
    def text_room(self) -> float:
        """Width of the widest line of text."""
        return self.width - 76.0

    @property
    def buttons_room(self) -> float:
        """Width of the widest row of buttons."""
        return self.width - 50.0

    def label_room(self, in_row: int, *, address: bool = False) -> float:
        """Width that a label has, in a row with so many buttons."""
        button = (self.buttons_room - BETWEEN_BUTTONS * (in_row - 1)) / in_row
        return button - 2 * LABEL_PAD - (2 * ARROW if address else 0)


USUAL = Phone("usual", 390, 844, status=47, head=52, foot=84)
"""A phone of these years."""
NARROW = Phone("narrow", 320, 568, status=20, head=46, foot=46)
"""The smallest phone that is still about."""
LARGE = Phone("large-text", 240, 426, status=15, head=35, foot=35)
"""The same with its text a third larger: what is drawn takes three quarters of the room."""
