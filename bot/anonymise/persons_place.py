"""Ordinary words that stand where a person would: "tiny came at me", "told biscuit". Nobody knows, so we ask."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, MONTHS, words
from bot.anonymise.everyday_words import BRANDS, PEOPLES, TEXT_SPEAK
from bot.anonymise.fold import PERSON
from bot.anonymise.household_words import HOUSEHOLD
from bot.anonymise.line import Word
from bot.anonymise.misspelt_words import MISSPELT
from bot.anonymise.practice_words import ORDINARY, PRACTICE
from bot.anonymise.word_names import WORD_NAMES

_SUBJECTS = words(
    """
    others people someone somebody anyone nobody everyone everybody something nothing everything everyone's probation
    housing contact police court judge guardian usher neighbour tenant agency duty reception ambulance doctor
    consultant dentist driver stranger adult visitor client suspect victim witness partner lodger tenant owner carer
    respondent applicant petitioner defendant complainant patient claimant caller sibling siblings landlady landlord
    stepmother stepfather foster agency charity bank church mosque temple clinic nursery hospital surgery pharmacy
    college university crèche hostel project group panel board team manager chair minute minutes report referral letter
    text message email call voicemail visit meeting session appointment assessment plan review conference case file
    crying shouting violence abuse risk harm fear money drink alcohol drug drugs weed gun knife dog cat door window
    phone car house flat home room kitchen bedroom garden street road school class work job life love trust time day
    night morning evening weekend week month year mobile postcode colour agree high laptop traffic rain food consent
    furniture weather snow lunch dinner breakfast tea sleep sex football
    """
)
_PLAIN = (
    COMMON
    | MONTHS
    | PRACTICE
    | ORDINARY
    | BRANDS
    | PEOPLES
    | TEXT_SPEAK
    | HOUSEHOLD
    | MISSPELT
    | _SUBJECTS
    | WORD_NAMES
    | grammar.DETERMINERS
    | grammar.PRONOUNS
    | grammar.OBJECTS
    | grammar.JOINERS
    | grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.QUESTIONS
    | grammar.PERSON_VERBS
    | grammar.TO_PEOPLE
    | grammar.TRANSITIVE
    | grammar.KIN
    | grammar.ROLES
    | grammar.ADVERBS
)
_NO_PERSON = ("s", "ing", "ed", "ly", "ment", "tion", "ness", "ity", "ship", "ance", "ence", "ology", "ist", "or", "er")
_TOLD = words("told tell ask asked rang texted phoned messaged emailed warned visited reminded")
_ENDS = grammar.JOINERS | grammar.PREPOSITIONS
_WITH = words("with without about against towards behind")
_ACTS = (grammar.PERSON_VERBS | grammar.AUXILIARIES) - grammar.BE - words("has had have says goes gets got")


def where_a_person_would(line: list[Word]) -> set[int]:
    """Where in a line an ordinary word may be somebody: the places to ask about."""
    return {at for at, word in enumerate(line) if _may_be_one(word) and _treated_as_one(line, at)}


def _may_be_one(word: Word) -> bool:
    text = word.text
    whole = word.before != "-" and word.after != "-"
    return whole and len(text) > 2 and text.isalpha() and text not in _PLAIN and not text.endswith(_NO_PERSON)


def _treated_as_one(line: list[Word], at: int) -> bool:
    word = line[at]
    if word.possessive:
        return word.right in grammar.BELONGINGS and word.left not in grammar.DETERMINERS
    if word.left == PERSON and not line[at - 1].possessive and (not word.right or word.right in _ACTS | _ENDS):
        return True
    if word.left in _TOLD or (word.left in _WITH and (not word.right or word.right in _ENDS)):
        return True
    if (word.first or word.left in grammar.JOINERS) and word.right in _ACTS:
        return True
    return _across(line, at) == PERSON and (not word.right or word.right in grammar.PERSON_VERBS)


def _across(line: list[Word], at: int) -> str:
    """The word on the other side of "and" before this one."""
    if at > 1 and line[at].left in ("and", "n") and line[at - 1].joined:
        return line[at - 2].text
    return ""
