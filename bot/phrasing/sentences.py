"""Sentences and clauses, and what stands in quotation marks: each is looked at on its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.phrasing.token import Token

_ENDS = frozenset((".", "!", "?", "\n", "...", ".."))
_TURNS = frozenset(("but", "however", "although", "though", "yet", "whereas", "while", "whilst", ";", "-", "--", ":"))
_TITLE_LIKE = frozenset(("dr", "st", "e", "g", "i"))
_LEFT_OUT = frozenset(('"', "'", "(", ")"))
LONGEST = 80
"""Words of a sentence; a longer row of words is cut, so that no text costs more than its length."""


def sentences_of(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the words of each sentence, with the number of its clause and whether it is quoted in every word."""
    _mark_quoted(tokens)
    row: list[Token] = []
    length = clause = 0
    for i, token in enumerate(tokens):
        form = token.form
        if form in _TURNS:
            clause += 1
        token.clause = clause
        if form != "\n":
            length += 1
            if form not in _LEFT_OUT:
                row.append(token)
        ends = form in _ENDS and not (form == "." and _inside(tokens, i))
        if (ends or length >= LONGEST) and length:
            yield row
            row, length, clause = [], 0, 0
    if length:
        yield row


def _inside(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a full stop belongs to a number or a short form."""
    if not 0 < i < len(tokens) - 1:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    return after.start == tokens[i].end or before.form in _TITLE_LIKE


def _mark_quoted(tokens: Sequence[Token]) -> None:
    """Mark what stands in quotation marks, unless the whole message does: then it is the line itself."""
    for sign in ('"', "'"):
        marks = [i for i, token in enumerate(tokens) if token.form == sign]
        if len(marks) < 2:
            continue
        if marks[::2] == [0] and not any(token.form.isalnum() for token in tokens[marks[1] :]):
            continue
        for opens, closes in zip(marks[::2], marks[1::2], strict=False):
            for token in tokens[opens + 1 : closes]:
                token.quoted = True
