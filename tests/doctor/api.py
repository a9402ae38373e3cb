"""A small Bot API on a real socket. It answers what a test lays down, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "700900123:" + "made-up_TOKEN" * 3
"""Of the shape that BotFather gives, and nobody's."""
ME = {
    "id": 700900123,
    "is_bot": True,
    "first_name": "Before the meeting",
    "username": "example_bot",
    "can_read_all_group_messages": False,
}
NO_WEBHOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


@dataclass
class PlayedApi:
    """What the server answers, by method: a status and a result, or bytes as they are."""

    url: str
    answers: dict[str, tuple[int, Any]] = field(default_factory=dict)
    date: datetime | None = None
    silent: bool = False
    """Whether it lets everyone wait for longer than a test has patience."""
    asked: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def answer(self, method: str, result: Any, status: int = 200) -> None:
        self.answers[method] = (status, result)

    def as_it_should_be(self, now: datetime) -> None:
        """A bot that is set up well and asked for nothing."""
        self.asked.clear()
        self.date = now
        self.answers = {
            "getMe": (200, ME),
            "getWebhookInfo": (200, NO_WEBHOOK),
            "getUpdates": (200, []),
            "getMyName": (200, {"name": "Before the meeting"}),
            "getMyShortDescription": (200, {"short_description": "Five minutes to prepare."}),
            "getMyDescription": (200, {"description": ""}),
        }

    async def take(self, request: Request) -> Response:
        method = request.path_params.get("method", "")
        if self.silent:
            await asyncio.sleep(1)
        self.asked.append((method, await request.json() if request.method == "POST" else {}))
        headers = {"Date": format_datetime(self.date, usegmt=True)} if self.date else {}
        if not method:
            status, result = self.answers.get("", (302, None))
            return Response(status_code=status, headers=headers)
        if request.path_params["bot"] != f"bot{TOKEN}":
            return JSONResponse({"ok": False, "error_code": 401}, 401, headers)
        status, result = self.answers.get(method, (404, None))
        if isinstance(result, bytes):
            return Response(result, status, headers)
        if status != 200:
            return JSONResponse({"ok": False, "error_code": status, "description": "said so"}, status, headers)
        return JSONResponse({"ok": True, "result": result}, status, headers)


@contextmanager
def played_api() -> Iterator[PlayedApi]:
    """The server, listening on a port of its own in a thread of its own."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        api = PlayedApi(f"http://127.0.0.1:{listening.getsockname()[1]}")
        routes = [Route("/", api.take), Route("/{bot}/{method}", api.take, methods=["POST"])]
        config = uvicorn.Config(
            Starlette(routes=routes), log_config=None, date_header=False, lifespan="off", ws="none", access_log=False
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.005)
        try:
            yield api
        finally:
            server.should_exit = True
            thread.join(10)


@contextmanager
def nobody_listens() -> Iterator[str]:
    """An address at which nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
