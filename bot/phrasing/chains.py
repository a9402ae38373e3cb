"""Many numbers for each word, in two rows of numbers: thousands of small lists would take longer to make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Chains:
    """For each word the numbers that were noted for it; `word in chains` tells whether there are any."""

    def __init__(self) -> None:
        self._latest: dict[str, int] = {}
        self._numbers: list[int] = []
        self._before: list[int] = []

    def note(self, words: Iterable[str], number: int) -> None:
        """Note a number for each of some words."""
        latest, before = self._latest, self._before
        at = len(before)
        for word in words:
            before.append(latest.get(word, -1))
            latest[word] = at
            at += 1
        self._numbers += [number] * (at - len(self._numbers))

    def __contains__(self, word: str) -> bool:
        return word in self._latest

    def of(self, word: str) -> Iterator[int]:
        """Yield the numbers of a word, the one that was noted last first."""
        at = self._latest.get(word, -1)
        while at >= 0:
            yield self._numbers[at]
            at = self._before[at]

    def words(self) -> Iterable[str]:
        """Return every word that a number was noted for."""
        return self._latest.keys()
