"""What the numbers say: the quarterly report, the digest for the champions' meeting, the files for evaluators."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import track

from bot.app import open_store, shelf_of
from bot.review.changed import changes_in
from bot.review.insight.changes import Change
from bot.review.insight.closing import close_what_is_over
from bot.review.insight.digest import digest
from bot.review.insight.disclosure import Line
from bot.review.insight.export import export
from bot.review.insight.quarter import is_quarter
from bot.review.insight.reading import Quarter, read_quarter
from bot.review.insight.report import report
from bot.settings import Settings
from bot.shelf import Shelf
from bot.store import Cell, Trial

Published = Mapping[str, Mapping[Cell, int]]


def run_report(*, quarter: str | None, to: Path | None, as_digest: bool, now: datetime | None = None) -> None:
    """Write the report of a closed quarter, or print the digest. `now` is the clock's where it is left out.

    Raises typer.Exit with status 1 where no quarter has closed, 2 for what cannot be done, and StoreProblem.
    """
    settings = Settings()
    today = (now or datetime.now(UTC)).astimezone(ZoneInfo(settings.timezone)).date()
    if quarter is not None and not is_quarter(quarter):
        _stop("A quarter is written like 2026-Q4. Please give --quarter in that form.", 2)
    if as_digest and (quarter is not None or to is not None):
        _stop("The digest is of the last quarter and is printed. Please leave out --quarter and FILE.", 2)
    shelf = shelf_of(settings)
    known = asyncio.run(_known(settings, shelf, now))
    published = known.published
    if as_digest:
        read = _read(shelf, dict(list(published.items())[-1:]))
        typer.echo(digest(read[-1] if read else None, today))
        return
    if not published:
        _stop(
            "No quarter has closed yet, so there is nothing to report. A quarter closes a week after it has ended.", 1
        )
    name = quarter or list(published)[-1]
    if name not in published:
        _stop(f"{name} has not closed, or nothing was counted in it. Closed: {', '.join(published)}.", 1)
    if to is None:
        to = Path(f"beforehand-{name}.html")
    if to.exists():
        _stop(f"{to} is there already. Please name another file, or move it away.", 2)
    read = _read(shelf, {each: cells for each, cells in published.items() if each <= name})
    _write(to, report(read, known.changes))
    typer.echo(f"{to}: {name}. Open it in a browser; it prints to two pages.")


def run_export(folder: Path, *, now: datetime | None = None) -> None:
    """Write the files for evaluators into a new or empty folder. Raises typer.Exit with status 2, and StoreProblem."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        _stop(f"{folder} is not an empty folder. Please name a new one.", 2)
    settings = Settings()
    known = asyncio.run(_known(settings, shelf_of(settings), now))
    files = export(known.published, known.changes, known.trials)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        _stop(f"{folder} could not be made. Please name a folder that you can write to.", 2)
    for name, text in files.items():
        _write(folder / name, text)
    typer.echo(f"{folder}: {len(files)} files. Begin with README.txt.")


@dataclass(frozen=True)
class _Known:
    """All that reports are made of."""

    published: Published
    changes: list[Change]
    trials: list[tuple[Trial, Mapping[Cell, int]]]


async def _known(settings: Settings, shelf: Shelf, now: datetime | None) -> _Known:
    """Close what is over, and return what may be shown."""
    async with open_store(settings) as store:
        today = (now or datetime.now(UTC)).astimezone(ZoneInfo(settings.timezone)).date()
        await close_what_is_over(store, today, Line(settings.least_workers))
        tried = await store.trials.published()
        trials = [(each, tried.get(each.period, {})) for each in await store.trials.all() if each.closed]
        return _Known(await store.published(), await changes_in(store, shelf), trials)


def _read(shelf: Shelf, published: Published) -> list[Quarter]:
    quiet = Console(stderr=True)
    steps = track(published.items(), "Reading quarters", console=quiet, transient=True, disable=not quiet.is_terminal)
    return [read_quarter(name, cells, shelf.library.dialogues) for name, cells in steps]


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError:
        _stop(f"{file} could not be written. Please name a file in a folder that you can write to.", 2)


def _stop(why: str, status: int) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(status)
