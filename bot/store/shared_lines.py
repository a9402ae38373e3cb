"""Lines that workers shared: kept without whose they are, released five people at a time, taken back, erased.

No line knows who shared it. That five different people have lines waiting is known from one-way tokens of their own,
which go with the release.
"""

import secrets
import sqlite3
from datetime import datetime
from hashlib import sha256

from bot.store.records import SharedRow
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

FEWEST = 5
"""Lines, and different people, that a release takes (`PRACTICE.md` 6.2)."""
MONTHS = 12
"""Months within which a shared line is erased (`PRACTICE.md` 6.7)."""
_ID = 8  # bytes


def write_shared(connection: sqlite3.Connection, service: ServiceKey, conversation: str, row: SharedRow) -> None:
    """Keep a line; an urgent one lies with the safety owner at once, any other waits for the next release."""
    sql.keep_shared(
        connection,
        id=secrets.token_hex(_ID),
        receipt=hashed(row.receipt),
        text=row.text,
        comment=row.comment,
        about=row.about,
        tree=row.tree,
        step=row.step,
        month=row.month,
        state="urgent" if row.urgent else "waiting",
    )
    if not row.urgent:
        sql.count_sharer(connection, token=_token(connection, service, conversation))


def withdraw(connection: sqlite3.Connection, service: ServiceKey, conversation: str, receipt: str) -> bool:
    """Erase the line that a receipt belongs to. False where there is none, or it is part of a theme by now."""
    found = sql.line_of_receipt(connection, receipt=hashed(receipt))
    if found is None:
        return False
    line_id, state = found
    if state == "waiting":
        if sql.uncount_sharer(connection, token=_token(connection, service, conversation)):
            sql.drop_sharers_without_lines(connection)
        else:
            sql.one_unknown_more(connection, lines=1)  # the code came from somebody else, or another device
    erase(connection, line_id)
    return True


def erase(connection: sqlite3.Connection, line_id: str) -> None:
    """Erase a line and what was said of it."""
    sql.erase_line(connection, id=line_id)
    sql.erase_judgements(connection, line_id=line_id)
    sql.let_go_of_line(connection, line_id=line_id)


def forget_sharer(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> None:
    """Forget that a conversation has lines waiting. They stay: nobody can tell which they are."""
    salt = sql.salt(connection)
    if salt is not None:
        sql.forget_sharer(connection, token=service.token(b"sharer", salt, conversation))


def release_when_due(connection: sqlite3.Connection, now: datetime) -> bool:
    """Release what waits, once a week and only from five people; True where something was released.

    The first look in a week decides for the whole week, so that no release tells that somebody has just shared.
    `now` is aware; its week is that of its own time zone.
    """
    week = f"{now:%G-W%V}"
    before = sql.week_of_release(connection)
    if before == week:
        return False
    sql.note_week(connection, week=week)
    if before is None or sql.waiting_lines(connection) < FEWEST or sql.waiting_sharers(connection) < FEWEST:
        return False
    sql.release_lines(connection)
    sql.drop_sharers(connection)
    sql.close_batch(connection)
    return True


def erase_old(connection: sqlite3.Connection, now: datetime) -> int:
    """Erase lines of twelve months ago and before, and return how many. `now` is aware."""
    months = now.year * 12 + now.month - 1 - MONTHS
    old = list(sql.lines_until(connection, month=f"{months // 12:04}-{months % 12 + 1:02}"))
    for line_id, _ in old:
        erase(connection, line_id)
    waiting = sum(state == "waiting" for _, state in old)
    if waiting:
        sql.one_unknown_more(connection, lines=waiting)
    return len(old)


def hashed(receipt: str) -> bytes:
    """The SHA-256 of a receipt as it may be typed: letters of any size, with or without hyphens and blanks."""
    plain = "".join(sign for sign in receipt.upper() if sign.isalnum())
    return sha256(plain.encode("utf-8", "surrogatepass")).digest()


def taken_back(connection: sqlite3.Connection, service: ServiceKey, conversation: str, receipt: str) -> Done[bool]:
    """Withdraw in a transaction of its own."""
    done = withdraw(connection, service, conversation, receipt)
    return Done(done, erased=done)


def _token(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> bytes:
    salt = sql.salt(connection)
    if salt is None:
        salt = secrets.token_bytes(16)
        sql.keep_salt(connection, salt=salt)
    return service.token(b"sharer", salt, conversation)
