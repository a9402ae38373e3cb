"""What one session knows of names: kept in memory only, never written, gone with the session."""

from dataclasses import dataclass, field
from itertools import islice

_ONE_TYPO_FROM = 5  # letters; shorter names have too many neighbours
_MOST_COMPARED = 200  # names of a session that a typo is looked for in, so that a hostile text stays linear


@dataclass(slots=True)
class Memory:
    """Names and places met in this session, each with its placeholder's letter, and words that are no names.

    It must live in memory only: it holds what the guard takes out. One belongs to one session. `known` maps a value
    (its words in lower case, run together) to its letter, a label at a time; `names` are single words of names.
    """

    known: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict, repr=False)
    allowed: set[str] = field(default_factory=set, repr=False)
    lettered: bool = False

    def remember(self, name: str) -> None:
        """Take out this name from now on, in every form: its author said that it is a person's."""
        words = words_of(name)
        for word in words:
            self.allowed.discard(word)
            self.names.setdefault(word, "".join(words))

    def allow(self, words: str) -> None:
        """Leave these words alone from now on: their author said "That's no name". Digits are never allowed."""
        for word in words_of(words):
            if word.isalpha():
                self.allowed.add(word)
                self.names.pop(word, None)

    def person(self, word: str) -> str | None:
        """Return whose name this word is, run together in lower case; one typo is forgiven."""
        if word in self.names:
            return self.names[word]
        if len(word) < _ONE_TYPO_FROM:
            return None
        for name, person in islice(self.names.items(), _MOST_COMPARED):
            if len(name) >= _ONE_TYPO_FROM and -2 < len(name) - len(word) < 2 and one_typo_apart(word, name):
                return person
        return None

    def person_of(self, words: list[str]) -> str:
        """Return whose name these words are: a person already met by one of them, or a new one."""
        known = next((person for word in words if (person := self.person(word))), None)
        whole = known or "".join(words)
        for word in words:
            self.names.setdefault(word, whole)
        return whole

    def letter(self, label: str, value: str) -> str:
        """Return the letter that a value has in this session: A, B … Z, AA … The first mention gives it one."""
        letters = self.known.setdefault(label, {})
        if value not in letters:
            letters[value] = letter_of(len(letters))
        return letters[value]


def session_memory() -> Memory:
    """Return the memory of a new session, whose placeholders carry letters."""
    return Memory(lettered=True)


def words_of(text: str) -> list[str]:
    """The words of a name in lower case, without a possessive."""
    plain = "".join(character if character.isalnum() or character == "'" else " " for character in text.lower())
    return [word.replace("'", "") for word in (part.removesuffix("'s") for part in plain.split()) if word.strip("'")]


def letter_of(number: int) -> str:
    """Return the letter or letters for a number from 0: A … Z, then AA … ZZ, which is as far as a session goes."""
    number = min(number, 26 * 27 - 1)
    return chr(65 + number) if number < 26 else letter_of(number // 26 - 1) + chr(65 + number % 26)


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
