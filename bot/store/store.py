"""The store as the rest of the house sees it: sessions, messages and memory, committed a turn at a time."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.retention import Retention
from bot.store import chats, counting, endings, membership, pruning, reads, turns
from bot.store.accounts import Accounts
from bot.store.counting import Count
from bot.store.groups import Groups
from bot.store.lane import Lane
from bot.store.moments import as_text, hour_of
from bot.store.opening import FILE, open_for_reading, open_for_writing, wipe
from bot.store.problems import closed_store, explain
from bot.store.published import Versions
from bot.store.records import (
    Cell,
    Delivered,
    Invitation,
    InvitationState,
    InvitedAs,
    Outgoing,
    Standing,
    StoredSession,
    TurnRecord,
)
from bot.store.reminders import Reminders
from bot.store.sealing import ServiceKey
from bot.store.secret import service_key
from bot.store.statements import sql
from bot.store.trials import Trials
from bot.store.writer import Done, Writer

T = TypeVar("T")
AS_WORKER = InvitedAs()


class Store:
    """One folder's database. Every method raises a StoreProblem when it could not do what it says."""

    def __init__(self, writing: Lane, reading: Lane, service: ServiceKey, file: Path, retention: Retention) -> None:
        """Not for callers: use `Store.open`."""
        self._writing = writing
        self._reading = reading
        self._service = service
        self._file = file
        self._retention = retention
        self._writer = Writer(writing, file)
        self.accounts = Accounts(self._writer, self._read, service)
        """Who is in, and as what."""
        self.groups = Groups(self._writer, self._read, service)
        """What is kept of groups."""
        self.reminders = Reminders(self._writer, self._read, service)
        """What people asked to be reminded of."""
        self.versions = Versions(self._writer, self._read, service)
        """What was published here, and drafts of what may be."""
        self.trials = Trials(self._writer, self._read, service)
        """What every second session walks for some weeks."""
        self._closed = False
        self._hour: str | None = None  # of the last turn: with the first turn of another hour, old things are dropped

    @classmethod
    async def open(cls, folder: Path, secret: str | None = None, retention: Retention | None = None) -> "Store":
        """Open the store in `folder`, making the folder, the database and its tables where they are missing.

        `secret` is the value of `BEFOREHAND_SECRET_KEY`; without it the secret is kept in `folder`/secret.key, made at
        first start. `retention` says how long things are kept. Raises UnreadableStore, StoreFromTheFuture,
        ReadOnlyFolder, DiskFull, StoreLocked, or WrongKey when the secret is blank. A secret that is another one than
        before shows when a stored session is opened.
        """
        find_key = partial(service_key, folder=folder, secret=secret)
        writing = Lane(partial(open_for_writing, folder, find_key))
        reading = Lane(partial(open_for_reading, folder))
        await writing.start()
        try:
            service = await writing.run(find_key)
            await reading.start()
        except BaseException:
            await writing.close()
            raise
        return cls(writing, reading, service, folder / FILE, retention or Retention())

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

    async def standing(self, conversation: str) -> Standing:
        """All that a turn begins with, in one read. Raises WrongKey."""
        return await self._read(lambda connection: reads.standing(connection, self._service, conversation))

    async def seen(self, conversation: str, update_id: str) -> bool:
        """Whether this update of this conversation has been committed or set aside within the last three days."""
        return await self._read(lambda connection: reads.seen(connection, conversation, update_id))

    async def commit(self, record: TurnRecord) -> tuple[Outgoing, ...]:
        """Commit a turn; when this returns, it is on the disk. Returns its messages, to be sent and marked sent.

        A second commit of the same update of the same conversation changes nothing and returns no messages.
        Those that call safety owners come last. Nothing is written, and it raises, where there is WrongKey (the
        conversation's session is stored under another service key), NotInvited (the invitation opens nothing, or its
        sender was taken out), NotDone (its deed cannot be done), NobodyToCall (an urgent line and no safety owner).
        """
        hour = hour_of(record.now)
        new_hour, self._hour = hour != self._hour, hour
        return await self._writer.write(
            lambda connection: turns.write_turn(
                connection, self._service, record, prune_by=self._retention if new_hour else None
            )
        )

    async def unsent(self, conversation: str) -> tuple[Outgoing, ...]:
        """Committed messages that were not marked sent, the oldest first. Raises WrongKey."""
        return await self._read(lambda connection: reads.unsent(connection, self._service, conversation))

    async def waiting(self) -> tuple[str, ...]:
        """Conversations with messages that were not marked sent, the one with the oldest message first."""
        return await self._read(reads.waiting)

    async def waits(self, id: int) -> bool:  # noqa: A002 (what `Outgoing` calls it)
        """Whether a message still waits to be sent, and was not erased with its conversation meanwhile."""
        return await self._read(lambda connection: sql.waits(connection, id=id) is not None)

    async def sent(self, ids: Sequence[int], delivered: Delivered | None = None) -> None:
        """Mark messages as sent, which erases them, and note in the same commit what was `delivered` into the chat.

        The last message of a session that has ended takes the session's key with it, and both are gone from the files
        when this returns (or a moment later, where another program is just reading them).
        """
        await self._writer.write(lambda connection: endings.mark_sent(connection, ids, delivered))

    async def drop_unsent_before(self, when: datetime) -> int:
        """Erase messages queued before `when` (aware) that nobody took in time, and return how many."""
        moment = as_text(when)
        return await self._writer.write(lambda connection: endings.drop_unsent(connection, moment))

    async def profile(self, conversation: str) -> Mapping[str, str]:
        """What the person chose in set-up, by name. Account data, kept apart from sessions."""
        return await self._read(lambda connection: reads.profile(connection, conversation))

    async def remembered(self, name: str) -> tuple[tuple[str, str], ...]:
        """Who chose what of one thing, such as the language: conversations with their values."""
        return await self._read(lambda connection: reads.remembered(connection, name))

    async def said_today(self, conversation: str, what: str, day: date) -> bool:
        """Whether a line that is shown at most daily was committed for `day`."""
        return await self._read(lambda connection: reads.said_on(connection, conversation, what, day))

    async def touched_before(self, when: datetime) -> tuple[str, ...]:
        """Conversations whose live session was last touched before `when` (aware), the longest idle first."""
        moment = as_text(when)
        return await self._read(lambda connection: reads.touched_before(connection, moment))

    async def open_quarters(self) -> tuple[str, ...]:
        """Quarters ("2026-Q4") in which something was counted and that have not closed, the oldest first."""
        return await self._read(counting.open_quarters)

    async def counted(self, quarter: str) -> Mapping[Cell, Count]:
        """What has been counted in an open quarter. It goes through disclosure control before anybody sees it."""
        return await self._read(lambda connection: counting.counted(connection, quarter))

    async def close_quarter(self, quarter: str, choose: counting.Choose) -> bool:
        """Close a quarter: what `choose` says may be shown stays, all else is destroyed. False where it was not open.

        When this returns, counts, tokens and their salt are gone from the files.
        """
        return await self._writer.write(lambda connection: counting.close(connection, quarter, choose))

    async def published(self) -> Mapping[str, Mapping[Cell, int]]:
        """The numbers that may be shown, by closed quarter, the oldest first."""
        return await self._read(counting.published)

    async def wording(self, session_id: str) -> str | None:
        """The wording that a session began on or was moved to, as it was given. Gone with the session's key."""
        return await self._read(lambda connection: reads.wording(connection, self._service, session_id))

    async def set_aside(self, conversation: str | None, update_id: str, kind: str, now: datetime) -> None:
        """Give up an update that fails every time: it counts as seen, and the name of the error is kept for 30 days.

        `kind` is the name of the exception's type, never its text. `conversation` is None where it cannot be told.
        """
        await self._writer.write(
            lambda connection: turns.write_set_aside(connection, conversation, update_id, kind, now)
        )

    async def forget(
        self,
        conversation: str,
        update_id: str | None = None,
        now: datetime | None = None,
        outgoing: Sequence[str] = (),
    ) -> tuple[Outgoing, ...]:
        """Erase all of a conversation but its membership from the files.

        That is session, key, messages, profile, daily lines, numbers of chat messages, open page and tidy. The ids of
        its updates stay for their three days without its name, so that an update that is delivered again changes
        nothing; so they have to be unique among all conversations of a channel. With `update_id` and `now` (aware) that
        update is remembered in the same commit, and `outgoing` is queued to say so: the same update again erases and
        says nothing. Raises ValueError for one of the two without the other, or for messages without them.
        """
        return await self._forget(conversation, update_id, now, outgoing, and_leave=False)

    async def leave(
        self,
        conversation: str,
        update_id: str | None = None,
        now: datetime | None = None,
        outgoing: Sequence[str] = (),
    ) -> tuple[Outgoing, ...]:
        """Erase all of a conversation as `forget` does, and its membership too."""
        return await self._forget(conversation, update_id, now, outgoing, and_leave=True)

    async def chat_messages(
        self, conversation: str, since: datetime, before: datetime | None = None
    ) -> tuple[int, ...]:
        """Numbers of messages that are in a chat since the hour of `since` (aware), the lowest first.

        With `before` (aware) only those that came before its hour.
        """
        return await self._read(lambda connection: chats.messages_between(connection, conversation, since, before))

    async def chats_by_choice(self, name: str, value: str, since: datetime, before: datetime) -> tuple[str, ...]:
        """Chats of people who chose `value` of one thing, that hold messages of between these moments (aware)."""
        return await self._read(lambda connection: chats.by_choice(connection, name, value, since, before))

    async def note_message(self, conversation: str, message_id: int, at: datetime) -> None:
        """Remember a message that belongs to no turn, `at` (aware) its hour; of who is no member nothing is kept."""
        hour = hour_of(at)
        await self._writer.write(
            lambda connection: Done(
                sql.note_message_of_member(connection, conversation=conversation, message_id=message_id, at=hour)
            )
        )

    async def chat_cleared(self, conversation: str, message_ids: Sequence[int]) -> None:
        """Forget the numbers of messages that are gone from a chat, or cannot be taken out of it any more."""
        await self._writer.write(lambda connection: chats.cleared(connection, conversation, message_ids))

    async def tidy_at(self, conversation: str, due: datetime | None) -> None:
        """Have a chat tidied at `due` (aware) in place of an earlier plan, or with None no more."""
        await self._writer.write(lambda connection: chats.plan_tidy(connection, conversation, due))

    async def tidies_due(self, now: datetime) -> tuple[str, ...]:
        """Chats that were to be tidied by `now` (aware), the longest due first."""
        moment = as_text(now)
        return await self._read(lambda connection: reads.tidies_due(connection, moment))

    async def make_invitation(
        self, now: datetime, lasts: timedelta, given: InvitedAs = AS_WORKER, uses: int = 1
    ) -> Invitation:
        """Make an invitation for so many `uses` until `lasts` from `now` (aware).

        Raises ValueError for no time, and for more than one use where it gives another role than a worker's.
        """
        return await self._writer.write(lambda connection: membership.invite(connection, now, lasts, given, uses))

    async def invitations(self, now: datetime) -> tuple[InvitationState, ...]:
        """Every invitation with what has become of it by `now` (aware), the first to run out first.

        They are kept until 30 days after they have run out.
        """
        return await self._read(lambda connection: membership.all_invitations(connection, now))

    async def revoke_invitation(self, id: str) -> bool:  # noqa: A002 (what `Invitation` calls it)
        """Take an invitation back; False where there is none, or it was used or taken back before."""
        return await self._writer.write(lambda connection: Done(bool(sql.revoke_invitation(connection, id=id))))

    async def member(self, conversation: str) -> bool:
        """Whether a conversation came in by an invitation and has not left."""
        return await self._read(lambda connection: membership.is_member(connection, conversation))

    async def members(self) -> int:
        """How many conversations are members."""
        found: int = await self._read(sql.members)
        return found

    async def erase_overdue(self, now: datetime) -> int:
        """Erase sessions that are past their time at `now` (aware) without opening them, and return how many.

        It needs no key: what was sealed under a key that is lost goes too, and at the same time as the rest.
        """
        return await self._writer.write(lambda connection: pruning.erase_overdue(connection, now, self._retention))

    async def prune(self, now: datetime) -> Mapping[str, int]:
        """Drop what has been kept long enough at `now` (aware; its date, in its own time zone, is today).

        Returns how many rows of each table.

        The first turn of another hour does so too; this is for a program in which no turn comes.
        """
        return await self._writer.write(lambda connection: pruning.prune(connection, now, self._retention))

    async def wipe(self) -> bool:
        """Empty the write-ahead log: what was erased is in no file then. False where another program reads just now."""
        return await self._writing.run(wipe)

    async def _forget(
        self,
        conversation: str,
        update_id: str | None,
        now: datetime | None,
        outgoing: Sequence[str],
        *,
        and_leave: bool,
    ) -> tuple[Outgoing, ...]:
        update = (update_id, now) if update_id is not None and now is not None else None
        if update is None and (update_id is not None or now is not None or outgoing):
            raise ValueError("an update needs its id and its moment, and only an update is answered")
        return await self._writer.write(
            lambda connection: turns.write_forgetting(
                connection, self._service, conversation, update, outgoing, and_leave=and_leave
            )
        )

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._closed:
            raise closed_store()
        try:
            return await self._reading.run(work)
        except (sqlite3.Error, OSError, UnicodeEncodeError) as error:
            problem = explain(error, self._file)
        raise problem  # out here it does not hold on to the first error, which may quote a stored text
