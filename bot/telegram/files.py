"""Files out: pages that can be printed, and trees that can be worked on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.conversation.effects import Choice, Say
from bot.dialogue.bundle import Dialogue
from bot.library import Library
from bot.review.sent import handed_name
from bot.telegram import words
from bot.telegram.api import Api
from bot.telegram.desk import Answer, Asked
from bot.telegram.flood import Flood
from bot.telegram.following import Following
from bot.telegram.menus import menu
from bot.telegram.noting import Noting
from bot.turn import Act, Told
from bot.workshop.printed import printed_card

FORM_FILE = "card.html"
"""How a card is called as a file: its own name would say what it is about, in a list of downloads."""
FORM, SOURCE = "form:", "source:"
"""Beginnings of a button's name: a tree's id follows."""


@dataclass(frozen=True)
class Files:
    """Gives pages to whoever prepares."""

    api: Api
    flood: Flood
    noting: Noting
    following: Following
    contacts: Mapping[str, str]
    approved: Callable[[Dialogue], str | None]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem and CallFailed."""
        return {
            "/forms": self._forms,
            FORM: self._form,
            "/trees": self._trees,
            SOURCE: self._source,
        }

    async def _forms(self, asked: Asked) -> Act:
        """Ask which card to send, to be printed."""
        return Told((menu("/forms", asked.tongue(words.FORMS), *_choices(FORM, asked.library)),))

    async def _trees(self, asked: Asked) -> Act:
        """Ask which tree to send, to be worked on."""
        library = (await self.following.now()).library
        return Told((menu("/trees", asked.tongue(words.TREES), *_choices(SOURCE, library)),))

    async def _form(self, asked: Asked) -> Act | None:
        dialogue = asked.library.dialogues.get(asked.about)
        if dialogue is None or asked.about not in asked.library.reads:
            return Told((Say(asked.tongue(words.NO_TREE)),))
        card = printed_card(dialogue, contacts=self.contacts, approved=self.approved(dialogue))
        await self._send(asked, FORM_FILE, card)
        return None

    async def _source(self, asked: Asked) -> Act | None:
        shelf = await self.following.now()
        read = shelf.library.reads.get(asked.about)
        if read is None:
            return Told((Say(asked.tongue(words.NO_TREE)),))
        await self._send(asked, handed_name(read.file, shelf.number(read.file)), read.text)
        return None

    async def _send(self, asked: Asked, name: str, text: str) -> None:
        """Send a file that holds nothing of anybody's, without a turn. A tap that comes again sends it again."""
        chat_id = asked.arrival.chat_id
        await self.flood.before_new(chat_id)
        number = await self.api.send_file(chat_id, name, text.encode(), asked.tongue(words.FILE_SENT))
        self.noting.note(chat_id, number)


def _choices(beginning: str, library: Library) -> Iterator[Choice]:
    readable = [name for name in library.reads if name in library.dialogues]
    for name in library.menu.sorted(readable, None):
        yield Choice(f"{beginning}{name}", library.dialogues[name].tree.title)
