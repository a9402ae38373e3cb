"""What the channel does by itself, beside any session: clearing the chat, now or later, and erasing all of a person."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.conversation import events
from bot.conversation.effects import Say, message_to_json
from bot.dialogue.tongue import Tongue
from bot.store import Standing, Store
from bot.telegram import words
from bot.telegram.api import CallFailed
from bot.telegram.arrival import Arrival
from bot.telegram.heard import Heard
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.tidy import LATER, Tidy
from bot.turn import Act, Told, Turns


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
    turns: Turns
    tidy: Tidy
    outbox: Outbox
    heard: Heard
    clock: Callable[[], datetime]

    async def run(self, errand: Errand, arrival: Arrival, standing: Standing) -> Act | None:
        """Run an errand and return the act that answers it; None where it is answered, now or before.

        Raises StoreProblem, CallFailed: then the update is taken again.
        """
        if await self.store.seen(arrival.conversation, str(arrival.update_id)):
            return None
        tongue = self.heard.library(arrival.chat_id).tongue
        match errand:
            case Errand.tidy:
                return await self._clear(arrival, standing, tongue)
            case Errand.tidy_later:
                await self.store.tidy_at(arrival.conversation, self.clock() + LATER)
                return Told((Say(tongue(words.TIDY_TOMORROW)),))
            case Errand.tidy_not:
                await self.store.tidy_at(arrival.conversation, None)
                return Told((Say(tongue(words.TIDY_NOT)),))
            case Errand.forget | Errand.leave:
                await self._forget(errand, arrival, tongue)
                return None

    async def _clear(self, arrival: Arrival, standing: Standing, tongue: Tongue) -> Act:
        # The message that asks for it goes too; one that was typed is known only with the turn that follows.
        own = () if arrival.tap is not None or arrival.message_id is None else (arrival.message_id,)
        deleted = await self.tidy.clear(arrival.conversation, arrival.chat_id, own)
        self.outbox.cleared(arrival.chat_id)
        if standing.session is not None:
            return events.Resumed()
        return Told((Say(tongue(words.TIDIED if deleted else words.NOTHING_TO_TIDY)),))

    async def _forget(self, errand: Errand, arrival: Arrival, tongue: Tongue) -> None:
        with contextlib.suppress(CallFailed):  # what Telegram keeps must not keep us from erasing what is ours
            await self.tidy.clear(arrival.conversation, arrival.chat_id)
        self.outbox.forget(arrival.chat_id)
        self.turns.forget(arrival.conversation)
        leaves = errand is Errand.leave
        said = (message_to_json(Say(tongue(words.LEFT if leaves else words.FORGOTTEN))),)
        erase = self.store.leave if leaves else self.store.forget
        await erase(arrival.conversation, str(arrival.update_id), self.clock(), said)
        waiting = await self.turns.unsent(arrival.conversation)
        self.outbox.put(Delivery(arrival.conversation, arrival.chat_id, waiting, tongue=tongue))
