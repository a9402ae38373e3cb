"""What a button under a message says and carries. The grammar of its data stands here and nowhere else.

`.<page><token>` is an answer or a control of a session's question, `!<page><token>` one that leads to the emergency
card, `!!` is “Not safe now”, `!:<name>` a button under the emergency card, `=<page><name>` one of a menu. All are far
below the 64 bytes that a button may carry (Bot API, InlineKeyboardButton).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.taps import LENGTH

NOT_SAFE = "!!"
PAGES = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Button:
    """One button: its label, and its data of at most 64 bytes."""

    label: str
    data: str


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Tap:
    """What came back with a tap. Exactly one of `token`, `emergency`, `menu` is set, or none: a button nobody made."""

    alarm: bool = False
    token: str | None = None
    page: int = 0
    emergency: str | None = None
    menu: str | None = None


def answer_data(token: str, page: int, *, alarm: bool = False) -> str:
    """Return the data of an answer or a control. `page` is the part of a long list that the button stands on."""
    return f"{'!' if alarm else '.'}{PAGES[page]}{token}"


def emergency_data(name: str) -> str:
    """Return the data of a button under the emergency card."""
    return f"!:{name}"


def menu_data(name: str, page: int = 0) -> str:
    """Return the data of a button that belongs to no session. `page` is the part of the list that it leads to."""
    return f"={PAGES[page]}{name}"


def read_tap(data: str) -> Tap:
    """Return what a button's data says. Data of any shape may come, from other clients too; none raises."""
    if data == NOT_SAFE:
        return Tap(alarm=True)
    if data.startswith("!:"):
        return Tap(emergency=data[2:])
    if data.startswith("=") and data[1:2] in PAGES and data[2:]:
        return Tap(menu=data[2:], page=PAGES.index(data[1]))
    if len(data) == LENGTH + 2 and data[0] in ".!" and data[1] in PAGES:
        return Tap(alarm=data[0] == "!", token=data[2:], page=PAGES.index(data[1]))
    return Tap()
