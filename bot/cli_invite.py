"""Letting people in: single-use links, what has become of them, and how they are taken back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo

import typer

from bot.settings import Settings
from bot.store import Invitation, InvitationState, Store

DAYS = 7
"""How long an invitation lasts where nothing else is said."""
MOST_DAYS = 90
"""A link that waits longer than that is a door that was forgotten."""

T = TypeVar("T")


def run_invite(
    *, days: int | None, listed: bool, revoke: str | None, as_json: bool, now: datetime | None = None
) -> None:
    """Make an invitation, or list them, or take one back. `now` is the clock's where it is left out.

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
        _make(settings, moment, DAYS if days is None else days, as_json)


def _make(settings: Settings, now: datetime, days: int, as_json: bool) -> None:
    if not 1 <= days <= MOST_DAYS:
        _refuse(f"An invitation can last from 1 to {MOST_DAYS} days. Please give --days a number in between.")

    async def make(store: Store) -> Invitation:
        return await store.make_invitation(now, timedelta(days=days))

    invitation = asyncio.run(_with_store(settings, make))
    link = _link(settings, invitation.token)
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
    typer.echo(f"It works once, for one person, until {_until(settings, invitation.expires)}.")
    typer.echo(f"To take it back before that: beforehand invite --revoke {invitation.id}")


def _list(settings: Settings, now: datetime, as_json: bool) -> None:
    async def look(store: Store) -> tuple[InvitationState, ...]:
        return await store.invitations(now)

    found = asyncio.run(_with_store(settings, look))
    if as_json:
        _print_json(
            [{"id": each.id, "state": each.state, "expires": each.expires.isoformat("T", "seconds")} for each in found]
        )
        return
    for each in found:
        typer.echo(f"{each.id}\t{each.state}\t{_until(settings, each.expires)}")
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
    secret = settings.secret_key.get_secret_value() if settings.secret_key is not None else None
    store = await Store.open(settings.data, secret)
    try:
        return await work(store)
    finally:
        await store.close()


def _link(settings: Settings, token: str) -> str | None:
    """Return the deep link with a token (Bot API, deep linking), or None where the bot's name is not set."""
    return f"https://t.me/{settings.bot_name.removeprefix('@')}?start={token}" if settings.bot_name else None


def _until(settings: Settings, moment: datetime) -> str:
    local = moment.astimezone(ZoneInfo(settings.timezone))
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M} ({settings.timezone})"


def _print_json(what: object) -> None:
    typer.echo(json.dumps(what, ensure_ascii=False, indent=2))


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
