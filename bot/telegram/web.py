"""The service's own small web server: updates that Telegram pushes, health, readiness and metrics."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Mapping
from hmac import compare_digest
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.logs import Log
from bot.metrics import Metrics

WEBHOOK = "/telegram"
"""Where Telegram's pushes arrive. What stands before it in the public address is the proxy's affair."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header: Bot API, setWebhook)
LARGEST = 1_000_000
"""Bytes of a pushed update. Telegram's own are a few thousand."""
PATIENCE = 25.0
"""Seconds after which a push is answered with “later”. Its turn goes on; the push that comes again finds it done."""

Take = Callable[[Mapping[str, Any]], Awaitable[None]]
Ready = Callable[[], Awaitable[str | None]]
"""Says in a few words why the service cannot work just now, or None where it can."""


class Webhook:
    """Takes what Telegram pushes, and answers 200 only when its turn is done with."""

    def __init__(self, take: Take, secret: str, log: Log) -> None:
        self._take, self._secret, self._log = take, secret.encode(), log
        self._taking: set[asyncio.Task[None]] = set()

    async def answer(self, request: Request) -> Response:
        """Answer one push."""
        shown = request.headers.get(SECRET_HEADER, "").encode()
        if not compare_digest(shown, self._secret):
            self._log.warning("push without the secret")
            return Response(status_code=401)
        update = await _update_in(request)
        if update is None:
            self._log.warning("push unreadable")
            return Response(status_code=400)
        task = asyncio.create_task(self._one(update))
        self._taking.add(task)
        task.add_done_callback(self._taking.discard)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        return Response(status_code=200 if done and not task.cancelled() else 503)

    async def finish(self, seconds: float) -> int:
        """Let what has begun come to its end, so many seconds at most. Returns how many did not."""
        if self._taking:
            await asyncio.wait(self._taking, timeout=seconds)
        unfinished = tuple(self._taking)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        return len(unfinished)

    async def _one(self, update: Mapping[str, Any]) -> None:
        await self._take(update)


async def _update_in(request: Request) -> Mapping[str, Any] | None:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("update_id"), int) else None


def web(metrics: Metrics, ready: Ready, webhook: Webhook | None) -> Starlette:
    """Return the web application. Nothing on it says anything about anybody."""

    async def health(_: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def readiness(_: Request) -> Response:
        why_not = await ready()
        return PlainTextResponse(f"{why_not or 'ready'}\n", status_code=503 if why_not else 200)

    async def counted(_: Request) -> Response:
        return Response(metrics.page(), media_type="text/plain; version=0.0.4; charset=utf-8")

    routes = [Route("/healthz", health), Route("/readyz", readiness), Route("/metrics", counted)]
    if webhook is not None:
        routes.append(Route(WEBHOOK, webhook.answer, methods=["POST"]))
    return Starlette(routes=routes)


class Server:
    """uvicorn in our own event loop, without its signal handlers and its log lines."""

    def __init__(self, application: Starlette, host: str, port: int) -> None:
        config = uvicorn.Config(
            application, host=host, port=port, log_config=None, access_log=False, lifespan="off", server_header=False
        )
        self._server = _Quiet(config)
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begin to listen. Raises OSError where the address is taken or not ours."""
        self._task = asyncio.create_task(self._serve())
        while not self._server.started:
            if self._task.done():
                self._task.result()
                raise OSError("the web server ended before it listened")
            await asyncio.sleep(0.01)

    async def close(self) -> None:
        """Stop listening."""
        self._server.should_exit = True
        self._server.force_exit = True
        if self._task is not None:
            with contextlib.suppress(OSError):
                await self._task

    async def _serve(self) -> None:
        try:
            await self._server.serve()
        except SystemExit:  # how uvicorn says that it could not listen
            raise OSError("the web server could not listen") from None


class _Quiet(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        """Leave the signals to the service."""
        yield
