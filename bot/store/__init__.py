"""Tables, queries and migrations. Knows no channel and no wording."""

from bot.store.counting import Choose, Count, quarter_of
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
    Cell,
    Counting,
    Deed,
    Delivered,
    Invitation,
    InvitationState,
    IssueCard,
    Outgoing,
    SessionWrite,
    SharedLine,
    SharedRow,
    Standing,
    StoredSession,
    Theme,
    TurnRecord,
)
from bot.store.store import Store

__all__ = [
    "Cell",
    "Choose",
    "Count",
    "Counting",
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
    "Theme",
    "TurnRecord",
    "UnreadableStore",
    "WrongKey",
    "held_by",
    "look",
    "quarter_of",
]
