"""Every check of the project in one command, `python -m tests`: what a contributor runs and what CI runs."""

import os
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
SCRIPTS = Path(sysconfig.get_path("scripts"))

WORKERS = str(max(2, os.cpu_count() or 1) + 1)
"""Processes that run tests: one more than cores, since many tests wait for a program that they started."""

# pytest comes last, so that its closing line ("N passed") closes what the tests print.
CHECKS: dict[str, list[str]] = {
    "ruff check": [sys.executable, "-m", "ruff", "check", "."],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "mypy --strict": [sys.executable, "-m", "mypy"],
    "import contracts": [str(SCRIPTS / "lint-imports"), "--no-logo"],
    "pytest": [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        WORKERS,
        "--dist",
        "worksteal",
        "--cov",
        "--durations=5",
        "--durations-min=2",
    ],
}


def run_all(checks: dict[str, list[str]]) -> int:
    """Run each check to its end, whatever the others found, and say how each went and how many seconds it took.

    Returns the exit status: 0 when every check is green, 1 when any is red.
    """
    lines: list[str] = []
    red: list[str] = []
    for name, command in checks.items():
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        try:
            status = subprocess.run(command, cwd=CHECKOUT, check=False).returncode
        except OSError:
            print(f"{command[0]} cannot be started. Please install requirements-dev.lock into this Python first.")
            status = 1
        if status != 0:
            red.append(name)
        lines.append(f"{'red  ' if status else 'green'} {time.monotonic() - started:6.1f} s  {name}")
    print("\n" + "\n".join(lines))
    print(f"Red: {', '.join(red)}." if red else "Everything is green.", flush=True)
    return 1 if red else 0


if __name__ == "__main__":
    sys.exit(run_all(CHECKS))
