"""Our own Telegram over real HTTP: polling and webhooks, chats with ids, refusals, rates and bad weather.

All that it receives and all that it says passes the judge, so that it cannot drift from the specification.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from tests.telegram.peers.chats import Chats, Message
from tests.telegram.peers.inbox import Inbox
from tests.telegram.peers.judge import Judge, Refused
from tests.telegram.peers.limits import Limits
from tests.telegram.peers.methods import Methods
from tests.telegram.peers.record import Record
from tests.telegram.peers.refusal import Refusal
from tests.telegram.peers.weather import Fault, Weather
from tests.telegram.peers.wire import given_in, uploads_in

ANYWHERE = "127.0.0.1"


class Fake:
    """One bot's Telegram. `judged=False` is for measuring, where the judge would be measured with the bot."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        limits: Limits | None = None,
        judged: bool = True,
    ) -> None:
        self.token = f"42:{secrets.token_urlsafe(24)}"
        self.judge = Judge()
        self.record = Record()
        self.weather = Weather()
        self.chats = Chats(clock)
        self.inbox = Inbox(lambda: self.record.stir(None))
        self.methods = Methods(self.chats, self.inbox, limits)
        self.inbox_log: dict[int, Mapping[str, Any]] = {}
        self._judged = judged
        self._runner: web.AppRunner | None = None
        self._door: web.TCPSite | None = None
        self._port = 0
        self._closing = asyncio.Event()

    @property
    def url(self) -> str:
        """The Bot API server's address, without a token."""
        return f"http://{ANYWHERE}:{self._port}"

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/documents/{name}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        await self._runner.setup()
        await self.open_door()

    async def stop(self) -> None:
        """Close everything."""
        self._closing.set()
        await self.inbox.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def open_door(self) -> None:
        """Accept connections (again, at the same port)."""
        assert self._runner is not None
        self._door = web.TCPSite(self._runner, ANYWHERE, self._port, reuse_address=True)
        await self._door.start()
        self._port = self._port or self._runner.addresses[0][1]

    async def close_door(self) -> None:
        """Refuse connections, and break those that are open."""
        assert self._door is not None
        assert self._runner is not None
        assert self._runner.server is not None
        await self._door.stop()
        for connection in self._runner.server.connections:
            if connection.transport is not None:
                connection.transport.abort()

    async def quiet(self) -> None:
        """Wait until nobody is connected any more: what a bot said before it died has arrived by then."""
        assert self._runner is not None
        assert self._runner.server is not None
        while self._runner.server.connections:  # noqa: ASYNC110 (the web server tells nobody when they close)
            await asyncio.sleep(0.001)

    async def deliver(self, update: Mapping[str, Any]) -> int:
        """Judge an update and queue it; returns its id."""
        if self._judged:
            self.judge.update({"update_id": 1, **update})
        for kind in {"callback_query", "inline_query"} & set(update):
            self.methods.queries.add(update[kind]["id"])
        number = self.inbox.put(update)
        self.inbox_log[number] = update
        return number

    async def confirmed(self, update_id: int) -> None:
        """Wait until the bot has acknowledged an update."""
        await self.record.until(lambda: update_id in self.inbox.confirmed)

    def does(self, method: str, *_: str) -> bool:
        """Tell whether this server does a method of the Bot API; it takes all parameters that the judge knows."""
        return self.methods.does(method)

    def keeps_file(self, content: bytes) -> str:
        """Keep a file as one that a person has sent; returns its id."""
        number = f"file-{len(self.methods.files)}"
        self.methods.files[number] = content
        return number

    def file_sent(self, message: Message) -> bytes:
        """Return the file that a message of the bot's holds."""
        return self.methods.files[message.content["document"]["file_id"]]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return web.json_response(Refusal("Unauthorized", 401).body, status=401)
        method = request.match_info["method"]
        try:
            given = await given_in(request)
            self.methods.uploads = await uploads_in(request)
            params = self.judge.request(method, given) if self._judged else _unjudged(given)
        except (Refusal, Refused) as problem:
            refusal = problem if isinstance(problem, Refusal) else Refusal(f"Bad Request: {problem}")
            self.record.add(method, {}, error=refusal.description)
            return web.json_response(refusal.body, status=refusal.status)
        chat = params.get("chat_id")
        fault = self.weather.strikes(method, int(chat) if chat is not None else None)
        if fault is not None:
            return await self._under(fault, request, method, params)
        if method == "getUpdates":  # taken down as it arrives: it may wait for long
            self.record.add(method, params)
            status, body, _ = await self._done(method, params)
        else:
            status, body, error = await self._done(method, params)
            self.record.add(method, params, result=body.get("result"), error=error)
        return web.json_response(body, status=status)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Hand out a file that somebody sent."""
        content = self.methods.files.get(request.match_info["name"])
        if request.match_info["token"] != self.token or content is None:
            return web.json_response(Refusal("Not Found", 404).body, status=404)
        return web.Response(body=content)

    async def _done(self, method: str, params: Mapping[str, Any]) -> tuple[int, dict[str, Any], str | None]:
        try:
            result = await self.methods.do(method, params)
            if self._judged:
                self.judge.result(method, result)
        except Refusal as refusal:
            return refusal.status, refusal.body, refusal.description
        return 200, {"ok": True, "result": result}, None

    async def _under(
        self, fault: Fault, request: web.Request, method: str, params: Mapping[str, Any]
    ) -> web.StreamResponse:
        """Answer a call that meets bad weather."""
        status, body, error = await self._done(method, params) if fault.done else (200, {"ok": True}, None)
        if fault.refusal is not None:
            status, body, error = fault.refusal.status, fault.refusal.body, fault.refusal.description
        self.record.add(method, params, result=body.get("result"), error=error, fault=fault.how)
        if fault.how == "answer":
            return web.json_response(body, status=status)
        if fault.how == "garbage":
            return web.Response(text='{"ok": true, "result"', content_type="application/json")
        if fault.how == "silence":
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), fault.seconds)
        assert request.transport is not None
        if fault.how == "half":
            return await _first_half(request, json.dumps(body).encode())
        request.transport.abort()
        return web.Response()


async def _first_half(request: web.Request, body: bytes) -> web.StreamResponse:
    answer = web.StreamResponse(headers={"Content-Length": str(len(body)), "Content-Type": "application/json"})
    await answer.prepare(request)
    await answer.write(body[: len(body) // 2])
    assert request.transport is not None
    request.transport.close()
    return answer


def _unjudged(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters without judging them: what begins like JSON is JSON."""
    return {
        name: json.loads(value) if isinstance(value, str) and value[:1] in ("{", "[") and name != "text" else value
        for name, value in given.items()
    }


@asynccontextmanager
async def own_telegram(limits: Limits | None = None, *, judged: bool = True) -> AsyncIterator[Fake]:
    """Start our own Telegram and stop it; at the end all that passed has to have been accepted."""
    server = Fake(limits=limits, judged=judged)
    await server.start()
    try:
        yield server
        server.judge.assert_all_accepted()
    finally:
        await server.stop()
