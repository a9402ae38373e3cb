"""`beforehand purge`: erases now what has been kept long enough, or everything."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import NoReturn
from zoneinfo import ZoneInfo

import typer

from bot.alone import CHAT, SERVICE, alone
from bot.app import store_and_turns
from bot.contacts import FILE as CONTACTS
from bot.library import open_library
from bot.settings import Settings
from bot.store import StoreProblem
from bot.store.erasing import erase_files, files_of
from bot.store.opening import FILE

TYPED_LINES = "typed_lines"
WORDS: Mapping[str, str] = {
    TYPED_LINES: "conversations: the typed lines",
    "session": "conversations: all of it",
    "outgoing": "messages that nobody took",
    "update_seen": "notes that an input had its turn",
    "reminder": "reminders whose moment is long over",
    "said": "notes that a daily line was shown",
    "chat_message": "numbers of messages in chats",
    "live_page": "notes which message carries a question",
    "tidy": "clearings that came too late",
    "hard_line": "lines of a quiz that a team met no more for",
    "set_aside": "notes of inputs that failed",
    "farewell": "chats of people taken out, still to be cleared",
    "invitation": "invitations that ran out",
    "shared_line": "shared lines of a year ago",
}
"""How each thing that was erased is called."""
SENTENCE = "erase everything"
"""What has to be typed before everything is erased."""


def run_purge(*, everything: bool, yes: bool, as_json: bool, now: datetime | None = None) -> None:
    """Erase what has been kept long enough at `now`, the clock's where it is left out, or everything.

    Raises typer.Exit with status 1 where something could not be erased and 2 where it was not confirmed, AlreadyOpen
    where everything is to be erased while somebody uses it, SettingProblem and StoreProblem.
    """
    settings = Settings()
    if everything:
        _everything(settings, yes=yes, as_json=as_json)
    elif yes:
        _refuse("--yes belongs to --everything. What has been kept long enough is erased without being asked.")
    else:
        _what_is_due(settings, now or datetime.now(UTC), as_json=as_json)


def _what_is_due(settings: Settings, now: datetime, *, as_json: bool) -> None:
    if not (settings.data / FILE).exists():
        _tell({}, True, as_json, f"There is no database in {settings.data}, so there is nothing to erase.")
        return
    erased, problems, wiped = asyncio.run(_erase(settings, now))
    nothing = "Nothing has been kept long enough, so nothing was erased."
    _tell({name: count for name, count in erased.items() if count}, wiped, as_json, nothing)
    for problem in sorted({str(each) for each in problems}):
        typer.echo(problem, err=True)
    if problems:
        typer.echo("What cannot be opened is erased when its whole time is over.", err=True)
    if not wiped:
        typer.echo(
            "Another program reads the database, so bytes may stay a moment longer. Please run this again.", err=True
        )
    if problems or not wiped:
        raise typer.Exit(1)


async def _erase(settings: Settings, now: datetime) -> tuple[dict[str, int], tuple[StoreProblem, ...], bool]:
    library = open_library(settings.dialogues)
    async with store_and_turns(settings, settings.data, library, {}) as (store, turns):
        idle, problems = await turns.erase_what_is_due(now)
        dropped = await store.prune(now.astimezone(ZoneInfo(settings.timezone)))
        wiped = await store.wipe()
    counts = {TYPED_LINES: idle.typed_lines, "session": idle.sessions, "outgoing": idle.messages}
    return counts | dict(dropped), problems, wiped


def _tell(erased: Mapping[str, int], wiped: bool, as_json: bool, nothing: str) -> None:
    if as_json:
        typer.echo(json.dumps({"erased": erased, "gone_from_the_files": wiped}, indent=2))
        return
    if not erased:
        typer.echo(nothing)
        return
    typer.echo("Erased, because it had been kept long enough:")
    for name, count in erased.items():
        typer.echo(f"{count:>9,}  {WORDS.get(name, name)}")


def _everything(settings: Settings, *, yes: bool, as_json: bool) -> None:
    with ExitStack() as held:
        if settings.data.exists():
            for lock in (SERVICE, CHAT):
                held.enter_context(alone(settings.data, lock))
        there = files_of(settings.data)
        if there and not yes:
            typer.echo(f"This erases the store in {settings.data}: people, set-up, conversations, counts, and its key.")
            typer.echo("Nothing of it can be brought back, except from a backup.")
            if typer.prompt(f"To go on, type: {SENTENCE}", default="", show_default=False).strip() != SENTENCE:
                _refuse("Nothing was erased.")
        gone = [file.name for file in erase_files(settings.data)]
    if as_json:
        typer.echo(json.dumps({"erased_files": gone}, indent=2))
        return
    if not gone:
        typer.echo(f"There is no store in {settings.data}, so there is nothing to erase.")
        return
    typer.echo(f"Erased: {', '.join(gone)}. Your own files, such as {CONTACTS}, are still there.")
    if settings.secret_key is not None:
        typer.echo("The key in BEFOREHAND_SECRET_KEY is still in your settings. Please take it out, or change it.")
    typer.echo("Backups and copies are not touched. What people see in their chats is not, either.")


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
