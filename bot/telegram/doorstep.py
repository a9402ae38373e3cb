"""Whoever has not been invited gets a neutral line, the emergency card and the helplines, and nothing else.

Nothing about them is kept: how often they were answered is remembered in memory, and only so that nobody can make the
bot talk without end.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import Callable
from html import escape

from bot.dialogue.tongue import ENGLISH, Tongue
from bot.logs import Log
from bot.telegram import words
from bot.telegram.api import Api, CallFailed
from bot.telegram.button import NOT_SAFE, Button, menu_data
from bot.telegram.flood import Flood
from bot.telegram.page import Page

AN_HOUR = 3600.0
ANSWERS_AN_HOUR = 6
"""Answers to one stranger an hour. The emergency card is not among them."""
ANSWERS_A_MINUTE = 60
"""Answers to all strangers together, a minute: a crowd of them must not take the invited people's place."""
REMEMBERED = 10_000
HELPLINES = "helplines"


class Doorstep:
    """Answers those who may not come in."""

    def __init__(self, api: Api, flood: Flood, numbers: Callable[[Tongue], list[str]], log: Log) -> None:
        """Take the parts that are wired. `numbers` gives the helplines that may be shown today, one a line."""
        self._api, self._flood, self._log = api, flood, log
        self._numbers = numbers
        self._answered: OrderedDict[int, list[float]] = OrderedDict()
        self._lately: list[float] = []
        self._said: dict[int, int] = {}

    async def answer(
        self, chat_id: int, tapped: int | None, menu: str | None, tongue: Tongue = ENGLISH, *, refused: bool = False
    ) -> None:
        """Answer a stranger. `refused` says that they came with an invitation that does not hold. Never raises."""
        if not self._may_answer(chat_id):
            return
        page = self._helplines(tongue) if menu == HELPLINES else greeting(tongue, refused=refused)
        try:
            if tapped is not None:
                await self._flood.before_edit(chat_id)
                await self._api.edit(chat_id, tapped, page)
            else:
                await self._flood.before_new(chat_id)
                tapped = await self._api.send(chat_id, page)
            self._said[chat_id] = tapped
        except CallFailed as failed:
            self._log.warning("stranger not answered", kind=failed.kind)

    async def come_in(self, chat_id: int) -> None:
        """Take away what a stranger was shown who has been let in: the numbers need not stay in sight. Never raises."""
        shown = self._said.pop(chat_id, None)
        if shown is not None:
            with contextlib.suppress(CallFailed):
                await self._api.delete(chat_id, [shown])

    async def group(self, chat_id: int, tongue: Tongue = ENGLISH, topic: int | None = None) -> None:
        """Say in a group that this bot talks to people one by one. Never raises."""
        if not self._may_answer(chat_id):
            return
        try:
            await self._flood.before_new(chat_id)
            page = Page(escape(tongue(words.PRIVATE_ONLY)), (_not_safe(tongue),))
            await self._api.send(chat_id, page, topic=topic)
        except CallFailed as failed:
            self._log.warning("group not answered", kind=failed.kind)

    def _may_answer(self, chat_id: int) -> bool:
        now = asyncio.get_running_loop().time()
        self._lately = [moment for moment in self._lately if now - moment < 60.0]
        mine = [moment for moment in self._answered.get(chat_id, ()) if now - moment < AN_HOUR]
        if len(mine) >= ANSWERS_AN_HOUR or len(self._lately) >= ANSWERS_A_MINUTE:
            return False
        self._answered[chat_id] = [*mine, now]
        self._answered.move_to_end(chat_id)
        while len(self._answered) > REMEMBERED:
            forgotten, _ = self._answered.popitem(last=False)
            self._said.pop(forgotten, None)
        self._lately.append(now)
        return True

    def _helplines(self, tongue: Tongue) -> Page:
        text = "\n".join((tongue(words.HELPLINES_HEAD), "", *self._numbers(tongue)))
        return Page(escape(text), (_not_safe(tongue),))


def greeting(tongue: Tongue = ENGLISH, *, refused: bool) -> Page:
    """Return the neutral line with what saves a life, and the two buttons."""
    first = tongue(words.REFUSED if refused else words.STRANGER)
    return Page(
        escape(f"{first}\n\n{tongue(words.STRANGER_999)}"),
        (_not_safe(tongue), (Button(tongue(words.HELPLINES), menu_data(HELPLINES)),)),
    )


def _not_safe(tongue: Tongue) -> tuple[Button, ...]:
    return (Button(tongue(words.NOT_SAFE), NOT_SAFE),)
