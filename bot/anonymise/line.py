"""A page cut into words, each with what its neighbours need to know of it."""

import re
from typing import NamedTuple

from bot.anonymise.fold import BARRIERS

_WORD = re.compile(rf"[{BARRIERS}]|[^\W_{BARRIERS}]+(?:'[^\W_{BARRIERS}]+)*")
_ENDS_SENTENCE = re.compile(r"[.!?:;\n…\"(\[*]|^$|(?:^|\s)['-]")
_CLOSE = re.compile(r" ?[-&+/]? ?$|^ $")


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
    matches = list(_WORD.finditer(text))
    found: list[Word] = []
    done = 0
    titled = _titled(cased, matches)
    for place, match in enumerate(matches):
        word = match.group()
        possessive = word.endswith("'s") and len(word) > 2
        bare = word[:-2] if possessive else word
        gap = text[done : match.start()]
        until = matches[place + 1].start() if place + 1 < len(matches) else len(text)
        typed = cased[match.start() : match.start() + len(bare)]
        first = not found or _ENDS_SENTENCE.search(gap) is not None or (found[-1].text.isdigit() and ")" in gap)
        capital = typed[0].isupper() and not shouting and not titled
        found.append(
            Word(
                bare,
                match.start(),
                match.start() + len(bare),
                possessive,
                capital,
                typed.isupper() and len(typed) > 1 and not shouting,
                first,
                bool(found) and gap == " ",
                gap,
                text[match.end() : until],
            )
        )
        done = match.end()
    return found


def _titled(cased: str, matches: list[re.Match[str]]) -> bool:
    """Whether Nearly Every Word Has A Capital, so that a capital tells nothing."""
    letters = [match for match in matches if cased[match.start()].isalpha()]
    capitals = sum(cased[match.start()].isupper() for match in letters)
    return len(letters) > 4 and capitals > 0.7 * len(letters)
