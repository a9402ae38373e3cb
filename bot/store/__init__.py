"""Tables, queries and migrations. Knows no channel and no wording."""

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
    Delivered,
    Invitation,
    InvitationState,
    Outgoing,
    ProcessRow,
    SessionWrite,
    Standing,
    StoredSession,
    TallyRow,
    TurnRecord,
)
from bot.store.store import Store

__all__ = [
    "Delivered",
    "DiskFull",
    "Invitation",
    "InvitationState",
    "NotInvited",
    "Outgoing",
    "ProcessRow",
    "ReadOnlyFolder",
    "SessionWrite",
    "Standing",
    "Store",
    "StoreFromTheFuture",
    "StoreLocked",
    "StoreProblem",
    "StoredSession",
    "TallyRow",
    "TurnRecord",
    "UnreadableStore",
    "WrongKey",
]
