"""The systemd unit as the page gives it, and what systemd itself says to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.docs.pages import DOCS, examples

PAGE = DOCS / "how-to" / "run-under-systemd.md"
NAME = "beforehand.service"
PROGRAM = "/opt/beforehand/bin/beforehand"


def unit() -> str:
    """The text of the unit."""
    (found,) = [each.text for each in examples(PAGE) if each.form == f"ini {NAME}"]
    return found


def service() -> dict[str, list[str]]:
    """What its [Service] section says, by name; a name may stand there more than once."""
    section = unit().partition("[Service]\n")[2].partition("\n[")[0]
    said: dict[str, list[str]] = {}
    for line in section.splitlines():
        if line and not line.startswith("#"):
            name, _, value = line.partition("=")
            said.setdefault(name, []).append(value)
    return said


def pleases_systemd(folder: Path) -> str:
    """systemd can read the unit without a warning, and finds little that it could still be denied."""
    file = folder / NAME
    # The program is not installed on the machine that tries this, and systemd wants to see one.
    file.write_text(unit().replace(PROGRAM, sys.executable), "utf-8")
    said = subprocess.run(["systemd-analyze", "verify", str(file)], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout + said.stderr) == (0, ""), said.stderr
    look = ["systemd-analyze", "security", "--no-pager", "--offline=yes", "--threshold=20", str(file)]
    level = subprocess.run(look, capture_output=True, text=True, check=False)
    assert level.returncode == 0, level.stdout + level.stderr
    (figure,) = re.findall(r"exposure level for \S+ ([\d.]+)", level.stdout)
    return f"exposure {figure} of 10"
