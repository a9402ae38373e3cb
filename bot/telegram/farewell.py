"""The chat of somebody who was taken out: what was on its way is dropped, the chat cleared, and one neutral line said.

Their rights end with the commit that took them out; this is what is left to do in the chat. A command on the machine
may have done it, so it is looked for at every sweep.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from bot.dialogue.tongue import Tongue
from bot.logs import Log
from bot.store import Store
from bot.telegram import words
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import chat_of
from bot.telegram.button import NOT_SAFE, Button, menu_data
from bot.telegram.doorstep import HELPLINES
from bot.telegram.flood import Flood
from bot.telegram.heard import Heard
from bot.telegram.outbox import Outbox
from bot.telegram.page import Page
from bot.telegram.tidy import Tidy
from bot.turn import Turns


@dataclass(frozen=True)
class Farewell:
    """Says farewell; each can be said again where it was broken off."""

    api: Api
    store: Store
    turns: Turns
    tidy: Tidy
    outbox: Outbox
    flood: Flood
    heard: Heard
    log: Log

    async def say_all(self) -> None:
        """Clear the chats of all who were taken out, and tell them. Raises StoreProblem, CallFailed."""
        for conversation in await self.store.accounts.farewells():
            if await self.store.member(conversation):
                await self.store.accounts.farewell_said(conversation)  # let in again meanwhile
                continue
            chat_id = chat_of(conversation)
            self.outbox.forget(conversation)
            self.turns.forget(conversation)
            await self.tidy.clear(conversation, chat_id)
            try:
                await self.api.forget_commands(chat_id)
                await self.flood.before_new(chat_id)
                await self.api.send(chat_id, ended(self.heard.library(chat_id).tongue))
            except CallFailed as failed:
                if failed.outcome is Outcome.again:
                    raise
                self.log.warning("farewell not said", kind=failed.kind)
            await self.store.accounts.farewell_said(conversation)


def ended(tongue: Tongue) -> Page:
    """Return the neutral line for somebody who was taken out, with what saves a life."""
    return Page(
        escape(f"{tongue(words.ENDED)}\n\n{tongue(words.STRANGER_999)}"),
        ((Button(tongue(words.NOT_SAFE), NOT_SAFE),), (Button(tongue(words.HELPLINES), menu_data(HELPLINES)),)),
    )
