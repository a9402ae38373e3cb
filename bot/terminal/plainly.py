"""The terminal without styles: lines in, lines out, for pipes, screen readers and scripts."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import TextIO

from bot.conversation.commands import options_of
from bot.conversation.effects import Ask, Message
from bot.conversation.plain import as_lines
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.terminal import words
from bot.terminal.screen import Closed

NextLine = Callable[[Ask | None], Awaitable[str]]
"""Gives the line that answers a question; None stands for the emergency card. Empty at the end of the input."""


class PlainScreen:
    """Writes messages as plain text and reads one line an answer."""

    def __init__(self, out: TextIO, next_line: NextLine, *, echo: bool = False, tongue: Tongue = ENGLISH) -> None:
        """Write to `out`; `echo` repeats each line given, as a script needs it.

        `tongue` is the language of what stands around a message.
        """
        self._tongue = tongue
        self._out = out
        self._next_line = next_line
        self._echo = echo

    def _say(self, text: str) -> None:
        self._out.write(f"{text}\n\n")
        self._out.flush()

    def show(self, message: Message) -> None:
        """Show one message, questions too."""
        self._say(as_lines(message, self._tongue))

    def note(self, text: str) -> None:
        """Show a line of the terminal's own."""
        self._say(text)

    async def ask(self, asked: Ask) -> str:
        """Return the next line of the input. Raises Closed at its end."""
        return await self._line(asked)

    def emergency(self, first: str, card: EmergencyCard) -> None:
        """Show the emergency card with the words that its buttons have."""
        labels = [button.label for button in card.every_button.values()]
        self._say("\n".join([first, *(f"  {number}. {label}" for number, label in enumerate(labels, start=1))]))

    async def in_emergency(self, card: EmergencyCard) -> str:  # noqa: ARG002 (the buttons are shown with the card)
        """Return the next line of the input. Raises Closed at its end."""
        return await self._line(None)

    def clear(self) -> None:
        """A plain stream cannot be cleared; say so."""
        self._say(self._tongue(words.NOT_CLEARED))

    async def _line(self, asked: Ask | None) -> str:
        line = ""
        while not line.strip():
            line = await self._next_line(asked)
            if not line:
                raise Closed
        if self._echo:
            unsaid = asked is not None and asked.private and options_of(line, asked)
            self._say(f"> {self._tongue(words.CHOSEN)}" if unsaid else f"> {line.strip()}")
        return line.strip()


async def from_keyboard(asked: Ask | None) -> str:  # noqa: ARG001 (a person knows the question)
    """Return the next line of standard input.

    Read on a daemon thread of its own, so that a program that is told to end does not wait for a key.
    """
    loop = asyncio.get_running_loop()
    given: asyncio.Future[str] = loop.create_future()

    def read() -> None:
        line = sys.stdin.readline()
        loop.call_soon_threadsafe(lambda: None if given.done() else given.set_result(line))

    threading.Thread(target=read, daemon=True).start()
    return await given
