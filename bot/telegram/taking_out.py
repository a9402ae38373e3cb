"""A step taken out at once, in the chat, by the safety owner alone: chosen, a reason given, put back with one tap."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Choice, Message, Say
from bot.review import draft_views as views
from bot.review import out_words as words
from bot.review.draft_desk import deed_of
from bot.review.draft_views import DRAFT, STEP, Who
from bot.review.draft_words import BACK_TO_DRAFTS, BRING_BACK, WHERE_TO
from bot.review.drafting import file_of, files_of, key_of
from bot.review.taking_out import Chosen, StaysIn, assert_can_go, chosen
from bot.roles import Role
from bot.shelf import Shelf
from bot.store import VersionAct, taken_out
from bot.store.sealing import ServiceKey
from bot.telegram.desk import Answer, Asked
from bot.telegram.following import Following
from bot.turn import Act, Told, Worked


@dataclass(frozen=True)
class TakingOut:
    """Answers the safety owner, who needs nobody's yes."""

    following: Following
    zone: ZoneInfo
    clock: Callable[[], datetime]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {STEP: self._step}

    async def _step(self, asked: Asked) -> Act:
        shelf = await self.following.now()
        match asked.about.split(":"):
            case ["page", key]:
                return Told(_steps(shelf, key))
            case ["why", key]:
                return await self._ask_why(shelf, asked, key)
            case ["out", key, reason] if reason in words.REASONS:
                return await self._take_out(shelf, asked, key, reason)
            case ["back", key]:
                return self._put_back(shelf, asked, key)
        return Told(_pages(shelf))

    async def _ask_why(self, shelf: Shelf, asked: Asked, key: str) -> Act:
        what = chosen(shelf, key)
        refused = await self._refused(shelf, asked, what)
        if refused is not None or what is None:
            return refused or Told((Say(words.GONE),))
        reasons = (Choice(f"{STEP}out:{key}:{code}", label) for code, label in words.REASONS.items())
        return Told((views.ask(words.WHY.format(step=what.name), *reasons, step=f"{STEP}why:{key}"),))

    async def _take_out(self, shelf: Shelf, asked: Asked, key: str, reason: str) -> Act:
        what = chosen(shelf, key)
        refused = await self._refused(shelf, asked, what)
        if refused is not None or what is None:
            return refused or Told((Say(words.GONE),))
        act, file, step = self._act(asked, reason), what.read.file, what.step.id
        told = words.OUT.format(step=what.name, title=what.read.tree.title)
        back = Choice(f"{STEP}back:{key}", views.short(words.PUT_BACK.format(step=what.name)))

        def work(connection: sqlite3.Connection, _: ServiceKey) -> tuple[Message, ...]:
            taken_out.take_out(connection, file, step, act)
            return Say(told), views.ask(WHERE_TO, back, Choice(DRAFT, BACK_TO_DRAFTS))

        return Worked(deed_of(work))

    def _put_back(self, shelf: Shelf, asked: Asked, key: str) -> Act:
        what = chosen(shelf, key)
        if what is None or what.step.id not in {each.step for each in shelf.taken_out(what.read.file)}:
            return Told((Say(words.GONE),))
        act, file, step = self._act(asked, ""), what.read.file, what.step.id
        told = words.BACK.format(step=what.name, title=what.read.tree.title)

        def work(connection: sqlite3.Connection, _: ServiceKey) -> tuple[Message, ...]:
            taken_out.put_back(connection, file, step, act)
            return Say(told), views.ask(WHERE_TO, Choice(DRAFT, BACK_TO_DRAFTS))

        return Worked(deed_of(work))

    async def _refused(self, shelf: Shelf, asked: Asked, what: Chosen | None) -> Act | None:
        """Return the act that says why a step stays in, and offers the whole version instead; None where it may go."""
        if what is None:
            return Told((Say(words.GONE),))
        who = self._who(asked)
        try:
            await asyncio.to_thread(assert_can_go, shelf, what, who.now.date())
        except StaysIn as stays:
            version = shelf.running.versions.get(what.read.file)
            if version is None or version.number < 2:
                return Told((Say(f"{stays}\n\n{words.NOTHING_BEFORE}"),))
            back = Choice(views.back_name(version, who), BRING_BACK.format(number=version.number - 1))
            return Told((Say(f"{stays}\n\n{words.WHOLE}"), views.ask(WHERE_TO, back, Choice(DRAFT, BACK_TO_DRAFTS))))
        return None

    def _act(self, asked: Asked, reason: str) -> VersionAct:
        who = self._who(asked)
        return VersionAct(who.role.value, reason, who.now)

    def _who(self, asked: Asked) -> Who:
        return Who(asked.arrival.conversation, asked.role or Role.worker, self.clock().astimezone(self.zone))


def _pages(shelf: Shelf) -> tuple[Message, ...]:
    """Let the safety owner choose a page, and put back what is out."""
    out = [
        Choice(f"{STEP}back:{each.key}", views.short(words.PUT_BACK.format(step=each.name)))
        for read in files_of(shelf)
        for each in (Chosen(read, step) for step in read.tree.steps)
        if each.step.id in {gone.step for gone in shelf.taken_out(read.file)}
    ]
    pages = (Choice(f"{STEP}page:{key_of(read.file)}", views.short(read.tree.title)) for read in files_of(shelf))
    return (views.ask(words.WHICH_PAGE, *out, *pages, step=STEP),)


def _steps(shelf: Shelf, key: str) -> tuple[Message, ...]:
    read = file_of(shelf, key)
    if read is None:
        return (Say(words.GONE),)
    gone = {each.step for each in shelf.taken_out(read.file)}
    left = (Chosen(read, step) for step in read.tree.steps if step.id not in gone)
    choices = (Choice(f"{STEP}why:{each.key}", views.short(each.name)) for each in left)
    return (views.ask(words.WHICH_STEP, *choices, step=f"{STEP}page:{key}"),)
