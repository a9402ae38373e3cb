"""The list of commands in each chat follows the role of its person. A menu gives nobody a right; it only shows them.

Whoever was not invited sees what strangers may. Which list was put into a chat is kept with its person, so that a
changed role, a new release and a start after a failure come to the same: chats whose list is another one get theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from bot.library import Library
from bot.logs import Log
from bot.roles import Role
from bot.store import Store
from bot.telegram.api import Api, CallFailed, Outcome
from bot.telegram.arrival import chat_of
from bot.telegram.commands import Where, menu_of


@dataclass(frozen=True)
class Listed:
    """Puts the lists of commands where they belong."""

    api: Api
    store: Store
    library: Library
    log: Log

    async def for_everybody(self) -> None:
        """Put the lists that hold where no other does: of strangers, and of groups. Raises CallFailed.

        A group has one list for all who are in it, so it holds what whoever leads there may ask for.
        """
        await self.api.set_commands(menu_of(None, Where.private))
        await self.api.set_commands(menu_of(Role.champion, Where.group), "groups")

    async def follow(self) -> None:
        """Give each chat whose list is another one the list of its person's role. Raises StoreProblem, CallFailed."""
        for role in Role:
            for conversation in await self.store.accounts.other_menus(role, name_of(menu_of(role, Where.private))):
                await self._put(conversation, role)

    async def anew(self, conversation: str) -> None:
        """Put the list into one chat, whose role or language is new. Raises StoreProblem, CallFailed."""
        role = await self.store.accounts.role_of(conversation)
        if role is not None:
            await self._put(conversation, role)

    async def _put(self, conversation: str, role: Role) -> None:
        menu = menu_of(role, Where.private)
        tongue = self.library.chosen(await self.store.profile(conversation)).tongue
        try:
            await self.api.set_commands({name: tongue(does) for name, does in menu.items()}, chat_of(conversation))
        except CallFailed as failed:
            if failed.outcome is Outcome.again:
                raise
            self.log.warning("menu not set", kind=failed.kind)
        await self.store.accounts.menu_is(conversation, role, name_of(menu))


def name_of(menu: Mapping[str, str]) -> str:
    """Return a short name that differs where a list of commands does."""
    return sha256(repr(list(menu.items())).encode()).hexdigest()[:12]
