"""Where a pattern stands in a sentence. Positions are kept as sets, so no pattern and no text can make it backtrack."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrasing.pattern import Choice, Edge, Gap, Part, Somebody, Words
from bot.phrasing.token import Token

PASSED_OVER = frozenset(
    """a an the any some just really actually even also still simply so very quite clearly probably maybe honestly
    basically again always ever then now too all literally perhaps obviously definitely certainly absolutely already
    currently apparently seriously truly totally completely only kind sort of_course please possibly surely genuinely
    sometimes often frequently repeatedly consistently constantly continually persistently generally usually mostly
    somewhat fairly rather pretty extremely highly appears seems""".split()  # noqa: SIM905 (reads better as prose)
)
"""Words that a pattern need not name: they may stand between any two of its words."""


def spans_of(row: tuple[Part, ...], sentence: Sequence[Token]) -> list[tuple[int, int]]:
    """Return where a pattern stands, as first word and one past the last word, leftmost first, not overlapping.

    Work is bounded by the length of the sentence times the length of the pattern.
    """
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(sentence):
        ends = _walk(row, sentence, {start}, strict=True) if _may_start(row, sentence, start) else set()
        ends.discard(start)
        if ends:
            end = min(ends)
            found.append((start, end))
            start = end
        else:
            start += 1
    return found


def _may_start(row: tuple[Part, ...], sentence: Sequence[Token], at: int) -> bool:
    first = row[0]
    if isinstance(first, Words):
        return sentence[at].form in first.forms or bool(first.runs)
    return sentence[at].role in first.roles if isinstance(first, Somebody) else True


def _walk(row: tuple[Part, ...], sentence: Sequence[Token], places: set[int], *, strict: bool) -> set[int]:
    """Return where the row may end when it begins at one of `places`; `strict` keeps the first word in its place."""
    for part in row:
        places = _step(part, sentence, places, strict=strict)
        if not places:
            return places
        strict = strict and isinstance(part, Edge)
    return places


def _step(part: Part, sentence: Sequence[Token], places: set[int], *, strict: bool) -> set[int]:
    if isinstance(part, Gap):
        return {to for at in places for to in range(at, min(at + part.most, len(sentence)) + 1)}
    if isinstance(part, Edge):
        return {at for at in places if _is_edge(part, sentence, at)}
    if isinstance(part, Choice):
        after: set[int] = set()
        for inner in part.rows:
            after |= _walk(inner, sentence, places, strict=strict) if not part.absent else set()
        if part.absent:
            return {at for at in places if not any(_walk(inner, sentence, {at}, strict=strict) for inner in part.rows)}
        return after | places if part.maybe else after
    found: set[int] = set()
    for at in places:
        found |= _one(part, sentence, at)
        to = at
        while not strict and to < len(sentence) and sentence[to].form in PASSED_OVER:
            to += 1
            found |= _one(part, sentence, to)
    return found


def _one(part: Words | Somebody, sentence: Sequence[Token], at: int) -> set[int]:
    if at >= len(sentence):
        return set()
    if isinstance(part, Somebody):
        return {at + 1} if sentence[at].role in part.roles else set()
    ends = {at + 1} if sentence[at].form in part.forms else set()
    for run in part.runs:
        if sentence[at].form in run[0] and at + len(run) <= len(sentence):
            if all(sentence[at + n].form in forms for n, forms in enumerate(run)):
                ends.add(at + len(run))
    return ends


def _is_edge(edge: Edge, sentence: Sequence[Token], at: int) -> bool:
    if edge.start:
        return at == 0 or sentence[at].clause != sentence[at - 1].clause or not sentence[at - 1].form[0].isalnum()
    return at == len(sentence) or not (sentence[at].form[0].isalnum() or sentence[at].form[0] == "'")
