"""The engine: one event in, the new session and its effects out. Pure and deterministic; the clock is passed in.

`advance` sorts events by what the worker did. What an answer does stands in `answering`, how the session goes on in
`asking`, how it ends in `ending`, and where it stands, always worked out afresh, in `walk`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.answering import answered, share, skipped, ticked, went_back
from bot.conversation.asking import again, ask, move_on, where_we_were
from bot.conversation.changed import changed
from bot.conversation.effects import Emergency, LogStep, Say
from bot.conversation.ending import PRACTICE, Step, card_of, expire, finish, stop
from bot.conversation.progress import usual_length
from bot.conversation.question import changeable, why_of
from bot.conversation.session import LED_BY, Mode, Session
from bot.conversation.votes import closed, voted
from bot.conversation.walk import EndlessWalk, Walk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Log

APPROVED = "approved"
"""The fact that holds the approved version of the tree that is walked."""


def begin(
    dialogue: Dialogue, *, session_id: str, log_id: str, facts: Mapping[str, str], now: datetime, privacy_line: bool
) -> Step:
    """Open a session and ask its first question.

    `facts` are those of `bot.dialogue.facts` that are known, the local contacts (``contact.duty``), confirmed numbers
    (``signpost.england``), and under ``approved`` the version that the organisation has approved: any other one opens
    by saying that it is a draft. `privacy_line` says whether the daily line about names is due.
    """
    tree = dialogue.tree
    known = dict(facts) if tree.counted else {**facts, "counts": "off"}
    if dialogue.practice:
        counts = facts.get("counts") == "on" and not dialogue.tried
        known |= {"sampled": "no"} | ({PRACTICE: "counted"} if counts else {})
    session = Session(session_id, tree.id, dialogue.version, now, now, log_id, known)
    tongue = dialogue.tongue
    opening = [tree.title] if is_approved(dialogue, facts) else [tree.title, tongue(words.DRAFT)]
    if tree.minutes:
        length = tongue(words.LENGTH if dialogue.plan else words.LENGTH_NO_CARD)
        questions = words.several(usual_length(dialogue, session), tongue)
        opening.insert(1, length.format(minutes=words.minutes(tree.minutes, tongue), questions=questions))
    if privacy_line:
        opening.append(tongue(words.PRIVACY))
    return move_on(dialogue, session, (Say("\n".join(opening), "opening"),))


def is_approved(dialogue: Dialogue, facts: Mapping[str, str]) -> bool:
    """Tell whether the organisation has approved exactly this wording (`DESIGN.md` invariant 9)."""
    return facts.get(APPROVED) == dialogue.version


def advance(dialogue: Dialogue, session: Session, event: e.Event, now: datetime, since: Walk | None = None) -> Step:
    """Take one event. Returns the new session and what is to be said, logged, remembered or ended.

    Never raises for anything a worker can do: what does not fit is answered with a line and the question again.
    `since` is the way of this session, where the caller has it; it only saves walking it again.
    """
    if isinstance(event, e.TimedOut):
        return expire(dialogue, session, event.retention, now)
    if session.mode is Mode.finished:
        return session, (Say(dialogue.tongue(words.OVER)),)
    touched = changed(session, touched=now, paused_until=None)
    try:
        if session.mode is Mode.unsafe:
            return _while_unsafe(dialogue, touched, event)
        if session.mode is Mode.paused:
            touched = changed(touched, mode=Mode.asking)
        return _by_event(dialogue, touched, event, since)
    except EndlessWalk as endless:
        return finish(touched, "stopped", (Say(dialogue.tongue(words.ENDLESS)), *card_of(endless.way)))


def _by_event(dialogue: Dialogue, session: Session, event: e.Event, since: Walk | None) -> Step:
    match event:
        case e.Answered():
            return answered(dialogue, session, event, since)
        case e.Ticked():
            return ticked(dialogue, session, event)
        case e.Skipped():
            return skipped(dialogue, session, event, since)
        case e.WentBack():
            return went_back(dialogue, session, event)
        case e.AskedWhy():
            return _why(dialogue, session)
        case e.Changing():
            if not changeable(walk(dialogue, session)):
                return again(dialogue, session, dialogue.tongue(words.NOTHING_TO_CHANGE))
            return ask(dialogue, changed(session, mode=Mode.changing, ticks=(), draft=None))
        case e.Sharing():
            return share(dialogue, session)
        case e.Stopped():
            return stop(dialogue, session, since)
        case e.Paused(until):
            paused = changed(session, mode=Mode.paused, paused_until=until, ticks=(), draft=None)
            return paused, (Say(dialogue.tongue(words.PAUSED), "closing", ("resume",)),)
        case e.Resumed():
            return where_we_were(dialogue, session)
        case e.Voted():
            return voted(dialogue, session, event)
        case e.Closed():
            return closed(dialogue, session, event, since)
        case e.Led(by):
            return where_we_were(dialogue, changed(session, facts={**session.facts, LED_BY: by}))
        case e.NotSafe():
            return changed(session, mode=Mode.unsafe, ticks=(), draft=None), (Emergency(),)
        case e.WrongKind():
            return again(dialogue, session, dialogue.tongue(words.WRONG_KIND))
        case e.Reworded():
            return again(dialogue, session, dialogue.tongue(words.REWORDED))
    raise AssertionError("every event is named above; TimedOut is taken before")


def _while_unsafe(dialogue: Dialogue, session: Session, event: e.Event) -> Step:
    """The emergency card stays until the worker carries on or stops; nothing else gets past it."""
    if isinstance(event, e.Resumed):
        return where_we_were(dialogue, changed(session, mode=Mode.asking))
    if isinstance(event, e.Stopped):
        return finish(session, "safety", (Say(dialogue.tongue(words.SAFETY_END), "closing", ("tidy",)),))
    return session, (Emergency(),)


def _why(dialogue: Dialogue, session: Session) -> Step:
    way = walk(dialogue, session)
    known = way.open is not None and way.open.step.why is not None
    session, effects = again(dialogue, session, why_of(way), "note")
    if known and way.open and way.open.step.log is Log.session and session.facts.get("counts") == "on":
        effects = (*effects, LogStep(way.open.path, "why"))
    return session, effects
