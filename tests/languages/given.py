"""The content in the language that nobody speaks, and what is still English in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.conversation.effects import Ask, Effect, Plan, Say
from bot.languages import in_language, to_translate
from bot.library import Library
from bot.workshop.pseudo import PSEUDO
from tests.content import library, rulebook

COMMAND = re.compile(r"/[a-z-]+|\[[A-Za-z][A-Za-z ]*( \d+)?\]")
"""A command, or a placeholder such as [person A], which is part of the line that somebody typed."""
ENGLISH = re.compile(r"[A-Za-z]{2,}")


@cache
def pseudo_library() -> Library:
    return in_language(library(), PSEUDO, rulebook())


@cache
def files() -> dict[str, tuple[str, ...]]:
    """Every address to translate, by the file of content it belongs to."""
    return {of: tuple(each.address for each in found) for of, found in to_translate(library(), rulebook()).items()}


def english_in(text: str, *given: str) -> list[str]:
    """The English words of a text, apart from commands and what somebody gave: typed lines, contacts, web pages."""
    for each in sorted(given, key=len, reverse=True):
        text = text.replace(each, "")
    return ENGLISH.findall(COMMAND.sub("", text))


def shown(effects: Iterable[Effect]) -> list[str]:
    """Every text of messages that a person may see, one by one."""
    found: list[str | None] = []
    for effect in effects:
        match effect:
            case Say(text):
                found.append(text)
            case Plan(title, sections):
                found += [title, *(line for heading, lines in sections for line in (heading, *lines))]
            case Ask():
                found += [effect.text, effect.hint, effect.earlier]
                found += [part for each in effect.choices for part in (each.label, each.text, each.group)]
    return [text for text in found if text]
