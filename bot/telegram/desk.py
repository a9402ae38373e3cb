"""What is asked for, whether its sender may ask for it, and who answers it.

The one check of roles stands here, between the registry and every answer: no answer makes one of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation import words as spoken
from bot.conversation.effects import Ask, Message, Say, message_from_json, message_to_json
from bot.dialogue.tongue import Tongue
from bot.library import Library
from bot.review.draft_views import REFERENCE
from bot.roles import Role
from bot.store import Standing
from bot.store.sealing import ServiceKey
from bot.store.writer import Done
from bot.telegram import words
from bot.telegram.arrival import Arrival
from bot.telegram.commands import ANSWER, FILE, INLINE, NOT_SAFE, TYPED, UNDER_THE_CARD, command_in, row_of
from bot.turn import Act, Told, Worked

BY_SHAPE = frozenset({NOT_SAFE, UNDER_THE_CARD, ANSWER, TYPED, INLINE, FILE})
REPLY = "reply:"
"""A line that was sent as a reply to one of ours that asks for it."""
AHEAD = frozenset({UNDER_THE_CARD, INLINE})
"""What is answered before it comes here, by `Inbox._under_the_card` and by `Inline`."""


@dataclass(frozen=True)
class Asked:
    """What somebody asks for, and all that an answer may need.

    `name` is that of a row of the registry, commands with their slash, or a name that has no row. `about` is what stood
    behind it. `role` is that of the sender, None for a stranger; `standing` is that of the conversation.
    """

    name: str
    about: str
    arrival: Arrival
    standing: Standing
    role: Role | None
    end_of_tomorrow: datetime
    library: Library
    """The content in the language of whoever asks."""

    @property
    def tongue(self) -> Tongue:
        """The language of whoever asks."""
        return self.library.tongue


Answer = Callable[[Asked], Awaitable[Act | None]]
"""Returns the act that answers; None where it is answered already, or asks for nothing."""


def asked_for(arrival: Arrival) -> tuple[str, str]:
    """Return the name of what an update asks for, and what stood behind it."""
    if arrival.tap is not None:
        if arrival.tap.menu is not None:
            name, colon, about = arrival.tap.menu.partition(":")
            return ("" if name in BY_SHAPE else f"{name}{colon}"), about
        if arrival.tap.emergency is not None:
            return UNDER_THE_CARD, arrival.tap.emergency
        return (NOT_SAFE if arrival.tap.alarm and arrival.tap.token is None else ANSWER), ""
    if arrival.document is not None and arrival.document.yaml and not arrival.edited:
        return FILE, ""
    command = command_in(arrival.text) if arrival.text is not None and not arrival.edited else None
    if command is not None:
        return f"/{command.name}", command.rest
    reference = REFERENCE.search(arrival.replied) if arrival.replied and arrival.text and not arrival.edited else None
    return (TYPED, "") if reference is None else (REPLY, "-".join(filter(None, reference.groups())))


class Desk:
    """Answers what the registry lets its sender ask for."""

    def __init__(self, *parts: Mapping[str, Answer]) -> None:
        """Take the answers of every part, by the names of the registry. Raises ValueError where two answer one name."""
        self._answers = dict(_once(parts))

    @property
    def answered(self) -> frozenset[str]:
        """The names that have an answer."""
        return frozenset(self._answers)

    def open_to(self, asked: Asked) -> bool:
        """Tell whether the sender may ask for it, in this kind of chat."""
        row = row_of(asked.name)
        return row is not None and row.open_to(asked.role, asked.arrival.where)

    def as_heard(self, asked: Asked) -> Asked:
        """Return a file that its sender may not have looked at as what any other file is: refused, and taken away."""
        return replace(asked, name=TYPED) if asked.name == FILE and not self.open_to(asked) else asked

    async def act(self, asked: Asked) -> Act | None:
        """Return the act that answers, which is the neutral line for what there is not, or not for this sender.

        Raises whatever an answer may raise: StoreProblem, CallFailed.
        """
        row = row_of(asked.name)
        if row is None or not row.open_to(asked.role, asked.arrival.where):
            return Told((Say(asked.tongue(words.NOT_HERE)),))
        if row.in_session and asked.standing.session is None:
            return Told((Say(asked.tongue(spoken.NOTHING_OPEN), "closing", ("prepare",)),))
        act = await self._answers[asked.name](asked)
        tap = asked.arrival.tap
        return _turned_to(act, tap.page) if tap is not None and act is not None else act


def _turned_to(act: Act, part: int) -> Act:
    """Return a menu with the part of its list in view that was tapped."""
    if isinstance(act, Told):
        return replace(act, messages=tuple(_in_view(said, part) for said in act.messages))
    if not isinstance(act, Worked) or not part:
        return act
    deed = act.deed

    def turned(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        done = deed(connection, service)
        said = (_in_view(message_from_json(body), part) for body in done.value)
        return replace(done, value=tuple(message_to_json(message) for message in said))

    return replace(act, deed=turned)


def _in_view(said: Message, part: int) -> Message:
    return replace(said, part=part) if isinstance(said, Ask) else said


def _once(parts: Iterable[Mapping[str, Answer]]) -> Iterable[tuple[str, Answer]]:
    seen: set[str] = set()
    for part in parts:
        for name, answer in part.items():
            if name in seen:
                raise ValueError(f"Two parts answer {name}. Please leave one of them out.")
            seen.add(name)
            yield name, answer
