"""Many members on one bot that is killed and started again while they answer; each is compared with what it had to see.

Half of the kills fall at a named boundary of a turn, at a passing that chance draws, half at a random instant.
Nothing is lost where every member sees every page of the pure engine, and nothing is doubled where the counts in the
database are those of each answer once, and where at most one message a kill came a second time in a chat.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bot.library import Library
from bot.store import Store
from tests import content
from tests.e2e.telegram.traps import BOUNDARIES, HURRY, TRAP
from tests.e2e.telegram.worker import Unexpected, Worker
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.record import NeverCame, Record

TREES = ("door", "first-visit")
LAY = "tests.e2e.telegram.traps:lay"
BUSY = 20
"""Within so many calls of the bot, or passings of a boundary, a kill falls. One that has done nothing loses nothing."""
A_MOMENT = 0.05
"""Seconds that pass between the last of these calls and the kill, at most."""
STARTING = 0.6
"""Seconds from its birth within which a bot is killed that may not have started yet: every fifth one."""
LONGEST_RUN = 5.0
"""Seconds after which a bot that has not come so far is killed all the same."""
FIRST_MEMBER = 4_000_001


@dataclass
class Outcome:
    """What came of a run."""

    kills: Counter[str] = field(default_factory=Counter)
    """Kills by where they fell."""
    problems: list[str] = field(default_factory=list)
    acts: int = 0
    again_per_kill: Counter[int] = field(default_factory=Counter)
    """Kills by how many messages came again after them, over all chats."""
    most_again_in_a_chat: int = 0
    """The most messages that came again in one chat after one kill."""
    lost: int = 0
    doubled: int = 0

    @property
    def right(self) -> bool:
        """Whether nothing went wrong."""
        return not self.problems and not self.lost and not self.doubled and self.most_again_in_a_chat <= 1


@dataclass
class Killing:
    """One run: so many members, so many kills. `told` is called after every kill with how many there were."""

    folder: Path
    members: int
    kills: int
    seed: int = 1
    webhook: bool = False
    hurry: bool = True
    """Send as fast as the bot can, instead of as fast as Telegram allows."""
    patience: float = 60.0
    """Seconds that a member may wait for an answer while the bot is killed again and again."""
    told: Callable[[int], None] = lambda _: None
    library: Library = field(default_factory=lambda: content.library())

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)
        self._killed_at: list[int] = []
        self._over = False
        self._out = Outcome()

    async def run(self, nursery: Nursery) -> Outcome:
        """Run, and return what came of it."""
        async with own_telegram() as server:
            self._server = server
            server.inbox.at_once = 8
            settings = {HURRY: "yes"} if self.hurry else {}
            bot = BotProcess(server, self.folder, nursery, webhook=self.webhook, settings=settings, first=LAY)
            workers = [self._worker(server, number) for number in range(self.members)]
            invitations = await self._invitations()
            walking = [asyncio.create_task(self._walks(*pair)) for pair in zip(workers, invitations, strict=True)]
            try:
                await self._kill_again_and_again(bot, walking)
                await asyncio.gather(*walking)
                await self._stops(bot)
            finally:
                for task in walking:
                    task.cancel()
                await bot.kill()
            self._compare(bot, workers)
        return self._out

    def _worker(self, server: Fake, number: int) -> Worker:
        person = Person(server, FIRST_MEMBER + number)
        return Worker(self.library, person, Random(self.seed * 1_000_003 + number), self.patience)

    async def _invitations(self) -> list[str]:
        store = await Store.open(self.folder / "data", SECRET_KEY)
        try:
            now = datetime.now(UTC)
            return [(await store.make_invitation(now, timedelta(days=1))).token for _ in range(self.members)]
        finally:
            await store.close()

    async def _walks(self, worker: Worker, invitation: str) -> None:
        """One member: comes in, then walks one tree after the other until the kills are over."""
        try:
            await worker.joins(invitation)
            await worker.walks()
            while not self._over:
                await worker.begins(worker.chance.choice(TREES))
                await worker.walks(lambda: self._over)
        except (Unexpected, NeverCame) as problem:
            self._out.problems.append(f"member {worker.person.number}, act {worker.acts}: {problem}")

    async def _kill_again_and_again(self, bot: BotProcess, walking: list[asyncio.Task[None]]) -> None:
        for number in range(self.kills):
            await self._one_run(bot, self._chance.choice(BOUNDARIES) if number % 2 else None)
            self.told(number + 1)
            if self._out.problems or all(task.done() for task in walking):
                break
        self._over = True
        await bot.start(ready=False)

    async def _one_run(self, bot: BotProcess, place: str | None) -> None:
        """Start the bot and let it be killed: by its trap, or at a random instant."""
        passings = 2 if place == "before-acknowledgement" else min(BUSY, self.members)
        trap = {TRAP: f"{place}:{self._chance.randint(1, passings)}"} if place else {}
        await bot.start(ready=False, **trap)
        ended = asyncio.ensure_future(bot.ended())
        if place:
            await asyncio.wait({ended}, timeout=LONGEST_RUN)
        elif self._chance.random() < 0.2:
            await asyncio.wait({ended}, timeout=self._chance.uniform(0, STARTING))
        else:
            await self._busy(bot.server.record)
        self._out.kills[place if place and ended.done() else "random instant"] += 1
        await bot.kill()
        if await ended != -9:
            self._out.problems.append(f"the bot ended by itself: {bot.said[-2000:]}")
        await self._server.quiet()
        self._killed_at.append(len(bot.server.record))

    async def _busy(self, record: Record) -> None:
        """Wait until the bot has made so many more calls, and a moment."""
        enough = len(record) + self._chance.randrange(min(BUSY, self.members))
        with suppress(NeverCame):
            await record.until(lambda: len(record) >= enough, patience=LONGEST_RUN)
        await asyncio.sleep(self._chance.uniform(0, A_MOMENT))

    async def _stops(self, bot: BotProcess) -> None:
        if await bot.stop() != 0:
            self._out.problems.append(f"the bot did not stop as asked: {bot.said[-2000:]}")

    def _compare(self, bot: BotProcess, workers: list[Worker]) -> None:
        out = self._out
        for worker in workers:
            out.acts += worker.acts
            try:
                worker.reads_the_rest()
            except Unexpected as problem:
                out.problems.append(f"member {worker.person.number}, at the end: {problem}")
        self._compare_what_came_again(workers)
        if out.problems:
            return
        counted, wanted = _counted(bot.data), Counter[tuple[str, str, str]]()
        for worker in workers:
            wanted.update(worker.stand.counted)
        out.lost, out.doubled = (wanted - counted).total(), (counted - wanted).total()
        if left := _left(bot.data):
            out.problems.append(f"left behind: {left}")
        typed = {line for worker in workers for line in worker.typed} - _shared(bot.data)
        if words := bot.holds(*typed):
            out.problems.append(f"{len(words)} typed lines can be read in what the bot wrote")

    def _compare_what_came_again(self, workers: list[Worker]) -> None:
        """Lay each message that came again to the last kill before it."""
        totals: Counter[int] = Counter()
        for worker in workers:
            mine = Counter(sum(at <= call.number for at in self._killed_at) for call in worker.again)
            self._out.most_again_in_a_chat = max(self._out.most_again_in_a_chat, *mine.values(), 0)
            if mine[0]:
                self._out.problems.append(f"{mine[0]} messages came again before any kill")
            totals.update(mine)
        self._out.again_per_kill = Counter(totals[kill] for kill in range(1, len(self._killed_at) + 1))


def _counted(data: Path) -> Counter[tuple[str, str, str]]:
    """Return what the database has counted, as the model counts it."""
    counted: Counter[tuple[str, str, str]] = Counter()
    rows = _rows(data, "SELECT tree, step, what, times FROM counted WHERE what NOT LIKE 'done:%'")
    for tree, step, what, times in rows:
        counted[tree, step, what] += times
    return counted


def _shared(data: Path) -> set[str]:
    """Lines that a member chose to share: they stay, as their preview said."""
    with closing(sqlite3.connect(data / "beforehand.sqlite3")) as connection:
        return {text for (text,) in connection.execute("SELECT text FROM shared_line")}


def _left(data: Path) -> dict[str, int]:
    """Return what is left of sessions that are over."""
    tables = ("session", "session_key", "outgoing", "set_aside")
    found = {table: _rows(data, f"SELECT count(*), '', '', 0 FROM {table}")[0][0] for table in tables}  # noqa: S608
    return {table: int(count) for table, count in found.items() if count}


def _rows(data: Path, query: str) -> list[tuple[str, str, str, int]]:
    with closing(sqlite3.connect(data / "beforehand.sqlite3")) as connection:
        return connection.execute(query).fetchall()
