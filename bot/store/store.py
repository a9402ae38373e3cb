"""The store as the rest of the house sees it: sessions, messages and memory, committed a turn at a time."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.store import endings, reads, turns
from bot.store.lane import Lane
from bot.store.opening import FILE, open_for_reading, open_for_writing
from bot.store.problems import closed_store, explain
from bot.store.records import Outgoing, StoredSession, TurnRecord
from bot.store.sealing import ServiceKey
from bot.store.secret import service_key
from bot.store.statements import sql
from bot.store.writer import Done, Writer

T = TypeVar("T")


class Store:
    """One folder's database. Every method raises a StoreProblem when it could not do what it says."""

    def __init__(self, writing: Lane, reading: Lane, service: ServiceKey, file: Path) -> None:
        """Not for callers: use `Store.open`."""
        self._writing = writing
        self._reading = reading
        self._service = service
        self._file = file
        self._writer = Writer(writing, file)
        self._closed = False
        self._day: date | None = None  # of the last turn: with the first turn of another day, old days are dropped

    @classmethod
    async def open(cls, folder: Path, secret: str | None = None) -> "Store":
        """Open the store in `folder`, making the folder, the database and its tables where they are missing.

        `secret` is the value of `BEFOREHAND_SECRET_KEY`; without it the secret is kept in `folder`/secret.key, made at
        first start. Raises UnreadableStore, StoreFromTheFuture, ReadOnlyFolder, DiskFull, StoreLocked, or WrongKey when
        the secret is blank. A secret that is another one than before shows when a stored session is opened.
        """
        writing = Lane(partial(open_for_writing, folder))
        reading = Lane(partial(open_for_reading, folder))
        await writing.start()
        try:
            service = await writing.run(lambda connection: service_key(connection, folder, secret))
            await reading.start()
        except BaseException:
            await writing.close()
            raise
        return cls(writing, reading, service, folder / FILE)

    async def close(self) -> None:
        """Write what waits, then close. Closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        await self._reading.close()
        await self._writer.close()
        await self._writing.close()

    async def session_of(self, conversation: str) -> StoredSession | None:
        """The live session of a conversation, or None. Raises WrongKey; nothing stored is changed by that."""
        return await self._read(lambda connection: reads.session_of(connection, self._service, conversation))

    async def seen(self, conversation: str, update_id: str) -> bool:
        """Whether this update of this conversation has been committed within the last three days."""
        return await self._read(lambda connection: reads.seen(connection, conversation, update_id))

    async def commit(self, record: TurnRecord) -> tuple[Outgoing, ...]:
        """Commit a turn; when this returns, it is on the disk. Returns its messages, to be sent and marked sent.

        A second commit of the same update of the same conversation changes nothing and returns no messages.
        Raises WrongKey when the conversation's session is stored under another service key.
        """
        new_day, self._day = record.now.date() != self._day, record.now.date()
        return await self._writer.write(
            lambda connection: turns.write_turn(connection, self._service, record, new_day=new_day)
        )

    async def unsent(self, conversation: str) -> tuple[Outgoing, ...]:
        """Committed messages that were not marked sent, the oldest first. Raises WrongKey."""
        return await self._read(lambda connection: reads.unsent(connection, self._service, conversation))

    async def sent(self, ids: Sequence[int]) -> None:
        """Mark messages as sent, which erases them.

        The last message of a session that has ended takes the session's key with it, and both are gone from the files
        when this returns (or a moment later, where another program is just reading them).
        """
        await self._writer.write(lambda connection: endings.mark_sent(connection, ids))

    async def drop_unsent_before(self, when: datetime) -> None:
        """Erase messages queued before `when` (aware) that were never taken: nobody waits for them."""
        moment = turns.as_text(when)
        await self._writer.write(lambda connection: endings.drop_unsent(connection, moment))

    async def profile(self, conversation: str) -> Mapping[str, str]:
        """What the person chose in set-up, by name. Account data, kept apart from sessions."""
        return await self._read(lambda connection: reads.profile(connection, conversation))

    async def said_today(self, conversation: str, what: str, day: date) -> bool:
        """Whether a line that is shown at most daily was committed for `day`."""
        return await self._read(lambda connection: reads.said_on(connection, conversation, what, day))

    async def touched_before(self, when: datetime) -> tuple[str, ...]:
        """Conversations whose live session was last touched before `when` (aware), the longest idle first."""
        moment = turns.as_text(when)
        return await self._read(lambda connection: reads.touched_before(connection, moment))

    async def keep_dialogue(self, version: str, source: str) -> None:
        """Keep the text of a tree version: once, just before a session begins on it or moves to it.

        Text that is kept already stays as it is.
        """
        await self._writer.write(lambda connection: Done(sql.keep_dialogue(connection, version=version, source=source)))

    async def dialogue(self, version: str) -> str | None:
        """The text of a tree version that a session stands on; gone when no session does."""
        found: str | None = await self._read(lambda connection: sql.dialogue(connection, version=version))
        return found

    async def forget(self, conversation: str) -> None:
        """Erase all of a conversation from the files: session, key, messages, profile, daily lines and update ids."""
        await self._writer.write(lambda connection: endings.forget(connection, conversation))

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._closed:
            raise closed_store()
        try:
            return await self._reading.run(work)
        except (sqlite3.Error, OSError, UnicodeEncodeError) as error:
            problem = explain(error, self._file)
        raise problem  # out here it does not hold on to the first error, which may quote a stored text
