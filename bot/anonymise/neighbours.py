"""What stands right before and right after a word, as the rules of evidence ask for it."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.fold import BARRIERS
from bot.anonymise.known_words import is_ordinary
from bot.anonymise.line import Word
from bot.anonymise.word_names import (
    ONLY_WORDS_BY_CHANCE,
)

_SAID_OF_PEOPLE = words(
    """
    twice once daily weekly last if when safe ok okay old alone here there home upset asleep awake aware known new
    able ready due sober drunk high away gone upstairs outside inside downstairs back first again alright happy scared
    cry help know come go be get stay leave understand want need like say tell talk feel think hurt see hear live
    sleep today tomorrow tonight friday monday tuesday wednesday thursday saturday sunday tmrw later yet either too
    please plz pls straight tho though directly
    """
)
_NO_COMPOUND = (
    grammar.JOINERS
    | grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.PERSON_VERBS
    | grammar.DETERMINERS
    | (grammar.PRONOUNS | grammar.ADVERBS | grammar.OBJECTS | _SAID_OF_PEOPLE)
)


def before_that(line: list[Word], at: int) -> str:
    """The second word before, where nothing but spaces part the three."""
    return line[at - 1].left if line[at].joined else ""


def after(line: list[Word], at: int, most: int = 1) -> str:
    """The word right after, adverbs aside; or nothing where a sentence or a clause ends."""
    while most < 3 and (word := line[at].right):
        if word not in grammar.ADVERBS:
            return word
        at, most = at + 1, most + 1
    return ""


def kin_soon(line: list[Word], at: int) -> bool:
    """Whether one of the three words from here on is a relative or a role."""
    return any(word.text in grammar.PEOPLE for word in line[at : at + 3])


def in_a_compound(text: str, right: str) -> float:
    """How far a noun after it makes one thing of both: "ivy plant"."""
    if not right or right[0] in BARRIERS or text in ONLY_WORDS_BY_CHANCE:
        return 0
    if right in _NO_COMPOUND or not right.isalpha() or right.endswith(("ing", "ly", "ed")):
        return 0
    return 2 if is_ordinary(right) else 0
