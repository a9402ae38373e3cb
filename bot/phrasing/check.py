"""The phrasing check: what may land as blame in a line, why, and how to say it better. Its rules are handed in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.part import Listener
from bot.phrasing.better import better_ways
from bot.phrasing.look import Looked, Seen, look
from bot.phrasing.rulebook import Rulebook

Verdict = Literal["flag", "ask", "none", "unsupported"]
MOST_SHOWN = 2
"""Findings shown at most, the most serious first (`PRACTICE.md` M4)."""


@dataclass(frozen=True)
class Finding:
    """A stretch of the text, `start` to `end` in characters (end not included), with why it matters and better ways."""

    kind: str
    """blame, care or praise."""
    category: str
    rule: str
    start: int
    end: int
    why: str
    alternatives: tuple[str, ...]
    sure: bool = True
    """False where the worker should be asked first to whom the line is said."""


@dataclass(frozen=True)
class Checked:
    """What the check found in a line.

    `none` means that no rule found anything, never that the line is good. `done_well` is one praise finding or None.
    """

    verdict: Verdict
    danger: bool
    findings: tuple[Finding, ...] = ()
    done_well: Finding | None = None


def check(
    text: str, rulebook: Rulebook, *, to: Listener | None = None, pronouns: Mapping[str, str] | None = None
) -> Checked:
    """Return what may land as blame in a line.

    `to` says who will hear or read it, where that is known. `pronouns` are she, he or they for survivor and abuser;
    what is not given is read from the line. Nothing is kept. Work grows with the length of the text, of which 4,000
    characters are looked at.
    """
    return checked(look(text, rulebook, to), pronouns)


def checked(looked: Looked, pronouns: Mapping[str, str] | None = None) -> Checked:
    """Return what is shown of what was seen in a line."""
    if not looked.english:
        return Checked("unsupported", looked.danger)
    free = [seen for seen in looked.seen if not seen.held_by]
    votes = Counter(category for category, _ in {(seen.rule.category, seen.pattern) for seen in free})
    problems = sorted((seen for seen in free if seen.rule.kind != "praise"), key=lambda seen: _seriousness(seen, votes))
    shown = _apart(problems)
    praise = sorted((seen for seen in free if seen.rule.kind == "praise"), key=lambda seen: _seriousness(seen, votes))

    def finding(seen: Seen) -> Finding:
        ways = better_ways(seen, looked, pronouns)
        rule = seen.rule
        return Finding(rule.kind, rule.category, rule.id, seen.start, seen.end, rule.why, ways, seen.sure)

    blame = [seen for seen in problems if seen.rule.kind == "blame"]
    verdict: Verdict = "none"
    if blame:
        verdict = "flag" if any(seen.sure for seen in blame) else "ask"
    return Checked(verdict, looked.danger, tuple(map(finding, shown)), finding(praise[0]) if praise else None)


def _seriousness(seen: Seen, votes: Mapping[str, int]) -> tuple[bool, bool, float, int]:
    """Sort blame before care, sure before unsure, and then by how much speaks for it.

    What speaks for a finding are its weight, its length in words, and how many patterns of its category stand in the
    line. How they are mixed was chosen on our own lines (`bench/phrasing.py`).
    """
    says = 2 * votes[seen.rule.category] + (seen.last - seen.first) / 2 + seen.rule.weight / 2
    return (seen.rule.kind == "care", not seen.sure, -says, seen.start)


def _apart(problems: list[Seen]) -> list[Seen]:
    """Return the first findings that do not say the same of the same words."""
    shown: list[Seen] = []
    for seen in problems:
        same = any(
            old.rule.category == seen.rule.category
            or (old.sentence == seen.sentence and old.first <= seen.first and seen.last <= old.last)
            for old in shown
        )
        if not same:
            shown.append(seen)
    return shown[:MOST_SHOWN]
