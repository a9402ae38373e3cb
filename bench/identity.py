"""Prints how much the anonymiser finds, what it touches by mistake, whom it would ask, and how its time grows.

    python -m bench.identity [--misses] [--quick] [FILE ...]

Without files it reads the development lines and the lines kept aside, which no rule was written from, each beside a
baseline of patterns and a list of names. It counts as the project's shared scorer does: a gold span leaks when any of
its words survives that identifies somebody; a message is touched when a word outside its gold spans is gone.
"""

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.anonymise import Guarded, guard
from bot.anonymise.common_words import words
from bot.anonymise.fold import fold
from bot.anonymise.guard import PATTERNS, settle
from bot.anonymise.kinds import Kind
from bot.anonymise.lexicon.names import NAMES
from bot.anonymise.page import Found, Page
from bot.anonymise.placeholders import redact_page

DATA = Path(__file__).parent.parent / "tests" / "data"
DEVELOPMENT = DATA / "identity_typed.jsonl"
KEPT_ASIDE = DATA / "identity_typed_aside.jsonl"
PATTERNED = DATA / "identity_patterned.jsonl"
PATTERNED_ASIDE = DATA / "identity_patterned_aside.jsonl"
FRESH = DATA / "identity_fresh.jsonl"
FIRST_SIGHT = tuple(sorted(DATA.glob("identity_first_sight_*.jsonl")))
"""Batches that were measured before anybody had looked at a miss; what they showed was mended afterwards."""
HOSTILE = (
    *("1", "a@", " ", "1 flat ", "a.", "my name is ", "07 ", "a1-", "@.", "dob ", "(", "\u200b1", "one ", "1 a a "),
    *("zq ", "Rose ", "will ", "and rose ", "qqq'", "the only ", "st a ", "works at ", "-zq", "primary ", "xx will "),
)
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_IDENTIFIES_NOBODY = words(
    """
    the of and at in on for a an no not by to st saint street rd road ave avenue lane ln close drive dr way court ct
    crescent terrace place mews row rise gardens walk estate flat apartment apt room plot site house cottage cottages
    heights gate school primary secondary academy college high infants junior nursery special sixth form prep surgery
    practice medical health centre center clinic gp hospital general ward refuge women womens s lodge hotel care home
    community church parish ltd limited sons solicitors partners station family service services number ref case id
    log incident crime police mr mrs miss ms doctor dc pc sgt pastor https http www com org net co uk example html
    above past behind between end
    """
)

Guard = Callable[[str], Guarded]


@dataclass(frozen=True)
class Identifier:
    """A gold span: `start` and `end` of its text, its type, its tier, and the origin of a name or None."""

    start: int
    end: int
    kind: str
    tier: int
    origin: str | None


@dataclass(frozen=True)
class Line:
    """A message and the stretches of it that identify."""

    id: str
    text: str
    identifiers: tuple[Identifier, ...]


@dataclass
class Figures:
    """What was counted over a set of lines. A word is a run of letters or of digits."""

    expected: Counter[str] = field(default_factory=Counter)
    leaked: Counter[str] = field(default_factory=Counter)
    lines: int = 0
    held: int = 0
    leaked_after_hold: int = 0
    direct_after_hold: int = 0
    clean_lines: int = 0
    clean_touched: int = 0
    clean_words: int = 0
    clean_removed: int = 0
    other_words: int = 0
    other_removed: int = 0
    misses: list[str] = field(default_factory=list)


def read_lines(path: Path) -> list[Line]:
    """Read lines of the form `{"id", "text", "spans": [{"start", "end", "type", "tier", "grp"?}]}`."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    return [
        Line(
            row["id"],
            row["text"],
            tuple(
                Identifier(span["start"], span["end"], span["type"], span.get("tier", 1), span.get("grp"))
                for span in row["spans"]
            ),
        )
        for row in rows
    ]


def names_and_patterns(text: str) -> Guarded:
    """The baseline: the patterned finders, and every word of a list of names."""
    page = Page(fold(text))
    settle(page, (*PATTERNS, _listed_names))
    return redact_page(text, page, ())


def _listed_names(page: Page) -> list[Found]:
    return [Found(word.start, word.end, Kind.NAME) for word in page.line if word.text in NAMES]


def measure(lines: Sequence[Line], guarding: Guard = guard) -> Figures:
    """Count over lines as the shared scorer does."""
    figures = Figures(lines=len(lines))
    for line in lines:
        _count(line, guarding(line.text), figures)
    return figures


def _count(line: Line, guarded: Guarded, figures: Figures) -> None:
    tokens = [match.span() for match in _TOKEN.finditer(line.text)]
    gone = {token for token in tokens if any(s.start <= token[0] and token[1] <= s.end for s in guarded.spans)}
    identifying: set[tuple[int, int]] = set()
    direct_leaked = 0
    for gold in line.identifiers:
        mine = [token for token in tokens if token[0] < gold.end and token[1] > gold.start]
        identifying.update(mine)
        core = [token for token in mine if line.text[slice(*token)].lower() not in _IDENTIFIES_NOBODY] or mine
        leaked = any(token not in gone for token in core)
        direct_leaked += leaked and gold.tier == 1
        for key in _keys(line.text, gold):
            figures.expected[key] += 1
            figures.leaked[key] += leaked
        if leaked:
            figures.misses.append(f"missed {gold.kind} in {line.id}: {line.text!r}")
    others = [token for token in tokens if token not in identifying and not _possessive(line.text, token)]
    wrongly = [token for token in others if token in gone]
    figures.other_words += len(others)
    figures.other_removed += len(wrongly)
    figures.held += bool(guarded.hold)
    if not guarded.hold:
        figures.direct_after_hold += sum(gold.tier == 1 for gold in line.identifiers)
        figures.leaked_after_hold += direct_leaked
    if not line.identifiers:
        figures.clean_lines += 1
        figures.clean_touched += bool(wrongly)
        figures.clean_words += len(others)
        figures.clean_removed += len(wrongly)
    if wrongly:
        figures.misses.append(f"touched {line.id}: {line.text!r} became {guarded.text!r}")


def _possessive(text: str, token: tuple[int, int]) -> bool:
    return text[slice(*token)].lower() == "s" and token[0] > 0 and text[token[0] - 1] in "'’"


def _keys(text: str, gold: Identifier) -> list[str]:
    keys = ["direct identifiers" if gold.tier == 1 else "towns, dates, initials", gold.kind]
    if gold.kind == "NAME" and gold.tier == 1:
        keys.append("names in lower case" if text[gold.start : gold.end].islower() else "names with a capital")
        keys.append(
            {"w": "names that are words", None: "plain British names"}.get(gold.origin, "names of other origins")
        )
    return keys


def seconds(text: str, guarding: Guard = guard) -> float:
    """The processor time of the guard over a text, in seconds: the best of three, as the machine may be busy."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        guarding(text)
        times.append(time.process_time() - begun)
    return min(times)


def pace() -> float:
    """The processor time of a fixed loop, in seconds: how fast the machine is just now."""
    begun = time.process_time()
    total = 0
    for number in range(100_000):
        total += number * number % 7
    return time.process_time() - begun


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def _report(path: Path, misses: bool) -> list[str]:
    lines = read_lines(path)
    report = [f"{path.name}: {len(lines)} lines"]
    for name, guarding in (("the anonymiser", guard), ("patterns and a list of names", names_and_patterns)):
        figures = measure(lines, guarding)
        report += [f"  {name}", *(f"    {row}" for row in _rows(figures))]
        if misses and guarding is guard:
            report += [f"    {miss}" for miss in figures.misses]
    times = sorted(seconds(line.text) * 1000 for line in lines)
    return [
        *report,
        f"  processor time a line: median {statistics.median(times):.2f} ms, longest {times[-1]:.2f} ms{_beside()}",
    ]


def _beside() -> str:
    return f" (loop of 100,000 just now: {pace() * 1000:.0f} ms)"


def _rows(figures: Figures) -> list[str]:
    direct = "direct identifiers"
    rows = [
        f"{direct} leaked          {_share(figures.leaked[direct], figures.expected[direct])}",
        f"  after the hold gate              {_share(figures.leaked_after_hold, figures.direct_after_hold)}",
        f"messages held                      {_share(figures.held, figures.lines)}",
        f"clean messages touched             {_share(figures.clean_touched, figures.clean_lines)}",
        f"  their words removed              {_share(figures.clean_removed, figures.clean_words)}",
        f"other words removed, all messages  {_share(figures.other_removed, figures.other_words)}",
    ]
    found = [(key, figures.expected[key] - figures.leaked[key]) for key in sorted(figures.expected) if key != direct]
    return rows + [f"found: {key:24}    {_share(number, figures.expected[key])}" for key, number in found]


def _growth() -> list[str]:
    report = ["hostile texts: processor seconds for 25,000 and 50,000 characters (linear: ratio 2)"]
    for piece in HOSTILE:
        half, whole = (seconds((piece * size)[:size]) for size in (25_000, 50_000))
        report.append(f"  {piece!r:14} {half:.3f}  {whole:.3f}  ratio {whole / half:.2f}{_beside()}")
    thousand = " ".join(line.text for line in read_lines(DEVELOPMENT))
    times = sorted(seconds(thousand[at : at + 1000]) * 1000 for at in range(0, len(thousand) - 1000, 1000))
    spread = f"median {statistics.median(times):.2f} ms, longest of {len(times)} {times[-1]:.2f} ms"
    return [*report, f"1,000 characters: {spread}{_beside()}"]


def main(arguments: Sequence[str]) -> None:
    """Print the figures; see the head of this module."""
    parser = argparse.ArgumentParser(prog="python -m bench.identity", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--misses", action="store_true", help="show each line with a miss or a word wrongly removed")
    parser.add_argument("--quick", action="store_true", help="leave out the hostile texts")
    chosen = parser.parse_args(arguments)
    files = chosen.files or (DEVELOPMENT, KEPT_ASIDE, PATTERNED, PATTERNED_ASIDE, FRESH, *FIRST_SIGHT)
    report = [row for path in files for row in _report(path, chosen.misses)]
    if not chosen.files and not chosen.quick:
        report += _growth()
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
