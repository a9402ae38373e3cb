"""What an admin does to the account table: who is in it, other roles, and taking somebody out at once."""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime

from bot.roles import May, Role, may
from bot.store.endings import forget
from bot.store.membership import keep_invitation, role_of
from bot.store.moments import day_of
from bot.store.records import Change, ChangedRole, Deed, NewInvitation, Person, RevokedInvitation, TakenOut
from bot.store.sealing import ServiceKey
from bot.store.shared_lines import forget_sharer
from bot.store.statements import sql
from bot.store.writer import Done


class NotDone(Exception):
    """A deed that cannot be done. Nothing of its turn is written."""


class NobodyThere(NotDone):
    """There is nobody of that handle any more."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("There is nobody of that handle. Please look at the list again.")


class LastAdmin(NotDone):
    """The only admin there is would be lost."""

    def __init__(self) -> None:
        """Say it, and how to go on."""
        super().__init__("This is the only admin. Please make somebody else an admin first.")


class OneselfRefused(NotDone):
    """Nobody changes their own role, or takes themselves out as somebody else would."""

    def __init__(self) -> None:
        """Say it, and how to go on."""
        super().__init__("That is your own place here. Please ask another admin, or leave with /forget.")


class NotOpen(NotDone):
    """The invitation was used up or taken back before, or is not there; or its id was taken, so it was made before."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("That invitation was made, used up or taken back before. Nothing was changed.")


def changing(by: str, change: Change, now: datetime, said: Sequence[str]) -> Deed:
    """Return the deed of a change that the conversation `by` asks for; `said` are the messages that answer it.

    It raises NotDone where the change cannot be made, also where whoever asks is no admin any more.
    """

    def deed(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        if not may(role_of(connection, by), May.look_after):
            raise NobodyThere
        return Done(tuple(said), erased=_change(connection, service, by, change, now))

    return deed


def _change(connection: sqlite3.Connection, service: ServiceKey, by: str, change: Change, now: datetime) -> bool:
    match change:
        case NewInvitation():
            if not keep_invitation(connection, change):
                raise NotOpen
        case RevokedInvitation(name):
            if not sql.revoke_invitation(connection, id=name):
                raise NotOpen
        case ChangedRole(handle, role):
            _not_oneself(connection, by, handle)
            change_role(connection, handle, role)
        case TakenOut(handle):
            _not_oneself(connection, by, handle)
            take_out(connection, service, handle, now)
            return True
    return False


def everybody(connection: sqlite3.Connection) -> tuple[Person, ...]:
    """All who were let in: by team, role and the day they joined."""
    return tuple(_person(row) for row in list(sql.people(connection)))


def person_of(connection: sqlite3.Connection, conversation: str) -> Person | None:
    """What the account table holds about a conversation's person, or None."""
    row = sql.person_of(connection, conversation=conversation)
    return None if row is None else _person(row)


def change_role(connection: sqlite3.Connection, handle: str, role: Role) -> Done[None]:
    """Give somebody another role. Raises NobodyThere, and LastAdmin where no admin would be left."""
    _not_the_last_admin(connection, handle, role)
    sql.change_role(connection, handle=handle, role=role.value)
    return Done(None)


def change_team(connection: sqlite3.Connection, handle: str, team: str) -> Done[None]:
    """Put somebody into another team, or with "" into none. Raises NobodyThere."""
    if not sql.change_team(connection, handle=handle, team=team):
        raise NobodyThere
    return Done(None)


def take_out(
    connection: sqlite3.Connection, service: ServiceKey, handle: str, now: datetime, *, even_the_last: bool = False
) -> Done[None]:
    """Take somebody out and erase everything of theirs, what waits to be sent too.

    Only the numbers of the messages in their chat stay, until the bot has cleared it and said farewell.
    Raises NobodyThere, and LastAdmin unless it is `even_the_last`.
    """
    conversation = _conversation_of(connection, handle)
    if not even_the_last:
        _not_the_last_admin(connection, handle, None)
    forget_sharer(connection, service, conversation)
    forget(connection, conversation, and_leave=True, and_chat=False)
    sql.say_farewell(connection, conversation=conversation, day=day_of(now))
    return Done(None, erased=True)


def farewell_said(connection: sqlite3.Connection, conversation: str) -> Done[None]:
    """Erase the last of somebody who was taken out; whoever was let in again meanwhile stays as they are."""
    if role_of(connection, conversation) is None:
        forget(connection, conversation, and_leave=True)
    sql.farewell_said(connection, conversation=conversation)
    return Done(None, erased=True)


def _not_oneself(connection: sqlite3.Connection, by: str, handle: str) -> None:
    if _conversation_of(connection, handle) == by:
        raise OneselfRefused


def _not_the_last_admin(connection: sqlite3.Connection, handle: str, role: Role | None) -> None:
    now = role_of(connection, _conversation_of(connection, handle))
    if now is Role.admin and role is not Role.admin and sql.with_role(connection, role=Role.admin.value) == 1:
        raise LastAdmin


def _conversation_of(connection: sqlite3.Connection, handle: str) -> str:
    found: str | None = sql.conversation_of(connection, handle=handle)
    if found is None:
        raise NobodyThere
    return found


def _person(row: tuple[str, str, str, str, str]) -> Person:
    handle, role, team, agency, joined = row
    return Person(handle, Role(role), team, agency, date.fromisoformat(joined))
