"""The service falls in the middle of whatever a team does, and is started again: nothing is lost, nothing doubled."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.roles import Role
from bot.telegram import words
from tests.e2e.telegram.scenes import SCENES, copies
from tests.e2e.telegram.teams import Stage, taps
from tests.e2e.telegram.traps import HURRY
from tests.telegram.another_clock import LAY
from tests.telegram.clock import a_zone_where_it_is
from tests.telegram.given import a_member, nothing_waits, rows
from tests.telegram.matrix import old_page
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.small_content import small_content
from tests.telegram.test_versions_played import AIM, BETTER

KILLED = -9
BOUNDARIES = tuple(dict.fromkeys(boundary for each in SCENES.values() for boundary in each))


@pytest.mark.parametrize("boundary", BOUNDARIES)
async def test_whatever_a_team_is_in_the_middle_of_goes_on(boundary: str, tmp_path: Path, nursery: Nursery) -> None:
    async with own_telegram() as telegram:
        settings = {HURRY: "yes", "BEFOREHAND_TIMEZONE": a_zone_where_it_is(12)}
        bot = BotProcess(telegram, tmp_path, nursery, settings=settings, first=LAY)
        async with running(bot):
            for number, scene in enumerate((each for each, at in SCENES.items() if boundary in at), start=71):
                played = scene(Stage(telegram, bot), number * 100)
                await anext(played)
                await nothing_waits(bot)
                await bot.kill()
                await falls(telegram, bot, boundary, played)
                await bot.start()
                assert [None async for _ in played] == []
                await nothing_waits(bot)

        assert rows(bot, "SELECT 1 FROM set_aside") == []


async def falls(telegram: Fake, bot: BotProcess, boundary: str, played: AsyncIterator[None]) -> None:
    """Let the act of a scene happen, and the service fall over it."""
    await anext(played)
    await bot.start(ready=False, TRAP=f"{boundary}:1")
    assert await bot.ended() == KILLED, bot.said[-2000:]
    await telegram.quiet()


@pytest.mark.parametrize("boundary", ["before-commit", "before-mark"])
async def test_a_better_wording_that_was_being_kept_is_one_draft(
    boundary: str, tmp_path: Path, nursery: Nursery
) -> None:
    content = small_content(tmp_path / "content")
    settings = {HURRY: "yes", "BEFOREHAND_DIALOGUES": str(content)}
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, settings=settings, first=LAY)
        async with running(bot):
            ann = await a_member(telegram, bot, 7001, Role.champion)
            await ann.taps_data(old_page(telegram, ann), "=0wording:pages")
            for label in ("At the door", words.MORE, AIM, f"Question: {AIM}"):
                await taps(ann, label)
            asked = await ann.sees("Please reply to this message", f"“{AIM}”")
            await nothing_waits(bot)
            await bot.kill()

            await ann.replies(BETTER, asked)
            await bot.start(ready=False, TRAP=f"{boundary}:1")
            assert await bot.ended() == KILLED, bot.said[-2000:]
            await bot.start()

            await ann.sees("the question reads otherwise", f"After: “{BETTER}”")
            await nothing_waits(bot)
            assert copies(ann, f"After: “{BETTER}”") <= 2
            assert len(rows(bot, "SELECT 1 FROM draft")) == 1
