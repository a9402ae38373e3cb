"""What each Bot API method does in our own Telegram, and what it returns."""

from __future__ import annotations

import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.peers.chats import BOT, Chats
from tests.telegram.peers.inbox import Inbox
from tests.telegram.peers.limits import Limits
from tests.telegram.peers.refusal import Refusal

Params = Mapping[str, Any]
Does = Callable[[Params], Awaitable[Any]]


@dataclass
class Methods:
    """The methods over one bot's chats and inbox. `limits` is None where rates are not held against the bot."""

    chats: Chats
    inbox: Inbox
    limits: Limits | None = None
    commands: dict[tuple[str, str], Any] = field(default_factory=dict)
    """What setMyCommands set, by scope and language."""
    profile: dict[str, str] = field(default_factory=dict)
    """Name, description and short description that the bot gave itself."""
    answered: dict[str, Params] = field(default_factory=dict)
    """Answers to callback queries, by their id."""
    listed: dict[str, Params] = field(default_factory=dict)
    """Answers to inline queries, by their id."""
    files: dict[str, bytes] = field(default_factory=dict)
    """What people sent as files, by file id."""
    uploads: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    """The files of the request that is being done: name and content."""
    queries: set[str] = field(default_factory=set)
    """Ids of the callback queries that were delivered."""

    @classmethod
    def does(cls, method: str) -> bool:
        """Tell whether a method of the Bot API is done here."""
        return hasattr(cls, f"_{method}")

    async def do(self, method: str, params: Params) -> Any:
        """Do what a method asks; returns its result. Raises Refusal."""
        does = getattr(self, f"_{method}", None)
        if does is None:
            raise Refusal(f"Not Found: our own Telegram does not do {method}", 404)
        return await does(params)

    async def _getMe(self, _: Params) -> Any:  # noqa: N802 (these are the names on the wire)
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}

    async def _getUpdates(self, params: Params) -> Any:  # noqa: N802
        return await self.inbox.poll(params)

    async def _setWebhook(self, params: Params) -> Any:  # noqa: N802
        self.inbox.set_webhook(params)
        return True

    async def _deleteWebhook(self, params: Params) -> Any:  # noqa: N802
        self.inbox.set_webhook({**params, "url": ""})
        return True

    async def _getWebhookInfo(self, _: Params) -> Any:  # noqa: N802
        return self.inbox.webhook_info()

    async def _sendMessage(self, params: Params) -> Any:  # noqa: N802
        if self.limits is not None:
            self.limits.count(int(params["chat_id"]))
        return self.chats.send(params).as_json()

    async def _sendPoll(self, params: Params) -> Any:  # noqa: N802
        if self.limits is not None:
            self.limits.count(int(params["chat_id"]))
        return self.chats.send_poll(params).as_json()

    async def _stopPoll(self, params: Params) -> Any:  # noqa: N802
        return self.chats.stop_poll(params).as_json()

    async def _editMessageText(self, params: Params) -> Any:  # noqa: N802
        return self.chats.edit(params).as_json()

    async def _editMessageReplyMarkup(self, params: Params) -> Any:  # noqa: N802
        return self.chats.edit(params).as_json()

    async def _deleteMessage(self, params: Params) -> Any:  # noqa: N802
        self.chats.delete(params)
        return True

    async def _deleteMessages(self, params: Params) -> Any:  # noqa: N802
        self.chats.delete_several(params)
        return True

    async def _answerCallbackQuery(self, params: Params) -> Any:  # noqa: N802
        if params["callback_query_id"] not in self.queries:
            raise Refusal("Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.answered[params["callback_query_id"]] = params
        return True

    async def _getChatMemberCount(self, params: Params) -> Any:  # noqa: N802
        return len(self.chats.opened(int(params["chat_id"])).people) + 1

    async def _answerInlineQuery(self, params: Params) -> Any:  # noqa: N802
        if params["inline_query_id"] not in self.queries:
            raise Refusal("Bad Request: query is too old and response timeout expired or query ID is invalid")
        ids = [each["id"] for each in params["results"]]
        if len(ids) > 50 or len(set(ids)) != len(ids):
            raise Refusal("Bad Request: RESULT_ID_DUPLICATE")
        self.listed[params["inline_query_id"]] = params
        return True

    async def _getFile(self, params: Params) -> Any:  # noqa: N802
        name = params["file_id"]
        if name not in self.files:
            raise Refusal("Bad Request: wrong file_id or the file is temporarily unavailable")
        size = len(self.files[name])
        return {"file_id": name, "file_unique_id": f"u-{name}", "file_size": size, "file_path": f"documents/{name}"}

    async def _sendDocument(self, params: Params) -> Any:  # noqa: N802
        if self.limits is not None:
            self.limits.count(int(params["chat_id"]))
        name, content = self.uploads["document"]
        document = {
            "file_id": f"sent-{name}",
            "file_unique_id": f"u-{name}",
            "file_name": name,
            "file_size": len(content),
        }
        self.files[document["file_id"]] = content  # type: ignore[index]
        return self.chats.send_document(params, document).as_json()

    async def _sendPhoto(self, params: Params) -> Any:  # noqa: N802
        if self.limits is not None:
            self.limits.count(int(params["chat_id"]))
        name, content = self.uploads["photo"]
        width, height = struct.unpack_from(">II", content, 16)
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise Refusal("Bad Request: PHOTO_INVALID_DIMENSIONS")
        photo = {"file_id": f"sent-{name}", "file_unique_id": f"u-{name}", "width": width, "height": height}
        self.files[str(photo["file_id"])] = content
        return self.chats.send_photo(params, photo).as_json()

    async def _sendChatAction(self, _: Params) -> Any:  # noqa: N802
        return True

    async def _setMyCommands(self, params: Params) -> Any:  # noqa: N802
        self.commands[_scope(params)] = params["commands"]
        return True

    async def _deleteMyCommands(self, params: Params) -> Any:  # noqa: N802
        self.commands.pop(_scope(params), None)
        return True

    async def _getMyCommands(self, params: Params) -> Any:  # noqa: N802
        return self.commands.get(_scope(params), [])

    async def _setChatMenuButton(self, _: Params) -> Any:  # noqa: N802
        return True

    async def _setMyName(self, params: Params) -> Any:  # noqa: N802
        return self._describe(params)

    async def _setMyDescription(self, params: Params) -> Any:  # noqa: N802
        return self._describe(params)

    async def _setMyShortDescription(self, params: Params) -> Any:  # noqa: N802
        return self._describe(params)

    def _describe(self, params: Params) -> bool:
        self.profile.update(params)
        return True


def _scope(params: Params) -> tuple[str, str]:
    return (params.get("scope") or {}).get("type", "default"), params.get("language_code", "")
