"""The numbers on the command line: what each one is, where it came from, and that somebody has checked it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.plainly import in_plain_words

if TYPE_CHECKING:
    from bot.dialogue.signpost import Trust

signposts = typer.Typer(name="signposts", help="The numbers that are passed on: list them, confirm them.")


@signposts.callback(invoke_without_command=True)
def list_signposts(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """List every number with its source, and how far it can be trusted today.

    Example: beforehand signposts
    """
    if context.invoked_subcommand is not None:
        return
    with in_plain_words():
        rows = _rows(_today())
        if as_json:
            typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
            return
        for row in rows:
            typer.echo(f"{row['name']}: {row['number']}, {row['for']}")
            typer.echo(f"  {row['nations']}. Read from {row['source']}, page of {row['page_date']}.")
            typer.echo(f"  {row['state']}")


@signposts.command()
def confirm(
    name: Annotated[str, typer.Argument(help="The name of the number, as the list shows it.")],
    on: Annotated[str | None, typer.Option(help="The day it was checked, as 2026-11-22. Left out: today.")] = None,
) -> None:
    """Record that a number and its hours were checked live. It holds for 90 days.

    Example: beforehand signposts confirm scotland --on 2026-11-22
    """
    with in_plain_words():
        from bot.confirmations import NotConfirmed
        from bot.confirmations import confirm as confirm_number
        from bot.dialogue.signpost import LASTS
        from bot.library import open_library
        from bot.settings import Settings

        settings, today = Settings(), _today()
        entries = open_library(settings.dialogues).signposts.signposts.entries
        try:
            done = confirm_number(settings.data, name, entries, on=_day(on) or today, today=today)
        except NotConfirmed as refused:
            typer.echo(str(refused), err=True)
            raise typer.Exit(2) from None
        typer.echo(f"{name}: {done.said} is confirmed until {(done.on + LASTS).isoformat()}.")


def _rows(today: date) -> list[dict[str, str]]:
    from bot.confirmations import read_confirmations
    from bot.library import open_library
    from bot.settings import Settings

    settings = Settings()
    known = read_confirmations(settings.data)
    return [
        {
            "name": name,
            "number": each.said,
            "for": each.whom,
            "nations": ", ".join(each.nations) or "all nations",
            "source": each.source,
            "page_date": each.page_date if each.page_date != "not known" else "no known date",
            "official_page": each.official_page,
            "trust": each.trust(today, known.get(name)).value,
            "confirmed": str(each.confirmed_on(known.get(name)) or "never"),
            "state": _state(each.trust(today, known.get(name)), each.confirmed_on(known.get(name)), each.official_page),
        }
        for name, each in open_library(settings.dialogues).signposts.signposts.entries.items()
    ]


def _state(trust: Trust, checked: date | None, page: str) -> str:
    from bot.dialogue.signpost import LASTS, Trust

    until = (checked + LASTS).isoformat() if checked else ""
    return {
        Trust.lasting: "Never expires.",
        Trust.confirmed: f"Confirmed on {checked}, shown until {until}.",
        Trust.unchecked: "Never confirmed: shown as not yet checked.",
        Trust.expired: f"Expired on {until}: hidden. Workers are sent to {page}.",
        Trust.hidden: f"Hidden: sources disagree. Workers are sent to {page}.",
    }[trust]


def _today() -> date:
    from zoneinfo import ZoneInfo

    from bot.settings import Settings

    return datetime.now(UTC).astimezone(ZoneInfo(Settings().timezone)).date()


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        typer.echo("That is no day. Please write it as 2026-11-22.", err=True)
        raise typer.Exit(2) from None
