"""How a session ends: stopped with its card, done, or erased because it has been kept long enough."""

from __future__ import annotations

from datetime import datetime

from bot.conversation import words
from bot.conversation.changed import changed
from bot.conversation.effects import Effect, Finish, LogStep, Offer, Reminder, Say, Tally
from bot.conversation.plan import plan_card, without_typed
from bot.conversation.session import Mode, Session
from bot.conversation.walk import Walk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Log
from bot.retention import Retention

Step = tuple[Session, tuple[Effect, ...]]
"""What every event comes to: the new session, and what is to be said, logged, remembered or ended."""

LOOK_BACK = "reflect"
"""The tree in which a worker looks back on a visit (`PRACTICE.md` T15)."""
PRACTICE = "practice"
"""The fact that says, as “counted”, that the end of this practice counts as a practice run."""
PRACTICE_RUN = "practice-run"
"""Under which practice runs are tallied, by tree and by how they ended; nothing else of a practice is counted."""


def stop(dialogue: Dialogue, session: Session, since: Walk | None = None) -> Step:
    """Stop, and give the card as far as it is made."""
    session = changed(session, mode=Mode.asking)
    way = walk(dialogue, session, since)
    closing = Say(dialogue.tongue(words.STOPPED), "closing", offers_of(dialogue), reminders_of(way))
    return finish(session, "stopped", (*card_of(way), closing, *left_at(dialogue, session)))


def left_at(dialogue: Dialogue, session: Session) -> tuple[Effect, ...]:
    """Return the question that a session stands at as one that was left there, where that may be counted."""
    step = dialogue.by_path.get(session.at or "")
    wanted = step is not None and step.log is Log.session and session.facts.get("counts") == "on"
    return (LogStep(session.at, "left"),) if wanted and session.at else ()


def offers_of(dialogue: Dialogue) -> tuple[Offer, ...]:
    """Return what is offered at the end. After a neutral tree the chat is cleared by default (`PRACTICE.md` 3.5)."""
    return ("tidies" if dialogue.tree.neutral else "tidy", "prepare")


def reminders_of(way: Walk) -> tuple[Reminder, ...]:
    """Return what the worker may be reminded of: looking back after a visit (`PRACTICE.md` 3.8), and what a step names.

    Practising has nothing to look back on.
    """
    tree = way.dialogue.tree
    if way.dialogue.practice:
        return ()
    back = (Reminder(LOOK_BACK),) if tree.visit else ()
    days = [place.step.remind for place in way.places if place.step.remind is not None]
    return (*back, *(Reminder(tree.id, each) for each in days[-1:]))


def card_of(way: Walk) -> tuple[Effect, ...]:
    """Return the plan card as far as the way went, or the kind word for an empty one.

    Nothing where the dialogue has no card. Where typed lines have been erased by then, that is said.
    """
    if way.dialogue.plan is None:
        return ()
    card = plan_card(way)
    if card is None:
        tongue, team = way.dialogue.tongue, way.session.of_a_group
        return (Say(tongue(words.PLAN_EMPTY_OF_A_TEAM) if team else tongue(words.PLAN_EMPTY)),)
    gone = any(way.session.answers[place.path].erased for place in way.answered())
    return (card, Say(way.dialogue.tongue(words.CARD_WITHOUT_TYPED))) if gone else (card,)


def expire(dialogue: Dialogue | None, session: Session, retention: Retention, now: datetime) -> Step:
    """Erase what has been kept long enough: typed lines first, the rest later or at a pause's end.

    Where the wording is gone, `dialogue` is None: all is erased as well, and where it was left is not counted.
    """
    if session.mode is Mode.finished:
        return session, ()
    left = left_at(dialogue, session) if dialogue is not None else ()
    if session.paused_until is not None:
        return (session, ()) if now < session.paused_until else finish(session, "expired", left)
    idle = now - session.touched
    if idle >= retention.session:
        return finish(session, "expired", left)
    if idle >= retention.typed_lines:
        erased = without_typed(session)
        under_a_line = erased.mode in (Mode.kept, Mode.flagged, Mode.whom, Mode.sharing)
        return changed(
            erased, mode=Mode.asking, kept=None, unsure=(), flags=(), draft=None
        ) if under_a_line else erased, ()
    return session, ()


def finish(session: Session, reason: str, effects: tuple[Effect, ...]) -> Step:
    """End the session: its answers are gone from the new state, and the turn erases what was stored."""
    gone = changed(session, answers={}, at=None, ticks=(), kept=None, unsure=(), shown=(), draft=None)
    ended = changed(gone, mode=Mode.finished, reason=reason)
    minutes = (session.touched - session.started).total_seconds() / 60
    band = "<2" if minutes < 2 else "2-5" if minutes < 5 else "5-10" if minutes < 10 else ">10"
    counted = session.facts.get("counts") == "on"
    log: tuple[Effect, ...] = (LogStep("", f"{reason}:{band}"),) if counted else ()
    if session.facts.get(PRACTICE) == "counted" and reason in ("done", "stopped"):
        log = (Tally(PRACTICE_RUN, reason),)
    return ended, (*effects, *log, Finish(reason))
