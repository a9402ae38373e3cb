"""Prints how much the identity guard finds, what it touches by mistake, and how its time grows with hostile texts.

    python -m bench.identity [--misses] [FILE ...]

Without files it reads the development lines and the lines kept aside, which the patterns were never written from.
"""

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.anonymise import Span, guard

DATA = Path(__file__).parent.parent / "tests" / "data"
DEVELOPMENT = DATA / "identity_patterned.jsonl"
KEPT_ASIDE = DATA / "identity_patterned_aside.jsonl"
HOSTILE = ("1", "a@", " ", "1 flat ", "a.", "my name is ", "07 ", "a1-", "@.", "dob ", "(", "\u200b1", "one ", "1 a a ")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True)
class Line:
    """A message and the stretches of it that identify: start, end, type."""

    id: str
    text: str
    identifiers: tuple[tuple[int, int, str], ...]


@dataclass
class Figures:
    """What was counted over a set of lines. A token is a run of letters or of digits."""

    found: Counter[str] = field(default_factory=Counter)
    expected: Counter[str] = field(default_factory=Counter)
    clean_lines: int = 0
    clean_touched: int = 0
    other_words: int = 0
    other_removed: int = 0
    misses: list[str] = field(default_factory=list)


def read_lines(path: Path) -> list[Line]:
    """Read lines of the form `{"id", "text", "spans": [{"start", "end", "type"}]}`."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    return [
        Line(row["id"], row["text"], tuple((span["start"], span["end"], span["type"]) for span in row["spans"]))
        for row in rows
    ]


def measure(lines: Iterable[Line]) -> Figures:
    """Count an identifier as found when none of its tokens is left, and a clean line as touched when any token went."""
    figures = Figures()
    for line in lines:
        spans = guard(line.text).spans
        tokens = [match.span() for match in _TOKEN.finditer(line.text)]
        gone = [token for token in tokens if _covered(token, spans)]
        identifying: set[tuple[int, int]] = set()
        for start, end, kind in line.identifiers:
            mine = [token for token in tokens if token[0] < end and token[1] > start]
            identifying.update(mine)
            figures.expected[kind] += 1
            if all(token in gone for token in mine):
                figures.found[kind] += 1
            else:
                figures.misses.append(f"missed {kind} in {line.id}: {guard(line.text).text!r}")
        wrongly = [token for token in gone if token not in identifying]
        figures.other_words += len(tokens) - len(identifying)
        figures.other_removed += len(wrongly)
        if wrongly:
            figures.misses.append(f"touched {line.id}: {guard(line.text).text!r}")
        if not line.identifiers:
            figures.clean_lines += 1
            figures.clean_touched += bool(wrongly)
    return figures


def seconds(text: str) -> float:
    """The processor time of the guard over a text, in seconds: the best of three, as the machine may be busy."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        guard(text)
        times.append(time.process_time() - begun)
    return min(times)


def _covered(token: tuple[int, int], spans: Sequence[Span]) -> bool:
    return any(span.start < token[1] and span.end > token[0] for span in spans)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def _report(path: Path, misses: bool) -> list[str]:
    lines = read_lines(path)
    figures = measure(lines)
    times = sorted(seconds(line.text) * 1000 for line in lines)
    report = [
        f"{path.name}: {len(lines)} lines",
        f"  identifiers found      {_share(figures.found.total(), figures.expected.total())}",
        *(
            f"    {kind:10}           {_share(figures.found[kind], figures.expected[kind])}"
            for kind in figures.expected
        ),
        f"  clean lines touched    {_share(figures.clean_touched, figures.clean_lines)}",
        f"  other words removed    {_share(figures.other_removed, figures.other_words)}",
        f"  processor time a line  median {statistics.median(times):.2f} ms, longest {times[-1]:.2f} ms",
    ]
    return report + ([f"  {miss}" for miss in figures.misses] if misses else [])


def _growth() -> list[str]:
    report = ["hostile texts: processor seconds for 25,000 and 50,000 characters (linear: ratio 2)"]
    for piece in HOSTILE:
        half, whole = (seconds((piece * size)[:size]) for size in (25_000, 50_000))
        report.append(f"  {piece!r:14} {half:.3f}  {whole:.3f}  ratio {whole / half:.2f}")
    return report


def main(arguments: Sequence[str]) -> None:
    """Print the figures; see the head of this module."""
    parser = argparse.ArgumentParser(prog="python -m bench.identity", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--misses", action="store_true", help="show each line with a miss or a word wrongly removed")
    chosen = parser.parse_args(arguments)
    report = [row for path in chosen.files or (DEVELOPMENT, KEPT_ASIDE) for row in _report(path, chosen.misses)]
    if not chosen.files:
        report += _growth()
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
