"""“Not safe now” before everything else, whatever the store and the session are like (DESIGN 3, invariant 6)."""

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.session import Mode
from bot.store import Store, StoreProblem
from bot.turn import Incoming, Started, Turns, Typed
from tests.turn.given import NOW, SECRET, SHIPPED, Worker, files_that_hold, turns_on

ALARMS: dict[str, Typed | e.Event] = {
    "the button": e.NotSafe(),
    "a danger phrase": Typed("Sorry, hes here now"),
    "a danger phrase in capitals with marks": Typed("HE’S HERE!!!"),
    "the whole message": Typed("Help!"),
    "yes to danger": e.Answered("safety-gate/danger", ("yes",)),
}
DATABASE = "beforehand.sqlite3"
LOOKED_AT = {True: Typed("a cup of tea", alarm=True), False: Typed("hes here", alarm=False)}
"""Lines of which the channel says that it has looked at them."""


@asynccontextmanager
async def in_trouble(trouble: str, folder: Path, store: Store) -> AsyncIterator[None]:
    """Let the store meet with one kind of trouble."""
    match trouble:
        case "locked":
            with closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as other:
                other.execute("BEGIN EXCLUSIVE")
                yield
        case "full":
            await store._writing.run(lambda connection: connection.execute("PRAGMA max_page_count = 1"))
            yield
        case "overwritten with noise":
            for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
                (folder / name).write_bytes(b"\x07noise" * 40_000)
            yield
        case "folder gone":
            shutil.rmtree(folder)
            yield
        case "closed":
            await store.close()
            yield


async def sounds(worker: Worker, alarm: Typed | e.Event) -> None:
    """Let an alarm arrive, whose turn may fail behind the card."""
    with contextlib.suppress(StoreProblem):
        await worker.does(alarm, sent=False)


@pytest.mark.parametrize("trouble", ["locked", "full", "overwritten with noise", "folder gone", "closed"])
async def test_the_emergency_card_is_shown_whatever_has_become_of_the_store(folder: Path, trouble: str) -> None:
    store = await Store.open(folder, SECRET)
    workers = {name: Worker(turns_on(store), name) for name in (*ALARMS, "nobody in danger")}
    for worker in workers.values():
        await worker.starts("first-visit")

    async with in_trouble(trouble, folder, store):
        await asyncio.gather(*(sounds(workers[name], alarm) for name, alarm in ALARMS.items()))
        # SQLite goes on with a file that has lost its name, so only there an ordinary turn still succeeds.
        expected = contextlib.nullcontext() if trouble == "folder gone" else pytest.raises(StoreProblem)
        with expected:
            for _ in range(40):  # unsent messages take more room each time
                await workers["nobody in danger"].does(Typed("a line"), sent=False)

    assert {name: worker.cards for name, worker in workers.items()} == {
        **dict.fromkeys(ALARMS, 1),
        "nobody in danger": 0,
    }
    await store.close()


async def test_the_card_is_out_before_the_store_is_so_much_as_asked(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    turns = turns_on(store)

    shown: list[str] = []

    async def card() -> None:
        shown.append("card")
        await store.close()  # whatever the store is asked from here on fails

    with pytest.raises(StoreProblem):  # so that the update is not taken for done, and comes again
        await turns.take(Incoming("c-1", "u-1", e.NotSafe(), NOW), card)
    assert shown == ["card"]


@pytest.mark.parametrize("alarm", ALARMS.values(), ids=ALARMS)
async def test_before_set_up_and_without_any_session_the_card_is_shown_and_nothing_else_is_said(
    turns: Turns, alarm: Typed | e.Event
) -> None:
    worker = await Worker(turns).does(alarm)

    assert (worker.cards, worker.out) == (1, ())


async def test_after_a_finished_session_the_card_is_shown(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    await worker.does(e.Stopped())

    await worker.types("hes here")

    assert worker.cards == 1


async def test_while_paused_the_card_is_shown_and_the_session_waits_under_it(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    await worker.does(e.Paused(NOW + timedelta(days=1)))

    await worker.does(e.NotSafe())

    assert (worker.cards, (await worker.session()).mode) == (1, Mode.unsafe)


@pytest.mark.parametrize("tree", sorted(SHIPPED.dialogues))
async def test_a_danger_phrase_at_any_step_of_a_shipped_tree_pauses_it_and_is_kept_nowhere(
    folder: Path, turns: Turns, tree: str
) -> None:
    said = "Oh no, hes here, and very cross about the marmalade"
    worker = await Worker(turns).starts(tree)
    questions = 0
    while await turns.standing("c-1") is not None:
        questions += 1
        before = await worker.session()
        asked = worker.asked
        await worker.types(said)
        assert (worker.cards, worker.out, (await worker.session()).mode) == (questions, (), Mode.unsafe), asked.step

        await worker.does(e.Resumed())
        # What was about to be shared is not: the question before it is put again.
        assert worker.asked.step == (before.at if before.mode is Mode.sharing else asked.step)
        assert (await worker.session()).answers == before.answers
        quiet = [c.name for c in worker.asked.choices if (worker.asked.step, c.name) not in turns._alarms]
        await (worker.picks(quiet[0]) if quiet else worker.types("I came to say hello"))

    assert bool(questions) == any(step.asks for _, step in SHIPPED.dialogues[tree].steps())
    assert files_that_hold(folder, "marmalade", "hes here") == []


async def test_nothing_gets_past_the_card_until_the_worker_carries_on_or_stops(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    await worker.does(e.NotSafe())

    for act in (
        Typed("no"),
        e.Skipped(),
        e.WentBack(),
        e.Changing(),
        e.AskedWhy(),
        e.Answered("someone-knows", ("done",)),
    ):
        await worker.does(act)
        assert (await worker.session()).mode is Mode.unsafe
    await worker.does(e.Stopped())

    assert await turns.standing("c-1") is None
    assert worker.said == [words.SAFETY_END]


async def test_yes_to_danger_opens_the_card_and_leaves_no_answer_behind(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")
    await worker.picks("yes")

    assert worker.cards == 1
    answers = (await worker.session()).answers
    assert not any(answer.live for answer in answers.values())


async def test_yes_typed_as_a_word_opens_the_card_too(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")

    await worker.types("Yes")

    assert (worker.cards, (await worker.session()).mode) == (1, Mode.unsafe)


async def test_ordinary_words_inside_a_sentence_are_no_alarm(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")

    await worker.types("I would like to help, and if I hear danger I call 999")

    assert worker.cards == 0


async def test_the_same_alarm_delivered_twice_shows_the_card_twice_and_changes_nothing_more(turns: Turns) -> None:
    worker = await Worker(turns).starts("door")

    for _ in range(2):
        await worker.does(e.NotSafe(), update="same")

    assert (worker.cards, (await worker.session()).mode) == (2, Mode.unsafe)


async def test_the_card_does_not_wait_for_the_turn_before_it(turns: Turns) -> None:
    shown = asyncio.Event()

    async def card() -> None:
        shown.set()

    async with turns._lanes.lane("c-1"):  # as if the turn before took very long
        behind = asyncio.create_task(turns.take(Incoming("c-1", "u-1", e.NotSafe(), NOW), card))
        await asyncio.wait_for(shown.wait(), 5)
        assert not behind.done()

    assert await behind == ()


async def test_a_store_that_recovers_goes_on_where_the_worker_was(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    worker = Worker(turns_on(store))
    await worker.does(Started("door"))
    async with in_trouble("locked", folder, store):
        await sounds(worker, e.NotSafe())

    await worker.does(e.Resumed())

    assert worker.asked.step == "safety-gate/danger"
    await store.close()


@pytest.mark.parametrize("alarm", [True, False])
async def test_a_line_that_the_channel_has_looked_at_is_not_looked_at_again(tmp_path: Path, alarm: bool) -> None:
    store = await Store.open(tmp_path, SECRET)
    incoming = Incoming("c-1", "u-1", LOOKED_AT[alarm], NOW)
    assert turns_on(store).alarmed(incoming) is alarm
    await store.close()
