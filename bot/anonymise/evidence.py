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
    in_a_phrase,
    says_who_it_is,
    told_by_its_sort,
    who_somebody_is,
)
from bot.anonymise.evidence_before import (
    after_an_article,
    after_kin,
    after_telling,
    after_with_or_about,
    done_by_somebody,
)
from bot.anonymise.line import Word
from bot.anonymise.word_names import MODALS, ONLY_MANNERS

SURE = 1.75
"""Points from which a word is taken for a name."""
DOUBTFUL = 1.0
"""Points from which "will", "may" and "can" are put to their author; every other word-name is where nothing speaks
against it."""

Rule = Callable[[list[Word], int], float]

RULES: tuple[Rule, ...] = (
    told_by_its_sort,
    capital_in_the_middle,
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
    family_of,
    after_kin,
    owner,
    age_follows,
    beside_a_name,
    asked_about,
)


def doubtful(text: str, points: float) -> bool:
    """Whether a word that stays is put to its author: a likely name does so where nothing speaks for it."""
    return points >= (DOUBTFUL if text in MODALS else 0.5 if text in ONLY_MANNERS else 0)


def weigh(line: list[Word], at: int) -> tuple[float, str]:
    """Return the points for a word being a name, and what told most in that direction."""
    points = [(rule(line, at), rule) for rule in RULES]
    total = sum(point for point, _ in points)
    told, rule = max(points, key=lambda pair: pair[0] if total >= DOUBTFUL else -pair[0])
    return total, (rule.__doc__ or "") if told else "nothing around it speaks for a name."
