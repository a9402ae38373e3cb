"""From the command line to a conversation: settings, content, store, screen, and what happens at the end."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.alone import CHAT, alone
from bot.app import NO_LUCK, service, shelf_of
from bot.contacts import read_contacts
from bot.dialogue.bundle import PRACTISED
from bot.dialogue.fault import Unreadable
from bot.dialogue.tongue import Tongue
from bot.languages import in_language
from bot.library import Library, open_library
from bot.phrasing.rulebook import Rulebook
from bot.plainly import name_kind
from bot.settings import Settings
from bot.shelf import rules_on
from bot.store import StoreProblem
from bot.terminal import words
from bot.terminal.chat import Chat
from bot.terminal.plainly import PlainScreen, from_keyboard
from bot.terminal.screen import Closed, Screen
from bot.terminal.script import Script
from bot.turn import Turns

if TYPE_CHECKING:
    from bot.terminal.recorded import RecordedScreen

FIRST = "first-visit"
"""The tree that a script plays where none is named."""
ROUND = "practice"
"""The tree that is a short practice by itself."""
SWEEP_EVERY = 60.0
"""Seconds between two looks at what has been kept long enough, while a terminal stands open."""


def run_chat(
    tree: str | None,
    *,
    script: Path | None,
    record: Path | None,
    plain: bool,
    language: str | None = None,
    practice: bool = False,
) -> None:
    """Hold one conversation. Raises UnknownLanguage, and what else `bot.cli` puts into plain words."""
    settings = Settings()
    # A script plays what is in the folder, wherever it is played; people meet what was published.
    shelf = shelf_of(settings) if script is None else None
    library = shelf.library if shelf is not None else open_library(settings.dialogues)
    for fault in library.faults:
        sys.stderr.write(f"Left out: {fault}\n")
    if language is not None:
        library = in_language(library, language, rules_on(settings.dialogues))
    if tree is not None:
        library.dialogue(tree)
    if practice and (tree or script):
        tree = library.dialogue(f"{PRACTISED}{tree or FIRST}").tree.id if tree != ROUND else ROUND
    if script is not None:
        asyncio.run(_scripted(settings, library, tree or FIRST, Script(script), record))
        return
    with alone(settings.data, CHAT):
        rulebook = shelf.rulebook if shelf is not None else None
        asyncio.run(_by_hand(settings, library, rulebook, tree, record, plain, practice=practice))


async def _by_hand(
    settings: Settings,
    library: Library,
    rulebook: Rulebook | None,
    tree: str | None,
    record: Path | None,
    plain: bool,
    *,
    practice: bool,
) -> None:
    screen = _screen(plain, library.tongue)
    _close_when_told_to()
    asyncio.get_running_loop().set_exception_handler(name_kind)
    contacts = _contacts(settings)
    async with (
        service(settings, settings.data, library, contacts, rulebook=rulebook) as turns,
        _recording(screen, record, library.tongue) as recorder,
    ):
        chat = _chat(settings, library, turns, contacts, recorder or screen)
        chat.recorded, chat.recorder = tree, recorder
        await turns.erase_idle(chat.clock())
        sweeper = asyncio.create_task(_sweep(chat))
        try:
            await chat.prepare(tree, practice=practice)
        except (Closed, asyncio.CancelledError):
            screen.note(library.tongue(words.CLOSED))
        finally:
            sweeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await sweeper


def _close_when_told_to() -> None:
    """Take SIGTERM as a worker who closes the window, so that the terminal is left as it was found."""
    conversation = asyncio.current_task()
    with contextlib.suppress(NotImplementedError):  # an event loop of Windows knows no signals
        if conversation is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, conversation.cancel)


async def _scripted(settings: Settings, library: Library, tree: str, script: Script, record: Path | None) -> None:
    """Play a script on a store of its own, which is gone afterwards."""
    screen = PlainScreen(sys.stdout, script.answer, echo=True, tongue=library.tongue)
    with tempfile.TemporaryDirectory(prefix="beforehand-") as folder:
        contacts = _contacts(settings)
        async with (
            service(settings, Path(folder), library, contacts, NO_LUCK) as turns,
            _recording(screen, record, library.tongue) as recorder,
        ):
            chat = _chat(settings, library, turns, contacts, recorder or screen)
            chat.recorded, chat.recorder = tree, recorder
            await chat.walk(tree)
    if script.left:
        sys.stderr.write(f"{script.left} answers of {script.name} were not needed.\n")


def _chat(settings: Settings, library: Library, turns: Turns, contacts: Mapping[str, str], screen: Screen) -> Chat:
    return Chat(turns, library, screen, dict(contacts), lambda: datetime.now(UTC), settings.timezone)


@asynccontextmanager
async def _recording(screen: Screen, path: Path | None, tongue: Tongue) -> AsyncIterator[RecordedScreen | None]:
    """Yield a screen that records to `path` and saves at the end, also of a conversation that is broken off."""
    if path is None:
        yield None
        return
    from bot.terminal.recorded import RecordedScreen

    recorded = RecordedScreen(screen, path)
    screen.note(tongue(words.RECORDING).format(file=path.name))
    yield recorded
    recorded.save()


def _contacts(settings: Settings) -> Mapping[str, str]:
    """Return the local contacts. A file that cannot be used is named, and everything works without it."""
    try:
        return read_contacts(settings.data)
    except Unreadable as problem:
        for fault in problem.faults:
            sys.stderr.write(f"Left out: {fault}\n")
        return {}


async def _sweep(chat: Chat) -> None:
    while True:
        await asyncio.sleep(SWEEP_EVERY)
        with contextlib.suppress(StoreProblem):  # a locked or full disk: the next minute tries again
            await chat.turns.erase_idle(chat.clock())


def _screen(plain: bool, tongue: Tongue) -> Screen:
    if plain:
        return PlainScreen(sys.stdout, from_keyboard, tongue=tongue)
    from bot.terminal.styled import StyledScreen

    return StyledScreen(tongue=tongue)
