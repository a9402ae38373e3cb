"""The terminal without styles: lines in, lines out, for pipes, screen readers and scripts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TextIO

from bot.conversation.effects import Ask, Message
from bot.conversation.plain import as_lines
from bot.dialogue.safety import EmergencyCard
from bot.terminal.screen import Closed


class PlainScreen:
    """Writes messages as plain text and reads one line an answer."""

    def __init__(self, out: TextIO, next_line: Callable[[], str], *, echo: bool = False) -> None:
        """`next_line` gives a line with its end, "" at the end of the input; `echo` writes each line given, as scripts do."""
        self._out = out
        self._next_line = next_line
        self._echo = echo

    def _say(self, text: str) -> None:
        self._out.write(f"{text}\n\n")
        self._out.flush()

    def show(self, message: Message) -> None:
        """Show one message, questions too."""
        self._say(as_lines(message))

    def note(self, text: str) -> None:
        """Show a line of the terminal's own."""
        self._say(text)

    async def ask(self, asked: Ask) -> str:
        """Return the next line of the input. Raises Closed at its end."""
        return await self._line()

    def emergency(self, card: EmergencyCard, first: str) -> None:
        """Show the emergency card with the words that its buttons have."""
        labels = [button.label for button in (*card.buttons.values(), card.carry_on, card.stop)]
        self._say("\n".join([first, *(f"  {number}. {label}" for number, label in enumerate(labels, start=1))]))

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Return the next line of the input. Raises Closed at its end."""
        return await self._line()

    def clear(self) -> None:
        """A plain stream cannot be cleared; say so."""
        self._say("This output cannot be cleared from here.")

    async def _line(self) -> str:
        while True:
            line = await asyncio.to_thread(self._next_line)
            if not line:
                raise Closed
            if line.strip():
                break
        if self._echo:
            self._say(f"> {line.strip()}")
        return line.strip()
