"""Where the checkout lies and which of its files are kept in git: what the tests of the whole project look at."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).parents[1]
PYPROJECT: dict[str, Any] = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))


def tracked(pattern: str = "*") -> list[Path]:
    """The files that git keeps, as they are now; one that is about to be removed is left out."""
    listed = subprocess.run(["git", "ls-files", "-z", pattern], cwd=CHECKOUT, capture_output=True, check=True)
    files = [CHECKOUT / name for name in listed.stdout.decode().split("\0") if name]
    return [file for file in files if file.is_file()]
