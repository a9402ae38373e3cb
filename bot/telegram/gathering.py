"""What is asked for by whoever leads a team's talk in a group: begin one of its trees, or lead what is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation import events
from bot.conversation.effects import Choice, Say
from bot.conversation.group import mark
from bot.telegram import group_words as words
from bot.telegram.desk import Answer, Asked
from bot.telegram.menus import menu
from bot.turn import Act, Started, Told

BEGUN_BY: Mapping[str, str] = {"/huddle": "huddle", "/quiz": "language-quiz", "/meeting": "champions-digest"}
"""The trees of groups by the command that begins each (`PRACTICE.md` T17 to T19)."""
ANEW = "anew:"
"""How a button's name begins that leaves what is open for a tree, whose id follows."""


@dataclass(frozen=True)
class Gathering:
    """Answers whoever leads, or is about to."""

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry."""
        return {name: _beginner(tree) for name, tree in BEGUN_BY.items()} | {"lead": self._lead, ANEW: self._anew}

    async def _lead(self, asked: Asked) -> Act:
        session = asked.standing.session
        if session is None:
            return Told((Say(asked.tongue(words.NOTHING_OPEN)),))
        return events.Led(mark(session.session_id, asked.arrival.person))

    async def _anew(self, asked: Asked) -> Act:
        return _begun(asked, asked.about)


def _beginner(tree: str) -> Answer:
    async def begin(asked: Asked) -> Act:
        if asked.standing.session is None:
            return _begun(asked, tree)
        choices = (Choice("lead", asked.tongue(words.LEAD)), Choice(f"{ANEW}{tree}", asked.tongue(words.ANEW)))
        return Told((menu("lead", asked.tongue(words.STILL_OPEN), *choices),))

    return begin


def _begun(asked: Asked, tree: str) -> Act:
    dialogue = asked.library.dialogues.get(tree)
    if dialogue is None or dialogue.tree.in_group is None:
        return Told((Say(asked.tongue(words.NOT_A_GROUP)),))
    return Started(tree, led_by=asked.arrival.person)
