"""What one session knows of names: kept in memory only, never written, gone with the session."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from bot.anonymise.fold import PLACEHOLDER, fold

_PART = re.compile(r"(?:[^\W_]|')+")
_ONE_TYPO_FROM = 5  # letters; shorter names have too many neighbours
_MOST_COMPARED = 200  # names of a session that a typo is looked for in, so that a hostile text stays linear
_MOST_LEARNT = 500  # words of names, and values of a label: more than any conversation holds
_LETTERS = 26 * 27  # A … ZZ


@dataclass(slots=True)
class Memory:
    """Names and places met in this session, each with its placeholder's letter, and words that are no names.

    It must live in memory only: it holds what the guard takes out. One belongs to one session. `known` maps a value
    (its words in lower case, run together) to its letter, a label at a time; `names` are single words of names;
    `used` counts the letters that a label had before this memory began.
    """

    known: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict, repr=False)
    allowed: set[str] = field(default_factory=set, repr=False)
    used: dict[str, int] = field(default_factory=dict, repr=False)
    lettered: bool = False

    def copy(self) -> "Memory":
        """Return a memory that learns apart from this one."""
        known = {label: dict(letters) for label, letters in self.known.items()}
        return Memory(known, dict(self.names), set(self.allowed), dict(self.used), self.lettered)

    def remember(self, name: str) -> None:
        """Take out this name from now on, in every form: its author said that it is a person's."""
        words = words_of(fold(name).text)
        for word in words:
            self.allowed.discard(word)
            self._learn(word, "".join(words))

    def allow(self, words: str) -> None:
        """Leave these words alone from now on: their author said "That's no name". Digits are never allowed."""
        plain = fold(words).text.lower()
        parts = plain.replace("'", " ").split() if "'" in plain else ()
        for word in (*words_of(plain), *parts):
            if word.isalpha() and len(self.allowed) < _MOST_LEARNT:
                self.allowed.add(word)
                self.names.pop(word, None)

    def person(self, word: str) -> str | None:
        """Return whose name this word is, run together in lower case; one typo is forgiven."""
        if word in self.names:
            return self.names[word]
        if len(word) < _ONE_TYPO_FROM:
            return None
        for name, person in islice(self.names.items(), _MOST_COMPARED):
            ends_alike = name[0] == word[0] or name[-1] == word[-1]  # one typo spoils one end only: the quick look
            if ends_alike and len(name) >= _ONE_TYPO_FROM and one_typo_apart(word, name):
                return person
        return None

    def person_of(self, words: list[str]) -> str:
        """Return whose name these words are: a person already met by one of them, or a new one."""
        known = next((person for word in words if (person := self.person(word))), None)
        whole = known or "".join(words)
        for word in words:
            self._learn(word, whole)
        return whole

    def letter(self, label: str, value: str) -> str:
        """Return the letter that a value has in this session: A, B … Z, AA … The first mention gives it one."""
        letters = self.known.setdefault(label, {})
        new = letter_of(self.used.get(label, 0) + len(letters))
        return letters.setdefault(value, new) if len(letters) < _MOST_LEARNT else letters.get(value, new)

    def _learn(self, word: str, person: str) -> None:
        if len(self.names) < _MOST_LEARNT:
            self.names.setdefault(word, person)


def session_memory(kept: Iterable[str] = ()) -> Memory:
    """Return the memory of a session, whose placeholders carry letters.

    `kept` are lines that the session keeps from before, where an earlier memory of it was lost: the letters go on after
    those that stand in them, so that no letter is two people.
    """
    memory = Memory(lettered=True)
    for line in kept:
        for label, letters in PLACEHOLDER.findall(line):
            memory.used[label] = max(memory.used.get(label, 0), number_of(letters) + 1)
    return memory


def words_of(text: str) -> list[str]:
    """The words of a name in lower case, without a possessive."""
    plain = text.lower()
    if plain.isalnum():
        return [plain]
    parts = (part.removesuffix("'s") for part in _PART.findall(plain))
    return [part.replace("'", "") for part in parts if part.strip("'")]


def letter_of(number: int) -> str:
    """Return the letter or letters for a number from 0: A … Z, then AA … ZZ, which is as far as a session goes."""
    number = min(number, _LETTERS - 1)
    return chr(65 + number) if number < 26 else letter_of(number // 26 - 1) + chr(65 + number % 26)


def number_of(letters: str) -> int:
    """Return the number from 0 of what `letter_of` gives; of none, or of a number, 0."""
    number = 0
    for letter in letters if letters.isalpha() else "A":
        number = number * 26 + ord(letter) - 64
    return number - 1


def one_typo_apart(one: str, other: str) -> bool:
    """Whether one letter more, less, other or swapped with its neighbour makes one word of the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    same = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[same:] == other[same + 1 :]
    swapped = one[:same] + one[same + 1 : same + 2] + one[same : same + 1] + one[same + 2 :]
    return one[same + 1 :] == other[same + 1 :] or swapped == other
