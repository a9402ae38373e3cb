"""Pictures in the chat, each with the same in words: for whoever cannot see it, and for where none can be sent.

They hold nothing of anybody's and are sent without a turn: should the service be killed meanwhile, the tap comes again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bot.apart import painted_apart
from bot.pictures import Picture
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.flood import Flood
from bot.telegram.noting import Noting
from bot.telegram.page import Page

MOST_UNDER = 1000
"""Characters of the words that stand under a picture: below Telegram's 1,024 (Bot API, sendPhoto)."""
PIECE = 3500
"""Characters of one message of words: below Telegram's 4,096, whatever its marks come to."""
NAME = "page.png"
"""How a picture is called as a file: its own name would say what it is about, in a list of downloads."""

Paint = Callable[[str], Awaitable[Picture | None]]
"""Makes a picture of SVG; None where that cannot be done."""


@dataclass(frozen=True)
class Pictures:
    """Sends pictures with their words."""

    api: Api
    flood: Flood
    noting: Noting
    paint: Paint = painted_apart

    async def send(self, chat_id: int, svg: str, text: str) -> None:
        """Send an SVG as a picture, and `text`, which says the same in words: under it, or behind it where it is long.

        The text alone where no picture could be drawn, or the chat takes none. Raises CallFailed.
        """
        picture = await self.paint(svg)
        under, behind = (text, "") if len(text) <= MOST_UNDER else (text.partition("\n")[0][:MOST_UNDER], text)
        if picture is None or not await self._sent(chat_id, picture, under):
            behind = text
        if behind:
            await self.say(chat_id, behind.split("\n\n"))

    async def say(self, chat_id: int, parts: Sequence[str]) -> None:
        """Send parts of a text, several in one message where they fit. Raises CallFailed."""
        for text in pieces(parts):
            await self.flood.before_new(chat_id)
            self.noting.note(chat_id, await self.api.send(chat_id, Page(escape(text))))

    async def _sent(self, chat_id: int, picture: Picture, under: str) -> bool:
        """Send a picture; False where Telegram takes it neither as a photo nor as a file."""
        for call in (self.api.send_picture, self._as_file):
            await self.flood.before_new(chat_id)
            try:
                self.noting.note(chat_id, await call(chat_id, NAME, picture, under))
            except CallFailed as failed:
                if failed.outcome is not Outcome.refused:
                    raise
            else:
                return True
        return False

    async def _as_file(self, chat_id: int, name: str, picture: Picture, under: str) -> int:
        return await self.api.send_file(chat_id, name, picture.png, under)


def pieces(parts: Sequence[str]) -> Iterator[str]:
    """Yield parts of a text as few messages; one that is too long by itself is cut."""
    text = ""
    for part in (each[:PIECE] for each in parts):
        if text and len(text) + len(part) + 2 > PIECE:
            yield text
            text = ""
        text = f"{text}\n\n{part}" if text else part
    yield text
