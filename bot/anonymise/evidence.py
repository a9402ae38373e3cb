"""Weighs what stands around a word that is also a name: each rule gives points for the name or against it.

A rule's docstring is what `explain` says of it.
"""

from collections.abc import Callable

from bot.anonymise.evidence_after import (
    age_follows,
    described,
    done_to_somebody,
    owner,
    somebody_who_acts,
    where_somebody_is,
)
from bot.anonymise.evidence_around import (
    asked_about,
    beside_a_name,
    capital_in_the_middle,
    family_of,
    full_name,
    in_a_phrase,
    says_who_it_is,
    set_apart,
    told_by_its_sort,
    who_somebody_is,
)
from bot.anonymise.evidence_before import (
    after_an_article,
    after_kin,
    after_miss,
    after_telling,
    after_with_or_about,
    done_by_somebody,
)
from bot.anonymise.line import Word
from bot.anonymise.word_names import MODALS, ONLY_MANNERS, QUALITIES, SEASONS, SEASONS_AND_MODALS

SURE = 1.0
"""Points from which a word is taken for a name."""
SURE_WITH_A_CAPITAL = 0.0
"""The same where a capital stands in the middle of a sentence: "plays darts at the Bell"."""
SURE_OF_A_QUALITY = 1.75
"""The same for words such as "hope" and "faith", which stand without an article as names do."""
DOUBTFUL = -3.5
"""Points from which a word-name that stays is put to its author: where little speaks against it."""
_MODAL_DOUBTFUL = -0.5
"""The same for "will", "may" and "can", which half of all lines hold."""

_NEVER_ASKED = frozenset({"august", "july", "march", "sunday"})
Rule = Callable[[list[Word], int], float]

RULES: tuple[Rule, ...] = (
    told_by_its_sort,
    capital_in_the_middle,
    full_name,
    in_a_phrase,
    after_an_article,
    done_by_somebody,
    done_to_somebody,
    somebody_who_acts,
    after_with_or_about,
    after_telling,
    where_somebody_is,
    who_somebody_is,
    described,
    says_who_it_is,
    set_apart,
    family_of,
    after_kin,
    after_miss,
    owner,
    age_follows,
    beside_a_name,
    asked_about,
)


def sure(text: str, points: float, *, capital: bool = False) -> bool:
    """Whether a word-name is taken for a name; `capital`, where it has one in the middle of a sentence."""
    if capital and text not in SEASONS_AND_MODALS:
        return points >= SURE_WITH_A_CAPITAL
    return points >= (SURE_OF_A_QUALITY if text in QUALITIES else SURE)


def doubtful(text: str, points: float) -> bool:
    """Whether a word that stays is put to its author."""
    return points >= (_MODAL_DOUBTFUL if text in MODALS else _least(text))


def _least(text: str) -> float:
    if text in SEASONS:
        return 0.5 if text in _NEVER_ASKED else -1.5
    return 0 if text in ONLY_MANNERS else DOUBTFUL


def weigh(line: list[Word], at: int) -> tuple[float, str]:
    """Return the points for a word being a name, and what told most in that direction."""
    points = [rule(line, at) for rule in RULES]
    total = sum(points)
    told = max(points) if total >= SURE else min(points)
    return total, (RULES[points.index(told)].__doc__ or "") if told else "nothing around it speaks for a name."
