"""What has been published here, as the rest of the house asks for it: the texts that run, drafts, the trail."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from bot.dialogue.taken_out import TakenOut
from bot.store import versions
from bot.store.accounts import Reads
from bot.store.looking import connect_to_look
from bot.store.opening import FILE
from bot.store.problems import explained
from bot.store.schema import newest_version, version_of
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.taken_out import put_back, take_out, taken_out
from bot.store.trials import Trial, trials
from bot.store.versions import Act, Draft, New, Version
from bot.store.writer import Done, Writer

T = TypeVar("T")


@dataclass(frozen=True)
class Running:
    """The versions that run, by file; `count` grows with every version that is published, and with every trial.

    `trials` are those that sessions join or may still be in. `taken_out` are steps that everybody passes over.
    """

    count: int = 0
    versions: Mapping[str, Version] = field(default_factory=dict)
    trials: tuple[Trial, ...] = ()
    taken_out: tuple[TakenOut, ...] = ()

    @property
    def texts(self) -> Mapping[str, str]:
        """Their texts, by file: they stand in the place of those of the content folder."""
        return {file: version.text for file, version in self.versions.items()}

    @property
    def moves(self) -> Mapping[str, bool]:
        """Whether open conversations were to go over, by file, where somebody chose."""
        return {file: version.moves for file, version in self.versions.items() if version.number > 1}


@dataclass(frozen=True)
class Entry:
    """One line of the trail."""

    number: int
    day: str
    role: str
    what: str
    file: str
    version: int | None
    reason: str


class Versions:
    """Every method raises a StoreProblem when it could not do what it says. Got from `Store.versions`."""

    def __init__(self, writer: Writer, read: Reads, service: ServiceKey) -> None:
        self._writer, self._read, self._service = writer, read, service

    async def count(self) -> int:
        """How many versions have been published here: another number means that something else runs."""
        found: int = await self._read(sql.how_many_versions)
        return found

    async def running(self) -> Running:
        """What runs, in one read."""
        return await self._read(running)

    async def history(self, file: str) -> tuple[Version, ...]:
        """Every version of a file, the first one first."""
        return await self._read(lambda connection: versions.history(connection, file))

    async def drafts(self) -> tuple[Draft, ...]:
        """Every draft."""
        return await self._read(versions.drafts)

    async def draft(self, id: str) -> Draft | None:  # noqa: A002 (what `Draft` calls it)
        """One draft, or None."""
        return await self._read(lambda connection: versions.draft(connection, id))

    async def own_draft(self, conversation: str, file: str) -> Draft | None:
        """The draft of a file that somebody is writing and has not shown to a second reader, or None."""
        return await self._read(lambda connection: versions.own_draft(connection, self._service, conversation, file))

    async def own_drafts(self, conversation: str) -> tuple[Draft, ...]:
        """Every draft that somebody is writing and has not shown to a second reader."""
        return await self._read(lambda connection: versions.own_drafts(connection, self._service, conversation))

    async def trail(self) -> tuple[Entry, ...]:
        """All that was done with drafts and versions, the first first."""
        return await self._read(trail)

    async def publish(self, new: Iterable[New], act: Act, what: str = "published") -> Mapping[str, int]:
        """Publish versions together, and return their numbers by file. Raises StaleDraft; then none of them is kept."""
        together = tuple(new)
        return await self._write(lambda connection: versions.publish(connection, together, act, what))

    async def take_out(self, file: str, step: str, act: Act) -> None:
        """Take a step out of every version of a file that there is."""
        await self._write(lambda connection: take_out(connection, file, step, act))

    async def put_back(self, file: str, step: str, act: Act) -> None:
        """Put a step back that was taken out."""
        await self._write(lambda connection: put_back(connection, file, step, act))

    async def note(self, act: Act, what: str, file: str) -> None:
        """Note in the trail what was done with a file."""
        await self._write(lambda connection: versions.note(connection, act, what, file))

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._writer.write(lambda connection: Done(work(connection)))


def running_in(folder: Path) -> Running:
    """What runs by the database of a folder, for a command beside the service; nothing where there is none yet.

    Raises StoreProblem where the database cannot be read. What is stored stays as it is.
    """
    file = folder / FILE
    if not file.exists():
        return Running()
    with explained(file), closing(connect_to_look(file)) as connection:
        connection.execute("PRAGMA query_only = ON")
        newest = newest_version()
        return running(connection) if version_of(connection, file, newest) == newest else Running()


def running(connection: sqlite3.Connection) -> Running:
    """What runs, read from a connection."""
    count, current = int(sql.how_many_versions(connection)), versions.current(connection)
    tried = tuple(trial for trial in trials(connection) if not trial.closed)
    return Running(count, {each.file: each for each in current}, tried, taken_out(connection))


def trail(connection: sqlite3.Connection) -> tuple[Entry, ...]:
    """The trail, read from a connection."""
    return tuple(Entry(*row) for row in list(sql.trail(connection)))
