"""What a terminal has to be able to do for a conversation; the styled and the plain one both do it."""

from __future__ import annotations

from typing import Protocol

from bot.conversation.effects import Ask, Message
from bot.dialogue.safety import EmergencyCard


class Closed(Exception):
    """The worker closed the input (end of file, Ctrl-C); what was answered is kept."""


class Screen(Protocol):
    """Shows messages and takes lines."""

    def show(self, message: Message) -> None:
        """Show one message; a question is only shown here where `ask` does not draw it itself."""

    def note(self, text: str) -> None:
        """Show a line of the terminal's own."""

    async def ask(self, asked: Ask) -> str:
        """Return the line that the worker gives to a question. Raises Closed."""

    def emergency(self, first: str, card: EmergencyCard) -> None:
        """Show the emergency card, alone, at once. `first` is its first message with the contacts filled in."""

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Return the line that the worker gives under the emergency card. Raises Closed."""

    def clear(self) -> None:
        """Clear the screen, as far as a terminal allows."""
