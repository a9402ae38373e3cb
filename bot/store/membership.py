"""Invitations, and who came in by one. A token is looked up by its hash: whoever reads the database cannot use one."""

import secrets
import sqlite3
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from bot.roles import Role
from bot.store.moments import as_text, day_of
from bot.store.records import Invitation, InvitationState, InvitedAs, NewInvitation
from bot.store.statements import sql
from bot.store.writer import Done

MOST_USES = 30
"""People whom one invitation may let in: a team. More than that is a door, not an invitation."""

_TOKEN = 16  # bytes; as text 22 characters of [A-Za-z0-9_-], which a deep link may carry (Bot API, deep linking: 64)
_ID = 3  # bytes; short enough to be typed, and no secret


class NotInvited(Exception):
    """The invitation opens nothing, or whoever writes was taken out.

    Says so alike for each reason: whoever guesses tokens learns nothing.
    """

    def __init__(self) -> None:
        """Say it in words for whoever gave the token."""
        super().__init__(
            "This invitation opens nothing: it was used, has run out, was taken back, or was never made. "
            "Please ask the person who sent it for a new one."
        )


def drawn_id() -> str:
    """Draw the id of an invitation, or a person's handle: short enough to be typed, no secret, and nobody's number."""
    return secrets.token_hex(_ID)


def drawn_token() -> str:
    """Draw a token of 128 bits, as text that a deep link may carry."""
    return secrets.token_urlsafe(_TOKEN)


def redeem(connection: sqlite3.Connection, conversation: str, token: str, now: datetime) -> None:
    """Let a conversation in by an open invitation, of which one use is used up; a member it leaves as it is.

    Raises NotInvited.
    """
    if is_member(connection, conversation):
        return
    hashed = _hashed(token)
    if not sql.use_invitation(connection, token_hash=hashed, moment=as_text(now)):
        raise NotInvited
    role, team, agency = sql.invited_as(connection, token_hash=hashed)
    given = {"role": role, "team": team, "agency": agency, "day": day_of(now)}
    while not sql.join(connection, conversation=conversation, handle=drawn_id(), **given):
        pass
    # Somebody who was taken out and let in again is not to be bidden farewell.
    sql.farewell_said(connection, conversation=conversation)


def role_of(connection: sqlite3.Connection, conversation: str) -> Role | None:
    """The role of a conversation's person, or None where nobody was invited."""
    found = sql.role_of(connection, conversation=conversation)
    return None if found is None else Role(found)


def is_member(connection: sqlite3.Connection, conversation: str) -> bool:
    """Whether a conversation was invited."""
    return role_of(connection, conversation) is not None


def role_by(connection: sqlite3.Connection, token: str, now: datetime) -> Role | None:
    """The role that an invitation gives to whoever uses it now, or None where it opens nothing."""
    found = sql.open_as(connection, token_hash=_hashed(token), moment=as_text(now))
    return None if found is None else Role(found)


def invite(
    connection: sqlite3.Connection, now: datetime, lasts: timedelta, given: InvitedAs, uses: int
) -> Done[Invitation]:
    """Make an invitation that can be used until `lasts` from `now`.

    Raises ValueError for no time, and for uses that an invitation of its role cannot have.
    """
    if lasts <= timedelta(0):
        raise ValueError("an invitation has to last for some time")
    token, expires = drawn_token(), (now + lasts).astimezone(UTC)
    while True:
        new = NewInvitation(drawn_id(), token, expires, given, uses)
        if keep_invitation(connection, new):
            return Done(Invitation(new.id, token, expires))


def keep_invitation(connection: sqlite3.Connection, new: NewInvitation) -> bool:
    """Keep an invitation whose id and token were drawn; False where the id is taken. Raises ValueError as `invite`."""
    if not 1 <= new.uses <= MOST_USES:
        raise ValueError(f"an invitation lets in from 1 to {MOST_USES} people")
    if new.uses > 1 and new.given.role is not Role.worker:
        # What hangs on a wall may be read by anybody who passes; it must never give more than a worker has.
        raise ValueError("an invitation for several people is for workers only")
    return bool(
        sql.keep_invitation(
            connection,
            id=new.id,
            token_hash=_hashed(new.token),
            expires=as_text(new.expires),
            uses=new.uses,
            role=new.given.role.value,
            team=new.given.team,
            agency=new.given.agency,
        )
    )


def all_invitations(connection: sqlite3.Connection, now: datetime) -> tuple[InvitationState, ...]:
    """Every invitation and what has become of it by `now`, the one that runs out first before the others."""
    moment = as_text(now)
    return tuple(
        InvitationState(
            name,
            datetime.fromisoformat(expires),
            "used" if used >= uses else "revoked" if revoked else "open" if expires > moment else "expired",
            InvitedAs(Role(role), team, agency),
            uses,
            used,
        )
        for name, expires, used, revoked, uses, role, team, agency in list(sql.invitations(connection))
    )


def _hashed(token: str) -> bytes:
    # What a stranger sends need not be valid UTF-8.
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
