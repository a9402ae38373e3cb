"""Conversations in Telegram through a step that is changed under them: `python -m bench.telegram_published`

The step is published anew, taken out, put back and brought back, in turn, as a lead champion and a safety owner do it;
every conversation has to come to its card. Telegram is our own fake over HTTP, with aiogram's models as judge. Ends 1
where anybody is stranded.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from pathlib import Path

from bench.kill import progress
from tests.telegram.peers.nursery import Nursery
from tests.telegram.stranded import run_through


def main() -> int:
    """Run and print the counts; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=50, help="open at the same time (default 50)")
    parser.add_argument("--edits", type=int, default=40, help="changes of the step at most (default 40)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default 1)")
    chosen = parser.parse_args()
    folder, nursery, began = Path(tempfile.mkdtemp(prefix="bench-published-")), Nursery(), time.perf_counter()
    try:
        out = asyncio.run(
            run_through(
                folder,
                nursery,
                chosen.conversations,
                chosen.edits,
                chosen.seed,
                lambda done: progress(done, chosen.edits),
            )
        )
    finally:
        nursery.close()
        shutil.rmtree(folder, ignore_errors=True)
    for problem in out.stranded:
        print(problem)
    seconds = time.perf_counter() - began
    print(
        f"{out.finished} of {chosen.conversations} conversations came to their card in {seconds:.0f} s, while the step "
        f"was changed {out.edits} times; it was met in {len(out.read)} wordings. Stranded: {len(out.stranded)}."
    )
    return 1 if out.stranded or out.finished != chosen.conversations else 0


if __name__ == "__main__":
    sys.exit(main())
