"""The rules as they are used: patterns compiled, and found by the rarest word that each of them needs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.dialogue.part import Listener
from bot.phrasing.match import spans_of
from bot.phrasing.pattern import Part, words_it_needs
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


@dataclass(frozen=True)
class Pattern:
    """One compiled pattern and what it stands for."""

    parts: tuple[Part, ...]
    use: str
    """catches, perhaps, unless or needs for a rule; holds or but for a guard; now or unless for danger."""
    owner: str
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True)
class Hit:
    """A pattern stands here, from word `first` to the word before `last`."""

    pattern: Pattern
    first: int
    last: int


class Patterns:
    """Many patterns, looked for together."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.all = tuple(patterns)
        common: Counter[str] = Counter()
        needs = [words_it_needs(pattern.parts) for pattern in self.all]
        for sets in needs:
            for words in sets:
                common.update(words)
        self._by_word: dict[str, list[tuple[Pattern, tuple[frozenset[str], ...]]]] = defaultdict(list)
        self._always = [pattern for pattern, sets in zip(self.all, needs, strict=True) if not sets]
        for pattern, sets in zip(self.all, needs, strict=True):
            if not sets:
                continue
            rarest = min(sets, key=lambda words: max(common[word] for word in words))
            rest = tuple(words for words in sets if words is not rarest)
            for word in rarest:
                self._by_word[word].append((pattern, rest))

    def in_sentence(self, sentence: Sequence[Token]) -> list[Hit]:
        """Return every pattern that stands in a sentence, with its places."""
        forms = {token.form for token in sentence}
        hits: list[Hit] = []
        tried: set[int] = set()
        for pattern in self._always:
            hits += [Hit(pattern, first, last) for first, last in spans_of(pattern.parts, sentence)]
        for form in forms:
            for pattern, rest in self._by_word.get(form, ()):
                if id(pattern) in tried or any(forms.isdisjoint(words) for words in rest):
                    continue
                tried.add(id(pattern))
                hits += [Hit(pattern, first, last) for first, last in spans_of(pattern.parts, sentence)]
        return hits


@dataclass(frozen=True)
class Rulebook:
    """All that the check needs to know. Made by `bot.phrasing.compile.rulebook_of`, read from files by `bot.rulebook`."""

    rules: Mapping[str, Rule]
    guards: Mapping[str, Guard]
    patterns: Patterns
    needs: frozenset[str]
    """Rules that look only where one of their `needs` stands in the message."""
    danger: Patterns
    danger_alone: frozenset[str]
    """Whole messages that say danger, in small letters without spaces, so that “hes here” is found typed as one word."""
    people: People
    clues: Clues
    spelling: Spelling
    english: frozenset[str]
