"""`beforehand chat` on a pseudo-terminal, driven by keys, for tests."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pexpect

from tests.e2e.front_door import Desk

UP, DOWN, ENTER, SPACE, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\r", " ", "\x03", "\x04"
_CODES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Keyboard:
    """A worker at a terminal. `screen` is everything that was ever drawn on it, colours and movements taken out."""

    def __init__(self, program: pexpect.spawn[str]) -> None:
        self.program = program
        self.raw = ""

    @property
    def screen(self) -> str:
        """All text drawn so far."""
        return _CODES.sub("", self.raw)

    def sees(self, text: str) -> Keyboard:
        """Wait until a text is drawn."""
        pattern = r"\s+".join(re.escape(word) for word in text.split())
        codes = r"(?:\x1b\[[0-9;?]*[ -/]*[@-~]|\s)+"
        self.program.expect(pattern.replace(r"\s+", codes))
        self.raw += str(self.program.before) + str(self.program.after)
        return self

    def ready(self) -> Keyboard:
        """Wait until the question is drawn to its end: the cursor is shown again."""
        self.program.expect_exact("\x1b[?25h")
        self.raw += str(self.program.before) + str(self.program.after)
        return self

    def presses(self, *keys: str) -> Keyboard:
        """Press keys, one after the other."""
        for key in keys:
            self.program.send(key)
        return self

    def types(self, line: str) -> Keyboard:
        """Type a line and press Enter."""
        return self.presses(line, ENTER)

    def ends(self) -> int:
        """Wait until the program has ended; returns its exit status, or minus the signal that ended it."""
        self.program.expect(pexpect.EOF)
        self.raw += str(self.program.before)
        self.program.close()
        return -int(self.program.signalstatus) if self.program.signalstatus else int(self.program.exitstatus or 0)


@contextmanager
def a_terminal(
    desk: Desk, *arguments: str, columns: int = 80, lines: int = 40, term: str = "xterm-256color"
) -> Iterator[Keyboard]:
    """Start `beforehand chat ARGUMENTS` on a terminal of this size; it is ended with the block."""
    program: pexpect.spawn[str] = pexpect.spawn(
        sys.executable,
        ["-m", "bot", "chat", *arguments],
        cwd=str(desk.folder),
        # A real terminal answers where its cursor is; this one does not, and a second would be waited for it each time.
        env={**desk.environment(), "TERM": term, "PROMPT_TOOLKIT_NO_CPR": "1"},
        dimensions=(lines, columns),
        encoding="utf-8",
        timeout=15,
    )
    try:
        yield Keyboard(program)
    finally:
        program.close(force=True)


def through_set_up(desk: Desk) -> None:
    """Have set-up behind."""
    ended = desk.runs("chat", "welcome", lines=["england", "social-work", "1", "1", "off"])
    assert (ended.status, ended.errors) == (0, "")


def data_of(desk: Desk) -> list[Path]:
    """Return every file of the data folder."""
    return [file for file in desk.data.rglob("*") if file.is_file()]
