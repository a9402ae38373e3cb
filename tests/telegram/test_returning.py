"""In a team's chat: a line that was hard comes back on its day, and a champion can switch that off."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.conversation import group_words as said
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.telegram.given import GROUP, a_bot, a_team, database, rows
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.nursery import Nursery

KEPT = "SELECT conversation, step, due, times FROM hard_line"


def weeks_pass(bot: BotProcess, weeks: int) -> None:
    """Let what was hard have been so many weeks longer ago."""
    with closing(sqlite3.connect(database(bot), timeout=30)) as connection:
        connection.execute("UPDATE hard_line SET due = date(due, ?)", (f"-{7 * weeks} days",))
        connection.commit()


async def test_a_line_that_was_hard_comes_back_after_two_weeks_and_can_be_switched_off(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        team = ann, bob, *_ = await a_team(telegram, bot)
        await ann.types("/quiz")
        await ann.sees_button("Said aloud")
        await ann.taps("Said aloud")
        poll = await ann.sees_poll("Your sister has a spare room.")
        for person in team:
            poll.vote(person.number, "It is neutral")
        await ann.taps(own.CLOSE_VOTE)
        await ann.sees_poll("To a man whose partner hit him.")
        today = datetime.now(UTC).date()
        (kept,) = rows(bot, KEPT)
        assert kept[:2] == (f"telegram:{GROUP}", "spare-room")
        assert kept[2] in [(day + timedelta(weeks=2)).isoformat() for day in (today, today + timedelta(days=1))]

        await ann.types("/quiz")
        await ann.sees_button(words.ANEW)
        await ann.taps(words.ANEW)
        await ann.sees_button("Said aloud")
        weeks_pass(bot, 2)
        await ann.types("/quiz")
        await ann.sees_button(words.ANEW)
        await ann.taps(words.ANEW)
        again = await ann.sees_poll("Your sister has a spare room.")
        assert again is not poll
        assert any(said.COME_BACK in message.text for message in ann.from_bot)
        assert [times for *_, times in rows(bot, KEPT)] == [1]
        await ann.taps("Skip")
        await ann.sees_button("“Why does she stay?”")

        await bob.types("/quiz off")
        await bob.sees(words.FOR_CHAMPIONS)
        assert rows(bot, KEPT) != []
        await ann.types("/quiz off")
        await ann.sees(words.COMES_BACK_NO_MORE)
        assert rows(bot, KEPT) == []
        await ann.types("/quiz on")
        await ann.sees(words.COMES_BACK)
