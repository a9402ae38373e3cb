"""Trials of a wording, in the store: begun, ended, closed with their numbers, decided on.

A trial counts in a period of its own, in place of the quarter: no session is in two periods, so nothing can be worked
out by taking one from the other. Who has to agree, and what is asked when, is decided in `bot/review/trial_desk.py`.
"""

import json
import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.roles import Role
from bot.store import counting, versions
from bot.store.accounts import Reads
from bot.store.moments import as_text
from bot.store.outgoing import key_of, queue
from bot.store.records import Cell, Outgoing
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.versions import Act
from bot.store.writer import Done, Writer


@dataclass(frozen=True)
class Trial:
    """A wording that every second session walks. `begins`, `ends` and `over` are days such as "2026-11-22".

    `ends` is the first day on which nobody joins it. `over` is empty while it goes on. `found` is as in a draft.
    """

    id: str
    file: str
    base: int
    text: str = field(repr=False)
    found: Mapping[str, object] = field(repr=False)
    role: str
    read_by: str
    reason: str
    card: str
    aims: tuple[str, ...]
    stops: tuple[str, ...]
    begins: str
    ends: str
    over: str = ""
    why_over: str = ""
    closed: bool = False
    came_of_it: str = ""

    @property
    def period(self) -> str:
        """The name under which its sessions are counted, in the place of a quarter's."""
        return f"{counting.TRIAL}{self.id}"

    @property
    def goes_on(self) -> bool:
        """Whether sessions join it, as far as the store knows: its last day may have passed."""
        return not self.over


class Trials:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.trials`."""

    def __init__(self, writer: Writer, read: Reads, service: ServiceKey) -> None:
        self._writer, self._read, self._service = writer, read, service

    async def all(self) -> tuple[Trial, ...]:
        """Every trial there was, the first first."""
        return await self._read(trials)

    async def published(self) -> Mapping[str, Mapping[Cell, int]]:
        """What may be shown of each trial that was closed, by its period."""
        return await self._read(counting.published_of_trials)

    async def end(self, trial: Trial, act: Act, over: date, why: str) -> bool:
        """Let nobody join any more. False where it was over already."""
        return await self._writer.write(lambda connection: Done(end(connection, trial, act, over, why)))

    async def close(
        self, trial: Trial, choose: counting.Choose, body: str, now: datetime
    ) -> tuple[tuple[str, Outgoing], ...]:
        """Keep of its numbers what `choose` says, destroy the rest, and queue `body` for each lead champion.

        Returns what was queued, each with its conversation; nothing where it was closed already.
        """

        def close(connection: sqlite3.Connection) -> Done[tuple[tuple[str, Outgoing], ...]]:
            if not sql.close_trial(connection, id=trial.id):
                return Done(())
            counting.close(connection, trial.period, choose)
            sql.close_period(connection, period=trial.period)
            return Done(tuple(tell_leads(connection, self._service, body, now)), erased=True)

        return await self._writer.write(close)

    async def ask_once(
        self, file: str, number: int, weeks: int, body: str, now: datetime
    ) -> tuple[tuple[str, Outgoing], ...]:
        """Queue for each lead champion `body`, which asks what a version did after so many weeks; once.

        Returns what was queued, each with its conversation.
        """

        def ask(connection: sqlite3.Connection) -> Done[tuple[tuple[str, Outgoing], ...]]:
            if not sql.ask_what_it_did(connection, file=file, number=number, weeks=weeks):
                return Done(())
            return Done(tuple(tell_leads(connection, self._service, body, now)))

        return await self._writer.write(ask)


def trials(connection: sqlite3.Connection) -> tuple[Trial, ...]:
    """Every trial, read from a connection."""
    return tuple(_trial(row) for row in list(sql.trials(connection)))


def begin(connection: sqlite3.Connection, trial: Trial, act: Act) -> None:
    """Begin a trial, and note it in the trail."""
    sql.keep_trial(
        connection,
        id=trial.id,
        file=trial.file,
        base=trial.base,
        text=trial.text,
        found=json.dumps(trial.found),
        role=trial.role,
        read_by=trial.read_by,
        reason=trial.reason,
        card=trial.card,
        aims=",".join(trial.aims),
        stops=",".join(trial.stops),
        begins=trial.begins,
        ends=trial.ends,
    )
    versions.note(connection, act, "trial-begun", trial.file)


def end(connection: sqlite3.Connection, trial: Trial, act: Act, over: date, why: str) -> bool:
    """Let nobody join any more, and note it in the trail. False where it was over already."""
    ended = bool(sql.end_trial(connection, id=trial.id, over=over.isoformat(), why=why))
    if ended:
        versions.note(connection, act, "trial-ended", trial.file)
    return ended


def decide(connection: sqlite3.Connection, trial: Trial, act: Act, came_of_it: str) -> bool:
    """Keep what was decided on a trial that was closed, and note it in the trail. False where somebody was faster."""
    decided = bool(sql.decide_trial(connection, id=trial.id, came_of_it=came_of_it))
    if decided:
        versions.note(connection, act, f"trial-{came_of_it}", trial.file)
    return decided


def tell_leads(
    connection: sqlite3.Connection, service: ServiceKey, body: str, now: datetime
) -> list[tuple[str, Outgoing]]:
    """Queue a message for each lead champion under a key of its own, which goes when the message is out."""
    told: list[tuple[str, Outgoing]] = []
    for (conversation,) in list(sql.all_with_role(connection, role=Role.editor.value)):
        key = key_of(connection, service, conversation, secrets.token_hex(16))
        told += ((conversation, out) for out in queue(connection, key, (body,), as_text(now)))
    return told


def _trial(row: tuple[object, ...]) -> Trial:
    id_, file, base, text, found, role, read_by, reason, card, aims, stops, begins, ends, over, why, closed, came = row
    return Trial(
        str(id_),
        str(file),
        int(str(base)),
        str(text),
        json.loads(str(found)),
        str(role),
        str(read_by),
        str(reason),
        str(card),
        tuple(filter(None, str(aims).split(","))),
        tuple(filter(None, str(stops).split(","))),
        str(begins),
        str(ends),
        str(over),
        str(why),
        closed == "yes",
        str(came),
    )
