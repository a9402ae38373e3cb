"""Files in and out: a tree that a champion sends is looked at, and pages are sent that can be printed or worked on.

A file that comes in is held in memory while it is looked at, and what is said of it is sent without being stored, since
it may quote the file. Should the service be killed meanwhile, the file comes again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.conversation.effects import Choice, Say
from bot.dialogue.bundle import Dialogue
from bot.library import Library
from bot.telegram import words
from bot.telegram.api import Api
from bot.telegram.commands import FILE
from bot.telegram.desk import Answer, Asked
from bot.telegram.flood import Flood
from bot.telegram.menus import menu
from bot.telegram.noting import Noting
from bot.telegram.pictured import Pictures
from bot.turn import Act, Told
from bot.workshop.printed import printed_card

LARGEST = 256 * 1024
"""Bytes of a file that is fetched: more than that the reader of trees refuses."""
MOST_FAULTS = 20
"""Faults that are said of one file; who mends those sees the others."""
FORM_FILE = "card.html"
"""How a card is called as a file: its own name would say what it is about, in a list of downloads."""
FORM, SOURCE = "form:", "source:"
"""Beginnings of a button's name: a tree's id follows."""

Lint = Callable[[bytes], Awaitable[Sequence[str] | None]]
"""Says what is wrong with a file, a line a fault; None where it could not be looked at."""


@dataclass(frozen=True)
class Files:
    """Takes files from champions, and gives pages to whoever prepares."""

    api: Api
    flood: Flood
    noting: Noting
    pictures: Pictures
    english: Callable[[], Library]
    """Gives the content as it is now, in the language in which it is written."""
    contacts: Mapping[str, str]
    approved: Callable[[Dialogue], str | None]
    lint: Lint

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem and CallFailed."""
        return {
            FILE: self._look,
            "/forms": self._forms,
            FORM: self._form,
            "/trees": self._trees,
            SOURCE: self._source,
        }

    async def _look(self, asked: Asked) -> Act | None:
        sent, chat_id = asked.arrival.document, asked.arrival.chat_id
        if sent is None or sent.size > LARGEST:
            return Told((Say(asked.tongue(words.FILE_TOO_LARGE)),))
        content = await self.api.file(sent.file_id, LARGEST)
        faults = await self.lint(content) if content is not None else None
        if faults is None:
            return Told((Say(asked.tongue(words.FILE_NOT_READ if content is not None else words.FILE_TOO_LARGE)),))
        said = asked.tongue(words.FILE_FAULTS).format(count=len(faults)) if faults else asked.tongue(words.FILE_FINE)
        await self.pictures.say(chat_id, [said, *faults[:MOST_FAULTS]])
        if asked.arrival.message_id is not None:
            self.noting.note(chat_id, asked.arrival.message_id)
        return None

    async def _forms(self, asked: Asked) -> Act:
        """Ask which card to send, to be printed."""
        return Told((menu("/forms", asked.tongue(words.FORMS), *_choices(FORM, asked.library)),))

    async def _trees(self, asked: Asked) -> Act:
        """Ask which tree to send, to be worked on."""
        return Told((menu("/trees", asked.tongue(words.TREES), *_choices(SOURCE, self.english())),))

    async def _form(self, asked: Asked) -> Act | None:
        dialogue = asked.library.dialogues.get(asked.about)
        if dialogue is None or asked.about not in asked.library.reads:
            return Told((Say(asked.tongue(words.NO_TREE)),))
        card = printed_card(dialogue, contacts=self.contacts, approved=self.approved(dialogue))
        await self._send(asked, FORM_FILE, card)
        return None

    async def _source(self, asked: Asked) -> Act | None:
        read = self.english().reads.get(asked.about)
        if read is None:
            return Told((Say(asked.tongue(words.NO_TREE)),))
        await self._send(asked, f"{read.tree.id}.yaml", read.text)
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


async def no_lint(_: bytes) -> None:
    """Look at nothing, where nobody wired it."""
