"""Slots in a text: `{survivor.they}`, `{survivor:has|have}`, `{contact.duty|your duty line}`, `{topic|the weather}`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.dialogue import pronouns

CONTACTS = ("duty", "out-of-hours", "safeguarding-lead", "specialist", "lone-worker", "champion")
"""Local contacts that an organisation's admin fills in (`PRACTICE.md` M0.8)."""

_SLOT = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")
_PRONOUN = re.compile(r"(?P<who>[A-Za-z]+)\.(?P<form>[a-z]+)$")
_VERB = re.compile(r"(?P<who>[a-z]+):(?P<one>[^|{}]*)\|(?P<several>[^|{}]*)$")
_BY_PERSON = re.compile(r"(?P<who>[a-z]+):(?P<she>[^|{}]*)\|(?P<he>[^|{}]*)\|(?P<they>[^|{}]*)$")
_CONTACT = re.compile(r"contact\.(?P<which>[a-z-]+)\|(?P<otherwise>[^|{}]+)$")
_ANSWER = re.compile(r"(?P<step>[a-z0-9][a-z0-9/-]*)(\|(?P<otherwise>[^|{}]+))?$")


@dataclass(frozen=True)
class Pronoun:
    """`{survivor.their}`, or `{Survivor.their}` for a capital."""

    who: str
    form: str
    capital: bool


@dataclass(frozen=True)
class Verb:
    """`{survivor:has|have}`."""

    who: str
    one: str
    several: str


@dataclass(frozen=True)
class ByPerson:
    """`{survivor:ei char|ei gar|eu car}`: the words for she, he and they, for languages that bend more than verbs."""

    who: str
    she: str
    he: str
    they: str


@dataclass(frozen=True)
class Contact:
    """`{contact.duty|your duty line}`."""

    which: str
    otherwise: str


@dataclass(frozen=True)
class AnswerOf:
    """`{topic|the weather}`: what was answered at a step, or what the caller passed to a module."""

    step: str
    otherwise: str | None


Slot = Pronoun | Verb | ByPerson | Contact | AnswerOf


class BadSlot(ValueError):
    """A slot cannot be understood; the message says what was expected."""


def parse_slot(inner: str) -> Slot:
    """Return the slot that the text between two braces means. Raises BadSlot."""
    if match := _VERB.match(inner):
        _known_person(match["who"])
        return Verb(match["who"], match["one"], match["several"])
    if match := _BY_PERSON.match(inner):
        _known_person(match["who"])
        return ByPerson(match["who"], match["she"], match["he"], match["they"])
    if inner.startswith("contact."):
        match = _CONTACT.match(inner)
        if not match or match["which"] not in CONTACTS:
            raise BadSlot(
                f"“{{{inner}}}” is no contact. Please write {{contact.duty|your duty line}}: one of "
                f"{', '.join(CONTACTS)}, then | and the words that stand in while it is not filled in."
            )
        return Contact(match["which"], match["otherwise"])
    if match := _PRONOUN.match(inner):
        who = match["who"][0].lower() + match["who"][1:]
        _known_person(who)
        if match["form"] not in pronouns.FORMS["they"]:
            raise BadSlot(f"“{match['form']}” is no form. Please use one of {', '.join(pronouns.FORMS['they'])}.")
        return Pronoun(who, match["form"], match["who"][0].isupper())
    if match := _ANSWER.match(inner):
        return AnswerOf(match["step"], match["otherwise"])
    raise BadSlot(
        f"“{{{inner}}}” is no slot. "
        "Please write a person ({survivor.they}), a verb ({survivor:has|have}) or a step."
    )


def _known_person(who: str) -> None:
    if who not in pronouns.PEOPLE:
        raise BadSlot(f"“{who}” is nobody. Please use {' or '.join(pronouns.PEOPLE)}.")


def slots_in(text: str) -> Iterator[tuple[Slot, int, int]]:
    """Yield each slot of a text with its start and end, in characters. Raises BadSlot, also for a lone brace."""
    rest = _SLOT.sub("", text)
    if _BRACE.search(rest):
        raise BadSlot("has a lone { or }. Please close the slot, or leave the brace out.")
    for match in _SLOT.finditer(text):
        yield parse_slot(match[1]), match.start(), match.end()


def disagreement(text: str) -> str | None:
    """Return what does not agree with a pronoun slot in this text and how to write it, or None."""
    previous: tuple[Pronoun, int] | None = None
    for slot, start, end in slots_in(text):
        if isinstance(slot, Verb) and previous is not None:
            if slot.who != previous[0].who and text[previous[1] : start].strip() == "":
                whose = previous[0].who
                return f"the verb after {{{whose}.they}} belongs to “{slot.who}”. Please use one person for both."
            previous = None
        if isinstance(slot, Pronoun) and slot.form == "they":
            previous = (slot, end)
            if pronouns.asks_with_helping_verb(text[:start]):
                continue
            word = pronouns.disagreeing_verb(text[end : end + 80].split("{")[0])
            if word:
                how = f"{{{slot.who}:{word}|…}}, one and several"
                return f"“{word}” has to agree with she, he and they. Please write it as {how}."
    return None


def fill(text: str, pronoun_of: Callable[[str], str], value_of: Callable[[Contact | AnswerOf], str]) -> str:
    """Return the text with every slot filled.

    `pronoun_of` maps a person to she, he or they; `value_of` gives the words for a contact or an answer.
    """

    def one(match: re.Match[str]) -> str:
        slot = parse_slot(match[1])
        if isinstance(slot, Pronoun):
            word = pronouns.form(pronoun_of(slot.who), slot.form)
            return word[0].upper() + word[1:] if slot.capital else word
        if isinstance(slot, Verb):
            return pronouns.verb(pronoun_of(slot.who), slot.one, slot.several)
        if isinstance(slot, ByPerson):
            return {"she": slot.she, "he": slot.he}.get(pronoun_of(slot.who), slot.they)
        return value_of(slot)

    return _SLOT.sub(one, text)
