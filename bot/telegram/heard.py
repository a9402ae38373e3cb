"""Which language each chat has chosen, and whether plain pages: in memory, so that the emergency card asks no store."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE, Library
from bot.telegram.arrival import chat_of

REMEMBERED = 100_000
PLAIN = "plain"
"""The name under which a profile says “yes” to fewer buttons."""


class Heard:
    """The content in the language of a chat; in English where nothing is known of it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._chosen: OrderedDict[int, str] = OrderedDict()
        self._plain: OrderedDict[int, None] = OrderedDict()

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
        if profile.get(PLAIN) == "yes":
            self._plain[chat_id] = None
            while len(self._plain) > REMEMBERED:
                self._plain.popitem(last=False)
        else:
            self._plain.pop(chat_id, None)
        return self._library.chosen(profile)

    def is_plain(self, chat_id: int) -> bool:
        """Tell whether a chat has chosen fewer buttons, each by itself."""
        return chat_id in self._plain

    def spoken(self, profile: Mapping[str, str]) -> Library:
        """Return the content in the language of somebody's profile."""
        return self._library.chosen(profile)

    def offered(self, language: str | None) -> Tongue:
        """Return a language by its code where it is offered, for a stranger of whom nothing else is known."""
        return self._library.chosen({LANGUAGE: language or ""}).tongue

    def library(self, chat_id: int) -> Library:
        """Return the content in the language of a chat."""
        return self._library.chosen({LANGUAGE: self._chosen.get(chat_id, "")})
