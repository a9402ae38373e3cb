"""The pattern language of the rules: words, lists, people, gaps and groups, read into parts (docs/reference/phrasing.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialogue.fault import did_you_mean, nearest
from bot.phrasing.inflect import forms_of

PEOPLE = {
    "SURVIVOR": "SXs",
    "THEM": "SX",
    "YOU": "s",
    "ABUSER": "PXp",
    "HIM": "PX",
    "USING": "Pp",
    "HURT": "Ss",
    "YOU-USING": "p",
    "YOU-CHILD": "c",
    "CHILD": "Cc",
    "KID": "CX",
    "WORKER": "A",
    "SOMEBODY": "SPX",
    "ANYONE": "SPXCAOspcw",
}
"""Roles that each name in capitals takes; X, somebody whose part is open, counts for either side."""

MAX_GAP = 8
MAX_PARTS = 30
_SIGN = re.compile(r"\.\.(?P<gap>\d?)|(?P<edge>[\^$])|(?P<open>!?\()|(?P<close>\)\??)|(?P<bar>\|)|(?P<item>[^\s()|]+)")
_ITEM = re.compile(r"(?P<no>!?)(?P<body>=?[a-z0-9'_-]+|<[a-z-]+>|[A-Z][A-Z-]+|[,:])(?P<maybe>\??)$")


class BadPattern(ValueError):
    """A pattern cannot be read; the message says what was expected, and `column` where, counted from 0."""

    def __init__(self, text: str, column: int = 0) -> None:
        super().__init__(text)
        self.column = column


@dataclass(frozen=True)
class Words:
    """One of some words, or a run of words such as (put, up, with)."""

    forms: frozenset[str]
    runs: tuple[tuple[frozenset[str], ...], ...] = ()


@dataclass(frozen=True)
class Somebody:
    """A person in one of some roles."""

    roles: frozenset[str]


@dataclass(frozen=True)
class Gap:
    """Up to `most` words, whatever they are."""

    most: int


@dataclass(frozen=True)
class Edge:
    """The start or the end of the clause."""

    start: bool


@dataclass(frozen=True)
class Choice:
    """One of some rows; `maybe` that none of them stands here, `absent` that none may."""

    rows: tuple[tuple[Part, ...], ...]
    maybe: bool = False
    absent: bool = False


Part = Words | Somebody | Gap | Edge | Choice


def read_pattern(text: str, lists: Mapping[str, Words], *, wordless: bool = False) -> tuple[Part, ...]:
    """Return the parts of a pattern. `lists` are the named lists that it may use. Raises BadPattern.

    `wordless` allows a pattern of people alone; those are looked for in every sentence.
    """
    signs = list(_SIGN.finditer(text))
    rows, used = _rows(signs, 0, lists, text, inside=False)
    if used < len(signs):
        raise BadPattern("closes a bracket that was not opened. Please leave it out.", signs[used].start())
    row = rows[0] if len(rows) == 1 else (Choice(tuple(rows)),)
    if not wordless and not _words_it_needs(row):
        raise BadPattern("names no word that has to be there. Please add one; people and gaps alone match everything.")
    if len(row) > MAX_PARTS:
        raise BadPattern(f"has more than {MAX_PARTS} parts. Please split it.")
    return row


def _rows(
    signs: list[re.Match[str]], i: int, lists: Mapping[str, Words], text: str, *, inside: bool
) -> tuple[list[tuple[Part, ...]], int]:
    rows: list[tuple[Part, ...]] = []
    row: list[Part] = []
    joined = False
    while i < len(signs):
        sign = signs[i]
        if sign["close"]:
            if not inside:
                break
            return [*rows, tuple(row)], i
        if sign["bar"]:
            joined = not _spaced(text, sign.start())
            if not joined:
                rows.append(tuple(row))
                row = []
        elif sign["open"]:
            inner, i = _rows(signs, i + 1, lists, text, inside=True)
            if i >= len(signs):
                raise BadPattern("opens a bracket that is not closed. Please close it.", sign.start())
            row.append(Choice(tuple(inner), maybe=signs[i]["close"] == ")?", absent=sign["open"] == "!("))
        elif sign["edge"]:
            row.append(Edge(sign["edge"] == "^"))
        elif sign["item"]:
            part = _item(sign["item"], sign.start(), lists)
            if joined and row:
                part = _either(row.pop(), part, sign.start())
            row.append(part)
            joined = False
        else:
            most = int(sign["gap"] or 3)
            if not 0 < most <= MAX_GAP:
                raise BadPattern(f"has a gap of {most}. Please use 1 to {MAX_GAP}.", sign.start())
            row.append(Gap(most))
        i += 1
    if inside:
        return [*rows, tuple(row)], i
    return [*rows, tuple(row)], i


def _spaced(text: str, at: int) -> bool:
    """Tell whether a bar stands between spaces, where it parts rows; tight, it parts words: why|how."""
    return text[at - 1 : at] == " " or text[at + 1 : at + 2] == " "


def _either(left: Part, right: Part, column: int) -> Part:
    if isinstance(left, Words) and isinstance(right, Words):
        return Words(left.forms | right.forms, left.runs + right.runs)
    if isinstance(left, Somebody) and isinstance(right, Somebody):
        return Somebody(left.roles | right.roles)
    if isinstance(left, Words | Somebody | Choice) and isinstance(right, Words | Somebody | Choice):
        if isinstance(left, Choice) and not left.absent and not isinstance(right, Choice):
            return Choice((*left.rows, (right,)), maybe=left.maybe)
        maybe = isinstance(right, Choice) and right.maybe
        return Choice(((left,), *(right.rows if isinstance(right, Choice) else ((right,),))), maybe=maybe)
    raise BadPattern("joins what cannot be joined by a bar. Please put spaces round it.", column)


def _item(text: str, column: int, lists: Mapping[str, Words]) -> Part:
    match = _ITEM.match(text)
    if not match:
        raise BadPattern(f"“{text}” is no word, <list> or PERSON. Please see the grammar page.", column)
    body = match["body"]
    part: Part
    if body.startswith("<"):
        if body[1:-1] not in lists:
            remedy = did_you_mean(body[1:-1], lists, otherwise="Please name one of lists.yaml.")
            raise BadPattern(f"there is no list {body}. {remedy}", column)
        part = lists[body[1:-1]]
    elif body[0].isupper():
        if body not in PEOPLE:
            near = nearest(body, {name.lower() for name in PEOPLE})
            remedy = f"Did you mean {near.upper()}?" if near else f"Please use one of {', '.join(PEOPLE)}."
            raise BadPattern(f"there is nobody called {body}. {remedy}", column)
        part = Somebody(frozenset(PEOPLE[body]))
    else:
        part = word_part(body)
    if match["no"]:
        return Choice(((part,),), absent=True)
    return Choice(((part,),), maybe=True) if match["maybe"] else part


def word_part(body: str) -> Words:
    """Return the part for one word in all its forms, `=word` as it stands, or `put_up_with` in a row."""
    exact = body.startswith("=")
    pieces = [piece for piece in body.lstrip("=").lower().split("_") if piece]
    forms = [frozenset((piece,)) if exact else forms_of(piece) for piece in pieces]
    return Words(forms[0]) if len(forms) == 1 else Words(frozenset(), (tuple(forms),))


def _words_it_needs(row: tuple[Part, ...]) -> list[frozenset[str]]:
    """Return sets of words of each of which one has to be in a sentence for the row to match it."""
    needs: list[frozenset[str]] = []
    for part in row:
        if isinstance(part, Words):
            needs.append(part.forms.union(*(run[-1] for run in part.runs)))
        elif isinstance(part, Choice) and not part.maybe and not part.absent:
            of_rows = [_words_it_needs(inner) for inner in part.rows]
            if all(of_rows):
                needs.append(frozenset().union(*(min(need, key=len) for need in of_rows)))
    return needs


def words_it_needs(row: tuple[Part, ...]) -> tuple[frozenset[str], ...]:
    """Return the sets of words of each of which one has to stand in a sentence for the pattern to match."""
    return tuple(_words_it_needs(row))


def words_in(row: tuple[Part, ...]) -> frozenset[str]:
    """Return every word that a pattern names."""
    found: set[str] = set()
    for part in row:
        if isinstance(part, Words):
            found |= part.forms.union(*(forms for run in part.runs for forms in run))
        elif isinstance(part, Choice):
            for inner in part.rows:
                found |= words_in(inner)
    return frozenset(found)
