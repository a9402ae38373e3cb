"""The few pictures of a phone that the documentation shows. Written anew by `python -m tests.phone --docs`."""

from __future__ import annotations

from dataclasses import dataclass

from tests.checkout import CHECKOUT
from tests.phone.draw import svg
from tests.phone.screens import screens

FOLDER = CHECKOUT / "docs/pictures/telegram"


@dataclass(frozen=True)
class Picture:
    """One picture: its words for those who do not see it, and the screen, by tree and place."""

    words: str
    tree: str
    place: str


PICTURES = {
    "door": Picture(
        "At the door on a phone: first words to choose from, with Not safe now on top.", "door", "first-words"
    ),
    "first-visit": Picture(
        "A question of Before a first visit on a phone, with its answers as buttons.", "first-visit", "topic"
    ),
    "three-lines": Picture("The card of At the door on a phone: three lines, and the question Ready?", "door", "card"),
    "emergency": Picture("The emergency card on a phone, with its six buttons.", "door", "emergency"),
}


def draw(name: str) -> str:
    """Return the picture of that name as SVG. Raises LookupError where its screen is gone."""
    picture = PICTURES[name]
    for screen in screens(picture.tree):
        if screen.place == picture.place:
            return svg(screen.chat, title=picture.words)
    raise LookupError(f"No transcript of “{picture.tree}” leads to “{picture.place}” any more.")
