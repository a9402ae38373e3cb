"""`python -m tests.container`: builds the image for real and tries what the pages promise. Linux, root.

What is built is the last commit, so that files in the middle of a change do not count.
"""

from __future__ import annotations

import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from tests.container import building, looking, trying, units
from tests.container.dockerfile import DOCKERFILE
from tests.container.engine import Podman, found, missing, ran

SCREEN = Console(highlight=False, soft_wrap=True)


def done(what: str, work: Callable[[], object]) -> bool:
    """Do one piece of work and say how it went; False where it failed."""
    SCREEN.print(f"               {what} …", end="\r" if SCREEN.is_terminal else "\n")
    began = time.monotonic()
    try:
        figure = work()
    except AssertionError as problem:
        SCREEN.print(f"[red]red  [/] {time.monotonic() - began:5.1f} s  {what}")
        SCREEN.print(str(problem) or traceback.format_exc(), markup=False)
        return False
    SCREEN.print(f"green {time.monotonic() - began:5.1f} s  {what}{f': {figure}' if figure else ''}", markup=False)
    return True


def lint() -> str:
    """hadolint finds nothing in the Dockerfile."""
    ran("hadolint", str(DOCKERFILE))
    return "nothing found"


def main() -> int:
    """Build and try; returns 0 where all is green, 1 where anything is red, 2 where this machine lacks something."""
    lacking = missing()
    if lacking:
        SCREEN.print(f"The real build needs {' and '.join(lacking)}. Please install what is missing and try again.")
        return 2
    with tempfile.TemporaryDirectory(prefix="beforehand-container-") as place:
        folder, podman = Path(place), Podman(Path(place))
        known, context = building.sources(), building.make_context(folder)
        try:
            first = [
                ("a base of Debian packages", lambda: building.make_base(podman, folder, known)),
                ("the image", lambda: building.build(podman, folder, context, known, building.IMAGE)),
                ("the image again", lambda: building.build(podman, folder, context, known, building.AGAIN)),
            ]
            if not all(done(f"builds {what}", work) for what, work in first):
                return 1
            rest: list[tuple[str, Callable[[], object]]] = [
                ("is set up as the Dockerfile says", lambda: looking.is_set_up_as_written(podman)),
                ("adds little to its base", lambda: looking.adds_little_to_its_base(podman)),
                (
                    "holds the program and nobody's files",
                    lambda: looking.holds_the_program_and_nobodys_files(podman, context),
                ),
                ("is the same when built again", lambda: looking.is_the_same_when_built_again(podman)),
                ("can write to one folder alone", lambda: trying.can_write_to_one_folder_alone(podman)),
                ("walks a visit to its card", lambda: trying.walks_a_visit_to_its_card(podman, folder)),
                (
                    "serves Telegram and ends when told",
                    lambda: trying.serves_telegram_and_ends_when_told(podman, folder),
                ),
            ]
            for program, name, check in (
                ("systemd-analyze", "the unit pleases systemd", lambda: units.pleases_systemd(folder)),
                ("hadolint", "the Dockerfile pleases hadolint", lint),
            ):
                if found(program):
                    rest.append((name, check))
                else:
                    SCREEN.print(f"left out       {name}: there is no {program} on this machine")
            went = [done(what, work) for what, work in rest]
            return 0 if all(went) else 1
        finally:
            podman.close()


if __name__ == "__main__":
    sys.exit(main())
