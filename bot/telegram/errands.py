"""What the channel does by itself, beside any session: clearing the chat, now or later, and erasing all of a person."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.conversation import events
from bot.conversation.effects import Choice, Message, Remember, Say, message_to_json
from bot.store import Outgoing, Store
from bot.telegram import menus, words
from bot.telegram.api import CallFailed
from bot.telegram.desk import Answer, Asked
from bot.telegram.doorstep import HELPLINES, Doorstep
from bot.telegram.menus import menu
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.tidy import CLEARS, EACH_DAY, LATER, WHEN_ASKED, Tidy
from bot.turn import Act, Told, Turns

Erase = Callable[[str, str, datetime, Sequence[str]], Awaitable[tuple[Outgoing, ...]]]


@dataclass(frozen=True)
class Errands:
    """Runs errands; each is safe to run again when its update comes again."""

    store: Store
    turns: Turns
    tidy: Tidy
    outbox: Outbox
    doorstep: Doorstep
    clock: Callable[[], datetime]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem and CallFailed."""
        return {
            "/tidy": self._clear,
            "tidy": self._clear,
            "tidy-later": self._clear_later,
            "tidy-not": self._clear_not,
            "tidy-always": self._clear_each_day,
            "tidy-never": self._clear_when_asked,
            "/hide": self._hide,
            "forget-yes": self._forget,
            "forget-leave": self._leave,
            "helplines": self._helplines,
            "/privacy": self._privacy,
        }

    async def _seen(self, asked: Asked) -> bool:
        return await self.store.seen(asked.arrival.conversation, str(asked.arrival.update_id))

    async def _clear_later(self, asked: Asked) -> Act | None:
        if await self._seen(asked):
            return None
        await self.store.tidy_at(asked.arrival.conversation, self.clock() + LATER)
        return Told((_with_choice(asked, asked.tongue(words.TIDY_TOMORROW)),))

    async def _clear_each_day(self, asked: Asked) -> Act | None:
        return Told((Say(asked.tongue(words.TIDY_EACH_DAY)),), (Remember(CLEARS, EACH_DAY),))

    async def _clear_when_asked(self, asked: Asked) -> Act | None:
        return Told((Say(asked.tongue(words.TIDY_WHEN_ASKED)),), (Remember(CLEARS, WHEN_ASKED),))

    async def _hide(self, asked: Asked) -> Act | None:
        """Clear the chat and leave it quiet: what is open stays open, and is asked again when its worker comes back."""
        if await self._seen(asked):
            return None
        await self._cleared(asked)
        return Told((Say(asked.tongue(words.HIDDEN)),))

    async def _clear_not(self, asked: Asked) -> Act | None:
        if await self._seen(asked):
            return None
        await self.store.tidy_at(asked.arrival.conversation, None)
        return Told((Say(asked.tongue(words.TIDY_NOT)),))

    async def _privacy(self, asked: Asked) -> Act:
        return Told(menus.what_is_kept(await self.store.accounts.person_of(asked.arrival.conversation), asked.tongue))

    async def _helplines(self, asked: Asked) -> None:
        """Show the numbers where they were tapped, as to a stranger: the button may be older than the invitation."""
        await self.doorstep.answer(asked.arrival.chat_id, asked.arrival.message_id, HELPLINES, asked.tongue)

    async def _forget(self, asked: Asked) -> None:
        await self._erase(asked, asked.tongue(words.FORGOTTEN), self.store.forget)

    async def _leave(self, asked: Asked) -> None:
        await self._erase(asked, asked.tongue(words.LEFT), self.store.leave)

    async def _clear(self, asked: Asked) -> Act | None:
        if await self._seen(asked):
            return None
        deleted = await self._cleared(asked)
        if asked.standing.session is not None:
            return events.Resumed()
        return Told((_with_choice(asked, asked.tongue(words.TIDIED if deleted else words.NOTHING_TO_TIDY)),))

    async def _cleared(self, asked: Asked) -> int:
        """Clear the chat, and return how many messages were in it."""
        arrival = asked.arrival
        # The message that asks for it goes too; one that was typed is known only with the turn that follows.
        own = () if arrival.tap is not None or arrival.message_id is None else (arrival.message_id,)
        deleted = await self.tidy.clear(arrival.conversation, arrival.chat_id, own)
        self.outbox.cleared(arrival.conversation)
        return deleted

    async def _erase(self, asked: Asked, said: str, erase: Erase) -> None:
        arrival, tongue = asked.arrival, asked.tongue
        if await self._seen(asked):
            return
        with contextlib.suppress(CallFailed):  # what Telegram keeps must not keep us from erasing what is ours
            await self.tidy.clear(arrival.conversation, arrival.chat_id)
        self.outbox.forget(arrival.conversation)
        self.turns.forget(arrival.conversation)
        await erase(arrival.conversation, str(arrival.update_id), self.clock(), (message_to_json(Say(said)),))
        waiting = await self.turns.unsent(arrival.conversation)
        self.outbox.put(Delivery(arrival.conversation, waiting, tongue=tongue))


def _with_choice(asked: Asked, line: str) -> Message:
    """Return a line about clearing, with the choice to have it done each day, or no more."""
    if asked.standing.profile.get(CLEARS) == EACH_DAY:
        choice = Choice("tidy-never", asked.tongue(words.CLEAR_WHEN_ASKED))
    else:
        choice = Choice("tidy-always", asked.tongue(words.CLEAR_EACH_DAY))
    return menu("tidy", line, choice)
