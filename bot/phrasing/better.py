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
    chosen = {person: (pronouns or {}).get(person) or _typed(looked, person) for person in ("survivor", "abuser")}
    return tuple(fill(way, chosen.__getitem__, _never) for way in seen.rule.instead)


def _typed(looked: Looked, person: str) -> str:
    """Return the pronoun that the worker typed for a person."""
    role = HURT if person == "survivor" else USING
    found = [_PRONOUN[t.form] for s in looked.sentences for t in s if t.role == role and t.form in _PRONOUN]
    told = [pronoun for pronoun in found if pronoun != "they"]
    return told[0] if told and len(set(told)) == 1 else CHOICES[-1]


def _never(slot: Contact | AnswerOf) -> str:
    """Rules have slots for people only; `bot.phrasing.compiled` sees to that."""
    raise AssertionError(slot)
