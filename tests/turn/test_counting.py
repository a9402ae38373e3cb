"""What is counted, only where the worker said yes, and joined to no person, no session and no hour."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.turn import Turns
from tests.store.given import rows
from tests.turn.given import NOW, Worker, a_bot, a_tree, library_of

COUNTED = "SELECT tree, step, what, times FROM counted"


async def set_up(turns: Turns, counts: str | None) -> Worker:
    """A worker who has been through set-up with this answer to “May we count taps?”."""
    worker = await Worker(turns, now=NOW - timedelta(minutes=5)).starts("welcome")
    await worker.picks("england", "housing", "front-line", "yes")
    assert worker.asked.step == "your-counts"
    return await (worker.picks(counts) if counts else worker.does(e.Skipped()))


async def a_whole_visit(worker: Worker, tree: str = "first-visit") -> None:
    await worker.starts(tree)
    while await worker.turns.standing("c-1") is not None:
        named = {"safety-gate/danger": "no", "alone": "phone", "purpose": "meet"}.get(worker.asked.step)
        choices: Sequence[str] = [choice.name for choice in worker.asked.choices]
        if worker.asked.hint and not choices:
            await worker.types("I am here to listen")
        else:
            await worker.picks(named or choices[0])


@pytest.mark.parametrize("counts", ["off", None])
@pytest.mark.parametrize("tree", ["door", "first-visit"])
async def test_where_counts_are_off_or_unset_nothing_at_all_is_counted(
    folder: Path, turns: Turns, counts: str | None, tree: str
) -> None:
    await a_whole_visit(await set_up(turns, counts), tree)

    assert rows(folder, COUNTED) == []


async def test_without_set_up_nothing_at_all_is_counted(folder: Path, turns: Turns) -> None:
    await a_whole_visit(Worker(turns))

    assert rows(folder, COUNTED) == []


async def test_where_counts_are_on_the_declared_steps_are_counted_and_no_others(tmp_path: Path, folder: Path) -> None:
    library = library_of(a_tree(tmp_path / "dialogues"))
    async with a_bot(folder) as bot:
        await set_up(bot, "on")
    async with a_bot(folder, library) as bot:
        worker = Worker(bot, first_update=100)
        await worker.starts("small")
        await worker.picks("meet")
        await worker.types("a marmalade line", "another")
        await worker.picks("yes")

    assert sorted(row for row in rows(folder, COUNTED) if row[0] == "small") == [
        ("small", "", "done", 1),
        ("small", "", "done:<2", 1),
        ("small", "aim", "answered:meet", 1),
        ("small", "ready", "yes", 1),
        ("small", "words", "answered", 1),
    ]


async def test_steps_whose_answers_are_never_kept_are_in_no_count(folder: Path, turns: Turns) -> None:
    await a_whole_visit(await set_up(turns, "on"))

    counted = {step for _, step, _, _ in rows(folder, COUNTED)}
    assert counted
    assert not counted & {"safety-gate/danger", "sources", "safety", "strength", "alone", "pair-one/fear", "tell"}


async def test_no_count_can_be_joined_to_a_session_or_a_conversation(folder: Path, turns: Turns) -> None:
    worker = await set_up(turns, "on")
    await worker.starts("first-visit")
    await worker.picks("she", "she", "no", "meet")
    session = await worker.session()

    with closing(sqlite3.connect(folder / "beforehand.sqlite3")) as connection:
        learnt_in = ("counted", "token", "quarter_salt", "counted_once")
        tables = (*learnt_in, "session", "session_key", "update_seen", "profile")
        dump = {table: repr(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in tables}  # noqa: S608
    assert [table for table in tables if session.log_id in dump[table]] == ["counted_once"]
    learnt = "".join(dump[table] for table in learnt_in)
    assert not any(word in learnt for word in (session.id, "c-1", "2026-11"))


async def test_when_a_session_is_over_nothing_says_what_one_session_did(folder: Path, turns: Turns) -> None:
    worker = await set_up(turns, "on")
    await a_whole_visit(worker)
    assert rows(folder, "SELECT * FROM counted_once") == []

    await worker.starts("first-visit")
    await worker.picks("she", "she", "no", "meet")
    assert rows(folder, "SELECT count(*) > 0 FROM counted_once") == [(1,)]
    await worker.does(e.Stopped())
    assert rows(folder, "SELECT * FROM counted_once") == []


async def test_the_quarter_is_that_of_london(folder: Path) -> None:
    async with a_bot(folder) as bot:
        worker = await set_up(bot, "on")
        worker.now = NOW.replace(month=6, day=30, hour=23, minute=30)  # half past midnight on 1 July in London
        await worker.starts("first-visit")
        await worker.picks("she", "she", "no", "meet")

    assert rows(folder, "SELECT DISTINCT quarter FROM counted WHERE tree = 'first-visit'") == [("2026-Q3",)]


async def test_set_up_is_remembered_once_stopped_too_and_facts_reach_the_next_session(turns: Turns) -> None:
    worker = await Worker(turns).starts("welcome")
    await worker.picks("wales")
    assert not await turns.welcomed("c-1")
    await worker.does(e.Stopped())
    assert await turns.welcomed("c-1")

    await worker.starts("first-visit")

    facts = (await worker.session()).facts
    assert facts == {"nation": "wales", "welcome": "yes", "contacts": "missing", "sampled": "no", "returning": "no"}


async def test_the_line_about_names_comes_once_a_day_by_the_clock_of_london(turns: Turns) -> None:
    worker = Worker(turns, now=NOW.replace(month=7, day=1, hour=21, minute=0))
    said = []
    for _ in range(3):  # at 22:00, 23:30 and 01:00 in London
        await worker.starts("door")
        said.append("No names" in worker.said[0])
        worker.waits(minutes=90)

    assert said == [True, False, True]
