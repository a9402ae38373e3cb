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


def write_turn(
    connection: sqlite3.Connection, service: ServiceKey, record: TurnRecord, *, new_day: bool
) -> Done[tuple[Outgoing, ...]]:
    """Write all of a turn, and return its messages with their ids.

    A turn whose update has been written before changes nothing and returns none. Raises WrongKey when the live
    session of the conversation was stored under another service key; it then stays as it was. On a `new_day` what was
    kept for some days only is dropped.
    """
    if new_day:
        _drop_old_days(connection, record)
    if not _first_time(connection, record):
        return Done(())
    live = sql.live_key(connection, conversation=record.conversation)
    # Unwrapped even where another session takes its place: what we cannot read we do not overwrite.
    key = service.unwrap(live[0], live[2]) if live else None
    left: set[str] = set()
    if record.session:
        if key and key.session_id != record.session.session_id:
            left.add(key.session_id)
            key = None
        key = key or _key_of(connection, service, record.conversation, record.session.session_id)
        if record.session.ended:
            left.add(key.session_id)
        goes_on = live is not None and (live[0], live[1]) == (record.session.session_id, record.session.version)
        _write_session(connection, record, record.session, key, goes_on)
    elif record.outgoing and key is None:
        # Outside a session: a key for these messages alone, which goes when they are sent.
        key = _key_of(connection, service, record.conversation, secrets.token_hex(16))
    outgoing = _queue(connection, key, record.outgoing, as_text(record.now)) if key else ()
    _write_learning(connection, record)
    _write_memory(connection, record)
    leave(connection, left)
    return Done(outgoing, erased=bool(left))


def _drop_old_days(connection: sqlite3.Connection, record: TurnRecord) -> None:
    sql.prune_updates(connection, day=(record.now.astimezone(UTC).date() - _UPDATES_ARE_KEPT).isoformat())
    sql.prune_said(connection, day=record.now.date().isoformat())


def _first_time(connection: sqlite3.Connection, record: TurnRecord) -> bool:
    day = record.now.astimezone(UTC).date().isoformat()
    written = sql.remember_update(connection, conversation=record.conversation, update_id=record.update_id, day=day)
    return bool(written)


def _key_of(connection: sqlite3.Connection, service: ServiceKey, conversation: str, session_id: str) -> SessionKey:
    # There already when the session has ended and still has messages to send.
    wrapped = sql.wrapped_key(connection, session_id=session_id, conversation=conversation)
    if wrapped is not None:
        return service.unwrap(session_id, wrapped)
    key, wrapped = service.new_session(session_id)
    sql.keep_key(connection, session_id=session_id, conversation=conversation, wrapped=wrapped)
    return key


def _write_session(
    connection: sqlite3.Connection, record: TurnRecord, session: SessionWrite, key: SessionKey, goes_on: bool
) -> None:
    if not goes_on:
        sql.stand_on_dialogue(connection, version=session.version)
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
        tree=session.tree,
        version=session.version,
        state=state,
        touched=touched,
        keep_until=keep_until,
    )


def _queue(connection: sqlite3.Connection, key: SessionKey, bodies: Sequence[str], queued: str) -> tuple[Outgoing, ...]:
    numbers = [
        sql.queue_message(connection, session_id=key.session_id, body=key.seal("message", body), queued=queued)
        for body in bodies
    ]
    return tuple(Outgoing(number, key.session_id, body) for number, body in zip(numbers, bodies, strict=True))


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
