"""Facts that are decided only when the engine asks for them, so that no walk is split before it matters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation.session import Session


class Undecided(Exception):
    """A condition asks for a fact that this walk has not decided yet."""


class UndecidedFacts(dict[str, str]):
    """The facts of a session that is walked: those `known`, and those `asked` about that are still open."""

    def __init__(self, known: Mapping[str, str | None], asked: tuple[str, ...]) -> None:
        super().__init__({name: value for name, value in known.items() if value is not None})
        self.known, self.asked = dict(known), asked

    def get(self, name: str, otherwise: Any = None) -> Any:
        """Return a fact. Raises Undecided where it is asked about and still open."""
        if name in self.asked and name not in self.known:
            raise Undecided(name)
        return super().get(name, otherwise)


def still_undecided(after: Session, before: Session) -> Mapping[str, str]:
    """Return the facts after a turn: the engine writes a plain mapping where an answer has set one."""
    facts = before.facts
    return (
        UndecidedFacts({**facts.known, **after.facts}, facts.asked)
        if isinstance(facts, UndecidedFacts)
        else after.facts
    )


def decided(known: Mapping[str, str | None]) -> tuple[tuple[str, str], ...]:
    """Return the facts that were given a value, as they are kept beside a way."""
    return tuple((name, value) for name, value in known.items() if value is not None)
