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
    last = len(parts) - 2
    capitals_tell = not shouting and (text == cased or not _titled(cased))
    found: list[Word] = []
    start = len(parts[0])
    before = ""
    bare, possessive = _bare(parts[1]) if last > 0 else ("", False)
    for place in range(1, last + 1, 2):
        gap, after = parts[place - 1], parts[place + 1]
        end = start + len(bare)
        following, following_possessive = _bare(parts[place + 2]) if place < last else ("", False)
        joined = gap == " " and place > 1
        first = not joined and (place == 1 or _begins(gap, before))
        upper = not shouting and cased[start].isupper()
        found.append(
            _new(
                Word,
                (
                    *(bare, start, end, possessive, upper and capitals_tell),
                    *(upper and end - start > 1 and cased[start:end].isupper(), first, joined, gap, after),
                    *(before if joined else "", following if after == " " else ""),
                ),
            )
        )
        start += len(parts[place]) + len(after)
        before, bare, possessive = bare, following, following_possessive
    return found


def _bare(word: str) -> tuple[str, bool]:
    """A word without its possessive, and whether it had one."""
    return (word[:-2], True) if word.endswith("'s") and len(word) > 2 else (word, False)


def _begins(gap: str, before: str) -> bool:
    """Whether a sentence begins after this gap: after a full stop, a quote, a bullet, or "3)"."""
    return _ENDS_SENTENCE.search(gap) is not None or (")" in gap and before.isdigit())


def _titled(cased: str) -> bool:
    """Whether Nearly Every Word Has A Capital, so that a capital tells nothing."""
    letters = _FIRST_LETTER.findall(cased)
    return len(letters) > 4 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
