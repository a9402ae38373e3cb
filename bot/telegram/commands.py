"""What can be typed with a slash in a private chat, and what the menu shows of it. Nothing in it hints at anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command. `event` names the event of `bot.conversation.commands` that it is, `menu` puts it into the menu."""

    does: str
    event: str | None = None
    menu: bool = True


COMMANDS: Mapping[str, Command] = {
    "prepare": Command("Choose what to prepare"),
    "door": Command("The short one, 90 seconds"),
    "resume": Command("Where was I?", event="/resume"),
    "stop": Command("Stop, and give me my card", event="/stop"),
    "notsafe": Command("Not safe now", event="/not-safe"),
    "check": Command("Look at a line before I say it"),
    "share": Command("Tell the champions about a line"),
    "tidy": Command("Clear this chat"),
    "help": Command("How this works"),
    "privacy": Command("What is kept, and for how long"),
    "forget": Command("Erase what is kept about me"),
    "withdraw": Command("Take back what I shared", menu=False),
    "start": Command("Begin", menu=False),
    "language": Command("Choose a language", menu=False),
    "back": Command("One question back", event="/back", menu=False),
    "skip": Command("Skip this question", event="/skip", menu=False),
    "change": Command("Change an earlier answer", event="/change", menu=False),
    "why": Command("Why this is asked", event="/why", menu=False),
    "pause": Command("Keep this until the end of tomorrow", event="/pause", menu=False),
}
"""Every command by name, those of the menu first, in its order."""

MENU: Mapping[str, str] = {name: command.does for name, command in COMMANDS.items() if command.menu}
ALSO = {
    "not_safe": "notsafe",
    "not-safe": "notsafe",
    "menu": "prepare",
    "cancel": "stop",
    "settings": "privacy",
    "iaith": "language",
}
"""What people type instead."""


@dataclass(frozen=True)
class Typed:
    """A command that was typed, and what stood behind it."""

    name: str
    rest: str = ""


def command_in(text: str) -> Typed | None:
    """Return the command that a message is, or None. `/door@name` is meant for a bot of that name, so for us here."""
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].partition(" ")
    name = word.partition("@")[0].casefold()
    return Typed(ALSO.get(name, name), rest.strip())
