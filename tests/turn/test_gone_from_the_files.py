"""Every way in which a conversation ends, by a search of every byte: database, write-ahead log, all files.

The ways are those of `PRACTICE.md` 3.4. The program runs on while the search is made: nothing is owed to its closing.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.store import Store
from bot.turn import Started
from tests.store.given import sealed_things
from tests.turn.given import SECRET, Worker, a_tree, bytes_in, library_of, turns_on
from tests.turn.test_erasing import LINE, halfway


async def finishes(_: Store, worker: Worker) -> None:
    await worker.types("one more")
    await worker.picks("yes")


async def stops(_: Store, worker: Worker) -> None:
    await worker.does(e.Stopped())


async def stops_under_the_emergency_card(_: Store, worker: Worker) -> None:
    await worker.does(e.NotSafe())
    await worker.does(e.Stopped())


async def begins_another(_: Store, worker: Worker) -> None:
    await worker.does(Started("small"))
    await worker.does(e.Stopped())


async def stays_away_for_a_day(_: Store, worker: Worker) -> None:
    await worker.turns.erase_idle(worker.waits(hours=24, seconds=1).now)


async def stays_away_after_a_pause(_: Store, worker: Worker) -> None:
    until = worker.now + timedelta(hours=36)
    await worker.does(e.Paused(until))
    await worker.turns.erase_idle(until)


async def asks_to_be_forgotten(store: Store, worker: Worker) -> None:
    await store.forget(worker.conversation, "u-forget", worker.now)


async def leaves(store: Store, worker: Worker) -> None:
    await store.leave(worker.conversation, "u-leave", worker.now)


WAYS: dict[str, Callable[[Store, Worker], Awaitable[None]]] = {
    way.__name__.replace("_", " "): way
    for way in (
        finishes, stops, stops_under_the_emergency_card, begins_another, stays_away_for_a_day,
        stays_away_after_a_pause, asks_to_be_forgotten, leaves,
    )
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_key_answers_and_messages_are_in_no_byte(
    tmp_path: Path, folder: Path, way: Callable[[Store, Worker], Awaitable[None]]
) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(a_tree(tmp_path / "dialogues"))))
    stored = sealed_things(folder)
    files = bytes_in(folder)
    assert len(stored) >= 2
    assert all(thing in files for thing in stored), "the search would not find what is there"

    await way(store, worker)

    stored += [thing for thing in sealed_things(folder) if thing not in stored]
    files = bytes_in(folder)
    assert sealed_things(folder) == []
    assert [thing for thing in stored if thing in files] == []
    assert LINE.encode() not in files
    await store.close()
