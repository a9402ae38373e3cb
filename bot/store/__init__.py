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
    "Holder",
    "Invitation",
    "InvitationState",
    "Look",
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
    "held_by",
    "look",
]
