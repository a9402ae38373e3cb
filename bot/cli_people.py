"""Who is in: the list, other roles and teams, and taking somebody out at once."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import NoReturn

import typer

from bot.app import open_store
from bot.roles import ROLES, Role
from bot.settings import Settings
from bot.store import NotDone, Person, Store
from bot.teams import TEAM_RULE, fits_as_team


def run_people(
    *,
    change: str | None,
    role: Role | None,
    team: str | None,
    take_out: str | None,
    as_json: bool,
    now: datetime | None = None,
) -> None:
    """List who is in, or change somebody's role or team, or take somebody out. `now` is the clock's where left out.

    Raises typer.Exit with status 2 for what cannot be done, SettingProblem and StoreProblem.
    """
    settings, moment = Settings(), now or datetime.now(UTC)
    if change is not None and take_out is not None:
        _refuse("Please give only one of --change and --take-out.")
    if change is None and (role is not None or team is not None):
        _refuse("Please say whose: --change HANDLE together with --role or --team.")
    if change is not None and role is None and team is None:
        _refuse("Please say what is to change: --role or --team.")
    if team and not fits_as_team(team):
        _refuse(TEAM_RULE)
    try:
        asyncio.run(_do(settings, change, role, team, take_out, as_json, moment))
    except NotDone as problem:
        _refuse(f"{problem} To see who is in: beforehand people")


async def _do(
    settings: Settings,
    change: str | None,
    role: Role | None,
    team: str | None,
    take_out: str | None,
    as_json: bool,
    now: datetime,
) -> None:
    async with open_store(settings) as store:
        if take_out is not None:
            await _take_out(store, take_out.strip(), now)
        elif change is not None:
            await _change(store, change.strip(), role, team)
        else:
            _list(await store.accounts.people(), as_json)


async def _take_out(store: Store, handle: str, now: datetime) -> None:
    await store.accounts.take_out(handle, now)
    typer.echo(f"{handle} is out, and what was kept of them is erased. A running service clears their chat soon.")
    if all(person.role is not Role.admin for person in await store.accounts.people()):
        typer.echo("There is no admin in the chat now. To let one in: beforehand invite --role admin")


async def _change(store: Store, handle: str, role: Role | None, team: str | None) -> None:
    if role is not None:
        await store.accounts.change_role(handle, role)
        typer.echo(f"The role of {handle} is now: {ROLES[role].title}. Their menu in the chat follows within a minute.")
    if team is not None:
        await store.accounts.change_team(handle, team)
        typer.echo(f"The team of {handle} is now: {team or 'none'}.")


def _list(people: tuple[Person, ...], as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "handle": each.handle,
                "role": each.role.value,
                "team": each.team or None,
                "agency": each.agency or None,
                "joined": each.joined.isoformat(),
            }
            for each in people
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for each in people:
        where = f"{each.team or '-'}\t{each.agency or '-'}"
        typer.echo(f"{each.handle}\t{ROLES[each.role].title}\t{where}\t{each.joined.isoformat()}")
    if not people:
        typer.echo("Nobody is in yet. To let somebody in: beforehand invite")


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
