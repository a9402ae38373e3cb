"""Steps that a safety owner took out at once, in the store: taken out, put back, and what was published since."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from bot.dialogue.taken_out import TakenOut
from bot.store import versions
from bot.store.moments import day_of
from bot.store.statements import sql
from bot.store.versions import Act, digest

TAKEN_OUT, PUT_BACK = "taken-out", "put-back"
"""What the trail calls the two. `how_many_versions` counts them, so that whoever follows it notices."""


def take_out(connection: sqlite3.Connection, file: str, step: str, act: Act) -> None:
    """Take a step out of every version of a file that there is, and note it in the trail."""
    number = max(versions.number_now(connection, file), 1)
    sql.take_out(connection, file=file, step=step, version=number, day=day_of(act.now))
    _note(connection, TAKEN_OUT, file, step, act)


def put_back(connection: sqlite3.Connection, file: str, step: str, act: Act) -> None:
    """Put a step back where it was taken out, and note it in the trail."""
    sql.put_back(connection, file=file, step=step)
    _note(connection, PUT_BACK, file, step, act)


def taken_out(connection: sqlite3.Connection) -> tuple[TakenOut, ...]:
    """Every step that was taken out, with the texts of its file that were published since."""
    rows: Iterable[tuple[str, str, int, str]] = list(sql.steps_taken_out(connection))
    return tuple(
        TakenOut(file, step, date.fromisoformat(day), _since(connection, file, version))
        for file, step, version, day in rows
    )


def _since(connection: sqlite3.Connection, file: str, number: int) -> frozenset[str]:
    later = (each for each in versions.history(connection, file) if each.number > number)
    return frozenset(digest(each.text) for each in later)


def _note(connection: sqlite3.Connection, what: str, file: str, step: str, act: Act) -> None:
    reason = f"{step}: {act.reason}" if act.reason else step
    versions.note(connection, Act(act.role, reason, act.now), what, file)
