"""What is dropped when it was kept long enough, though nobody erases it by hand; when lines reach the champions."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime

from bot.retention import Retention
from bot.store.endings import let_go
from bot.store.moments import as_text, day_of, hour_of
from bot.store.shared_lines import erase_old, release_when_due
from bot.store.statements import sql
from bot.store.writer import Done

Rule = Callable[[sqlite3.Connection, datetime, Retention], int]
"""Drops rows at a moment (aware; its date, in its own time zone, is today) and returns how many."""

RULES: Mapping[str, Rule] = {
    "update_seen": lambda connection, now, kept: sql.prune_updates(connection, day=day_of(now - kept.update_ids)),
    "said": lambda connection, now, _: sql.prune_said(connection, day=now.date().isoformat()),
    "chat_message": lambda connection, now, kept: sql.prune_chat_messages(
        connection, at=hour_of(now - kept.chat_messages)
    ),
    "live_page": lambda connection, _now, _kept: sql.prune_pages(connection),
    "tidy": lambda connection, now, kept: sql.prune_tidies(connection, moment=as_text(now - kept.chat_messages)),
    "reminder": lambda connection, now, kept: sql.prune_reminders(connection, moment=as_text(now - kept.reminders)),
    "hard_line": lambda connection, now, kept: sql.prune_hard_lines(connection, day=day_of(now - kept.hard_lines)),
    "set_aside": lambda connection, now, kept: sql.prune_set_aside(connection, day=day_of(now - kept.set_aside)),
    "farewell": lambda connection, now, kept: sql.prune_farewells(connection, day=day_of(now - kept.chat_messages)),
    "invitation": lambda connection, now, kept: sql.prune_invitations(
        connection, moment=as_text(now - kept.invitations)
    ),
    "shared_line": lambda connection, now, _: erase_old(connection, now),
}
"""For each table that has an end by the clock: what drops its rows. In this order: a page goes after its message."""


def prune(connection: sqlite3.Connection, now: datetime, retention: Retention) -> Done[Mapping[str, int]]:
    """Drop what has been kept long enough at `now`, and return how many rows of each table.

    Shared lines whose batch is full reach the champions in the same act.
    """
    release_when_due(connection, now)
    dropped = {table: rule(connection, now, retention) for table, rule in RULES.items()}
    return Done(dropped, erased=dropped["shared_line"] > 0)


def erase_overdue(connection: sqlite3.Connection, now: datetime, retention: Retention) -> Done[int]:
    """Erase sessions that are past their time without opening them, and return how many.

    The engine ends a session by its own rules. This is for those that it cannot open, because the service key was lost
    or the state is damaged: they go at the same time as the others. Keys that nothing hangs on go too.
    """
    found = list(sql.overdue_sessions(connection, idle_since=as_text(now - retention.session), now=as_text(now)))
    for conversation, _ in found:
        sql.erase_session(connection, conversation=conversation)
    let_go(connection, [session_id for _, session_id in found])
    orphans = sql.destroy_keys_out_of_use(connection)
    return Done(len(found), erased=bool(found or orphans))
