"""Update in to reply out through real HTTP, beside a bare echo bot: `python -m bench.telegram_latency`

Our own Telegram (not judging) and each bot run as two processes on this machine, by polling. One person at a time acts;
the clock runs from the moment an update is queued at Telegram until the first message or edit that answers it has
arrived there. Beforehand walks first visits in full: guard, engine, one durable commit a turn. The echo bot is
python-telegram-bot as its manual shows it: it says back what it heard, keeps nothing, and acknowledges before it works.
Telegram's own rates are not waited for.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bot.library import open_library, shipped
from tests.e2e.telegram.killed import LAY
from tests.e2e.telegram.transcribed import sets_up
from tests.e2e.telegram.traps import HURRY
from tests.e2e.telegram.worker import Worker
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

WARM_UP = 30
"""Turns that are not counted."""
ECHO = "tests.telegram.peers.echo:main"


async def echoed(folder: Path, nursery: Nursery, turns: int) -> list[float]:
    """Return the seconds that each echo took."""
    found: list[float] = []
    async with own_telegram(judged=False) as telegram, running(BotProcess(telegram, folder, nursery, program=ECHO)):
        person = Person(telegram, 4_001)
        for number in range(turns + WARM_UP):
            await person.types(f"line {number}")
            call = await telegram.record.wait_for("sendMessage", after=person.seen)
            found.append(call.at - person.acted_at)
    return found[WARM_UP:]


async def walked(folder: Path, nursery: Nursery, turns: int) -> list[float]:
    """Return the seconds that each turn of Beforehand took, from one first visit after the other."""
    found: list[float] = []
    library = open_library(shipped())
    async with own_telegram(judged=False) as telegram:
        bot = BotProcess(telegram, folder, nursery, settings={HURRY: "yes"}, first=LAY)
        async with running(bot):
            invitation = json.loads(await bot.runs("invite", "--json"))["send"].removeprefix("/start ")
            worker = Worker(library, Person(telegram, 4_001), Random(1))
            await sets_up(worker, invitation, {})
            while len(found) < turns + WARM_UP:
                await worker.begins("first-visit")
                while worker.stand.session is not None:
                    await worker.acts_once()
                    found.append(worker.waited)
    return found[WARM_UP : turns + WARM_UP]


def row(what: str, seconds: Sequence[float]) -> str:
    """Return one line of the table, in milliseconds."""
    hundredths = statistics.quantiles(seconds, n=100, method="inclusive")
    return f"{what:44}{len(seconds):8,}{hundredths[49] * 1e3:10.1f}{hundredths[98] * 1e3:10.1f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=1000, help="turns of each bot (default 1000)")
    chosen = parser.parse_args()
    nursery = Nursery()
    print(f"{'':44}{'turns':>8}{'p50 ms':>10}{'p99 ms':>10}")
    try:
        with tempfile.TemporaryDirectory(prefix="bench-latency-") as folder:
            for what, measure in (("bare echo bot, python-telegram-bot", echoed), ("Beforehand, first-visit", walked)):
                print(row(what, asyncio.run(measure(Path(folder) / measure.__name__, nursery, chosen.turns))))
    finally:
        nursery.close()


if __name__ == "__main__":
    main()
