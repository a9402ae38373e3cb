"""Invitations, and who came in by one. A token is looked up by its hash: whoever reads the database cannot use one."""

import secrets
import sqlite3
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from bot.store.moments import as_text, day_of
from bot.store.records import Invitation, InvitationState
from bot.store.statements import sql
from bot.store.writer import Done

_TOKEN = 16  # bytes; as text 22 characters of [A-Za-z0-9_-], which a deep link may carry (Bot API, deep linking: 64)
_ID = 3  # bytes; short enough to be typed, and no secret


class NotInvited(Exception):
    """The invitation opens nothing. Says so alike for each reason: whoever guesses tokens learns nothing."""

    def __init__(self) -> None:
        """Say it in words for whoever gave the token."""
        super().__init__(
            "This invitation opens nothing: it was used, has run out, was taken back, or was never made. "
            "Please ask the person who sent it for a new one."
        )


def redeem(connection: sqlite3.Connection, conversation: str, token: str, now: datetime) -> None:
    """Make a conversation a member by an open invitation, which is used up by that; a member it leaves as it is.

    Raises NotInvited.
    """
    if is_member(connection, conversation):
        return
    if not sql.use_invitation(connection, token_hash=_hashed(token), moment=as_text(now)):
        raise NotInvited
    sql.join(connection, conversation=conversation, day=day_of(now))


def is_member(connection: sqlite3.Connection, conversation: str) -> bool:
    """Whether a conversation was invited."""
    return sql.member(connection, conversation=conversation) is not None


def invite(connection: sqlite3.Connection, now: datetime, lasts: timedelta) -> Done[Invitation]:
    """Make an invitation that can be used once until `lasts` from `now`. Raises ValueError for no time."""
    if lasts <= timedelta(0):
        raise ValueError("an invitation has to last for some time")
    token, expires = secrets.token_urlsafe(_TOKEN), (now + lasts).astimezone(UTC)
    while True:
        name = secrets.token_hex(_ID)
        if sql.keep_invitation(connection, id=name, token_hash=_hashed(token), expires=as_text(expires)):
            return Done(Invitation(name, token, expires))


def all_invitations(connection: sqlite3.Connection, now: datetime) -> tuple[InvitationState, ...]:
    """Every invitation and what has become of it by `now`, the one that runs out first before the others."""
    moment = as_text(now)
    return tuple(
        InvitationState(
            name,
            datetime.fromisoformat(expires),
            "used" if used else "revoked" if revoked else "open" if expires > moment else "expired",
        )
        for name, expires, used, revoked in list(sql.invitations(connection))
    )


def _hashed(token: str) -> bytes:
    # What a stranger sends need not be valid UTF-8.
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
