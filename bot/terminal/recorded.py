"""A screen that writes down what it shows and what it is given, from the start of one tree on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.conversation.effects import Ask, Message
from bot.dialogue.facts import FACTS
from bot.dialogue.safety import EmergencyCard
from bot.terminal.screen import Screen
from bot.workshop.recording import Recording


class NothingRecorded(Exception):
    """Nothing was recorded, because the tree was not begun here. Please finish or stop what is open, then record."""

    def __str__(self) -> str:
        return " ".join((self.__doc__ or "").split())


class RecordedScreen:
    """Passes everything on to another screen. Typed lines reach the recording through the identity guard only."""

    def __init__(self, screen: Screen, path: Path) -> None:
        """Record to `path`, which is made now, readable by its owner alone, and written by `save`. Raises OSError."""
        path.touch(mode=0o600)
        path.chmod(0o600)
        self._screen = screen
        self._path = path
        self._recording: Recording | None = None

    def begins(self, tree: str, title: str) -> None:
        """Start the recording: `tree` is about to begin."""
        self._recording = Recording(tree, f"Recorded: {title}")

    def knows(self, facts: Mapping[str, str]) -> None:
        """Take down the facts that the session began with, local contacts apart."""
        if self._recording is not None:
            self._recording.facts = {name: value for name, value in facts.items() if name in FACTS}
            self._recording.contacts = {
                name.removeprefix("contact."): value for name, value in facts.items() if name.startswith("contact.")
            }

    def save(self) -> None:
        """Write the transcript. Raises NothingRecorded, OSError."""
        if self._recording is None:
            if not self._path.stat().st_size:
                self._path.unlink()
            raise NothingRecorded
        self._path.write_text(self._recording.text(), encoding="utf-8")

    def show(self, message: Message) -> None:
        """Show one message."""
        if self._recording is not None:
            self._recording.said(message)
        self._screen.show(message)

    def note(self, text: str) -> None:
        """Show a line of the terminal's own; it is no part of the conversation."""
        self._screen.note(text)

    async def ask(self, asked: Ask) -> str:
        """Return the line that the worker gives."""
        return self._given(await self._screen.ask(asked))

    def emergency(self, first: str, card: EmergencyCard) -> None:
        """Show the emergency card."""
        self._screen.emergency(first, card)
        if self._recording is not None:
            self._recording.emergency()

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Return the line that the worker gives under the emergency card."""
        return self._given(await self._screen.in_emergency(card))

    def clear(self) -> None:
        """Clear the screen."""
        self._screen.clear()

    def _given(self, line: str) -> str:
        if self._recording is not None:
            self._recording.gave(line)
        return line
