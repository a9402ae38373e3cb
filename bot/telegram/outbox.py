"""What is committed goes out, each chat in its order, as fast as Telegram allows, and is marked when it is out.

A question takes the place of the one before it where nothing stands between them, so that a chat is no wall of
messages. Killed between a call and its mark, the service makes that one call again after its next start, and no other.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import uniform
from typing import TypeVar

from bot.dialogue.tongue import ENGLISH, Tongue
from bot.logs import Log, kind_of
from bot.metrics import Metrics
from bot.store import Delivered, StoreProblem
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.flood import Flood
from bot.telegram.page import Page, pages
from bot.turn import Sendable, Turns

T = TypeVar("T")

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds until a call that may be made again is, doubling from the first to the longest."""
REMEMBERED = 20_000
"""Chats whose open page is remembered between turns; of the others the store says it."""


@dataclass(frozen=True)
class Delivery:
    """The messages of one turn on their way to a chat.

    `tapped` is the message whose button brought them, None where they answer something that was typed. `page` is the
    message with the open question, as the store had it.
    """

    conversation: str
    chat_id: int
    messages: tuple[Sendable, ...]
    tapped: int | None = None
    page: int | None = None
    in_its_place: bool = False
    """Answered where it was tapped, whatever else is open: a menu."""
    tongue: Tongue = ENGLISH
    """The language of what stands around the messages."""


class Outbox:
    """Sends deliveries, one chat's after the other, all chats' at the same time."""

    def __init__(
        self, api: Api, turns: Turns, flood: Flood, clock: Callable[[], datetime], log: Log, metrics: Metrics
    ) -> None:
        self._api, self._turns, self._flood = api, turns, flood
        self._clock, self._log, self._metrics = clock, log, metrics
        self._waiting: dict[int, deque[Delivery]] = {}
        self._senders: dict[int, asyncio.Task[None]] = {}
        self._pages: OrderedDict[int, int | None] = OrderedDict()

    def put(self, delivery: Delivery) -> None:
        """Queue what a turn said. Returns at once."""
        if not delivery.messages:
            return
        self._waiting.setdefault(delivery.chat_id, deque()).append(delivery)
        self._metrics.waiting.inc(len(delivery.messages))
        if delivery.chat_id not in self._senders:
            self._senders[delivery.chat_id] = asyncio.create_task(self._send_all(delivery.chat_id))

    def busy(self, chat_id: int) -> bool:
        """Tell whether anything is on its way to a chat."""
        return chat_id in self._senders

    async def drain(self, seconds: float) -> int:
        """Wait until everything is out, so many seconds at most. Returns how many chats still wait, and stops them."""
        if self._senders:
            await asyncio.wait(self._senders.values(), timeout=seconds)
        left = list(self._senders.values())
        for sender in left:
            sender.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        return len(left)

    def cleared(self, chat_id: int) -> None:
        """Know no more of a chat's open page, which was deleted."""
        self._pages.pop(chat_id, None)

    def forget(self, chat_id: int) -> None:
        """Drop what waits for a chat, whose messages have been erased."""
        waiting = self._waiting.get(chat_id)
        while waiting:
            self._metrics.waiting.dec(len(waiting.popleft().messages))
        self._pages.pop(chat_id, None)

    async def _send_all(self, chat_id: int) -> None:
        waiting = self._waiting[chat_id]
        try:
            while waiting:
                delivery = waiting.popleft()
                try:
                    await self._deliver(delivery)
                except Exception as problem:  # noqa: BLE001 (one delivery that fails must not hold up those behind it)
                    self._log.error("delivery failed", kind=kind_of(problem))
                finally:
                    self._metrics.waiting.dec(len(delivery.messages))
        finally:
            del self._senders[chat_id], self._waiting[chat_id]

    async def _deliver(self, delivery: Delivery) -> None:
        """Send the pages of one turn and mark each when it is out."""
        chat_id, left = delivery.chat_id, list(delivery.messages)
        before = self._pages.get(chat_id, delivery.page)
        # A tap is answered in place: in the message it belongs to, or further down where a newer question stands. What
        # was typed stands below all of them, so its answer comes below that.
        target = delivery.tapped if delivery.in_its_place else None
        if delivery.tapped is not None and not delivery.in_its_place:
            target = max(delivery.tapped, before or 0)
        edited, now_open, replaced = None, before, False
        whole = pages([each.message for each in left], left[0].session, self._turns.alarming, delivery.tongue)
        for page in whole:
            if not await self._still_waits(left[0]):
                return  # erased meanwhile, with all that is behind it: its person was taken out, or left
            number = await self._edited(chat_id, target, page) if target is not None else None
            edited, target = edited or number, None  # only the first page may take a message's place
            new = number is None
            if number is None:
                number = await self._sent(chat_id, page)
            held, left = left[: page.holds], left[page.holds :]
            if page.asks or page.ends:
                now_open, replaced = (number if page.asks else None), True
            self._remember(chat_id, now_open)
            noted = (number,) if new and number is not None else ()
            await self._mark(held, Delivered(delivery.conversation, noted, now_open, self._clock()))
        if replaced:
            for number in {before, delivery.tapped} - {edited, now_open}:
                if number is not None:
                    await self._retired(chat_id, number, gone=whole[-1].again)

    async def _still_waits(self, message: Sendable) -> bool:
        """Tell whether a message was not erased since. A store that cannot say so keeps nothing back."""
        try:
            return await self._turns.waits(message)
        except StoreProblem as problem:
            self._log.warning("message not looked up", kind=kind_of(problem))
            return True

    async def _edited(self, chat_id: int, message_id: int, page: Page) -> int | None:
        """Let a page take the place of a message; None where that message is not to be had any more."""
        await self._flood.before_edit(chat_id)
        try:
            await self._insist(chat_id, lambda: self._api.edit(chat_id, message_id, page))
        except CallFailed:
            return None
        return message_id

    async def _sent(self, chat_id: int, page: Page) -> int | None:
        """Send a page as a new message; None where nobody can be reached, or Telegram takes it in no form."""
        for form in (page, plain(page)):
            await self._flood.before_new(chat_id)
            try:
                return await self._insist(chat_id, lambda form=form: self._api.send(chat_id, form))  # type: ignore[misc]
            except CallFailed as failed:
                self._log.warning("message not sent", kind=failed.kind, what=failed.outcome.value)
                if failed.outcome is Outcome.gone:
                    return None
        return None

    async def _insist(self, chat_id: int, call: Callable[[], Awaitable[T]]) -> T:
        """Make a call until it succeeds or cannot. Raises CallFailed where making it again would not help."""
        wait, tries = FIRST_WAIT, 0
        while True:
            try:
                return await call()
            except CallFailed as failed:
                if failed.outcome is not Outcome.again:
                    raise
                tries += 1
                if tries == 1:
                    self._log.warning("call will be made again", kind=failed.kind)
                if failed.wait:
                    self._flood.hold(chat_id, failed.wait)
                # A little chance in it, so that chats that failed together do not all come back together.
                await asyncio.sleep(failed.wait or uniform(wait / 2, wait))  # noqa: S311 (no secret)
                wait = min(wait * 2, LONGEST_WAIT)

    async def _retired(self, chat_id: int, message_id: int, *, gone: bool) -> None:
        """Take the buttons from a question that a newer one follows, or delete it where that one is the same again.

        It is tried once: a tap on what is left does no harm.
        """
        await self._flood.before_edit(chat_id)
        with contextlib.suppress(CallFailed):
            if gone:
                await self._api.delete(chat_id, [message_id])
            else:
                await self._api.take_buttons(chat_id, message_id)

    async def _mark(self, messages: Sequence[Sendable], delivered: Delivered) -> None:
        """Mark messages as sent. A store that cannot take that now is asked until it can."""
        wait = FIRST_WAIT
        while True:
            try:
                await self._turns.sent(messages, delivered)
            except StoreProblem as problem:
                self._log.warning("mark will be made again", kind=kind_of(problem))
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                return

    def _remember(self, chat_id: int, page: int | None) -> None:
        self._pages[chat_id] = page
        self._pages.move_to_end(chat_id)
        while len(self._pages) > REMEMBERED:
            self._pages.popitem(last=False)


def plain(page: Page) -> Page:
    """Return a page without any markup, for when Telegram does not take it as it is."""
    return replace(page, text=re.sub(r"</?[bi]>", "", page.text))
