"""Lines that were hard for a group and come back to it: what its session knows of them, and what of it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.acts import Started
from bot.conversation import group_words as words
from bot.conversation.effects import Effect, Hard, Say
from bot.conversation.session import RETURNING, Session
from bot.dialogue.bundle import Dialogue
from bot.store import Deed, Store, came_back, were_hard

MOST = 5
"""Lines that come back on one day: as many as a round has."""


async def due_in(store: Store, conversation: str, started: Started, today: date) -> tuple[str, ...]:
    """Return the lines that come back where a tree is begun in a group, as step paths. Raises StoreProblem."""
    if started.led_by is None or started.draft is not None:
        return ()
    return (await store.groups.coming_back(conversation, started.tree, today))[:MOST]


def facts_of_returning(dialogue: Dialogue, due: Sequence[str]) -> dict[str, str]:
    """Return what a session knows of the lines that are `due`. One that is not in the tree any more is passed over."""
    now = {old: step.id for step in dialogue.tree.script for old in step.was}
    there = {step.returns for step in dialogue.tree.script}
    found = [name for name in (now.get(each, each) for each in due) if name in there]
    return {"returning": "yes", RETURNING: " ".join(found)} if found else {"returning": "no"}


def told_of_returning(dialogue: Dialogue, session: Session) -> tuple[Say, ...]:
    """Return the line that tells of it, and how to end it."""
    return (Say(dialogue.tongue(words.COME_BACK)),) if session.returning else ()


def deed_of_returning(
    conversation: str, session: Session | None, effects: Iterable[Effect], today: date, due: Sequence[str] = ()
) -> Deed | None:
    """Return what a turn keeps of it: that those that were `due` came back, or which lines were hard just now."""
    if session is None:
        return None
    hard = [effect.step for effect in effects if isinstance(effect, Hard)]
    if hard:
        return were_hard(conversation, session.tree, hard, today)
    return came_back(conversation, session.tree, due, today) if due else None
