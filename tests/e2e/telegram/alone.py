"""What one person does beside the trees, each a walk that either Telegram can play: files, hiding, leaving, waiting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.library import shipped
from bot.metrics import Metrics
from bot.pictures import painted, picture_of
from bot.roles import Role
from bot.store import Store
from bot.telegram import group_words, words
from bot.telegram.api import Api
from bot.telegram.pictured import NAME
from bot.telegram.tidy import LATER
from tests.e2e.telegram.teams import Stage, taps
from tests.phone.notification import hints
from tests.telegram.clock import made_older, reminders_due, weekly_due
from tests.telegram.given import a_member, at_the_door, nothing_waits, rows
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.test_pictured import SHORT

DOOR = (shipped() / "trees" / "door.yaml").read_text("utf-8")


async def sends_files_both_ways(stage: Stage) -> None:
    """A champion is sent a card and a tree, and sends back a tree with a fault; a worker's file is refused unread."""
    ann = await a_member(stage.server, stage.bot, 6_001, Role.champion)
    sam = await a_member(stage.server, stage.bot, 6_002)
    for command, line in (("/forms", words.FORMS), ("/trees", words.TREES)):
        await ann.types(command)
        await ann.taps("At the door", await ann.sees(line))
        await ann.hears(("sendDocument",))
    card, tree = [stage.server.file_sent(message) for message in ann.from_bot if "document" in message.content]
    assert card.startswith(b"<!DOCTYPE html>")
    assert tree.decode() == DOOR
    await ann.sends_file(stage.server, "door.yaml", tree + b"\nmarmalade: yes\n")
    await ann.sees("marmalade", "is not known here", "(T002)", patience=90)
    await sam.sends_file(stage.server, "door.yaml", tree)
    await stage.server.record.wait_for("deleteMessage", chat=sam.number)
    assert len(stage.server.record.of("getFile")) == 1
    assert stage.bot.holds("marmalade") == []


async def is_sent_a_picture(stage: Stage) -> None:
    """A picture comes as a photo, with its words under it: sent by the bot's own room from here."""
    sam = await a_member(stage.server, stage.bot, 6_051)
    api = Api(stage.server.token, stage.server.url, Metrics())
    await api.open()
    try:
        await api.send_picture(sam.number, NAME, picture_of(painted(SHORT, 1.0)), "At the door. Nothing changes.")
    finally:
        await api.close()
    assert [message.content["caption"] for message in sam.from_bot] == ["At the door. Nothing changes."]


async def hides_and_comes_back(stage: Stage) -> None:
    """One command empties the chat; what was open is asked again when its worker comes back."""
    sam = await at_the_door(stage.server, stage.bot, 6_101)
    await sam.taps("No")
    await sam.sees("Someone knows where I am")
    await sam.types("/hide")
    await sam.sees(words.HIDDEN)
    assert [message.text for message in sam.screen] == [words.HIDDEN]
    await sam.types("/resume")
    await sam.sees("Someone knows where I am")


async def leaves_for_good(stage: Stage) -> None:
    """All of a person is erased, the invitation too, and what was in the chat is deleted."""
    sam = await at_the_door(stage.server, stage.bot, 6_201)
    await sam.types("/forget")
    await taps(sam, words.FORGET_LEAVE)
    await sam.sees(words.LEFT)
    assert not any("Is anyone in danger" in message.text for message in sam.screen)
    await nothing_waits(stage.bot)
    for table in ("member", "session", "profile", "said", "live_page"):
        kept = rows(stage.bot, f"SELECT 1 FROM {table} WHERE conversation = 'telegram:6201'")  # noqa: S608 (ours)
        assert (table, kept) == (table, [])
    await sam.types("/start")
    await sam.sees(words.STRANGER)


async def waits_for_the_moment(stage: Stage) -> None:
    """What is due when the bot starts again comes once: a reminder, a chat cleared each day, a group's weekly question.

    Whoever was taken out meanwhile is told so.
    """
    server, bot = stage.server, stage.bot
    ann, *_ = await stage.team(-63, 2)
    sam, kim, out = [await a_member(server, bot, number) for number in (6_401, 6_402, 6_403)]
    await sam.types("/remind")
    await sam.sees(words.REMIND_NONE)
    await sam.taps(words.MOMENTS["tomorrow"])
    await sam.sees("tomorrow at 09:00")
    await kim.types("/tidy")
    await taps(kim, words.CLEAR_EACH_DAY)
    await kim.sees(words.TIDY_EACH_DAY)
    await ann.types("/weekly mon 09:00")
    await ann.sees("Every Monday at 09:00")
    await out.types("/help")
    await out.sees("/prepare")
    await take_out(bot, out.number)
    await nothing_waits(bot)
    assert await bot.stop() == 0

    reminders_due(bot)
    weekly_due(bot, timedelta(minutes=20))
    made_older(bot, kim.number, LATER + timedelta(hours=1))
    await bot.start()

    reminder = await sam.sees(words.REMINDER)
    assert (reminder.silent, hints(reminder.text)) == (True, ())
    assert (await ann.sees(group_words.WEEKLY_ASKED)).silent
    await out.sees(words.ENDED)
    await server.record.until(lambda: not kim.screen, chat=kim.number)
    await sam.taps(words.REMINDER_NO)
    await sam.sees(words.REMIND_NOT)
    await taps(ann, group_words.HUDDLE)
    await ann.sees("How many are here?")


async def take_out(bot: BotProcess, number: int) -> None:
    """Do beside the running bot what `beforehand people --take-out` does."""
    ((handle,),) = rows(bot, f"SELECT handle FROM member WHERE conversation = 'telegram:{number}'")  # noqa: S608 (ours)
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        await store.accounts.take_out(str(handle), datetime.now(UTC))
    finally:
        await store.close()
