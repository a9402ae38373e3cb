"""From Enter in the shell to the first question, on a pseudo-terminal: `python -m bench.startup`

Warm is the median of 15 starts in a folder where set-up is done; new is a folder that does not exist yet. `--cold`
empties the system's file cache before each of three starts (root only, and hard on whatever else runs here). Then the
packages that cost most to load, as Python itself measures them (`-X importtime`; slower than a plain start).
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pexpect

from tests.checkout import CHECKOUT

TARGET = 1.5
"""Seconds; the issue's own figure."""
DRAWN = "\x1b[?25h"
"""prompt_toolkit shows the cursor again when a question is drawn to its end."""
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+([\w.]+)")


def environment(data: Path) -> dict[str, str]:
    """Return the environment of a start; no setting of this machine is in it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BEFOREHAND_")}
    return {**kept, "BEFOREHAND_DATA": str(data), "PYTHONPATH": str(CHECKOUT), "PROMPT_TOOLKIT_NO_CPR": "1"}


def seconds_to_first_question(data: Path) -> float:
    """Start `beforehand chat door` and wait until its first question is drawn."""
    began = time.perf_counter()
    program: pexpect.spawn[str] = pexpect.spawn(
        sys.executable, ["-m", "bot", "chat", "door"], env=environment(data), encoding="utf-8", timeout=60
    )
    program.expect_exact(DRAWN)
    taken = time.perf_counter() - began
    program.close(force=True)
    return taken


def set_up(data: Path) -> None:
    """Have set-up behind, so that the first question is that of a tree."""
    answers = "england\nsocial-work\n1\n1\noff\n"
    command = [sys.executable, "-m", "bot", "chat", "welcome"]
    subprocess.run(command, input=answers, text=True, env=environment(data), check=True, capture_output=True)  # noqa: S603


def forget_files() -> None:
    """Let the system read every file from the disk again. Needs root."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def measured(starts: int, data: Callable[[int], Path], before: Callable[[], None] = lambda: None) -> str:
    """Return the median and the slowest of so many starts."""
    times = []
    for number in range(starts):
        before()
        times.append(seconds_to_first_question(data(number)))
    met = "under" if statistics.median(times) < TARGET else "OVER"
    return f"median {statistics.median(times):.2f} s, slowest {max(times):.2f} s of {starts} ({met} {TARGET} s)"


def costly_imports(data: Path) -> list[tuple[str, float]]:
    """Return the ten packages that take longest to load, in ms; rooms of ours apart."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", "chat", "door"]
    run = subprocess.run(command, input="", text=True, env=environment(data), check=True, capture_output=True)  # noqa: S603
    took: Counter[str] = Counter()
    for microseconds, module in _IMPORT.findall(run.stderr):
        parts = module.split(".")
        took[".".join(parts[:2]) if parts[0] == "bot" else parts[0]] += int(microseconds)
    return [(package, microseconds / 1000) for package, microseconds in took.most_common(10)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=15, help="how many (default 15)")
    parser.add_argument("--cold", action="store_true", help="three starts more with an empty file cache")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-startup-") as made:
        folder, ready = Path(made), Path(made) / "ready"
        set_up(ready)
        print(f"to the first question, warm:       {measured(chosen.starts, lambda _: ready)}")
        print(f"to the first question, new folder: {measured(chosen.starts, lambda number: folder / f'new-{number}')}")
        if chosen.cold:
            print(f"to the first question, cold:       {measured(3, lambda _: ready, forget_files)}")
        print("most costly to load:")
        for package, milliseconds in costly_imports(ready):
            print(f"  {milliseconds:6.0f} ms  {package}")


if __name__ == "__main__":
    main()
