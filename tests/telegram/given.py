"""Members of a running bot, and what stands in a test's way: a full disk, a database that somebody holds."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.roles import Role
from bot.store import InvitedAs, Store, TurnRecord
from bot.store.opening import FILE
from bot.turn import WELCOME
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess, running
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.limits import Limits
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.server import Server

GROUP = -5_003
"""The chat of the team that tests are given."""


@asynccontextmanager
async def a_bot(
    folder: Path,
    nursery: Nursery,
    *,
    webhook: bool = False,
    limits: Limits | None = None,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[tuple[Fake, BotProcess]]:
    """Yield our own Telegram, which judges all that passes, and the bot that runs in it with further `settings`."""
    async with own_telegram(limits) as telegram:
        bot = BotProcess(telegram, folder, nursery, webhook=webhook, settings=settings or {})
        async with running(bot):
            yield telegram, bot


async def invitation(bot: BotProcess, *, now: datetime | None = None, days: float = 7) -> str:
    """Return the token of a new invitation, made beside the running bot."""
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        return (await store.make_invitation(now or datetime.now(UTC), timedelta(days=days))).token
    finally:
        await store.close()


async def a_newcomer(server: Server, bot: BotProcess, number: int = 7001) -> Person:
    """Return somebody who has just come in by an invitation and is asked the first question of set-up."""
    person = Person(server, number)
    await person.types(f"/start {await invitation(bot)}")
    await person.sees_button("England")
    return person


async def a_member(server: Server, bot: BotProcess, number: int = 7001, role: Role = Role.worker) -> Person:
    """Return somebody who came in earlier and has been through set-up; nothing of that is in their chat."""
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        now = datetime.now(UTC)
        token = (await store.make_invitation(now, timedelta(days=1), InvitedAs(role))).token
        joined = TurnRecord(
            f"telegram:{number}", f"joined:{number}", now, None, (), {WELCOME: "yes", "counts": "on"}, invitation=token
        )
        await store.commit(joined)
    finally:
        await store.close()
    return Person(server, number)


async def a_team(server: Fake, bot: BotProcess, size: int = 6) -> list[Person]:
    """Return the people of one group, all invited, of whom the first is a champion."""
    await a_member(server, bot, 7001, Role.champion)
    for number in range(7002, 7001 + size):
        await a_member(server, bot, number)
    return [Person(server, 7001 + place, chat=GROUP) for place in range(size)]


async def at_the_door(server: Server, bot: BotProcess, number: int = 7001) -> Person:
    """Return a member who is asked the first question of the short tree."""
    person = await a_member(server, bot, number)
    await person.types("/door")
    await person.sees("Is anyone in danger right now?")
    return person


def database(bot: BotProcess) -> Path:
    """Return the bot's database."""
    return bot.data / FILE


@contextmanager
def locked(bot: BotProcess) -> Iterator[None]:
    """Hold the database so that nobody else can write, as a backup program might."""
    connection = sqlite3.connect(database(bot), isolation_level=None, timeout=30)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        connection.rollback()
        connection.close()


async def nothing_waits(bot: BotProcess) -> None:
    """Wait until every message is sent and marked, which no call to Telegram tells."""
    for _ in range(600):
        if rows(bot, "SELECT count(*) FROM outgoing") == [(0,)]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("Messages still wait to be sent.")


def spoil_state_of(bot: BotProcess, number: int) -> None:
    """Damage what is stored of somebody's session, as a failing disk might."""
    connection = sqlite3.connect(database(bot), timeout=30)
    try:
        connection.execute("UPDATE session SET state = zeroblob(64) WHERE conversation = ?", (f"telegram:{number}",))
        connection.commit()
    finally:
        connection.close()


def full(bot: BotProcess, *tables: str) -> list[str]:
    """Return those of these tables that hold anything."""
    return [table for table in tables if rows(bot, f"SELECT count(*) FROM {table}") != [(0,)]]  # noqa: S608 (ours)


def rows(bot: BotProcess, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds in the bot's database."""
    connection = sqlite3.connect(database(bot), timeout=30)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
