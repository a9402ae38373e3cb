"""What the numbers say, in the chat: pictures with their words, what was changed and what it did.

All of it is read from quarters and trials that have closed. Four and twelve weeks after a change lead champions are
asked to look at it, once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Choice, Say, message_to_json
from bot.review.changed import changes_in
from bot.review.insight import changes, pictured
from bot.review.insight.changes import changes_in_words, due
from bot.review.insight.reading import Quarter, read_quarter
from bot.shelf import Shelf
from bot.store import Store
from bot.telegram.arrival import is_chat
from bot.telegram.desk import Answer, Asked
from bot.telegram.following import Following
from bot.telegram.menus import menu
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.pictured import Pictures
from bot.telegram.when import is_day
from bot.turn import Act, Sendable, Told

INSIGHT = "insight:"
"""How a button's name begins: `changed`, `time`, or `tree:` and its name follow."""
WHAT = "What would you like to see?"
NO_QUARTER = "No quarter has closed yet, so there are no numbers. A quarter closes a week after it has ended."
TIME, WHAT_CHANGED, NOT_THERE = "Change over time", "What we changed, and what it did", "There are no numbers of that."


@dataclass(frozen=True)
class Showing:
    """Answers whoever may see the numbers, and asks what a change did."""

    store: Store
    following: Following
    pictures: Pictures
    outbox: Outbox
    zone: ZoneInfo
    clock: Callable[[], datetime]
    least: int

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem, CallFailed."""
        return {"/insight": self._menu, INSIGHT: self._look}

    async def see_to(self, now: datetime) -> None:
        """Ask lead champions what a change did that is four or twelve weeks old now. Raises StoreProblem."""
        here = now.astimezone(self.zone)
        if not is_day(here):
            return
        for change, weeks in due(await changes_in(self.store, await self.following.now()), here.date()):
            said = menu("/insight", changes.DUE.format(weeks=weeks), Choice(f"{INSIGHT}changed", changes.LOOK))
            asked = (change.file, change.number, weeks)
            for conversation, out in await self.store.trials.ask_once(*asked, message_to_json(said), now):
                if is_chat(conversation):
                    self.outbox.put(Delivery(conversation, (Sendable(out.id, said, out.session_id),)))

    async def _menu(self, _: Asked) -> Act:
        quarters = await self._quarters(await self.following.now())
        choices = [Choice(f"{INSIGHT}changed", WHAT_CHANGED)]
        if quarters:
            titles = {tree.tree: tree.title for tree in quarters[-1].trees}
            choices.append(Choice(f"{INSIGHT}time", TIME))
            choices += [Choice(f"{INSIGHT}tree:{name}", title) for name, title in titles.items()]
        return Told((menu("/insight", WHAT if quarters else NO_QUARTER, *choices),))

    async def _look(self, asked: Asked) -> Act | None:
        shelf = await self.following.now()
        quarters, today = await self._quarters(shelf), self.clock().astimezone(self.zone).date()
        chat = asked.arrival.chat_id
        match asked.about.split(":"):
            case ["changed"]:
                return Told((Say(changes_in_words(await changes_in(self.store, shelf), quarters, today)),))
            case ["time"] if quarters:
                await self.pictures.send(chat, pictured.time(quarters), pictured.time_in_words(quarters, self.least))
                return None
            case ["tree", name] if quarters and name in shelf.library.dialogues:
                tree = pictured.tree_of(quarters[-1], name)
                if tree is not None:
                    svg = await asyncio.to_thread(
                        pictured.over_the_tree, quarters[-1], tree, shelf.library.dialogues[name], self.least
                    )
                    text = pictured.over_the_tree_in_words(quarters[-1], tree, self.least)
                    await self.pictures.send(chat, svg, text)
                    return None
        return Told((Say(NOT_THERE),))

    async def _quarters(self, shelf: Shelf) -> list[Quarter]:
        published = list((await self.store.published()).items())[-pictured.MOST_QUARTERS :]
        walked = shelf.library.dialogues
        return await asyncio.to_thread(lambda: [read_quarter(name, cells, walked) for name, cells in published])
