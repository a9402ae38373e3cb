"""Drafts in the chat: a better wording sent as a reply, walked in private, agreed to, published, brought back.

What takes seconds, such as rehearsing a draft, is done in a thread of its own before the turn: other chats go on
meanwhile, and the turn's transaction only holds it against what is there now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Say
from bot.dialogue.practice import tried
from bot.review import draft_words
from bot.review.draft_desk import DraftDesk
from bot.review.draft_views import DRAFT, PUBLISH, SAFE, WORDING, Who
from bot.review.drafting import (
    Drafted,
    NotDrafted,
    anew,
    earlier_of,
    edits_of,
    file_of,
    found_out,
    going_back,
    key_of,
    place_of,
    rehearsed_with,
    transcripts_of,
    worded,
)
from bot.review.found import Found, about_a_sentence, found_in
from bot.review.pictured_change import picture_of_change
from bot.roles import Role
from bot.shelf import Shelf
from bot.store import Deed, Draft, Store
from bot.telegram.desk import REPLY, Answer, Asked
from bot.telegram.following import Following
from bot.telegram.pictured import Pictures
from bot.turn import Act, Started, Told, Worked


@dataclass(frozen=True)
class Drafting:
    """Answers whoever drafts, reads and publishes, on the shelf as it is at that moment."""

    following: Following
    store: Store
    pictures: Pictures
    zone: ZoneInfo
    clock: Callable[[], datetime]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {
            "/drafts": self._list,
            DRAFT: self._look,
            WORDING: self._write,
            REPLY: self._reply,
            PUBLISH: self._publish,
            SAFE: self._keep_safe,
        }

    async def _list(self, asked: Asked) -> Act:
        return Worked((await self._desk(asked)).looks(""))

    async def _look(self, asked: Asked) -> Act | None:
        match asked.about.split(":"):
            case ["walk", draft_id]:
                return await self._walk(asked, draft_id)
            case ["picture", draft_id]:
                return await self._draw(asked, draft_id)
            case ["shown", key]:
                return await self._draw_version(asked, key)
        return Worked((await self._desk(asked)).looks(asked.about))

    async def _write(self, asked: Asked) -> Act:
        match asked.about.split(":"):
            case ["anew", draft_id]:
                draft = await self.store.versions.draft(draft_id)
                if draft is not None:
                    return await self._anew(asked, draft)
            case ["take", draft_id]:
                draft = await self.store.versions.draft(draft_id)
                if draft is not None:
                    return await self._take_talks(asked, draft)
        return Worked((await self._desk(asked)).writes(asked.about))

    async def _reply(self, asked: Asked) -> Act:
        """Draft what was sent as a reply to a sentence. `about` is its key, and that of a card behind a hyphen."""
        key, _, card = asked.about.partition("-")
        desk = await self._desk(asked)
        shelf = desk.shelf
        place = await asyncio.to_thread(place_of, shelf, key)
        if place is None:
            return Told((Say(draft_words.NOT_THERE),))
        read, address = place
        own = await self.store.versions.own_draft(asked.arrival.conversation, read.file)
        goes_on = own is not None and own.base == shelf.number(read.file)
        earlier = earlier_of(own.text, own.found) if own is not None and goes_on else None
        wording, today = asked.arrival.text or "", desk.who.now.date()
        return await _kept(
            lambda: worded(shelf, read, address, wording, earlier, today), lambda made: desk.keep(made, card)
        )

    async def _anew(self, asked: Asked, draft: Draft) -> Act:
        desk = await self._desk(asked)
        shelf, today = desk.shelf, desk.who.now.date()
        return await _kept(
            lambda: anew(shelf, draft.file, edits_of(draft.found), today), lambda made: desk.put_anew(draft.id, made)
        )

    async def _take_talks(self, asked: Asked, draft: Draft) -> Act:
        """Keep with a draft those of its rehearsed conversations that can be taken as the bot would rewrite them."""
        desk = await self._desk(asked)
        shelf, today, found = desk.shelf, desk.who.now.date(), found_in(draft.found)
        kept = {**transcripts_of(draft.found), **{file: found.rewritten[file] for file in found.plays}}
        before = earlier_of(draft.text, draft.found)

        def made() -> Drafted:
            again = rehearsed_with(shelf, draft.file, draft.text, kept, today)
            return replace(again, edits=before.edits, whole=before.whole)

        return await _kept(made, lambda made: desk.put_anew(draft.id, made, "taken"))

    async def _walk(self, asked: Asked, draft_id: str) -> Act:
        """Walk a draft as a worker would, in this chat alone, while everybody else walks what is published."""
        draft, desk = await self.store.versions.draft(draft_id), await self._desk(asked)
        if draft is None or not draft.file.startswith(("trees/", "modules/")):
            return Worked(desk.looks(f"one:{draft_id}"))
        library = await asyncio.to_thread(desk.shelf.with_text, draft.file, draft.text)
        name = draft.file.rpartition("/")[2].removesuffix(".yaml")
        dialogue = tried(library.dialogue(name))
        return Started(dialogue.tree.id, draft=dialogue)

    async def _draw(self, asked: Asked, draft_id: str) -> Act | None:
        """Send a picture of what a draft changes, with the same in words."""
        draft, desk = await self.store.versions.draft(draft_id), await self._desk(asked)
        if draft is None:
            return Worked(desk.looks(f"one:{draft_id}"))
        return await self._send_picture(asked, desk.shelf, draft.file, desk.shelf.text(draft.file), draft.text)

    async def _draw_version(self, asked: Asked, key: str) -> Act | None:
        """Send a picture of what the version that runs changed in the one before it."""
        desk = await self._desk(asked)
        seen = next((each for each in desk.shelf.running.versions.values() if key_of(each.file) == key), None)
        if seen is None:
            return Worked(desk.looks(f"version:{key}"))
        history = await self.store.versions.history(seen.file)
        before = next((each.text for each in history if each.number == seen.number - 1), None)
        return await self._send_picture(asked, desk.shelf, seen.file, before, seen.text)

    async def _send_picture(self, asked: Asked, shelf: Shelf, file: str, before: str | None, text: str) -> Act | None:
        drawn = await asyncio.to_thread(picture_of_change, shelf, file, before, text)
        if drawn is None:
            return Told((Say(draft_words.NOTHING_TO_DRAW),))
        await self.pictures.send(asked.arrival.chat_id, *drawn)
        return None

    async def _publish(self, asked: Asked) -> Act:
        match asked.about.split(":"):
            case ["one", draft_id]:
                return await self._checked(asked, draft_id, None)
            case ["now", draft_id, "finish" | "move" as does]:
                return await self._checked(asked, draft_id, does == "move")
            case ["back", key, number]:
                return await self._bring_back(asked, key, number, moves=False)
        return Worked((await self._desk(asked)).looks(""))

    async def _keep_safe(self, asked: Asked) -> Act:
        """Let the safety owner agree, or pull a version at once: whoever is in it goes over where that can be."""
        match asked.about.split(":"):
            case ["back", key, number]:
                return await self._bring_back(asked, key, number, moves=True)
        return Worked((await self._desk(asked)).keeps_safe(asked.about))

    async def _checked(self, asked: Asked, draft_id: str, moves: bool | None) -> Act:
        """Publish a draft that holds against the shelf as it is now, and was looked at anew where that has changed."""
        draft, desk = await self.store.versions.draft(draft_id), await self._desk(asked)
        if draft is None:
            return Worked(desk.looks(f"one:{draft_id}"))
        shelf = desk.shelf
        found = found_in(draft.found)
        if draft.checked != await asyncio.to_thread(shelf.mark):
            today = desk.who.now.date()
            sent = transcripts_of(draft.found)
            found = await asyncio.to_thread(lambda: found_out(shelf, draft.file, draft.text, today, sent=sent))
        return _waits(found) or Worked(desk.publish(draft_id, found, moves=moves))

    async def _bring_back(self, asked: Asked, key: str, number: str, *, moves: bool) -> Act:
        desk = await self._desk(asked)
        shelf = desk.shelf
        seen = next((each for each in shelf.running.versions.values() if key_of(each.file) == key), None)
        if seen is None or str(seen.number) != number:
            return Told((Say(draft_words.CAME_OF_IT["stale"]),))
        history = await self.store.versions.history(seen.file)
        before = next((each for each in history if each.number == seen.number - 1), None)
        if before is None:
            return Told((Say(draft_words.FIRST_ONE),))
        read = file_of(shelf, key)
        owned = read is not None and (read.tree.safety_owner or shelf.taken_out(read.file))
        if not moves and owned:
            return Told((Say(draft_words.ONLY_THE_OWNER),))
        today = desk.who.now.date()
        text = before.text
        found = await asyncio.to_thread(lambda: found_out(shelf, seen.file, text, today, thoroughly=False))
        talks = {file: await self.store.versions.history(file) for file in found.otherwise}
        found = await asyncio.to_thread(going_back, shelf, seen.file, text, talks, found, today)
        return _waits(found) or Worked(desk.bring_back(seen, before, found, moves=moves))

    async def _desk(self, asked: Asked) -> DraftDesk:
        role = asked.role or Role.worker
        return DraftDesk(
            await self.following.now(), Who(asked.arrival.conversation, role, self.clock().astimezone(self.zone))
        )


async def _kept(make: Callable[[], Drafted], keep: Callable[[Drafted], Deed]) -> Act:
    """Make a draft in a thread, and return the act that keeps it, or that says why not."""
    try:
        made = await asyncio.to_thread(make)
    except NotDrafted as refused:
        return Told((Say(str(refused)),))
    return _refused(made.found, in_a_sentence=bool(made.edits)) or Worked(keep(made))


def _refused(found: Found, *, in_a_sentence: bool = False) -> Act | None:
    """Return the act that says what is wrong; None where nothing is.

    Of one `in_a_sentence` that somebody has replied with, it is said without the file's lines and the rules' names.
    """
    if not found.problems:
        return None
    problems = [about_a_sentence(each) if in_a_sentence else each for each in found.problems]
    return Told((Say(draft_words.REFUSED.format(problems="\n\n".join(problems)[: draft_words.MOST_SAID])),))


def _waits(found: Found) -> Act | None:
    """Return the act that says why something cannot be published; None where nothing stands in its way."""
    if not found.in_the_way:
        return None
    said = "\n\n".join(found.in_the_way)[: draft_words.MOST_SAID]
    return Told((Say(draft_words.NOT_PUBLISHED.format(problems=said)),))
