"""The surroundings of a service in which everything is well, and a round of the doctor through them."""

from __future__ import annotations

import asyncio
import shutil
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot.doctor.bot_api import BotApi
from bot.doctor.examination import CHECKS, Result, examine
from bot.doctor.finding import Check, Finding
from bot.doctor.surroundings import Surroundings
from bot.library import shipped
from bot.settings import Settings
from bot.store import Store
from tests.doctor.api import TOKEN, PlayedApi

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
BY_NAME = {check.name: check for check in CHECKS}
CONTACTS = """
duty: 07700 900111
out-of-hours: 07700 900222
safeguarding-lead: the safeguarding lead on 07700 900333
specialist: the specialist service on 07700 900444
lone-worker: 07700 900555
champion: the champion in your team
"""


TREE = """
id: small
title: A small one
about: One question.
steps:
  - id: purpose
    ask: What do you need from today?
    choose:
      meet: Meet
      later: Arrange a time
"""
TRUST = ssl.create_default_context()
"""Made once: loading certificates takes longer than a check."""


async def start_once(folder: Path) -> None:
    """Lay down what a service has after its first start: database, key, contacts and content."""
    await (await Store.open(folder / "data")).close()
    (folder / "data" / "contacts.yaml").write_text(CONTACTS, "utf-8")
    lay_small_content(folder / "dialogues")


def lay_small_content(folder: Path) -> None:
    """One tree, the emergency card and the numbers, all of which were confirmed."""
    (folder / "trees").mkdir(parents=True)
    (folder / "trees" / "small.yaml").write_text(TREE, "utf-8")
    shutil.copytree(shipped() / "safety", folder / "safety")
    numbers = (shipped() / "signposts.yaml").read_text("utf-8")
    (folder / "signposts.yaml").write_text(numbers.replace("confirmed: never", "confirmed: 2026-11-01"), "utf-8")


class World:
    """A folder, settings, a Bot API, a clock and a disk."""

    def __init__(self, folder: Path, api: PlayedApi, started: Path) -> None:
        """Begin with a copy of `started`, see `start_once`."""
        shutil.copytree(started, folder, dirs_exist_ok=True)
        self.folder = folder
        self.data = folder / "data"
        self.content = folder / "dialogues"
        self.api = api
        self.clock_ahead = timedelta(0)
        self.free = 80_000_000_000
        self.settings: dict[str, Any] = {
            "data": self.data,
            "telegram_token": TOKEN,
            "telegram_api_url": api.url,
            "bot_name": "example_bot",
            "dialogues": self.content,
        }

    def look(self, name: str) -> Finding:
        """What one check finds now."""
        (result,) = self.look_round(name)
        return result.finding

    def look_round(self, *names: str, network: bool = True, patience: float = 10) -> tuple[Result, ...]:
        """What these checks find now, or all of them."""
        return asyncio.run(self._round([BY_NAME[name] for name in names] or list(CHECKS), network, patience))

    async def _round(self, checks: list[Check], network: bool, patience: float) -> tuple[Result, ...]:
        settings = Settings(**self.settings)
        token = settings.telegram_token.get_secret_value() if settings.telegram_token else None
        async with httpx.AsyncClient(verify=TRUST, timeout=patience) as client:
            api = BotApi(client, settings.telegram_api_url, token, self.clock)
            around = Surroundings(settings, api, self.clock, lambda _: self.free)
            return await examine(around, network=network, checks=checks)

    def clock(self) -> datetime:
        return NOW + self.clock_ahead
