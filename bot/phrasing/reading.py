"""From a typed line to sentences of words that know who they name: the way every rule sees a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.part import Listener
from bot.phrasing.english import is_english
from bot.phrasing.letters import letters_of
from bot.phrasing.people import with_people
from bot.phrasing.roles import give_roles
from bot.phrasing.rulebook import Rulebook
from bot.phrasing.sentences import sentences_of
from bot.phrasing.token import Token
from bot.phrasing.words import words_of


@dataclass(frozen=True)
class Reading:
    """A line as rules see it."""

    text: str
    plain: str
    """The line in plain letters."""
    english: bool
    sentences: tuple[Sequence[Token], ...]


def read_line(text: str, rulebook: Rulebook, to: Listener | None = None) -> Reading:
    """Return a line as rules see it. `to` says who will hear or read it, where that is known."""
    letters = letters_of(text)
    words = words_of(letters, rulebook.spelling)
    english = not letters.foreign and is_english(words, rulebook.english)
    people = with_people(words, rulebook.people)
    give_roles(people, rulebook.people, rulebook.clues, to)
    return Reading(text, letters.text, english, tuple(sentences_of(people)))
