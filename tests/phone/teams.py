"""Draws what a team sees: `python -m tests.phone.teams [FOLDER]` plays it against the running bot.

A huddle, a quiz, a private round, an invitation, an inline check and a reminder come to one sheet each. Polls and the
list of an inline check are Telegram's own; they are drawn as plain bubbles with what they hold.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.roles import Role
from bot.telegram import words
from tests.phone.bubble import Bubble, Button, Chat
from tests.phone.draw import png
from tests.phone.screens import Screen
from tests.phone.sheet import sheets
from tests.telegram.given import a_bot, a_member, a_team
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.chats import Message
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.polls import Poll

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


async def huddle(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """T17 with six people, to its card."""
    team = ann, *_ = await a_team(telegram, bot)
    await ann.types("/huddle")
    await ann.sees_button("Five or more")
    snap("begins", chat_of(ann))
    await ann.taps("Five or more")
    poll = await ann.sees_poll("What are we facing today?")
    await ann.sees_button(words.CLOSE_VOTE)
    snap("a poll", chat_of(ann))
    for person in team:
        poll.vote(person.number, "No time")
    await ann.taps(words.CLOSE_VOTE)
    await ann.sees_poll("Which would you try?")
    snap("what most said", chat_of(ann))
    await ann.taps("Skip")
    await ann.sees("How will you go round?")
    snap("a spoken round", chat_of(ann))
    await ann.taps("A round, two minutes")
    await ann.sees_button("No")
    snap("after the round", chat_of(ann))
    await ann.types("/stop")
    await ann.sees("Stopped.")
    snap("stopped", chat_of(ann))


async def quiz(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """T19: one line that most choose otherwise."""
    team = ann, *_ = await a_team(telegram, bot)
    await ann.types("/quiz")
    await ann.sees_button("Said aloud")
    snap("begins", chat_of(ann))
    await ann.taps("Said aloud")
    poll = await ann.sees_poll("Your sister has a spare room.")
    await ann.sees_button(words.CLOSE_VOTE)
    snap("a quiz", chat_of(ann))
    for person in team:
        poll.vote(person.number, "It is neutral")
    await ann.taps(words.CLOSE_VOTE)
    await ann.sees("Talk for a minute.")
    snap("a talking point", chat_of(ann))


async def private_round(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """A round in which nobody learns what another tapped."""
    team = ann, *_ = await a_team(telegram, bot, 7)
    await ann.types("/round")
    await ann.sees_button("What stops us")
    snap("begins", chat_of(ann))
    await ann.taps("What stops us")
    await ann.sees("What stops you from asking most often?")
    snap("answered privately", chat_of(ann))
    for person in team:
        await person.taps("Fear of the answer")
        await person.told()
    await ann.taps(words.CLOSE_VOTE)
    await ann.sees("five or more")
    snap("what was said", chat_of(ann))


async def invitation(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """An admin lets somebody in, and looks at who is in."""
    ada = await a_member(telegram, bot, 7001, Role.admin)
    await a_member(telegram, bot, 7002)
    await ada.types("/invite north")
    await ada.sees_button("Champion")
    snap("as what", chat_of(ada))
    await ada.taps("Champion")
    await ada.sees("Role: Champion")
    await ada.sees_button("Take it back")
    snap("the link", chat_of(ada))
    await ada.types("/people")
    await ada.sees("2 here")
    snap("who is in", chat_of(ada))
    await ada.taps(next(label for label in ada.labels if "Worker" in label))
    await ada.sees_button("Take out")
    snap("one of them", chat_of(ada))
    await ada.taps("Take out")
    await ada.sees_button("Leave them in")
    snap("taking out", chat_of(ada))
    kim = Person(telegram, 7003)
    await kim.types("/start nothing")
    await kim.sees(words.REFUSED)
    snap("a stranger", chat_of(kim))


async def inline(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """A line behind the bot's name, with what may be sent instead; and what a reminder looks like before it comes."""
    sam = await a_member(telegram, bot, 7001)
    for name, line in (("blame", "Why didn't you just leave him?"), ("fine", "I am here on Tuesday")):
        answer: Mapping[str, Any] = await sam.asks_inline(line)
        drawn = [Bubble(escape(line), "worker")]
        button = answer.get("button") or {}
        drawn.append(Bubble(f"<i>{escape(button.get('text', ''))}</i>"))
        drawn += [
            Bubble(f"<b>{escape(each['title'])}</b>\n{escape(each.get('description', ''))}")
            for each in answer["results"]
        ]
        snap(name, tuple(drawn))
    await sam.types("/remind")
    await sam.sees_button("Not safe now")
    snap("a reminder", chat_of(sam))


PLAYS: Mapping[str, Play] = {
    "huddle": huddle,
    "quiz": quiz,
    "round": private_round,
    "invitation": invitation,
    "inline": inline,
}


async def drawn(folder: Path) -> None:
    """Play all, and write one sheet of each."""
    nursery = Nursery()
    try:
        for name, play in PLAYS.items():
            found: list[Screen] = []

            def snap(place: str, chat: Chat, name: str = name, found: list[Screen] = found) -> None:
                found.append(Screen(name, place, chat))

            with tempfile.TemporaryDirectory() as data:
                async with a_bot(Path(data), nursery) as (telegram, bot):
                    await play(telegram, bot, snap)
            for number, sheet in enumerate(sheets(tuple(found)), start=1):
                (folder / f"{name}-{number}.png").write_bytes(png(sheet, 1.0))
    finally:
        nursery.close()


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "build/teams")
    place.mkdir(parents=True, exist_ok=True)
    asyncio.run(drawn(place))
