"""Lines of a quiz that were hard for a team come back to it after two and six weeks (`PRACTICE.md` T19).

That a line is due is all that is kept: of no person, with no answer and no number.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta

from bot.store.records import Deed
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

FIRST, SECOND = timedelta(weeks=2), timedelta(weeks=6)
"""How long after it was hard a line comes back (S87, spaced short learning)."""


def were_hard(conversation: str, tree: str, steps: Sequence[str], today: date) -> Deed:
    """Return the deed that has lines come back twice from `today` on."""

    def deed(connection: sqlite3.Connection, _: ServiceKey) -> Done[tuple[str, ...]]:
        due = (today + FIRST).isoformat()
        for step in steps:
            sql.was_hard(connection, conversation=conversation, tree=tree, step=step, due=due, times=2)
        return Done(())

    return deed


def came_back(conversation: str, tree: str, steps: Sequence[str], today: date) -> Deed:
    """Return the deed that notes that lines came back: those that did so once come a second time, the others no more.

    Where the first time was late, the second is at least two weeks later.
    """

    def deed(connection: sqlite3.Connection, _: ServiceKey) -> Done[tuple[str, ...]]:
        for step, due, _times in _due(connection, conversation, tree, today):
            if step in steps:
                where = {"conversation": conversation, "tree": tree, "step": step}
                again = max(date.fromisoformat(due) + SECOND - FIRST, today + FIRST)
                sql.hard_line_is_done(connection, **where)
                sql.hard_line_comes_again(connection, due=again.isoformat(), **where)
        return Done((), erased=True)

    return deed


def coming_back(connection: sqlite3.Connection, conversation: str, tree: str, today: date) -> tuple[str, ...]:
    """Return the lines that are due for a team, the one that is due longest first."""
    return tuple(step for step, _, _ in _due(connection, conversation, tree, today))


def switched(conversation: str, on: bool, said: Sequence[str]) -> Deed:
    """Return the deed that has lines come back to a team, or none any more, and says `said`."""

    def deed(connection: sqlite3.Connection, _: ServiceKey) -> Done[tuple[str, ...]]:
        if on:
            sql.lines_come_back(connection, conversation=conversation)
            return Done(tuple(said))
        sql.nothing_comes_back(connection, conversation=conversation)
        sql.forget_hard_lines(connection, conversation=conversation)
        return Done(tuple(said), erased=True)

    return deed


def move(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Take what is kept of a group along to its new number."""
    sql.move_hard_lines(connection, old=old, new=new)
    sql.move_no_hard_lines(connection, old=old, new=new)


def forget(connection: sqlite3.Connection, conversation: str) -> None:
    """Erase what is kept of a conversation."""
    sql.forget_hard_lines(connection, conversation=conversation)
    sql.lines_come_back(connection, conversation=conversation)


def _due(connection: sqlite3.Connection, conversation: str, tree: str, today: date) -> list[tuple[str, str, int]]:
    return list(sql.hard_lines_due(connection, conversation=conversation, tree=tree, day=today.isoformat()))
