"""How long things are kept that nobody erases by hand, and when shared lines reach the champions."""

import sqlite3
from datetime import datetime, timedelta

from bot.store.moments import as_text, day_of, hour_of
from bot.store.shared_lines import erase_old, release_when_due
from bot.store.statements import sql
from bot.store.writer import Done

_UPDATES = timedelta(days=3)  # whole days; Telegram itself offers an update for 24 hours (Bot API, Update)
_CHAT_MESSAGES = timedelta(hours=48)  # older ones cannot be deleted from a chat (Bot API, deleteMessage)
_SET_ASIDE = timedelta(days=30)
_FAREWELLS = timedelta(days=2)  # as long as there is anything that could be deleted from the chat
_INVITATIONS = timedelta(days=30)  # after they have run out, so that a list can still say what became of them


def prune(connection: sqlite3.Connection, now: datetime) -> Done[None]:
    """Drop what has been kept long enough at `now` (aware; its date, in its own time zone, is today)."""
    sql.prune_updates(connection, day=day_of(now - _UPDATES))
    sql.prune_said(connection, day=now.date().isoformat())
    sql.prune_chat_messages(connection, at=hour_of(now - _CHAT_MESSAGES))
    sql.prune_set_aside(connection, day=day_of(now - _SET_ASIDE))
    sql.prune_farewells(connection, day=day_of(now - _FAREWELLS))
    sql.prune_invitations(connection, moment=as_text(now - _INVITATIONS))
    release_when_due(connection, now)
    return Done(None, erased=erase_old(connection, now))
