"""The service in Telegram, wired. A terminal does not load it: a client and a web server are a third of its start."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.app import CHANCE, approved_by, confirmed_in, store_and_turns
from bot.carrying import Carrying
from bot.logs import Log
from bot.metrics import Metrics
from bot.settings import SettingProblem, Settings
from bot.shelf import Shelf
from bot.telegram.api import Api
from bot.telegram.service import Address, Push, Service

LISTEN = "127.0.0.1:8080"
"""Where pushes are taken where nothing else is said: behind a proxy on the same machine."""


async def run_in_telegram(
    settings: Settings, shelf: Shelf, contacts: Mapping[str, str], log: Log, stop: asyncio.Event
) -> None:
    """Run the service in Telegram until `stop` is set, with what stands on the `shelf` and is published meanwhile.

    Raises SettingProblem where a setting is missing, StoreProblem, WrongToken, and OSError where the web server cannot
    listen.
    """
    if settings.telegram_token is None:
        raise SettingProblem(
            "BEFOREHAND_TELEGRAM_TOKEN is not set. Please put the token that BotFather gave you into the environment "
            "or .env. Without Telegram: beforehand chat"
        )
    metrics = Metrics()
    push = None
    if settings.webhook_url is not None:
        if settings.webhook_secret is None:
            raise SettingProblem(
                "BEFOREHAND_WEBHOOK_URL is set, BEFOREHAND_WEBHOOK_SECRET is not. Please set a random secret of 16 to "
                "256 letters, digits, _ and -, so that nobody else can send updates."
            )
        push = Push(settings.webhook_url, settings.webhook_secret.get_secret_value())
    carrying = Carrying(settings.data, shelf)
    listen = _address(settings.listen or (LISTEN if push else None))
    async with store_and_turns(settings, settings.data, shelf.library, contacts, CHANCE, shelf.rulebook) as (
        store,
        turns,
    ):
        bot = Service(
            api=Api(settings.telegram_token.get_secret_value(), settings.telegram_api_url, metrics),
            turns=turns,
            store=store,
            library=shelf.library,
            contacts=contacts,
            timezone=settings.timezone,
            clock=lambda: datetime.now(UTC),
            log=log,
            metrics=metrics,
            confirmed=lambda: confirmed_in(settings.data),
            shelf=shelf,
            approved=lambda dialogue: approved_by(settings.data, dialogue),
            carry=lambda new: carrying.take(new, datetime.now(ZoneInfo(settings.timezone)).date()),
        )
        await bot.run(stop, listen=listen, push=push)


def _address(listen: str | None) -> Address | None:
    if listen is None:
        return None
    host, _, port = listen.rpartition(":")
    return Address(host.strip("[]") or "127.0.0.1", int(port))
