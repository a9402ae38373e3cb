"""A language that nobody speaks: every English letter bent, every sentence two fifths longer and between brackets.

Played through in it, a conversation shows at once what is hard-coded, and what breaks when words grow longer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.dialogue.overlay import read_overlay
from bot.dialogue.pronouns import CHOICES, form
from bot.dialogue.sentences import Sentence
from bot.dialogue.slots import AnswerOf, ByPerson, Contact, Pronoun, Verb, parse_slot
from bot.dialogue.translated import Language, file_of
from bot.workshop.translate import overlay_text

PSEUDO = "pseudo"
"""Its code. No worker is ever offered it."""
LONGER = 0.4
"""By how much a sentence grows: German and Welsh take up to that much more room than English."""
_BENT = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥíĵķłɱñóƥɋřšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁⱮÑÓƤɊŘŠŦÚṼŴẊÝŽ",
)
_KEPT = re.compile(r"(\{[^{}]*\}|/[a-z-]+)")
"""Slots and commands, which stay as they are."""


def pseudo(english: str) -> str:
    """Return a sentence in the language that nobody speaks, its slots and commands kept."""
    bent = "".join(_kept(part) if _KEPT.fullmatch(part) else part.translate(_BENT) for part in _KEPT.split(english))
    return f"[{bent}{'·' * max(1, round(len(english) * LONGER) - 2)}]"


def _kept(part: str) -> str:
    return f"{{{_slot(part[1:-1])}}}" if part.startswith("{") else part


def _slot(inner: str) -> str:
    """Return a slot with its own words bent: those for persons, and those that stand in."""
    match parse_slot(inner):
        case Pronoun(who, how, capital):
            said = [form(pronoun, how) for pronoun in CHOICES]
            return f"{who}:{'|'.join((word.capitalize() if capital else word).translate(_BENT) for word in said)}"
        case Verb(who, one, several):
            return f"{who}:{one.translate(_BENT)}|{several.translate(_BENT)}"
        case ByPerson(who, she, he, they):
            return f"{who}:{'|'.join(word.translate(_BENT) for word in (she, he, they))}"
        case Contact(which, otherwise):
            return f"contact.{which}|{otherwise.translate(_BENT)}"
        case AnswerOf(step, otherwise):
            return step if otherwise is None else f"{step}|{otherwise.translate(_BENT)}"


def pseudo_language(files: Mapping[str, Sequence[Sentence]]) -> Language:
    """Return the language with every sentence of every file in it, made as people make one: file by file."""
    texts = {of: overlay_text(PSEUDO, of, sentences, say=pseudo) for of, sentences in files.items()}
    overlays = {of: read_overlay(text, file_of(PSEUDO, of)) for of, text in texts.items()}
    return Language(PSEUDO, pseudo("Nobody's"), overlays)
