"""What one turn leaves behind, written in one transaction on the database's thread."""

import secrets
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.store.endings import leave
from bot.store.records import Outgoing, SessionWrite, TurnRecord
from bot.store.sealing import ServiceKey, SessionKey
from bot.store.statements import sql
from bot.store.writer import Done

_UPDATES_ARE_KEPT = timedelta(days=3)  # whole days; Telegram itself offers an update for 24 hours (Bot API, Update)


def as_text(moment: datetime) -> str:
    """An aware moment as text in UTC that sorts. Raises ValueError when it is naive."""
    if moment.tzinfo is None:
        raise ValueError("a moment for the store needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def write_turn(connection: sqlite3.Connection, service: ServiceKey, record: TurnRecord) -> Done[tuple[Outgoing, ...]]:
    """Write all of a turn, and return its messages with their ids.

    A turn whose update has been written before changes nothing and returns none. Raises WrongKey when the live
    session of the conversation was stored under another service key; it then stays as it was.
    """
    if not _first_time(connection, record):
        return Done(())
    live = sql.live_session(connection, conversation=record.conversation)
    # Unwrapped even where another session takes its place: what we cannot read we do not overwrite.
    key = service.unwrap(live[0], live[1]) if live else None
    left: set[str] = set()
    if record.session:
        if key and key.session_id != record.session.session_id:
            left.add(key.session_id)
            key = None
        key = key or _key_of(connection, service, record.conversation, record.session.session_id)
        if record.session.ended:
            left.add(key.session_id)
        if live is None or (live[0], live[3]) != (record.session.session_id, record.session.version):
            sql.stand_on_dialogue(connection, version=record.session.version)
        _write_session(connection, record, record.session, key)
    elif record.outgoing and key is None:
        # Outside a session: a key for these messages alone, which goes when they are sent.
        key = _key_of(connection, service, record.conversation, secrets.token_hex(16))
    outgoing = _queue(connection, record.conversation, key, record.outgoing) if key and record.outgoing else ()
    _write_learning(connection, record)
    _write_memory(connection, record)
    leave(connection, left)
    return Done(outgoing, erased=bool(left))


def _first_time(connection: sqlite3.Connection, record: TurnRecord) -> bool:
    today, now = record.now.astimezone(UTC).date(), record.now
    sql.prune_updates(connection, day=(today - _UPDATES_ARE_KEPT).isoformat())
    sql.prune_said(connection, day=now.date().isoformat())
    changed = sql.remember_update(
        connection, conversation=record.conversation, update_id=record.update_id, day=today.isoformat()
    )
    return bool(changed)


def _key_of(connection: sqlite3.Connection, service: ServiceKey, conversation: str, session_id: str) -> SessionKey:
    # There already when the session has ended and still has messages to send.
    wrapped = sql.wrapped_key(connection, session_id=session_id, conversation=conversation)
    if wrapped is not None:
        return service.unwrap(session_id, wrapped)
    key, wrapped = service.new_session(session_id)
    sql.keep_key(connection, session_id=session_id, conversation=conversation, wrapped=wrapped)
    return key


def _write_session(connection: sqlite3.Connection, record: TurnRecord, session: SessionWrite, key: SessionKey) -> None:
    if session.ended:
        sql.erase_session(connection, conversation=record.conversation)
        return
    sql.keep_session(
        connection,
        conversation=record.conversation,
        session_id=session.session_id,
        tree=session.tree,
        version=session.version,
        state=key.seal("state", session.state),
        touched=as_text(record.now),
        keep_until=as_text(session.keep_until) if session.keep_until else None,
    )


def _queue(
    connection: sqlite3.Connection, conversation: str, key: SessionKey, bodies: Sequence[str]
) -> tuple[Outgoing, ...]:
    sql.take_numbers(connection, count=len(bodies))
    first = sql.last_number(connection) - len(bodies) + 1
    outgoing = tuple(Outgoing(number, key.session_id, body) for number, body in enumerate(bodies, start=first))
    for message in outgoing:
        sealed = key.seal("message", message.body)
        sql.queue_message(connection, id=message.id, conversation=conversation, session_id=key.session_id, body=sealed)
    return outgoing


def _write_learning(connection: sqlite3.Connection, record: TurnRecord) -> None:
    for row in record.process:
        sql.log_process(connection, **vars(row))
    for tally in record.tallies:
        sql.count_tally(connection, **vars(tally))


def _write_memory(connection: sqlite3.Connection, record: TurnRecord) -> None:
    for name, value in record.remember.items():
        sql.remember(connection, conversation=record.conversation, name=name, value=value)
    for what in record.said_today:
        sql.say_on(connection, conversation=record.conversation, what=what, day=record.now.date().isoformat())
