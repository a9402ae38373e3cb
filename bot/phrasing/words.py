"""A message as a row of words: contractions taken apart, text-speak written out, slips of the finger mended."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from bot.phrasing.letters import Letters
from bot.phrasing.slips import SLIP_FROM, Slips
from bot.phrasing.token import Token

_PIECE = re.compile(r"(?! )(?:[^\W_]+(?:'[^\W_]+)*'?|&|\.\.+|[.!?,;:()\"\n]|(?<!\w)'(?=\w)|(?<=[ \n])-+(?=[ \n]))")
_SHORT = re.compile(r"(?<=.)(n't|'(?:s|re|ve|ll|d|m))$")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_BEFORE_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
LONGEST_SEEN, MOST_SEEN = 20, 20_000
"""How long a piece may be that is remembered, in characters, and how many are."""

Part = tuple[str, int, int, bool]
"""A word of a piece of text: its form, where in the piece it starts and ends, and whether it has a capital."""


@dataclass(frozen=True)
class Spelling:
    """What typed words stand for (`dialogues/phrasing/spelling.yaml`), and the words that rules look for."""

    written_out: Mapping[str, tuple[str, ...]]
    known: Collection[str]
    """Words that are taken as they are typed."""
    slips: Slips
    seen: dict[str, tuple[Part, ...]] = field(default_factory=dict)
    """Pieces that were taken apart before. Only what is made of known words is remembered, never a name."""

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
        return self.slips.meant_by(word) or word

    def taken_apart(self, piece: str) -> tuple[Part, ...]:
        """Return the words of a piece of text."""
        parts = self.seen.get(piece)
        if parts is None:
            parts, known = _parts(piece, self)
            if known and len(piece) <= LONGEST_SEEN and len(self.seen) < MOST_SEEN:
                self.seen[piece] = parts
        return parts


def spelling_of(written_out: Mapping[str, str], looked_for: Iterable[str], common: Iterable[str]) -> Spelling:
    """Return the spelling that writes out `written_out` and mends slips in the words that rules look for."""
    known = frozenset(word for word in looked_for if word.isalpha()).union(common)
    return Spelling({word: tuple(stands.split()) for word, stands in written_out.items()}, known, Slips(known))


def words_of(letters: Letters, spelling: Spelling) -> list[Token]:
    """Return the words and marks of a message, in order."""
    found: list[Token] = []
    at, seen = letters.at, spelling.seen
    for match in _PIECE.finditer(letters.text):
        piece, start = match[0], match.start()
        for form, begin, end, capital in seen.get(piece) or spelling.taken_apart(piece):
            found.append(Token(form, at[start + begin], at[start + end - 1] + 1, capital))
    return found


def _parts(piece: str, spelling: Spelling) -> tuple[tuple[Part, ...], bool]:
    """Return the words of a piece of text, and whether it is made of known words as they are spelled."""
    end = len(piece)
    if piece.islower() and piece in spelling.known and piece not in spelling.written_out:
        return ((piece, 0, end, False),), True
    closing = end > 1 and piece.endswith("'")
    if closing:
        end -= 1
    word = piece[:end].casefold()
    if len(word) != end:
        word = piece[:end].lower()
    capital = piece[0].isupper() and (end == 1 or not piece[:end].isupper())
    after: tuple[Part, ...] = (("'", end, end + 1, False),) if closing else ()
    initial = end == 1 and capital and piece[0] != "U"
    if word in spelling.written_out and not initial:
        return tuple((form, 0, end, capital) for form in spelling.written_out[word]) + after, True
    rest = word
    cuts: list[Part] = []
    while match := _SHORT.search(rest):
        short = "not" if match[1] == "n't" else match[1]
        cuts.insert(0, (short, match.start(1), match.end(1), False))
        rest = rest[: match.start(1)]
    if cuts and cuts[0][0] == "not":
        rest = _BEFORE_NOT.get(rest, rest)
    first_end = cuts[0][1] if cuts else end
    rest = rest.replace("'", "")
    if not rest:
        return after, True
    stands = None if initial else spelling.written_out.get(rest)
    forms = stands if stands else (spelling.mended(rest),)
    head = tuple((form, 0, first_end, capital) for form in forms)
    return (*head, *cuts, *after), bool(stands) or rest in spelling.known or not rest[0].isalnum()
