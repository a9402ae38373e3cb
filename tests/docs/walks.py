"""The conversations that the pages show: held with the real program, on a store of their own, always the same way."""

from __future__ import annotations

import asyncio
import io
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bot.conversation.commands import options_of
from bot.conversation.effects import Ask
from bot.store import Store
from bot.terminal.chat import Chat
from bot.terminal.plainly import PlainScreen
from bot.terminal.screen import Closed, Screen
from bot.turn import Chance, Turns
from tests import content

LONGEST = 30.0
"""Seconds after which a conversation is taken to go round for ever."""
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Shown:
    """One conversation: the tree, what is answered at each step by its path, and the question it stops at.

    A step that is not named, or does not offer what is named, is skipped, so that a page goes on being made when a tree
    gains a question.
    """

    tree: str
    answers: Mapping[str, str]
    stops_at: str | None = None

    def line(self, asked: Ask | None) -> str | None:
        """What the worker types at a question; None where the conversation is to be left open."""
        if asked is None:
            return "carry-on"
        if asked.step == self.stops_at:
            return None
        given = self.answers.get(asked.step, "/skip")
        fits = given.startswith(("/", "!")) or asked.hint is not None or options_of(given, asked)
        return given if fits else "/skip"


FIRST_VISIT: Mapping[str, str] = {
    "people/survivor-word": "she",
    "people/abuser-word": "he",
    "safety-gate/danger": "no",
    "purpose": "meet",
    "sources": "police,school",
    "in-view": "label",
    "alone": "routine",
    "topic": "school",
    "safety": "pair,way-out",
    "first-words": "I'm here to help you and the children be safe. You choose what we talk about.",
    "strength": "routine",
    "same-standard": "think",
    "pair-one/fear": "abuse",
    "pair-one/fear-then": "1",
    "pair-one/aloud": "1",
    "pair-two/one-more": "more",
    "pair-two/fear": "walks-in",
    "pair-two/fear-then": "1",
    "pair-two/aloud": "1",
    "anything-changes": "no",
    "plan-card/tell": "duty",
    "plan-card/show-private": "yes",
    "plan-card/my-plan": "fine",
}
DOOR: Mapping[str, str] = {
    "safety-gate/danger": "no",
    "someone-knows": "done",
    "ready-to-leave": "done",
    "who-is-in": "only-them",
    "aim": "listen",
    "first-words": "how-are-things",
    "goes-wrong": "call",
    "card": "ready",
}


async def hold(shown: Shown, screen: Screen, folder: Path | None = None) -> None:
    """Hold a conversation on a screen. No chance and no clock of today: the same tree gives the same page.

    Its store lies in `folder`, or in one that is gone afterwards.
    """
    library, numbers = content.library(), count(1)
    with tempfile.TemporaryDirectory() as passing:
        store = await Store.open(folder or Path(passing))
        chance = Chance(new_id=lambda: f"{next(numbers):032x}", picked=lambda _: False)
        turns = Turns(store, library, contacts={}, timezone="Europe/London", chance=chance)
        chat = Chat(turns, library, screen, {}, lambda: NOW, "Europe/London")
        try:
            async with asyncio.timeout(LONGEST):
                await chat.walk(shown.tree)
        except Closed:
            pass  # the page stops at this question
        finally:
            await store.close()


async def as_text(shown: Shown) -> str:
    """The conversation as plain lines, answers after “>”."""
    out = io.StringIO()

    async def line(asked: Ask | None) -> str:
        return shown.line(asked) or ""

    await hold(shown, PlainScreen(out, line, echo=True))
    return out.getvalue().strip()
