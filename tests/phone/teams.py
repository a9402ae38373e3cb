"""Draws what a team sees: `python -m tests.phone.teams [FOLDER] [PLAY…]` plays it against the running bot.

A huddle, a quiz, a private round, an invitation, an inline check, what champions see and a reminder come to their
sheets, on a usual phone, on a narrow one and with large text. Polls and the list of an inline check are Telegram's own;
they are drawn as plain bubbles with what they hold.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from bot.roles import Role
from bot.telegram import words
from tests.phone import champions
from tests.phone.bubble import Bubble
from tests.phone.play import Play, Snap, chat_of, drawn
from tests.telegram.given import a_member, a_team
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.phone import Person


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
    **champions.PLAYS,
}


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "build/teams")
    place.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:] or list(PLAYS)
    asyncio.run(drawn(place, {name: PLAYS[name] for name in wanted}))
