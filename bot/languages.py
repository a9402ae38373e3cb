"""All that there is to translate, gathered from every room that says something, and the content in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import ModuleType

from bot.anonymise import kinds
from bot.conversation import group_words as of_votes
from bot.conversation import share_words as of_sharing
from bot.conversation import words as of_all
from bot.dialogue.overlay import OWN_WORDS_FILE
from bot.dialogue.sentences import (
    COMMON,
    Sentence,
    each_once,
    sentences_of,
    sentences_of_emergency,
    sentences_of_signposts,
)
from bot.dialogue.signpost import SIGNPOSTS_FILE
from bot.dialogue.translated import EMERGENCY_FILE, PHRASING_FILE, names_in
from bot.library import Library, UnknownLanguage, speaking
from bot.phrasing.rulebook import Rulebook
from bot.review import words as of_review
from bot.roles import ROLES
from bot.telegram import account_words as of_accounts
from bot.telegram import group_words as of_groups
from bot.telegram import words as of_telegram
from bot.telegram.commands import COMMANDS
from bot.terminal import commands as typed
from bot.terminal import words as of_terminal
from bot.workshop import words as on_paper
from bot.workshop.pseudo import PSEUDO, pseudo_language
from bot.workshop.translate import unique

ROOMS: Mapping[str, ModuleType] = {
    "chat": of_all,
    "share": of_sharing,
    "votes": of_votes,
    "withdraw": of_review,
    "telegram": of_telegram,
    "group": of_groups,
    "accounts": of_accounts,
    "terminal": of_terminal,
    "typed": typed,
    "removed": kinds,
    "paper": on_paper,
}
"""Where the code's own sentences stand, and how they are called in front of a translator."""
NOT_SAID = {"LABELS", "ORGANISATION_LABELS", "SHORT", "EVENT_OF", "OF_A_FLAG", "OF_ANY_LINE"}
"""Constants of these rooms that hold no sentence. Placeholders such as [person A] stay as they are stored."""
TO_EVERYBODY = {"withdraw": {"WITHDRAW_WHAT", "WITHDRAWN", "NOT_WITHDRAWN", "URGENT_CALL"}}
"""Where a room says only these in every language. The desk at which champions judge speaks English: so do the lines."""
_SLOT = re.compile(r"\{[^{}]*\}")


def to_translate(library: Library, rulebook: Rulebook | None) -> dict[str, tuple[Sentence, ...]]:
    """Return every sentence that a worker may meet, by the file of content it belongs to, trees first.

    The code's own words are a file too. `library` is the English one.
    """
    modules = {name: read.tree for name, read in library.modules.items()}
    found = {
        read.file: each_once(sentences_of(read.tree, lambda module, argument: names_in(modules, module, argument)))
        for read in (*library.reads.values(), *library.modules.values())
    }
    found[EMERGENCY_FILE] = tuple(sentences_of_emergency(library.emergency))
    found[SIGNPOSTS_FILE] = unique(sentences_of_signposts(library.signposts.signposts))
    found[OWN_WORDS_FILE] = unique((*COMMON, *own_words()))
    if rulebook is not None:
        found[PHRASING_FILE] = unique(
            Sentence(rule.id, rule.why, "Why a line may land as blame, or what is good in it.")
            for rule in rulebook.rules.values()
        )
    return found


def own_words() -> Iterator[Sentence]:
    """Yield every sentence that stands in code, by room and name."""
    for room, module in ROOMS.items():
        for name, value in vars(module).items():
            if name.isupper() and name not in NOT_SAID and name in TO_EVERYBODY.get(room, (name,)):
                yield from _sentences(f"{room}.{name}", value)
    for role, part in ROLES.items():
        yield Sentence(f"role.{role}", part.title, "What somebody is called who has this role.")
    for name, command in COMMANDS.items():
        yield Sentence(f"command.{name}", command.does, "What a command does, in the menu of Telegram.")


def _sentences(address: str, value: object) -> Iterator[Sentence]:
    if isinstance(value, str):
        if any(sign.isalpha() for sign in _SLOT.sub("", value)):
            yield Sentence(
                address, value, "Said by the bot itself." if value.endswith(".") else "On a button, or short."
            )
    elif isinstance(value, tuple):
        for number, part in enumerate(value, start=1):
            yield from _sentences(f"{address}.{number}", part) if isinstance(part, str) else ()
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _sentences(f"{address}.{str(name).lower().strip('/')}", part) if isinstance(part, str) else ()


def in_language(library: Library, code: str, rulebook: Rulebook | None) -> Library:
    """Return the content in a language, offered or not, or in the one that nobody speaks. Raises UnknownLanguage."""
    if code == PSEUDO:
        return speaking(library, pseudo_language(to_translate(library, rulebook)), offered=False)
    if code in library.translations:
        return library.translations[code]
    if code == library.tongue.code:
        return library
    raise UnknownLanguage(
        f"There is no language “{code}”. There are: {', '.join((library.tongue.code, *library.translations))}. "
        f"To begin one: beforehand trees translate {code}"
    )
