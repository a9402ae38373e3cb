"""The rules as they are used: patterns compiled, and found by the rarest word that each of them needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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


DANGER = "danger"
"""The owner of the patterns that say that someone is in danger now."""
PLACED = ("catches", "perhaps", "holds")
"""Uses of patterns of which it matters where they stand."""
AGAINST = ("unless", "holds", "but")
"""Uses of patterns that only speak against others: they are looked for where there is something to speak against."""


@dataclass(frozen=True)
class Pattern:
    """What one pattern stands for, wherever its words are found."""

    use: str
    """catches, perhaps, unless or needs for a rule; holds or but for a guard; always, now or unless for danger."""
    owner: str
    text: str
    """The pattern as its author wrote it."""
    placed: bool = True
    """Whether it matters where it stands, or only that it does."""


@dataclass(frozen=True)
class Hit:
    """A pattern stands here, from word `first` to the word before `last`; both 0 where only that it stands matters."""

    pattern: Pattern
    first: int
    last: int


class Patterns:
    """Many patterns, looked for together."""

    def __init__(self, patterns: Iterable[tuple[Pattern, Row]]) -> None:
        rows = [(pattern, pattern.placed and pattern.use in PLACED, row) for pattern, row in patterns]
        self._for = Tracks(row for row in rows if row[0].use not in AGAINST)
        self._against = Tracks(row for row in rows if row[0].use in AGAINST)

    def in_sentence(self, sentence: Sequence[Token]) -> list[Hit]:
        """Return every pattern that stands in a sentence, with its places."""
        found = self._for.found(sentence)
        if not found:
            return []
        return [Hit(*hit) for hit in (*found, *self._against.found(sentence))]

    def is_talk(self, clause: Sequence[Token]) -> bool:
        """Tell whether a clause is a plan, a question or the past, as far as danger goes."""
        return any(pattern.owner == DANGER for pattern, _, _ in self._against.found(clause))


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
