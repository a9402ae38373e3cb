"""The chat beside the conversation: which messages it holds, which one carries the open question, when it is tidied."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from bot.store.moments import as_text, hour_of
from bot.store.records import Delivered
from bot.store.statements import sql
from bot.store.writer import Done


def note_messages(connection: sqlite3.Connection, conversation: str, numbers: Iterable[int], at: datetime) -> None:
    """Remember messages of a chat by their numbers, so that they can be taken out of it."""
    for number in numbers:
        sql.note_message(connection, conversation=conversation, message_id=number, at=hour_of(at))


def note_delivery(connection: sqlite3.Connection, delivered: Delivered) -> None:
    """Remember the bot's new messages, and which one carries the open question now."""
    note_messages(connection, delivered.conversation, delivered.message_ids, delivered.at)
    if delivered.page is None:
        sql.close_page(connection, conversation=delivered.conversation)
    else:
        sql.open_page(connection, conversation=delivered.conversation, message_id=delivered.page)


def messages_between(
    connection: sqlite3.Connection, conversation: str, since: datetime, before: datetime | None
) -> tuple[int, ...]:
    """Numbers of messages in a chat from the hour of `since` on, up to that of `before`, the lowest first."""
    if before is None:
        found = list(sql.chat_messages(connection, conversation=conversation, since=hour_of(since)))
    else:
        hours = {"since": hour_of(since), "before": hour_of(before)}
        found = list(sql.chat_messages_between(connection, conversation=conversation, **hours))
    return tuple(number for (number,) in found)


def by_choice(
    connection: sqlite3.Connection, name: str, value: str, since: datetime, before: datetime
) -> tuple[str, ...]:
    """Chats of people who chose this, that hold messages from the hour of `since` on, up to that of `before`."""
    hours = {"since": hour_of(since), "before": hour_of(before)}
    return tuple(chat for (chat,) in list(sql.chats_by_choice(connection, name=name, value=value, **hours)))


def cleared(connection: sqlite3.Connection, conversation: str, numbers: Iterable[int]) -> Done[None]:
    """Forget messages that are gone from the chat."""
    for number in numbers:
        sql.message_cleared(connection, conversation=conversation, message_id=number)
        sql.page_cleared(connection, conversation=conversation, message_id=number)
    return Done(None)


def plan_tidy(connection: sqlite3.Connection, conversation: str, due: datetime | None) -> Done[None]:
    """Have a chat tidied at `due`, or no more."""
    if due is None:
        sql.tidy_no_more(connection, conversation=conversation)
    else:
        sql.tidy_at(connection, conversation=conversation, due=as_text(due))
    return Done(None)


def forget_chat(connection: sqlite3.Connection, conversation: str) -> None:
    """Forget all of a chat."""
    sql.forget_chat_messages(connection, conversation=conversation)
    sql.close_page(connection, conversation=conversation)
    sql.tidy_no_more(connection, conversation=conversation)
