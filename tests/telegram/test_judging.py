"""From a shared line to what comes of it, played by four roles: share, judge by two, urgent, take back."""

from __future__ import annotations

import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from bot.conversation import share_words
from bot.review import words
from bot.review.urgent import CALL
from bot.roles import Role
from bot.store import SharedRow, Store, TurnRecord
from bot.telegram import words as own
from bot.telegram.button import menu_data
from tests.telegram.given import a_bot, a_member, database, full, nothing_waits, rows
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.peers.chats import Message
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.server import Server

LINE = "The question came too fast after the last one"
STATES = "SELECT state, verdict FROM shared_line"


async def at_the_preview(server: Server, bot: BotProcess, number: int = 7001) -> Person:
    """Return a worker who looks at what would leave."""
    sam = await a_member(server, bot, number)
    await sam.types("/share")
    await sam.sees("Which line would you like to share")
    await sam.types(LINE)
    await sam.sees_button(share_words.ABOUT_LABELS["comment"])
    await sam.taps(share_words.ABOUT_LABELS["comment"])
    await sam.sees_button(share_words.SHARE)
    return sam


async def shares(server: Server, bot: BotProcess) -> tuple[Person, str]:
    """Return a worker who has shared a line, and the receipt."""
    sam = await at_the_preview(server, bot)
    await sam.taps(share_words.SHARE)
    told = await sam.sees("/withdraw")
    (receipt,) = re.findall(r"/withdraw (\S+)", told.text)
    return sam, receipt


def released(bot: BotProcess) -> None:
    """Release what waits, as if five people had shared."""
    connection = sqlite3.connect(database(bot), timeout=30)
    try:
        connection.execute("UPDATE shared_line SET state = 'open'")
        connection.commit()
    finally:
        connection.close()


async def judges(person: Person, verdict: str, reason: str) -> None:
    """Judge the line that comes first."""
    await person.types("/review")
    await person.sees(LINE)
    await person.taps(words.VERDICTS[verdict])
    await person.sees_button(words.REASONS[reason])
    await person.taps(words.REASONS[reason])


def calls(person: Person) -> list[Message]:
    """Return the messages in sight that call a safety owner."""
    return [message for message in person.from_bot if message.text == words.URGENT_CALL]


async def test_two_judge_a_line_and_its_author_takes_it_back(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam, receipt = await shares(telegram, bot)
        ann = await a_member(telegram, bot, 7002, Role.champion)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        await ann.types("/review")
        await ann.sees(words.NOTHING_TO_JUDGE)
        released(bot)

        await judges(ann, "new-wording", "unclear")
        await ann.sees(words.CAME_OF_IT["first"])
        await judges(bob, "new-wording", "unclear")
        await bob.sees(words.CAME_OF_IT["settled"])
        assert rows(bot, STATES) == [("settled", "new-wording")]

        await sam.types(f"/withdraw {receipt}")
        await sam.sees(words.WITHDRAWN)
        assert rows(bot, STATES) == []
        await bob.taps(words.MORE)
        await bob.sees_button(words.CARDS)
        await bob.taps(words.CARDS)
        await bob.sees(words.CARD_BARE)


async def test_what_could_hurt_someone_calls_the_safety_owner_once_though_it_is_tapped_twice(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        olu = await a_member(telegram, bot, 7004, Role.safety_owner)
        ann = await a_member(telegram, bot, 7002, Role.champion)
        sam = await at_the_preview(telegram, bot)
        await sam.taps(share_words.URGENT)
        preview = await sam.sees(share_words.PREVIEW_URGENT)
        share = next(button.data for button in preview.buttons if button.label == share_words.SHARE)

        await sam.taps_data(preview, share or "")
        await telegram.confirmed(await sam.taps_data(preview, share or ""))
        await olu.sees(words.URGENT_CALL)
        await nothing_waits(bot)

        assert rows(bot, STATES) == [("urgent", None)]
        assert (len(calls(olu)), len(calls(ann)), len(calls(sam))) == (1, 0, 0)
        assert LINE not in "".join(message.text for message in olu.from_bot)
        await ann.types("/review")
        await ann.sees(words.NOTHING_TO_JUDGE)
        await olu.types("/review")
        await olu.sees(words.URGENT, LINE)
        await olu.taps(words.DEALT_WITH)
        await olu.sees(words.NO_URGENT)
        assert full(bot, "shared_line") == []


async def test_a_call_that_was_committed_and_not_sent_comes_after_the_restart(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        olu = await a_member(telegram, bot, 7004, Role.safety_owner)
        await bot.kill()
        await shared_beside(bot)
        assert full(bot, "outgoing") == ["outgoing"]

        await bot.start()

        await olu.sees(words.URGENT_CALL)
        await nothing_waits(bot)
        assert len(calls(olu)) == 1


async def shared_beside(bot: BotProcess) -> None:
    """Commit an urgent line as a turn would whose process is killed before anything is sent."""
    row = SharedRow("RECEIPT", LINE, "", "hurts", "share", "line", "2026-11", urgent=True)
    record = TurnRecord("telegram:7001", "u-1", datetime.now(UTC), None, (), {}, shared=(row,), call=CALL)
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        await store.commit(record)
    finally:
        await store.close()


async def test_without_a_safety_owner_nothing_is_promised(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_preview(telegram, bot)

        await sam.taps(share_words.URGENT)
        await sam.sees(share_words.PREVIEW_NOBODY, share_words.PREVIEW_READ)
        await sam.taps(share_words.SHARE)

        await sam.sees("Nobody is told at once")
        assert rows(bot, STATES) == [("waiting", None)]


async def test_a_forwarded_preview_and_somebody_elses_button_share_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_preview(telegram, bot)
        kim = await a_member(telegram, bot, 7005)
        await kim.types("/door")
        await kim.sees("Is anyone in danger right now?")
        preview = next(message for message in sam.from_bot if share_words.PREVIEW in message.text)
        share = next(button.data for button in preview.buttons if button.label == share_words.SHARE)
        forwarded = {
            "text": preview.text,
            "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "S"},
        }

        for person in (kim, sam):
            message = telegram.chats.arrives(person.chat.id, person.user, forwarded, sent=telegram.chats.clock())
            last = await telegram.deliver({"message": message.as_json()})
            await telegram.confirmed(last)
        await telegram.confirmed(await kim.taps_data(kim.from_bot[-1], share or ""))

        assert full(bot, "shared_line") == []


async def test_the_desk_is_closed_to_whoever_may_not_judge(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        await shares(telegram, bot)
        released(bot)
        for number, role in enumerate((Role.worker, Role.admin, Role.manager, Role.evaluator), start=7010):
            person = await a_member(telegram, bot, number, role)
            await person.types("/review")
            page = await person.sees(own.NOT_HERE)
            ((line,),) = rows(bot, "SELECT id FROM shared_line")
            await telegram.confirmed(await person.taps_data(page, menu_data(f"review:line:{line}:keep:praise")))
            assert LINE not in "".join(message.text for message in person.from_bot)
        assert full(bot, "judgement") == []


async def test_the_digest_is_for_champions_and_managers(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        for number, role in ((7002, Role.champion), (7006, Role.manager)):
            person = await a_member(telegram, bot, number, role)
            await person.types("/digest")
            await person.sees("Champions’ meeting", "No quarter has closed yet", "Agenda")
        sam = await a_member(telegram, bot)
        await sam.types("/digest")
        await sam.sees(own.NOT_HERE)
