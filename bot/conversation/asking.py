"""How a session goes on: the cards that lie ahead are shown, then the next question is put, or the way ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from bot.conversation import words
from bot.conversation.changed import changed
from bot.conversation.effects import Effect, Plan, Say
from bot.conversation.ending import Step, card_of, finish, offers_of, reminders_of
from bot.conversation.question import question
from bot.conversation.session import Mode, Session
from bot.conversation.sharing import shown_before
from bot.conversation.signposts import card_text
from bot.conversation.walk import EndlessWalk, Walk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind


def where_we_were(dialogue: Dialogue, session: Session) -> Step:
    """Say where the session stands and ask the open question again, after a pause, a restart or an alarm."""
    way = walk(dialogue, session)
    tongue = dialogue.tongue
    count = words.several(len(way.answered()), tongue)
    said: list[Effect] = [Say(tongue(words.WHERE_WE_WERE).format(title=dialogue.tree.title, count=count))]
    if any(answer.erased for answer in session.answers.values()):
        said.append(Say(tongue(words.TYPED_ERASED)))
    if way.open is None:
        return move_on(dialogue, session, tuple(said))
    return ask(dialogue, session, tuple(said))


def move_on(dialogue: Dialogue, session: Session, effects: tuple[Effect, ...] = (), since: Walk | None = None) -> Step:
    """Show the cards that lie ahead and not been shown on this way, then ask, or finish where the way ends.

    `since` is the way as it was before, where the caller has it.
    """
    try:
        way = walk(dialogue, session, since)
    except EndlessWalk as endless:
        return finish(session, "stopped", (*effects, Say(dialogue.tongue(words.ENDLESS)), *card_of(endless.way)))
    on_the_way = [place for place in way.places if place.step.kind is Kind.card]
    cards = [Say(card_text(way, place), "card") for place in on_the_way if place.path not in session.shown]
    session = changed(session, shown=tuple(place.path for place in on_the_way))
    if way.open is not None:
        return ask(dialogue, session, (*effects, *cards), replace(way, session=session))
    done = dialogue.tongue(words.DONE if dialogue.plan else words.DONE_NO_CARD)
    return finish(session, "done", (*effects, *cards, Say(done, "closing", offers_of(dialogue), reminders_of(way))))


def ask(dialogue: Dialogue, session: Session, effects: tuple[Effect, ...] = (), way: Walk | None = None) -> Step:
    """Put the open question, with the plan card before it where that is what it asks about.

    `way` is the walk of `session` where the caller has it already.
    """
    way = way or walk(dialogue, session)
    asked = question(way)
    if asked is None:
        return move_on(dialogue, session, effects)
    session = changed(session, at=way.open.path if way.open else None)
    card = card_of(way) if asked.kind == Kind.plan.value and session.mode is Mode.asking else ()
    return session, (*effects, *card, *shown_before(replace(way, session=session)), asked)


def again(dialogue: Dialogue, session: Session, line: str, tone: Literal["misfit", "note"] = "misfit") -> Step:
    """Say a line and put the same question again, without the card that it may be about."""
    session, effects = ask(dialogue, session, (Say(line, tone),))
    return session, tuple(effect for effect in effects if not isinstance(effect, Plan))
