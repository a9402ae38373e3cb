"""A translation as it is written down: a file beside each file of content, sentence by sentence, each with its hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StringConstraints

from bot.dialogue.fault import Fault, Weight
from bot.dialogue.part import Line, Name, Part, YesNo
from bot.dialogue.read import Path, validated
from bot.dialogue.sentences import Sentence
from bot.dialogue.slots import AnswerOf, BadSlot, ByPerson, Contact, Pronoun, Verb, slots_in
from bot.dialogue.source import Mapping as Nodes
from bot.dialogue.source import compose, mark_of

LANGUAGES = "languages"
"""The folder that holds one folder a language, each laid out as the content itself."""
LANGUAGE_FILE = "language.yaml"
OWN_WORDS_FILE = "own-words.yaml"
"""What the code says, the headings of choices, and words that many trees have in common."""


def hash_of(english: str) -> str:
    """Return eight hexadecimal digits that stand for exactly this sentence."""
    return hashlib.sha256(english.encode()).hexdigest()[:8]


class Before(Part):
    """What was said for an earlier wording of a sentence, kept for the one who writes it anew."""

    english: Line
    text: Line


class Said(Part):
    """One sentence: the English one, its hash, a note for whoever translates it, and what is said for it.

    `forms` holds what is said for an exact number, such as ``2``.
    """

    english: Line
    hash: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
    note: Line | None = None
    before: Before | None = None
    text: Annotated[str, StringConstraints(strip_whitespace=True)] = ""
    forms: dict[Annotated[str, StringConstraints(pattern=r"^\d{1,4}$")], Line] = Field(default={})


class Overlay(Part):
    """The sentences of one file of content in one language, by their addresses."""

    language: Name
    of: Line
    texts: dict[str, Said] = Field(default={})
    gone: dict[str, Before] = Field(default={})
    """What was said for sentences that are no longer there, kept in case they come back."""


class About(Part):
    """A language: what it calls itself, and whether workers may choose it yet."""

    name: Line
    offered: YesNo = False


@dataclass(frozen=True)
class ReadOverlay:
    """A translation with the file it came from."""

    overlay: Overlay
    file: str
    text: str
    nodes: Nodes

    def fault(self, rule: str, text: str, *path: str | int, weight: Weight = Weight.error) -> Fault:
        """Return a fault at the deepest part of `path` that stands in the file."""
        mark = mark_of(self.nodes, path)
        return Fault(self.file, mark.line, mark.column, rule, text, weight)

    def saying(self, sentence: Sentence) -> Said | None:
        """Return what may be said for a sentence: it is translated, from this wording, and no slot is lost."""
        said = self.overlay.texts.get(sentence.address)
        if said is None or not said.text or said.hash != hash_of(sentence.english):
            return None
        return None if any(wrong_slots(sentence.english, text) for text in (said.text, *said.forms.values())) else said


def read_overlay(text: str, file: str) -> ReadOverlay:
    """Return the translation that a YAML file holds. Raises Unreadable."""
    nodes = compose(text, file)
    return ReadOverlay(validated(Overlay, nodes, file), file, text, nodes)


def read_about(text: str, file: str) -> About:
    """Return what a YAML file says about a language. Raises Unreadable."""
    return validated(About, compose(text, file), file)


def wrong_slots(english: str, text: str) -> str | None:
    """Return what is wrong with the slots of a translation, and what to do, or None where they are all kept.

    A person may be named by a slot of other words, because each language bends others of them; contacts, answers and
    numbers have to be the same ones.
    """
    try:
        wanted, found = _named(english), _named(text)
        bare = next((slot for slot, _, _ in slots_in(text) if isinstance(slot, Pronoun)), None)
    except BadSlot as problem:
        return str(problem)
    if bare is not None:
        return (
            f"“{{{bare.who}.{bare.form}}}” is an English word. Please write the words for she, he and they: "
            f"{{{bare.who}:she|he|they}}."
        )
    if lost := sorted(wanted - found):
        return f"{', '.join(lost)} is missing. Please keep it."
    if more := sorted(found - wanted):
        return f"{', '.join(more)} is not in the English sentence. Please take it out."
    return None


def _named(text: str) -> set[str]:
    return {_name(slot) for slot, _, _ in slots_in(text)}


def _name(slot: Pronoun | Verb | ByPerson | Contact | AnswerOf) -> str:
    match slot:
        case Contact(which):
            return f"{{contact.{which}|…}}"
        case AnswerOf(step, otherwise):
            return f"{{{step}}}" if otherwise is None else f"{{{step}|…}}"
    return f"{{{slot.who}:…}}"


def path_to(address: str) -> Path:
    """Return where an entry stands in its file."""
    return ("texts", address)
