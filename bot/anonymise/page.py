"""The folded text under the guard's hands: what one finder found is blacked out before the next one looks."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from bot.anonymise.common_words import COMMON
from bot.anonymise.fold import BARRIER, BARRIER_OF, BARRIERS, Folded
from bot.anonymise.kinds import Kind
from bot.anonymise.line import Word, cut
from bot.anonymise.memory import Memory, words_of
from bot.anonymise.verdict import Judged

_NEAR_DIGITS = re.compile(r"(?<![a-z0-9])(?=[a-z0-9]\D{0,7}\d)")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[a-z]+")
_WORD = re.compile(r"[a-z]{2,}")
_ANY_WORD = re.compile(r"[^\W_]+")
_BARRIER = re.compile(f"[{BARRIERS}]")
_MADE_OF_WORDS = frozenset({Kind.NAME, Kind.PLACE, Kind.ORG, Kind.ADDRESS})


@dataclass(frozen=True, slots=True)
class Found:
    """An identifier, `end` exclusive: counted in the page by a finder, in the folded text once it is kept.

    `why` says for people what gave it away, without quoting it; empty where its kind says enough.
    """

    start: int
    end: int
    kind: Kind
    why: str = ""


@dataclass(slots=True)
class Page:
    """What is still unread: `text` in lower case, `cased` as typed, character for character the same length.

    What was taken out stands there as one barrier, just as its placeholder will when the kept text is read again.
    `shouting` is true where ordinary words stand in capitals too, so that a capital tells nothing; `digits`, where
    there is one. `edition` counts the changes; `judged` are the verdicts on this edition, once there are any.
    `memory` is what the session knows: names that go in every form, and words that are none.
    """

    folded: Folded
    memory: Memory = field(default_factory=Memory)
    cased: str = field(init=False)
    text: str = field(init=False)
    shouting: bool = field(init=False)
    digits: bool = field(init=False)
    edition: int = field(init=False, default=0)
    judged: list[Judged] | None = field(init=False, default=None)
    found: list[Found] = field(init=False, default_factory=list)
    _places: list[int] = field(init=False)
    _words: frozenset[str] | None = field(init=False, default=None)
    _near_digits: list[int] | None = field(init=False, default=None)
    _line: list[Word] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._show(self.folded.text, list(range(len(self.folded.text))))

    def black_out(self, finds: Iterable[Found]) -> bool:
        """Take out each find that does not touch an earlier one; true when there was any."""
        pieces: list[str] = []
        places: list[int] = []
        done = 0
        for find in sorted(finds, key=lambda find: (find.start, -find.end)):
            start, end = self._whole_characters(find.start, find.end)
            if start < done or start >= end or _BARRIER.search(self.cased, start, end) or self._allowed(find):
                continue
            self.found.append(Found(self._places[start], self._places[end - 1] + 1, find.kind, find.why))
            if find.kind is Kind.NAME:
                self.memory.person_of(words_of(self.text[start:end]))
            pieces += (self.cased[done:start], BARRIER_OF.get(find.kind, BARRIER))
            places += self._places[done : start + 1]
            done = end
        if done:
            self._show("".join(pieces) + self.cased[done:], places + self._places[done:])
        return bool(done)

    def black_out_all(self) -> None:
        """Take out the whole text."""
        self.found[:] = [Found(0, len(self.folded.text), Kind.OTHER)]
        self._show(BARRIER, [0])

    @property
    def line(self) -> list[Word]:
        """The page cut into words."""
        if self._line is None:
            self._line = cut(self.text, self.cased, shouting=self.shouting)
        return self._line

    @property
    def near_digits(self) -> list[int]:
        """Where a run of letters and digits begins that has a digit at once or soon after: codes begin there."""
        if self._near_digits is None:
            found = _NEAR_DIGITS.finditer(self.text) if self.digits else ()
            self._near_digits = [match.start() for match in found]
        return self._near_digits

    def matches(self, pattern: re.Pattern[str], starts: Iterable[int]) -> Iterator[re.Match[str]]:
        """Yield the matches of a pattern that begin at one of these places, in order and apart."""
        done = 0
        for start in starts:
            if start >= done and (match := pattern.match(self.text, start)):
                yield match
                done = match.end()

    @property
    def words(self) -> frozenset[str]:
        """Every run of letters `a` to `z` on the page."""
        if self._words is None:
            self._words = frozenset(_LETTERS.findall(self.text))
        return self._words

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the page stands in the text as typed."""
        return self.folded.starts[self._places[start]], self.folded.ends[self._places[end - 1]]

    def _allowed(self, find: Found) -> bool:
        """Whether the author said of every word of it that it is no name. A number is never spared by that."""
        if not self.memory.allowed or find.kind not in _MADE_OF_WORDS:
            return False
        return all(word in self.memory.allowed for word in _ANY_WORD.findall(self.text[find.start : find.end]))

    def _show(self, cased: str, places: list[int]) -> None:
        self.cased, self._places, self._line, self._words, self.judged = cased, places, None, None, None
        self._near_digits = None
        self.edition += 1
        self.text = cased.lower()  # as long as before: the one capital that would grow, a dotted I, folds to I
        self.digits = _DIGIT.search(cased) is not None
        self.shouting = not any(map(str.islower, cased)) and any(word in COMMON for word in _WORD.findall(self.text))

    def _whole_characters(self, start: int, end: int) -> tuple[int, int]:
        """Widen to whole typed characters: one ligature or fraction folds to several."""
        starts, places = self.folded.starts, self._places
        while 0 < start < len(places) and starts[places[start - 1]] == starts[places[start]]:
            start -= 1
        while 0 < end < len(places) and starts[places[end - 1]] == starts[places[end]]:
            end += 1
        return start, end


Finder = Callable[[Page], Iterable[Found]]
"""Looks at a page and says what it found. Depends on nothing but the page."""
