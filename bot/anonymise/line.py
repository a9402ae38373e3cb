"""A page cut into words, each with what its neighbours need to know of it."""

import re
from typing import NamedTuple

from bot.anonymise.fold import BARRIERS

_WORD = re.compile(rf"([{BARRIERS}]|[^\W_{BARRIERS}]+(?:'[^\W_{BARRIERS}]+)*)")
_FIRST_LETTER = re.compile(r"(?<![^\W\d_]|')[^\W\d_]")
_ENDS_SENTENCE = re.compile(r"[.!?:;\n…\"(\[*]|^$|(?:^|\s)['-]")


class Word(NamedTuple):
    """A word in lower case, without its possessive; or a barrier. `start` and `end` count the page.

    `capital`: it begins with one, in a line where that tells something. `first`: a sentence begins with it, so that its
    capital tells little. `joined`: nothing but a space parts it from the word before. `after`: what stands between it
    and the next word.
    """

    text: str
    start: int
    end: int
    possessive: bool
    capital: bool
    capitals: bool
    first: bool
    joined: bool
    before: str
    after: str


def cut(text: str, cased: str, *, shouting: bool) -> list[Word]:
    """Cut a page into words. `text` is `cased` in lower case; in a `shouting` text capitals tell nothing."""
    parts = _WORD.split(text)  # gap, word, gap, word … gap
    tells = not shouting and not _titled(cased)
    found: list[Word] = []
    start = len(parts[0])
    for place in range(1, len(parts), 2):
        gap, word, after = parts[place - 1], parts[place], parts[place + 1]
        possessive = word.endswith("'s") and len(word) > 2
        bare = word[:-2] if possessive else word
        end = start + len(bare)
        joined = gap == " " and place > 1
        first = not joined and (place == 1 or _begins(gap, found[-1].text))
        capital = tells and cased[start].isupper()
        capitals = not shouting and end - start > 1 and cased[start].isupper() and cased[start:end].isupper()
        found.append(Word(bare, start, end, possessive, capital, capitals, first, joined, gap, after))
        start += len(word) + len(after)
    return found


def _begins(gap: str, before: str) -> bool:
    """Whether a sentence begins after this gap: after a full stop, a quote, a bullet, or "3)"."""
    return _ENDS_SENTENCE.search(gap) is not None or (")" in gap and before.isdigit())


def _titled(cased: str) -> bool:
    """Whether Nearly Every Word Has A Capital, so that a capital tells nothing."""
    letters = _FIRST_LETTER.findall(cased)
    return len(letters) > 4 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
