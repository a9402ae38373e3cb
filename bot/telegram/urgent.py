"""The emergency card: from memory, on a connection of its own, ahead of every queue. No store, no commit, no lane.

It may come twice. What must not happen is that it does not come.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Coroutine, Mapping
from html import escape
from typing import Any

from bot.dialogue.safety import EmergencyCard
from bot.dialogue.slots import Contact, fill
from bot.logs import Log
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.button import Button, Rows, emergency_data
from bot.telegram.flood import A_CHAT, Flood
from bot.telegram.heard import Heard
from bot.telegram.noting import Noting
from bot.telegram.page import Page

AT_ONCE = 6.0
"""Seconds for which the turn behind the card waits for it. The card itself is tried on after that."""
ONCE_IN = 3.0
"""Seconds within which a second card to the same chat is not sent again: ten taps are one alarm."""
TRIED_FOR = 300.0
"""Seconds for which a card that could not be sent is tried again."""
HELD = 10.0
"""Seconds for which other messages to the chat stand back while a card is being sent."""
REMEMBERED = 10_000


class Urgent:
    """Sends the emergency card and answers its buttons."""

    def __init__(
        self, api: Api, flood: Flood, heard: Heard, contacts: Mapping[str, str], noting: Noting, log: Log
    ) -> None:
        self._api, self._flood, self._heard, self._contacts = api, flood, heard, contacts
        self._noting, self._log = noting, log
        self._last: OrderedDict[tuple[int, int | None], float] = OrderedDict()
        self._sending: set[asyncio.Task[None]] = set()

    async def card(self, chat_id: int, topic: int | None = None) -> None:
        """Send the card, in a group into the `topic` where it is needed. Never raises.

        Returns when it is out, or after some seconds while it is still being tried.
        """
        now = asyncio.get_running_loop().time()
        place = (chat_id, topic)
        if now - self._last.get(place, -ONCE_IN) < ONCE_IN:
            return
        self._last[place] = now
        self._last.move_to_end(place)
        while len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
        card = self._heard.library(chat_id).emergency
        await self._now(self._send(chat_id, self._page(card, card.first), topic=topic))

    def knows(self, chat_id: int, button: str) -> bool:
        """Tell whether the card of a chat has a button of that name."""
        return button in self._heard.library(chat_id).emergency.every_button

    async def answer(self, chat_id: int, message_id: int, button: str) -> None:
        """Say what a button of the card says, in the card's place; its buttons stay. Never raises."""
        card = self._heard.library(chat_id).emergency
        text = card.every_button[button].text or card.first
        await self._now(self._send(chat_id, self._page(card, text), message_id))

    async def last_words(self, chat_id: int, message_id: int | None, button: str) -> None:
        """Say what “carry on” and “stop” say where nothing else can be said, in the card's place. Never raises."""
        card = self._heard.library(chat_id).emergency
        text = card.every_button[button].text or card.first
        await self._now(self._send(chat_id, Page(escape(self._with_contacts(text))), message_id))

    async def close(self) -> None:
        """Give up what is still being tried."""
        for task in tuple(self._sending):
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)

    async def _now(self, sending: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(sending)
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
        await asyncio.wait({task}, timeout=AT_ONCE)

    async def _send(self, chat_id: int, page: Page, message_id: int | None = None, topic: int | None = None) -> None:
        loop = asyncio.get_running_loop()
        until, wait = loop.time() + TRIED_FOR, 0.2
        while loop.time() < until:
            # Whatever else waits for this chat stands back, or it would take the card's place in Telegram's own count.
            self._flood.hold(chat_id, HELD)
            try:
                if message_id is None:
                    self._noting.note(chat_id, await self._api.send(chat_id, page, urgent=True, topic=topic))
                else:
                    await self._api.edit(chat_id, message_id, page, urgent=True)
            except CallFailed as failed:
                if failed.moved_to is not None:
                    chat_id, topic, message_id = failed.moved_to, None, None
                    continue
                if failed.outcome is Outcome.gone:
                    return
                if failed.outcome is not Outcome.again:
                    message_id = None
                self._last.pop((chat_id, topic), None)  # a second alarm may succeed where this one waits
                await asyncio.sleep(failed.wait or wait)
                wait = min(wait * 2, 5.0)
            else:
                self._flood.hold(chat_id, A_CHAT)
                return
        self._log.error("emergency card not sent")

    def _page(self, card: EmergencyCard, text: str) -> Page:
        rows: Rows = tuple((Button(button.label, emergency_data(name)),) for name, button in card.every_button.items())
        first, _, rest = escape(self._with_contacts(text)).partition("\n")
        return Page(f"<b>{first}</b>\n{rest}" if rest else first, rows)

    def _with_contacts(self, text: str) -> str:
        return with_contacts(text, self._contacts)


def with_contacts(text: str, contacts: Mapping[str, str]) -> str:
    """Return a text of the card with the local contacts in their places."""
    return fill(
        text,
        lambda _: "they",
        lambda slot: contacts.get(slot.which, slot.otherwise) if isinstance(slot, Contact) else "",
    )
