"""`beforehand chat` on a pseudo-terminal, driven by keys, for tests."""

from __future__ import annotations

import fcntl
import os
import re
import signal
import struct
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pexpect
from pexpect import fdpexpect

from tests.e2e.front_door import Desk
from tests.e2e.program import be_the_program, read_ahead

UP, DOWN, ENTER, SPACE, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\r", " ", "\x03", "\x04"
A_FINGER = 0.05
"""Seconds before each key, as `pexpect.spawn` waits: nobody presses one in the instant in which a question is drawn."""
_CODES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Keyboard:
    """A worker at a terminal. `screen` is everything that was ever drawn on it, colours and movements taken out."""

    def __init__(self, program: fdpexpect.fdspawn[str], process: int) -> None:
        self.program = program
        self.process = process
        self.raw = ""
        self._status: int | None = None

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
            time.sleep(A_FINGER)
            self.program.send(key)
        return self

    def types(self, line: str) -> Keyboard:
        """Type a line and press Enter."""
        return self.presses(line, ENTER)

    def ends(self) -> int:
        """Wait until the program has ended; returns its exit status, or minus the signal that ended it."""
        self.program.expect(pexpect.EOF)
        self.raw += str(self.program.before)
        return self._ended()

    def is_closed(self) -> None:
        """Close the window, whatever the program is doing."""
        if self._status is None:
            with suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)
            self._ended()
        self.program.close()

    def _ended(self) -> int:
        if self._status is None:
            self._status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        return self._status


@contextmanager
def a_terminal(
    desk: Desk, *arguments: str, columns: int = 80, lines: int = 40, term: str = "xterm-256color"
) -> Iterator[Keyboard]:
    """Start `beforehand chat ARGUMENTS` on a terminal of this size; it is ended with the block.

    It is forked from here, which spares the loading of Python and of the content.
    """
    read_ahead()
    # A real terminal answers where its cursor is; this one does not, and a second would be waited for it each time.
    environment = {**desk.environment(), "TERM": term, "PROMPT_TOOLKIT_NO_CPR": "1"}
    process, screen = os.forkpty()
    if process == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        os.chdir(desk.folder)
        os.environ.clear()
        os.environ.update(environment)
        be_the_program(["beforehand", "chat", *arguments])
    keyboard = Keyboard(fdpexpect.fdspawn(screen, timeout=15, encoding="utf-8"), process)
    try:
        yield keyboard
    finally:
        keyboard.is_closed()


def through_set_up(desk: Desk) -> None:
    """Have set-up behind."""
    ended = desk.runs("chat", "welcome", lines=["england", "social-work", "1", "1", "off"])
    assert (ended.status, ended.errors) == (0, "")


def data_of(desk: Desk) -> list[Path]:
    """Return every file of the data folder."""
    return [file for file in desk.data.rglob("*") if file.is_file()]
