"""The screens that belong to no conversation: the menu, help, what is kept, erasing, a stranger, the emergency card."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.conversation.effects import Message
from bot.dialogue.tongue import ENGLISH
from bot.roles import Role
from bot.store import Person
from bot.telegram.doorstep import greeting
from bot.telegram.menus import go_on_or_leave, how_it_works, shall_i_forget, what_is_kept, what_to_prepare
from tests.phone.screens import Screen, bubble_of, emergency, in_parts, library

CHANNEL = "channel"
"""Stands for the tree where there is none."""


SOMEBODY = Person("4f2c8a", Role.worker, "", "", date(2026, 11, 22))


@cache
def channel_screens() -> tuple[Screen, ...]:
    """Return every screen of the channel's own."""
    trees = sorted(library().reads)
    said: dict[str, tuple[Message, ...]] = {
        "menu": what_to_prepare(library(), "social-work"),
        "menu/school": what_to_prepare(library(), "school"),
        "go-on": go_on_or_leave(library(), trees[0], trees[-1]),
        "help": how_it_works(Role.worker, ENGLISH),
        "privacy": what_is_kept(SOMEBODY, ENGLISH),
        "forget": shall_i_forget(ENGLISH),
    }
    found = [
        Screen(CHANNEL, f"{place}/part {number}" if number > 1 else place, chat)
        for place, messages in said.items()
        for number, chat in enumerate(in_parts(messages, "a-phone"), start=1)
    ]
    found += [Screen(CHANNEL, "stranger", (bubble_of(greeting(refused=False)),))]
    found += [Screen(CHANNEL, "stranger/refused", (bubble_of(greeting(refused=True)),))]
    found += [Screen(CHANNEL, f"emergency/{name}" if name else "emergency", chat) for name, chat in emergency().items()]
    return tuple(found)
