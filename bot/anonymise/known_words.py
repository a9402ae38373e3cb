"""Whether a word is known to be ordinary: the allow-list itself, what is derived from it, and slips of the thumb."""

import re
from functools import lru_cache

from bot.anonymise import everyday_words, grammar_words, practice_words
from bot.anonymise.common_words import COMMON, MONTHS
from bot.anonymise.household_words import HOUSEHOLD
from bot.anonymise.lexicon.dictionary import COMMON_WORDS, RARER_WORDS
from bot.anonymise.lexicon.names import NAMES
from bot.anonymise.misspelt_words import MISSPELT
from bot.anonymise.word_names import WORD_NAMES

TYPED_HERE = (
    COMMON
    | MONTHS
    | everyday_words.TEXT_SPEAK
    | everyday_words.SLANG
    | everyday_words.BRANDS
    | everyday_words.PEOPLES
    | HOUSEHOLD
    | MISSPELT
    | practice_words.PRACTICE
    | practice_words.ORDINARY
    | grammar_words.DETERMINERS
    | grammar_words.JOINERS
    | grammar_words.PREPOSITIONS
    | grammar_words.AUXILIARIES
    | grammar_words.KIN
)
"""The part of the allow-list that was written for this project."""
_SHORT_FORMS = re.compile(r"(?:n't|'(?:s|d|m|ll|re|ve|all|em))$")
_DOUBLED = re.compile(r"(.)\1")
_REPEATED = re.compile(r"(.)\1{2,}")
_BEFORE = re.compile(r"(?:un|re|non|pre|over|under|mis|anti|ex|co|semi|multi|self|out|sub|super|mini|micro|step|inter)")
_AFTER = re.compile(r"(?:ing|ed|er|ers|s|es|ly|ish|y|ness|less|able|ful|ist|ists|wise|like|in)$")
_LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
_SHORTEST_SLIP = 5


@lru_cache(maxsize=8192)
def is_ordinary(word: str) -> bool:
    """Whether a word in lower case is on the allow-list, or derived from one that is. Two letters must be listed."""
    if word in TYPED_HERE:
        return True
    if len(word) < 3 or not word.isascii():
        return len(word) < 2 and word.isascii()
    if word in COMMON_WORDS or word in RARER_WORDS:
        return True
    if "'" in word:
        plain = _SHORT_FORMS.sub("", word)
        return "'" not in plain and is_ordinary(plain)
    return word not in NAMES and _is_derived(word)


def is_unknown(word: str) -> bool:
    """Whether a word of letters is neither ordinary nor one of the names that are words as well."""
    return word.isalpha() and len(word) > 1 and word not in WORD_NAMES and not is_ordinary(word)


def _is_derived(word: str) -> bool:
    """Drawn out ("sooo"), a dropped g ("tellin"), a beginning or an ending that dictionaries leave out."""
    if _REPEATED.search(word):
        return _REPEATED.sub(r"\1\1", word) in COMMON_WORDS or is_ordinary(_REPEATED.sub(r"\1", word))
    if word.endswith("in") and len(word) > 4 and word + "g" in COMMON_WORDS:
        return True
    if begun := _BEFORE.match(word):
        rest = word[begun.end() :]
        if len(rest) > 3 and rest in COMMON_WORDS:
            return True
    if ended := _AFTER.search(word):
        stem = word[: ended.start()]
        if ended.group() == "s" and stem.endswith("y") and stem[-2:-1] not in ("a", "e", "o", "u"):
            return False  # "rubys" is no plural: what is ruby's follows
        if len(stem) > 3 and (stem in COMMON_WORDS or stem + "e" in COMMON_WORDS or stem in TYPED_HERE):
            return True
        if len(stem) > 4 and stem[-1] == stem[-2] and stem[:-1] in COMMON_WORDS:
            return True
    return False


@lru_cache(maxsize=8192)
def is_slip(word: str) -> bool:
    """Whether an unknown word in lower case is one slip of the thumb away from a common one: saftey, definately.

    A name is never taken for a slip; nor is a word of fewer than five letters, nor one with another first letter.
    """
    if len(word) < _SHORTEST_SLIP or not word.isascii() or not word.isalpha() or word in NAMES:
        return False
    if word.endswith("s") and word[:-1] in NAMES:
        return False
    single = _undoubled(word)
    if single in NAMES:
        return False
    return (len(word) > 6 and (single in COMMON_WORDS or single in _common_undoubled())) or any(
        near in COMMON_WORDS or near in TYPED_HERE for near in _near(word)
    )


def _undoubled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=1)
def _common_undoubled() -> frozenset[str]:
    """The common words that have a double letter, with each made single: "dissapeared" and "disappeared" are one."""
    return frozenset(_undoubled(word) for word in COMMON_WORDS if len(word) > 5 and _DOUBLED.search(word))


def _near(word: str) -> list[str]:
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    undoubled = [word[:at] + word[at + 1 :] for at in range(1, len(word) - 1) if word[at] == word[at + 1]]
    doubled = [word[: at + 1] + word[at:] for at in range(1, len(word))]
    if len(word) < _SHORTEST_SLIP + 2:
        return swapped + undoubled + doubled
    shorter = [word[:at] + word[at + 1 :] for at in range(1, len(word))]
    other = [word[:at] + letter + word[at + 1 :] for at in range(1, len(word)) for letter in _LETTERS]
    longer = [word[:at] + letter + word[at:] for at in range(1, len(word) + 1) for letter in _LETTERS]
    return swapped + doubled + shorter + other + longer
