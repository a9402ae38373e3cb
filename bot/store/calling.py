"""Calling the safety owners: whatever leaves an urgent line behind tells each of them in the same transaction.

What they are sent holds nothing of the line. While one waits they are told again, once a day, so that a message that
got lost, a new phone and a new safety owner come to the same.
"""

import secrets
import sqlite3
from dataclasses import replace
from datetime import datetime, time

from bot.roles import Role
from bot.store.moments import as_text
from bot.store.outgoing import key_of, queue
from bot.store.records import Outgoing
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

FROM, UNTIL = time(8), time(20)
"""Between these, by the clock of the organisation, safety owners are told again."""
_CALLED = "called"


class NobodyToCall(Exception):
    """There is no safety owner, so an urgent line would be read by nobody. It is not kept."""

    def __init__(self) -> None:
        """Say it, and what to do."""
        super().__init__(
            "There is no safety owner here, so an urgent line would reach nobody. "
            "Please invite one: beforehand invite --role safety-owner"
        )


def urgent_lines(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of all lines that lie with the safety owners."""
    return frozenset(row[0] for row in list(sql.lines_in(connection, state="urgent")))


def safety_owners(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The conversations of all safety owners."""
    found = sql.all_with_role(connection, role=Role.safety_owner.value)
    return tuple(conversation for (conversation,) in list(found))


def call_safety_owners(
    connection: sqlite3.Connection, service: ServiceKey, body: str, now: datetime
) -> tuple[Outgoing, ...]:
    """Queue `body` for each safety owner. `now` is aware; its date is today. Raises NobodyToCall."""
    owners = safety_owners(connection)
    if not owners:
        raise NobodyToCall
    return tuple(_call(connection, service, owner, body, now) for owner in owners)


def call_again(
    connection: sqlite3.Connection, service: ServiceKey, body: str, now: datetime
) -> Done[tuple[Outgoing, ...]]:
    """Queue `body` for safety owners who have not been told today, where a line waits for them and it is daytime."""
    if not FROM <= now.time() < UNTIL or not urgent_lines(connection):
        return Done(())
    today = now.date().isoformat()
    late = [
        owner
        for owner in safety_owners(connection)
        if sql.said_on(connection, conversation=owner, what=_CALLED, day=today) is None
    ]
    return Done(tuple(_call(connection, service, owner, body, now) for owner in late))


def _call(connection: sqlite3.Connection, service: ServiceKey, owner: str, body: str, now: datetime) -> Outgoing:
    # A key of its own, which goes when the message is out.
    key = key_of(connection, service, owner, secrets.token_hex(16))
    (out,) = queue(connection, key, (body,), as_text(now))
    sql.say_on(connection, conversation=owner, what=_CALLED, day=now.date().isoformat())
    return replace(out, calls=owner)
