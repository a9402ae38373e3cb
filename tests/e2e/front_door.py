"""`beforehand` run to its end in a folder of its own, with what it printed: what is said at the front door."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from tests.checkout import CHECKOUT
from tests.e2e.program import be_the_program, read_ahead


@dataclass(frozen=True)
class Ended:
    """How the program ended."""

    status: int
    out: str
    errors: str


class Desk:
    """A folder where somebody works: `data` is the program's folder, standard input is given line by line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.settings: dict[str, str] = {}

    def runs(self, *arguments: str, lines: Sequence[str] = (), in_child: Callable[[], None] | None = None) -> Ended:
        """Run `beforehand ARGUMENTS` in a child that is forked from here, which spares the loading of Python.

        `in_child` is called first in it.
        """
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as errors:
            given.write("".join(f"{line}\n" for line in lines).encode())
            given.seek(0)
            read_ahead()
            child = os.fork()
            if child == 0:
                for number, file in enumerate((given, out, errors)):
                    os.dup2(file.fileno(), number)
                os.chdir(self.folder)
                os.environ.clear()
                os.environ.update(self.environment())
                if in_child is not None:
                    in_child()
                be_the_program(["beforehand", *arguments])
            _, status = os.waitpid(child, 0)
            out.seek(0)
            errors.seek(0)
            return Ended(os.waitstatus_to_exitcode(status), out.read().decode(), errors.read().decode())

    def runs_afresh(self, *command: str, lines: Sequence[str] = ()) -> Ended:
        """Run a Python of its own with these arguments."""
        run = subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env=self.environment(),
            input="".join(f"{line}\n" for line in lines),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Ended(run.returncode, run.stdout, run.stderr)

    def environment(self) -> dict[str, str]:
        """Return the environment that the program is given; no setting of this machine is in it."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("BEFOREHAND_", "COV_"))}
        return {**kept, "BEFOREHAND_DATA": str(self.data), "PYTHONPATH": str(CHECKOUT), **self.settings}
