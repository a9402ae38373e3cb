"""What goes into the store and what comes out of it. States and messages are opaque strings here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sealing import ServiceKey
    from bot.store.writer import Done

from bot.roles import Role


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
    """Where a turn left its session. `ended` erases the state at once; its key goes when its last message is out.

    `wording` is what that version consists of, so that it can be walked to its end whatever is published meanwhile.
    """

    session_id: str
    tree: str
    version: str
    wording: str
    state: str
    keep_until: datetime | None
    ended: bool


@dataclass(frozen=True, order=True)
class Cell:
    """One thing that is counted: the place of one number in a report (`PRACTICE.md` 6.6).

    `kind` says what is counted there and how it may be shown; see `bot.counted`. What a cell does not need is empty.
    """

    kind: str
    tree: str
    version: str
    step: str
    what: str


@dataclass(frozen=True)
class Counting:
    """What one turn counts. `log_id` is random, never that of a session, a person or a conversation.

    `once` are cells in which a session counts once, however often it comes there; `tallied` are joined to nothing, not
    to a session either, and count each time. `month` is "2026-11". `ended` says that the session is over, so that
    nothing needs to be known of it any more. `period` is that of a trial that the session is in, in place of a quarter.
    """

    log_id: str
    month: str
    once: tuple[Cell, ...]
    tallied: tuple[Cell, ...]
    ended: bool
    period: str = ""


@dataclass(frozen=True)
class SharedRow:
    """A line that leaves for the champions, byte for byte as its preview showed it (`PRACTICE.md` 6.7).

    `receipt` is the code as its author is told it; the store keeps its hash. `month` is "2026-11".
    """

    receipt: str = field(repr=False)
    text: str = field(repr=False)
    comment: str = field(repr=False)
    about: str
    tree: str
    step: str
    month: str
    urgent: bool


@dataclass(frozen=True)
class SharedLine:
    """A shared line as champions, or the safety owner, read it. `comment` is empty where there is none."""

    id: str
    text: str = field(repr=False)
    comment: str = field(repr=False)
    about: str
    tree: str
    step: str
    verdict: str | None
    reason: str | None


@dataclass(frozen=True)
class IssueCard:
    """Something that asks for a better `wording`, a `rule`, or for `safety`: where, why, and what shows it.

    `text`, `comment` and `about` are those of the line that shows it, None where that is no longer kept.
    """

    id: str
    wants: str
    tree: str
    step: str
    reason: str
    month: str
    text: str | None = field(repr=False)
    comment: str | None = field(repr=False)
    about: str | None


@dataclass(frozen=True)
class Theme:
    """What several lines have in common, in champions' words, and how many there were."""

    id: str
    name: str
    lines: int


class Deed(Protocol):
    """Something that is done in a turn's own transaction, by whoever knows what it is about."""

    def __call__(self, connection: "sqlite3.Connection", service: "ServiceKey", /) -> "Done[tuple[str, ...]]":
        """Do it and return the bodies of what is to be said of it. May be called again where the commit failed."""


@dataclass(frozen=True)
class TurnRecord:
    """All that one turn leaves behind, committed together or not at all.

    `update_id` names what came in, so that the same update changes nothing a second time. `now` is aware, and its
    date, in its own time zone, is the day of `said_today`. `remember` is what the person chose in set-up.
    `message_ids` are the numbers that the worker's own messages have in the chat. `invitation` is a token as it was
    given; it makes the conversation a member, or the turn is not written. `tidy_at` (aware) is when the chat is tidied.
    `deed` is something else that is done in the same transaction; what it returns is said behind `outgoing`.
    `call` is what each safety owner is sent where the turn left an urgent line behind that was not there before.
    `member` is the conversation of whoever sent it; where that person has been taken out since, the turn is not
    written either.
    With `last_touched` the turn is written only where the session was last touched then: time alone never writes over
    what somebody has answered meanwhile, in another program either.
    """

    conversation: str
    update_id: str
    now: datetime
    session: SessionWrite | None
    outgoing: tuple[str, ...]
    remember: Mapping[str, str]
    said_today: tuple[str, ...] = ()
    message_ids: tuple[int, ...] = ()
    invitation: str | None = field(default=None, repr=False)
    tidy_at: datetime | None = None
    shared: tuple[SharedRow, ...] = ()
    deed: Deed | None = field(default=None, repr=False)
    counting: Counting | None = None
    member: str | None = None
    last_touched: datetime | None = None
    call: str | None = None


@dataclass(frozen=True)
class Outgoing:
    """A message that is committed and waits to be sent. Ids grow, and none is used twice.

    `calls` is the conversation of the safety owner whom a turn of somebody else calls, else None.
    """

    id: int
    session_id: str
    body: str
    calls: str | None = None


@dataclass(frozen=True)
class Standing:
    """All that a turn begins with. `page` is the number of the message that carries the open question.

    `role` is None where the conversation's person was not invited.
    """

    session: StoredSession | None
    role: Role | None
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
class InvitedAs:
    """What an invitation makes of whoever uses it. `team` and `agency` are empty where there is none."""

    role: Role = Role.worker
    team: str = ""
    agency: str = ""


@dataclass(frozen=True)
class Invitation:
    """A new invitation. Its token is here and nowhere else: the store knows only its hash. `expires` is in UTC."""

    id: str
    token: str = field(repr=False)
    expires: datetime


@dataclass(frozen=True)
class InvitationState:
    """What has become of an invitation. `expires` is in UTC; `used` of its `uses` are used up."""

    id: str
    expires: datetime
    state: Literal["open", "used", "expired", "revoked"]
    given: InvitedAs = InvitedAs()
    uses: int = 1
    used: int = 0


@dataclass(frozen=True)
class Person:
    """Somebody who was let in, as an admin may see them: no name, no chat, nothing of what they do.

    `handle` was drawn by chance; `joined` is a day.
    """

    handle: str
    role: Role
    team: str
    agency: str
    joined: date


@dataclass(frozen=True)
class NewInvitation:
    """A change: an invitation is made. Its id was drawn before, so that the same tap twice makes one."""

    id: str
    token: str = field(repr=False)
    expires: datetime
    given: InvitedAs = InvitedAs()
    uses: int = 1


@dataclass(frozen=True)
class RevokedInvitation:
    """A change: an invitation is taken back."""

    id: str


@dataclass(frozen=True)
class ChangedRole:
    """A change: the person with this handle gets another role."""

    handle: str
    role: Role


@dataclass(frozen=True)
class TakenOut:
    """A change: the person with this handle is taken out, and everything of theirs erased."""

    handle: str


Change = NewInvitation | RevokedInvitation | ChangedRole | TakenOut
