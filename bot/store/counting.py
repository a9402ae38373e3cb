"""Counts workers, not taps: how often something was done, and by how many, without knowing by whom.

A worker is told from another in one cell of one quarter only, by a one-way token. Its key is a salt of the quarter,
sealed under the service's own key and destroyed when the quarter closes (`PRACTICE.md` 6.6).
"""

import hashlib
import hmac
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.store.problems import WrongKey
from bot.store.records import Cell, Counting
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

_TOKEN = 16  # bytes
TRIAL = "trial-"
"""How the name of a period begins that is a trial's and no quarter."""


@dataclass(frozen=True)
class Count:
    """What an open quarter holds in one cell: how often it was counted, and how many workers it was."""

    times: int
    workers: int


Choose = Callable[[Mapping[Cell, Count]], Mapping[Cell, int]]
"""Says which cells of a quarter may be shown, and with which number."""


def quarter_of(month: str) -> str:
    """The quarter of a month: "2026-Q4" of "2026-11"."""
    year, _, number = month.partition("-")
    return f"{year}-Q{(int(number) + 2) // 3}"


def count(connection: sqlite3.Connection, service: ServiceKey, conversation: str, counting: Counting) -> None:
    """Count what a turn did. Nothing is counted for a quarter that has closed, or whose salt cannot be opened."""
    known = sql.quarter_of_session(connection, log_id=counting.log_id)
    quarter = known or counting.period or quarter_of(counting.month)
    if counting.once or counting.tallied:
        salt = _salt(connection, service, quarter)
        for cell in counting.once if salt else ():
            if sql.count_once(connection, log_id=counting.log_id, quarter=quarter, **vars(cell)):
                _count(connection, salt, quarter, cell, conversation)
        for cell in counting.tallied if salt else ():
            _count(connection, salt, quarter, cell, conversation)
    if counting.ended:
        sql.end_of_counting(connection, log_id=counting.log_id)


def close(connection: sqlite3.Connection, quarter: str, choose: Choose) -> Done[bool]:
    """Close a quarter: keep what `choose` says may be shown, destroy the rest with tokens and salt.

    False where it was not open, and nothing is done then.
    """
    if quarter not in [name for (name,) in sql.open_quarters(connection)]:
        return Done(False)
    for cell, number in choose(counted(connection, quarter)).items():
        sql.publish(connection, quarter=quarter, number=number, **vars(cell))
    sql.forget_counted(connection, quarter=quarter)
    sql.forget_tokens(connection, quarter=quarter)
    sql.forget_counted_once(connection, quarter=quarter)
    sql.destroy_salt(connection, quarter=quarter)
    sql.close_quarter(connection, quarter=quarter)
    return Done(True, erased=True)


def counted(connection: sqlite3.Connection, quarter: str) -> dict[Cell, Count]:
    """What has been counted so far in an open quarter. For nobody's eyes: it goes through disclosure control first."""
    return {Cell(*row[:5]): Count(*row[5:]) for row in sql.counted(connection, quarter=quarter)}


def published(connection: sqlite3.Connection) -> dict[str, dict[Cell, int]]:
    """What may be shown of each quarter that has closed, the oldest first."""
    return {name: cells for name, cells in _published(connection).items() if not name.startswith(TRIAL)}


def published_of_trials(connection: sqlite3.Connection) -> dict[str, dict[Cell, int]]:
    """What may be shown of each trial that was closed, by its period."""
    return {name: cells for name, cells in _published(connection).items() if name.startswith(TRIAL)}


def open_quarters(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Quarters in which something was counted and that have not closed, the oldest first."""
    return tuple(name for (name,) in sql.open_quarters(connection) if not name.startswith(TRIAL))


def _published(connection: sqlite3.Connection) -> dict[str, dict[Cell, int]]:
    found: dict[str, dict[Cell, int]] = {name: {} for (name,) in sql.closed_quarters(connection)}
    for quarter, *cell, number in sql.published(connection):
        found[quarter][Cell(*cell)] = number
    return found


def _salt(connection: sqlite3.Connection, service: ServiceKey, quarter: str) -> bytes | None:
    kept = sql.salt_of(connection, quarter=quarter)
    if kept is None:
        if sql.is_closed(connection, quarter=quarter):
            return None
        salt, sealed = service.new_salt(quarter)
        sql.open_quarter(connection, quarter=quarter, salt=sealed)
        return salt
    try:
        # Under another key every worker would look new, and a few of them like many: better not to count.
        return service.salt(quarter, kept)
    except WrongKey:
        return None


def _count(connection: sqlite3.Connection, salt: bytes | None, quarter: str, cell: Cell, conversation: str) -> None:
    message = "\0".join((*vars(cell).values(), conversation)).encode("utf-8", "surrogatepass")
    token = hmac.new(salt or b"", message, hashlib.sha256).digest()[:_TOKEN]
    new = sql.add_token(connection, quarter=quarter, token=token)
    sql.count(connection, quarter=quarter, new=new, **vars(cell))
