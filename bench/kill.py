"""Terminal sessions killed (SIGKILL) at random instants, started again and driven to their card: `python -m bench.kill`

Each session is one data folder and a worker who knows every answer given. What comes after each start has to be, byte
for byte, what the pure engine says to those answers: nothing lost, nothing doubled, at most one message a second time.
How a kill is judged stands in `tests/e2e/expected.py`. Ends 1 where a session went wrong; its folder is then left.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from tests.checkout import CHECKOUT

Outcome = dict[str, Any]


def outcomes(folder: Path, seeds: Sequence[int], at_a_time: int, *, fresh: bool) -> Iterator[Outcome]:
    """Yield how each session went as it ends, several at a time, each in a program of its own."""
    how = "fresh" if fresh else "forked"
    selector = DefaultSelector()
    with ExitStack() as ended:
        for first in range(min(at_a_time, len(seeds))):
            mine = [str(seed) for seed in seeds[first::at_a_time]]
            program = ended.enter_context(
                subprocess.Popen(  # noqa: S603 (our own program, on numbers)
                    [sys.executable, "-m", "tests.e2e.killed", folder, how, *mine],
                    stdout=subprocess.PIPE,
                    text=True,
                    cwd=CHECKOUT,
                )
            )
            if program.stdout is not None:
                selector.register(program.stdout, EVENT_READ, program.stdout)
        while selector.get_map():
            for key, _ in selector.select():
                line = key.data.readline()
                if line:
                    yield json.loads(line)
                else:
                    selector.unregister(key.fileobj)


def progress(done: int, of: int) -> None:
    """Draw how far along it is, where somebody is looking."""
    if sys.stderr.isatty():
        filled = 40 * done // of
        print(f"\r[{'#' * filled}{'.' * (40 - filled)}] {done} of {of}", end="", file=sys.stderr, flush=True)


def summary(found: Sequence[Outcome], wanted: int, seconds: float) -> str:
    """Return the counts, and a line for each session that went wrong."""
    wrong = [outcome for outcome in found if outcome["problem"]]
    instants = Counter(kill for outcome in found for kill in outcome["kills"])
    lost = sum("lost" in outcome["problem"] for outcome in wrong)
    doubled = sum("doubled" in outcome["problem"] for outcome in wrong)
    twice = [outcome["repeated"] for outcome in found if outcome["repeated"]]
    lines = [f"seed {outcome['seed']}: {outcome['problem']}" for outcome in wrong]
    lines.append(f"{len(found) - len(wrong)} of {wanted} sessions went on where they were and reached their card.")
    lines.append(f"{sum(outcome['lines'] for outcome in found)} lines typed, in {seconds:.0f} s.")
    lines.append(f"{instants.total()} kills: {', '.join(f'{count} {name}' for name, count in instants.most_common())}.")
    lines.append(
        f"Lost: {lost}. Doubled: {doubled}. Otherwise wrong: {wanted - len(found) + len(wrong) - lost - doubled}. "
        f"Messages that came twice after one kill: {max(twice, default=0)} at most, in {len(twice)} sessions."
    )
    return "\n".join(lines)


def main() -> int:
    """Run the sessions and print the counts; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=200, help="how many (default 200)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the first; the others follow (default 1)")
    parser.add_argument("--at-a-time", type=int, default=2, help="how many at the same time (default 2)")
    parser.add_argument("--fresh", action="store_true", help="a new Python for each start: slower, nothing preloaded")
    chosen = parser.parse_args()
    seeds = range(chosen.seed, chosen.seed + chosen.sessions)
    print(f"{chosen.sessions} sessions, seeds {seeds[0]} to {seeds[-1]}, {chosen.at_a_time} at a time", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-kill-"))
    began, found = time.monotonic(), []
    for outcome in outcomes(folder, seeds, chosen.at_a_time, fresh=chosen.fresh):
        found.append(outcome)
        progress(len(found), chosen.sessions)
    print("\n" + summary(found, chosen.sessions, time.monotonic() - began))
    wrong = len(found) < chosen.sessions or any(outcome["problem"] for outcome in found)
    if wrong:
        print(f"What the sessions that went wrong left is in {folder}.")
    else:
        folder.rmdir()
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
