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
from html import escape
from random import uniform
from typing import Literal, TypeVar

from bot.dialogue.tongue import ENGLISH, Tongue
from bot.logs import Log, kind_of
from bot.metrics import Metrics
from bot.store import Delivered, StoreProblem
from bot.telegram import group_words as words
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import chat_of, conversation_of, topic_of
from bot.telegram.flood import Flood
from bot.telegram.page import Page, pages
from bot.turn import Sendable, Turns

T = TypeVar("T")
Follow = Callable[[int, int], Awaitable[None]]
"""Takes what is kept of a chat along to the number that it has now. Raises StoreProblem."""

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds until a call that may be made again is, doubling from the first to the longest."""
REMEMBERED = 20_000
"""Conversations whose open page is remembered between turns; of the others the store says it."""


@dataclass(frozen=True)
class Delivery:
    """The messages of one turn on their way to a chat, or to one topic of it.

    `tapped` is the message whose button brought them, None where they answer something that was typed. `page` is the
    message with the open question, as the store had it.
    """

    conversation: str
    messages: tuple[Sendable, ...]
    tapped: int | None = None
    page: int | None = None
    in_its_place: bool = False
    """Answered where it was tapped, whatever else is open: a menu."""
    tongue: Tongue = ENGLISH
    """The language of what stands around the messages."""
    unreached: Callable[[], Awaitable[None]] | None = None
    """What is done where the chat does not want to hear from us. Raises nothing."""
    poll: Literal["open", "closed"] | None = None
    """The open page is a poll, in whose place nothing can stand. An open one goes, a closed one stays as it is."""

    again: bool = False
    """They waited over a restart, and the first of them may be out already."""

    @property
    def chat_id(self) -> int:
        """The chat that they are for."""
        return chat_of(self.conversation)


class _Moved(Exception):
    """The group has become a supergroup, which is another chat."""

    def __init__(self, to: int) -> None:
        self.to = to
        super().__init__("A group has become a supergroup.")


class Outbox:
    """Sends deliveries, one conversation's after the other, all conversations' at the same time."""

    def __init__(
        self,
        api: Api,
        turns: Turns,
        flood: Flood,
        clock: Callable[[], datetime],
        log: Log,
        metrics: Metrics,
        *,
        follow: Follow,
        plain: Callable[[int], bool] = lambda _: False,
    ) -> None:
        """Take the parts that are wired. `plain` tells of a chat whether it has chosen fewer buttons."""
        self._api, self._turns, self._flood, self._follow = api, turns, flood, follow
        self._plain = plain
        self._clock, self._log, self._metrics = clock, log, metrics
        self._waiting: dict[str, deque[Delivery]] = {}
        self._senders: dict[str, asyncio.Task[None]] = {}
        self._pages: OrderedDict[str, int | None] = OrderedDict()

    def put(self, delivery: Delivery) -> None:
        """Queue what a turn said. Returns at once."""
        if not delivery.messages:
            return
        self._waiting.setdefault(delivery.conversation, deque()).append(delivery)
        self._metrics.waiting.inc(len(delivery.messages))
        if delivery.conversation not in self._senders:
            self._senders[delivery.conversation] = asyncio.create_task(self._send_all(delivery.conversation))

    def busy(self, conversation: str) -> bool:
        """Tell whether anything is on its way to a conversation."""
        return conversation in self._senders

    async def drain(self, seconds: float) -> int:
        """Wait until everything is out, so many seconds at most. Returns how many chats still wait, and stops them."""
        if self._senders:
            await asyncio.wait(self._senders.values(), timeout=seconds)
        left = list(self._senders.values())
        for sender in left:
            sender.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        return len(left)

    def cleared(self, conversation: str) -> None:
        """Know no more of a conversation's open page, which was deleted."""
        self._pages.pop(conversation, None)

    def forget(self, conversation: str) -> None:
        """Drop what waits for a conversation, whose messages have been erased."""
        waiting = self._waiting.get(conversation)
        while waiting:
            self._metrics.waiting.dec(len(waiting.popleft().messages))
        self._pages.pop(conversation, None)

    async def moved(self, old: int, new: int, tongue: Tongue = ENGLISH) -> None:
        """Send what waits for a chat to the number that it has now. Raises nothing: what fails waits in the store."""
        try:
            await self._follow(old, new)
            self.forget(conversation_of(old))
            conversation = conversation_of(new)
            if not self.busy(conversation):
                self.put(Delivery(conversation, await self._turns.unsent(conversation), tongue=tongue))
        except StoreProblem as problem:
            self._log.error("group not followed", kind=kind_of(problem))

    async def _send_all(self, conversation: str) -> None:
        waiting = self._waiting[conversation]
        try:
            while waiting:
                delivery = waiting.popleft()
                try:
                    await self._deliver(delivery)
                except _Moved as moved:
                    await self.moved(delivery.chat_id, moved.to, delivery.tongue)
                except Exception as problem:  # noqa: BLE001 (one delivery that fails must not hold up those behind it)
                    self._log.error("delivery failed", kind=kind_of(problem))
                finally:
                    self._metrics.waiting.dec(len(delivery.messages))
        finally:
            del self._senders[conversation], self._waiting[conversation]

    async def _deliver(self, delivery: Delivery) -> None:
        """Send the pages of one turn and mark each when it is out."""
        chat_id, left = delivery.chat_id, list(delivery.messages)
        before = self._pages.get(delivery.conversation, delivery.page)
        # A tap is answered in place: in the message it belongs to, or further down where a newer question stands. What
        # was typed stands below all of them, so its answer comes below that.
        target = delivery.tapped if delivery.in_its_place else None
        if delivery.tapped is not None and not delivery.in_its_place and delivery.poll is None:
            target = max(delivery.tapped, before or 0)
        edited, now_open, replaced = None, before, False
        said, session_id = [each.message for each in left], left[0].session
        look = {"group": chat_id < 0, "plain": self._plain(chat_id)}
        whole = pages(said, session_id, self._turns.alarming, delivery.tongue, **look)
        for page in whole:
            if not await self._still_waits(left[0]):
                return  # erased meanwhile, with all that is behind it: its person was taken out, or left
            number = None
            if target is not None and page.poll is None:
                number = await self._edited(chat_id, target, page)
            edited, target = edited or number, None  # only the first page may take a message's place
            new = number is None
            before_it = None
            if delivery.again and page.poll is not None and page is whole[0]:
                before_it = await self._sent(delivery, Page(escape(delivery.tongue(words.VOTE_AGAIN))))
            if number is None:
                number = await self._sent(delivery, page)
            held, left = left[: page.holds], left[page.holds :]
            if page.asks or page.ends:
                now_open, replaced = (number if page.asks else None), True
            self._remember(delivery.conversation, now_open)
            noted = tuple(one for one in (before_it, number if new else None) if one is not None)
            await self._mark(held, Delivered(delivery.conversation, noted, now_open, self._clock()))
        if replaced and delivery.poll != "closed":
            for number in {before, delivery.tapped} - {edited, now_open}:
                if number is not None:
                    await self._retired(chat_id, number, gone=whole[-1].again or delivery.poll == "open")

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
        except CallFailed as failed:
            if failed.moved_to is not None:
                raise _Moved(failed.moved_to) from None
            return None
        return message_id

    async def _sent(self, delivery: Delivery, page: Page) -> int | None:
        """Send a page as a new message; None where nobody can be reached, or Telegram takes it in no form."""
        chat_id, topic = delivery.chat_id, topic_of(delivery.conversation)
        for form in (page, page.plainly or plain(page)):
            await self._flood.before_new(chat_id)
            try:
                return await self._insist(chat_id, lambda form=form: self._api.send(chat_id, form, topic=topic))  # type: ignore[misc]
            except CallFailed as failed:
                if failed.moved_to is not None:
                    raise _Moved(failed.moved_to) from None
                self._log.warning("message not sent", kind=failed.kind, what=failed.outcome.value)
                if failed.outcome is Outcome.gone:
                    if delivery.unreached is not None:
                        await delivery.unreached()
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

    def _remember(self, conversation: str, page: int | None) -> None:
        self._pages[conversation] = page
        self._pages.move_to_end(conversation)
        while len(self._pages) > REMEMBERED:
            self._pages.popitem(last=False)


def plain(page: Page) -> Page:
    """Return a page without any markup, for when Telegram does not take it as it is."""
    return replace(page, text=re.sub(r"</?[bi]>", "", page.text))
