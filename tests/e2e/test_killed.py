"""Six of the 200 sessions that `python -m bench.kill` kills; the counts are read as a person reads them."""

import subprocess
import sys

from tests.checkout import CHECKOUT

FIRST_SEED = 1000
"""Not those of the long run, which begins at 1."""


def test_six_killed_sessions_go_on_where_they_were_with_no_answer_lost_or_doubled() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "bench.kill", "--sessions", "6", "--seed", str(FIRST_SEED)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "6 of 6 sessions went on where they were" in run.stdout, run.stdout + run.stderr
    assert "Lost: 0. Doubled: 0. Otherwise wrong: 0." in run.stdout
    assert run.returncode == 0
