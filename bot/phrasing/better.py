"""Better ways to say a line: the rule's own, in the worker's pronouns. Nothing is made up that was not done."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.pronouns import CHOICES
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.phrasing.look import Looked, Seen
from bot.phrasing.roles import HURT, USING

_PRONOUN = {
    **dict.fromkeys(("she", "her", "herself", "mum", "mother", "woman", "wife", "girlfriend", "ms", "mrs"), "she"),
    **dict.fromkeys(("he", "him", "himself", "dad", "father", "man", "husband", "boyfriend", "mr", "stepdad"), "he"),
    **dict.fromkeys(("they", "them", "their", "partner", "ex"), "they"),
}


def better_ways(seen: Seen, looked: Looked, pronouns: Mapping[str, str] | None) -> tuple[str, ...]:
    """Return the better ways of a finding, with she, he or they as given, as typed, or they where nothing tells."""

    def chosen(person: str) -> str:
        return (pronouns or {}).get(person) or _typed(looked, person)

    return tuple(fill(way, chosen, _never) if "{" in way else way for way in seen.rule.instead)


def _typed(looked: Looked, person: str) -> str:
    """Return the pronoun that the worker typed for a person."""
    role = HURT if person == "survivor" else USING
    told = {
        pronoun
        for sentence in looked.sentences
        for token in sentence
        if token.role == role and (pronoun := _PRONOUN.get(token.form)) and pronoun != "they"
    }
    return told.pop() if len(told) == 1 else CHOICES[-1]


def _never(slot: Contact | AnswerOf) -> str:
    """Rules have slots for people only; `bot.phrasing.compiled` sees to that."""
    raise AssertionError(slot)
