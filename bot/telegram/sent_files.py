"""Files of content, handed out and taken back: what a champion changed in one becomes a draft.

A file that comes in is held in memory while it is looked at, and what is said of it where it quotes the file is sent
without being stored. Should the service be killed meanwhile, the file comes again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.apart import drafted_apart
from bot.conversation.effects import Choice, Say
from bot.review import draft_views as views
from bot.review import draft_words
from bot.review.draft_desk import DraftDesk
from bot.review.draft_views import HAND, REFERENCE, Who
from bot.review.drafting import key_of, transcripts_of
from bot.review.found import changes_between, found_in
from bot.review.sent import Own, asked_in_json, handed_name, looked_in_json, named
from bot.roles import Role
from bot.shelf import Shelf, published_files
from bot.store import Store
from bot.telegram import words
from bot.telegram.api import Api
from bot.telegram.commands import FILE
from bot.telegram.desk import Answer, Asked
from bot.telegram.flood import Flood
from bot.telegram.following import Following
from bot.telegram.noting import Noting
from bot.telegram.pictured import Pictures, pieces
from bot.turn import Act, Told, Worked

LARGEST = 256 * 1024
"""Bytes of a file that is fetched: more than that the reader of trees refuses."""
MOST_FAULTS, MOST_TALKS, MOST_CHANGES = 20, 5, 20
"""Of one file: faults and changes that are said, and conversations that are handed out at once."""

Look = Callable[[bytes], Awaitable[bytes | None]]
"""Looks at what was sent, where it can do no harm; None where it came to no end."""


@dataclass(frozen=True)
class SentFiles:
    """Hands files of content to champions, and takes them back."""

    api: Api
    flood: Flood
    noting: Noting
    pictures: Pictures
    following: Following
    store: Store
    zone: ZoneInfo
    clock: Callable[[], datetime]
    look: Look = drafted_apart

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem and CallFailed."""
        return {FILE: self._take, HAND: self._hand}

    async def _take(self, asked: Asked) -> Act | None:
        """Take a file that was sent. What its name says is looked at, and kept nowhere."""
        sent, desk = asked.arrival.document, await self._desk(asked)
        if sent is None or sent.size > LARGEST:
            return Told((Say(asked.tongue(words.FILE_TOO_LARGE)),))
        content = await self.api.file(sent.file_id, LARGEST)
        if content is None:
            return Told((Say(asked.tongue(words.FILE_TOO_LARGE)),))
        shelf, today = desk.shelf, desk.who.now.date()
        drafts = await self.store.versions.own_drafts(asked.arrival.conversation)
        own = [Own(each.file, each.text, each.base, transcripts_of(each.found)) for each in drafts]
        given = sent.name if named(shelf, sent.name, own) is not None else asked.arrival.replied_file or sent.name
        answer = await self.look(asked_in_json(shelf, given, content, own, today))
        if answer is None:
            return Told((Say(asked.tongue(words.FILE_NOT_READ)),))
        looked = looked_in_json(answer)
        if looked.stale:
            return self._stale(shelf, looked.stale, looked.number)
        if looked.made is not None:
            reference = REFERENCE.search(asked.arrival.replied or "")
            return Worked(desk.keep(looked.made, (reference[2] or "") if reference else ""))
        await self._say_faults(asked, looked.said, looked.faults)
        return None

    async def _say_faults(self, asked: Asked, said: str, faults: tuple[str, ...]) -> None:
        count = asked.tongue(words.FILE_FAULTS).format(count=len(faults))
        parts = [each for each in (said, count if faults else "", *faults[:MOST_FAULTS]) if each]
        if asked.arrival.message_id is not None:
            self.noting.note(asked.arrival.chat_id, asked.arrival.message_id)
        await self.pictures.say(asked.arrival.chat_id, parts)

    def _stale(self, shelf: Shelf, file: str, number: int) -> Act:
        key, now = key_of(file), max(shelf.number(file), 1)
        told = draft_words.STALE_FILE.format(title=views.title_of(shelf, file), sent=number, now=now)
        ways = [Choice(f"{HAND}page:{key}", draft_words.SEND_NOW)]
        if number < now:
            ways.insert(0, Choice(f"{HAND}since:{key}:{number}", draft_words.WHAT_SINCE))
        return Told((Say(told), views.ask(draft_words.WHERE_TO, *ways)))

    async def _hand(self, asked: Asked) -> Act | None:
        desk = await self._desk(asked)
        shelf = desk.shelf
        match asked.about.split(":"):
            case ["page", key, *card]:
                return await self._hand_page(asked, shelf, key, "".join(card))
            case ["draft", draft_id]:
                return await self._hand_draft(asked, shelf, draft_id)
            case ["talks", draft_id]:
                return await self._hand_talks(asked, shelf, draft_id)
            case ["since", key, number] if number.isdigit():
                return await self._since(shelf, key, int(number))
        return Told(views.to_hand_out(shelf))

    async def _hand_page(self, asked: Asked, shelf: Shelf, key: str, card: str) -> Act | None:
        file = _file_of(shelf, key)
        text = shelf.text(file) if file is not None else None
        if file is None or text is None:
            return Told((Say(draft_words.NO_PLACE),))
        number = shelf.number(file)
        told = draft_words.HANDED.format(title=views.title_of(shelf, file), number=max(number, 1))
        if card:
            told = f"{told}\n{draft_words.REFERENCE.format(key=f'{key}-{card}')}"
        await self._send(asked, handed_name(file, number), text, told)
        return None

    async def _hand_draft(self, asked: Asked, shelf: Shelf, draft_id: str) -> Act | None:
        drafts = await self.store.versions.own_drafts(asked.arrival.conversation)
        own = next((each for each in drafts if each.id == draft_id), None)
        if own is None:
            return Told((Say(draft_words.CAME_OF_IT["gone"]),))
        title, number = views.title_of(shelf, own.file), max(own.base, 1)
        told = draft_words.HANDED_DRAFT.format(title=title, number=number)
        await self._send(asked, handed_name(own.file, own.base), own.text, told)
        return None

    async def _hand_talks(self, asked: Asked, shelf: Shelf, draft_id: str) -> Act | None:
        """Hand out the conversations that go another way with a draft, as the bot would rewrite them."""
        draft = await self.store.versions.draft(draft_id)
        rewritten = found_in(draft.found).rewritten if draft is not None else {}
        if not rewritten:
            return Told((Say(draft_words.CAME_OF_IT["gone"]),))
        for file, text in list(rewritten.items())[:MOST_TALKS]:
            await self._send(asked, handed_name(file, shelf.number(file)), text, draft_words.HANDED_TALK)
        return None

    async def _since(self, shelf: Shelf, key: str, number: int) -> Act:
        """Say what was changed in a file since one of its versions."""
        file = _file_of(shelf, key)
        history = await self.store.versions.history(file) if file is not None else ()
        before = next((each.text for each in history if each.number == number), None)
        after = shelf.text(file) if file is not None else None
        if file is None or before is None or after is None:
            return Told((Say(draft_words.CAME_OF_IT["gone"]),))
        title, now = views.title_of(shelf, file), max(shelf.number(file), 1)
        told = [draft_words.SINCE.format(old=number, title=title, now=now)]
        told += [str(change) for change in changes_between(file, before, after)[:MOST_CHANGES]]
        told += [draft_words.NOTHING_SINCE] if len(told) == 1 else []
        way = Choice(f"{HAND}page:{key}", draft_words.SEND_NOW)
        return Told((*(Say(each) for each in pieces(told)), views.ask(draft_words.WHERE_TO, way)))

    async def _send(self, asked: Asked, name: str, text: str, caption: str) -> None:
        """Send a file that holds nothing of anybody's, without a turn. A tap that comes again sends it again."""
        chat_id = asked.arrival.chat_id
        await self.flood.before_new(chat_id)
        self.noting.note(chat_id, await self.api.send_file(chat_id, name, text.encode(), caption))

    async def _desk(self, asked: Asked) -> DraftDesk:
        role = asked.role or Role.worker
        who = Who(asked.arrival.conversation, role, self.clock().astimezone(self.zone))
        return DraftDesk(await self.following.now(), who)


def _file_of(shelf: Shelf, key: str) -> str | None:
    """Return the file of a key: a page, rules, or a rehearsed conversation."""
    known = {*published_files(shelf.folder), *shelf.running.texts}
    return next((file for file in sorted(known) if key_of(file) == key), None)
