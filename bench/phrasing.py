"""How well the phrasing check tells blame from what only looks like it, how fast it is, and what it weighs.

    python -m bench.phrasing [--misses] [FILE ...]

It prints every figure of the project's own lines, and of more files of labelled lines in the same form. The files with
“aside” in their names are kept aside: no rule is written from what they show. `--misses` prints the lines that went
wrong, never those of files kept aside.
"""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.library import open_library, shipped
from bot.phrasing.check import Checked, check
from bot.phrasing.danger import danger_in
from bot.phrasing.rulebook import Rulebook
from bot.rulebook import open_rulebook

DATA = Path(__file__).parent.parent / "tests" / "data"
ASIDE = "aside"
SWAPPED = str.maketrans("aeocpxy", "аеосрху")
TEXT_SPEAK = {
    "you": "u",
    "your": "ur",
    "why": "y",
    "are": "r",
    "because": "cos",
    "what": "wot",
    "with": "w",
    "and": "n",
}

Line = Mapping[str, Any]


def lines_of(path: Path) -> list[Line]:
    """Return the labelled lines of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def share(values: Iterable[bool]) -> float:
    """Return the share of true ones; nought of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def points_at(line: Line, checked: Checked) -> bool:
    """Tell whether the blame found covers half of the blaming words, and a third of what it covers is blaming."""
    start = line["text"].find(line["span"])
    wanted = set(range(start, start + len(line["span"])))
    found = {i for one in checked.findings[:2] if one.kind == "blame" for i in range(one.start, one.end)}
    return len(wanted & found) >= 0.5 * len(wanted) and len(wanted & found) >= len(found) / 3


def figures(lines: Sequence[Line], rulebook: Rulebook) -> dict[str, float]:
    """Return precision, recall and the rest, named as in the issue that asks for them."""
    seen = [(line, check(line["text"], rulebook)) for line in lines]
    blaming = [(line, checked) for line, checked in seen if line["label"] == "blaming"]
    fine = [(line, checked) for line, checked in seen if line["label"] == "ok"]
    flagged = [(line, checked) for line, checked in blaming if checked.verdict == "flag"]
    wrong = [line for line, checked in fine if checked.verdict == "flag"]
    result = {
        "lines": float(len(lines)),
        "precision": len(flagged) / ((len(flagged) + len(wrong)) or 1),
        "recall": len(flagged) / (len(blaming) or 1),
        "recall, flag or ask": share(checked.verdict in ("flag", "ask") for _, checked in blaming),
        "false flags, hard": share(checked.verdict == "flag" for line, checked in fine if line["hard"]),
        "false flags, easy": share(checked.verdict == "flag" for line, checked in fine if not line["hard"]),
        "asked, fine": share(checked.verdict == "ask" for _, checked in fine),
        "first category right": share(c.findings[0].category in line["category"] for line, c in flagged),
        "points at the words": share(points_at(line, c) for line, c in flagged if line.get("span")),
        "other languages flagged": share(c.verdict == "flag" for line, c in seen if line["label"] == "other-language"),
        "mistaken for danger": share(checked.danger for _, checked in seen),
    }
    of_category: dict[str, list[bool]] = defaultdict(list)
    for line, checked in blaming:
        for category in line["category"]:
            of_category[category].append(checked.verdict == "flag")
    of_group: dict[str, list[bool]] = defaultdict(list)
    for line, checked in fine:
        of_group[line["id"].rsplit("-", 1)[0]].append(checked.verdict == "flag")
    result |= {f"recall of {name}": share(values) for name, values in sorted(of_category.items())}
    return result | {f"false flags in {name}": share(values) for name, values in sorted(of_group.items())}


def stressed(lines: Sequence[Line], rulebook: Rulebook) -> dict[str, float]:
    """Return the share of blaming lines found in a long message, in look-alike letters, and in text-speak."""
    blaming = [line["text"] for line in lines if line["label"] == "blaming"]
    calm = [line["text"] for line in lines if line["label"] == "ok" and not line["hard"] and line["text"][-1] in ".?"]
    found = [text for text in blaming if check(text, rulebook).verdict == "flag"]

    def long(number: int, text: str) -> str:
        around = [calm[(number * 7 + step) % len(calm)] for step in range(8)]
        return " ".join((*around[:4], text if text[-1] in ".?!" else f"{text}.", *around[4:]))

    def spoken(text: str) -> str:
        return " ".join(TEXT_SPEAK.get(word, word) for word in text.lower().replace("'", "").rstrip(".?").split())

    return {
        "in a long message": share(check(long(i, text), rulebook).verdict == "flag" for i, text in enumerate(found)),
        "in look-alike letters": share(check(text.translate(SWAPPED), rulebook).verdict == "flag" for text in found),
        "in text-speak": share(check(spoken(text), rulebook).verdict == "flag" for text in found),
    }


def cost(lines: Sequence[Line], rulebook: Rulebook) -> dict[str, float]:
    """Return the processor time of 300 characters in milliseconds, and of 4,000 hostile ones."""
    joined = " ".join(line["text"] for line in lines)
    texts = [joined[i : i + 300] for i in range(0, len(joined) - 300, 300)]
    taken = []
    for text in texts:
        before = time.process_time_ns()
        check(text, rulebook)
        taken.append((time.process_time_ns() - before) / 1e6)
    taken.sort()
    result = {"ms, median of 300 characters": taken[len(taken) // 2], "ms, 99 of 100": taken[int(len(taken) * 0.99)]}
    for name, piece in {
        "one letter": "a",
        "why": "why ",
        "not": "not ",
        "quotes": '"',
        "you": "you should have ",
    }.items():
        for size in (2000, 4000):
            before = time.process_time_ns()
            check((piece * size)[:size], rulebook)
            result[f"ms, {size} characters of {name}"] = (time.process_time_ns() - before) / 1e6
    return result


def show(title: str, values: Mapping[str, float]) -> None:
    """Print some figures under a title."""
    print(f"\n{title}")
    for name, value in values.items():
        print(f"  {name:44} {value:.3f}" if name != "lines" else f"  {name:44} {value:.0f}")


def main(named: Sequence[str]) -> None:
    """Print all figures of the project's own lines, and of the files named."""
    before = time.process_time()
    rulebook = open_rulebook(shipped())
    ready = time.process_time() - before
    tracemalloc.start()
    kept = open_rulebook(shipped())
    check("Why haven't you left?", kept)
    show("ready", {"s": ready, "MB": tracemalloc.get_traced_memory()[0] / 1e6})
    tracemalloc.stop()
    before = time.process_time()
    for number in range(200_000):
        _ = number * number
    show("this machine", {"ms for 1,000 products": (time.process_time() - before) * 5})
    own = [DATA / f"phrasing_{name}.jsonl" for name in ("own", "everyday", "fresh", "aside")]
    paths = [*own, *(Path(name) for name in named if name[0] != "-")]
    for path in paths:
        lines = lines_of(path)
        show(path.name, figures(lines, rulebook) | stressed(lines, rulebook))
        if "--misses" in named and ASIDE not in path.name:
            for line in lines:
                if (check(line["text"], rulebook).verdict == "flag") != (line["label"] == "blaming"):
                    print(f"  {line['label']:8} {line['text']}")
    now = danger_in(open_library(shipped()).danger, rulebook)
    for path in (DATA / "phrasing_danger.jsonl", DATA / "phrasing_danger_aside.jsonl"):
        lines = lines_of(path)
        told = {
            "danger found": share(now(line["text"]) for line in lines if line["danger"]),
            "mistaken for danger": share(now(line["text"]) for line in lines if not line["danger"]),
        }
        show(path.name, told)
    show("cost", cost(lines_of(DATA / "phrasing_own.jsonl"), rulebook))


if __name__ == "__main__":
    main(sys.argv[1:])
