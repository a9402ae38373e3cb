"""Groups of Telegram: what is kept of one goes along to its new number, or goes with the bot."""

import sqlite3
from collections.abc import Iterable

from bot.store.accounts import Reads
from bot.store.endings import forget, let_go
from bot.store.statements import sql
from bot.store.writer import Done, Writer


class Groups:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.groups`."""

    def __init__(self, writer: Writer, read: Reads) -> None:
        self._writer, self._read = writer, read

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


def _of_chat(connection: sqlite3.Connection, conversation: str) -> tuple[str, ...]:
    found = sql.conversations_of_group(connection, conversation=conversation, topics=f"{conversation}:%")
    return tuple(name for (name,) in list(found))


def _move(connection: sqlite3.Connection, old: str, new: str) -> Done[None]:
    # What has begun in the new chat meanwhile is newer than what comes from the old one.
    if sql.live_key(connection, conversation=new) is None:
        sql.move_session(connection, old=old, new=new)
    sql.move_keys(connection, old=old, new=new)
    left = sql.live_key(connection, conversation=old)
    return Done(None, erased=_leave(connection, (old,), left[:1] if left else ()).erased)


def _leave(connection: sqlite3.Connection, conversations: Iterable[str], sessions: Iterable[str] = ()) -> Done[None]:
    erased = False
    for conversation in conversations:
        forget(connection, conversation)
        erased = True
    return Done(None, erased=let_go(connection, sessions) or erased)
