"""Chats as Telegram keeps them: messages with ids, edits, deletes, and what is refused with the words it refuses in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from tests.telegram.peers.polls import Poll
from tests.telegram.peers.refusal import Refusal
from tests.telegram.peers.rich_text import as_kept

DELETABLE_FOR = timedelta(hours=48)
"""Bot API, deleteMessage."""
BOT_ID = 7
BOT_NAME = "five_minutes_bot"
BOT = {"id": BOT_ID, "is_bot": True, "first_name": "Five minutes", "username": BOT_NAME}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
BLOCKED = "Forbidden: bot was blocked by the user"
NO_CHAT = "Bad Request: chat not found"


@dataclass(frozen=True)
class Button:
    """One button of an inline keyboard; `data` goes back to the bot, `url` opens a page."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass
class Message:
    """One message of a chat as the person sees it now."""

    id: int
    chat: Chat
    by_bot: bool
    sent: datetime
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    content: dict[str, Any] = field(default_factory=dict)
    """What a message that is no text is made of, such as `photo`."""
    author: Mapping[str, Any] = field(default_factory=lambda: BOT)
    edits: int = 0
    deleted: bool = False
    silent: bool = False
    protected: bool = False
    topic: int | None = None
    """The topic of a forum that it stands in."""
    reply_to: Message | None = None
    poll: Poll | None = None

    @property
    def rows(self) -> list[list[Button]]:
        """The inline keyboard, row by row."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return [[Button(b["text"], b.get("callback_data"), b.get("url")) for b in row] for row in rows]

    @property
    def buttons(self) -> list[Button]:
        """The inline keyboard in one list."""
        return [button for row in self.rows for button in row]

    def as_json(self) -> dict[str, Any]:
        """Return the message as the Bot API does."""
        found: dict[str, Any] = {
            "message_id": self.id,
            "date": int(self.sent.timestamp()),
            "chat": self.chat.as_json(),
            "from": dict(self.author),
            **self.content,
        }
        if self.text:
            found["text"] = self.text
        if self.entities:
            found["entities"] = self.entities
        if self.markup and "inline_keyboard" in self.markup:
            found["reply_markup"] = self.markup
        if self.poll is not None:
            found["poll"] = self.poll.as_json()
        if self.topic is not None:
            found |= {"message_thread_id": self.topic, "is_topic_message": True}
        if self.reply_to is not None:
            found["reply_to_message"] = self.reply_to.as_json()
        if self.edits:
            found["edit_date"] = int(self.sent.timestamp()) + self.edits
        return found


@dataclass
class Chat:
    """A chat, private where its id is above zero, and what has become of it."""

    id: int
    name: str = "Sam"
    messages: dict[int, Message] = field(default_factory=dict)
    blocked: bool = False
    gone: bool = False
    bot_is_admin: bool = False
    muted: bool = False
    """The bot may not write here."""
    no_polls: bool = False
    """The bot may write, but send no polls."""
    no_photos: bool = False
    """The bot may write, but send no photos."""
    people: set[int] = field(default_factory=set)
    """Who is in a group, beside the bot."""
    topics: set[int] = field(default_factory=set)
    """The topics of a forum, by the number of the message that opened each."""
    moved_to: int | None = None

    @property
    def private(self) -> bool:
        """Whether one person is alone here with the bot."""
        return self.id > 0

    @property
    def visible(self) -> list[Message]:
        """What is on the screen, the oldest first."""
        return [message for message in self.messages.values() if not message.deleted]

    def as_json(self) -> dict[str, Any]:
        """Return the chat as the Bot API does."""
        if self.private:
            return {"id": self.id, "type": "private", "first_name": self.name}
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "type": "supergroup" if self.id < -(10**12) else "group", "title": self.name, **forum}


def _now() -> datetime:
    return datetime.now(UTC)


class Chats:
    """All chats of one bot. Only people open a chat: to write to one that nobody opened is refused."""

    def __init__(self, clock: Callable[[], datetime] = _now) -> None:
        self.clock = clock
        self._chats: dict[int, Chat] = {}
        self._ids = count(1)

    def opened(self, chat: int) -> Chat:
        """Return a chat, opened now where it was not."""
        return self._chats.setdefault(chat, Chat(chat))

    def next_id(self) -> int:
        """Return the id of the next message."""
        return next(self._ids)

    def arrives(
        self,
        chat: int,
        author: Mapping[str, Any],
        content: Mapping[str, Any],
        *,
        sent: datetime,
        topic: int | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Take down a message of a person, under the next id."""
        message = Message(self.next_id(), self.opened(chat), False, sent, author=author, topic=topic, reply_to=reply_to)
        message.text = content.get("text", "")
        message.entities = content.get("entities", [])
        message.content = {name: value for name, value in content.items() if name not in ("text", "entities")}
        return self._keep(message)

    def send(self, params: Mapping[str, Any], number: int | None = None) -> Message:
        """Do sendMessage; returns the message. Raises Refusal."""
        chat = self._reachable(params)
        message = Message(number or self.next_id(), chat, True, self.clock(), topic=self._topic_in(chat, params))
        message.text, message.entities = self._text_of(params)
        message.markup = params.get("reply_markup")
        message.silent = params.get("disable_notification", False)
        message.protected = params.get("protect_content", False)
        return self._keep(message)

    def send_poll(self, params: Mapping[str, Any]) -> Message:
        """Do sendPoll; returns the message. Raises Refusal."""
        chat = self._reachable(params)
        if chat.no_polls:
            raise Refusal("Bad Request: not enough rights to send polls to the chat")
        message = Message(self.next_id(), chat, True, self.clock(), topic=self._topic_in(chat, params))
        message.poll = Poll(str(message.id), params)
        message.markup = params.get("reply_markup")
        message.silent = params.get("disable_notification", False)
        return self._keep(message)

    def stop_poll(self, params: Mapping[str, Any]) -> Poll:
        """Do stopPoll; returns the poll. Raises Refusal."""
        message = self._reachable(params).messages.get(int(params["message_id"]))
        if message is None or message.deleted or message.poll is None:
            raise Refusal("Bad Request: message with poll to stop not found")
        message.poll.close()
        message.markup = params.get("reply_markup")
        return message.poll

    def send_document(
        self, params: Mapping[str, Any], document: Mapping[str, Any], number: int | None = None
    ) -> Message:
        """Do sendDocument; returns the message. Raises Refusal."""
        message = Message(number or self.next_id(), self._reachable(params), True, self.clock())
        message.content = {"document": dict(document), "caption": params.get("caption", "")}
        message.silent = params.get("disable_notification", False)
        return self._keep(message)

    def send_photo(self, params: Mapping[str, Any], photo: Mapping[str, Any], number: int | None = None) -> Message:
        """Do sendPhoto; returns the message. Raises Refusal."""
        chat = self._reachable(params)
        if chat.no_photos:
            raise Refusal("Bad Request: not enough rights to send photos to the chat")
        message = Message(number or self.next_id(), chat, True, self.clock())
        message.content = {"photo": [dict(photo)], "caption": params.get("caption", "")}
        message.silent = params.get("disable_notification", False)
        return self._keep(message)

    def edit(self, params: Mapping[str, Any]) -> Message:
        """Do editMessageText or, without a text, editMessageReplyMarkup. Raises Refusal."""
        chat = self._reachable(params)
        message = chat.messages.get(int(params["message_id"]))
        if message is None or message.deleted:
            raise Refusal("Bad Request: message to edit not found")
        if not message.by_bot:
            raise Refusal("Bad Request: message can't be edited")
        if message.poll is not None and "text" in params:
            raise Refusal("Bad Request: there is no text in the message to edit")
        text, entities = self._text_of(params) if "text" in params else (message.text, message.entities)
        markup = params.get("reply_markup")
        if (text, entities, markup or _NO_KEYS) == (message.text, message.entities, message.markup or _NO_KEYS):
            raise Refusal(NOT_MODIFIED)
        message.text, message.entities, message.markup = text, entities, markup
        message.edits += 1
        return message

    def delete(self, params: Mapping[str, Any]) -> None:
        """Do deleteMessage. Raises Refusal."""
        chat = self._reachable(params)
        message = chat.messages.get(int(params["message_id"]))
        if message is None or message.deleted:
            raise Refusal("Bad Request: message to delete not found")
        foreign = not message.by_bot and not chat.private and not chat.bot_is_admin
        if foreign or self.clock() - message.sent > DELETABLE_FOR:
            raise Refusal("Bad Request: message can't be deleted for everyone")
        message.deleted = True

    def delete_several(self, params: Mapping[str, Any]) -> None:
        """Do deleteMessages, which passes over messages that are not there. Raises Refusal."""
        self._reachable(params)
        if not 1 <= len(params["message_ids"]) <= 100:
            raise Refusal("Bad Request: message identifiers are not specified or too many")
        chat = self._chats[int(params["chat_id"])]
        there = [n for n in params["message_ids"] if n in chat.messages and not chat.messages[n].deleted]
        for number in there:
            self.delete({"chat_id": chat.id, "message_id": number})

    def _reachable(self, params: Mapping[str, Any]) -> Chat:
        chat = self._chats.get(int(params["chat_id"]))
        if chat is None or chat.gone:
            raise Refusal(NO_CHAT)
        if chat.moved_to is not None:
            moved = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(moved, parameters={"migrate_to_chat_id": chat.moved_to})
        if chat.blocked:
            raise Refusal(BLOCKED, 403)
        return chat

    @staticmethod
    def _topic_in(chat: Chat, params: Mapping[str, Any]) -> int | None:
        """Return the topic that a message is for. Raises Refusal where there is none, or where we may not write."""
        if chat.muted:
            raise Refusal("Bad Request: not enough rights to send text messages to the chat")
        topic = int(params["message_thread_id"]) if "message_thread_id" in params else None
        if topic is not None and topic not in chat.topics:
            raise Refusal("Bad Request: message thread not found")
        return topic

    @staticmethod
    def _text_of(params: Mapping[str, Any]) -> tuple[str, list[dict[str, Any]]]:
        text, entities = as_kept(params["text"], None if params.get("entities") else params.get("parse_mode"))
        if not text.strip():
            raise Refusal("Bad Request: message text is empty")
        return text, params.get("entities") or entities

    @staticmethod
    def _keep(message: Message) -> Message:
        message.chat.messages[message.id] = message
        return message


_NO_KEYS: dict[str, Any] = {"inline_keyboard": []}
