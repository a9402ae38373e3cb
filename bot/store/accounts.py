"""The account table as the rest of the house sees it: who is in, as what, and what is left to do in their chats."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from bot.roles import Role
from bot.store import calling, membership, people
from bot.store.records import Outgoing, Person
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done, Writer

T = TypeVar("T")


class Reads(Protocol):
    """Runs a piece of reading on the reading connection."""

    async def __call__(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what the work returns."""
        ...


class Accounts:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.accounts`."""

    def __init__(self, writer: Writer, read: Reads, service: ServiceKey) -> None:
        self._writer, self._read, self._service = writer, read, service

    async def role_of(self, conversation: str) -> Role | None:
        """What a conversation's person is here, or None where they were not invited."""
        return await self._read(lambda connection: membership.role_of(connection, conversation))

    async def role_by(self, token: str, now: datetime) -> Role | None:
        """What an invitation makes of whoever uses it at `now` (aware), or None where it opens nothing."""
        return await self._read(lambda connection: membership.role_by(connection, token, now))

    async def person_of(self, conversation: str) -> Person | None:
        """What the account table holds about a conversation's person, or None."""
        return await self._read(lambda connection: people.person_of(connection, conversation))

    async def people(self) -> tuple[Person, ...]:
        """All who were let in, by team, role and the day they joined."""
        return await self._read(people.everybody)

    async def teams(self) -> tuple[str, ...]:
        """Every team that somebody is in, or that an invitation was made for."""
        return await self._read(lambda connection: tuple(team for (team,) in list(sql.teams(connection))))

    async def safety_owners(self) -> tuple[str, ...]:
        """Conversations of those to whom a line goes that could hurt someone."""
        return await self._read(calling.safety_owners)

    async def call_again(self, body: str, now: datetime) -> tuple[Outgoing, ...]:
        """Queue `body` for safety owners who have not been told today of the lines that wait for them.

        `now` is aware, and its date and hour are those of its own time zone: nobody is told at night.
        """
        return await self._writer.write(lambda connection: calling.call_again(connection, self._service, body, now))

    async def change_role(self, handle: str, role: Role) -> None:
        """Give somebody another role. Raises NobodyThere, and LastAdmin where no admin would be left."""
        await self._writer.write(lambda connection: people.change_role(connection, handle, role))

    async def change_team(self, handle: str, team: str) -> None:
        """Put somebody into another team, or with "" into none. Raises NobodyThere."""
        await self._writer.write(lambda connection: people.change_team(connection, handle, team))

    async def take_out(self, handle: str, now: datetime) -> None:
        """Take somebody out at once and erase everything of theirs, the last admin too. Raises NobodyThere.

        The running service then clears their chat and says farewell, see `farewells`.
        """
        await self._writer.write(
            lambda connection: people.take_out(connection, self._service, handle, now, even_the_last=True)
        )

    async def farewells(self) -> tuple[str, ...]:
        """Conversations of people who were taken out, whose chats have not been cleared yet."""
        return await self._read(lambda connection: tuple(name for (name,) in list(sql.farewells(connection))))

    async def farewell_said(self, conversation: str) -> None:
        """Erase the last of somebody who was taken out: the numbers of their messages, and that there was somebody."""
        await self._writer.write(lambda connection: people.farewell_said(connection, conversation))

    async def other_menus(self, role: Role, menu: str) -> tuple[str, ...]:
        """Conversations of a role in whose chat another list of commands was put than the one named `menu`."""
        return await self._read(
            lambda connection: tuple(name for (name,) in list(sql.other_menus(connection, role=role.value, menu=menu)))
        )

    async def menu_is(self, conversation: str, role: Role, menu: str) -> None:
        """Note the list of commands that was put into a chat, where its person still has that role."""
        await self._writer.write(
            lambda connection: Done(
                bool(sql.menu_is(connection, conversation=conversation, role=role.value, menu=menu))
            )
        )
