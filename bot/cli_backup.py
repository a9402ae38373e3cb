"""`beforehand backup` and `beforehand restore`: what may outlive a conversation, into one file and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import typer

from bot import approvals, confirmations, contacts
from bot.alone import CHAT, SERVICE, alone
from bot.kept import read_kept, write_kept, write_whole
from bot.settings import Settings
from bot.store.backup import Backup, pack, unpack
from bot.store.opening import FILE
from bot.store.restoring import restore

FILES = (contacts.FILE, approvals.FILE, confirmations.FILE)
"""The organisation's own decisions, which go with a backup."""
KEY_LINE = "The service's own key is not in it, and is not needed: what it opens is in no backup."
GONE_LINE = "Conversations, their keys, messages, invitations and what belongs to a chat are not in it."


def run_backup(file: Path, *, force: bool, as_json: bool, now: datetime | None = None) -> None:
    """Write a backup to `file` and read it again. `now` is the clock's where it is left out.

    Raises typer.Exit with status 2 for a place that does not fit, SettingProblem and StoreProblem.
    """
    settings = Settings()
    if file.is_dir():
        _refuse(f"{file} is a folder. Please name the file that is to be written in it.")
    if file.exists() and not force:
        _refuse(f"{file} is there already, and was left as it is. Please choose another name, or add --force.")
    if not file.parent.is_dir():
        _refuse(f"There is no folder {file.parent}. Please make it first, or choose another place.")
    if settings.data.resolve() in file.resolve().parents:
        _refuse(f"{file} would lie in the folder that the backup is for. Please choose a place outside of it.")
    files = {name: text for name in FILES if (text := read_kept(settings.data / name)) is not None}
    write_whole(file, pack(settings.data, now or datetime.now(UTC), files))
    backup = unpack(file.read_bytes(), file)
    if as_json:
        _print_json(backup, str(file))
        return
    typer.echo(f"{file} holds, for its owner's eyes only:")
    _print(backup)
    typer.echo(f"{GONE_LINE}\n{KEY_LINE}")
    typer.echo("It says who was let in. Please keep it locked away, and erase it after 30 days at most.")


def run_restore(file: Path, *, force: bool, as_json: bool) -> None:
    """Put a backup into the data folder.

    Raises typer.Exit with status 2 for what does not fit, AlreadyOpen where a service or a conversation runs,
    SettingProblem and StoreProblem.
    """
    settings = Settings()
    if not file.is_file():
        _refuse(f"There is no file {file}. Please name the file that beforehand backup wrote.")
    backup = unpack(file.read_bytes(), file)
    with ExitStack() as held:
        for lock in (SERVICE, CHAT):
            held.enter_context(alone(settings.data, lock))
        others = {name: text for name, text in backup.files.items() if name in FILES}
        for name, text in others.items():
            if not force and read_kept(settings.data / name) not in (None, text):
                _refuse(
                    f"{settings.data / name} differs from the one in the backup, and nothing was changed. "
                    "To put the earlier one in its place, please add --force."
                )
        wiped = restore(settings.data, backup, replace=force)
        for name, text in others.items():
            write_kept(settings.data / name, text)
    if as_json:
        _print_json(backup, str(settings.data / FILE))
    else:
        typer.echo(f"Put back from {_day(backup.made)}:")
        _print(backup)
        typer.echo(
            "Whoever left or was put out since then is in again: please look through the list of people. "
            "Invitations that were open are gone; please make new ones."
        )
    if not wiped:
        typer.echo("Another program reads the database. What was replaced goes from the disk later.", err=True)


def _print(backup: Backup) -> None:
    for name, count in _counts(backup).items():
        typer.echo(f"{count:>9,}  {name}")


def _counts(backup: Backup) -> Mapping[str, int]:
    return {**backup.counts(), **dict.fromkeys(backup.files, 1)}


def _print_json(backup: Backup, place: str) -> None:
    what = {"file": place, "made": backup.made.isoformat(timespec="seconds"), "holds": _counts(backup)}
    typer.echo(json.dumps(what, ensure_ascii=False, indent=2))


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y, %H:%M} UTC"


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
