"""Updates that wait for a bot: handed out by polling until an offset confirms them, or pushed until a 2xx does."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.telegram.peers.refusal import Refusal

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
OMITTED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that come only to a bot that asks for them (Bot API, getUpdates)."""
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_LOOPBACK = ("127.0.0.1", "localhost")


@dataclass
class _Waiting:
    update: Mapping[str, Any]
    again: bool = False
    """Delivered once more although it was confirmed."""
    handed_out: bool = False


@dataclass
class Webhook:
    """Where updates are pushed to."""

    url: str = ""
    secret: str | None = None
    most_at_once: int = 40


@dataclass
class Inbox:
    """The updates of one bot. `at_once` pushes at the same time; `pause` seconds pass before one is pushed again."""

    stir: Callable[[], None]
    at_once: int = 1
    pause: float = 0.05
    confirmed: set[int] = field(default_factory=set)
    pushed: list[tuple[int, int]] = field(default_factory=list)
    """Update id and HTTP status of each push, 0 where nobody answered."""
    handed_out: list[tuple[int, ...]] = field(default_factory=list)
    """Update ids of each answer to getUpdates that was not empty."""
    webhook: Webhook = field(default_factory=Webhook)
    allowed: tuple[str, ...] = ()
    _waiting: list[_Waiting] = field(default_factory=list)
    _last: int = 1000
    _held: bool = False
    _poller: asyncio.Future[str] | None = None
    _pusher: asyncio.Task[None] | None = None
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, update: Mapping[str, Any]) -> int:
        """Take an update in, under the next id; returns the id. What the bot did not ask for never comes."""
        self._last += 1
        kind = next(name for name in update if name != "update_id")
        if kind in self.allowed or (not self.allowed and kind not in OMITTED):
            self._add(_Waiting({**update, "update_id": self._last}))
        return self._last

    def put_again(self, update: Mapping[str, Any], update_id: int) -> None:
        """Deliver an update once more under the id that it had."""
        self._add(_Waiting({**update, "update_id": update_id}, again=True))

    def hold(self) -> None:
        """Deliver nothing until `release`."""
        self._held = True

    def release(self, order: Sequence[int] | None = None) -> None:
        """Deliver again; `order` names what waits by its place, in the order in which it is to go out."""
        if order is not None:
            self._waiting = [self._waiting[place] for place in order]
        self._held = False
        self._wake()

    @property
    def waiting(self) -> int:
        """How many updates wait."""
        return len(self._waiting)

    async def poll(self, params: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Do getUpdates. A second poller ends the first one with 409. Raises Refusal."""
        if self.webhook.url:
            raise Refusal("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first", 409)
        if self._poller is not None and not self._poller.done():
            self._poller.set_result("conflict")
        self._confirm_before(int(params.get("offset", 0)))
        if "allowed_updates" in params:
            self.allowed = tuple(params["allowed_updates"])
        deadline = monotonic() + float(params.get("timeout", 0))
        while not (found := self._due(int(params.get("limit", 100)))) and monotonic() < deadline:
            mine = self._poller = asyncio.get_running_loop().create_future()
            with contextlib.suppress(TimeoutError):
                if await asyncio.wait_for(mine, deadline - monotonic()) == "conflict":
                    raise Refusal(CONFLICT, 409)
        for each in found:
            each.handed_out = True
        if found:
            self.handed_out.append(tuple(each.update["update_id"] for each in found))
        return [each.update for each in found]

    def set_webhook(self, params: Mapping[str, Any]) -> None:
        """Do setWebhook; an empty URL takes it away. Raises Refusal."""
        url = urlsplit(params.get("url", ""))
        secret = params.get("secret_token")
        if url.geturl() and url.scheme != "https" and url.hostname not in _LOOPBACK:
            raise Refusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise Refusal("Bad Request: secret token contains unallowed characters")
        self.webhook = Webhook(url.geturl(), secret, int(params.get("max_connections", 40)))
        if "allowed_updates" in params:
            self.allowed = tuple(params["allowed_updates"])
        if params.get("drop_pending_updates"):
            self._waiting.clear()
        if url.geturl() and self._pusher is None:
            self._pusher = asyncio.create_task(self._push_what_waits())
        self._wake()

    def webhook_info(self) -> dict[str, Any]:
        """Do getWebhookInfo."""
        return {
            "url": self.webhook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._waiting),
            **({"allowed_updates": list(self.allowed)} if self.allowed else {}),
        }

    async def close(self) -> None:
        """End all that waits."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result("closed")
        if self._pusher is not None:
            self._pusher.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._pusher

    def _add(self, waiting: _Waiting) -> None:
        self._waiting.append(waiting)
        self._wake()

    def _wake(self) -> None:
        if self._held:
            return
        if self._poller is not None and not self._poller.done():
            self._poller.set_result("arrived")
        self._arrived.set()

    def _due(self, limit: int) -> list[_Waiting]:
        return [] if self._held else self._waiting[: max(1, min(limit, 100))]

    def _confirm_before(self, offset: int) -> None:
        if offset < 0:
            offset = self._waiting[offset:][0].update["update_id"] if self._waiting else 0

        def stays(waiting: _Waiting) -> bool:
            return waiting.update["update_id"] >= offset or (waiting.again and not waiting.handed_out)

        self._take_away([waiting for waiting in self._waiting if not stays(waiting)])

    def _take_away(self, waiting: list[_Waiting]) -> None:
        gone = {id(each) for each in waiting}
        self._waiting = [each for each in self._waiting if id(each) not in gone]
        self.confirmed.update(each.update["update_id"] for each in waiting)
        if waiting:
            self.stir()

    async def _push_what_waits(self) -> None:
        async with ClientSession(timeout=ClientTimeout(total=30)) as client:
            while True:
                await self._arrived.wait()
                batch = self._due(min(self.at_once, self.webhook.most_at_once)) if self.webhook.url else []
                if not batch:
                    self._arrived.clear()
                    continue
                told = await asyncio.gather(*(self._push(client, each.update) for each in batch))
                self._take_away([each for each, status in zip(batch, told, strict=True) if 200 <= status < 300])
                if any(not 200 <= status < 300 for status in told):
                    await asyncio.sleep(self.pause)

    async def _push(self, client: ClientSession, update: Mapping[str, Any]) -> int:
        headers = {SECRET_HEADER: self.webhook.secret} if self.webhook.secret else {}
        status = 0
        with contextlib.suppress(ClientError, TimeoutError):
            async with client.post(self.webhook.url, json=update, headers=headers, allow_redirects=False) as answer:
                status = answer.status
                await answer.read()
        self.pushed.append((update["update_id"], status))
        self.stir()
        return status
