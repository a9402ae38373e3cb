"""What belongs to a name that is sure: the surname after it, the nickname before it."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, MONTHS, words
from bot.anonymise.everyday_words import BRANDS, PEOPLES
from bot.anonymise.fold import PERSON
from bot.anonymise.lexicon.names import NAMES_THAT_ARE_WORDS
from bot.anonymise.line import Word
from bot.anonymise.page import Page
from bot.anonymise.practice_words import ORDINARY, PRACTICE
from bot.anonymise.verdict import Judged, Verdict
from bot.anonymise.word_names import MODALS, SURNAMES, WORD_NAMES

_TITLES = words("mr mrs ms miss mx dr sir prof rev revd fr")
OFTEN_WITH_A_CAPITAL = _TITLES | PRACTICE | ORDINARY | COMMON | PEOPLES | BRANDS | MONTHS | grammar.KIN | grammar.ROLES
"""Ordinary words that people write with a capital in the middle of a line; it proves no name."""
_SMALL = grammar.JOINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.PERSON_VERBS
_BOTH_NAMES = SURNAMES | NAMES_THAT_ARE_WORDS
_BEFORE_A_NAME = words("big wee lil auld fat mad skinny")


def with_surnames(page: Page, line: list[Word], verdicts: dict[int, Judged], sure: set[int]) -> list[Judged]:
    """A word after a sure name is its surname where it is one of many people, or has a capital."""
    if not sure and PERSON not in page.text:
        return list(verdicts.values())
    for at, judged in verdicts.items():
        if judged.verdict is Verdict.IDENTIFIER:
            continue
        if at and (at - 1 in sure or line[at - 1].text == PERSON) and _is_surname(page, line, at):
            why = "it follows a name as a surname does."
            sure.add(at)
        elif at + 1 in sure and _is_nickname(line, at):
            why = "it makes a nickname with the name after it."
        else:
            continue
        verdicts[at] = Judged(judged.start, judged.end, Verdict.IDENTIFIER, why)
    return list(verdicts.values())


def _is_surname(page: Page, line: list[Word], at: int) -> bool:
    """Whether a word that stands after a sure name belongs to it."""
    word, given = line[at], line[at - 1]
    if page.memory.allowed and word.text in page.memory.allowed:
        return False
    if word.before == "-":
        return word.text in WORD_NAMES or word.capital
    if not word.joined or given.possessive or len(word.text) < 3:
        return False
    if word.capital and (given.capital or given.text == PERSON) and word.text not in grammar.AUXILIARIES:
        called_so = word.text in ("boy", "girl")  # Johnny Boy
        return called_so or not (
            word.text in grammar.PERSON_VERBS or word.text in grammar.KIN or word.text in grammar.ROLES
        )
    if word.text not in SURNAMES or given.text == PERSON or word.text in MODALS:
        return False
    return word.possessive or not word.right or word.right in _SMALL


def _is_nickname(line: list[Word], at: int) -> bool:
    """Whether a word that stands before a sure name belongs to it."""
    word, name = line[at], line[at + 1]
    if name.before == "-" and word.text in WORD_NAMES:
        return True
    if word.capital and name.capital and name.joined and not word.possessive:
        if word.first:
            return word.text in _BEFORE_A_NAME or (word.text in _BOTH_NAMES and word.text not in OFTEN_WITH_A_CAPITAL)
        return word.text not in OFTEN_WITH_A_CAPITAL and word.text not in _SMALL
    return word.text in _BEFORE_A_NAME and name.joined and word.left not in grammar.DETERMINERS
