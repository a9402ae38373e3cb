"""Bad weather: whatever Telegram, the network, the clock or the disk does, nothing is lost and nothing is doubled."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.conversation import words as spoken
from bot.telegram import words
from tests.telegram.given import a_bot, a_member, at_the_door, locked, nothing_waits, rows, spoil_state_of
from tests.telegram.peers.bot_process import WEBHOOK_SECRET
from tests.telegram.peers.inbox import SECRET_HEADER
from tests.telegram.peers.limits import Limits
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.weather import Fault, garbage, half, refused, reset, server_error, silence, too_many

NEXT = "Someone knows where I am"
AFTER = "Phone charged"

NOT_DONE = {
    "429": too_many(1),
    "500": server_error(500),
    "502": server_error(),
    "reset": reset(),
    "silent": silence(0.3),
}
"""Telegram did nothing, and the call is made again."""
DONE = {"half an answer": half(), "no JSON": garbage(), "reset after": reset(done=True)}
"""Telegram did it, and nobody could know."""


@pytest.mark.parametrize("fault", NOT_DONE.values(), ids=NOT_DONE)
@pytest.mark.parametrize("method", ["editMessageText", "sendMessage"])
async def test_a_call_that_failed_is_made_again(tmp_path: Path, nursery: Nursery, fault: Fault, method: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        if method == "sendMessage":
            telegram.weather.next(method, fault)
        await sam.types("/door")
        await sam.sees("Is anyone in danger right now?")
        if method == "editMessageText":
            telegram.weather.next(method, fault)
        await sam.taps("No")

        await sam.sees(NEXT)

        assert len(sam.from_bot) == 1
        # One sentence, however often it was tried.
        assert [line["event"] for line in bot.log if line["level"] == "warning"] == ["call will be made again"]


@pytest.mark.parametrize("fault", DONE.values(), ids=DONE)
async def test_an_edit_of_which_nobody_knows_whether_it_was_done_is_harmless(
    tmp_path: Path, nursery: Nursery, fault: Fault
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        telegram.weather.next("editMessageText", fault)

        await sam.taps("No")
        await sam.sees(NEXT)
        await sam.taps("Yes")

        await sam.sees(AFTER)
        assert len(sam.from_bot) == 1


@pytest.mark.parametrize("fault", DONE.values(), ids=DONE)
async def test_a_message_of_which_nobody_knows_whether_it_was_sent_comes_twice_at_most(
    tmp_path: Path, nursery: Nursery, fault: Fault
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        telegram.weather.next("sendMessage", fault)

        await sam.types("/door")
        await telegram.record.until(lambda: len(sam.from_bot) == 2, chat=sam.number)
        await sam.taps("No")

        await sam.sees(NEXT)
        assert len(sam.from_bot) == 2


async def test_updates_that_cannot_be_asked_for_are_asked_for_again_without_a_storm(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        before = len(telegram.record.of("getUpdates"))
        for fault in (server_error(), garbage(done=False), reset(), half(done=False)):
            telegram.weather.next("getUpdates", fault)
        await sam.taps("No")  # ends the request that waits

        await sam.sees(NEXT)
        await telegram.record.until(lambda: len(telegram.record.of("getUpdates")) - before > 4)

        assert len(telegram.record.of("getUpdates")) - before < 12
        assert [line["event"] for line in bot.log].count("updates not received") == 1


async def test_refused_connections_are_tried_until_somebody_opens(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await telegram.close_door()
        await sam.taps("No")
        await asyncio.sleep(0)
        await telegram.open_door()

        await sam.sees(NEXT)


async def test_the_same_update_again_changes_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        first = await sam.taps("No")
        await sam.sees(NEXT)
        calls = len(telegram.record.of("editMessageText", "sendMessage"))

        for _ in range(3):
            telegram.inbox.put_again(telegram.inbox_log[first], first)
        later = await sam.taps("Yes")
        await telegram.confirmed(later)

        await sam.sees(AFTER)
        assert len(telegram.record.of("editMessageText", "sendMessage")) == calls + 1


async def test_a_double_tap_is_one_answer(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        page = sam.from_bot[-1]
        button = next(button for button in page.buttons if button.label == "No")

        for _ in range(3):
            last = await sam.taps_data(page, button.data or "")
        await telegram.confirmed(last)

        await sam.sees(NEXT)
        assert spoken.PROGRESS.format(number=2, of=7) in sam.from_bot[-1].text


async def test_a_tap_of_somebody_else_or_of_an_earlier_session_answers_nothing(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam, kim = await at_the_door(telegram, bot), await at_the_door(telegram, bot, 7002)
        foreign = next(button.data or "" for button in kim.keyboard if button.label == "No")

        await sam.taps_data(sam.from_bot[-1], foreign)

        await sam.sees("That was an earlier question.", "Is anyone in danger right now?")
        assert [rows(bot, "SELECT count(*) FROM session")] == [[(2,)]]


@pytest.mark.parametrize(
    "data", ["", "x", "=", "=0", "!:", "!:nobody", ".", ".0", "." * 64, "=0tree:nowhere", "é" * 32]
)
async def test_button_data_of_any_shape_is_answered_kindly(tmp_path: Path, nursery: Nursery, data: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)

        update = await sam.taps_data(sam.from_bot[-1], data or ".")
        await telegram.confirmed(update)
        await sam.types("/resume")

        await sam.sees("Here is where we were.")
        assert not [line for line in bot.log if line["level"] == "error"]


async def test_an_update_a_day_old_is_taken_and_the_session_it_answers_is_over(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        await sam.types("/door", sent=datetime.now(UTC) - timedelta(hours=23))

        await sam.sees("Is anyone in danger right now?")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"update_id": "x"}', b"[" * 100_000, b"\xff\xfe", b"{}"])
async def test_a_push_that_is_no_update_is_refused_and_harms_nobody(
    tmp_path: Path, nursery: Nursery, body: bytes
) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (_telegram, bot):
        async with httpx.AsyncClient() as anyone:
            answer = await anyone.post(f"{bot.address}/telegram", content=body, headers={SECRET_HEADER: WEBHOOK_SECRET})
            alive = await anyone.get(f"{bot.address}/readyz")

        assert (answer.status_code, answer.text, alive.status_code) == (400, "", 200)


async def test_a_push_without_the_secret_is_refused(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (telegram, bot):
        update = {
            "update_id": 5,
            "message": {"message_id": 1, "date": 1, "chat": {"id": 9, "type": "private"}, "text": "x"},
        }
        async with httpx.AsyncClient() as anyone:
            answers = [
                (await anyone.post(f"{bot.address}/telegram", json=update, headers=headers)).status_code
                for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: WEBHOOK_SECRET + "x"})
            ]

        assert answers == [401, 401, 401]
        assert telegram.record.of("sendMessage") == []


async def test_pushes_out_of_order_and_twice_are_each_taken_once(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (telegram, bot):
        people = [await a_member(telegram, bot, 7001 + number) for number in range(5)]
        telegram.inbox.hold()
        taken = [await person.types("/door") for person in people]
        for number in taken:
            telegram.inbox.put_again(telegram.inbox_log[number], number)
        telegram.inbox.release([7, 3, 9, 0, 5, 1, 8, 2, 6, 4])

        for person in people:
            await person.sees("Is anyone in danger right now?")
        await telegram.record.until(lambda: telegram.inbox.waiting == 0)

        assert [len(person.from_bot) for person in people] == [1] * 5


async def test_a_push_whose_turn_cannot_be_kept_is_not_acknowledged_before_it_is(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        with locked(bot):
            update = await sam.taps("No")
            await sam.sees(words.TRY_AGAIN)
            assert update not in telegram.inbox.confirmed

        await sam.sees(NEXT)
        await telegram.confirmed(update)


@pytest.mark.parametrize(
    "how", ["Forbidden: bot was blocked by the user", "Bad Request: chat not found", "Forbidden: user is deactivated"]
)
async def test_nothing_waits_for_somebody_who_is_gone(tmp_path: Path, nursery: Nursery, how: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        kim = await a_member(telegram, bot, 7002)
        status = 403 if how.startswith("Forbidden") else 400
        telegram.weather.next("sendMessage", refused(how, status), times=100, chat=sam.number)

        gone = await sam.types("/door")
        await telegram.confirmed(gone)
        await kim.types("/door")

        await kim.sees("Is anyone in danger right now?")
        await nothing_waits(bot)


@pytest.mark.parametrize(
    "told",
    ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"],
)
async def test_a_message_that_cannot_be_edited_is_sent_anew(tmp_path: Path, nursery: Nursery, told: str) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        telegram.weather.next("editMessageText", refused(f"Bad Request: {told}"))

        await sam.taps("No")

        await sam.sees(NEXT)
        assert len(sam.from_bot) == 2


async def test_a_page_that_is_there_already_is_fine(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        same = (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
        )
        telegram.weather.next("editMessageText", refused(same))

        await sam.taps("No")
        await nothing_waits(bot)

        assert len(sam.from_bot) == 1


async def test_text_that_telegram_cannot_read_as_html_still_arrives(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        telegram.weather.next("sendMessage", refused("Bad Request: can't parse entities"))

        await sam.types("/door")

        await sam.sees("Is anyone in danger right now?")


async def test_the_rates_are_held_and_never_have_to_be_told(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, limits=Limits()) as (telegram, bot):
        sam = await a_member(telegram, bot)
        for _ in range(3):
            await sam.types("/help")

        await telegram.record.until(lambda: len(sam.from_bot) == 3, chat=sam.number)

        assert [call.error for call in telegram.record.of("sendMessage")] == [None] * 3


async def test_a_second_service_on_the_same_bot_says_so_and_goes_on(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        conflict = "Conflict: terminated by other getUpdates request"
        telegram.weather.next("getUpdates", refused(conflict, 409))
        await sam.types("/help")
        await sam.sees("You tap answers")
        await sam.types("/door")

        await sam.sees("Is anyone in danger right now?")
        assert [line["event"] for line in bot.log if line["level"] == "error"] == ["second poller"]


async def test_malformed_updates_are_put_aside_and_hold_up_nobody(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, webhook=True) as (telegram, bot):
        sam = await a_member(telegram, bot)
        async with httpx.AsyncClient() as pusher:
            malformed: list[dict[str, object]] = [
                {"message": 5}, {"message": {"text": "x"}}, {"callback_query": {}}, {"poll": []}
            ]  # fmt: skip
            for number, update in enumerate(malformed):
                answer = await pusher.post(
                    f"{bot.address}/telegram",
                    json={"update_id": 90_000 + number, **update},
                    headers={SECRET_HEADER: WEBHOOK_SECRET},
                )
                assert answer.status_code == 200

        await sam.types("/door")

        await sam.sees("Is anyone in danger right now?")


async def test_an_update_that_keeps_failing_is_set_aside_its_sender_told_and_nobody_held_up(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam, kim = await at_the_door(telegram, bot), await at_the_door(telegram, bot, 7002)
        spoil_state_of(bot, sam.number)

        poison = await sam.types("marmalade")
        await kim.taps("No")

        await kim.sees(NEXT)
        await sam.sees(words.SET_ASIDE)
        await telegram.confirmed(poison)
        assert rows(bot, "SELECT kind FROM set_aside") == [("UnreadableStore",)]
        assert bot.holds("marmalade") == []
        await sam.types("/notsafe")
        await sam.sees("This bot alerts nobody: you must call.")
