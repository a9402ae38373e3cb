"""Time in a test: a zone in which it is a certain hour now, and moments in the database that have come."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta

from tests.telegram.given import database
from tests.telegram.peers.bot_process import BotProcess

NO_TIME = timedelta()


def a_zone_where_it_is(hour: int) -> str:
    """Return a time zone in which the clock shows this hour now: what is tested does not hang on when it is."""
    east = (hour - datetime.now(UTC).hour) % 24
    return f"Etc/GMT-{east}" if east <= 14 else f"Etc/GMT+{24 - east}"


def reminders_due(bot: BotProcess, ago: timedelta = NO_TIME) -> None:
    """Let the moment of all reminders have come so long ago."""
    _write(bot, "UPDATE reminder SET due = :moment", {"moment": _moment(ago)})


def weekly_due(bot: BotProcess, ago: timedelta = NO_TIME) -> None:
    """Let the moment of all groups that are asked each week have come so long ago."""
    _write(bot, "UPDATE weekly SET due = :moment", {"moment": _moment(ago)})


def made_older(bot: BotProcess, number: int, by: timedelta) -> None:
    """Let every message in somebody's chat be so much older, as the store knows it."""
    hour = (datetime.now(UTC) - by).isoformat()[: len("2026-11-22T09")]
    named = {"hour": hour, "conversation": f"telegram:{number}"}
    _write(bot, "UPDATE chat_message SET at = :hour WHERE conversation = :conversation", named)


def _moment(ago: timedelta) -> str:
    return (datetime.now(UTC) - ago).isoformat(timespec="microseconds")


def _write(bot: BotProcess, statement: str, named: Mapping[str, str]) -> None:
    with closing(sqlite3.connect(database(bot), timeout=30)) as connection:
        connection.execute(statement, named)
        connection.commit()
