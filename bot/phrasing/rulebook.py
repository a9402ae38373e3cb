"""The rules as they are used: patterns compiled, and found by the rarest word that each of them needs."""

from __future__ import annotations

import functools
import itertools
import operator
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.dialogue.part import Listener
from bot.phrasing.match import Tracks
from bot.phrasing.pattern import Row
from bot.phrasing.people import People
from bot.phrasing.roles import Clues
from bot.phrasing.rule import Kind
from bot.phrasing.token import Token
from bot.phrasing.words import Spelling


@dataclass(frozen=True)
class Rule:
    """One rule, without its patterns."""

    id: str
    """Family and name, as ``leave-stay/why-stay``."""
    kind: Kind
    category: str
    title: str
    weight: int
    why: str
    instead: tuple[str, ...]
    applies_to: tuple[Listener, ...]
    guarded: bool
    whole_clause: bool
    ask_when_open: bool
    flags: tuple[str, ...] = field(repr=False)
    passes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Guard:
    """What holds findings back."""

    id: str
    title: str
    reach: str
    holds: frozenset[str]
    kinds: frozenset[str]

    def may_hold(self, rule: Rule) -> bool:
        """Tell whether it is a guard against findings of a rule, wherever they stand."""
        return rule.kind in self.kinds and (not self.holds or rule.category in self.holds)


DANGER = "danger"
"""The owner of the patterns that say that someone is in danger now."""
PLACED = ("catches", "perhaps", "holds")
"""Uses of patterns of which it matters where they stand."""
AGAINST = ("unless", "holds", "but")
"""Uses of patterns that only speak against others: they are looked for where there is something to speak against."""


SPOKEN_AGAINST = ("catches", "perhaps", "now")
"""Uses of patterns that others may speak against."""


@dataclass(frozen=True, eq=False)
class Pattern:
    """What one pattern stands for, wherever its words are found."""

    use: str
    """catches, perhaps, unless or needs for a rule; holds or but for a guard; always, now or unless for danger."""
    owner: str
    text: str
    """The pattern as its author wrote it."""
    placed: bool = True
    """Whether it matters where it stands, or only that it does."""


class Hit(NamedTuple):
    """A pattern stands here, from word `first` to the word before `last`; both 0 where only that it stands matters."""

    pattern: Pattern
    first: int
    last: int


class Patterns:
    """Many patterns, looked for together. `against` names for each owner those whose patterns speak against its own."""

    def __init__(self, patterns: Iterable[tuple[Pattern, Row]], against: Mapping[str, Collection[str]]) -> None:
        self._tracks = Tracks((pattern, pattern.placed and pattern.use in PLACED, row) for pattern, row in patterns)
        self._for = self._tracks.among(lambda pattern: pattern.use not in AGAINST)
        of_owner: dict[str, int] = defaultdict(int)
        for pattern, row in self._tracks.rows():
            if pattern.use in AGAINST:
                of_owner[pattern.owner] |= row
        self._against = {
            owner: functools.reduce(operator.or_, (of_owner[other] for other in others), 0)
            for owner, others in against.items()
        }

    def in_sentence(self, sentence: Sequence[Token]) -> list[Hit]:
        """Return every pattern that stands in a sentence, with its places, and what speaks against those that do."""
        laid = self._tracks.laid(sentence)
        found = self._tracks.found_in(laid, self._for)
        against = 0
        for pattern, _, _ in found:
            if pattern.use in SPOKEN_AGAINST:
                against |= self._against[pattern.owner]
        if against:
            found += self._tracks.found_in(laid, against)
        return list(itertools.starmap(Hit, found))

    def is_talk(self, clause: Sequence[Token]) -> bool:
        """Tell whether a clause is a plan, a question or the past, as far as danger goes."""
        return bool(self._tracks.found_in(self._tracks.laid(clause), self._against[DANGER]))


@dataclass(frozen=True)
class Rulebook:
    """All that the check needs to know. Made by `bot.phrasing.compiled`, read from files by `bot.rulebook`."""

    rules: Mapping[str, Rule]
    guards: Mapping[str, Guard]
    patterns: Patterns
    needs: frozenset[str]
    """Rules that look only where one of their `needs` stands in the message."""
    danger_alone: frozenset[str]
    """Whole messages that say danger, in small letters without spaces, so that “heshere” is found too."""
    people: People
    clues: Clues
    spelling: Spelling
    english: frozenset[str]

    @functools.cached_property
    def longest_alone(self) -> int:
        """Characters of the longest of those messages."""
        return max(map(len, self.danger_alone), default=0)
