"""A page cut into words, each with what its neighbours need to know of it."""

import re
from typing import NamedTuple

from bot.anonymise.fold import BARRIERS

_WORD = re.compile(rf"([{BARRIERS}]|[^\W_{BARRIERS}]+(?:'[^\W_{BARRIERS}]+)*)")
_FIRST_LETTER = re.compile(r"(?<![^\W\d_]|')[^\W\d_]")
_ENDS_SENTENCE = re.compile(r"[.!?:;\n…\"(\[*]|^$|(?:^|\s)['-]")
_new = tuple.__new__  # a named tuple made without its slower constructor: thousands are


class Word(NamedTuple):
    """A word in lower case, without its possessive; or a barrier. `start` and `end` count the page.

    `capital`: it begins with one, in a line where that tells something. `first`: a sentence begins with it, so that its
    capital tells little. `joined`: nothing but a space parts it from the word before. `after`: what stands between it
    and the next word. `left` and `right`: the words beside it, or nothing where a clause begins or ends between them.
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
    left: str
    right: str


def cut(text: str, cased: str, *, shouting: bool) -> list[Word]:
    """Cut a page into words. `text` is `cased` in lower case; in a `shouting` text capitals tell nothing."""
    parts = _WORD.split(text)  # gap, word, gap, word … gap
    gaps, words = parts[0::2], parts[1::2]
    bare = [word[:-2] if word.endswith("'s") and len(word) > 2 else word for word in words] if "'" in text else words
    capitals_tell = not shouting and (text == cased or not _titled(cased))
    found: list[Word] = []
    start = len(gaps[0])
    before = ""
    for word, plain, gap, after, following in zip(words, bare, gaps, gaps[1:], [*bare[1:], ""], strict=False):
        length = len(plain)
        end = start + length
        joined = gap == " " and before != ""
        first = not joined and (before == "" or _begins(gap, before))
        upper = not shouting and cased[start].isupper()
        capital = upper and capitals_tell
        capitals = upper and length > 1 and cased[start:end].isupper()
        left = before if joined else ""
        right = following if after == " " else ""
        possessive = length < len(word)
        found.append(
            _new(Word, (plain, start, end, possessive, capital, capitals, first, joined, gap, after, left, right))
        )
        start += len(word) + len(after)
        before = plain
    return found


def _begins(gap: str, before: str) -> bool:
    """Whether a sentence begins after this gap: after a full stop, a quote, a bullet, or "3)"."""
    return _ENDS_SENTENCE.search(gap) is not None or (")" in gap and before.isdigit())


def _titled(cased: str) -> bool:
    """Whether Nearly Every Word Has A Capital, so that a capital tells nothing."""
    letters = _FIRST_LETTER.findall(cased)
    return len(letters) > 4 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
