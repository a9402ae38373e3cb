"""A message as a row of words: contractions taken apart, text-speak written out, slips of the finger mended."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from bot.phrasing.letters import Letters
from bot.phrasing.token import Token

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|&|\.\.+|[.!?,;:()\"\n]|(?<!\w)'(?=\w)|(?<=[ \n])-+(?=[ \n])")
_SHORT = re.compile(r"(?<=.)(n't|'(?:s|re|ve|ll|d|m))$")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_BEFORE_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
SLIP_FROM = 5
"""Shortest word, in letters, that is mended: shorter ones are too often a word of their own."""


@dataclass(frozen=True)
class Spelling:
    """What typed words stand for (`dialogues/phrasing/spelling.yaml`), and the words that rules look for."""

    written_out: Mapping[str, tuple[str, ...]]
    known: Collection[str]
    """Words that are taken as they are typed."""
    plain: Collection[str]
    """Those of them that stand for nothing else."""

    def mended(self, word: str) -> str:
        """Return the known word that a typed word is one slip away from, or the word itself."""
        if word in self.known or len(word) < SLIP_FROM:
            return word
        if word.endswith(("ize", "ized", "izes", "izing")):
            british = re.sub(r"iz(e[sd]?|ing)$", r"is\1", word)
            if british in self.known:
                return british
        drawn = _DRAWN_OUT.sub(r"\1", word)
        if drawn in self.known:
            return drawn
        return next((meant for meant in _slips_of(word) if meant in self.known), word)


def spelling_of(written_out: Mapping[str, str], looked_for: Iterable[str], common: Iterable[str]) -> Spelling:
    """Return the spelling that writes out `written_out` and mends slips in the words that rules look for."""
    looked = frozenset(word for word in looked_for if word.isalpha())
    known = looked.union(common)
    return Spelling(
        {word: tuple(stands.split()) for word, stands in written_out.items()}, known, known - set(written_out)
    )


def _slips_of(word: str) -> Iterator[str]:
    """Yield what a typed word may have been meant as: two letters swapped, one doubled, one missing, one wrong.

    The first letter stands, and so does the ending that tells one form from another.
    """
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if len(word) <= SLIP_FROM:
        return
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1 :]
    for i in range(1, len(word)):
        for letter in ascii_lowercase:
            yield word[:i] + letter + word[i:]
    if len(word) >= 2 * SLIP_FROM - 2:
        for i in range(1, len(word) - 1):
            for letter in ascii_lowercase:
                yield word[:i] + letter + word[i + 1 :]


def words_of(letters: Letters, spelling: Spelling) -> list[Token]:
    """Return the words and marks of a message, in order."""
    found: list[Token] = []
    at = letters.at
    for match in _PIECE.finditer(letters.text):
        piece = match[0]
        start, end = match.span()
        if piece.islower() and piece in spelling.plain:
            found.append(Token(piece, at[start], at[end - 1] + 1))
        else:
            found += _parts(piece, start, letters, spelling)
    return found


def _parts(piece: str, start: int, letters: Letters, spelling: Spelling) -> list[Token]:
    closing = len(piece) > 1 and piece.endswith("'")
    if closing:
        piece = piece[:-1]
    word = piece.casefold()
    if len(word) != len(piece):
        word = piece.lower()
    capital = piece[0].isupper() and (len(piece) == 1 or not piece.isupper())
    cuts: list[tuple[str, int, int]] = []
    end = start + len(piece)
    after = [_token("'", end, end + 1, letters, False)] if closing else []
    initial = len(piece) == 1 and capital and piece != "U"
    if word in spelling.written_out and not initial:
        return [_token(form, start, end, letters, capital) for form in spelling.written_out[word]] + after
    rest = word
    while match := _SHORT.search(rest):
        short = "not" if match[1] == "n't" else match[1]
        cuts.insert(0, (short, start + match.start(1), start + match.end(1)))
        rest = rest[: match.start(1)]
    if cuts and cuts[0][0] == "not":
        rest = _BEFORE_NOT.get(rest, rest)
    first_end = cuts[0][1] if cuts else end
    rest = rest.replace("'", "")
    if not rest:
        return after
    stands = None if initial else spelling.written_out.get(rest)
    forms = stands if stands else (spelling.mended(rest),)
    head = [_token(form, start, first_end, letters, capital) for form in forms]
    return head + [_token(form, a, b, letters, False) for form, a, b in cuts] + after


def _token(form: str, start: int, end: int, letters: Letters, capital: bool) -> Token:
    at, to = letters.span(start, end)
    return Token(form, at, to, capital)
