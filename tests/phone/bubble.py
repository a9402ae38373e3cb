"""A chat as a phone gets it: bubbles of text in Telegram's HTML, with the buttons under them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Button:
    """One button under a message. One with an address carries an arrow in its corner."""

    text: str
    url: str | None = None


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Bubble:
    """One message. `text` is the subset of HTML that Telegram takes: b, i, u, s, code, blockquote and line breaks.

    `service` is Telegram's own line in the middle, such as a date.
    """

    text: str
    sender: Literal["bot", "worker"] = "bot"
    keyboard: Keyboard = ()
    edited: bool = False
    service: bool = False


Chat = tuple[Bubble, ...]


def chat_from(records: Iterable[Mapping[str, Any]]) -> Chat:
    """Return the chat that recorded messages make.

    Each is {"from": "bot" | "worker", "text", "keyboard": rows of {"text", "url"?} or null, "edited", "service"}; all
    but the text may be missing.
    """
    return tuple(
        Bubble(
            text=record["text"],
            sender=record.get("from", "bot"),
            keyboard=tuple(
                tuple(Button(button["text"], button.get("url")) for button in row)
                for row in record.get("keyboard") or ()
            ),
            edited=record.get("edited", False),
            service=record.get("service", False),
        )
        for record in records
    )
