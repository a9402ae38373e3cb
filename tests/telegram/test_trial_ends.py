"""A trial ends by itself: nobody joins after its last day, two days later its leads are asked, once, by day."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.review import trial_words as words
from bot.review.found import Found
from bot.roles import Role
from bot.store import Trial, VersionAct, trials
from tests.telegram.clock import a_zone_where_it_is
from tests.telegram.given import a_member, database, nothing_waits, rows
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.small_content import small_content

NOW = datetime.now(UTC)
ENDED = "SELECT why_over, closed FROM trial"
TRAIL = "SELECT role, what, reason FROM audit ORDER BY number"


def day(ago: int) -> str:
    return (NOW - timedelta(days=ago)).date().isoformat()


def a_trial(bot: BotProcess, text: str, *, ended: int) -> None:
    """Put a trial into the store whose last day was so many days ago."""
    found = json.loads(json.dumps(Found(pages=("door",)).kept()))
    of_two_weeks = (day(ended + 14), day(ended))
    who = ("editor", "champion, lead champion", "unclear", "")
    trial = Trial("a1b2c3d4e5f6", "trees/door.yaml", 0, text, found, *who, ("f",), ("s",), *of_two_weeks)
    with closing(sqlite3.connect(database(bot), timeout=30)) as connection, connection:
        trials.begin(connection, trial, VersionAct("editor", "unclear", NOW))


async def test_it_ends_on_its_day_and_after_a_restart_the_lead_is_asked_once(tmp_path: Path, nursery: Nursery) -> None:
    content = small_content(tmp_path / "content")
    text = (content / "trees/door.yaml").read_text("utf-8").replace("My one aim today?", "What is my one aim today?")
    settings = {"BEFOREHAND_DIALOGUES": str(content), "BEFOREHAND_TIMEZONE": a_zone_where_it_is(12)}
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, settings=settings)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        ann = await a_member(telegram, bot, 7002, Role.champion)
        a_trial(bot, text, ended=5)
        async with running(bot):
            await telegram.record.until(lambda: rows(bot, ENDED) == [("its-day", "no")], chat=bob.number)
            await bot.kill()
            await bot.start()
            call = await bob.sees(words.ASKED)
            await bob.taps(words.LOOK, call)
            await bob.sees("Trial of “At the door”", "As many finish, or more")
            await nothing_waits(bot)
            assert rows(bot, ENDED) == [("its-day", "yes")]
            await bot.kill()
            await bot.start()
            await bob.types("/drafts")
            await bob.sees_button(words.LIST)
            assert len([call for call in telegram.record.of("sendMessage") if words.ASKED in str(call.params)]) == 1
            assert ann.from_bot == [], "only who decides is asked"
            assert ("service", "trial-ended", "its-day") in rows(bot, TRAIL)


async def test_at_night_nobody_is_asked(tmp_path: Path, nursery: Nursery) -> None:
    content = small_content(tmp_path / "content")
    settings = {"BEFOREHAND_DIALOGUES": str(content), "BEFOREHAND_TIMEZONE": a_zone_where_it_is(3)}
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, settings=settings)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        a_trial(bot, (content / "trees/door.yaml").read_text("utf-8") + "\n", ended=5)
        async with running(bot):
            await telegram.record.until(lambda: rows(bot, ENDED) == [("its-day", "no")], chat=bob.number)
            await bot.kill()
            await bot.start()
            await bob.types("/drafts")
            await bob.sees_button(words.LIST)
            assert rows(bot, ENDED) == [("its-day", "no")]
            assert [message for message in bob.from_bot if words.ASKED in message.text] == []
