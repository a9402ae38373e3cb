"""Versions of what champions write, in the store: published ones for ever, drafts until they are published or dropped.

All that is decided here is that numbers follow one another, that nobody publishes over what they have not seen, and
that what was done is in the trail. Who has to agree to what is decided in `bot/review/publishing.py`.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.store.moments import day_of
from bot.store.people import NotDone
from bot.store.sealing import ServiceKey
from bot.store.statements import sql

SHIPPED = "shipped"
"""The role of version 1: it came with the content."""


class StaleDraft(NotDone):
    """Another version was published since: nobody publishes over what they have not seen."""


@dataclass(frozen=True)
class Version:
    """One version of a file. `moves` says whether conversations that were open were to go over to it."""

    file: str
    number: int
    text: str = field(repr=False)
    role: str
    read_by: str
    reason: str
    day: str
    edit: str
    moves: bool
    folder: str
    back_to: int | None


@dataclass(frozen=True)
class Reading:
    """That somebody agreed to a draft, and as what: `reader`, `owner` or `lived`."""

    token: bytes = field(repr=False)
    what: str
    role: str


@dataclass(frozen=True)
class Draft:
    """A version that is being written. `found` is what was found out about it, as `bot/review/found.py` keeps it."""

    id: str
    file: str
    base: int
    text: str = field(repr=False)
    found: Mapping[str, object] = field(repr=False)
    checked: str
    author: bytes = field(repr=False)
    role: str
    reason: str = ""
    card: str = ""
    proposed: bool = False
    day: str = ""
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class New:
    """A version that is to be published. `base` is the number it was written on, 0 where nothing was published yet.

    `first` is the text of the content folder, which becomes version 1 where there is none.
    """

    file: str
    base: int
    text: str = field(repr=False)
    first: str | None = field(repr=False)
    edit: str
    moves: bool
    back_to: int | None = None


@dataclass(frozen=True)
class Act:
    """Who does something with versions, as which role, why and when (aware; its date is the day that is kept)."""

    role: str
    reason: str
    now: datetime
    read_by: str = ""


def token(service: ServiceKey, draft: str, conversation: str) -> bytes:
    """A one-way token of somebody for one draft: another one for each, so that two drafts cannot be joined."""
    return service.token(b"draft", draft.encode(), conversation)


def current(connection: sqlite3.Connection) -> tuple[Version, ...]:
    """The version of each file that runs, by file."""
    return tuple(_version(row) for row in list(sql.current_versions(connection)))


def history(connection: sqlite3.Connection, file: str) -> tuple[Version, ...]:
    """Every version of a file, the first one first."""
    return tuple(_version(row) for row in list(sql.versions_of(connection, file=file)))


def number_now(connection: sqlite3.Connection, file: str) -> int:
    """The number of the version of a file that runs, 0 where nothing was published."""
    return int(sql.number_of(connection, file=file))


def publish(connection: sqlite3.Connection, new: Iterable[New], act: Act, what: str = "published") -> dict[str, int]:
    """Publish versions together, and return their numbers by file. The first is the one that goes into the trail.

    Raises StaleDraft, and the caller's transaction then has to be undone.
    """
    numbers: dict[str, int] = {}
    for each in new:
        number = number_now(connection, each.file)
        if number != each.base:
            raise StaleDraft(
                f"Version {number} of {each.file} was published since. Please look at it, and draft anew what is left."
            )
        folder = digest(each.first) if each.first is not None else ""
        if number == 0 and each.first is not None:
            number = 1
            _keep(connection, each.file, 1, each.first, Act(SHIPPED, "", act.now), "", False, folder, None)
        number += 1
        _keep(connection, each.file, number, each.text, act, each.edit, each.moves, folder, each.back_to)
        if not numbers:
            note(connection, act, what, each.file, number)
        numbers[each.file] = number
    return numbers


def note(connection: sqlite3.Connection, act: Act, what: str, file: str, version: int | None = None) -> None:
    """Note in the trail what was done."""
    sql.note_in_trail(
        connection, day=day_of(act.now), role=act.role, what=what, file=file, version=version, reason=act.reason
    )


def drafts(connection: sqlite3.Connection) -> tuple[Draft, ...]:
    """Every draft with who agreed to it, in the order of random ids."""
    return tuple(_draft(connection, row) for row in list(sql.drafts(connection)))


def draft(connection: sqlite3.Connection, id: str) -> Draft | None:  # noqa: A002 (what `Draft` calls it)
    """One draft, or None where it was published or dropped."""
    row = sql.draft(connection, id=id)
    return _draft(connection, row) if row is not None else None


def own_draft(connection: sqlite3.Connection, service: ServiceKey, conversation: str, file: str) -> Draft | None:
    """The draft of a file that somebody is writing and has not shown to a second reader, or None."""
    return next((each for each in own_drafts(connection, service, conversation) if each.file == file), None)


def own_drafts(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> tuple[Draft, ...]:
    """Every draft that somebody is writing and has not shown to a second reader."""
    unseen = (each for each in drafts(connection) if not each.proposed)
    return tuple(each for each in unseen if each.author == token(service, each.id, conversation))


def keep_draft(connection: sqlite3.Connection, draft: Draft, now: datetime) -> None:
    """Keep a draft, in the place of its earlier text where there is one. Whoever agreed to that has to look again."""
    sql.drop_readings(connection, draft=draft.id)
    sql.keep_draft(
        connection,
        id=draft.id,
        file=draft.file,
        base=draft.base,
        text=draft.text,
        found=json.dumps(draft.found),
        checked=draft.checked,
        author=draft.author,
        role=draft.role,
        reason=draft.reason,
        card=draft.card,
        proposed="yes" if draft.proposed else "no",
        day=day_of(now),
    )


def drop_draft(connection: sqlite3.Connection, draft: str) -> None:
    """Drop a draft, and with it who wrote it and who agreed."""
    sql.drop_readings(connection, draft=draft)
    sql.drop_draft(connection, id=draft)


def hand_back(connection: sqlite3.Connection, draft: str) -> None:
    """Give a draft back to whoever wrote it. Nobody has agreed to it any more."""
    sql.drop_readings(connection, draft=draft)
    sql.hand_back_draft(connection, id=draft)


def digest(text: str) -> str:
    """The SHA-256 of a file's text, by which another one is known."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _keep(
    connection: sqlite3.Connection,
    file: str,
    number: int,
    text: str,
    act: Act,
    edit: str,
    moves: bool,
    folder: str,
    back_to: int | None,
) -> None:
    sql.keep_version(
        connection,
        file=file,
        number=number,
        text=text,
        role=act.role,
        read_by=act.read_by,
        reason=act.reason,
        day=day_of(act.now),
        edit=edit,
        moves="yes" if moves else "no",
        folder=folder,
        back_to=back_to,
    )


def _version(row: tuple[object, ...]) -> Version:
    file, number, text, role, read_by, reason, day, edit, moves, folder, back_to = row
    return Version(
        str(file),
        int(str(number)),
        str(text),
        str(role),
        str(read_by),
        str(reason),
        str(day),
        str(edit),
        moves == "yes",
        str(folder),
        None if back_to is None else int(str(back_to)),
    )


def _draft(connection: sqlite3.Connection, row: tuple[object, ...]) -> Draft:
    id_, file, base, text, found, checked, author, role, reason, card, proposed, day = row
    readings = tuple(Reading(*each) for each in list(sql.readings_of(connection, draft=id_)))
    return Draft(
        str(id_),
        str(file),
        int(str(base)),
        str(text),
        json.loads(str(found)),
        str(checked),
        bytes(author) if isinstance(author, bytes) else b"",
        str(role),
        str(reason),
        str(card),
        proposed == "yes",
        str(day),
        readings,
    )
