"""What a turn leaves behind, as the store takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.acts import Incoming
from bot.conversation.effects import Ask, Effect, Finish, Plan, Remember, Say, message_to_json
from bot.conversation.session import Session, to_json
from bot.counted import counting_of
from bot.dialogue.bundle import Dialogue
from bot.retention import Retention
from bot.store import Counting, SessionWrite, TurnRecord

WELCOME = "welcome"
"""The tree of set-up (M0). Whoever has walked or stopped it is not led through it again."""
CLEARED_AFTER = Retention().cleared_after
"""How long a neutral card stays in the chat where no setting says less."""


def record_of(
    incoming: Incoming,
    session: Session | None,
    effects: tuple[Effect, ...],
    said_today: tuple[str, ...] = (),
    dialogue: Dialogue | None = None,
    cleared_after: timedelta = CLEARED_AFTER,
) -> TurnRecord:
    """Return what a turn leaves behind, by `incoming.now`. Without the `dialogue` that is walked nothing is counted."""
    came = (incoming.conversation, incoming.update_id, incoming.now)
    finished = any(isinstance(effect, Finish) for effect in effects)
    remember = {effect.fact: effect.value for effect in effects if isinstance(effect, Remember)}
    if session is None:
        ids, invitation = incoming.message_ids, incoming.invitation
        record = TurnRecord(*came, None, _messages(effects), remember, message_ids=ids, invitation=invitation)
        return replace(record, member=incoming.member)
    clears = incoming.clears and any(isinstance(effect, Say) and "tidies" in effect.offers for effect in effects)
    if finished and session.tree == WELCOME:
        remember[WELCOME] = "yes"
    return TurnRecord(
        *came,
        session=SessionWrite(
            session.id,
            session.tree,
            session.version,
            dialogue.whole if dialogue else "",
            to_json(session),
            session.paused_until,
            ended=finished,
        ),
        outgoing=_messages(effects),
        remember=remember,
        said_today=said_today,
        message_ids=incoming.message_ids,
        invitation=incoming.invitation,
        tidy_at=incoming.now + cleared_after if clears else None,
        counting=_counting(incoming, session, effects, dialogue) if dialogue else None,
        member=incoming.member,
    )


def _counting(incoming: Incoming, session: Session, effects: tuple[Effect, ...], dialogue: Dialogue) -> Counting | None:
    found = counting_of(dialogue, session, effects, f"{incoming.now:%Y-%m}")
    return found if incoming.counts or found is None else replace(found, once=(), tallied=())


def _messages(effects: tuple[Effect, ...]) -> tuple[str, ...]:
    return tuple(message_to_json(effect) for effect in effects if isinstance(effect, Say | Ask | Plan))
