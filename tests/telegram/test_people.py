"""Who may come in, what they can do beside the trees, and what stays out of sight."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation import words as spoken
from bot.telegram import words
from tests.telegram.given import a_bot, a_member, a_newcomer, at_the_door, full, invitation, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.updates import KINDS

NEXT = "Someone knows where I am"


async def test_a_stranger_gets_the_neutral_line_and_the_numbers_and_leaves_no_trace(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stranger = Person(telegram, 8001)
        await stranger.types("what is this, asks marmalade")
        page = await stranger.sees(words.STRANGER, "call 999")
        assert stranger.labels == [words.NOT_SAFE, words.HELPLINES]

        await stranger.taps(words.HELPLINES)

        await stranger.sees("0808 2000 247", spoken.UNCHECKED)
        assert [len(stranger.from_bot), page.id] == [1, stranger.from_bot[0].id]
        assert full(bot, "session", "outgoing", "update_seen", "chat_message", "live_page", "member", "profile") == []
        assert bot.holds("marmalade", "8001") == []


async def test_a_stranger_cannot_make_the_bot_talk_without_end(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, _):
        stranger = Person(telegram, 8001)
        for _ in range(20):
            last = await stranger.types("hello")
        await telegram.confirmed(last)

        await stranger.types("hes here")

        await stranger.sees("This bot alerts nobody: you must call.")
        assert len([message for message in stranger.from_bot if words.STRANGER in message.text]) == 6


@pytest.mark.parametrize("name", ["/prepare", "/door", "/resume", "/stop", "/tidy", "/help", "/privacy", "/forget"])
async def test_no_command_lets_a_stranger_further(tmp_path: Path, nursery: Nursery, name: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, _):
        stranger = Person(telegram, 8001)

        await stranger.types(name)

        await stranger.sees(words.STRANGER)


async def test_an_invitation_lets_one_person_in_once(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        token = await invitation(bot)
        sam, kim = Person(telegram, 7001), Person(telegram, 7002)
        await sam.types("/start")
        await sam.sees(words.STRANGER)
        await sam.types(f"/start {token}")
        await sam.sees("Welcome")
        await sam.sees_button("England")
        await telegram.record.wait_for("deleteMessage", chat=sam.number)

        await kim.types(f"/start {token}")

        await kim.sees(words.REFUSED)
        assert words.STRANGER not in sam.shown()


@pytest.mark.parametrize("how", ["expired", "made up", "empty", "far too long"])
async def test_what_is_no_invitation_opens_nothing(tmp_path: Path, nursery: Nursery, how: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        tokens = {
            "expired": await invitation(bot, now=datetime.now(UTC) - timedelta(days=2), days=1),
            "made up": "AAAAAAAAAAAAAAAAAAAAAA",
            "empty": "-",
            "far too long": "x" * 3000,
        }
        sam = Person(telegram, 7001)

        await sam.types(f"/start {tokens[how]}")

        await sam.sees(words.REFUSED, "call 999")
        assert rows(bot, "SELECT count(*) FROM member") == [(0,)]


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_whatever_is_no_text_is_refused_kindly_deleted_and_never_fetched(
    tmp_path: Path, nursery: Nursery, kind: str
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)

        await sam.sends(kind)

        await sam.sees(spoken.WRONG_KIND, "Is anyone in danger right now?")
        await telegram.record.wait_for("deleteMessage", chat=sam.number, after=sam.seen)
        assert [[message.text for message in sam.screen if not message.by_bot], telegram.record.of("getFile")] == [
            ["/door"],
            [],
        ]


async def test_an_identifier_goes_from_the_chat_too(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/prepare first-visit")
        for _ in range(40):
            if "type" in sam.from_bot[-1].text.casefold() if sam.from_bot else False:
                break
            await sam.hears()
            if words.SKIP not in sam.labels:
                break
            await sam.taps(words.SKIP)
        number = "07700 900123"
        await sam.types(f"ring me on {number}")

        await telegram.record.wait_for("deleteMessage", chat=sam.number, after=sam.seen)
        await nothing_waits(bot)

        assert number not in "".join(message.text for message in sam.screen)
        assert bot.holds(number, number.replace(" ", "")) == []


async def test_an_edited_line_changes_nothing_and_says_so(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.types("no")
        await sam.sees(NEXT)
        mine = next(message for message in reversed(sam.screen) if not message.by_bot)

        await sam.edits(mine, "yes")

        await sam.sees(spoken.REWORDED, NEXT)


async def test_clear_this_chat_takes_away_what_both_have_written(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.types("/stop")
        await sam.sees_button("Clear it now", "Leave it")
        assert len(rows(bot, "SELECT due FROM tidy")) == 1

        await sam.taps("Clear it now")

        await sam.sees(words.TIDIED)
        assert [message.text for message in sam.screen] == [words.TIDIED]
        assert rows(bot, "SELECT count(*) FROM tidy") == [(0,)]


async def test_leave_it_leaves_the_chat_as_it_is(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.types("/stop")
        await sam.sees_button("Leave it")

        await sam.taps("Leave it")

        await sam.sees(words.TIDY_NOT)
        assert rows(bot, "SELECT count(*) FROM tidy") == [(0,)]


async def test_forget_erases_all_but_the_invitation(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("No")
        await sam.sees(NEXT)
        await sam.types("/forget")
        await sam.sees("Erase everything")

        await sam.taps(words.FORGET_YES)

        await sam.sees(words.FORGOTTEN)
        await nothing_waits(bot)
        assert full(bot, "session", "session_key", "profile", "tidy", "live_page", "said") == []
        assert rows(bot, "SELECT count(*) FROM member") == [(1,)]
        await sam.types("/start")
        await sam.sees("Welcome")


async def test_whoever_leaves_for_good_is_a_stranger_again(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/forget")
        await sam.sees("Erase everything")

        await sam.taps(words.FORGET_LEAVE)
        await sam.sees(words.LEFT)
        await sam.types("/start")

        await sam.sees(words.STRANGER)


async def test_what_is_open_is_not_thrown_away_unasked(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("No")
        await sam.sees(NEXT)
        await sam.types("/prepare first-visit")
        await sam.sees("Something is still open.")

        await sam.taps(words.GO_ON_YES)
        await sam.sees("Here is where we were.", NEXT)
        await sam.types("/prepare first-visit")
        await sam.sees("Something is still open.")
        await sam.taps(words.GO_ON_NO)

        await sam.sees("Before a first visit")


async def test_a_pause_keeps_everything_and_carry_on_goes_on(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("No")
        await sam.sees(NEXT)
        await sam.types("/pause")
        await sam.sees(spoken.PAUSED)

        await bot.kill()
        await bot.start()
        await sam.taps("Carry on")

        await sam.sees("Here is where we were.", NEXT)


async def test_set_up_comes_first_whatever_is_asked_for(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_newcomer(telegram, bot)

        await sam.types("/door")

        await sam.sees("Here is where we were.", "Where do you work?")


async def test_sigterm_ends_it_within_ten_seconds_and_nothing_is_lost(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.taps("No")
        await sam.sees(NEXT)

        status = await bot.stop()
        await sam.taps("Yes")
        await bot.start()

        await sam.sees("Phone charged")
        assert [status, "stopped" in [line["event"] for line in bot.log]] == [0, True]


async def test_the_log_holds_nothing_of_anybody(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot, 70_015_550)
        await sam.types("a line about marmalade")
        await sam.sees(spoken.NO_TYPING)
        await bot.stop()

        assert bot.holds("marmalade") == []
        assert not any(word in bot.said for word in ("70015550", telegram.token, "marmalade", "Sam"))
        await bot.start()
