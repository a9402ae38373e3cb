"""What one turn leaves behind, written in one transaction on the database's thread."""

import secrets
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from bot.retention import Retention
from bot.store.calling import call_safety_owners, urgent_lines
from bot.store.chats import note_messages, plan_tidy
from bot.store.counting import count
from bot.store.endings import forget, let_go
from bot.store.membership import NotInvited, is_member, redeem
from bot.store.moments import as_text, day_of
from bot.store.outgoing import key_of, queue
from bot.store.pruning import prune
from bot.store.records import Outgoing, SessionWrite, TurnRecord
from bot.store.sealing import ServiceKey, SessionKey, place_in, place_of
from bot.store.shared_lines import forget_sharer, write_shared
from bot.store.statements import sql
from bot.store.writer import Done


def write_turn(
    connection: sqlite3.Connection, service: ServiceKey, record: TurnRecord, *, prune_by: Retention | None
) -> Done[tuple[Outgoing, ...]]:
    """Write all of a turn, and return its messages with their ids.

    A turn whose update has been written before changes nothing and returns none. Raises WrongKey when the live
    session of the conversation was stored under another service key, which then stays as it was, NotInvited, and
    what its deed raises, and NobodyToCall where it would leave an urgent line that no safety owner is there to read.
    With `prune_by` what has been kept long enough by that is dropped.
    """
    old_went = prune(connection, record.now, prune_by).erased if prune_by else False
    live = sql.live_key(connection, conversation=record.conversation)
    if record.last_touched is not None and (live is None or live[3] != as_text(record.last_touched)):
        return Done((), erased=old_went)
    if not _first_time(connection, record.conversation, record.update_id, record.now):
        return Done((), erased=old_went)
    if record.invitation is not None:
        redeem(connection, record.conversation, record.invitation, record.now)
    if record.member is not None and not is_member(connection, record.member):
        # Taken out between the look at how they stand and this: nothing of theirs comes back.
        raise NotInvited
    # Unwrapped even where another session takes its place: what we cannot read we do not overwrite.
    key = service.unwrap(live[0], live[2]) if live else None
    left: set[str] = set()
    urgent_before = urgent_lines(connection) if record.call is not None else frozenset()
    deed = record.deed(connection, service) if record.deed is not None else Done(())
    bodies = (*record.outgoing, *deed.value)
    if record.session:
        if key and key.session_id != record.session.session_id:
            left.add(key.session_id)
            key = None
        goes_on = key is not None and live is not None and _goes_on(key, live[1], record.session)
        key = key or key_of(connection, service, record.conversation, record.session.session_id)
        if record.session.ended:
            left.add(key.session_id)
        _write_session(connection, record, record.session, key, goes_on)
    elif bodies and key is None:
        # Outside a session: a key for these messages alone, which goes when they are sent.
        key = key_of(connection, service, record.conversation, secrets.token_hex(16))
    outgoing = queue(connection, key, bodies, as_text(record.now)) if key else ()
    if record.counting is not None:
        # In a group it is whoever answered who stands behind a number: a group is no worker.
        count(connection, service, record.member or record.conversation, record.counting)
    for row in record.shared:
        write_shared(connection, service, record.conversation, row)
    calls: tuple[Outgoing, ...] = ()
    if record.call is not None and urgent_lines(connection) - urgent_before:
        calls = call_safety_owners(connection, service, record.call, record.now)
    _write_memory(connection, record)
    let_go(connection, left)
    return Done((*outgoing, *calls), erased=bool(left) or deed.erased or old_went)


def write_forgetting(
    connection: sqlite3.Connection,
    service: ServiceKey,
    conversation: str,
    update: tuple[str, datetime] | None,
    bodies: Sequence[str],
    *,
    and_leave: bool,
) -> Done[tuple[Outgoing, ...]]:
    """Forget a conversation by an `update` that came at a moment, and return what is to be said of it.

    Nothing is forgotten and nothing said where that update has had its turn: what was done since stays.
    """
    if update is None:
        forget_sharer(connection, service, conversation)
        return forget(connection, conversation, and_leave=and_leave)
    update_id, now = update
    if not _first_time(connection, conversation, update_id, now):
        return Done(())
    forget_sharer(connection, service, conversation)
    forget(connection, conversation, and_leave=and_leave)
    if not bodies:
        return Done((), erased=True)
    key = key_of(connection, service, conversation, secrets.token_hex(16))
    return Done(queue(connection, key, bodies, as_text(now)), erased=True)


def write_set_aside(
    connection: sqlite3.Connection, conversation: str | None, update_id: str, kind: str, now: datetime
) -> Done[None]:
    """Remember an update that failed every time as one that has had its turn."""
    if conversation is not None:
        _first_time(connection, conversation, update_id, now)
    sql.set_aside(connection, update_id=update_id, kind=kind, day=day_of(now))
    return Done(None)


def _first_time(connection: sqlite3.Connection, conversation: str, update_id: str, now: datetime) -> bool:
    return bool(sql.remember_update(connection, conversation=conversation, update_id=update_id, day=day_of(now)))


def _write_session(
    connection: sqlite3.Connection, record: TurnRecord, session: SessionWrite, key: SessionKey, goes_on: bool
) -> None:
    if session.ended:
        sql.erase_session(connection, conversation=record.conversation)
        return
    state, touched = key.seal("state", session.state), as_text(record.now)
    keep_until = as_text(session.keep_until) if session.keep_until else None
    if goes_on:
        sql.go_on(connection, conversation=record.conversation, state=state, touched=touched, keep_until=keep_until)
        return
    sql.keep_session(
        connection,
        conversation=record.conversation,
        session_id=session.session_id,
        place=place_of(key, session.tree, session.version),
        state=state,
        touched=touched,
        keep_until=keep_until,
    )
    sql.keep_wording(connection, session_id=session.session_id, wording=key.seal_wording(session.wording))


def _goes_on(key: SessionKey, place: bytes, session: SessionWrite) -> bool:
    return key.session_id == session.session_id and place_in(key, place) == (session.tree, session.version)


def _write_memory(connection: sqlite3.Connection, record: TurnRecord) -> None:
    for name, value in record.remember.items():
        sql.remember(connection, conversation=record.conversation, name=name, value=value)
    for what in record.said_today:
        sql.say_on(connection, conversation=record.conversation, what=what, day=record.now.date().isoformat())
    note_messages(connection, record.conversation, record.message_ids, record.now)
    if record.tidy_at is not None:
        plan_tidy(connection, record.conversation, record.tidy_at)
