"""The export for evaluators (`PRACTICE.md` 6.9): CSV files of what was published, and what each column means.

There is no file with a row for each session. Whoever has one can count any combination in it, and every small number is
there again. The rows here are the cells that were published, each with its rounded number.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.counted import ANSWER, AT, END, FORK, FORK_TALLY, REACH, RULE, TALLY
from bot.review.insight.changes import Change, why_of
from bot.review.insight.disclosure import LEAST, LEAST_OF_TALLIES
from bot.store import Cell, Trial

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


CHANGES: Mapping[str, tuple[str, Callable[[Change], str]]] = {
    "day": ("Day it was published.", lambda change: change.day.isoformat()),
    "file": ("File of the page or module.", lambda change: change.file),
    "version": ("Its number, counted from 1.", lambda change: str(change.number)),
    "why": ("Reason, as chosen when it was published.", why_of),
    "trial": ("What its trial said of each aim that was chosen first; empty without one.", lambda change: change.tried),
}
"""Columns of `changes.csv`: what each means, and where it is taken from."""
TRIALS: Mapping[str, tuple[str, Callable[[Trial, Cell, int], str]]] = {
    "trial": ("Random name of the trial.", lambda trial, _, __: trial.id),
    "file": ("File of the page or module that was tried.", lambda trial, _, __: trial.file),
    "begins": ("Its first day.", lambda trial, _, __: trial.begins),
    "over": ("Its last day.", lambda trial, _, __: trial.over),
    "half": ("new: with the words that were tried; now: as it was.", lambda _, cell, __: cell.version),
    "kind": ("end, answer, fork, at, tally, fork-tally or rule: what is counted.", lambda _, cell, __: cell.kind),
    "tree": ("Name of the conversation; empty for a rule.", lambda _, cell, __: cell.tree),
    "step": ("Name of the question, where it belongs to one.", lambda _, cell, __: cell.step),
    "what": ("What was done, as in the other files.", lambda _, cell, __: cell.what),
    "number": (
        "Sessions, of a rule workers, to the nearest five; empty for the most frequent answer and for a median.",
        lambda _, __, number: str(number or ""),
    ),
}
"""Columns of `trials.csv`."""
BESIDE = {
    "changes.csv": "What was published here, when and why, and what its trial said.",
    "trials.csv": "What may be shown of each trial. Its sessions are in no other file.",
}
"""Files beside those of quarters, with what they hold."""


def export(
    published: Published, changes: Sequence[Change] = (), trials: Sequence[tuple[Trial, Mapping[Cell, int]]] = ()
) -> dict[str, str]:
    """Return the files of the export, by name, with the data dictionary and the note on what was held back.

    `trials` are those that were closed, each with what may be shown of it.
    """
    files = {file.name: _csv(file, published) for file in FILES}
    made = sorted(changes, key=lambda change: (change.day, change.file, change.number))
    files["changes.csv"] = _written([[*CHANGES], *([of(each) for _, of in CHANGES.values()] for each in made)])
    rows = ([of(trial, *row) for _, of in TRIALS.values()] for trial, cells in trials for row in sorted(cells.items()))
    files["trials.csv"] = _written([[*TRIALS], *rows])
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
    rows += [["changes.csv", name, meaning] for name, (meaning, _) in CHANGES.items()]
    rows += [["trials.csv", name, meaning] for name, (meaning, _) in TRIALS.items()]
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
        + "".join(f"{name}: {holds}\n" for name, holds in BESIDE.items())
        + "dictionary.csv: what each column means.\n\n"
        "Held back: every number with fewer than "
        f"{LEAST} different workers behind it, and {LEAST_OF_TALLIES} in tallies.csv; all totals; the number of the "
        "most frequent answer to a question; and every number of an answer that decides what is asked next. A row that "
        "is not here says neither that something was done nor that it was not. There is no row for each session: small "
        "numbers could be counted from it.\n\n"
        "Not known here: families, places, times, people, and workers who said no to counts or do not use it. Theme "
        "counts and the calendar of the roll-out are kept by the champions.\n"
    )
