"""Letting people in: single-use links, what has become of them, and how they are taken back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo

import typer

from bot.app import open_store
from bot.qr import deep_link, draw
from bot.roles import ROLES, Role
from bot.settings import Settings
from bot.store import MOST_USES, Invitation, InvitationState, InvitedAs, Store
from bot.teams import TEAM_RULE, fits_as_team

DAYS = 7
"""How long an invitation lasts where nothing else is said."""
MOST_DAYS_FOR_SEVERAL = 3
"""A link that several may use hangs on a wall, where it is read by whoever passes."""
MOST_DAYS = 90
"""A link that waits longer than that is a door that was forgotten."""

AS_WORKER = InvitedAs()

T = TypeVar("T")


def run_invite(
    *,
    days: int | None,
    listed: bool,
    revoke: str | None,
    as_json: bool,
    given: InvitedAs = AS_WORKER,
    people: int = 1,
    qr: Path | None = None,
    now: datetime | None = None,
) -> None:
    """Make an invitation, or list them, or take one back. `now` is the clock's where it is left out.

    `given` is what it makes of whoever uses it, `people` how many it lets in, `qr` where the link is drawn.

    Raises typer.Exit with status 2 for what cannot be done, SettingProblem and StoreProblem.
    """
    settings, moment = Settings(), now or datetime.now(UTC)
    if sum((days is not None, listed, revoke is not None)) > 1:
        _refuse("Please give only one of --days, --list and --revoke.")
    if listed:
        _list(settings, moment, as_json)
    elif revoke is not None:
        _revoke(settings, moment, revoke.strip(), as_json)
    else:
        _make(settings, moment, days, as_json, given, people, qr)


def _make(
    settings: Settings, now: datetime, wanted: int | None, as_json: bool, given: InvitedAs, people: int, qr: Path | None
) -> None:
    most = MOST_DAYS if people == 1 else MOST_DAYS_FOR_SEVERAL
    days = min(DAYS, most) if wanted is None else wanted
    if not 1 <= people <= MOST_USES:
        _refuse(f"An invitation can let in from 1 to {MOST_USES} people. Please give --people a number in between.")
    if people > 1 and given.role is not Role.worker:
        _refuse("Only workers can be let in several at a time. Please invite everybody else one by one.")
    if not 1 <= days <= most:
        _refuse(f"An invitation can last from 1 to {most} days. Please give --days a number in between.")
    if given.team and not fits_as_team(given.team):
        _refuse(TEAM_RULE)
    _check_place(settings, qr)

    async def make(store: Store) -> Invitation:
        return await store.make_invitation(now, timedelta(days=days), given, people)

    invitation = asyncio.run(_with_store(settings, make))
    link = deep_link(settings.bot_name, invitation.token)
    if qr is not None and link is not None:
        draw(link, qr)
    if as_json:
        row = {"id": invitation.id, "link": link, "send": f"/start {invitation.token}"}
        _print_json(row | {"expires": invitation.expires.isoformat(timespec="seconds")})
        return
    if link:
        typer.echo(link)
    else:
        typer.echo(f"/start {invitation.token}")
        typer.echo("Whoever is invited opens the bot and sends it the line above.")
        typer.echo("For a link to tap instead, please set BEFOREHAND_BOT_NAME to the bot's username.")
    works = "once, for one person" if people == 1 else f"for {people} people"
    typer.echo(f"It works {works}, until {_until(settings, invitation.expires)}.")
    team = f", team: {given.team}" if given.team else ""
    typer.echo(f"Role of whoever uses it: {ROLES[given.role].title}{team}")
    typer.echo(f"To take it back before that: beforehand invite --revoke {invitation.id}")


def _list(settings: Settings, now: datetime, as_json: bool) -> None:
    async def look(store: Store) -> tuple[InvitationState, ...]:
        return await store.invitations(now)

    found = asyncio.run(_with_store(settings, look))
    if as_json:
        _print_json(
            [
                {
                    "id": each.id,
                    "state": each.state,
                    "expires": each.expires.isoformat("T", "seconds"),
                    "role": each.given.role.value,
                    "team": each.given.team or None,
                    "agency": each.given.agency or None,
                    "used": each.used,
                    "people": each.uses,
                }
                for each in found
            ]
        )
        return
    for each in found:
        what = "\t".join((ROLES[each.given.role].title, each.given.team or "-", f"{each.used} of {each.uses}"))
        typer.echo(f"{each.id}\t{each.state}\t{_until(settings, each.expires)}\t{what}")
    if not found:
        typer.echo("There are no invitations. To make one: beforehand invite")


def _revoke(settings: Settings, now: datetime, name: str, as_json: bool) -> None:
    async def take_back(store: Store) -> tuple[bool, dict[str, str]]:
        return await store.revoke_invitation(name), {each.id: each.state for each in await store.invitations(now)}

    done, states = asyncio.run(_with_store(settings, take_back))
    if done and as_json:
        _print_json({"id": name, "state": "revoked"})
    elif done:
        typer.echo(f"The invitation {name} is taken back. Its link opens nothing any more.")
    elif states.get(name) == "used":
        _refuse("That invitation was used already, so there is nothing to take back. Whoever used it stays in.")
    elif name in states:
        _refuse("That invitation was taken back before. Nothing is left to do.")
    else:
        _refuse("There is no invitation of that id. Please look it up with: beforehand invite --list.")


async def _with_store(settings: Settings, work: Callable[[Store], Awaitable[T]]) -> T:
    async with open_store(settings) as store:
        return await work(store)


def _check_place(settings: Settings, qr: Path | None) -> None:
    """Refuse a picture that could not be drawn, before an invitation is made that nobody would have."""
    if qr is None:
        return
    if settings.bot_name is None:
        _refuse("There is no link to draw. Please set BEFOREHAND_BOT_NAME to the bot's username first.")
    if qr.suffix.lower() not in (".svg", ".png"):
        _refuse("The picture is an SVG or a PNG. Please give --qr a name that ends with .svg or .png.")
    if not qr.parent.is_dir():
        _refuse("The folder for the picture is not there. Please make it, or choose another.")


def _until(settings: Settings, moment: datetime) -> str:
    local = moment.astimezone(ZoneInfo(settings.timezone))
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M} ({settings.timezone})"


def _print_json(what: object) -> None:
    typer.echo(json.dumps(what, ensure_ascii=False, indent=2))


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
