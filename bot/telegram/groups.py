"""The way of one update in a group: is it meant for us, may its sender ask or answer, what is told to them alone.

Ordinary messages are dropped unread: in privacy mode none come, and to an admin all of them would. Who leads taps; to
whoever else taps, Telegram shows a line that nobody else sees.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

from bot.conversation import events
from bot.conversation.effects import Ask, Say
from bot.conversation.group import mark, may_do
from bot.conversation.question import open_question, why_of
from bot.conversation.session import Session
from bot.conversation.taps import event_of_tap
from bot.conversation.walk import walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE
from bot.store import Standing, Store
from bot.telegram import group_words as words
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import Arrival
from bot.telegram.commands import ANSWER, COMMANDS, command_in, row_of
from bot.telegram.desk import Asked, Desk
from bot.telegram.doorstep import Doorstep
from bot.telegram.happenings import Happening
from bot.telegram.meaning import answer_of
from bot.telegram.outbox import Outbox
from bot.turn import Act, Told, Turns

LED = frozenset({ANSWER, "/resume", "/stop", "/back", "/skip"})
"""What moves the session of a group, and so is for whoever may answer in it."""
ALONE = frozenset({"/check"})
"""What is answered in the private chat of whoever asks."""
REMEMBERED = 100
"""Polls of which it is remembered what they came to."""


Unreached = Callable[[], Coroutine[Any, Any, None]]


class Turn(Protocol):
    """Lets a turn be taken in the conversation of an arrival, and queues what it says."""

    def __call__(self, arrival: Arrival, act: Act, standing: Standing, /) -> Awaitable[None]:
        """Raises as `Turns.take`."""
        ...


class Aside(Protocol):
    """Lets a turn be taken in the private chat of whoever sent an arrival."""

    def __call__(self, arrival: Arrival, act: Act, unreached: Unreached | None = None, /) -> Awaitable[None]:
        """Raises as `Turns.take`. `unreached` is what is done where nothing can be sent there."""
        ...


def meant_for(arrival: Arrival, name: str | None, number: int | None) -> bool:
    """Tell whether something in a group is meant for the bot of that name and number.

    That is a button of ours, an answer to a message of ours, and a command of ours that names no other bot.
    """
    if arrival.tap is not None:
        return True
    command = command_in(arrival.text) if arrival.text is not None else None
    if command is not None:
        return command.name in COMMANDS and command.whom in ("", (name or "").casefold())
    return arrival.replied_to is not None and arrival.replied_to == number


@dataclass(frozen=True)
class Groups:
    """Takes what comes in groups, once its conversation's lane is held."""

    api: Api
    store: Store
    turns: Turns
    desk: Desk
    doorstep: Doorstep
    outbox: Outbox
    closed: OrderedDict[tuple[int, int], tuple[int, ...]] = field(default_factory=OrderedDict)
    """What the last polls came to, so that a turn that is taken again still knows it: a poll is closed only once."""

    def meant(self, arrival: Arrival) -> bool:
        """Tell whether an arrival is meant for us. What is not is looked at no further."""
        return arrival.happening is not None or meant_for(arrival, self.api.name, self.api.number)

    async def take(self, asked: Asked, alarm: bool, turn: Turn, aside: Aside) -> str | None:
        """Take one update; returns what is told to whoever tapped, and to nobody else. Raises as `Turns.take`."""
        arrival, known = asked.arrival, asked.role is not None
        if arrival.happening is not None:
            await self._happened(asked, arrival.happening, turn, aside)
            return None
        session, dialogue = await self.turns.opened(asked.standing)
        standing = replace(asked.standing, profile=_spoken(session))
        if alarm:
            if known and session is not None:
                await turn(arrival, events.NotSafe(), standing)
            return None
        # Where the tree lets anyone answer, that is whoever is in the group, invited or not. Guests do nothing else.
        guest = not known and dialogue is not None and dialogue.tree.in_group == "anyone" and asked.name == ANSWER
        arrival = replace(arrival, guest=guest)
        if not guest and not self.desk.open_to(asked):
            return await self._not_open(asked, turn)
        act: Act | None = None
        if asked.name in LED:
            if session is None or dialogue is None:
                return await self._told(asked, asked.tongue(words.NOTHING_OPEN), turn)
            vote = vote_of(dialogue, session, arrival)
            if vote is not None:
                await turn(arrival, vote, standing)
                return asked.tongue(words.VOTED)
            if not may_do(dialogue, session, arrival.person, _tapped(dialogue, session, arrival)):
                return await self._told(asked, asked.tongue(words.INVITED_ONLY if guest else words.WHO_LEADS), turn)
            here = open_question(dialogue, session)
            alone = _told_alone(dialogue, session, here, asked)
            if alone is not None:
                if arrival.under_poll and arrival.message_id not in (None, standing.page):
                    await self._deleted(arrival.chat_id, arrival.message_id or 0)
                return alone
            if here is not None and here.gathers is not None and asked.name == "/resume" and standing.page is not None:
                return await self._told(asked, asked.tongue(words.VOTE_OPEN), turn)
            if here is not None:
                act = await self._closing(dialogue, session, here, asked)
        act = act or (answer_of(arrival) if guest else await self.desk.act(asked))
        if act is not None and asked.name in ALONE:
            # What is found in a line is for whoever asks. Where they cannot be reached, the group hears only that.
            await aside(arrival, act, lambda: self.doorstep.group(arrival.chat_id, asked.tongue, arrival.topic))
        elif act is not None:
            await turn(arrival, act, standing)
        return None

    async def _closing(self, dialogue: Dialogue, session: Session, here: Ask, asked: Asked) -> Act | None:
        """Close the open poll where that is what was tapped. A poll that cannot be read is closed all the same.

        After a restart it may stand there twice. Then the one in which more people voted is heard, and the other one
        goes: votes of both together would count whoever voted in each.
        """
        arrival = asked.arrival
        tapped = _tapped(dialogue, session, arrival)
        if not isinstance(tapped, events.Closed) or here.gathers != "poll" or arrival.message_id is None:
            return None
        numbers = {arrival.message_id, asked.standing.page or arrival.message_id}
        came = {number: await self._closed(arrival.chat_id, number) for number in sorted(numbers)}
        heard = max(came, key=lambda number: sum(came[number] or (-1,)))
        for number in numbers - {heard}:
            if came[number] is not None:
                await self._deleted(arrival.chat_id, number)
        votes = came[heard]
        if votes is None:
            return tapped
        names = (choice.name for choice in here.choices)
        return replace(tapped, votes=tuple(zip(names, votes, strict=False)))

    async def _closed(self, chat_id: int, number: int) -> tuple[int, ...] | None:
        """Close one poll and return how many chose each option; None where that cannot be read. Raises CallFailed."""
        place = (chat_id, number)
        if place not in self.closed:
            try:
                self.closed[place] = await self.api.close_poll(chat_id, number)
            except CallFailed as failed:
                if failed.outcome is Outcome.again:
                    raise
                return None
        while len(self.closed) > REMEMBERED:
            self.closed.popitem(last=False)
        return self.closed[place]

    async def _deleted(self, chat_id: int, number: int) -> None:
        """Delete a poll that counts for nothing any more; one that stays all the same does no harm."""
        with contextlib.suppress(CallFailed):
            await self.api.delete(chat_id, [number])

    async def _told(self, asked: Asked, said: str, turn: Turn) -> str | None:
        """Tell somebody who tapped alone, and somebody who typed where they typed."""
        if asked.arrival.tap is not None:
            return said
        await turn(asked.arrival, Told((Say(said),)), asked.standing)
        return None

    async def _not_open(self, asked: Asked, turn: Turn) -> str | None:
        row = row_of(asked.name)
        if asked.role is not None and row is not None and asked.arrival.where in row.where:
            return await self._told(asked, asked.tongue(words.FOR_CHAMPIONS), turn)
        if asked.arrival.tap is not None:
            return asked.tongue(words.INVITED_ONLY if asked.role is None else words.NOT_A_GROUP)
        if asked.name.startswith("/"):
            await self.doorstep.group(asked.arrival.chat_id, asked.tongue, asked.arrival.topic)
        return None

    async def _happened(self, asked: Asked, happening: Happening, turn: Turn, aside: Aside) -> None:
        """Do what follows from what happened to the bot in a group, and explain it to those who can change it."""
        arrival, known = asked.arrival, asked.role is not None
        if happening.what == "moved":
            await self.outbox.moved(happening.old, happening.new)
        if happening.what == "removed":
            for conversation in await self.store.groups.conversations(arrival.chat_id):
                self.outbox.forget(conversation)
            await self.store.groups.left(arrival.chat_id)
        in_the_group = happening.what in ("added", "admin")
        if in_the_group and not known:
            await self.doorstep.group(arrival.chat_id, asked.tongue)
        elif in_the_group:
            await turn(arrival, Told((_explained(happening, asked.tongue),)), asked.standing)
        elif known and happening.what in ("muted", "removed"):
            await aside(arrival, Told((_explained(happening, asked.tongue),)))


def vote_of(dialogue: Dialogue, session: Session, arrival: Arrival) -> events.Voted | None:
    """Return what somebody says in the private round that is open, or None where a tap is no answer to one."""
    here = open_question(dialogue, session)
    if here is None or here.gathers != "privately":
        return None
    match _tapped(dialogue, session, arrival):
        case events.Answered(step, (option,)) if step == here.step:
            return events.Voted(step, mark(session.id, arrival.person), option)
    return None


def poll_before(session: Session | None, dialogue: Dialogue | None, act: Act) -> Literal["open", "closed"] | None:
    """Return what becomes of the poll that stands in the chat where a turn goes on from it; None where none stands.

    A closed poll shows its numbers, so it stays only where there are enough of them.
    """
    here = open_question(dialogue, session) if dialogue is not None and session is not None else None
    if here is None or session is None or here.gathers != "poll":
        return None
    votes = act.votes if isinstance(act, events.Closed) else None
    return "closed" if votes is not None and session.enough(sum(number for _, number in votes)) else "open"


def _tapped(dialogue: Dialogue, session: Session, arrival: Arrival) -> events.Event | None:
    """Return what a tap means; None where nothing was tapped, or only another part of a list."""
    return event_of_tap(dialogue, session, arrival.tap.token or "") if arrival.tap is not None else None


def _told_alone(dialogue: Dialogue, session: Session, here: Ask | None, asked: Asked) -> str | None:
    """Return what is told to whoever tapped and moves nothing: why it is asked, or that the question is an old one."""
    event = _tapped(dialogue, session, asked.arrival)
    if isinstance(event, events.AskedWhy):
        return why_of(walk(dialogue, session))
    match event:
        case (
            events.Answered(step)
            | events.Ticked(step)
            | events.Skipped(step)
            | events.WentBack(step)
            | events.Closed(step)
        ):
            late = here is not None and step not in (here.step, None)
            return asked.tongue(words.EARLIER) if late else None
    return None


def _explained(happening: Happening, tongue: Tongue) -> Say:
    match happening.what:
        case "added":
            return Say(tongue(words.HELLO))
        case "admin":
            return Say(tongue(words.AS_ADMIN))
        case "muted":
            return Say(tongue(words.MUTED))
        case _:
            return Say(tongue(words.REMOVED))


def _spoken(session: Session | None) -> dict[str, str]:
    """Return the language of what is open, as a profile holds it: that of whoever began it."""
    code = session.facts.get(LANGUAGE) if session is not None else None
    return {LANGUAGE: code} if code else {}
