"""Every row of the registry as somebody asks for it in a chat, and the one line that whoever may not ask gets.

The rows come from the registry, so a new one is in the matrix by itself; what stands behind a button's name is looked
up here, where a made-up word would not do.
"""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.conversation import words as spoken
from bot.roles import May, Role, may
from bot.store import InvitedAs, Store, TurnRecord
from bot.telegram import doorstep, flood, words
from bot.telegram import group_words as group
from bot.telegram.button import NOT_SAFE as NOT_SAFE_DATA
from bot.telegram.button import emergency_data, menu_data
from bot.telegram.commands import (
    ANSWER,
    FILE,
    INLINE,
    NOT_SAFE,
    TYPED,
    UNDER_THE_CARD,
    Row,
    Where,
    every_row,
    menu_of,
)
from bot.telegram.desk import REPLY
from bot.telegram.listed import name_of
from bot.telegram.sent_files import LARGEST
from bot.turn import WELCOME
from tests.telegram.given import database
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.peers.chats import Message
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.phone import Person

STRANGER = f"{words.STRANGER}\n\n{words.STRANGER_999}"
NEUTRAL = {
    *(STRANGER, words.NOT_HERE, words.PRIVATE_ONLY),
    *(group.INVITED_ONLY, group.FOR_CHAMPIONS, group.NOT_A_GROUP),
}
"""Every line with which somebody is refused."""
ABOUT: Mapping[str, str] = {
    "tree:": "door",
    "leave:": "door",
    "form:": "door",
    "source:": "door",
    "speak:": "en",
    "remind:": "reflect",
    "later:": "reflect",
    "remind-at:": "reflect:tomorrow",
    "remind-not:": "reflect",
    "begin:": "huddle",
    "anew:": "huddle",
    "weekly:": "tue:0930",
    "invite:": "worker",
    "role:": "{handle}:admin",
    "person:": "{handle}",
    "roles:": "{handle}",
    "out:": "{handle}",
    "out-yes:": "{handle}",
    "/check": "I will ask what would help",
    "/because": "x",
    "/people": "",
    "/invite": "worker",
}
"""What stands behind a name; `{handle}` is that of a bystander. Anything else is a word that means nothing."""
UNMEANT = {TYPED, FILE, REPLY}
"""What people write to each other in a group. It is not meant for the bot, and gets no answer."""
_numbers = itertools.count(7_100)


@dataclass(frozen=True)
class Who:
    """Somebody by how they stand: `role` is None for whoever was never let in, and for whoever `left`."""

    name: str
    role: Role | None = None
    left: bool = False
    set_up: bool = True


EVERYBODY = (
    Who("a stranger"),
    Who("taken out", left=True),
    Who("not set up", Role.worker, set_up=False),
    *(Who(role.value, role) for role in Role),
)


@dataclass(frozen=True)
class Cell:
    """One row asked for by one person in one kind of chat."""

    who: Who
    where: Where
    name: str
    row: Row
    person: Person

    def __str__(self) -> str:
        return f"{self.who.name}, {self.where}: {self.name}"

    @property
    def tapped(self) -> bool:
        """Whether it is a button."""
        return not self.name.startswith("/") and self.name not in UNMEANT

    @property
    def refusal(self) -> str | None:
        """The line that refuses it; None for silence."""
        role = self.who.role
        if self.where is Where.private:
            wrong_kind = self.name == FILE and may(role, May.prepare)
            return STRANGER if role is None else spoken.WRONG_KIND if wrong_kind else words.NOT_HERE
        if self.name in UNMEANT:
            return None
        if role is None:
            return group.INVITED_ONLY if self.tapped else words.PRIVATE_ONLY
        if self.where in self.row.where:
            return group.FOR_CHAMPIONS
        return group.NOT_A_GROUP if self.tapped else words.PRIVATE_ONLY


def rows_for(who: Who, where: Where, *, opened: bool) -> Iterator[tuple[str, Row]]:
    """Yield the rows that are open to somebody in a kind of chat, or those that are not."""
    return ((name, row) for name, row in every_row() if name != INLINE and row.open_to(who.role, where) is opened)


def new_person(telegram: Fake, where: Where, number: int | None = None) -> Person:
    """Return somebody with a number and, in a group, a group of their own."""
    number = number or next(_numbers)
    telegram.chats.opened(number)
    if where is Where.private:
        return Person(telegram, number)
    if where is Where.group:
        return Person(telegram, number, chat=-number)
    return Person(telegram, number, chat=-(10**12) - number, topic=11)


def lift() -> None:
    """Take away, in a bot that is about to run, what holds back those who ask often: a matrix asks all at once."""
    flood.A_CHAT, flood.A_GROUP, flood.OVERALL, flood.EDITS = 0.0, 0.0, 10_000.0, 10_000
    doorstep.ANSWERS_AN_HOUR = doorstep.ANSWERS_A_MINUTE = 10_000


async def let_in(bot: BotProcess, people: Sequence[tuple[Who, Person]]) -> str:
    """Let people in as they are to stand, and a bystander, whose handle is returned. No menu is left to be set."""
    store = await Store.open(bot.data, SECRET_KEY)
    now = datetime.now(UTC)

    async def one(who: Who, number: int) -> None:
        given = InvitedAs(who.role or Role.worker)
        token = (await store.make_invitation(now, timedelta(days=1), given)).token
        known = {WELCOME: "yes"} if who.set_up else {}
        conversation = f"telegram:{number}"
        await store.commit(TurnRecord(conversation, f"in:{number}", now, None, (), known, invitation=token))
        if who.left:
            await store.leave(conversation, f"out:{number}", now)

    try:
        coming = [(who, person.number) for who, person in people if who.role is not None or who.left]
        await asyncio.gather(*(one(who, number) for who, number in [*coming, (Who("bystander", Role.worker), 7_099)]))
        handles = {each.handle: each for each in await store.accounts.people()}
    finally:
        await store.close()
    with closing(sqlite3.connect(database(bot))) as connection:
        for role in Role:
            menu = name_of(menu_of(role, Where.private))
            connection.execute("UPDATE member SET menu = ? WHERE role = ?", (menu, role.value))
        ((handle,),) = connection.execute("SELECT handle FROM member WHERE conversation = 'telegram:7099'").fetchall()
        connection.commit()
    assert handle in handles
    return str(handle)


@dataclass(frozen=True)
class Asked:
    """What came of a cell: the update's number, the message that was tapped under, and the id of the tap."""

    cell: Cell
    update: int
    page: Message | None = None
    tap: str = ""


async def ask(telegram: Fake, cell: Cell, handle: str) -> Asked:
    """Let the person of a cell ask."""
    person, name = cell.person, cell.name
    about = ABOUT.get(name, "x" if name.endswith(":") else "").format(handle=handle)
    if name.startswith("/"):
        return Asked(cell, await person.types(f"{name} {about}".strip()))
    if name == TYPED:
        return Asked(cell, await person.types("I will ask what would help"))
    if name == FILE:
        too_large = {"file_size": LARGEST + 1}
        return Asked(cell, await person.sends_file(telegram, "a.yaml", b"a: b", document=too_large))
    page = old_page(telegram, person)
    if name == REPLY:
        return Asked(cell, await person.replies("What would help you today?", page))
    if name == ANSWER:
        page = next((message for message in reversed(person.from_bot) if answers_under(message)), page)
        data = [*answers_under(page), ".0AAAAAAAAAAAA"][0]
    else:
        fixed = {NOT_SAFE: NOT_SAFE_DATA, UNDER_THE_CARD: emergency_data("carry-on")}
        data = fixed.get(name) or menu_data(f"{name}{about}")
    update = await person.taps_data(page, data)
    return Asked(cell, update, page, person.tapped)


def answers_under(message: Message) -> list[str]:
    """Return what the answers under a question carry."""
    return [button.data for button in message.buttons if button.data and button.data.startswith(".")]


def old_page(telegram: Fake, person: Person) -> Message:
    """Return a message of the bot's that has stood in the chat for a while, and can be tapped under or replied to."""
    topic = {} if person.topic is None else {"message_thread_id": person.topic}
    return telegram.chats.send({"chat_id": person.chat.id, "text": "“My aim?”\nReference 0a1b2c3d", **topic})
