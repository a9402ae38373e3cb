"""The way of one update, top to bottom: the emergency card, the lane, who it is, what it means, its turn, its replies.

`take` returns when the update is done with and may be acknowledged: its turn is committed, or it is nobody's, or it has
been set aside after it failed a few times. Until then Telegram keeps it for us.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from html import escape
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversation import events
from bot.conversation.effects import Say
from bot.dialogue.tongue import Tongue
from bot.lanes import Lanes
from bot.library import LANGUAGE
from bot.logs import Log, kind_of
from bot.metrics import Metrics
from bot.roles import May, Role, may
from bot.store import NotDone, NotInvited, Standing, Store, StoreProblem, UnreadableStore, WrongKey
from bot.telegram import words
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import Arrival, read_arrival
from bot.telegram.calling import Calling
from bot.telegram.commands import ANSWER, COMMANDS, TYPED, command_in
from bot.telegram.desk import Asked, Desk, asked_for
from bot.telegram.doorstep import Doorstep
from bot.telegram.groups import Groups, Unreached, poll_before
from bot.telegram.heard import Heard
from bot.telegram.inline import Inline, read_query
from bot.telegram.listed import Listed
from bot.telegram.noting import Noting
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.page import Page
from bot.telegram.urgent import Urgent
from bot.turn import WELCOME, Act, Incoming, Started, Told, Turns, Typed, Worked

FIRST_WAIT, LONGEST_WAIT = 0.25, 15.0
"""Seconds until a turn that could not be committed is taken again, doubling from the first to the longest."""
TRIES = 3
"""How often a turn may fail for a reason of its own before its update is set aside."""
CALLS = 12
"""The same where what fails is a call to Telegram, which may not answer for minutes: a poll to be closed, a file."""
LEAD_ON = ("carry-on", "stop")
"""The buttons of the emergency card that lead on; the others are answered from memory."""
LONGEST_ASKED = 60.0
"""Seconds that such a call waits at most where Telegram asks for it: what is behind it in its chat waits too."""
TOLD_EVERY = 60.0
"""Seconds within which one chat is not told a second time that something could not be kept."""


@dataclass
class Inbox:
    """Takes updates, in any number at once; those of one chat come one after the other."""

    turns: Turns
    store: Store
    api: Api
    outbox: Outbox
    calling: Calling
    urgent: Urgent
    doorstep: Doorstep
    desk: Desk
    groups: Groups
    zone: ZoneInfo
    listed: Listed
    noting: Noting
    heard: Heard
    inline: Inline
    clock: Callable[[], datetime]
    log: Log
    metrics: Metrics
    _lanes: Lanes = field(default_factory=Lanes)
    _carded: set[int] = field(default_factory=set)
    _told: dict[int, float] = field(default_factory=dict)
    _behind: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, raw: Mapping[str, Any]) -> None:
        """Take one update as it came, and return when it is done with. Raises nothing but cancellation."""
        began = perf_counter()
        try:
            query = read_query(raw)
            arrival = read_arrival(raw) if query is None else None
        except Exception as problem:  # noqa: BLE001 (whatever a malformed update makes its reader raise)
            self.log.warning("update unreadable", kind=kind_of(problem))
            self.metrics.updates.labels("unreadable").inc()
            return
        if query is not None:
            await self.inline.answer(query)
            self.metrics.updates.labels("inline").inc()
            return
        if arrival is None or (arrival.service and arrival.happening is None) or not self._is_for_us(arrival):
            self.metrics.updates.labels("ignored").inc()
            return
        if arrival.tap_id is not None and (arrival.private or self._is_card(arrival)):
            self._later(self._answer_tap(arrival.tap_id))
        if await self._answered_from_memory(arrival):
            self.metrics.updates.labels("turn").inc()
            return
        alarm = self._alarmed(arrival)
        if alarm:
            await self.urgent.card(arrival.chat_id, arrival.topic)
        async with self._lanes.lane(arrival.conversation):
            outcome = await self._until_done(arrival, alarm)
        self.metrics.updates.labels(outcome).inc()
        self.metrics.turn_seconds.observe(perf_counter() - began)

    async def close(self, seconds: float) -> None:
        """Wait for what is done behind the turns (deletions, taps), so many seconds at most."""
        if self._behind:
            await asyncio.wait(self._behind, timeout=seconds)
        for task in tuple(self._behind):
            task.cancel()
        await asyncio.gather(*self._behind, return_exceptions=True)

    def _is_for_us(self, arrival: Arrival) -> bool:
        return arrival.private or self.groups.meant(arrival)

    async def _answered_from_memory(self, arrival: Arrival) -> bool:
        """Answer a button of the emergency card that leads nowhere else, behind no lane and no store."""
        button = arrival.tap.emergency if arrival.tap is not None else None
        if button is None or button in LEAD_ON:
            return False
        if arrival.message_id is not None and self.urgent.knows(arrival.chat_id, button):
            await self.urgent.answer(arrival.chat_id, arrival.message_id, button)
        return True

    def _alarmed(self, arrival: Arrival) -> bool:
        """Tell whether somebody is not safe now: known without the store, for members and strangers alike."""
        if arrival.tap is not None:
            return arrival.tap.alarm
        text = arrival.text or arrival.caption
        if text is None:
            return False
        command = command_in(text)
        if command is not None and command.name in COMMANDS:
            # “/help” is no cry for help. What stands behind a command may be one.
            act: Act = events.NotSafe() if command.name == "notsafe" else Typed(command.rest)
        else:
            act = Typed(text)
        return self.turns.alarmed(self._incoming(arrival, act))

    async def _until_done(self, arrival: Arrival, alarm: bool) -> str:
        """Take the update's turn until it is done. Returns in one word what became of it."""
        wait, tries = FIRST_WAIT, 0
        while True:
            try:
                return await self._once(arrival, alarm)
            except NotInvited:
                if arrival.private:
                    await self.doorstep.answer(arrival.chat_id, None, None, self._of_phone(arrival), refused=True)
                return "refused"
            except Exception as problem:  # noqa: BLE001 (one update must not take the service with it)
                kind = kind_of(problem)
                of_its_own = not isinstance(problem, StoreProblem) or isinstance(problem, UnreadableStore | WrongKey)
                tries += of_its_own
                silent = isinstance(problem, CallFailed) and problem.outcome is Outcome.again
                asked = min(problem.wait, LONGEST_ASKED) if isinstance(problem, CallFailed) else 0.0
            if tries >= (CALLS if silent else TRIES) and await self._set_aside(arrival, kind):
                return "set-aside"
            if not of_its_own:
                self.metrics.store_problems.labels(kind).inc()
            self.log.warning("turn will be taken again", kind=kind, tries=tries)
            self._later(self._tell(arrival, words.TRY_AGAIN))
            await asyncio.sleep(max(wait, asked))
            wait = min(wait * 2, LONGEST_WAIT)

    async def _once(self, arrival: Arrival, alarm: bool) -> str:
        """Take the update's turn. Raises StoreProblem, NotInvited, CallFailed, and whatever else may go wrong."""
        standing = await self.turns.standing_of(arrival.conversation)
        role = standing.role if arrival.private else await self.store.accounts.role_of(arrival.person)
        if arrival.tap is not None and arrival.tap.emergency is not None:
            return await self._under_the_card(arrival, arrival.tap.emergency, standing, known=role is not None)
        if not arrival.private:
            return await self._in_a_group(arrival, standing, role, alarm)
        library = self.heard.note(arrival.conversation, standing.profile)
        asked = self.desk.as_heard(
            Asked(*asked_for(arrival), arrival, standing, role, self._end_of_tomorrow(), library)
        )
        if role is None:
            return await self._at_the_door(arrival, alarm)
        act = events.NotSafe() if alarm else await self.desk.act(asked)
        if isinstance(act, Typed):
            act = replace(act, alarm=False)  # it has been looked at before the lane
        if act is None:
            if asked.name in (ANSWER, TYPED):
                return "ignored"
            return "errand"
        if asked.name not in (ANSWER, TYPED):
            standing = await self.turns.standing_of(arrival.conversation)  # which the answer may have changed
        try:
            await self._turn(arrival, act, standing)
        except NotDone as refused:
            await self._turn(arrival, Told((Say(library.tongue(words.not_done(refused))),)), standing)
        if isinstance(act, events.WrongKind) or (asked.name == TYPED and arrival.text is None):
            self._later(self._delete(arrival))
        return "turn"

    async def _turn(
        self,
        arrival: Arrival,
        act: Act,
        standing: Standing,
        *,
        invitation: str | None = None,
        unreached: Unreached | None = None,
    ) -> None:
        """Let the turn be taken and queue what it says."""

        async def card() -> None:
            # The card of an alarm is out already, and a turn that is taken again must not send it again.
            if not isinstance(act, events.NotSafe) and arrival.update_id not in self._carded:
                self._carded.add(arrival.update_id)
                await self.urgent.card(arrival.chat_id, arrival.topic)

        poll = None if arrival.private else poll_before(*await self.turns.opened(standing), act)
        incoming = self._incoming(arrival, act, invitation=invitation)
        taken = await self.turns.take(incoming, card, standing)
        said = tuple(each for each in taken if each.calls is None)
        chosen = {each.fact: each.value for each in act.remember} if isinstance(act, Told) else {}
        library = self.heard.note(arrival.conversation, {**standing.profile, **chosen})
        if LANGUAGE in chosen:
            self._later(self._list_commands(arrival.conversation))
        self._carded.discard(arrival.update_id)
        tapped = arrival.message_id if arrival.tap is not None and not self._is_card(arrival) else None
        self.outbox.put(
            Delivery(
                arrival.conversation,
                said,
                tapped=tapped,
                page=standing.page,
                in_its_place=isinstance(act, Told | Worked),
                tongue=library.tongue,
                poll=poll,
                unreached=unreached,
            )
        )
        await self.calling.put(each for each in taken if each.calls is not None)

    async def _under_the_card(self, arrival: Arrival, button: str, standing: Standing, *, known: bool) -> str:
        """Carry on or stop from under the emergency card, where there is anything to go on with, and for members."""
        await self.urgent.last_words(arrival.chat_id, arrival.message_id, button)
        if standing.session is not None and (known or arrival.private):
            await self._turn(arrival, events.Resumed() if button == "carry-on" else events.Stopped(), standing)
        return "turn"

    async def _at_the_door(self, arrival: Arrival, alarm: bool) -> str:
        """Let somebody in who was invited. Anybody else gets the neutral line and the helplines."""
        command = command_in(arrival.text) if arrival.text is not None else None
        if command is not None and command.name == "start" and command.rest:
            nobody = Standing(None, role=None, page=None, profile={})
            becomes = await self.store.accounts.role_by(command.rest, self.clock())
            # Set-up asks what only trees need; whoever may walk none is not led through it.
            prepares = becomes is None or may(becomes, May.prepare)
            tongue = self._of_phone(arrival)
            comes_in = Started(WELCOME) if prepares else Told((Say(tongue(words.COME_IN)),))
            await self._turn(arrival, comes_in, nobody, invitation=command.rest)
            self._later(self.doorstep.come_in(arrival.chat_id))
            self._later(self._list_commands(arrival.conversation))
            return "turn"
        if not alarm:
            tap = arrival.tap
            tapped, menu = (arrival.message_id, tap.menu) if tap else (None, None)
            await self.doorstep.answer(arrival.chat_id, tapped, menu, self._of_phone(arrival))
        return "stranger"

    async def _in_a_group(self, arrival: Arrival, standing: Standing, role: Role | None, alarm: bool) -> str:
        """Take what came in a group, in the language of whoever sent it, and tell them alone what is for them alone."""
        profile = {} if role is None else await self.store.profile(arrival.person)
        library = self.heard.spoken(profile)
        asked = Asked(*asked_for(arrival), arrival, standing, role, self._end_of_tomorrow(), library)
        told = await self.groups.take(asked, alarm, self._turn, self._aside)
        if arrival.tap_id is not None:
            self._later(self._answer_tap(arrival.tap_id, told))
        return "group"

    async def _aside(self, arrival: Arrival, act: Act, unreached: Unreached | None = None) -> None:
        """Let a turn be taken in the private chat of whoever sent something in a group."""
        own = replace(arrival, chat_id=arrival.sender or 0, private=True, topic=None, tap=None, message_id=None)
        async with self._lanes.lane(own.conversation):
            await self._turn(own, act, await self.turns.standing_of(own.conversation), unreached=unreached)

    async def _set_aside(self, arrival: Arrival, kind: str) -> bool:
        """Set an update aside by its number and the kind of its failure; False where even that could not be kept."""
        try:
            await self.store.set_aside(arrival.conversation, str(arrival.update_id), kind, self.clock())
        except StoreProblem:
            return False
        self.log.error("update set aside", kind=kind, tries=TRIES)
        self._told.pop(arrival.chat_id, None)
        self._later(self._tell(arrival, words.SET_ASIDE))
        return True

    def _incoming(self, arrival: Arrival, act: Act, *, invitation: str | None = None) -> Incoming:
        return Incoming(
            arrival.conversation,
            str(arrival.update_id),
            act,
            self.clock(),
            message_ids=(arrival.message_id,) if arrival.private and arrival.message_id is not None else (),
            invitation=invitation,
            clears=arrival.private,
            member=None if arrival.guest else arrival.person,
            counts=not arrival.guest,
            redacted=lambda: self._later(self._delete(arrival)),
        )

    def _is_card(self, arrival: Arrival) -> bool:
        return arrival.tap is not None and arrival.tap.emergency is not None

    def _of_phone(self, arrival: Arrival) -> Tongue:
        """Return the language of somebody's Telegram where it is offered: of a stranger nothing else is known."""
        return self.heard.offered(arrival.language)

    def _end_of_tomorrow(self) -> datetime:
        here = self.clock().astimezone(self.zone)
        return datetime.combine(here.date() + timedelta(days=2), time.min, here.tzinfo)

    async def _answer_tap(self, tap_id: str, said: str | None = None) -> None:
        try:
            await self.api.answer_tap(tap_id, said)
        except CallFailed:
            return  # only a little clock on the button, which Telegram stops by itself

    async def _list_commands(self, conversation: str) -> None:
        """Put the menu into a chat whose role or language is new; what fails now is done at the next sweep."""
        with contextlib.suppress(StoreProblem, CallFailed):
            await self.listed.anew(conversation)

    async def _delete(self, arrival: Arrival) -> None:
        """Delete a message of the worker's that should not be there; tried for a while, then left to “Clear”."""
        for wait in (0.0, 1.0, 5.0, 20.0):
            await asyncio.sleep(wait)
            try:
                await self.api.delete(arrival.chat_id, [arrival.message_id or 0])
            except CallFailed as failed:
                self.log.warning("message not deleted", kind=failed.kind)
            else:
                return

    async def _tell(self, arrival: Arrival, line: str) -> None:
        """Say a line that needs no store, at most once a minute to one chat."""
        chat_id = arrival.chat_id
        now = asyncio.get_running_loop().time()
        if now - self._told.get(chat_id, -TOLD_EVERY) < TOLD_EVERY:
            return
        self._told = {chat: moment for chat, moment in self._told.items() if now - moment < TOLD_EVERY}
        self._told[chat_id] = now
        tongue = self.heard.library(chat_id).tongue
        try:
            page = Page(escape(f"{tongue(line)}\n\n{tongue(words.STILL_SAFE)}"))
            self.noting.note(chat_id, await self.api.send(chat_id, page, topic=arrival.topic))
        except CallFailed as failed:
            self.log.warning("line not sent", kind=failed.kind)

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._behind.add(task)
        task.add_done_callback(self._behind.discard)
