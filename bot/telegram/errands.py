"""What the channel does by itself, beside any session: clearing the chat, now or later, and erasing all of a person."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.conversation import events
from bot.conversation.effects import Say
from bot.store import Standing, Store
from bot.telegram import words
from bot.telegram.api import CallFailed
from bot.telegram.arrival import Arrival
from bot.telegram.outbox import Outbox
from bot.telegram.tidy import LATER, Tidy
from bot.turn import Act, Told


class Errand(Enum):
    """One thing that the channel does, by the name of its menu button."""

    tidy = "tidy"
    tidy_later = "tidy-later"
    tidy_not = "tidy-not"
    forget = "forget-yes"
    leave = "forget-leave"


@dataclass(frozen=True)
class Errands:
    """Runs errands; each is safe to run again when its update comes again."""

    store: Store
    tidy: Tidy
    outbox: Outbox
    clock: Callable[[], datetime]

    async def run(self, errand: Errand, arrival: Arrival, standing: Standing) -> Act | None:
        """Run an errand and return the act that answers it; None where it was answered before.

        Raises StoreProblem, CallFailed: then the update is taken again.
        """
        if await self.store.seen(arrival.conversation, str(arrival.update_id)):
            return None
        match errand:
            case Errand.tidy:
                return await self._clear(arrival, standing)
            case Errand.tidy_later:
                await self.store.tidy_at(arrival.conversation, self.clock() + LATER)
                return Told((Say(words.TIDY_TOMORROW),))
            case Errand.tidy_not:
                await self.store.tidy_at(arrival.conversation, None)
                return Told((Say(words.TIDY_NOT),))
            case Errand.forget | Errand.leave:
                return await self._forget(errand, arrival)

    async def _clear(self, arrival: Arrival, standing: Standing) -> Act:
        # The message that asks for it goes too; one that was typed is known only with the turn that follows.
        own = () if arrival.tap is not None or arrival.message_id is None else (arrival.message_id,)
        deleted = await self.tidy.clear(arrival.conversation, arrival.chat_id, own)
        self.outbox.cleared(arrival.chat_id)
        if standing.session is not None:
            return events.Resumed()
        return Told((Say(words.TIDIED if deleted else words.NOTHING_TO_TIDY),))

    async def _forget(self, errand: Errand, arrival: Arrival) -> Act:
        with contextlib.suppress(CallFailed):  # what Telegram keeps must not keep us from erasing what is ours
            await self.tidy.clear(arrival.conversation, arrival.chat_id)
        self.outbox.forget(arrival.chat_id)
        if errand is Errand.leave:
            await self.store.leave(arrival.conversation)
            return Told((Say(words.LEFT),))
        await self.store.forget(arrival.conversation)
        return Told((Say(words.FORGOTTEN),))
