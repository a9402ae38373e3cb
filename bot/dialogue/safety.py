"""The emergency card and the danger phrases: content that has to work when nothing else does."""

from __future__ import annotations

from pydantic import Field

from bot.dialogue.part import Line, Name, Part
from bot.dialogue.read import validated
from bot.dialogue.source import compose

LAST_RESORT = """
first: >-
  Leave if you can. Call 999. This bot alerts nobody; you must call. Can't speak on a mobile? Call 999, listen,
  press 55 when asked. Don't go back in. Then ring {contact.duty|your duty line}.
buttons: {}
carry-on: {label: Carry on}
stop: {label: Stop here}
"""
"""The card that is shown when its file cannot be read. Wording as in `PRACTICE.md` M2."""

LAST_DANGER = """
anywhere: [hes here, shes here, theyre here, has a knife, has a gun, cant get out, locked me in, call the police]
whole-message: [help, help me, sos, "999", danger]
"""
"""The phrases that stand in when their file cannot be read (`PRACTICE.md` 3.4)."""


class Button(Part):
    """One button under the emergency card, and what it answers."""

    label: Line
    text: Line | None = None


class EmergencyCard(Part):
    """Message 1, its buttons with message 2, and the two ways on (`PRACTICE.md` M2)."""

    first: Line
    buttons: dict[Name, Button] = Field(default={})
    carry_on: Button = Field(alias="carry-on")
    stop: Button

    @property
    def every_button(self) -> dict[str, Button]:
        """All that can be chosen under the card, by name, the two ways on last."""
        return {**self.buttons, "carry-on": self.carry_on, "stop": self.stop}


class DangerPhrases(Part):
    """What a worker in danger may type (`PRACTICE.md` 3.4). Ordinary words count only as the whole message."""

    anywhere: tuple[Line, ...]
    whole_message: tuple[Line, ...] = Field(alias="whole-message")


def read_emergency(text: str, file: str) -> EmergencyCard:
    """Return the emergency card that a YAML file holds. Raises Unreadable."""
    return validated(EmergencyCard, compose(text, file), file)


def read_danger(text: str, file: str) -> DangerPhrases:
    """Return the danger phrases that a YAML file holds. Raises Unreadable."""
    return validated(DangerPhrases, compose(text, file), file)
