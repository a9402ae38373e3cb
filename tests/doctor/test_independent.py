"""The doctor at a Bot API server that others wrote: what is asked is understood, and a second poller is noticed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest_asyncio
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator  # type: ignore[import-untyped]

from bot.doctor.bot_api import BotApi
from bot.doctor.examination import CHECKS, examine
from bot.doctor.finding import Outcome
from bot.doctor.surroundings import Surroundings, now
from bot.settings import Settings
from tests.doctor.api import TOKEN
from tests.doctor.world import BY_NAME, TRUST, World


@pytest_asyncio.fixture
async def server() -> AsyncIterator[str]:
    runner = web.AppRunner(LoBotApiEmulator().app())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def outcomes_of(world: World, server: str, client: httpx.AsyncClient, *names: str) -> dict[str, Outcome]:
    settings = Settings(**world.settings | {"telegram_api_url": server, "bot_name": None})
    around = Surroundings(settings, BotApi(client, server, TOKEN, now))
    checks = [BY_NAME[name] for name in names] or [check for check in CHECKS if check.network]
    return {result.check.name: result.finding.outcome for result in await examine(around, network=True, checks=checks)}


async def test_every_question_is_understood(world: World, server: str) -> None:
    async with httpx.AsyncClient(verify=TRUST) as client:
        found = await outcomes_of(world, server, client)

    assert set(found.values()) == {Outcome.ok}, found


async def test_another_program_that_asks_for_updates_is_noticed(world: World, server: str) -> None:
    async with httpx.AsyncClient(verify=TRUST, timeout=30) as client:
        other = asyncio.create_task(client.post(f"{server}/bot{TOKEN}/getUpdates", json={"timeout": 20}))
        found = {}
        for _ in range(200):
            found = await outcomes_of(world, server, client, "second poller")
            if found["second poller"] is Outcome.problem or other.done():
                break
            await asyncio.sleep(0.01)
        other.cancel()
        await asyncio.gather(other, return_exceptions=True)

    assert found == {"second poller": Outcome.problem}
