"""Evidence before a word that is also a name: an article, somebody who does it, "with", "told", "son"."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import MONTHS, words
from bot.anonymise.fold import BARRIERS, PERSON
from bot.anonymise.line import Word
from bot.anonymise.neighbours import after, before_that, in_a_compound
from bot.anonymise.word_names import (
    CALLED_SO,
    DEEDS,
    MANNERS,
    MODALS,
    NOT_A_MODAL,
    ONLY_MANNERS,
    ONLY_WORDS_BY_CHANCE,
    QUALITIES,
    SEASONS,
    THINGS,
)

_FEELING_OF = words(
    """
    scared afraid frightened terrified wary sick jealous think proud fond instead ahead because care mother father mum
    dad rid mam mother's sister brother nan daughter son wife husband partner friend mate hold speak heard hear
    """
)
_FETCHED = {(verb, "up") for verb in ("pick", "picks", "picked", "picking", "bring", "brought")} | {
    (verb, "off") for verb in ("drop", "drops", "dropped", "dropping")
}
_MAY_MISS = words("to will would ll dont cant wont might must kids does do did didnt never really so")
_WHEN = words("since in of by until till from early late mid last next this before after")
_WHO_CAN = grammar.KIN | grammar.ROLES | words("someone somebody anyone anybody people police school")
_NO_DEED = grammar.JOINERS | grammar.PREPOSITIONS | words("not aged age please pls")
_BEFORE_A_PERSON = (
    grammar.JOINERS
    | grammar.PREPOSITIONS
    | grammar.PERSON_VERBS
    | grammar.TO_PEOPLE
    | grammar.TRANSITIVE
    | grammar.SPOKEN_TO
    | grammar.AUXILIARIES
    | grammar.QUESTIONS
    | grammar.ADVERBS
    | grammar.POOR
    | words("called named nicknamed being having seeing hes shes")
)
_NOT_ONE_PERSON = words(
    """
    family parents kids sons daughters sisters brothers babies friends mates in-laws social
    """
)
_PUT_TO = words(
    """
    worried concerned note message letter referral appointment plan bed place scared afraid asked asking talked
    talking heard hearing know news update card gift-card voucher report statement call calls text texts knew worry
    worries thinking panicking
    """
)
_NEXT_CLAUSE = words(
    """
    im i'm hes shes its theyre id ill ive not i
    """
)
_POOR_AND_THAT = grammar.POOR | {"that"}
_AFTER_A_MODAL = grammar.PRONOUNS | words("be not have the my her his")
_POSSESSIVES = words("his her my their our")
_TOLD = words("told tell asked ask texted text rang ring phoned phone messaged emailed")
_DEEDS_AND_MODALS = DEEDS | MODALS
_QUALITIES_AND_MANNERS = QUALITIES | MANNERS
_SPOKEN_OR_GONE_TO = grammar.SPOKEN_TO | words("went goes go")


def after_an_article(line: list[Word], at: int) -> float:
    """A word such as "the", "her" or a number stands before it."""
    word, left = line[at], line[at].left
    cased = word.capital and not word.first
    if left.isdigit() or (word.text in SEASONS and line[at].right[:1].isdigit()):
        return -4
    hyphens = "-" in (word.before.strip(), word.after[:1])
    if hyphens and word.text not in ONLY_WORDS_BY_CHANCE and not word.capital:
        return -5
    if left == "its" and line[at].right in ("calling", "here", "speaking", "texting", "again", "from"):
        return 0
    if left == "our" and word.text not in SEASONS:
        return 0
    if word.text == "jan" and left in _WHEN:
        return -9
    if word.text in SEASONS and line[at].right in ("to", "and", "or", "until", "till") and _another_month(line, at):
        return -5
    if line[at].right in ("coloured", "tinted", "flavoured", "scented"):
        return -6
    if line[at].right == PERSON and word.text in grammar.ROLES:
        return -6
    acts = line[at].right in grammar.PERSON_VERBS or line[at].right in grammar.AUXILIARIES
    if left in _POOR_AND_THAT and acts:
        return 0
    if at and line[at].joined and line[at - 1].possessive and word.text not in ONLY_WORDS_BY_CHANCE:
        return -3.5 if cased else -5
    if left in grammar.DETERMINERS:
        if word.text in ONLY_WORDS_BY_CHANCE:
            return -2.5
        return -3.5 if cased else -5
    if (
        at > 1
        and line[at - 1].joined
        and line[at - 2].text in grammar.DETERMINERS
        and word.text not in ONLY_WORDS_BY_CHANCE
    ):
        names_a_person = left in grammar.KIN or left in grammar.ROLES or left in grammar.PREPOSITIONS
        if not (
            names_a_person or left in grammar.JOINERS or left in grammar.PERSON_VERBS or left in grammar.AUXILIARIES
        ):
            return -1.5 if cased else -3
    return 0


def _another_month(line: list[Word], at: int) -> bool:
    return at + 2 < len(line) and line[at + 2].text in MONTHS


def done_by_somebody(line: list[Word], at: int) -> float:
    """Somebody does it: a word such as "she", "to" or "can" stands before it."""
    text, left, right = line[at].text, line[at].left, line[at].right
    if text in MODALS and left in ("is", "was"):
        return 0
    if text in MODALS and left in _TOLD and (right in _NEXT_CLAUSE or right in _POSSESSIVES):
        return 0
    if text in MODALS and right in _AFTER_A_MODAL:
        return -4
    acts = right in grammar.PERSON_VERBS or right in grammar.AUXILIARIES
    if text in MODALS and (not acts or left in BARRIERS) and _asks_or_says_what_will_be(line, at):
        return -3
    if text in MODALS and (left in grammar.KIN or left in grammar.ROLES) and not acts:
        return -3
    if text not in _DEEDS_AND_MODALS:
        return -2 if left in grammar.PRONOUNS and text in _QUALITIES_AND_MANNERS else 0
    if left in grammar.PRONOUNS:
        return -5
    if left in (
        "to",
        "can",
        "could",
        "will",
        "would",
        "should",
        "may",
        "might",
        "must",
        "cant",
        "wont",
        "dont",
        "do",
        "lets",
    ):
        spoken = left == "to" and at > 1 and line[at - 2].text in grammar.SPOKEN_TO
        asks = left not in ("to", "dont", "lets") and (not line[at - 1].joined)
        return 0 if spoken or (asks and right not in grammar.OBJECTS) else -2.5
    return 0


def _asks_or_says_what_will_be(line: list[Word], at: int) -> bool:
    """Whether "will", "may" or "can" stands after what will do it, or asks: "probation will", "can mum"."""
    left, right = line[at].left, line[at].right
    if not left:
        return bool(right) and (right[0] in BARRIERS or right in _WHO_CAN or right in NOT_A_MODAL)
    if left[0] in BARRIERS:
        return True
    return right.isalpha() and right not in _NO_DEED and left not in _BEFORE_A_PERSON and left not in grammar.PEOPLE


def after_with_or_about(line: list[Word], at: int) -> float:
    """A word such as "with" or "about" stands before it, and no article."""
    text, left, right = line[at].text, line[at].left, line[at].right
    second = before_that(line, at)
    if left in (
        "this",
        "last",
        "next",
        "since",
        "until",
        "till",
        "every",
        "all",
        "late",
        "early",
        "in",
        "on",
        "at",
        "by",
    ):
        return -3 if text in SEASONS else 0
    points = 0.0
    spoken_to = left == "to" and second in _SPOKEN_OR_GONE_TO
    if spoken_to or (left == "of" and second in _FEELING_OF):
        points = 3
    elif left in grammar.PERSON_PREPOSITIONS:
        points = 3
        if text in QUALITIES:
            points = 0.5
        elif text in ONLY_MANNERS:
            points = 1.5
        if text in SEASONS and left in ("from", "about", "between", "for"):
            points = 0.5
        points = max(points, 2) if second in _PUT_TO else points
    elif left == "to" and text in THINGS:
        points = 1
    return max(0, points - in_a_compound(text, right)) if points else 0


def after_telling(line: list[Word], at: int) -> float:
    """Somebody is told, asked, rung or hit, and no article stands between."""
    text, left, right = line[at].text, line[at].left, line[at].right
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    if (second, left) in _FETCHED:
        return 3
    if left in ("called", "named", "nicknamed"):
        return 3 if text not in MODALS else 2
    if left in grammar.TRANSITIVE and left not in grammar.TO_PEOPLE and second not in grammar.DETERMINERS:
        bare = text in CALLED_SO
        if bare and (text not in DEEDS or left not in ("see", "watch", "has", "had")):
            return 2 - in_a_compound(text, right) / 2
        return 1 if text in THINGS else 0.5
    if left not in grammar.TO_PEOPLE:
        return 0
    if text in QUALITIES and right in ("of", "for", "from"):
        return -1
    points = 2.0 if text in MANNERS else 3.0
    goes_on = right in grammar.JOINERS or right in grammar.PREPOSITIONS or right in _NEXT_CLAUSE
    goes_on = goes_on or (right in _POSSESSIVES and left in _TOLD)
    if text in MODALS and right and not goes_on:
        return 0
    return points - in_a_compound(text, right)


def after_miss(line: list[Word], at: int) -> float:
    """The title "miss" stands before it."""
    if line[at].left != "miss":
        return 0
    second = before_that(line, at)
    missed = second in grammar.PRONOUNS or second in grammar.KIN or second in grammar.ADVERBS or second in _MAY_MISS
    return 0 if missed else 4


def after_kin(line: list[Word], at: int) -> float:
    """A word such as "son", "baby" or "manager" stands before it."""
    text, left, right = line[at].text, line[at].left, after(line, at)
    if (left not in grammar.KIN and left not in grammar.ROLES) or left in _NOT_ONE_PERSON or line[at - 1].possessive:
        return 0
    if right in grammar.PERSON_VERBS or right in grammar.BE:
        return 3
    if text in MODALS:
        return 0
    if text in DEEDS and text not in QUALITIES:
        acts = not right or right in grammar.PERSON_VERBS or right in grammar.AUXILIARIES or right in grammar.JOINERS
        return 3 if acts else 0
    return 0.5 if text in ONLY_MANNERS else 3
