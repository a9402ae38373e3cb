"""Messages to be sent, sealed under the key that goes with them."""

import sqlite3
from collections.abc import Sequence

from bot.store.records import Outgoing
from bot.store.sealing import ServiceKey, SessionKey
from bot.store.statements import sql


def key_of(connection: sqlite3.Connection, service: ServiceKey, conversation: str, session_id: str) -> SessionKey:
    """The key of a session, made and kept where there is none. It is there already as long as messages wait."""
    wrapped = sql.wrapped_key(connection, session_id=session_id, conversation=conversation)
    if wrapped is not None:
        return service.unwrap(session_id, wrapped)
    key, wrapped = service.new_session(session_id)
    sql.keep_key(connection, session_id=session_id, conversation=conversation, wrapped=wrapped)
    return key


def queue(connection: sqlite3.Connection, key: SessionKey, bodies: Sequence[str], queued: str) -> tuple[Outgoing, ...]:
    """Queue messages under a key; `queued` is the moment, as text in UTC."""
    numbers = [
        sql.queue_message(connection, session_id=key.session_id, body=key.seal("message", body), queued=queued)
        for body in bodies
    ]
    return tuple(Outgoing(number, key.session_id, body) for number, body in zip(numbers, bodies, strict=True))
