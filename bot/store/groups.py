"""Groups of Telegram: what is kept of one goes along to its new number, or goes with the bot."""

import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.store import hard_lines
from bot.store.accounts import Reads
from bot.store.chats import cleared
from bot.store.endings import forget, let_go
from bot.store.moments import as_text
from bot.store.outgoing import key_of, queue
from bot.store.records import Deed, Outgoing
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done, Writer


@dataclass(frozen=True)
class Weekly:
    """When a group is asked each week: `day` is 0 for Monday, `at` and `zone` the team's own clock, `due` in UTC."""

    conversation: str
    day: int
    at: str
    zone: str
    due: datetime


def weekly_deed(conversation: str, weekly: Weekly | None, said: Sequence[str]) -> Deed:
    """Return the deed that sets when a group is asked each week, or with None ends it, and says `said`."""

    def deed(connection: sqlite3.Connection, _: ServiceKey) -> Done[tuple[str, ...]]:
        if weekly is None:
            sql.weekly_no_more(connection, conversation=conversation)
        else:
            clock = {"day": weekly.day, "at": weekly.at, "zone": weekly.zone}
            sql.set_weekly(connection, conversation=conversation, due=as_text(weekly.due), **clock)
        return Done(tuple(said))

    return deed


class Groups:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.groups`."""

    def __init__(self, writer: Writer, read: Reads, service: ServiceKey) -> None:
        self._writer, self._read, self._service = writer, read, service

    async def move(self, old: int, new: int) -> None:
        """Take all that is kept of a group along to the number that it has as a supergroup. A second time does nothing.

        The numbers of its messages stay behind: in the new chat they mean others (Bot API, migrate_to_chat_id).
        """
        await self._writer.write(lambda connection: _move(connection, f"telegram:{old}", f"telegram:{new}"))

    async def left(self, chat: int) -> None:
        """Erase all that is kept of a group, in every topic, because the bot is not in it any more."""
        await self._writer.write(lambda connection: _leave(connection, _of_chat(connection, f"telegram:{chat}")))

    async def conversations(self, chat: int) -> tuple[str, ...]:
        """The conversations in a group of which anything is kept: its own, and one for each topic."""
        return await self._read(lambda connection: _of_chat(connection, f"telegram:{chat}"))

    async def coming_back(self, conversation: str, tree: str, today: date) -> tuple[str, ...]:
        """The lines of a quiz that were hard for a group and come back on a day, as step paths, longest due first."""
        return await self._read(lambda connection: hard_lines.coming_back(connection, conversation, tree, today))

    async def left_open(self) -> tuple[tuple[str, int], ...]:
        """Questions that stand open in groups although time has ended their conversations: whose, and which message."""
        return await self._read(lambda connection: tuple(sql.pages_left_open(connection, groups="telegram:-%")))

    async def end_left_open(self, conversation: str, message_id: int, body: str, now: datetime) -> tuple[Outgoing, ...]:
        """Strike off such a question and queue `body` in the same act; nothing where it was struck off before."""

        def end(connection: sqlite3.Connection) -> Done[tuple[Outgoing, ...]]:
            if not sql.page_is_left(connection, conversation=conversation, message_id=message_id):
                return Done(())
            cleared(connection, conversation, (message_id,))
            key = key_of(connection, self._service, conversation, secrets.token_hex(16))
            return Done(queue(connection, key, (body,), as_text(now)))

        return await self._writer.write(end)

    async def weekly_of(self, conversation: str) -> Weekly | None:
        """When a group is asked each week, or None where it is not."""
        return await self._read(lambda connection: _weekly(sql.weekly_of(connection, conversation=conversation)))

    async def weekly_due(self, now: datetime) -> tuple[Weekly, ...]:
        """Those whose moment has come by `now` (aware), the longest due first."""
        rows = await self._read(lambda connection: list(sql.weekly_due(connection, moment=as_text(now))))
        return tuple(weekly for row in rows if (weekly := _weekly(row)) is not None)

    async def ask_weekly(
        self, weekly: Weekly, following: datetime, body: str | None, now: datetime
    ) -> tuple[Outgoing, ...]:
        """Put the next time to `following` (aware) and queue `body` in the same act, so that each is said once.

        With None only the time is put on. Nothing is done where it was set anew or ended meanwhile.
        """

        def ask(connection: sqlite3.Connection) -> Done[tuple[Outgoing, ...]]:
            moments = {"due": as_text(weekly.due), "next": as_text(following)}
            if not sql.weekly_next(connection, conversation=weekly.conversation, **moments) or body is None:
                return Done(())
            # A key of its own, which goes when the message is out.
            key = key_of(connection, self._service, weekly.conversation, secrets.token_hex(16))
            return Done(queue(connection, key, (body,), as_text(now)))

        return await self._writer.write(ask)


def _weekly(row: tuple[str, int, str, str, str] | None) -> Weekly | None:
    return None if row is None else Weekly(*row[:4], datetime.fromisoformat(row[4]))


def _of_chat(connection: sqlite3.Connection, conversation: str) -> tuple[str, ...]:
    found = sql.conversations_of_group(connection, conversation=conversation, topics=f"{conversation}:%")
    return tuple(name for (name,) in list(found))


def _move(connection: sqlite3.Connection, old: str, new: str) -> Done[None]:
    # What has begun in the new chat meanwhile is newer than what comes from the old one.
    if sql.live_key(connection, conversation=new) is None:
        sql.move_session(connection, old=old, new=new)
    sql.move_keys(connection, old=old, new=new)
    sql.move_weekly(connection, old=old, new=new)
    hard_lines.move(connection, old, new)
    left = sql.live_key(connection, conversation=old)
    return Done(None, erased=_leave(connection, (old,), left[:1] if left else ()).erased)


def _leave(connection: sqlite3.Connection, conversations: Iterable[str], sessions: Iterable[str] = ()) -> Done[None]:
    erased = False
    for conversation in conversations:
        forget(connection, conversation)
        erased = True
    return Done(None, erased=let_go(connection, sessions) or erased)
