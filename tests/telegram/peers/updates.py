"""Updates as Telegram words them, for everything that a person can do in a chat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tests.telegram.peers.chats import BOT, Chat, Message

_COMMAND = re.compile(r"/[A-Za-z0-9_]+(@\w+)?")

_FILE = {"file_id": "a-file-of-a-test", "file_unique_id": "a-unique-file-of-a-test", "file_size": 1234}
KINDS: Mapping[str, Mapping[str, Any]] = {
    "photo": {"photo": [{**_FILE, "width": 90, "height": 60}]},
    "voice": {"voice": {**_FILE, "duration": 3}},
    "video": {"video": {**_FILE, "width": 90, "height": 60, "duration": 3}},
    "video_note": {"video_note": {**_FILE, "length": 60, "duration": 3}},
    "audio": {"audio": {**_FILE, "duration": 3}},
    "document": {"document": {**_FILE, "file_name": "a-file.pdf", "mime_type": "application/pdf"}},
    "sticker": {
        "sticker": {
            **_FILE,
            "type": "regular",
            "width": 90,
            "height": 90,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"latitude": 0.0, "longitude": 0.0}},
    "contact": {"contact": {"phone_number": "07700 900123", "first_name": "Sam"}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}
"""What a message holds that is no text, by kind."""


def text(line: str) -> dict[str, Any]:
    """Return the content of a typed line; a command is marked as one, as Telegram does."""
    command = _COMMAND.match(line)
    marked = {"entities": [{"type": "bot_command", "offset": 0, "length": command.end()}]} if command else {}
    return {"text": line, **marked}


def person(number: int, name: str) -> dict[str, Any]:
    """Return a user."""
    return {"id": number, "is_bot": False, "first_name": name, "language_code": "en"}


def of_message(message: Message) -> dict[str, Any]:
    """Return the update of a message that a person sent."""
    return {"message": message.as_json()}


def of_edit(message: Message) -> dict[str, Any]:
    """Return the update of a message that a person edited."""
    return {"edited_message": message.as_json()}


def of_tap(number: int, who: Mapping[str, Any], message: Message, data: str) -> dict[str, Any]:
    """Return the update of a tap on a button; a message that is gone comes as inaccessible (date 0)."""
    seen = message.as_json()
    if message.deleted:
        seen = {"message_id": message.id, "chat": message.chat.as_json(), "date": 0}
    return {
        "callback_query": {
            "id": str(number),
            "from": dict(who),
            "message": seen,
            "chat_instance": str(message.chat.id * 31),
            "data": data,
        }
    }


def of_query(number: int, who: Mapping[str, Any], line: str) -> dict[str, Any]:
    """Return the update of a line that is typed behind the bot's name, in a chat that the bot is not told of."""
    return {"inline_query": {"id": str(number), "from": dict(who), "query": line, "offset": "", "chat_type": "private"}}


def of_blocking(who: Mapping[str, Any], chat: Chat, date: int, *, blocked: bool) -> dict[str, Any]:
    """Return the update of a person who blocks the bot, or takes that back."""
    kicked = {"user": BOT, "status": "kicked", "until_date": 0}
    member = {"user": BOT, "status": "member"}
    old, new = (member, kicked) if blocked else (kicked, member)
    return {
        "my_chat_member": {
            "chat": chat.as_json(),
            "from": dict(who),
            "date": date,
            "old_chat_member": old,
            "new_chat_member": new,
        }
    }
