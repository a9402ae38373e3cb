"""Reminders that people asked for: kept with the turn that asked, and taken in the act that queues what is said."""

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.roles import May, may
from bot.store.accounts import Reads
from bot.store.membership import role_of
from bot.store.moments import as_text
from bot.store.outgoing import key_of, queue
from bot.store.records import Deed, Outgoing
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done, Writer

_KIND = "reminder"
"""What a reminder's tree is sealed as."""


@dataclass(frozen=True)
class Reminder:
    """One reminder: whose, of which tree, and its moment in UTC. One that is put off becomes another one."""

    id: str
    conversation: str
    tree: str
    due: datetime


def reminding(conversation: str, tree: str, due: datetime | None, said: Sequence[str]) -> Deed:
    """Return the deed that keeps a reminder for `due` (aware), or with None takes it back, and says `said`.

    One of the same tree that waited for another moment goes.
    """

    def deed(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        earlier = [each for each in _of(connection, service, conversation) if each.tree == tree]
        for each in earlier:
            sql.remind_no_more(connection, id=each.id)
        if due is not None:
            name = secrets.token_hex(16)
            key, wrapped = service.new_session(name)
            about, moment = key.seal(_KIND, tree), as_text(due)
            sql.remind(connection, id=name, conversation=conversation, wrapped=wrapped, about=about, due=moment)
        return Done(tuple(said), erased=bool(earlier))

    return deed


class Reminders:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.reminders`."""

    def __init__(self, writer: Writer, read: Reads, service: ServiceKey) -> None:
        self._writer, self._read, self._service = writer, read, service

    async def of(self, conversation: str) -> tuple[Reminder, ...]:
        """What somebody asked to be reminded of, the soonest first."""
        return await self._read(lambda connection: _of(connection, self._service, conversation))

    async def due(self, now: datetime) -> tuple[Reminder, ...]:
        """Reminders whose moment has come by `now` (aware), the longest due first."""
        moment = as_text(now)
        return await self._read(
            lambda connection: _opened(self._service, list(sql.reminders_due(connection, moment=moment)))
        )

    async def take(self, reminder: Reminder, body: str, now: datetime) -> tuple[Outgoing, ...]:
        """Take a reminder and queue what it says, in one act: nothing where it was taken, put off or stopped meanwhile.

        Whoever may no longer prepare anything is not reminded of it.
        """
        return await self._writer.write(lambda connection: _take(connection, self._service, reminder, body, now))


def _of(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> tuple[Reminder, ...]:
    return _opened(service, list(sql.reminders_of(connection, conversation=conversation)))


def _opened(service: ServiceKey, rows: Sequence[tuple[str, str, bytes, bytes, str]]) -> tuple[Reminder, ...]:
    return tuple(
        Reminder(name, conversation, service.unwrap(name, wrapped).open(_KIND, about), datetime.fromisoformat(due))
        for name, conversation, wrapped, about, due in rows
    )


def _take(
    connection: sqlite3.Connection, service: ServiceKey, reminder: Reminder, body: str, now: datetime
) -> Done[tuple[Outgoing, ...]]:
    taken = bool(sql.remind_no_more(connection, id=reminder.id))
    if not taken or not may(role_of(connection, reminder.conversation), May.prepare):
        return Done((), erased=taken)
    # A key of its own, which goes when the message is out.
    key = key_of(connection, service, reminder.conversation, secrets.token_hex(16))
    return Done(queue(connection, key, (body,), as_text(now)), erased=True)
