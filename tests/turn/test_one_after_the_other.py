"""Updates that come twice, at once, or to a store that fails: what was accepted is kept once and in order."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation.effects import Ask
from bot.conversation.taps import MORE, token
from bot.library import UnknownTree
from bot.store import Store, StoreLocked
from bot.turn import Incoming, Started, Tapped, Turns, Typed
from tests.turn.given import NOW, SECRET, Worker, a_bot, a_tree, library_of, turns_on


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


async def test_an_update_that_comes_again_says_nothing_and_changes_nothing(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    await worker.picks("no")
    await worker.does(e.Skipped(), update="twice")
    before = await worker.session()

    await worker.does(e.Skipped(), update="twice")

    assert worker.out == ()
    assert await worker.session() == before


async def test_the_same_update_id_in_two_conversations_is_two_updates(turns: Turns) -> None:
    workers = [Worker(turns, "c-1"), Worker(turns, "c-2")]

    for worker in workers:
        await worker.does(Started("door"), update="u-1")

    assert [worker.asked.step for worker in workers] == ["safety-gate/danger"] * 2


async def test_an_update_that_comes_again_after_a_restart_is_known_still(folder: Path) -> None:
    async with a_bot(folder) as bot:
        await Worker(bot).does(Started("door"), update="u-1")
    async with a_bot(folder) as bot:
        worker = await Worker(bot).does(Started("door"), update="u-1")

    assert worker.out == ()


async def test_what_arrives_together_in_one_conversation_is_taken_in_order(tmp_path: Path, folder: Path) -> None:
    steps = "steps:\n" + "\n".join(
        f"  - id: s-{number}\n    ask: Step {number}?\n    write: Type.\n    log: no" for number in range(40)
    )
    async with a_bot(folder, library_of(a_tree(tmp_path / "dialogues", steps))) as bot:
        worker = await Worker(bot).starts("small")

        await asyncio.gather(*(worker.does(Typed(f"line {number}")) for number in range(40)))

        # The last line finished the tree, so the one before it is the last to be stored.
        assert await bot.standing("c-1") is None
        worker = await Worker(bot, "c-2").starts("small")
        await asyncio.gather(*(worker.does(Typed(f"line {number}")) for number in range(39)))
        assert await worker.typed() == {f"s-{number}": f"line {number}" for number in range(39)}


async def test_32_conversations_at_once_keep_their_answers_apart(tmp_path: Path, folder: Path) -> None:
    async with a_bot(folder, library_of(a_tree(tmp_path / "dialogues"))) as bot:
        workers = [Worker(bot, f"c-{number}") for number in range(32)]

        async def talk(worker: Worker) -> None:
            await worker.starts("small")
            await worker.picks("meet")
            await worker.types(f"I am {worker.conversation}")

        await asyncio.gather(*(talk(worker) for worker in workers))

        assert [await worker.typed() for worker in workers] == [{"words": f"I am c-{number}"} for number in range(32)]
        assert {worker.asked.step for worker in workers} == {"more"}


async def test_lanes_are_forgotten_when_nobody_waits(turns: Turns) -> None:
    await asyncio.gather(*(Worker(turns, f"c-{number}").starts("door") for number in range(8)))

    assert (turns._lanes._locks, turns._lanes._waiting) == ({}, {})


async def test_a_turn_that_is_called_off_leaves_its_lane_free(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    turn = asyncio.create_task(worker.does(e.Skipped()))
    await asyncio.sleep(0)
    turn.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turn

    await worker.does(e.Resumed())

    assert worker.asked.step.startswith("safety-gate/")


async def test_a_turn_that_could_not_be_committed_leaves_nothing_and_the_same_update_may_come_again(
    tmp_path: Path, folder: Path
) -> None:
    store = await Store.open(folder, SECRET)
    worker = Worker(turns_on(store, library_of(a_tree(tmp_path / "dialogues"))))
    await worker.starts("small")
    await worker.picks("meet")
    before = await worker.session()
    with locked(folder), pytest.raises(StoreLocked):
        await worker.does(Typed("my first words"), update="u-again")
    assert await worker.session() == before
    assert await worker.turns.unsent("c-1") == ()

    await worker.does(Typed("my first words"), update="u-again")

    assert await worker.typed() == {"words": "my first words"}
    assert worker.asked.step == "more"
    await store.close()


async def test_a_lane_is_free_after_a_turn_that_failed(turns: Turns) -> None:
    worker = Worker(turns)
    with pytest.raises(UnknownTree, match=r"There is no tree “dor”\. Did you mean “door”"):
        await worker.starts("dor")

    await worker.starts("door")

    assert worker.asked.step == "safety-gate/danger"


async def test_what_was_committed_and_not_sent_is_there_after_a_restart_in_order(folder: Path) -> None:
    async with a_bot(folder) as bot:
        worker = Worker(bot)
        await worker.does(Started("first-visit"), sent=False)
        before = [sendable.message for sendable in worker.out]
    async with a_bot(folder) as bot:
        unsent = await bot.unsent("c-1")
        assert [sendable.message for sendable in unsent] == before
        assert isinstance(before[-1], Ask)

        await bot.sent(unsent)

        assert await bot.unsent("c-1") == ()


async def test_a_line_to_nobody_says_that_nothing_is_open(turns: Turns) -> None:
    worker = await Worker(turns).types("hello")

    assert worker.said == ["Nothing is open just now. Choose what to prepare."]
    assert await turns.standing("c-1") is None


async def test_beginning_another_tree_takes_the_place_of_the_one_that_is_open(folder: Path, turns: Turns) -> None:
    worker = await Worker(turns).starts("first-visit")
    first = await worker.session()

    await worker.starts("door")

    second = await worker.session()
    assert (second.tree, second.answers) == ("door", {})
    assert second.id != first.id
    with closing(sqlite3.connect(folder / "beforehand.sqlite3")) as connection:
        assert connection.execute("SELECT session_id FROM session_key").fetchall() == [(second.id,)]


async def test_nobody_reads_the_words_of_an_update_in_its_representation() -> None:
    assert "marmalade" not in repr(Incoming("c-1", "u-1", Typed("marmalade"), NOW))


async def test_the_part_of_a_long_list_that_was_turned_to_outlives_a_restart(folder: Path) -> None:
    async with a_bot(folder) as bot:
        worker = await Worker(bot).does(Started("door"))
        session = await worker.session()
        await worker.does(Tapped(token(session.id, worker.asked.step, MORE), part=1), sent=False)
        assert worker.asked.part == 1

    async with a_bot(folder) as bot:
        waiting = [each.message for each in await bot.unsent("c-1")]

    assert [message.part for message in waiting if isinstance(message, Ask)][-1] == 1


async def test_the_question_after_a_long_list_begins_with_its_first_part(turns: Turns) -> None:
    worker = await Worker(turns).does(Started("door"))
    session = await worker.session()

    await worker.does(Tapped(token(session.id, worker.asked.step, "no"), part=1))

    assert (worker.asked.step, worker.asked.part) == ("someone-knows", 0)
