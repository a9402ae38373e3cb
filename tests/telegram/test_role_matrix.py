"""Every command and every button, for everybody and in every kind of chat, asked for live of one running bot.

Whoever may not ask gets one neutral line and changes nothing in the store; whoever may gets an answer.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from bot.roles import May, Role, may
from bot.telegram.commands import Where
from tests.telegram.given import database, nothing_waits
from tests.telegram.matrix import (
    EVERYBODY,
    NEUTRAL,
    STRANGER,
    Asked,
    Cell,
    Who,
    ask,
    let_in,
    new_person,
    rows_for,
)
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.chats import Chat
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person


def places(who: Who) -> tuple[Where, ...]:
    """Return the kinds of chat that somebody asks in. A topic is a group to the registry: two try it for all."""
    two = who.role in (None, Role.champion) and not who.left
    return (Where.private, Where.group, Where.topic) if two else (Where.private, Where.group)


OPEN_ALREADY = {"lead", "anew:"}
"""Buttons of a group that mean something where a talk is open."""
WHAT_STAYS = ("update_seen", "chat_message", "sqlite_sequence")
"""Tables that note that somebody wrote, which messages can be cleared, and how many there have been."""


def everything_in(bot: BotProcess) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is stored, table by table."""
    with closing(sqlite3.connect(database(bot), timeout=30)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608 (ours)
            for name in tables
            if name not in WHAT_STAYS
        }


def refused(telegram: Fake) -> list[Cell]:
    """Return what nobody gets; each person asks for all of theirs in one chat of a kind."""
    cells = []
    for who in EVERYBODY:
        number = new_person(telegram, Where.private).number
        for where in places(who):
            person = new_person(telegram, where, number)
            cells += [Cell(who, where, *each, person) for each in rows_for(who, where, opened=False)]
    return cells


def allowed(telegram: Fake) -> list[Cell]:
    """Return what somebody gets; each is asked for by a person of its own, and in a group of its own."""
    return [
        Cell(who, where, *each, new_person(telegram, where))
        for who in EVERYBODY
        for where in places(who)
        for each in rows_for(who, where, opened=True)
    ]


async def all_asked(telegram: Fake, bot: BotProcess, asked: Sequence[int]) -> None:
    """Wait until every update is done with, and all that was said is out."""
    await telegram.record.until(lambda: telegram.inbox.confirmed.issuperset(asked), patience=120)
    await nothing_waits(bot)
    await telegram.record.until(lambda: telegram.methods.queries == {*telegram.methods.answered})


def said_since(telegram: Fake, start: int, chat: Chat) -> list[str]:
    """Return the texts of new messages of the bot in a chat since a call."""
    calls = telegram.record.in_chat[chat.id]
    sent = [call for call in calls if call.number >= start and call.method == "sendMessage" and call.result]
    return [chat.messages[call.result["message_id"]].text for call in sent]


def told(telegram: Fake, asked: Asked) -> str:
    """Return what was shown to a person alone, under their tap."""
    return str(telegram.methods.answered[asked.tap].get("text") or "") if asked.tap else ""


def wrongly_refused(telegram: Fake, start: int, asked: Sequence[Asked]) -> Iterator[str]:
    """Yield what was refused with other words than the neutral ones, with more of them, or with none."""
    in_words: dict[int, Counter[str]] = {}
    for each in asked:
        cell, page = each.cell, each.page
        expected = in_words.setdefault(cell.person.chat.id, Counter())
        if page is None:
            expected.update([cell.refusal] if cell.refusal else [])
        elif cell.refusal != (page.text if cell.where is Where.private else told(telegram, each)):
            yield str(cell)
    for chat, expected in in_words.items():
        seen = Counter(said_since(telegram, start, telegram.chats.opened(chat)))
        if seen != expected:
            yield f"{chat}: {seen - expected} too many, {expected - seen} missing"


def answered(telegram: Fake, start: int, asked: Asked) -> bool:
    """Tell whether something else than a refusal came: a message, words in the place of one, a file."""
    cell = asked.cell
    own = telegram.chats.opened(cell.person.number)
    calls = telegram.record.in_chat[cell.person.chat.id]
    done = {call.method for call in calls if call.number >= start and call.error is None}
    shown = {*said_since(telegram, start, cell.person.chat), *said_since(telegram, start, own), told(telegram, asked)}
    if "editMessageText" in done and asked.page is not None:
        shown.add(asked.page.text)
    shown -= {""}
    if (cell.who.role, cell.name) == (None, "/start"):
        return shown == {STRANGER}  # the way in, without an invitation
    return bool(done & {"sendDocument", "sendPhoto"} or shown) and not NEUTRAL.intersection(shown)


async def test_refused_is_one_neutral_line_that_changes_nothing_and_allowed_is_an_answer(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with own_telegram(judged=False) as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, first="tests.telegram.matrix:lift")
        no, yes = refused(telegram), allowed(telegram)
        leader = new_person(telegram, Where.private)
        people = {cell.person.number: (cell.who, cell.person) for cell in (*no, *yes)}
        people[leader.number] = (Who("who leads", Role.champion), leader)
        handle = await let_in(bot, list(people.values()))
        async with running(bot):
            await all_asked(telegram, bot, await begun(telegram, leader, no, yes))
            before, start = everything_in(bot), len(telegram.record)

            asked = [await ask(telegram, cell, handle) for cell in no]
            await all_asked(telegram, bot, [each.update for each in asked])

            assert everything_in(bot) == before
            assert list(wrongly_refused(telegram, start, asked)) == []

            start = len(telegram.record)
            asked = [await ask(telegram, cell, handle) for cell in yes]
            await all_asked(telegram, bot, [each.update for each in asked])

            assert [str(each.cell) for each in asked if not answered(telegram, start, each)] == []


async def begun(telegram: Fake, leader: Person, no: Sequence[Cell], yes: Sequence[Cell]) -> list[int]:
    """Begin what has to be open already: a talk in groups where one is led, a tree for whoever is in the middle."""

    async def led(cell: Cell) -> int:
        there = Person(telegram, leader.number, chat=cell.person.chat.id, topic=cell.person.topic)
        return await there.types("/huddle")

    chats = {cell.person.chat.id: cell for cell in no if cell.where is not Where.private}
    asked = [await led(cell) for cell in chats.values()]
    for cell in yes:
        if cell.where is Where.private and cell.row.in_session:
            asked.append(await cell.person.types("/door"))
        elif cell.where is not Where.private and (cell.row.in_session or cell.name in OPEN_ALREADY):
            leads = may(cell.who.role, May.judge)
            asked.append(await (cell.person.types("/huddle") if leads else led(cell)))
    return asked
