"""Patterns that begin with one of a few words: tried only where such a word stands, instead of at every character."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.anonymise.page import Page


@dataclass(frozen=True, slots=True)
class Led:
    """A pattern, and every run of letters `a` to `z` that what it matches can begin with, up to the next other sign.

    A test compares what `find` gives with a search of the whole text, so that the words cannot fall behind the pattern.
    """

    pattern: re.Pattern[str]
    words: frozenset[str]

    def find(self, page: Page) -> Iterator[re.Match[str]]:
        """Return the matches on a page, in order and apart, as `finditer` would."""
        text = page.text
        starts: set[int] = set()
        for word in self.words & page.words:
            start = text.find(word)
            while start >= 0:
                starts.add(start)
                start = text.find(word, start + len(word))
        return page.matches(self.pattern, sorted(starts))


def led(pattern: str, words: str) -> Led:
    """Return a pattern with the words that lead it, parted by spaces."""
    return Led(re.compile(pattern), frozenset(words.split()))
