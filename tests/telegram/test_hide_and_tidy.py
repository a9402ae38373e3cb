"""Hiding at a tap, clearing each day before it is too late, and what others wrote kept from being passed on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.conversation.effects import Ask, Choice, Plan, Say, message_from_json
from bot.review import words as review
from bot.roles import Role
from bot.telegram import words
from bot.telegram.page import pages
from bot.telegram.tidy import CLEARS, DELETABLE, LATER
from tests.telegram.clock import made_older
from tests.telegram.given import a_bot, a_member, at_the_door, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery


async def test_hide_empties_the_chat_and_asks_nothing_until_somebody_comes_back(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (_, bot):
        sam = await at_the_door(_, bot)
        await sam.taps("No")
        await sam.sees("Someone knows where I am")

        await sam.types("/hide")

        await sam.sees(words.HIDDEN)
        await nothing_waits(bot)
        assert [message.text for message in sam.screen] == [words.HIDDEN]
        await sam.types("/resume")
        await sam.sees("Someone knows where I am")


async def test_whoever_wants_it_has_each_day_cleared_and_nobody_else(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam, kim = await a_member(telegram, bot), await a_member(telegram, bot, 7002)
        for person in (sam, kim):
            await person.types("/help")
            await person.sees("/prepare")
        await sam.types("/tidy")
        await sam.sees_button(words.CLEAR_EACH_DAY)
        await sam.taps(words.CLEAR_EACH_DAY)
        await sam.sees(words.TIDY_EACH_DAY)
        await nothing_waits(bot)
        await bot.kill()
        for number in (7001, 7002):
            made_older(bot, number, LATER + timedelta(hours=1))

        await bot.start()
        await telegram.record.until(lambda: not sam.screen, chat=sam.number)

        assert [message.text for message in kim.screen if not message.by_bot] == ["/help"]


async def test_the_choice_can_be_taken_back(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/help")
        await sam.sees("/prepare")
        await sam.types("/tidy")
        await sam.sees_button(words.CLEAR_EACH_DAY)
        await sam.taps(words.CLEAR_EACH_DAY)
        await sam.sees(words.TIDY_EACH_DAY)
        await sam.types("/tidy")
        await sam.sees_button(words.CLEAR_WHEN_ASKED)
        await sam.taps(words.CLEAR_WHEN_ASKED)
        await sam.sees(words.TIDY_WHEN_ASKED)
        await nothing_waits(bot)
        assert rows(bot, f"SELECT value FROM profile WHERE name = '{CLEARS}'") == [("when-asked",)]  # noqa: S608 (ours)


def test_the_promise_leaves_a_day_to_keep_it_in() -> None:
    assert LATER + timedelta(hours=1) < DELETABLE, "an hour, because the store rounds down to it"


async def test_what_champions_read_cannot_be_passed_on_and_what_is_ones_own_can(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)
        await ann.types("/review")
        desk = await ann.sees(review.NOTHING_TO_JUDGE)
        await ann.types("/help")
        own = await ann.sees("/prepare")

        assert (desk.protected, own.protected) == (True, False)


def test_a_card_is_one_s_own_and_a_turn_with_others_words_in_it_stays_as_a_whole() -> None:
    plan = Plan("My plan", (("Why", ("To listen",)),))
    theirs = (Say("A line of somebody's.", stays=True), Ask("s", "Keep it?", "menu", (Choice("a", "Yes"),)))

    assert [page.stays for page in pages((plan,), "", lambda *_: False)] == [False]
    assert {page.stays for page in pages(theirs, "", lambda *_: False)} == {True}


def test_a_message_of_before_this_release_can_still_be_read() -> None:
    assert message_from_json('{"type":"say","text":"Hello"}') == Say("Hello")
