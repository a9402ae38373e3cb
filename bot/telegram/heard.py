"""Which language each chat has chosen, in memory, so that the emergency card asks no store for it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE, Library
from bot.telegram.arrival import chat_of

REMEMBERED = 100_000


class Heard:
    """The content in the language of a chat; in English where nothing is known of it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._chosen: OrderedDict[int, str] = OrderedDict()

    def shelve(self, library: Library) -> None:
        """Go on with this content. What each chat has chosen stays."""
        self._library = library

    def note(self, conversation: str, profile: Mapping[str, str]) -> Library:
        """Remember what the profile of a conversation says, and return the content in that language."""
        chat_id, code = chat_of(conversation), profile.get(LANGUAGE)
        if code is None:
            self._chosen.pop(chat_id, None)
        else:
            self._chosen[chat_id] = code
            self._chosen.move_to_end(chat_id)
            while len(self._chosen) > REMEMBERED:
                self._chosen.popitem(last=False)
        return self._library.chosen(profile)

    def spoken(self, profile: Mapping[str, str]) -> Library:
        """Return the content in the language of somebody's profile."""
        return self._library.chosen(profile)

    def offered(self, language: str | None) -> Tongue:
        """Return a language by its code where it is offered, for a stranger of whom nothing else is known."""
        return self._library.chosen({LANGUAGE: language or ""}).tongue

    def library(self, chat_id: int) -> Library:
        """Return the content in the language of a chat."""
        return self._library.chosen({LANGUAGE: self._chosen.get(chat_id, "")})
