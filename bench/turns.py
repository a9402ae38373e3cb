"""Whole turns a second in this process, over the real questions of the first visit: `python -m bench.turns`

A turn is what a channel asks for: the update is taken, the session opened, the line guarded, the engine asked, all of
it committed with full sync, and what was said marked as sent. Beside it in the same run: the engine without any store,
and plain sqlite3 that commits one row a turn and nothing else, which is what this disk costs by itself. The event loop
is watched in a run of its own. `--profile` prints the functions that a turn spends most of its time in.
"""

import argparse
import asyncio
import cProfile
import pstats
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bench.store import longest_gap
from bot.conversation import events
from bot.conversation.effects import Ask
from bot.conversation.engine import advance, begin
from bot.library import Library, open_library, shipped
from bot.store import Store
from bot.turn import Chance, Incoming, Sendable, Started, Turns, Typed

TREE = "first-visit"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LINE = "I am here to listen. You choose what we talk about."
FIRST_CHOICES = {"safety-gate/danger": "no", "alone": "routine", "safety": "pair", "pair-two/one-more": "more"}
"""What is chosen where the first option would lead to the emergency card or past the longest part."""


@dataclass(frozen=True)
class Figure:
    """What one way of taking turns came to."""

    what: str
    turns: int
    wall: float
    cpu: float
    gap_ms: float | None = None

    def __str__(self) -> str:
        gap = "" if self.gap_ms is None else f"{self.gap_ms:12.1f}"
        return f"{self.what:44}{self.turns / self.wall:9,.0f}{self.cpu / self.turns * 1e6:12,.0f}{gap}"


HEADINGS = f"{'':44}{'turns/s':>9}{'CPU us/turn':>12}{'gap ms':>12}"


def answer_to(asked: Ask) -> Typed | events.Answered:
    """Return what the measured worker answers: a typed line where one is asked for, an option elsewhere."""
    if asked.hint is not None and not asked.choices:
        return Typed(LINE)
    return events.Answered(asked.step, (FIRST_CHOICES.get(asked.step, asked.choices[0].name),))


class Measured:
    """Workers on one store, each in a conversation of their own."""

    def __init__(self, store: Store, library: Library, *, marked: bool) -> None:
        numbers = count(1)
        chance = Chance(new_id=lambda: f"id-{next(numbers)}", picked=lambda _: False)
        self._turns = Turns(store, library, contacts={}, timezone="Europe/London", chance=chance)
        self._updates = count(1)
        self._marked = marked

    async def take(self, conversation: str, act: Typed | Started | events.Event) -> tuple[Sendable, ...]:
        """Take one turn."""
        out = await self._turns.take(Incoming(conversation, str(next(self._updates)), act, NOW), _no_alarm)
        if self._marked:
            await self._turns.sent(out)
        return out

    async def walk(self, conversation: str, tree: str, most: int) -> int:
        """Walk a tree to its end or for so many turns; returns how many it took."""
        out, taken = await self.take(conversation, Started(tree)), 1
        while taken < most:
            asked = [sendable.message for sendable in out if isinstance(sendable.message, Ask)]
            if not asked:
                break
            out, taken = await self.take(conversation, answer_to(asked[-1])), taken + 1
        return taken

    async def turns(self, conversation: str, wanted: int) -> None:
        """Take so many turns, one visit after the other."""
        left = wanted
        while left > 0:
            left -= await self.walk(conversation, TREE, left)


async def _no_alarm() -> None:
    raise AssertionError("no answer of this run is an alarm")


async def through_store(folder: Path, library: Library, turns: int, in_flight: int, *, marked: bool) -> Figure:
    """Measure whole turns with so many conversations in flight, then watch the loop over a quarter as many."""
    store = await Store.open(folder / f"{in_flight}-{marked}")
    measured = Measured(store, library, marked=marked)
    names = [f"c-{number}" for number in range(in_flight)]
    each = turns // in_flight
    await asyncio.gather(
        *(measured.walk(name, "welcome", 100) for name in names)
    )  # counts on, as the first choices say
    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(measured.turns(name, each) for name in names))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    stop = asyncio.Event()
    watching = asyncio.create_task(longest_gap(stop))
    await asyncio.gather(*(measured.turns(name, max(each // 4, 8)) for name in names))
    stop.set()
    gap = await watching
    await store.close()
    flight = "one at a time" if in_flight == 1 else f"{in_flight} in flight"
    what = "committed, marked as sent" if marked else "committed"
    return Figure(f"durable turns, {flight}, {what}", each * in_flight, wall, cpu, gap)


def engine_alone(library: Library, turns: int) -> Figure:
    """The same answers given to the engine, in memory."""
    dialogue, taken = library.dialogue(TREE), 0
    facts = {"nation": "england", "agency": "social-work", "role": "front-line", "counts": "on", "sampled": "no"}
    wall, cpu = time.perf_counter(), time.process_time()
    while taken < turns:
        session, effects = begin(dialogue, session_id="s", log_id="l", facts=facts, now=NOW, privacy_line=False)
        taken += 1
        while asked := [effect for effect in effects if isinstance(effect, Ask)]:
            act = answer_to(asked[-1])
            event = events.Answered(text=act.text) if isinstance(act, Typed) else act
            session, effects = advance(dialogue, session, event, NOW)
            taken += 1
    return Figure("the engine alone, no store", taken, time.perf_counter() - wall, time.process_time() - cpu)


def plain_sqlite(folder: Path, turns: int) -> Figure:
    """One row written and committed a turn, by the standard library with full sync, and nothing else done."""
    with closing(sqlite3.connect(folder / "plain.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE session (conversation TEXT PRIMARY KEY, state BLOB)")
        wall, cpu = time.perf_counter(), time.process_time()
        for number in range(turns):
            connection.execute("INSERT OR REPLACE INTO session VALUES ('c-1', ?)", (b"x" * (1500 + number % 100),))
        return Figure(
            "plain sqlite3, a row a turn, no bot", turns, time.perf_counter() - wall, time.process_time() - cpu
        )


def profiled(run: Callable[[], Awaitable[Figure]]) -> None:
    """Run under the profiler and print the costliest functions, by their own time and with all that they call."""
    profile = cProfile.Profile()

    async def watched() -> None:
        profile.enable()
        await run()
        profile.disable()

    asyncio.run(watched())
    for order in ("tottime", "cumtime"):
        pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(18)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=3000, help="turns for each figure (default 3000)")
    parser.add_argument("--folder", type=Path, default=Path(), help="where the databases are made, and removed again")
    parser.add_argument("--profile", action="store_true", help="print what a turn spends its time on instead")
    chosen = parser.parse_args()
    library = open_library(shipped())
    with tempfile.TemporaryDirectory(prefix=".bench-turns-", dir=chosen.folder) as made:
        folder = Path(made)
        if chosen.profile:
            profiled(lambda: through_store(folder, library, chosen.turns, 32, marked=True))
            return
        print(f"sqlite {sqlite3.sqlite_version}, full sync, {chosen.turns} turns each, tree {TREE}\n{HEADINGS}")
        print(engine_alone(library, chosen.turns))
        print(plain_sqlite(folder, chosen.turns))
        for in_flight in (1, 32):
            for marked in (False, True):
                print(asyncio.run(through_store(folder, library, chosen.turns, in_flight, marked=marked)))


if __name__ == "__main__":
    main()
