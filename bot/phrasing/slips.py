"""Which known word a typed word is one slip of the finger away from, found without trying every possible slip."""

from __future__ import annotations

from collections.abc import Collection, Iterable

SLIP_FROM = 5
"""Shortest word, in letters, that is mended: shorter ones are too often a word of their own."""
WRONG_FROM = 2 * SLIP_FROM - 2
"""Shortest word in which one letter may stand for another: in shorter ones that is too often a word of its own."""

Slip = tuple[int, int, str]
"""The kind of a slip, its place, and the letter that makes the difference: slips are believed in this order."""
DOUBLED, MISSING, WRONG = range(3)
Halves = tuple[dict[str, list[str]], dict[str, list[str]]]


class Slips:
    """Known words by their halves: whatever letter is wrong, one half of the word stands as it was meant."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self._of_length: dict[int, list[str]] = {}
        self._halves: dict[int, Halves] = {}

    def meant_by(self, word: str) -> str | None:
        """Return the known word that is two letters swapped, one doubled, missing or wrong away, or None.

        The first letter stands, and so does the ending that tells one form from another.
        """
        for i in range(1, len(word) - 1):
            swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            if swapped in self._known:
                return swapped
        if len(word) <= SLIP_FROM:
            return None
        found: list[tuple[Slip, str]] = []
        for length in range(len(word) - 1, len(word) + 2):
            for meant in self._near(word, length):
                slip = slip_between(word, meant)
                if slip:
                    found.append((slip, meant))
        return min(found)[1] if found else None

    def _near(self, word: str, length: int) -> list[str]:
        """Return the known words of a length that begin like a word and share a half with it."""
        if not self._of_length:
            for known in self._known:
                self._of_length.setdefault(len(known), []).append(known)
        if length not in self._halves:
            self._halves[length] = _by_halves(self._of_length.get(length, ()), length)
        heads, tails = self._halves[length]
        half = length // 2
        return [*heads.get(word[:half], ()), *tails.get(word[0] + word[half - length :], ())]


def _by_halves(words: Iterable[str], length: int) -> Halves:
    heads: dict[str, list[str]] = {}
    tails: dict[str, list[str]] = {}
    half = length // 2
    for word in words:
        heads.setdefault(word[:half], []).append(word)
        tails.setdefault(word[0] + word[half:], []).append(word)
    return heads, tails


def slip_between(word: str, meant: str) -> Slip | None:
    """Return the first slip with one letter that turns `meant` into `word`, or None where there is none.

    Both begin alike. Where a letter stands twice, the slip is at the first of them.
    """
    at = 1
    for typed, letter in zip(word[1:], meant[1:], strict=False):
        if typed != letter:
            break
        at += 1
    if len(word) == len(meant):
        right = word[at + 1 :] == meant[at + 1 :] and at < len(word) - 1 and len(word) >= WRONG_FROM
        return (WRONG, at, meant[at]) if right else None
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    if longer[at + 1 :] != shorter[at:]:
        return None
    letter = longer[at]
    while at > 1 and longer[at - 1] == letter:
        at -= 1
    if at >= len(word) - (longer is word):
        return None
    return (DOUBLED, at, "") if longer is word else (MISSING, at, letter)
