"""A line behind the bot's name, in any chat: looked at while it is typed, answered to its writer alone, kept nowhere.

There is no turn, no lane and no commit: a query says nothing that has to outlive it, and the next letter brings one.
In which chat it is typed is not known to us (Bot API, InlineQuery). Nothing is sent there but what is tapped.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram import InlineQuery

from bot.acts import Incoming, Typed
from bot.any_line import look_at
from bot.conversation import words as spoken
from bot.conversation.effects import Say
from bot.logs import Log, kind_of
from bot.store import Store, StoreProblem
from bot.telegram.api import Api, CallFailed
from bot.telegram.arrival import conversation_of, language_of
from bot.telegram.commands import INLINE, Where, row_of
from bot.telegram.desk import Answer, Asked
from bot.telegram.heard import Heard
from bot.telegram.offered import (
    Offered,
    for_danger,
    for_later,
    for_line,
    for_nothing,
    for_stranger,
    rule_of,
)
from bot.turn import Act, Told, Turns

A_MINUTE = 60.0
ANSWERS_A_MINUTE = 30
"""Queries of one stranger that are answered, a minute: each letter may bring one."""
STRANGERS = 600
"""Queries of all strangers together, a minute. Emergency lines are not among them."""
REMEMBERED = 10_000


@dataclass(frozen=True)
class Query:
    """What somebody has typed behind the bot's name so far."""

    id: str
    sender: int
    text: str = field(repr=False)
    language: str | None = None


def read_query(raw: Mapping[str, Any]) -> Query | None:
    """Return the query that an update holds, or None where it holds something else.

    Raises whatever a malformed query makes its reader raise; the message of that is never shown or kept.
    """
    if raw.get("inline_query") is None:
        return None
    query = InlineQuery.de_json(dict(raw["inline_query"]), None)
    return Query(query.id, query.from_user.id, query.query, language_of(query.from_user))


class Inline:
    """Answers queries, and says why a line may land as blame."""

    def __init__(
        self,
        api: Api,
        store: Store,
        turns: Turns,
        heard: Heard,
        clock: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._api, self._store, self._turns, self._heard = api, store, turns, heard
        self._clock, self._log = clock, log
        self._strangers: OrderedDict[int, deque[float]] = OrderedDict()
        self._lately: deque[float] = deque()

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry."""
        return {"/because": self._because}

    async def answer(self, query: Query) -> None:
        """Answer a query. What cannot be answered now is not tried again: the next letter is. Never raises."""
        try:
            offered = await self._offered(query)
            if offered is not None:
                await self._api.answer_inline(query.id, offered)
        except CallFailed as failed:
            self._log.warning("inline query not answered", kind=failed.kind)
        except Exception as problem:  # noqa: BLE001 (a query that cannot be looked at must hold up no update behind it)
            self._log.error("inline query not looked at", kind=kind_of(problem))

    async def _offered(self, query: Query) -> Offered | None:
        """Return what is listed, or None for a stranger who has been answered often enough."""
        tongue = self._heard.library(query.sender).tongue
        typed = Incoming("", query.id, Typed(query.text), self._clock())
        if self._turns.alarmed(typed):
            return for_danger(tongue)
        conversation = conversation_of(query.sender)
        row = row_of(INLINE)
        try:
            role = await self._store.accounts.role_of(conversation)
            if row is None or not row.open_to(role, Where.any_chat):
                return for_stranger(self._heard.offered(query.language)) if self._may_answer(query.sender) else None
            tongue = self._heard.note(conversation, await self._store.profile(conversation)).tongue
        except StoreProblem as problem:
            self._log.warning("inline query not looked up", kind=kind_of(problem))
            return for_later(tongue)
        if not query.text.strip():
            return for_nothing(tongue)
        kept, found = look_at(query.text, self._turns.rulebook)
        return for_line(kept.text, found, tongue, redacted=bool(kept.spans))

    async def _because(self, asked: Asked) -> Act:
        rules = self._turns.rulebook
        rule = rules.rules.get(rule_of(asked.about)) if rules is not None else None
        if rule is None:
            return Told((Say(asked.tongue(spoken.NOTHING_FOUND)),))
        frame = asked.tongue(spoken.WELL if rule.kind == "praise" else spoken.FLAGGED[rule.kind])
        return Told((Say(frame.format(why=asked.tongue(rule.why))),))

    def _may_answer(self, sender: int) -> bool:
        now = asyncio.get_running_loop().time()
        mine = self._strangers.setdefault(sender, deque())
        self._strangers.move_to_end(sender)
        while len(self._strangers) > REMEMBERED:
            self._strangers.popitem(last=False)
        for times in (mine, self._lately):
            while times and now - times[0] >= A_MINUTE:
                times.popleft()
        if len(mine) >= ANSWERS_A_MINUTE or len(self._lately) >= STRANGERS:
            return False
        mine.append(now)
        self._lately.append(now)
        return True
