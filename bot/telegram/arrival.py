"""What Telegram delivered, read once: whose it is, what was said or tapped, which of its messages may be deleted.

Nothing of an update is kept beyond this, and nothing that an update points at (a photo, a voice note) is ever fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import MaybeInaccessibleMessage, Message, Update, User

from bot.telegram.button import Tap, read_tap
from bot.telegram.commands import Where
from bot.telegram.happenings import Happening, happening_in

KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "inline_query")
"""The kinds of update that are asked for. What is not asked for is not sent (Bot API, getUpdates)."""

LONGEST_NAME = 120
"""Characters of a file's name that are looked at."""


@dataclass(frozen=True)
class Document:
    """A file that was sent, unread: what Telegram hands it out by, its size in bytes, whether it is named as YAML.

    `name` says which version of which page it is, where we gave it. It is looked at and kept nowhere.
    """

    file_id: str = field(repr=False)
    size: int
    yaml: bool
    name: str = field(default="", repr=False)


@dataclass(frozen=True)
class Arrival:
    """One update of one chat. `text` is what was typed, `tap` what was tapped; with neither it was of another kind."""

    update_id: int
    chat_id: int
    private: bool
    text: str | None = field(default=None, repr=False)
    tap: Tap | None = None
    tap_id: str | None = None
    replied: str | None = field(default=None, repr=False)
    """The text that this one replies to, or what stands under the file that it replies to."""
    replied_file: str = field(default="", repr=False)
    """The name of the file that this one replies to."""
    edited: bool = False
    document: Document | None = None
    caption: str | None = field(default=None, repr=False)
    """What was written under something that is no text. It is looked at for danger, and for nothing else."""
    message_id: int | None = None
    """The number of the worker's own message, or of the message of ours that was tapped."""
    album: str | None = None
    """What several pictures that were sent at once have in common."""
    language: str | None = None
    """The language of the sender's own Telegram, as two letters, where it says one."""
    service: bool = False
    """Something that happened in the chat and asks for no answer: somebody joined, a message was pinned."""
    sender: int | None = None
    """Who sent it. None for a post of a channel; in a private chat it is the chat's own number."""
    topic: int | None = None
    """The topic of a forum in which it came."""
    replied_to: int | None = None
    """Whose message this one replies to."""
    guest: bool = False
    """Somebody in a group who was not invited, and answers because the tree lets anyone."""
    under_poll: bool = False
    """Whether what was tapped stands under a poll of ours that is open."""
    happening: Happening | None = None
    """What happened to the bot itself in a group."""

    @property
    def where(self) -> Where:
        """The kind of chat that it came in."""
        if self.private:
            return Where.private
        return Where.group if self.topic is None else Where.topic

    @property
    def person(self) -> str:
        """The conversation of whoever sent it, by which the account table knows them."""
        return self.conversation if self.private else f"telegram:{self.sender or 0}"

    @property
    def conversation(self) -> str:
        """The name of the conversation in the house."""
        return conversation_of(self.chat_id, self.topic)


def read_arrival(raw: Mapping[str, Any]) -> Arrival | None:
    """Return what an update holds, or None where it is of a kind that says nothing to us.

    Raises whatever a malformed update makes its reader raise; the message of that is never shown or kept.
    """
    update = Update.de_json(dict(raw), None)
    if update.callback_query is not None:
        query = update.callback_query
        if query.message is None or query.data is None:
            return None
        chat = query.message.chat
        return Arrival(
            update.update_id,
            chat.id,
            chat.type == chat.PRIVATE,
            tap=read_tap(query.data),
            tap_id=query.id,
            language=language_of(query.from_user),
            message_id=query.message.message_id,
            sender=query.from_user.id,
            topic=_topic_of(query.message),
            under_poll=_is_open_poll(query.message),
        )
    happening = happening_in(update)
    if happening is not None and update.effective_chat is not None:
        by = update.effective_user
        return Arrival(
            update.update_id,
            update.effective_chat.id,
            private=False,
            service=True,
            sender=by.id if by is not None else None,
            language=language_of(by),
            happening=happening,
        )
    message = update.message or update.edited_message
    if message is None:
        return None
    replied = message.reply_to_message
    return Arrival(
        update.update_id,
        message.chat.id,
        message.chat.type == message.chat.PRIVATE,
        text=message.text,
        replied=(replied.text or replied.caption) if replied is not None else None,
        replied_file=(replied.document.file_name or "")[:LONGEST_NAME] if replied and replied.document else "",
        replied_to=replied.from_user.id if replied is not None and replied.from_user is not None else None,
        edited=update.edited_message is not None,
        document=_document_in(message),
        caption=message.caption,
        message_id=message.message_id,
        language=language_of(message.from_user),
        album=message.media_group_id,
        service=message.text is None and not _sent_something(message),
        sender=message.from_user.id if message.from_user is not None else None,
        topic=_topic_of(message),
    )


def conversation_of(chat_id: int, topic: int | None = None) -> str:
    """Return the conversation of ours that is held in a chat, or in one topic of it."""
    return f"telegram:{chat_id}" if topic is None else f"telegram:{chat_id}:{topic}"


def chat_of(conversation: str) -> int:
    """Return the chat that a conversation of ours is held in."""
    return int(conversation.split(":")[1])


def topic_of(conversation: str) -> int | None:
    """Return the topic that a conversation of ours is held in, or None where it has the chat to itself."""
    _, _, topic = conversation.removeprefix("telegram:").partition(":")
    return int(topic) if topic else None


def language_of(user: User | None) -> str | None:
    """Return the language of somebody's own Telegram, as two letters, where it says one."""
    return user.language_code[:2].lower() if user is not None and user.language_code else None


def is_chat(conversation: str) -> bool:
    """Tell whether a conversation is held in a chat of Telegram."""
    return conversation.startswith("telegram:")


def _document_in(message: Message) -> Document | None:
    found = message.document
    if found is None:
        return None
    name = (found.file_name or "").casefold()
    return Document(found.file_id, found.file_size or 0, name.endswith((".yaml", ".yml")), name[:LONGEST_NAME])


def _topic_of(message: MaybeInaccessibleMessage) -> int | None:
    """Return the topic of a message. A reply in a group without topics has the number of a thread too (Bot API)."""
    return message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None


def _is_open_poll(message: MaybeInaccessibleMessage) -> bool:
    return isinstance(message, Message) and message.poll is not None and not message.poll.is_closed


def _sent_something(message: Message) -> bool:
    """Tell whether a message without text holds something that a person sent, and so is answered and deleted."""
    return message.effective_attachment is not None or message.caption is not None
