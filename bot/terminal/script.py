"""A conversation played from a file: one answer a line, and a clear word where an answer does not fit."""

from __future__ import annotations

from pathlib import Path

from bot.conversation.commands import options_of
from bot.conversation.effects import Ask
from bot.conversation.question import TEXT_LIMIT
from bot.terminal.commands import command_of


class ScriptProblem(Exception):
    """The script and the conversation do not fit together; the message says where."""


class Script:
    """The answers of a script: blank lines and those that begin with # are left out."""

    def __init__(self, path: Path) -> None:
        """Read the script. Raises ScriptProblem where it cannot be read."""
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise ScriptProblem(f"The script {path.name} cannot be opened. Please check its name.") from None
        self.name = path.name
        self._lines = [
            (number, line.strip())
            for number, line in enumerate(text.splitlines(), start=1)
            if line.strip() and not line.lstrip().startswith("#")
        ]

    @property
    def left(self) -> int:
        """How many answers have not been used."""
        return len(self._lines)

    async def answer(self, asked: Ask | None) -> str:
        """Return the next answer for a question; None stands for the emergency card.

        Raises ScriptProblem where no answer is left, or where the next one is none to this question.
        """
        step = asked.step if asked else "not-safe"
        if not self._lines:
            raise ScriptProblem(f"{self.name} ends too early: step “{step}” still waits. Please add an answer.")
        number, line = self._lines.pop(0)
        if asked is not None and not _fits(line, asked):
            takes = ", ".join(choice.name for choice in asked.choices)
            typed = "a typed line" if asked.hint else ""
            wanted = " or ".join(part for part in (takes, typed) if part)
            raise ScriptProblem(f"Line {number} of {self.name} does not fit step “{step}”. It takes: {wanted}.")
        return line


def _fits(line: str, asked: Ask) -> bool:
    typed = asked.hint is not None and len(line) <= TEXT_LIMIT
    return command_of(line) is not None or bool(options_of(line, asked)) or typed
