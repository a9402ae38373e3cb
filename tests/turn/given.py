"""A bot on a folder, small trees beside it, and workers who talk to it: what the tests of the turn are given."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from textwrap import dedent

from bot.conversation import events as e
from bot.conversation.effects import Ask, Plan, Say
from bot.conversation.session import Session
from bot.library import Library, open_library
from bot.store import Store
from bot.turn import Act, Chance, Incoming, Sendable, Started, Turns, Typed
from tests import content

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SECRET = "a service key for tests, not for anybody's service"
SHIPPED = content.library()

TYPING = """
steps:
  - id: aim
    ask: What do you need from today?
    choose: {meet: Meet, arrange: Arrange a time}
    log: session
  - id: words
    ask: What will you say first?
    write: Type a line.
    log: session
  - id: more
    ask: What will you say next?
    write: Type a line.
    log: tally
  - id: ready
    ask: Ready?
    choose: {yes: Yes, no: No}
    log: tally
"""
"""Steps of a small tree: a choice, two typed lines, a choice."""


def a_tree(folder: Path, steps: str = TYPING, name: str = "small", head: str = "") -> Path:
    """Write a tree into `folder`/trees; returns the folder."""
    (folder / "trees").mkdir(parents=True, exist_ok=True)
    text = f"id: {name}\ntitle: The small tree\nabout: A tree of a test.\n{dedent(head)}\n{dedent(steps)}"
    (folder / "trees" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def library_of(folder: Path) -> Library:
    """Return the trees of `folder`, with the shipped words for danger. No tree in it may be broken."""
    found = open_library(folder)
    assert set(found.reads) == set(found.dialogues) - set(found.modules), found.faults
    return replace(found, emergency=SHIPPED.emergency, danger=SHIPPED.danger)


@asynccontextmanager
async def a_bot(
    folder: Path, library: Library = SHIPPED, contacts: Mapping[str, str] | None = None
) -> AsyncIterator[Turns]:
    """Open the store in `folder` and wire the turn to it, with luck that picks nobody; closed when the block ends."""
    store = await Store.open(folder, SECRET)
    try:
        yield turns_on(store, library, contacts)
    finally:
        await store.close()


def turns_on(store: Store, library: Library = SHIPPED, contacts: Mapping[str, str] | None = None) -> Turns:
    """Return the turn on a store that is open. Ids are random letters, which no identifier could be mistaken for."""
    chance = Chance(
        new_id=lambda: secrets.token_hex(16).translate(str.maketrans("0123456789", "ghijklmnop")),
        picked=lambda _: False,
    )
    return Turns(store, library, contacts=contacts or {}, timezone="Europe/London", chance=chance)


class Worker:
    """One worker in one conversation: what they do, what comes back, and how often the emergency card was shown."""

    def __init__(self, turns: Turns, conversation: str = "c-1", now: datetime = NOW, *, first_update: int = 1) -> None:
        self.turns = turns
        self.conversation = conversation
        self.now = now
        self.updates = count(first_update)
        self.cards = 0
        self.out: tuple[Sendable, ...] = ()

    async def does(self, act: Act, *, update: str | None = None, sent: bool = True) -> Worker:
        """Let one update arrive, ten seconds after the last one, and mark what comes back as sent."""
        self.now += timedelta(seconds=10)
        incoming = Incoming(self.conversation, update or f"u-{next(self.updates)}", act, self.now)
        self.out = await self.turns.take(incoming, self._card)
        if sent:
            await self.turns.sent(self.out)
        return self

    async def starts(self, tree: str) -> Worker:
        """Begin a tree."""
        return await self.does(Started(tree))

    async def types(self, *lines: str) -> Worker:
        """Type lines."""
        for line in lines:
            await self.does(Typed(line))
        return self

    async def picks(self, *options: str) -> Worker:
        """Choose an option of each question in turn."""
        for option in options:
            await self.does(e.Answered(self.asked.step, (option,)))
        return self

    def waits(self, **how_long: float) -> Worker:
        """Let time pass."""
        self.now += timedelta(**how_long)
        return self

    async def session(self) -> Session:
        """Return the session that is open in this conversation. It must be there."""
        found = await self.turns.standing(self.conversation)
        assert found is not None
        return found

    async def typed(self) -> dict[str, str | None]:
        """Return the typed lines that the session holds, by step."""
        answers = (await self.session()).answers
        return {path: answer.text for path, answer in answers.items() if answer.text is not None}

    @property
    def asked(self) -> Ask:
        """The question that was put last."""
        return [each.message for each in self.out if isinstance(each.message, Ask)][-1]

    @property
    def said(self) -> list[str]:
        """The lines that came back last, questions and cards left out."""
        return [each.message.text for each in self.out if isinstance(each.message, Say)]

    @property
    def plan(self) -> dict[str, tuple[str, ...]]:
        """The plan card that came back last, by section."""
        return dict([each.message for each in self.out if isinstance(each.message, Plan)][-1].sections)

    async def _card(self) -> None:
        self.cards += 1


def bytes_in(folder: Path) -> bytes:
    """Return all that the files under `folder` hold, log and key included."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def files_that_hold(folder: Path, *needles: str) -> list[tuple[str, str]]:
    """Return each file under `folder`, log and key included, with the needle that it holds."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files, "a folder without files proves nothing"
    return [(file.name, needle) for file in files for needle in needles if needle.encode() in file.read_bytes()]
