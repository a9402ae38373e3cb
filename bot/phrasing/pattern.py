"""The pattern language of the rules: words, lists, people, gaps and groups, read into rows of steps."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

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

MAX_GAP = 14
MAX_WORDS = 60
"""Steps of a row, a gap of three counted as three."""
MAX_ROWS = 48
"""Rows that one pattern may stand for, when each of its groups is written out."""
_SIGN = re.compile(
    r"\.\.(?P<gap>\d{0,2})|(?P<edge>[\^$])|(?P<open>\()|(?P<close>\)\??)|(?P<bar>\|)|(?P<item>[^\s()|^$]+(?:\|[^\s()|^$]+)*)"
)
_ITEM = re.compile(r"(?P<body>=?[a-z0-9'_-]+|<[a-z-]+>|[A-Z][A-Z-]+|,)(?P<maybe>\??)$")


class BadPattern(ValueError):
    """A pattern cannot be read; the message says what was expected, and `column` where, counted from 0."""

    def __init__(self, text: str, column: int = 0) -> None:
        super().__init__(text)
        self.column = column


@dataclass(frozen=True, eq=False)
class Words:
    """Some words, and runs of words such as (put, up, with), each place in all its forms."""

    forms: frozenset[str] = frozenset()
    runs: tuple[tuple[frozenset[str], ...], ...] = ()


class Step(NamedTuple):
    """One place in a row: words, people in some roles, or anything; `maybe` that it may be left out."""

    words: tuple[Words, ...] = ()
    roles: frozenset[str] = frozenset()
    anything: bool = False
    maybe: bool = False


class Row(NamedTuple):
    """Steps one after the other; `starts` and `ends` tie them to the edges of a clause."""

    steps: tuple[Step, ...] = ()
    starts: bool = False
    ends: bool = False


_EMPTY = Row()
_ANYTHING = Step(anything=True, maybe=True)
_NOBODY: frozenset[str] = frozenset()
Sign = tuple[str | None, str, int]
"""What a piece of a pattern is, its text, and its column."""


def read_pattern(
    text: str, lists: Mapping[str, Words], *, wordless: bool = False, read: dict[str, Step] | None = None
) -> tuple[Row, ...]:
    """Return the rows that a pattern stands for. `lists` are the named lists that it may use. Raises BadPattern.

    `wordless` allows a pattern of people alone. `read` keeps what was read of one pattern for the next.
    """
    found = [(sign.lastgroup, sign[sign.lastgroup or 0] or "", sign.start()) for sign in _SIGN.finditer(text)]
    rows, rest = _group(found[::-1], lists, {} if read is None else read, inside=False)
    if rest is not None:
        raise BadPattern("closes a bracket that was not opened. Please leave it out.", rest[2])
    rows = [_trimmed(row) for row in rows]
    for row in rows:
        if len(row.steps) > MAX_WORDS:
            raise BadPattern(f"is longer than {MAX_WORDS} words with its gaps. Please split it.")
        if not (wordless or any(step.words and not step.maybe for step in row.steps)):
            raise BadPattern("names no word that has to be there. Please add one; people and gaps match everything.")
    return tuple(rows)


def _group(
    signs: list[Sign], lists: Mapping[str, Words], read: dict[str, Step], *, inside: bool
) -> tuple[list[Row], Sign | None]:
    """Read up to the end or a closing bracket, which is returned; takes from the end of `signs` what it reads.

    Outside brackets a bar is tight and joins two words; in brackets every bar parts two ways to go on.
    """
    done: list[Row] = []
    rows = before = latest = [_EMPTY]
    while signs:
        kind, text, column = sign = signs.pop()
        if kind == "close":
            return [*done, *rows], sign
        if kind == "bar" and inside:
            done += rows
            rows = [_EMPTY]
        elif kind == "bar":
            if latest is rows or not signs:
                remedy = "Please write it between two words."
                raise BadPattern(f"has a bar with nothing to choose from. {remedy}", column)
            latest = _merged([*latest, *_piece(signs.pop(), signs, lists, read)])
            rows = _joined(before, latest, column)
        elif inside and kind == "item" and "|" in text and (rows != [_EMPTY] or not _ends_here(signs)):
            first, *middle, last = text.split("|")
            done += _joined(rows, [_item(first, column, lists, read)], column)
            if middle:
                done.append(_item("|".join(middle), column, lists, read))
            rows = [_item(last, column, lists, read)]
        else:
            before, latest = rows, _piece(sign, signs, lists, read)
            rows = _joined(before, latest, column)
    return [*done, *rows], None


def _ends_here(signs: list[Sign]) -> bool:
    return not signs or signs[-1][0] in ("close", "bar")


def _piece(sign: Sign, signs: list[Sign], lists: Mapping[str, Words], read: dict[str, Step]) -> list[Row]:
    kind, text, column = sign
    if kind == "item":
        return [_item(text, column, lists, read)]
    if kind == "open":
        rows, closing = _group(signs, lists, read, inside=True)
        if closing is None:
            raise BadPattern("opens a bracket that is not closed. Please close it.", column)
        rows = _merged(rows)
        return _maybe(rows) if closing[1] == ")?" else rows
    if kind == "edge":
        return [Row(starts=text == "^", ends=text == "$")]
    most = int(text or 3)
    if not 0 < most <= MAX_GAP:
        raise BadPattern(f"has a gap of {most}. Please use 1 to {MAX_GAP}.", column)
    return [Row((_ANYTHING,) * most)]


def _merged(rows: list[Row]) -> list[Row]:
    """Return the rows with all that are one word long as one, so that a list of words costs one place."""
    short = [row.steps[0] for row in rows if len(row.steps) == 1 and not (row.starts or row.ends or row.steps[0].maybe)]
    if len(short) < 2:
        return rows
    words = tuple(itertools.chain(*(step.words for step in short)))
    roles = frozenset(itertools.chain(*(step.roles for step in short)))
    rest = [row for row in rows if row.starts or row.ends or len(row.steps) != 1 or row.steps[0].maybe]
    return [Row((Step(words, roles),)), *rest]


def _trimmed(row: Row) -> Row:
    """Return a row without gaps at its ends, which would find nothing more."""
    steps = row.steps
    while steps and steps[-1].anything and not row.ends:
        steps = steps[:-1]
    while steps and steps[0].anything and not row.starts:
        steps = steps[1:]
    return row if steps is row.steps else row._replace(steps=steps)


def _maybe(rows: list[Row]) -> list[Row]:
    if len(rows) == 1 and len(rows[0].steps) == 1:
        return [Row((rows[0].steps[0]._replace(maybe=True),))]
    return [Row(), *rows]


def _joined(before: list[Row], after: list[Row], column: int) -> list[Row]:
    if before == [_EMPTY] and len(after) == 1:
        return after[:]
    if len(before) * len(after) > MAX_ROWS:
        raise BadPattern(f"stands for more than {MAX_ROWS} rows. Please split it.", column)
    return [
        Row(a.steps + b.steps, a.starts or (b.starts and not a.steps), a.ends or b.ends) for a in before for b in after
    ]


def _item(text: str, column: int, lists: Mapping[str, Words], read: dict[str, Step]) -> Row:
    """Return the row for one word, or for several with tight bars between them."""
    step = read.get(text)
    if step is None:
        step = read[text] = _step(text, column, lists)
    return Row((step,))


def _step(text: str, column: int, lists: Mapping[str, Words]) -> Step:
    words: list[Words] = []
    roles = _NOBODY
    maybe = False
    for piece in text.split("|"):
        if piece.isalpha() and piece.isascii() and piece.islower():
            words.append(word(piece))
            continue
        match = _ITEM.match(piece)
        if not match:
            raise BadPattern(f"“{piece}” is no word, <list> or PERSON. Please see the grammar page.", column)
        body = match["body"]
        maybe = maybe or bool(match["maybe"])
        if body[0] == "<":
            if body[1:-1] not in lists:
                remedy = did_you_mean(body[1:-1], lists, otherwise="Please name one of lists.yaml.")
                raise BadPattern(f"there is no list {body}. {remedy}", column)
            words.append(lists[body[1:-1]])
        elif body[0].isupper():
            if body not in PEOPLE:
                near = nearest(body, {name.lower() for name in PEOPLE})
                remedy = f"Did you mean {near.upper()}?" if near else f"Please use one of {', '.join(PEOPLE)}."
                raise BadPattern(f"there is nobody called {body}. {remedy}", column)
            roles = roles.union(PEOPLE[body])
        else:
            words.append(word(body))
    return Step(tuple(words), roles, maybe=maybe)


@cache
def word(body: str) -> Words:
    """Return one word in all its forms, `=word` as it stands, or the words of `put_up_with` in a row."""
    pieces = [piece for piece in body.lstrip("=").split("_") if piece]
    forms = tuple(frozenset((piece,)) if body[0] == "=" else forms_of(piece) for piece in pieces)
    return Words(forms[0]) if len(forms) == 1 else Words(runs=(forms,))


def words_in(rows: tuple[Row, ...]) -> set[str]:
    """Return every word that a pattern names."""
    named = {words for row in rows for step in row.steps for words in step.words}
    found: set[str] = set()
    for words in named:
        found |= words.forms
        for run in words.runs:
            found.update(*run)
    return found
