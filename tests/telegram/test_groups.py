"""Teams in their groups: who leads, who may answer, topics beside each other, and what happens to the bot there."""

from __future__ import annotations

from pathlib import Path

from bot.roles import Role
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers import team
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

GROUP = -5_001
FORUM = -(10**12) - 5_002
ANN, BOB, CAT, DAN = 7001, 7002, 7003, 880_017_004
FIRST, SECOND = "How many are here?", "Ask the team what they are facing today."


async def a_team(telegram: Fake, bot: BotProcess, chat: int = GROUP, topic: int | None = None) -> list[Person]:
    """Return four people in one group: two champions, a worker, and somebody who was never invited."""
    await a_member(telegram, bot, ANN, Role.champion)
    await a_member(telegram, bot, BOB, Role.editor)
    await a_member(telegram, bot, CAT)
    return [Person(telegram, number, chat=chat, topic=topic) for number in (ANN, BOB, CAT, DAN)]


async def test_who_begins_leads_and_whoever_else_taps_is_told_alone(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, bob, cat, dan = await a_team(telegram, bot)
        await ann.types("/huddle")
        page = await ann.sees(FIRST)
        assert page.silent

        await cat.taps("Fewer than five")
        assert await cat.told() == words.WHO_LEADS
        await dan.taps("Fewer than five")
        assert await dan.told() == words.INVITED_ONLY
        await bob.taps("Fewer than five")
        assert await bob.told() == words.WHO_LEADS
        await ann.taps("Why ask?")
        assert (
            await ann.told() == "With fewer than five, a show of hands tells on people. Then talk, and count nothing."
        )
        assert page.edits == 0

        five = page.buttons[1].data or ""
        await ann.taps("Fewer than five")
        assert await ann.told() == ""
        await ann.sees(SECOND)
        await ann.taps_data(page, five)
        assert await ann.told() == words.EARLIER
        await nothing_waits(bot)
        assert len([message for message in ann.from_bot if SECOND in message.text]) == 1


async def test_only_champions_begin_and_another_one_takes_over(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, bob, cat, _ = await a_team(telegram, bot)
        await cat.types("/huddle")
        await cat.sees(words.FOR_CHAMPIONS)
        await ann.types("/huddle@five_minutes_bot")
        await ann.sees(FIRST)

        await cat.types("/skip")
        await cat.sees(words.WHO_LEADS)
        await bob.types("/quiz")
        await bob.sees(words.STILL_OPEN)
        await bob.taps(words.LEAD)
        await bob.sees_button("Five or more")
        await ann.taps("Five or more")
        assert await ann.told() == words.WHO_LEADS
        await bob.taps("Five or more")
        await bob.sees(SECOND)


async def test_two_topics_at_once_each_in_its_own_order(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, cat, _ = await a_team(telegram, bot, FORUM, 11)
        _, bob, _, dan = [Person(telegram, number, chat=FORUM, topic=12) for number in (ANN, BOB, CAT, DAN)]

        await ann.types("/huddle")
        await bob.types("/meeting")
        await ann.sees(FIRST)
        await bob.sees("Is there a safety item?")
        await ann.taps("Fewer than five")
        await bob.taps("No")
        await ann.sees(SECOND)
        await cat.taps("No time")
        assert await cat.told() == words.WHO_LEADS
        await dan.types("/stop")
        await ann.sees(SECOND)
        await bob.sees("Last month's changes first.")

        assert not any(SECOND in message.text for message in bob.from_bot)
        assert not any("safety item" in message.text for message in ann.from_bot)
        assert rows(bot, "SELECT conversation FROM session ORDER BY 1") == [
            (f"telegram:{FORUM}:11",),
            (f"telegram:{FORUM}:12",),
        ]


async def test_nothing_of_the_group_s_people_is_kept_and_the_talk_goes_on_after_a_restart(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, cat, dan = await a_team(telegram, bot)
        await ann.types("/huddle")
        await ann.sees(FIRST)
        await cat.types("the marmalade is on the table, hes here")
        await dan.types("/marmalade@another_bot")
        await cat.taps("Five or more")
        assert await cat.told() == words.WHO_LEADS
        await nothing_waits(bot)

        await bot.kill()
        await bot.start()
        await ann.taps("Fewer than five")
        await ann.sees(SECOND)

        assert bot.holds("marmalade", str(DAN)) == []
        noted = {number for (number,) in rows(bot, "SELECT message_id FROM chat_message")}
        assert noted & {message.id for message in ann.screen if not message.by_bot} == set()
        assert [message for message in ann.from_bot if "must call" in message.text] == []


async def test_the_emergency_card_comes_where_it_was_asked_for_and_the_talk_waits(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, _, dan = await a_team(telegram, bot, FORUM, 11)
        await ann.types("/huddle")
        await ann.sees(FIRST)

        await dan.types("/notsafe")
        card = await dan.sees("This bot alerts nobody: you must call.")
        assert card.topic == 11
        await ann.taps("Not safe now")
        await nothing_waits(bot)
        await ann.taps("Carry on")
        await ann.sees("Seven minutes together", FIRST)


async def test_what_happens_to_the_bot_is_explained_to_those_who_can_change_it(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, _, dan = await a_team(telegram, bot)
        alone = Person(telegram, ANN)
        await team.adds(dan)
        await ann.sees(own.PRIVATE_ONLY)
        await team.adds(ann)
        await ann.sees(words.HELLO)
        await team.makes_admin(ann)
        await ann.sees(words.AS_ADMIN)
        await ann.types("/huddle")
        await ann.sees(FIRST)

        await team.mutes(ann)
        await alone.sees(words.MUTED)
        ann.chat.muted = False
        await ann.types("/resume")
        await ann.sees("Seven minutes together", FIRST)
        await nothing_waits(bot)
        assert [bool(message.buttons) for message in ann.from_bot if FIRST in message.text] == [False, True]

        await team.removes(ann)
        await alone.sees(words.REMOVED)
        assert rows(bot, "SELECT 1 FROM session") == []
        kept = {conversation for (conversation,) in rows(bot, "SELECT conversation FROM chat_message")}
        assert kept == {f"telegram:{ANN}"}


async def test_a_group_that_becomes_a_supergroup_takes_its_talk_along_whoever_says_so_first(
    tmp_path: Path, nursery: Nursery
) -> None:
    for first in ("old", "new"):
        async with a_bot(tmp_path / first, nursery) as (telegram, bot):
            ann, _, _, _ = await a_team(telegram, bot)
            await ann.types("/huddle")
            await ann.sees(FIRST)
            await nothing_waits(bot)

            new = await team.upgrades(telegram, ann, first=first)
            await ann.types("/resume")
            await ann.sees(FIRST)
            await ann.taps("Fewer than five")
            await ann.sees(SECOND)

            assert rows(bot, "SELECT conversation FROM session") == [(f"telegram:{new.id}",)]


async def test_what_was_on_its_way_when_the_group_moved_comes_to_where_it_is_now(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, _, _ = await a_team(telegram, bot)
        await ann.types("/huddle")
        await ann.sees(FIRST)
        await nothing_waits(bot)
        new = telegram.chats.opened(-(10**12) + GROUP)
        ann.chat.moved_to = new.id

        await ann.taps("Fewer than five")

        there = Person(telegram, ANN, chat=new.id)
        await there.sees(SECOND)


async def test_a_line_that_is_looked_at_in_a_group_is_answered_to_its_asker_alone(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, cat, dan = await a_team(telegram, bot, FORUM, 11)
        alone = Person(telegram, CAT)
        line = "I will ask her why she has not left the marmalade man yet"
        await ann.types(line)
        await cat.replies("/check", ann.screen[-1])
        found = await alone.sees("may land as blame")
        assert "marmalade" not in found.text
        await cat.types(f"/check {line}")
        await nothing_waits(bot)
        assert ann.from_bot == []

        await alone.blocks()
        await cat.replies("/check", ann.screen[0])
        told = await ann.sees(own.PRIVATE_ONLY)
        assert "marmalade" not in told.text
        assert told.topic == 11
        await dan.replies("/check", ann.screen[0])
        await nothing_waits(bot)
        assert bot.holds("marmalade") == []


async def test_the_digest_comes_into_the_champions_own_group_and_into_no_worker_s_hands(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, _, cat, _ = await a_team(telegram, bot)
        await cat.types("/digest")
        await cat.sees(words.FOR_CHAMPIONS)
        await ann.types("/digest")
        await ann.sees("Champions’ meeting", "No quarter has closed yet")
