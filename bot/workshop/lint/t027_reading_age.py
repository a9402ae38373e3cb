"""T027 to T029: lines that a family may hear, and a worker's text, are easy to read, and hold no abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.read import Path
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.hearers import heard_by_family, read_by_worker
from bot.workshop.lint.reading_age import FAMILY_AGE, WORKER_AGE, ages_of, reading_age
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import words_in

KNOWN_TO_ALL = frozenset({"OK", "TV"})
"""Capital letters that are said as they stand."""
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9&]*[A-Z0-9]\b")


def _for_families(subject: Subject) -> Iterator[Finding]:
    yield from _too_hard(
        subject, "family", [*heard_by_family(subject)], "lines that a family may hear need", FAMILY_AGE
    )


def _for_workers(subject: Subject) -> Iterator[Finding]:
    yield from _too_hard(subject, "worker", [*read_by_worker(subject)], "what the worker reads needs", WORKER_AGE)


def _too_hard(subject: Subject, kind: str, lines: list[tuple[str, Path]], what: str, limit: int) -> Iterator[Finding]:
    age = next((age.age for age in ages_of(subject) if age.kind == kind), None)
    if age is None or age <= limit:
        return
    hardest, path = max((line for line in lines if words_in(line[0])), key=lambda line: reading_age([line[0]]))
    text = (
        f"taken together, {what} a reading age of {age:.1f}, and {limit} is the most. The hardest is "
        f"“{_short(hardest)}”. Please use shorter words and sentences."
    )
    yield Finding(text, path)


def _short(text: str) -> str:
    parts = text.split()
    return " ".join(parts[:8]) + (" …" if len(parts) > 8 else "")


def _abbreviations(subject: Subject) -> Iterator[Finding]:
    for line, path in heard_by_family(subject):
        for found in sorted({*_CAPITALS.findall(line)} - KNOWN_TO_ALL):
            text = f"“{found}” is an abbreviation in a line that a family may hear. Please write what it stands for."
            yield Finding(text, path)


_HOW = (
    "The age is the automated readability index: grade = 4.71 x characters / words + 0.5 x words / sentences - 21.43 "
    "(Smith and Senter 1967), plus five years. It counts letters, where other formulas guess syllables, so two "
    "programs agree on it. It is taken over all such lines of a file, thirty words or more: a single short line "
    "tells nothing. Labels on buttons are left out."
)

_HARD_SPEECH = """\
steps:
  - id: tea
    show: >-
      Say “Professional responsibilities necessitate comprehensive consideration regarding the contemporary
      preparation of beverages.” Then “Subsequently, appropriate refreshment arrangements accommodating individual
      preferences demonstrate considerable hospitality.” And “Additionally, temperature-regulating containers
      substantially facilitate the distribution of the beverages throughout.” Then pour.
"""
_EASY_SPEECH = """\
steps:
  - id: tea
    show: >-
      Say “Would you like some tea? I can make a pot for us both.” Then “There is milk, and there is sugar. Take
      what you like.” And “It is hot, so mind your hand.” Then pour.
"""

HARD_FOR_FAMILIES = Rule(
    id="T027",
    name="hard-for-families",
    weight=Weight.error,
    what="Lines that a family may hear, hard to follow for a reader of eleven.",
    why=(
        "They are said to somebody who may be afraid, tired or a child. These lines are the words within “ ”, and the "
        f"options of a step whose words are said to a family member. {_HOW}"
    ),
    remedy="Use short, common words, and shorter sentences. The fault stands at the hardest line.",
    trips=HEADER + _HARD_SPEECH,
    passes=HEADER + _EASY_SPEECH,
    check=_for_families,
)

HARD_FOR_WORKERS = Rule(
    id="T028",
    name="hard-for-workers",
    weight=Weight.warning,
    what="A worker's text that is hard to follow for a reader of fourteen.",
    why=f"Experts too read faster, and under stress more surely, when the words are plain. {_HOW}",
    remedy="Use short, common words, and shorter sentences. The fault stands at the hardest text.",
    trips=HEADER + re.sub("[“”]", "", _HARD_SPEECH),
    passes=HEADER + re.sub("[“”]", "", _EASY_SPEECH),
    check=_for_workers,
)

ABBREVIATION = Rule(
    id="T029",
    name="family-abbreviation",
    weight=Weight.error,
    what="An abbreviation in a line that a family may hear.",
    why="Letters that only services know shut people out, and nobody likes to ask what they mean.",
    remedy="Write what it stands for. OK and TV are fine.",
    trips=HEADER + "steps:\n  - id: tea\n    show: Say “The WI makes good tea.”\n",
    passes=HEADER + "steps:\n  - id: tea\n    show: Say “The women's institute makes good tea.”\n",
    check=_abbreviations,
)
