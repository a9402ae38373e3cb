"""What is read back from the store, unsealed. Runs on the reading connection's thread."""

import sqlite3
from datetime import date, datetime

from bot.store.membership import role_of
from bot.store.records import Outgoing, Standing, StoredSession
from bot.store.sealing import ServiceKey, place_in
from bot.store.statements import sql


def session_of(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> StoredSession | None:
    """The live session of a conversation. Raises WrongKey, or UnreadableStore when its state is damaged."""
    row = sql.live_session(connection, conversation=conversation)
    if row is None:
        return None
    session_id, wrapped, place, state, touched, keep_until = row
    key = service.unwrap(session_id, wrapped)
    tree, version = place_in(key, place)
    return StoredSession(
        conversation=conversation,
        session_id=session_id,
        tree=tree,
        version=version,
        state=key.open("state", state),
        touched=datetime.fromisoformat(touched),
        keep_until=datetime.fromisoformat(keep_until) if keep_until else None,
    )


def wording(connection: sqlite3.Connection, service: ServiceKey, session_id: str) -> str | None:
    """The files of the tree that a session walks, as it was kept. Raises as `session_of`."""
    row = sql.wording(connection, session_id=session_id)
    if row is None:
        return None
    sealed, wrapped = row
    return service.unwrap(session_id, wrapped).open_wording(sealed)


def standing(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> Standing:
    """All that a turn begins with, as it was at one moment. Raises as `session_of`."""
    connection.execute("BEGIN")
    try:
        return Standing(
            session=session_of(connection, service, conversation),
            role=role_of(connection, conversation),
            page=sql.page(connection, conversation=conversation),
            profile=profile(connection, conversation),
        )
    finally:
        # Left open it would keep the old bytes in the log.
        connection.execute("ROLLBACK")


def unsent(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> tuple[Outgoing, ...]:
    """Messages that wait to be sent, the oldest first. Raises WrongKey, or UnreadableStore when one is damaged."""
    # Read to the end before anything is opened: an error half way would leave the reading, and so the old bytes, open.
    waiting = list(sql.unsent(connection, conversation=conversation))
    return tuple(
        Outgoing(number, session_id, service.unwrap(session_id, wrapped).open("message", body))
        for number, session_id, body, wrapped in waiting
    )


def waiting(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Conversations with messages that wait to be sent, the one with the oldest message first."""
    return tuple(conversation for (conversation,) in sql.waiting(connection))


def profile(connection: sqlite3.Connection, conversation: str) -> dict[str, str]:
    """What the person chose in set-up, by name."""
    return dict(sql.profile(connection, conversation=conversation))


def remembered(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, str], ...]:
    """What everybody chose in set-up of one thing, by conversation."""
    return tuple((conversation, value) for conversation, value in sql.remembered(connection, name=name))


def seen(connection: sqlite3.Connection, conversation: str, update_id: str) -> bool:
    """Whether an update has had its turn."""
    return sql.seen(connection, conversation=conversation, update_id=update_id) is not None


def said_on(connection: sqlite3.Connection, conversation: str, what: str, day: date) -> bool:
    """Whether a line was shown on a day."""
    return sql.said_on(connection, conversation=conversation, what=what, day=day.isoformat()) is not None


def touched_before(connection: sqlite3.Connection, moment: str) -> tuple[str, ...]:
    """Conversations whose session was last touched before a moment (text in UTC), the longest idle first."""
    return tuple(conversation for (conversation,) in sql.touched_before(connection, moment=moment))


def tidies_due(connection: sqlite3.Connection, moment: str) -> tuple[str, ...]:
    """Chats that were to be tidied by a moment (text in UTC), the longest due first."""
    return tuple(conversation for (conversation,) in sql.tidies_due(connection, moment=moment))
