"""What both Telegrams have in common, so that one test runs against either."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from tests.telegram.peers.chats import Chats, Message
from tests.telegram.peers.judge import Judge
from tests.telegram.peers.record import Record


class Server(Protocol):
    """The independent emulator or our own Telegram."""

    token: str
    judge: Judge
    record: Record
    chats: Chats

    @property
    def url(self) -> str:
        """The Bot API server's address, without a token."""

    async def deliver(self, update: Mapping[str, Any]) -> int:
        """Judge an update and hand it to the bot; returns its id."""

    async def confirmed(self, update_id: int) -> None:
        """Wait until the bot has acknowledged an update."""

    def does(self, method: str, *parameters: str) -> bool:
        """Tell whether this server does a method of the Bot API, and takes these of its parameters."""

    def keeps_file(self, content: bytes) -> str:
        """Keep a file as one that a person has sent; returns its id."""

    def file_sent(self, message: Message) -> bytes:
        """Return the file that a message of the bot's holds."""
