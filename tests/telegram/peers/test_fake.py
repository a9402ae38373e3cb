"""Our own Telegram as a bot meets it: the library's own client asks, and gets what Telegram would say."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from tests.telegram.peers import weather
from tests.telegram.peers.client import client_of
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.limits import Limits, most_within
from tests.telegram.peers.phone import Person

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SAM = 4_001
GROUP = -5_001


@pytest.fixture(autouse=True)
def _seconds_as_the_library_will_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def server() -> AsyncIterator[Fake]:
    async with own_telegram() as found:
        yield found


@pytest.fixture
async def bot(server: Fake) -> AsyncIterator[Bot]:
    async with client_of(server) as found:
        yield found


@pytest.fixture
def sam(server: Fake) -> Person:
    return Person(server, SAM)


async def test_an_update_comes_until_an_offset_confirms_it(server: Fake, bot: Bot, sam: Person) -> None:
    first, second = await sam.types("one"), await sam.types("two")

    assert [u.update_id for u in await bot.get_updates(timeout=1)] == [first, second]
    assert [u.update_id for u in await bot.get_updates(offset=first, timeout=1)] == [first, second]
    assert [u.update_id for u in await bot.get_updates(offset=second, timeout=1)] == [second]
    assert await bot.get_updates(offset=second + 1, timeout=0) == ()
    assert server.inbox.confirmed == {first, second}


async def test_a_second_poller_ends_the_first_one(server: Fake, bot: Bot, sam: Person) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await server.record.wait_for("getUpdates")
    async with client_of(server) as other:
        second = asyncio.create_task(other.get_updates(timeout=30))

        with pytest.raises(Conflict):
            await first
        await sam.types("one")
        assert len(await second) == 1


async def test_what_was_not_asked_for_does_not_come(bot: Bot, sam: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    await sam.types("one")

    assert await bot.get_updates() == ()


async def test_an_update_can_come_again_after_it_was_confirmed(server: Fake, bot: Bot, sam: Person) -> None:
    update = await sam.types("one")
    (came,) = await bot.get_updates()
    assert await bot.get_updates(offset=update + 1) == ()

    server.inbox.put_again(server.inbox_log[update], update)

    assert [u.update_id for u in await bot.get_updates(offset=update + 1)] == [came.update_id]


async def test_messages_are_sent_edited_and_deleted(server: Fake, bot: Bot, sam: Person) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    sent = await bot.send_message(SAM, "<b>Hello</b> &amp; more", parse_mode="HTML", reply_markup=keys)
    assert sent.text == "Hello & more"
    assert sam.labels == ["Yes"]
    with pytest.raises(BadRequest, match="is not modified"):
        await bot.edit_message_text("Hello & more", SAM, sent.message_id, entities=sent.entities, reply_markup=keys)

    await bot.edit_message_text("Later", SAM, sent.message_id)
    assert [(m.text, m.buttons) for m in sam.screen] == [("Later", [])]
    with pytest.raises(BadRequest, match="is not modified"):
        await bot.edit_message_reply_markup(SAM, sent.message_id)

    await bot.delete_message(SAM, sent.message_id)
    assert sam.screen == []
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(SAM, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("Again", SAM, sent.message_id)
    assert await bot.delete_messages(SAM, [sent.message_id])
    server.judge.assert_all_accepted("sendMessage", "editMessageText", "deleteMessage", "deleteMessages")


async def test_a_message_can_be_deleted_for_two_days(server: Fake, bot: Bot, sam: Person) -> None:
    server.chats.clock = lambda: NOON
    sent = await bot.send_message(SAM, "Hello")
    old = await bot.send_message(SAM, "Hello again")
    server.chats.clock = lambda: NOON + timedelta(hours=48)
    await bot.delete_message(SAM, sent.message_id)
    server.chats.clock = lambda: NOON + timedelta(hours=48, seconds=1)

    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(SAM, old.message_id)
    assert [m.text for m in sam.screen] == ["Hello again"]


async def test_in_a_private_chat_the_bot_may_delete_what_a_person_wrote_and_in_a_group_it_may_not(
    server: Fake, bot: Bot, sam: Person
) -> None:
    in_group = Person(server, SAM, chat=GROUP)
    await sam.types("mine")
    await in_group.types("ours")

    await bot.delete_message(SAM, sam.screen[0].id)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(GROUP, in_group.screen[0].id)


async def test_who_blocks_the_bot_hears_nothing_from_it(bot: Bot, sam: Person) -> None:
    await sam.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(SAM, "Hello")
    (told,) = await bot.get_updates()
    assert told.my_chat_member is not None

    await sam.unblocks()
    await bot.send_message(SAM, "Hello")


@pytest.mark.usefixtures("sam")
async def test_a_chat_that_nobody_opened_or_that_is_gone_is_not_found(server: Fake, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(999, "Hello")
    server.chats.opened(SAM).gone = True
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(SAM, "Hello")


async def test_a_group_that_became_a_supergroup_names_its_new_chat(server: Fake, bot: Bot) -> None:
    server.chats.opened(GROUP).moved_to = -(10**12) - 5_001

    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(GROUP, "Hello")
    assert moved.value.new_chat_id == -(10**12) - 5_001


@pytest.mark.usefixtures("sam")
async def test_a_tap_that_never_was_has_no_answer(bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query("77")


async def test_rates_are_held_to_the_letter_where_a_test_asks_for_it(server: Fake, bot: Bot, sam: Person) -> None:
    Person(server, GROUP)
    now = 100.0
    server.methods.limits = Limits(clock=lambda: now)
    await bot.send_message(SAM, "one")
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(SAM, "two")
    assert told.value.retry_after == timedelta(seconds=1)

    now = 101.0
    await bot.send_message(SAM, "two")
    for number in range(20):
        now += 2.0
        await bot.send_message(GROUP, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(GROUP, "20")
    assert [m.text for m in sam.screen] == ["one", "two"]
    assert most_within(server.record.calls, 3600, GROUP) == 20


@pytest.mark.usefixtures("sam")
async def test_bad_weather_comes_as_often_as_ordered_and_passes(server: Fake, bot: Bot) -> None:
    server.weather.next("sendMessage", weather.too_many(7), times=2, after=1)
    await bot.send_message(SAM, "one")
    for _ in range(2):
        with pytest.raises(RetryAfter, match="7"):
            await bot.send_message(SAM, "lost")
    server.weather.next("sendMessage", weather.server_error())
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(SAM, "lost")

    await bot.send_message(SAM, "two")
    assert [m.text for m in server.chats.opened(SAM).visible] == ["one", "two"]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("fault", [weather.reset, weather.half, weather.garbage])
async def test_an_answer_may_be_lost_before_or_after_the_work_is_done(
    server: Fake, bot: Bot, sam: Person, fault: type, done: bool
) -> None:
    server.weather.next("sendMessage", fault(done=done))

    with pytest.raises(TelegramError):
        await bot.send_message(SAM, "Hello")
    assert [m.text for m in sam.screen] == (["Hello"] if done else [])
    await bot.send_message(SAM, "Still here")


@pytest.mark.usefixtures("sam")
async def test_a_silence_lasts_as_long_as_ordered(server: Fake, bot: Bot) -> None:
    server.weather.next("sendMessage", weather.silence(600))

    with pytest.raises(TimedOut):
        await bot.send_message(SAM, "Hello", read_timeout=0.1)


@pytest.mark.usefixtures("sam")
async def test_a_closed_door_refuses_and_opens_again_at_the_same_place(server: Fake, bot: Bot) -> None:
    await bot.send_message(SAM, "one")
    await server.close_door()
    with pytest.raises(NetworkError):
        await bot.send_message(SAM, "lost")

    await server.open_door()
    await bot.send_message(SAM, "two")
    assert len(server.chats.opened(SAM).visible) == 2


async def test_a_foreign_token_is_unauthorised(server: Fake) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{server.url}/bot42:other/getMe")

    assert (answer.status_code, answer.json()["error_code"]) == (401, 401)
