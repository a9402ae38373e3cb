"""Disclosure control: which numbers of a quarter may be shown, so that no small one can be worked out from the others.

A number is shown where enough different workers stand behind it (`PRACTICE.md` 6.6): rounded, once, when the quarter
has closed. What keeps the others hidden is not how small they are but that there is nothing to subtract from:

- No total is ever shown. How many began is not, nor how many came to a question.
- Of the answers to one question the most frequent is named without its number, so that they add up to nothing known.
- Where an answer decides what is asked next, no number of it is shown at all: it would be the total of what follows.
- What came of flags is shown in workers, everything else in sessions, and the two cannot be taken from each other.

So whatever was done fewer than five times could have been done not at all, by the same people, with every report the
same: `tests/review/insight` tries to prove the opposite.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.counted import ANSWER, AT, DONE, END, FORK, FORK_TALLY, REACH, RULE, TALLY
from bot.store import Cell, Count

LEAST = 5
"""Fewer workers than this are never shown (`PRACTICE.md` 6.6; public guidance treats 1 to 4 as unsafe)."""
LEAST_OF_TALLIES = 10
"""The same for tallies and offers (`PRACTICE.md` 3.7 and 6.6)."""
ROUNDED_TO = 5
ENOUGH = 0
"""Stands for a number where only that it is over the line may be shown, or that it is the most frequent."""
MEDIAN = "median"


@dataclass(frozen=True)
class Line:
    """How many different workers have to stand behind a number. It can be raised, never lowered.

    Raises ValueError for a line under `LEAST`.
    """

    workers: int = LEAST

    def __post_init__(self) -> None:
        if self.workers < LEAST:
            raise ValueError(f"Nothing of fewer than {LEAST} workers may be shown. Please choose {LEAST} or more.")

    def of(self, kind: str) -> int:
        """Return the line for a kind of cell."""
        return max(self.workers, LEAST_OF_TALLIES) if kind in (TALLY, FORK_TALLY) else self.workers


def publish(counts: Mapping[Cell, Count], line: Line | None = None) -> dict[Cell, int]:
    """Return what may be shown of a quarter: cells with their rounded number, or `ENOUGH`."""
    line = line or Line()
    over = {cell: count for cell, count in counts.items() if count.workers >= line.of(cell.kind)}
    shown: dict[Cell, int] = {}
    for cell, count in over.items():
        if cell.kind in (TALLY, AT) or (cell.kind == END and ":" not in cell.what):
            shown[cell] = rounded(count.times)
        elif cell.kind == RULE:
            shown[cell] = rounded(count.workers)
        elif cell.kind == REACH:
            shown[cell] = ENOUGH
    for answers in _by_question(cell for cell in over if cell.kind in (ANSWER, FORK, FORK_TALLY)):
        if len(answers) < 2:
            continue
        most = max(answers, key=lambda cell: (over[cell].times, cell))
        shown[most] = ENOUGH
        shown |= {cell: rounded(over[cell].times) for cell in answers if cell.kind == ANSWER and cell != most}
    shown |= dict.fromkeys(_medians(counts, shown), ENOUGH)
    return shown


def rounded(number: int) -> int:
    """Return a number to the nearest five."""
    return (number + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO


def _by_question(cells: Iterable[Cell]) -> list[list[Cell]]:
    found: dict[Cell, list[Cell]] = {}
    for cell in sorted(cells):
        found.setdefault(replace(cell, what=""), []).append(cell)
    return list(found.values())


def _medians(counts: Mapping[Cell, Count], shown: Mapping[Cell, int]) -> list[Cell]:
    """Return the minute band in the middle of the sessions that were finished, where their number is shown."""
    medians = []
    for done in [cell for cell in shown if (cell.kind, cell.what) == (END, DONE)]:
        seen, total = 0, counts[done].times
        for band in ("<2", "2-5", "5-10", ">10"):
            seen += counts.get(replace(done, what=f"{DONE}:{band}"), Count(0, 0)).times
            if 2 * seen >= total:
                medians.append(replace(done, what=f"{MEDIAN}:{band}"))
                break
    return medians
