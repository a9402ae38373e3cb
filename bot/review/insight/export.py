"""The export for evaluators (`PRACTICE.md` 6.9): CSV files of what was published, and what each column means.

There is no file with a row for each session. Whoever has one can count any combination in it, and every small number is
there again. The rows here are the cells that were published, each with its rounded number.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.counted import ANSWER, AT, END, FORK, FORK_TALLY, REACH, RULE, TALLY
from bot.review.insight.disclosure import LEAST, LEAST_OF_TALLIES
from bot.store import Cell

Published = Mapping[str, Mapping[Cell, int]]


@dataclass(frozen=True)
class Column:
    """One column: its name, what it means, and where it is taken from."""

    name: str
    meaning: str
    of: Callable[[str, Cell, int], str]


@dataclass(frozen=True)
class File:
    """One file of the export: which kinds of cells are its rows, and its columns."""

    name: str
    holds: str
    kinds: tuple[str, ...]
    columns: tuple[Column, ...]


def _after(text: str) -> str:
    return text.partition(":")[2] or text


QUARTER = Column("quarter", "Quarter of the calendar, for instance 2026-Q4.", lambda quarter, _, __: quarter)
TREE = Column("tree", "Name of the conversation.", lambda _, cell, __: cell.tree)
VERSION = Column("version", "Which wording: a hash of all its files.", lambda _, cell, __: cell.version)
STEP = Column("step", "Name of the question, with the module it stands in.", lambda _, cell, __: cell.step)
SESSIONS = Column("sessions", "Sessions, to the nearest five.", lambda _, __, number: str(number))
OR_MOST = Column(
    "sessions",
    "Sessions, to the nearest five; “most” is the most frequent answer, whose number is not published.",
    lambda _, __, number: str(number) if number else "most",
)

FILES = (
    File(
        "sessions.csv",
        "How sessions ended. `median:2-5` says that half of those finished took up to that many minutes.",
        (END,),
        (
            QUARTER,
            TREE,
            VERSION,
            Column("ended", "done, left, or median with a band of minutes.", lambda _, cell, __: cell.what),
            Column("sessions", "Sessions, to the nearest five; empty for a median.", lambda _, __, n: str(n or "")),
        ),
    ),
    File(
        "steps.csv",
        "What was done at a question.",
        (AT, ANSWER, FORK),
        (
            QUARTER,
            TREE,
            VERSION,
            STEP,
            Column("what", "answered, an option, skipped, left, back or why.", lambda _, cell, __: _after(cell.what)),
            OR_MOST,
        ),
    ),
    File(
        "rules.csv",
        "What came of the flags of a rule, in workers. `asked` is how many were asked for words they plan to say.",
        (RULE,),
        (
            QUARTER,
            Column("rule", "Name of the rule; asked for the base.", lambda _, cell, __: cell.what.partition(":")[0]),
            Column(
                "outcome", "used, edited, kept, wrong-flag, quote.", lambda _, cell, __: cell.what.partition(":")[2]
            ),
            Column("workers", "Different workers, to the nearest five.", lambda _, __, number: str(number)),
        ),
    ),
    File(
        "tallies.csv",
        "Totals that are joined to nothing: file reviews, offers, dilemmas, why something was not asked.",
        (TALLY, FORK_TALLY),
        (
            QUARTER,
            TREE,
            VERSION,
            STEP,
            Column("option", "The option that was chosen.", lambda _, cell, __: cell.what),
            Column("times", "How often, to the nearest five; “most” as in steps.csv.", OR_MOST.of),
        ),
    ),
    File(
        "agencies.csv",
        "Kinds of services of which enough workers use it. No number, and crossed with nothing.",
        (REACH,),
        (QUARTER, Column("agency", "As chosen in set-up.", lambda _, cell, __: _after(cell.what))),
    ),
)


def export(published: Published) -> dict[str, str]:
    """Return the files of the export, by name, with the data dictionary and the note on what was held back."""
    files = {file.name: _csv(file, published) for file in FILES}
    return files | {"dictionary.csv": _dictionary(), "README.txt": _read_me(published)}


def _csv(file: File, published: Published) -> str:
    rows = [
        [column.of(quarter, cell, number) for column in file.columns]
        for quarter, cells in published.items()
        for cell, number in sorted(cells.items())
        if cell.kind in file.kinds
    ]
    return _written([[column.name for column in file.columns], *rows])


def _dictionary() -> str:
    rows = [[file.name, column.name, column.meaning] for file in FILES for column in file.columns]
    return _written([["file", "column", "meaning"], *rows])


def _written(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _read_me(published: Published) -> str:
    quarters = ", ".join(published) or "none yet"
    return (
        "Beforehand: numbers for evaluation.\n\n"
        "Please agree on data sharing and ethics before you use them. This is not performance data.\n\n"
        f"Quarters: {quarters}.\n\n"
        + "".join(f"{file.name}: {file.holds}\n" for file in FILES)
        + "dictionary.csv: what each column means.\n\n"
        "Held back: every number with fewer than "
        f"{LEAST} different workers behind it, and {LEAST_OF_TALLIES} in tallies.csv; all totals; the number of the "
        "most frequent answer to a question; and every number of an answer that decides what is asked next. A row that "
        "is not here says neither that something was done nor that it was not. There is no row for each session: small "
        "numbers could be counted from it.\n\n"
        "Not known here: families, places, times, people, and workers who said no to counts or do not use it. Theme "
        "counts, changes with their reasons and the calendar of the roll-out are kept by the champions.\n"
    )
