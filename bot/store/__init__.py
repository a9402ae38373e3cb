"""Tables, queries and migrations. Knows no channel and no wording."""

from bot.store.looking import Holder, Look, held_by, look
from bot.store.membership import NotInvited
from bot.store.problems import (
    DiskFull,
    ReadOnlyFolder,
    StoreFromTheFuture,
    StoreLocked,
    StoreProblem,
    UnreadableStore,
    WrongKey,
)
from bot.store.records import (
    Deed,
    Delivered,
    Invitation,
    InvitationState,
    IssueCard,
    Outgoing,
    ProcessRow,
    SessionWrite,
    SharedLine,
    SharedRow,
    Standing,
    StoredSession,
    TallyRow,
    Theme,
    TurnRecord,
)
from bot.store.store import Store

__all__ = [
    "Deed",
    "Delivered",
    "DiskFull",
    "Holder",
    "Invitation",
    "InvitationState",
    "IssueCard",
    "Look",
    "NotInvited",
    "Outgoing",
    "ProcessRow",
    "ReadOnlyFolder",
    "SessionWrite",
    "SharedLine",
    "SharedRow",
    "Standing",
    "Store",
    "StoreFromTheFuture",
    "StoreLocked",
    "StoreProblem",
    "StoredSession",
    "TallyRow",
    "Theme",
    "TurnRecord",
    "UnreadableStore",
    "WrongKey",
    "held_by",
    "look",
]
