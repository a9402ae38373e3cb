"""How things leave the store: messages that are out, sessions that are over, conversations that are forgotten."""

import sqlite3
from collections.abc import Iterable, Sequence

from bot.store import hard_lines
from bot.store.chats import forget_chat, note_delivery
from bot.store.records import Delivered, Outgoing
from bot.store.statements import sql
from bot.store.writer import Done


def let_go(connection: sqlite3.Connection, sessions: Iterable[str]) -> bool:
    """Destroy the keys of sessions that are no longer live and have nothing left to send; True when one went."""
    destroyed = [sql.destroy_key_out_of_use(connection, session_id=session_id) for session_id in sessions]
    return any(destroyed)


def mark_sent(connection: sqlite3.Connection, ids: Sequence[int], delivered: Delivered | None = None) -> Done[None]:
    """Erase messages that are out, and the keys that were waiting for them. Ids that are gone are passed over.

    What was `delivered` of them into a chat is noted with it.
    """
    if delivered is not None:
        note_delivery(connection, delivered)
    sessions = {sql.session_of_message(connection, id=number) for number in ids} - {None}
    for number in ids:
        sql.erase_message(connection, id=number)
    return Done(None, erased=let_go(connection, sessions))


def drop_unsent(connection: sqlite3.Connection, moment: str) -> Done[int]:
    """Erase messages queued before `moment` that never got out, and the keys that waited for them; returns how many."""
    numbers = [number for (number,) in sql.queued_before(connection, moment=moment)]
    return Done(len(numbers), erased=mark_sent(connection, numbers).erased)


def forget(
    connection: sqlite3.Connection, conversation: str, *, and_leave: bool = False, and_chat: bool = True
) -> Done[tuple[Outgoing, ...]]:
    """Erase all that is stored of a conversation, its membership too where it is `and_leave`. Nothing is left to send.

    The numbers of its messages stay where it is not `and_chat`, for whoever is to clear the chat.

    The ids of its updates stay for their days without its name: what is delivered again has had its turn.
    Needs no key, so it works under a wrong service key too.
    """
    sql.forget_messages(connection, conversation=conversation)
    sql.erase_session(connection, conversation=conversation)
    sql.forget_keys(connection, conversation=conversation)
    sql.forget_profile(connection, conversation=conversation)
    sql.forget_said(connection, conversation=conversation)
    sql.forget_reminders(connection, conversation=conversation)
    sql.weekly_no_more(connection, conversation=conversation)
    hard_lines.forget(connection, conversation)
    sql.forget_whose_updates(connection, conversation=conversation)
    sql.forget_updates(connection, conversation=conversation)
    if and_chat:
        forget_chat(connection, conversation)
    if and_leave:
        sql.leave(connection, conversation=conversation)
    return Done((), erased=True)
