"""What goes into the store and what comes out of it. States and messages are opaque strings here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal


@dataclass(frozen=True)
class StoredSession:
    """The live session of a conversation. Times are aware and in UTC."""

    conversation: str
    session_id: str
    tree: str
    version: str
    state: str
    touched: datetime
    keep_until: datetime | None


@dataclass(frozen=True)
class SessionWrite:
    """Where a turn left its session. `ended` erases the state at once; its key goes when its last message is out."""

    session_id: str
    tree: str
    version: str
    state: str
    keep_until: datetime | None
    ended: bool


@dataclass(frozen=True)
class ProcessRow:
    """What a session did, for learning how trees work (`PRACTICE.md` 3.7, `log: session`).

    `log_id` is a random id of its own, never that of a session, a person or a conversation; `month` is "2026-11".
    The same row again raises a count: the store keeps no order and no time by which rows could be told apart.
    """

    log_id: str
    month: str
    tree: str
    version: str
    step: str
    what: str


@dataclass(frozen=True)
class TallyRow:
    """One more for a counter that is joined to nothing (`PRACTICE.md` 3.7, `log: tally`); `month` is "2026-11"."""

    month: str
    tree: str
    step: str
    option: str


@dataclass(frozen=True)
class TurnRecord:
    """All that one turn leaves behind, committed together or not at all.

    `update_id` names what came in, so that the same update changes nothing a second time. `now` is aware, and its
    date, in its own time zone, is the day of `said_today`. `remember` is what the person chose in set-up.
    `message_ids` are the numbers that the worker's own messages have in the chat. `invitation` is a token as it was
    given; it makes the conversation a member, or the turn is not written. `tidy_at` (aware) is when the chat is tidied.
    """

    conversation: str
    update_id: str
    now: datetime
    session: SessionWrite | None
    outgoing: tuple[str, ...]
    process: tuple[ProcessRow, ...]
    tallies: tuple[TallyRow, ...]
    remember: Mapping[str, str]
    said_today: tuple[str, ...] = ()
    message_ids: tuple[int, ...] = ()
    invitation: str | None = field(default=None, repr=False)
    tidy_at: datetime | None = None


@dataclass(frozen=True)
class Outgoing:
    """A message that is committed and waits to be sent. Ids grow, and none is used twice."""

    id: int
    session_id: str
    body: str


@dataclass(frozen=True)
class Standing:
    """All that a turn begins with. `page` is the number of the message that carries the open question."""

    session: StoredSession | None
    member: bool
    page: int | None
    profile: Mapping[str, str]


@dataclass(frozen=True)
class Delivered:
    """What sending came to in the chat: the numbers of the bot's new messages, and of the one with the open question.

    `page` is None where no message carries one now. `at` is aware; the hour of it is kept.
    """

    conversation: str
    message_ids: tuple[int, ...]
    page: int | None
    at: datetime


@dataclass(frozen=True)
class Invitation:
    """A new invitation. Its token is here and nowhere else: the store knows only its hash. `expires` is in UTC."""

    id: str
    token: str = field(repr=False)
    expires: datetime


@dataclass(frozen=True)
class InvitationState:
    """What has become of an invitation. `expires` is in UTC."""

    id: str
    expires: datetime
    state: Literal["open", "used", "expired", "revoked"]
