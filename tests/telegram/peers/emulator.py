"""The independent Telegram: lo-bot-api-emulator in the test's process, recorded and judged.

What it lacks is answered around it (`getMe` with a username, `deleteMessages`, `getChatMemberCount`,
`protect_content`); everything else is its own reading of the Bot API. Polls and topics it does not know at all.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import (  # type: ignore[import-untyped]
    CONTRACT,
    MODELED_METHODS,
    ApiRefusal,
    LoBotApiEmulator,
)
from lo_bot_api_emulator import updates as emulated

from tests.telegram.peers.chats import BOT, Chats, Message
from tests.telegram.peers.judge import Judge, Refused
from tests.telegram.peers.record import Record
from tests.telegram.peers.refusal import Refusal

ITS_OWN_KINDS = frozenset(emulated.KINDS)
"""The kinds of updates that the emulator takes in by itself."""
NOT_TAKEN = ("protect_content", "link_preview_options", "button")
"""Parameters that the Bot API has and the emulator refuses; the judge has seen them by then."""
AROUND = ("getMe", "deleteMessages", "getChatMemberCount")
"""Methods that it lacks, or answers too briefly, and that are answered around it."""
_MORE_KINDS = frozenset({"edited_message", "my_chat_member"})


class _Recorded(LoBotApiEmulator):  # type: ignore[misc]
    """The emulator, with each request judged before it and recorded after it."""

    def __init__(self, judge: Judge, record: Record, chats: Chats) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True, max_updates=10_000)
        self._judge, self._taken, self._chats = judge, record, chats

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        """Do what the emulator does, and what it lacks; called by its `handle` with what it read off the wire."""
        try:
            params = self._judge.request(method, {**fields, **{name: f"attach://{name}" for name in uploads}})
        except Refused as problem:
            self._taken.add(method, {}, error=str(problem))
            raise ApiRefusal(f"Bad Request: {problem}") from None
        for name in NOT_TAKEN:
            fields.pop(name, None)
        try:
            result = self._lacking(method, params) or super().validate(method, fields, uploads)
        except Exception as problem:
            self._taken.add(method, params, error=getattr(problem, "description", type(problem).__name__))
            raise
        if method != "getUpdates":
            self._judge.result(method, result if method != "getWebhookInfo" else _NO_WEBHOOK)
        self._keep(method, params, result)
        self._taken.add(method, params, result=result)
        return result

    def _lacking(self, method: str, params: Mapping[str, Any]) -> Any:
        if method == "getMe":
            return BOT | {"can_join_groups": True, "can_read_all_group_messages": False}
        if method == "deleteMessages":
            with suppress(Refusal):
                self._chats.delete_several(params)
            return True
        if method == "getChatMemberCount":
            return len(self._chats.opened(int(params["chat_id"])).people) + 1
        return None

    def _keep(self, method: str, params: Mapping[str, Any], result: Any) -> None:
        """Take what the emulator did into the chats that people look at."""
        with suppress(Refusal):
            if method == "sendMessage":
                self._chats.opened(int(params["chat_id"]))
                self._chats.send(params, result["message_id"])
            elif method == "sendDocument":
                self._chats.send_document(params, result["document"], result["message_id"])
            elif method == "sendPhoto":
                self._chats.send_photo(params, result["photo"][0], result["message_id"])
            elif method in ("editMessageText", "editMessageReplyMarkup"):
                self._chats.edit(params)
            elif method == "deleteMessage":
                self._chats.delete(params)


_NO_WEBHOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


class _Chats(Chats):
    """Chats whose next id is the emulator's."""

    emulator: _Recorded

    def next_id(self) -> int:
        number: int = self.emulator.next_id
        self.emulator.next_id += 1
        return number


class Emulator:
    """The independent server, with the same driver's side as our own."""

    def __init__(self) -> None:
        self.token = f"42:{secrets.token_urlsafe(24)}"
        self.judge = Judge()
        self.record = Record()
        self.chats: Chats = _Chats()
        self._emulator = _Recorded(self.judge, self.record, self.chats)
        assert isinstance(self.chats, _Chats)
        self.chats.emulator = self._emulator
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """The Bot API server's address, without a token."""
        assert self._runner is not None
        host, port = self._runner.addresses[0][:2]
        return f"http://{host}:{port}"

    async def start(self) -> None:
        """Listen on a free port."""
        self._runner = web.AppRunner(self._emulator.app(), access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()

    async def stop(self) -> None:
        """Close everything."""
        assert self._runner is not None
        await self._runner.cleanup()

    @staticmethod
    def builds(method: str) -> bool:
        """Tell whether a method is the emulator's own, and not answered around it."""
        return method in MODELED_METHODS

    def does(self, method: str, *parameters: str) -> bool:
        """Tell whether the emulator does a method, and takes these of its parameters, by what it says of itself."""
        if method in AROUND:
            return True
        taken = {*NOT_TAKEN, *(CONTRACT["methods"].get(method, {}).get("parameters") or ())}
        return self.builds(method) and taken.issuperset(parameters)

    def keeps_file(self, content: bytes) -> str:
        """Keep a file as one that a person has sent; returns its id."""
        number = f"file-{len(self._emulator.assets)}"
        self._emulator.assets[number] = {"data": content}
        return number

    def file_sent(self, message: Message) -> bytes:
        """Return the file that a message of the bot's holds."""
        content: bytes = self._emulator.assets[message.content["document"]["file_id"]]["data"]
        return content

    async def confirmed(self, update_id: int) -> None:
        """Wait until the bot has acknowledged an update: by a later offset, or by answering its push with 2xx."""

        def is_confirmed() -> bool:
            offsets = (int(call.params.get("offset", 0)) for call in self.record.of("getUpdates"))
            return any(offset > update_id for offset in offsets) or self._pushed(update_id)

        await self.record.until(is_confirmed)

    def _pushed(self, update_id: int) -> bool:
        queue = self._emulator._update_queues._state(self.token)
        return bool(queue.url) and all(each["update_id"] != update_id for each in queue.updates)

    async def deliver(self, update: Mapping[str, Any]) -> int:
        """Judge an update and queue it; returns its id."""
        self.judge.update({"update_id": 1, **update})
        # The emulator delivers every kind of update and takes in three; these two go the same way.
        emulated.KINDS.update(_MORE_KINDS)
        try:
            number: int = await self._emulator.enqueue_update(dict(update), token=self.token)
        finally:
            emulated.KINDS.intersection_update(ITS_OWN_KINDS)
        return number


@asynccontextmanager
async def independent_telegram() -> AsyncIterator[Emulator]:
    """Start the emulator and stop it; at the end all that passed has to have been accepted."""
    server = Emulator()
    await server.start()
    try:
        yield server
        server.judge.assert_all_accepted()
    finally:
        await server.stop()
