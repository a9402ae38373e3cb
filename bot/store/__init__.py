"""Tables, queries and migrations. Knows no channel and no wording."""

from bot.store.problems import (
    DiskFull,
    ReadOnlyFolder,
    StoreFromTheFuture,
    StoreLocked,
    StoreProblem,
    UnreadableStore,
    WrongKey,
)
from bot.store.records import Outgoing, ProcessRow, SessionWrite, StoredSession, TallyRow, TurnRecord
from bot.store.store import Store

__all__ = [
    "DiskFull",
    "Outgoing",
    "ProcessRow",
    "ReadOnlyFolder",
    "SessionWrite",
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
