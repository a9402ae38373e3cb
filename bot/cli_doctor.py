"""`beforehand doctor`: what may be wrong with the service, and what to do about it."""

from __future__ import annotations

import asyncio

import httpx
import typer

from bot.doctor.bot_api import BotApi
from bot.doctor.examination import Result, examine
from bot.doctor.privacy import as_json as as_json_of
from bot.doctor.privacy import lines as lines_of
from bot.doctor.privacy import tables_of
from bot.doctor.report import as_json, lines
from bot.doctor.surroundings import Surroundings, now
from bot.settings import Settings

PATIENCE = 10.0
"""Seconds until an answer of Telegram is given up. Nothing more is asked then."""


def run_privacy(*, json: bool) -> None:
    """Print what is kept. Raises typer.Exit with status 1 where something is not described, and StoreProblem."""
    settings = Settings()
    tables = tables_of(settings.data, settings.retention)
    for line in [as_json_of(tables)] if json else lines_of(tables):
        typer.echo(line)
    if not all(table.complete for table in tables):
        raise typer.Exit(1)


def run_doctor(*, offline: bool, json: bool) -> None:
    """Print what was found. Raises typer.Exit with status 1 where somebody should do something, and SettingProblem."""
    results = asyncio.run(_look_round(Settings(), offline))
    if json:
        typer.echo(as_json(results))
    else:
        for line in lines(results):
            typer.echo(line)
    if any(result.found for result in results):
        raise typer.Exit(1)


async def _look_round(settings: Settings, offline: bool) -> tuple[Result, ...]:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token is not None else None
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        api = BotApi(client, settings.telegram_api_url, token, now)
        return await examine(Surroundings(settings, api), network=not offline)
