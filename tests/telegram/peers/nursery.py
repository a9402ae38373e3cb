"""Bot processes forked from one that has loaded everything already, so that a restart takes a tenth of a second.

`python -m tests.telegram.peers.nursery` reads orders, a line of JSON each, and tells of births and ends the same way.
Only a process with one thread may fork, which a test with a running loop is not sure to be.
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import resolve_name, walk_packages
from typing import NoReturn, cast

import httpx
from coverage import Coverage
from httpx._transports import default as transport

import bot
from tests import content
from tests.checkout import CHECKOUT

PROGRAM = "bot.cli:main"
DONE_WITH = signal.SIGUSR1
"""Tells a child whose lines are counted to keep its count and end at once: one that is killed keeps nothing."""
LOADED_LATE = (
    "anyio._backends._asyncio",
    "anyio._core._sockets",
    "httpcore._backends.anyio",
    "telegram.ext",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
)
"""What a bot imports only once it runs."""


@dataclass(frozen=True)
class Order:
    """A process to be born: its arguments and settings, and the folder that takes what it says."""

    folder: str
    arguments: tuple[str, ...] = ("run",)
    settings: Mapping[str, str] = field(default_factory=dict)
    program: str = PROGRAM
    first: str | None = None
    """A function to call in it before the program begins, such as one that lays a trap for it."""
    counted: bool = False
    """Whether the lines that it runs are counted: so where the tests themselves are run for coverage."""


class Nursery:
    """The driver's end: orders births, and hears of ends in whatever loop is running."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CHECKOUT
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._orders, self._news = self._process.stdin, self._process.stdout.fileno()
        self._rest = b""
        self._born: list[int] = []
        self._ended: dict[int, int] = {}
        self._listening: list[asyncio.Future[None]] = []

    def bears(self, order: Order) -> int:
        """Start a process; returns its id."""
        order = replace(order, counted=Coverage.current() is not None)
        self._orders.write(json.dumps(asdict(order)).encode() + b"\n")
        self._orders.flush()
        while not self._born:
            self._hear(None)
        return self._born.pop()

    async def ended(self, process: int) -> int:
        """Wait until a process has ended; returns its exit status, below zero for the signal that ended it."""
        loop = asyncio.get_running_loop()
        while process not in self._ended:
            heard = loop.create_future()
            self._listening.append(heard)
            loop.add_reader(self._news, self._news_came)
            await heard
        return self._ended[process]

    def close(self) -> None:
        """End the nursery; its children are not ended with it."""
        self._orders.close()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _news_came(self) -> None:
        asyncio.get_running_loop().remove_reader(self._news)
        self._hear(0)
        listening, self._listening = self._listening, []
        for each in listening:
            if not each.done():
                each.set_result(None)

    def _hear(self, seconds: float | None) -> None:
        if not select.select([self._news], [], [], seconds)[0]:
            return
        piece = os.read(self._news, 1 << 16)
        assert piece, "the nursery is gone"
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for news in map(json.loads, lines):
            if "born" in news:
                self._born.append(news["born"])
            else:
                self._ended[news["ended"]] = news["status"]


def be(order: Order) -> NoReturn:
    """Be the process that was ordered, in a forked child."""
    folder = Path(order.folder)
    with (folder / "out.txt").open("ab") as out, (folder / "errors.txt").open("ab") as errors:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out.fileno(), 1)
        os.dup2(errors.fileno(), 2)
    sys.stdout, sys.stderr = os.fdopen(1, "w", encoding="utf-8"), os.fdopen(2, "w", encoding="utf-8")
    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("BEFOREHAND_")]:
        del os.environ[name]
    os.environ.update(order.settings)
    sys.argv = ["beforehand", *order.arguments]
    keep = count_lines() if order.counted else None
    status = 70
    try:
        if order.first is not None:
            resolve_name(order.first)()
        resolve_name(order.program)()
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001 (it ends here whatever it was, and a test reads what it was)
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        if keep is not None:
            keep()
        os._exit(status)


def count_lines() -> Callable[[], None]:
    """Count the lines that this child runs from here on; returns what keeps the count beside those of the tests."""
    counting = Coverage(str(CHECKOUT / ".coverage"), data_suffix=True, config_file=str(CHECKOUT / "pyproject.toml"))

    def keep() -> None:
        counting.stop()
        counting.save()

    def end(*_: object) -> NoReturn:
        keep()
        os._exit(-signal.SIGKILL & 0xFF)

    signal.signal(DONE_WITH, end)
    counting.start()
    return keep


def load_everything() -> None:
    """Import all that a bot imports, once for all children."""
    for module in walk_packages(bot.__path__, "bot."):
        with suppress(Exception):  # what does not load shows in the child that needs it
            if not module.name.endswith("__main__"):
                import_module(module.name)
    for name in LOADED_LATE:
        import_module(name)
    # The connections look for it on the whole path with every request, in vain.
    if find_spec("sniffio") is None:
        cast(dict[str, object], sys.modules)["sniffio"] = None
    _keep_what_never_changes()


def _keep_what_never_changes() -> None:
    """Read certificates and the shipped content once: more than a second of each start, and the same each time.

    A bot that is started without a nursery reads both itself.
    """
    certificates = httpx.create_ssl_context()
    setattr(transport, "create_ssl_context", lambda *_, **__: certificates)  # noqa: B010 (a name it does not export)
    content.share()


def main() -> None:
    """Take orders until there are no more."""
    load_everything()
    alive: dict[int, int] = {}
    rest = b""
    while True:
        readable, _, _ = select.select([0, *alive], [], [])
        for life in [each for each in readable if each]:
            _, status = os.waitpid(alive[life], 0)
            _tell(ended=alive.pop(life), status=os.waitstatus_to_exitcode(status))
            os.close(life)
        if 0 in readable:
            piece = os.read(0, 1 << 16)
            if not piece:
                return
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                life, process = _bear(Order(**json.loads(line)))
                alive[life] = process
                _tell(born=process)


def _bear(order: Order) -> tuple[int, int]:
    """Fork a child; returns the end of a pipe that is readable once the child is gone, and its id."""
    life, held_by_child = os.pipe()
    process = os.fork()
    if process == 0:
        be(order)
    os.close(held_by_child)
    return life, process


def _tell(**news: int) -> None:
    os.write(1, json.dumps(news).encode() + b"\n")


if __name__ == "__main__":
    main()
