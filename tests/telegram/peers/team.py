"""What happens to the bot in a group: somebody adds it, makes it admin, mutes or removes it, and the group moves."""

from __future__ import annotations

from typing import Any

from aiogram import types

from tests.telegram.peers.chats import BOT, Chat
from tests.telegram.peers.phone import Person
from tests.telegram.peers.server import Server

OUT, MEMBER = {"status": "left"}, {"status": "member"}


def _with(kind: type[types.ChatMemberAdministrator | types.ChatMemberRestricted], **said: Any) -> dict[str, Any]:
    """Return a kind of membership in which everything that has to be said is no, but what is `said`."""
    asked = {name: False for name, field in kind.model_fields.items() if field.is_required() and name != "user"}
    return {**asked, **said}


ADMIN = _with(types.ChatMemberAdministrator, status="administrator")
MUTED = _with(types.ChatMemberRestricted, status="restricted", is_member=True, until_date=0)


async def adds(person: Person) -> int:
    """Add the bot to the person's group."""
    return await _changed(person, OUT, MEMBER)


async def makes_admin(person: Person) -> int:
    """Make the bot an admin, to whom Telegram sends every message."""
    person.chat.bot_is_admin = True
    return await _changed(person, MEMBER, ADMIN)


async def mutes(person: Person) -> int:
    """Take from the bot the right to write."""
    person.chat.muted = True
    return await _changed(person, MEMBER, MUTED)


async def removes(person: Person) -> int:
    """Take the bot out of the group."""
    person.chat.gone = True
    return await _changed(person, MEMBER, {"status": "kicked", "until_date": 0})


async def upgrades(server: Server, person: Person, *, first: str = "old") -> Chat:
    """Let the person's group become a supergroup; returns it. Each of the two chats says so, the `first` one first."""
    old, new = person.chat, server.chats.opened(-(10**12) + person.chat.id)
    old.moved_to, new.people = new.id, set(old.people)
    said = {"old": (old, {"migrate_to_chat_id": new.id}), "new": (new, {"migrate_from_chat_id": old.id})}
    order = ("old", "new") if first == "old" else ("new", "old")
    for chat, content in (said[name] for name in order):
        moment = server.chats.clock()
        message = server.chats.arrives(chat.id, person.user, content, sent=moment)
        await server.deliver({"message": message.as_json()})
    person.chat = new
    return new


async def _changed(person: Person, before: dict[str, Any], after: dict[str, Any]) -> int:
    moment = int(person.server.chats.clock().timestamp())
    return await person.server.deliver(
        {
            "my_chat_member": {
                "chat": person.chat.as_json(),
                "from": dict(person.user),
                "date": moment,
                "old_chat_member": {"user": BOT, **before},
                "new_chat_member": {"user": BOT, **after},
            }
        }
    )
