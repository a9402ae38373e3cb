"""Evidence after a word that is also a name: what people do, whose it is, an age, who it is, where somebody is."""

import re

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.fold import BARRIERS
from bot.anonymise.line import Word
from bot.anonymise.neighbours import after
from bot.anonymise.word_names import (
    ABSTRACT,
    DEEDS,
    MANNERS,
    MODALS,
    ONLY_MANNERS,
    ONLY_WORDS_BY_CHANCE,
    QUALITIES,
    SEASONS,
    SEASONS_AND_MODALS,
    THINGS,
    WELL_KNOWN,
)

_AGE = re.compile(r"^(?: ?\((?:aged? )?\d| ?, ?\d{1,2}(?:[,.) ]|$)| ?\(\d)")
_AGE_NEXT = re.compile(r"^\d{1,2}$")
_FADING = words(
    """
    all worse better over coming cold dark near
    fading wearing gone lost key important what all everything not low dead running hard good in out on
    """
)
_UNSURE_BASES = words(
    """
    hit hits let put puts hurts read runs cut has
    """
) - {
    "has",
    "hits",
    "puts",
    "hurts",
    "runs",
}
_SUPPOSING = words("thinking guessing wondering suspect assume assuming hear heard")
_SAME_IN_THE_PAST = words("cut hurt beat shut quit split spat let put hit bet read")
_SOMEWHERE = {("next", "door"), ("by", "herself"), ("by", "himself"), ("used", "to"), ("across", "the")} | {
    ("from", where)
    for where in ("number", "no", "housing", "school", "next", "across", "upstairs", "work", "church", "downstairs")
}
_IS_OR_COMES_TO_BE = grammar.BE | words("has had comes came goes gone gets got seems looks keeps was")
_WHO_IT_IS = grammar.PEOPLE | words("eldest youngest oldest one middle victim quiet")
_OF_THINGS = words("work works fit matter count last open close start working broken add run")
_DOES_NOT = words("doesnt doesn't isnt isn't wont won't didnt didn't wasnt wasn't cant can't")
_PEOPLE = WELL_KNOWN | ONLY_WORDS_BY_CHANCE
_DEEDS_AND_QUALITIES = DEEDS | QUALITIES
_NOT_SOMEWHERE = MODALS | ONLY_MANNERS
_SOMEBODY = THINGS | WELL_KNOWN | ONLY_WORDS_BY_CHANCE


def done_to_somebody(line: list[Word], at: int) -> float:
    """What it is done to stands after it: "my", "him", "up"."""
    text, left, right = line[at].text, line[at].left, line[at].right
    if text not in DEEDS or line[at].possessive:
        return 0
    spoken = left == "to" and at > 1 and line[at - 2].text in grammar.SPOKEN_TO
    if spoken or left in grammar.PERSON_PREPOSITIONS or left in grammar.TO_PEOPLE:
        return 0
    if right == "the" and at + 2 < len(line) and line[at + 2].text in grammar.PEOPLE:
        return 0
    if text in QUALITIES and (right in grammar.PRONOUNS or right in ("so", "for", "to", "not", "all", "everyone")):
        return -4
    if right in grammar.OBJECTS and not (line[at].capital and not line[at].first):
        return -3.5
    return -1 if right in grammar.PREPOSITIONS and text not in WELL_KNOWN else 0


def somebody_who_acts(line: list[Word], at: int) -> float:
    """What people do stands after it: "says", "has", "won't"."""
    text, right = line[at].text, after(line, at)
    left = line[at].left
    if line[at].possessive or not right:
        return 0
    second = line[at + 2].text if at + 2 < len(line) and line[at + 2].joined else ""
    if not left and right in _SAME_IN_THE_PAST and second in grammar.OBJECTS and text in _SOMEBODY:
        return 2
    if second in _OF_THINGS and text not in _PEOPLE and right in _DOES_NOT:
        return 0
    starts = (
        not left or left in _SUPPOSING or left in grammar.JOINERS or left in grammar.ADVERBS or left in grammar.POOR
    )
    if not starts or (right not in grammar.PERSON_VERBS and right not in grammar.AUXILIARIES):
        return 0
    if right in ("do", "dont", "don't", "have", "are", "arent", "were", "werent") and text not in ONLY_WORDS_BY_CHANCE:
        return 0
    if text in MODALS:
        plain = right in _UNSURE_BASES or right in ("have", "do", "must")
        return 0 if plain or (text == "may" and right in ("well", "just")) else 4
    if text in ABSTRACT:
        return _quality_acts(line, at, text, right)
    return 3 if text in MANNERS else 3.5


def _quality_acts(line: list[Word], at: int, text: str, right: str) -> float:
    if right not in _IS_OR_COMES_TO_BE:
        return 3.5
    following = line[at + 1].right
    if following in grammar.DETERMINERS and right in grammar.BE:
        if any(word.text in _WHO_IT_IS for word in line[at + 3 : at + 5]):
            return 3.5
        return 2 if following in ("my", "her", "his", "their") else 1
    if text in SEASONS:
        return 1.5
    if following in ("in", "on", "not", "out"):
        return 2
    return 1 if not following or following in _FADING else 3.5


def owner(line: list[Word], at: int) -> float:
    """Something or somebody belongs to it: "'s mum", "'s phone"."""
    word, right = line[at], line[at].right
    if not word.possessive:
        return 0
    if right in grammar.BELONGINGS and right != "day":
        return 4
    if word.text in SEASONS_AND_MODALS:
        return 0
    return 2 if right in ("here", "there", "not", "gone", "been", "got", "coming", "back", "on", "still") else 1.5


def age_follows(line: list[Word], at: int) -> float:
    """An age or a birth follows it."""
    word = line[at]
    if _AGE.match(
        word.after
        + (line[at + 1].text if at + 1 < len(line) else "")
        + (line[at + 1].after if at + 1 < len(line) else "")
    ):
        return 0 if word.text in SEASONS_AND_MODALS and "(" not in word.after else 3
    right = line[at].right
    if right in ("born", "dob") and word.text not in MODALS:
        return 3
    if right in ("is", "aged", "age") and at + 2 < len(line) and _AGE_NEXT.match(line[at + 2].text):
        return 2
    return 0


def described(line: list[Word], at: int) -> float:
    """Who it is stands after it: "the neighbour", "my manager"."""
    if line[at].right not in ("the", "my", "our") or at + 2 >= len(line) or line[at].text in MODALS:
        return 0
    text = line[at + 2].text
    return 3 if text in grammar.ROLES or (text in grammar.KIN and line[at].text not in _DEEDS_AND_QUALITIES) else 0


def where_somebody_is(line: list[Word], at: int) -> float:
    """Where somebody is or what they used to do stands after it: "next door", "by herself", "used to"."""
    text, right = line[at].text, line[at].right
    second = line[at + 2].text if at + 2 < len(line) and line[at + 2].joined else ""
    if line[at].left in grammar.DETERMINERS or text in _NOT_SOMEWHERE:
        return 0
    third = line[at + 3].text if at + 3 < len(line) else ""
    if right == "alone" or (right == "on" and second in ("her", "his", "their") and third == "own"):
        return 3
    if (right, second) in _SOMEWHERE or (right == "from" and second[:1] in BARRIERS and second):
        return 3 if text not in ABSTRACT else 2
    if right in ("upstairs", "downstairs", "please", "pls", "plz") and text in _SOMEBODY:
        return 2
    return 0
