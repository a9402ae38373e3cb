"""Publishing while people are in the tree: fifty of them, before, on and behind the changed step, none stranded."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation.words import NEW_BECAUSE
from bot.shelf import open_shelf
from bot.store import New, Store, VersionAct
from bot.turn import Turns
from tests.store.given import NOW, SECRET
from tests.turn.given import TYPING, Worker, a_tree, library_of, turns_on

FILE = "trees/small.yaml"
OLD, BETTER = "What will you say first?", "Which words will you say first?"
ACT = VersionAct("editor", "unclear", NOW, "champion, lead champion")
FIFTY = 50


def another(folder: Path, edit: str) -> str:
    """Return the text of the small tree with one of its sentences, or more than that, edited."""
    text = (folder / FILE).read_text("utf-8")
    if edit == "wording":
        return text.replace(OLD, BETTER)
    if edit == "compatible":
        return text.replace("  - id: words\n", "  - id: breath\n    show: Take a breath.\n  - id: words\n").replace(
            OLD, BETTER
        )
    if edit == "as it was":
        return text
    return text.replace(
        f"ask: {OLD}\n    write: Type a line.", f"ask: {BETTER}\n    choose: {{hello: Hello, bye: Bye}}"
    )


async def published(store: Store, folder: Path, turns: Turns, edit: str, *, moves: bool) -> None:
    """Publish an edit of the small tree, and put it on the shelf of the running turns."""
    running = await store.versions.running()
    base = running.versions[FILE].number if FILE in running.versions else 0
    first = (folder / FILE).read_text("utf-8")
    await store.versions.publish([New(FILE, base, another(folder, edit), first, edit, moves)], ACT)
    shelf = open_shelf(folder, await store.versions.running())
    assert FILE not in {fault.file for fault in shelf.library.faults}
    old = library_of(folder)
    turns.shelve(replace(shelf.library, emergency=old.emergency, danger=old.danger), None)


async def fifty_at_their_places(turns: Turns) -> list[Worker]:
    """Return fifty workers: some before the step that will change, some on it, some paused there, some behind."""
    workers = [Worker(turns, f"worker-{number}") for number in range(FIFTY)]
    places = islice(cycle(range(5)), FIFTY)
    # All at once, as they come: turns that wait at the same moment share one commit.
    await asyncio.gather(*(_goes_to(place, worker) for place, worker in zip(places, workers, strict=True)))
    return workers


async def _goes_to(place: int, worker: Worker) -> None:
    await worker.starts("small")
    if place >= 1:
        await worker.picks("meet")
    if place == 2:
        await worker.does(e.Paused(NOW.replace(hour=23)))
    if place >= 3:
        await worker.types("Hello, I came to say who I am")
    if place == 4:
        await worker.types("I can come again")


async def to_the_end(worker: Worker) -> list[str]:
    """Walk on to the end, and return the questions that were put on the way, by their text."""
    await worker.does(e.Resumed())
    met = []
    for _ in range(8):
        asked = worker.asked
        met.append(asked.text)
        if asked.choices:
            await worker.picks(asked.choices[0].name)
        else:
            await worker.types("I came to hear how things are")
        if await worker.turns.standing(worker.conversation) is None:
            return met
    raise AssertionError(f"{worker.conversation} comes to no end: {met}")


@pytest.mark.parametrize(
    ("edit", "moves"), [("wording", True), ("wording", False), ("compatible", True), ("breaking", True)]
)
async def test_fifty_who_are_in_the_changed_step_all_come_to_their_end(
    tmp_path: Path, edit: str, *, moves: bool
) -> None:
    folder = a_tree(tmp_path / "content", TYPING)
    store = await Store.open(tmp_path / "data", SECRET)
    try:
        turns = turns_on(store, library_of(folder))
        workers = await fifty_at_their_places(turns)
        await published(store, folder, turns, edit, moves=moves)
        goes_over = moves and edit != "breaking"

        met = [set(each) & {OLD, BETTER} for each in await asyncio.gather(*map(to_the_end, workers))]

        # Those behind the step are asked there no more; all others meet the wording that is theirs, and only that.
        assert [each for each in met if each] == [{BETTER if goes_over else OLD}] * 30
        newcomer = await Worker(turns, "newcomer").starts("small")
        assert newcomer.said[0] == NEW_BECAUSE["unclear"], "and why: it is the reason that was published"
        assert BETTER in await to_the_end(newcomer)
    finally:
        await store.close()


async def test_what_is_brought_back_is_a_new_version_and_strands_nobody_either(tmp_path: Path) -> None:
    folder = a_tree(tmp_path / "content", TYPING)
    store = await Store.open(tmp_path / "data", SECRET)
    try:
        turns = turns_on(store, library_of(folder))
        await published(store, folder, turns, "wording", moves=True)
        workers = await fifty_at_their_places(turns)
        await published(store, folder, turns, "as it was", moves=True)

        met = [set(each) & {OLD, BETTER} for each in await asyncio.gather(*map(to_the_end, workers))]

        assert [each for each in met if each] == [{OLD}] * 30
        assert [each.number for each in await store.versions.history(FILE)] == [1, 2, 3]
    finally:
        await store.close()


async def test_the_line_about_new_words_comes_for_a_week(tmp_path: Path) -> None:
    folder = a_tree(tmp_path / "content", TYPING)
    store = await Store.open(tmp_path / "data", SECRET)
    try:
        turns = turns_on(store, library_of(folder))
        await published(store, folder, turns, "wording", moves=False)
        said = {}
        for days in (0, 6, 7):
            worker = await Worker(turns, f"worker-{days}", NOW + timedelta(days=days)).starts("small")
            said[days] = NEW_BECAUSE["unclear"] in worker.said
        assert said == {0: True, 6: True, 7: False}
    finally:
        await store.close()


async def test_what_was_published_and_cannot_be_read_any_more_leaves_the_page_as_it_came(tmp_path: Path) -> None:
    folder = a_tree(tmp_path / "content", TYPING)
    store = await Store.open(tmp_path / "data", SECRET)
    try:
        first = (folder / FILE).read_text("utf-8")
        await store.versions.publish(
            [New(FILE, 0, "id: small\nkey-of-another-time: 1\n", first, "wording", False)], ACT
        )

        shelf = open_shelf(folder, await store.versions.running())

        assert shelf.library.dialogue("small").tree.script[1].ask == OLD
        assert [fault.file for fault in shelf.library.faults if fault.file == FILE]
    finally:
        await store.close()


async def test_a_new_release_of_the_content_is_shown_as_a_conflict_and_never_wins_silently(tmp_path: Path) -> None:
    folder = a_tree(tmp_path / "content", TYPING)
    store = await Store.open(tmp_path / "data", SECRET)
    try:
        await published(store, folder, turns_on(store, library_of(folder)), "wording", moves=False)
        running = await store.versions.running()
        assert open_shelf(folder, running).conflicts() == ()

        (folder / FILE).write_text(another(folder, "as it was").replace("Ready?", "Are you ready?"), "utf-8")

        shelf = open_shelf(folder, running)
        assert shelf.conflicts() == (FILE,)
        assert BETTER in (shelf.text(FILE) or "")
        (folder / FILE).write_text(shelf.text(FILE) or "", "utf-8")
        assert open_shelf(folder, running).conflicts() == ()
    finally:
        await store.close()
