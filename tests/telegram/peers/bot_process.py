"""The bot as a process of its own on a data folder: started, stopped, killed, and what it said while it ran."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coverage import Coverage

from tests.checkout import CHECKOUT
from tests.telegram.peers.nursery import DONE_WITH, PROGRAM, Nursery, Order
from tests.telegram.peers.server import Server

SECRET_KEY = "a service key for tests, not for anybody's service"
WEBHOOK_SECRET = "a-webhook-secret-of-a-test"


class Ended(AssertionError):
    """The bot ended although it should run; the message is what it said on standard error."""


@dataclass
class BotProcess:
    """One bot on `folder`/data. Without a nursery each start is a new Python, which takes a second."""

    server: Server
    folder: Path
    nursery: Nursery | None = None
    webhook: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)
    program: str = PROGRAM
    first: str | None = None
    """A function that a forked process calls before it begins."""
    port: int = field(default_factory=lambda: _free_port())
    """Where it listens for webhooks, and for /healthz, /readyz and /metrics."""
    pid: int = 0
    _fresh: asyncio.subprocess.Process | None = None

    @property
    def data(self) -> Path:
        """The folder that holds everything that the bot writes."""
        return self.folder / "data"

    @property
    def address(self) -> str:
        """Its own web server."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """Its settings."""
        found = {
            "BEFOREHAND_TELEGRAM_TOKEN": self.server.token,
            "BEFOREHAND_TELEGRAM_API_URL": self.server.url,
            "BEFOREHAND_DATA": str(self.data),
            "BEFOREHAND_SECRET_KEY": SECRET_KEY,
            "BEFOREHAND_LISTEN": f"127.0.0.1:{self.port}",
        }
        if self.webhook:
            found["BEFOREHAND_WEBHOOK_URL"] = f"{self.address}/telegram"
            found["BEFOREHAND_WEBHOOK_SECRET"] = WEBHOOK_SECRET
        return {**found, **self.settings}

    async def start(self, *, ready: bool = True, **more: str) -> None:
        """Start it, with `more` settings for this run; returns once it asks for updates. Raises Ended."""
        self.folder.mkdir(parents=True, exist_ok=True)
        seen = len(self.server.record)
        settings = {**self.environment, **more}
        if self.nursery is not None:
            order = Order(str(self.folder), settings=settings, program=self.program, first=self.first)
            self.pid = self.nursery.bears(order)
        else:
            await self._start_afresh(settings)
        if ready:
            asks = self.server.record.wait_for("setWebhook" if self.webhook else "getUpdates", after=seen)
            await self._unless_it_ends(asks)

    async def kill(self) -> None:
        """Kill it at once (SIGKILL)."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        await self.ended()

    async def done_with(self) -> None:
        """End it at once, at the end of a test; where lines are counted it keeps its count first."""
        if self._fresh is None and Coverage.current() is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, DONE_WITH)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(self.ended()), 20)
                return
        await self.kill()

    async def stop(self) -> int:
        """Ask it to end (SIGTERM); returns its exit status."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Wait until it has ended; returns its exit status, below zero for the signal that ended it."""
        if self._fresh is not None:
            return await self._fresh.wait()
        assert self.nursery is not None
        return await self.nursery.ended(self.pid)

    async def runs(self, *arguments: str) -> str:
        """Run another command of the program on the same folder beside it; returns what it printed."""
        assert self.nursery is not None
        folder = self.folder / f"command-{len(list(self.folder.glob('command-*')))}"
        folder.mkdir(parents=True)
        command = self.nursery.bears(Order(str(folder), arguments, self.environment))
        status = await self.nursery.ended(command)
        assert status == 0, (folder / "errors.txt").read_text(encoding="utf-8")
        return (folder / "out.txt").read_text(encoding="utf-8")

    @property
    def said(self) -> str:
        """All that its runs wrote to standard output and standard error."""
        return self._written("out.txt") + self._written("errors.txt")

    @property
    def log(self) -> list[dict[str, Any]]:
        """Its log lines that are JSON, of all runs."""
        return [json.loads(line) for line in self.said.splitlines() if line.startswith("{")]

    def holds(self, *needles: str) -> list[str]:
        """Return those of `needles` that can be read in its log or in any file that it wrote."""
        files = [self.said.encode(), *(f.read_bytes() for f in self.data.rglob("*") if f.is_file())]
        return [needle for needle in needles if any(needle.encode() in file for file in files)]

    async def _start_afresh(self, settings: Mapping[str, str]) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("BEFOREHAND_")}
        with (self.folder / "out.txt").open("ab") as out, (self.folder / "errors.txt").open("ab") as errors:
            self._fresh = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run",
                cwd=self.folder, env={**kept, **settings, "PYTHONPATH": str(CHECKOUT)}, stdout=out, stderr=errors,
            )  # fmt: skip
        self.pid = self._fresh.pid

    async def _unless_it_ends(self, waiting: Any) -> None:
        asks, end = asyncio.ensure_future(waiting), asyncio.ensure_future(self.ended())
        done, _ = await asyncio.wait({asks, end}, return_when=asyncio.FIRST_COMPLETED)
        for task in {asks, end} - done:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if end in done:
            raise Ended(f"status {end.result()}: {self._written('errors.txt')}")
        asks.result()

    def _written(self, name: str) -> str:
        file = self.folder / name
        return file.read_text(encoding="utf-8") if file.exists() else ""


@asynccontextmanager
async def running(bot: BotProcess) -> AsyncIterator[BotProcess]:
    """Start a bot, and end it with the block."""
    await bot.start()
    try:
        yield bot
    finally:
        await bot.done_with()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
