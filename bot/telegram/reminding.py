"""Reminders: asked for under a card or with /remind, put off, stopped, and sent once, by day, without a hint.

What is sent says nothing of what it is about, makes no sound, and waits where the chat is busy. It is taken from the
store in the act that queues it, so a service that is killed sends what was queued after its next start, and only that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Choice, Message, Say, message_to_json
from bot.conversation.ending import LOOK_BACK
from bot.dialogue.tongue import Tongue
from bot.library import Library
from bot.logs import Log, kind_of
from bot.store import Store, StoreProblem, reminding
from bot.telegram import words
from bot.telegram.arrival import chat_of, is_chat
from bot.telegram.desk import Answer, Asked
from bot.telegram.heard import Heard
from bot.telegram.menus import TREE, menu
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.when import in_days, in_words, is_day, moments
from bot.turn import Act, Sendable, Told, Turns, Worked

REMIND, LATER, AT, NOT = "remind:", "later:", "remind-at:", "remind-not:"
"""Beginnings of a button's name: a tree's id follows, and for `AT` a colon and the name of a moment."""


@dataclass(frozen=True)
class Reminding:
    """Keeps reminders and sends them."""

    store: Store
    turns: Turns
    outbox: Outbox
    heard: Heard
    zone: ZoneInfo
    clock: Callable[[], datetime]
    log: Log

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {"/remind": self._list, REMIND: self._remind, LATER: self._later, AT: self._at, NOT: self._not}

    async def send_due(self, now: datetime) -> None:
        """Queue the reminders whose moment has come; at night none. Raises StoreProblem."""
        if not is_day(now.astimezone(self.zone)):
            return
        for due in await self.store.reminders.due(now):
            if not is_chat(due.conversation):
                continue
            tongue = self.heard.library(chat_of(due.conversation)).tongue
            said = reminder(due.tree, tongue)
            taken = await self.store.reminders.take(due, message_to_json(said), now)
            messages = tuple(Sendable(each.id, said, each.session_id) for each in taken)
            page = await self._page_of(due.conversation)
            self.outbox.put(Delivery(due.conversation, messages, page=page, tongue=tongue))

    async def _list(self, asked: Asked) -> Act:
        """Say what waits, each with a button that stops it; where nothing waits, ask when to write."""
        waiting = await self.store.reminders.of(asked.arrival.conversation)
        if not waiting:
            return Told((self._when(LOOK_BACK, asked.tongue(words.REMIND_NONE), asked.tongue),))
        stop = asked.tongue(words.REMIND_STOP)
        choices = [Choice(f"{NOT}{one.tree}", stop.format(when=self._words(one.due, asked))) for one in waiting]
        return Told((menu("remind", asked.tongue(words.REMINDERS), *choices),))

    async def _remind(self, asked: Asked) -> Act:
        days = remembered(asked.library).get(asked.about)
        if days is None:
            return Told((Say(asked.tongue(words.NOT_HERE)),))
        return (
            self._set(asked, asked.about, in_days(self.clock(), days, self.zone)) if days else await self._later(asked)
        )

    async def _later(self, asked: Asked) -> Act:
        if asked.about not in remembered(asked.library):
            return Told((Say(asked.tongue(words.NOT_HERE)),))
        return Told((self._when(asked.about, asked.tongue(words.REMIND_WHEN), asked.tongue),))

    async def _at(self, asked: Asked) -> Act:
        tree, _, name = asked.about.partition(":")
        chosen = moments(self.clock(), self.zone).get(name)
        if tree not in remembered(asked.library):
            return Told((Say(asked.tongue(words.NOT_HERE)),))
        if chosen is None:  # it was offered earlier in the day
            return Told((self._when(tree, asked.tongue(words.REMIND_WHEN), asked.tongue),))
        return self._set(asked, tree, chosen)

    async def _not(self, asked: Asked) -> Act:
        said = message_to_json(self._closing(asked, asked.tongue(words.REMIND_NOT)))
        return Worked(reminding(asked.arrival.conversation, asked.about, None, (said,)))

    def _set(self, asked: Asked, tree: str, due: datetime) -> Act:
        said = asked.tongue(words.REMINDER_SET).format(when=self._words(due, asked))
        body = message_to_json(self._closing(asked, said))
        return Worked(reminding(asked.arrival.conversation, tree, due, (body,)))

    def _closing(self, asked: Asked, said: str) -> Say:
        """Return a line that offers again what stood under the card that it takes the place of, unless more is open."""
        return Say(said) if asked.standing.session is not None else Say(said, "closing", ("tidy", "prepare"))

    def _when(self, tree: str, question: str, tongue: Tongue) -> Message:
        found = moments(self.clock(), self.zone)
        choices = (Choice(f"{AT}{tree}:{name}", tongue(words.MOMENTS[name])) for name in found)
        return menu(f"{LATER}{tree}", question, *choices)

    def _words(self, due: datetime, asked: Asked) -> str:
        return in_words(due, self.clock(), self.zone, asked.tongue)

    async def _page_of(self, conversation: str) -> int | None:
        try:
            return (await self.turns.standing_of(conversation)).page
        except StoreProblem as problem:
            self.log.warning("open page unknown", kind=kind_of(problem))
            return None


def reminder(tree: str, tongue: Tongue) -> Message:
    """Return what a reminder says: the same of whatever it is about."""
    return menu(
        f"{LATER}{tree}",
        tongue(words.REMINDER),
        Choice(f"{TREE}{tree}", tongue(words.REMINDER_OPEN)),
        Choice(f"{LATER}{tree}", tongue(words.REMINDER_LATER)),
        Choice(f"{NOT}{tree}", tongue(words.REMINDER_NO)),
    )


def remembered(library: Library) -> dict[str, int]:
    """Return the trees that can be reminded of, and after how many days; 0 where the worker picks the moment."""
    steps = ((name, step) for name, each in library.dialogues.items() for step in each.tree.steps)
    days = {name: step.remind for name, step in steps if step.remind is not None}
    return days | ({LOOK_BACK: 0} if LOOK_BACK in library.dialogues else {})
