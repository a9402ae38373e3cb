"""Screens that are played against the running bot, one sheet of pictures for each play and each phone."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from itertools import pairwise
from pathlib import Path

from tests.phone.bubble import Bubble, Button, Chat
from tests.phone.draw import png
from tests.phone.phone import LARGE, NARROW, USUAL, Phone
from tests.phone.screens import Screen
from tests.phone.sheet import sheets
from tests.telegram.given import a_bot
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.chats import Message
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.polls import Poll

PHONES = (USUAL, NARROW, LARGE)
LAST = 3
"""Messages of a screen that are drawn: those above have been on an earlier one."""
TAGS = {"bold": "b", "italic": "i", "underline": "u"}

Snap = Callable[[str, Chat], None]
Play = Callable[[Fake, BotProcess, Snap], Awaitable[None]]


def html_of(message: Message) -> str:
    """Return a message's text with its entities, whose places are counted in UTF-16 units (Bot API, MessageEntity)."""
    units = message.text.encode("utf-16-le")
    at: dict[int, str] = {}
    for entity in message.entities:
        if tag := TAGS.get(entity["type"]):
            first, last = entity["offset"], entity["offset"] + entity["length"]
            at[first], at[last] = at.get(first, "") + f"<{tag}>", f"</{tag}>" + at.get(last, "")
    cuts = sorted({0, len(units) // 2, *at})
    parts = (
        at.get(first, "") + escape(units[2 * first : 2 * last].decode("utf-16-le"), quote=False)
        for first, last in pairwise(cuts)
    )
    return "".join(parts) + at.get(cuts[-1], "")


def text_of(poll: Poll) -> str:
    """Return a poll as it stands on the phone of somebody who has not voted."""
    kind = "Anonymous quiz" if poll.asked.get("type") == "quiz" else "Anonymous poll"
    lines = [f"<b>{escape(poll.asked['question'])}</b>", f"<i>{kind}</i>", *(f"○ {escape(o)}" for o in poll.options)]
    if poll.closed and poll.asked.get("explanation"):
        lines += ["", escape(poll.asked["explanation"])]
    return "\n".join(lines)


def bubble_of(message: Message, mine: bool) -> Bubble:
    """Return one message as it is drawn."""
    keyboard = tuple(tuple(Button(each.label, each.url) for each in row) for row in message.rows)
    text = text_of(message.poll) if message.poll is not None else html_of(message) or "/".join(message.content)
    return Bubble(text, "worker" if mine else "bot", keyboard, message.edits > 0)


def chat_of(person: Person) -> Chat:
    """Return the end of what somebody sees."""
    return tuple(bubble_of(message, not message.by_bot) for message in person.screen[-LAST:])


async def drawn(folder: Path, plays: Mapping[str, Play], phones: tuple[Phone, ...] = PHONES) -> None:
    """Play all, and write the sheets of each for every phone."""
    nursery = Nursery()
    try:
        for name, play in plays.items():
            found: list[Screen] = []

            def snap(place: str, chat: Chat, name: str = name, found: list[Screen] = found) -> None:
                found.append(Screen(name, place, chat))

            with tempfile.TemporaryDirectory() as data:
                async with a_bot(Path(data), nursery) as (telegram, bot):
                    await play(telegram, bot, snap)
            for phone in phones:
                for number, sheet in enumerate(sheets(tuple(found), phone), start=1):
                    (folder / f"{name}-{phone.name}-{number}.png").write_bytes(png(sheet, 1.0))
    finally:
        nursery.close()
