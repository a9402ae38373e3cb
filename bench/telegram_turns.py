"""Turns a second, 32 conversations in flight, beside ConversationHandler: `python -m bench.telegram_turns`

Both are asked the same ten questions, each with two answers, again and again. Two pairs of figures:

Through HTTP: each bot is a process of its own that polls our own Telegram (not judging) on this machine; a turn is
counted when its message or edit has arrived there. Telegram's own rates are not waited for. Beforehand commits each
turn with full sync, marks what it sent, and acknowledges afterwards; the handler keeps its states in memory.

Without HTTP, in this process: Beforehand's whole turn (guard, engine, one durable commit, the mark) and the handler's
whole turn (reading the update, its state, its two calls answered in memory at once).
"""

import argparse
import asyncio
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from bench import telegram_handler
from bot.conversation import events
from bot.conversation.effects import Ask
from bot.library import Library, open_library, shipped
from bot.store import Store, TurnRecord
from bot.turn import WELCOME, Chance, Incoming, Started, Turns
from tests.e2e.telegram.killed import LAY
from tests.e2e.telegram.traps import HURRY
from tests.e2e.telegram.watched import SHOWING
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

TREE = "ten"
FIRST = 4_001
ASKED = "\n".join(
    f"  - id: question-{n}\n    ask: Question {n}?\n    choose: {{yes: Yes, no: No}}\n    log: session"
    for n in range(1, telegram_handler.QUESTIONS + 1)
)


def with_ten_questions(folder: Path) -> Path:
    """Return a folder of content: what is shipped, and the tree of ten questions."""
    shutil.copytree(shipped(), folder)
    text = f"id: {TREE}\ntitle: Ten questions\nabout: For measuring.\nsteps:\n{ASKED}\n"
    (folder / "trees" / f"{TREE}.yaml").write_text(text, encoding="utf-8")
    return folder


async def members(store: Store, how_many: int) -> None:
    """Let so many people in who have been through set-up."""
    for chat in range(FIRST, FIRST + how_many):
        now = datetime.now(UTC)
        token = (await store.make_invitation(now, timedelta(days=1))).token
        known = {WELCOME: "yes", "counts": "on"}
        await store.commit(TurnRecord(f"telegram:{chat}", "in", now, None, (), known, invitation=token))


async def through_http(bot_of: Callable[..., BotProcess], begin: str, turns: int, in_flight: int) -> float:
    """Return the seconds that so many turns took."""
    async with own_telegram(judged=False) as telegram:
        bot = bot_of(telegram)
        if bot.first is not None:
            store = await Store.open(bot.data, SECRET_KEY)
            await members(store, in_flight)
            await store.close()

        async def one(person: Person, wanted: int) -> None:
            for _ in range(wanted):
                await (person.taps("Yes") if "Yes" in person.labels else person.types(begin))
                await telegram.record.wait_for(*SHOWING, after=person.seen, chat=person.number)

        async with running(bot):
            people = [Person(telegram, FIRST + n) for n in range(in_flight)]
            await asyncio.gather(*(one(person, 3) for person in people))
            began = time.perf_counter()
            await asyncio.gather(*(one(person, turns // in_flight) for person in people))
            return time.perf_counter() - began


async def without_http(library: Library, folder: Path, turns: int, in_flight: int) -> None:
    """Take so many durable turns of Beforehand in this process."""
    store, numbers = await Store.open(folder, SECRET_KEY), count(1)
    chance = Chance(new_id=lambda: f"id-{next(numbers)}", picked=lambda _: False)
    bot = Turns(store, library, contacts={}, timezone="Europe/London", chance=chance)
    await members(store, in_flight)

    async def nothing() -> None:
        raise AssertionError("no answer of this run is an alarm")

    async def one(chat: int, wanted: int) -> None:
        asked: list[Ask] = []
        for _ in range(wanted):
            act = events.Answered(asked[-1].step, ("yes",)) if asked else Started(TREE)
            incoming = Incoming(f"telegram:{chat}", str(next(numbers)), act, datetime.now(UTC))
            said = await bot.take(incoming, nothing)
            await bot.sent(said)
            asked = [each.message for each in said if isinstance(each.message, Ask)]

    await asyncio.gather(*(one(FIRST + n, turns // in_flight) for n in range(in_flight)))
    await store.close()


async def seconds(work: Awaitable[None]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    await work
    return time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=3200, help="turns for each figure (default 3200)")
    parser.add_argument("--in-flight", type=int, default=32, help="conversations at a time (default 32)")
    chosen = parser.parse_args()
    turns, in_flight = chosen.turns, chosen.in_flight
    nursery = Nursery()
    with tempfile.TemporaryDirectory(prefix="bench-telegram-turns-") as made:
        folder = Path(made)
        content = with_ten_questions(folder / "dialogues")
        settings = {HURRY: "yes", "BEFOREHAND_DIALOGUES": str(content)}
        ways: dict[str, Callable[[], Awaitable[float]]] = {
            "through HTTP: ConversationHandler, in memory": lambda: through_http(
                lambda server: BotProcess(server, folder / "a", nursery, program="bench.telegram_handler:main"),
                telegram_handler.BEGIN, turns, in_flight,
            ),
            "through HTTP: Beforehand, durable": lambda: through_http(
                lambda server: BotProcess(server, folder / "b", nursery, settings=settings, first=LAY),
                f"/prepare {TREE}", turns, in_flight,
            ),
            "no HTTP: ConversationHandler, in memory": lambda: seconds(telegram_handler.without_http(turns, in_flight)),
            "no HTTP: Beforehand, durable, marked": lambda: seconds(
                without_http(open_library(content), folder / "c", turns, in_flight)
            ),
        }  # fmt: skip
        print(f"{turns} turns each, {in_flight} conversations in flight\n{'':48}{'turns/s':>10}")
        for what, measure in ways.items():

            async def one(measure: Callable[[], Awaitable[float]] = measure) -> float:
                return await measure()

            print(f"{what:48}{turns / asyncio.run(one()):10,.0f}", flush=True)
    nursery.close()


if __name__ == "__main__":
    main()
