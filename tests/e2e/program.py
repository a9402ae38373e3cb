"""`beforehand chat` as a program of its own on plain pipes: started, written to, read from, killed.

It is forked from this program, which has loaded everything already, so that 200 kills do not take an hour of loading;
`fresh` starts a new Python instead. Only a program with one thread may start it.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

from bot import cli_chat  # noqa: F401 (the front door loads it when it is needed; here it is shared by all forks)
from bot.cli import main
from tests import content
from tests.checkout import CHECKOUT
from tests.e2e.receipts import without_receipts

PATIENCE = 60.0
"""Seconds that a program may take to say something before it counts as stuck."""


class Unexpected(AssertionError):
    """The program said something else than was expected; `said` is all of it."""

    def __init__(self, said: bytes) -> None:
        super().__init__("The program said something else than was expected.")
        self.said = said


class Program:
    """One run of `beforehand chat TREE --plain` on a data folder."""

    def __init__(self, data: Path, tree: str, *, fresh: bool = False) -> None:
        self._errors = data.parent / "errors.txt"
        self._said = b""
        line_out, self._keyboard = os.pipe()
        self._screen, screen_in = os.pipe()
        command = ["beforehand", "chat", tree, "--plain"]
        kept = {name: value for name, value in os.environ.items() if not name.startswith("BEFOREHAND_")}
        environment = {**kept, "BEFOREHAND_DATA": str(data), "PYTHONPATH": str(CHECKOUT)}
        with self._errors.open("ab") as errors:
            if fresh:
                self._id = subprocess.Popen(
                    [sys.executable, "-m", "bot", *command[1:]],
                    stdin=line_out, stdout=screen_in, stderr=errors, cwd=data.parent, env=environment,
                ).pid  # fmt: skip
            else:
                read_ahead()
                self._id = os.fork()
            if self._id == 0:
                os.close(self._keyboard)
                os.close(self._screen)
                for given, taken in ((line_out, 0), (screen_in, 1), (errors.fileno(), 2)):
                    os.dup2(given, taken)
                os.chdir(data.parent)
                os.environ.update(environment)
                be_the_program(command)
        os.close(line_out)
        os.close(screen_in)

    def write(self, line: str) -> None:
        """Type a line. What was read before is forgotten."""
        self._said = b""
        os.write(self._keyboard, f"{line}\n".encode())

    def read(self, texts: set[bytes], until: float | None = None) -> bytes:
        """Return what has been said once it is one of `texts`, or at the moment `until` of the monotonic clock.

        Raises Unexpected as soon as it can become none of them any more.
        """
        deadline = until if until is not None else time.monotonic() + PATIENCE
        while self._said not in texts:
            wait = deadline - time.monotonic()
            if wait <= 0 and until is not None:
                return self._said
            if wait <= 0 or not any(text.startswith(self._said) for text in texts) or not self._more(wait):
                raise Unexpected(self._said)
        return self._said

    def _more(self, wait: float) -> bool:
        """Read what is there within so many seconds; False tells that the program has ended."""
        readable, _, _ = select.select([self._screen], [], [], max(wait, 0))
        if not readable:
            return True
        piece = os.read(self._screen, 1 << 16)
        self._said = without_receipts(self._said + piece)
        return bool(piece)

    def kill(self) -> bytes:
        """Kill the program at once (SIGKILL); returns all that it said since the last line."""
        os.kill(self._id, signal.SIGKILL)
        while self._more(PATIENCE):
            pass
        self._end()
        return self._said

    def ended(self) -> int:
        """Wait for the program to end by itself; returns its exit status."""
        while self._more(PATIENCE):
            pass
        return self._end()

    def errors(self) -> str:
        """What stands in the folder's standard error, of all runs."""
        return self._errors.read_text(encoding="utf-8")

    def _end(self) -> int:
        _, status = os.waitpid(self._id, 0)
        os.close(self._keyboard)
        os.close(self._screen)
        return os.waitstatus_to_exitcode(status)


def read_ahead() -> None:
    """Read the content once, in the program that others are forked from."""
    content.library()
    content.rulebook()


def be_the_program(command: list[str]) -> NoReturn:
    """Be the program in a forked child, and leave without anything that the parent had open being flushed twice."""
    sys.argv = command
    content.share()
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8") for number, mode in ((0, "r"), (1, "w"), (2, "w"))
    )
    status = 70
    try:
        main()
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
