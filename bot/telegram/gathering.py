"""What is asked for by whoever leads a team's talk in a group: begin one of its trees, or lead what is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.conversation import events
from bot.conversation.effects import Choice, Say, message_to_json
from bot.conversation.group import mark
from bot.logs import Log
from bot.store import switched
from bot.telegram import group_words as words
from bot.telegram.api import Api, CallFailed
from bot.telegram.desk import Answer, Asked
from bot.telegram.menus import menu
from bot.turn import Act, Started, Told, Worked

BEGUN_BY: Mapping[str, str] = {
    "/huddle": "huddle",
    "/quiz": "language-quiz",
    "/meeting": "champions-digest",
    "/round": "team-round",
}
"""The trees of groups by the command that begins each (`PRACTICE.md` T17 to T19)."""
BEGIN, ANEW = "begin:", "anew:"
"""How a button's name begins that begins a tree, or leaves what is open for one; its id follows."""

SWITCHED = ("on", "off")
"""What stands behind `/quiz` where it is about the lines that come back."""


@dataclass(frozen=True)
class Gathering:
    """Answers whoever leads, or is about to."""

    api: Api
    log: Log

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry."""
        begun = {name: self._beginner(tree) for name, tree in BEGUN_BY.items()}
        quiz = begun["/quiz"]
        begun["/quiz"] = lambda asked: self._switch(asked) if asked.about.casefold() in SWITCHED else quiz(asked)
        return begun | {BEGIN: self._begin, "lead": self._lead, ANEW: self._anew}

    async def _switch(self, asked: Asked) -> Act:
        """Have lines that were hard come back to this group, or none any more."""
        on = asked.about.casefold() == "on"
        said = message_to_json(Say(asked.tongue(words.COMES_BACK if on else words.COMES_BACK_NO_MORE)))
        return Worked(switched(asked.arrival.conversation, on, (said,)))

    async def _lead(self, asked: Asked) -> Act:
        session = asked.standing.session
        if session is None:
            return Told((Say(asked.tongue(words.NOTHING_OPEN)),))
        return events.Led(mark(session.session_id, asked.arrival.person))

    async def _anew(self, asked: Asked) -> Act:
        return await self._begun(asked, asked.about)

    def _beginner(self, tree: str) -> Answer:
        return lambda asked: self._begin(replace(asked, about=tree))

    async def _begin(self, asked: Asked) -> Act:
        if asked.standing.session is None:
            return await self._begun(asked, asked.about)
        leave = Choice(f"{ANEW}{asked.about}", asked.tongue(words.ANEW))
        return Told((menu("lead", asked.tongue(words.STILL_OPEN), Choice("lead", asked.tongue(words.LEAD)), leave),))

    async def _begun(self, asked: Asked, tree: str) -> Act:
        dialogue = asked.library.dialogues.get(tree)
        if dialogue is None or dialogue.tree.in_group is None:
            return Told((Say(asked.tongue(words.NOT_A_GROUP)),))
        return Started(tree, led_by=asked.arrival.person, people=await self._people(asked.arrival.chat_id))

    async def _people(self, chat_id: int) -> int:
        """Return how many are in a chat, or 0 where nobody says so: then nothing is counted there."""
        try:
            return await self.api.people_in(chat_id)
        except CallFailed as failed:
            self.log.warning("people not counted", kind=failed.kind)
            return 0
