"""What happens to the bot in a group: it is added, made admin, muted, removed, or the group gets another number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message, Update

What = Literal["added", "admin", "muted", "removed", "moved"]


@dataclass(frozen=True)
class Happening:
    """One of these. `old` and `new` are the numbers of a chat that `moved`."""

    what: What
    old: int = 0
    new: int = 0


def happening_in(update: Update) -> Happening | None:
    """Return what an update says of the bot in a group, or None where it says nothing of that."""
    if update.my_chat_member is not None:
        return _of_membership(update.my_chat_member)
    return _of_moving(update.message) if update.message is not None else None


def _of_membership(changed: ChatMemberUpdated) -> Happening | None:
    if changed.chat.type not in (changed.chat.GROUP, changed.chat.SUPERGROUP):
        return None  # a person who blocks the bot: the next message to them shows it
    before, now = changed.old_chat_member, changed.new_chat_member
    if not _is_in(now):
        return Happening("removed")
    if isinstance(now, ChatMemberRestricted) and not now.can_send_messages:
        return Happening("muted")
    if now.status == now.ADMINISTRATOR:
        return Happening("admin") if before.status != before.ADMINISTRATOR else None
    return None if _is_in(before) else Happening("added")


def _is_in(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in (member.MEMBER, member.ADMINISTRATOR, member.OWNER)


def _of_moving(message: Message) -> Happening | None:
    """Return how a group became a supergroup. Both chats say so, in either order (Bot API, Message)."""
    if message.migrate_to_chat_id is not None:
        return Happening("moved", message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return Happening("moved", message.migrate_from_chat_id, message.chat.id)
    return None
