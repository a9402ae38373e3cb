"""A session of a group: who leads it, and who may answer. It knows people by marks that say to nobody who they are.

A mark is made from the session's own random id, so it is another one in the next session, and goes with this one.
"""

from __future__ import annotations

from bot.conversation import events as e
from bot.conversation.session import LEAST, LED_BY, Session
from bot.conversation.taps import token
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind


def mark(session_id: str, person: str) -> str:
    """Return how a person, named by the conversation that they have with the bot, is known in one session."""
    return token(session_id, "", person)


def facts_of_group(session_id: str, led_by: str, people: int, least: int) -> dict[str, str]:
    """Return what a session of a group knows beside what every session does: who began it, and so leads it.

    Where fewer `people` are in the chat than the `least` of whom a number may be shown, nothing is ever counted there.
    """
    counts = {LEAST: str(least)} if people >= least else {}
    return {LED_BY: mark(session_id, led_by), **counts}


def leads(session: Session, person: str) -> bool:
    """Tell whether somebody is the one who leads."""
    return session.facts.get(LED_BY) == mark(session.id, person)


def may_do(dialogue: Dialogue, session: Session, person: str, event: e.Event | None) -> bool:
    """Tell whether somebody may do this here. Whoever leads may do all; where a tree lets anyone answer, they answer.

    To skip, to go back, to stop, to close a vote and to change or end the card is for whoever leads in every tree.
    """
    if leads(session, person):
        return True
    if dialogue.tree.in_group != "anyone":
        return False
    match event:
        case e.AskedWhy():
            return True
        case e.Answered(str(path)) | e.Ticked(path):
            step = dialogue.by_path.get(path)
            return step is not None and step.asks and step.kind is not Kind.plan
    return False
