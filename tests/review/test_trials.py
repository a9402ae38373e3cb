"""Trials: agreed to by two, joined by every second session, counted apart, ended for good, decided on by a person."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.conversation import events
from bot.conversation.carry_over import Edit
from bot.conversation.effects import Ask
from bot.counted import REACH
from bot.on_trial import NEW
from bot.on_trial import NOW as AS_IT_WAS
from bot.review import trial_words as words
from bot.review.draft_views import Who
from bot.review.found import Found
from bot.review.insight.disclosure import publish
from bot.review.trial_desk import TrialDesk
from bot.roles import Role
from bot.shelf import Shelf, open_shelf
from bot.store import Deed, Draft, Store, Trial, TurnRecord, versions
from bot.store.opening import FILE as DATABASE
from bot.store.writer import Done
from bot.turn import Turns, Worked
from tests.store.given import NOW, SECRET, rows
from tests.turn.given import Worker, a_tree, library_of, turns_on

FILE = "trees/small.yaml"
OLD, BETTER = "What will you say first?", "Which words will you say first?"
FOUND = Found(edit=Edit.wording, pages=("small",))
LATER = NOW + timedelta(days=17)
"""After a trial of two weeks, and the two days in which whoever is in it finishes."""


@dataclass
class House:
    """A service with one small tree, and a draft of it that a champion has proposed and another has agreed to."""

    folder: Path
    store: Store
    turns: Turns

    async def shelf(self) -> Shelf:
        """Put what runs now on the shelf of the turns, as the service does within a second."""
        shelf = open_shelf(self.folder, await self.store.versions.running())
        old = library_of(self.folder)
        library = replace(shelf.library, emergency=old.emergency, danger=old.danger)
        self.turns.shelve(library, None, shelf.trying)
        return shelf

    async def desk(self, conversation: str = "c-lead", role: Role = Role.editor, now: datetime = NOW) -> TrialDesk:
        return TrialDesk(await self.shelf(), Who(conversation, role, now))

    async def does(self, deed: Deed, now: datetime = NOW) -> str:
        """Do a deed in a turn of its own, and return all that is said and offered."""
        worker = Worker(self.turns, "c-desk", now, first_update=1 + len(rows(self.folder, "SELECT * FROM update_seen")))
        await worker.does(Worked(deed))
        await self.shelf()
        said = [sent.message for sent in worker.out]
        labels = [choice.label for message in said if isinstance(message, Ask) for choice in message.choices]
        return "\n".join([message.text for message in said if hasattr(message, "text")] + labels)

    async def begins(self, *, owner: bool = False, family: bool = False) -> str:
        desk = await self.desk()
        return await self.does(desk.begins("d1", replace(FOUND, owner=owner, family=family), 2, "fw", "s"))

    async def trial(self) -> Trial:
        return (await self.store.trials.all())[-1]

    async def close(self, now: datetime = LATER) -> int:
        """End and close the trial as the service does when its day has come; returns how many were asked."""
        trial = await self.trial()
        act = versions.Act("service", "its-day", now)
        await self.store.trials.end(trial, act, date.fromisoformat(trial.ends), "its-day")
        told = await self.store.trials.close(trial, publish, "{}", now)
        await self.shelf()
        return len(told)


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    folder = a_tree(tmp_path)
    store = await Store.open(folder, SECRET)
    found = House(folder, store, turns_on(store, library_of(folder)))
    text = (folder / FILE).read_text("utf-8").replace(OLD, BETTER)
    await found.does(lambda connection, _: _drafted(connection, text))
    yield found
    await store.close()


def _drafted(connection: sqlite3.Connection, text: str) -> Done[tuple[str, ...]]:
    draft = Draft("d1", FILE, 0, text, FOUND.kept(), "", b"author", "champion", reason="unclear", proposed=True)
    versions.keep_draft(connection, draft, NOW)
    return Done(())


async def in_each_half(house: House, number: int, day: int = 1) -> list[Worker]:
    """Return workers who are asked for their first words, each in a conversation of their own."""
    workers = [Worker(house.turns, f"c-{day}-{each}", NOW + timedelta(days=day)) for each in range(number)]

    async def comes(worker: Worker) -> None:
        chose = {"counts": "on", "agency": "housing"}
        await house.store.commit(TurnRecord(worker.conversation, "joined", NOW, None, (), chose))
        await worker.starts("small")
        await worker.picks("meet")

    await asyncio.gather(*map(comes, workers))  # turns that wait at the same moment share one commit
    return workers


async def finish(workers: list[Worker]) -> None:
    async def goes_on(worker: Worker) -> None:
        await worker.types("Hello there", "And more")
        await worker.picks("yes")

    await asyncio.gather(*map(goes_on, workers))


async def test_half_of_all_sessions_walk_it_and_stay_on_it_and_it_is_written_nowhere_who_is_in_which_half(
    house: House,
) -> None:
    assert "has begun. It ends by itself on 6 December 2026" in await house.begins()
    workers = await in_each_half(house, 60)
    new = [worker for worker in workers if worker.asked.text == BETTER]

    assert 15 <= len(new) <= 45, "a coin that falls so seldom falls once in 20,000"
    assert {worker.asked.text for worker in workers} == {OLD, BETTER}
    trial = rows(house.folder, "SELECT * FROM trial")
    assert not [worker for worker in workers if worker.conversation in str(trial)]
    await house.close(NOW + timedelta(days=3))
    await asyncio.gather(*(worker.types("Hello there") for worker in workers))
    assert all("next" in worker.asked.text for worker in workers), "nobody is stranded"
    assert {each.asked.text for each in await in_each_half(house, 9, day=4)} == {OLD}, "it is over"


async def test_a_session_of_a_trial_counts_there_and_nowhere_else(house: House) -> None:
    await house.begins()
    await finish(await in_each_half(house, 20))

    where = rows(house.folder, "SELECT DISTINCT quarter, version FROM counted ORDER BY 1, 2")
    trial = await house.trial()
    assert where == [(trial.period, NEW), (trial.period, AS_IT_WAS)]
    assert (REACH,) not in rows(house.folder, "SELECT kind FROM counted")
    assert await house.store.open_quarters() == (), "and its period is no quarter"


async def test_its_numbers_go_through_disclosure_control_once_and_the_lead_is_asked_and_keeps_it(house: House) -> None:
    await house.begins()
    await finish(await in_each_half(house, 40))
    trial = await house.trial()
    early = await house.does((await house.desk()).looks(f"one:{trial.id}"))
    assert words.NO_NUMBERS_YET in early
    assert words.STOP in early
    assert not [each for each in early.splitlines() if "%" in each or "finished" in each]

    await house.close()
    assert rows(house.folder, "SELECT 1 FROM counted UNION ALL SELECT 1 FROM token") == []
    assert await house.store.published() == {}, "no quarter has closed"
    published = (await house.store.trials.published())[trial.period]
    assert {cell.version for cell in published} == {NEW, AS_IT_WAS}
    assert all(number % 5 == 0 for number in published.values())
    said = await house.does((await house.desk()).looks(f"one:{trial.id}"))
    assert "The small tree: finished" in said
    assert f"{words.AIMS['f']}: too few to tell." in said
    assert words.KEEP in said

    desk = await house.desk(now=LATER)
    assert "is version 2 now" in await house.does(desk.decides(f"keep:{trial.id}", FOUND))
    kept = (await house.store.versions.running()).versions[FILE]
    assert BETTER in kept.text
    assert kept.read_by == "champion, lead champion"
    assert words.CAME_OF_IT["gone"] in await house.does(desk.decides(f"drop:{trial.id}"))
    trail = [entry.what for entry in await house.store.versions.trail()]
    assert trail == ["trial-begun", "trial-ended", "published", "trial-kept"]


async def test_one_person_alone_cannot_begin_it_and_a_safety_page_waits_for_its_owner(house: House) -> None:
    assert words.CAME_OF_IT["waits"] in await house.begins(owner=True)
    assert words.CAME_OF_IT["waits"] in await house.begins(family=True)

    def wrote_it(connection: sqlite3.Connection, service: object) -> Done[tuple[str, ...]]:
        draft = versions.draft(connection, "d1")
        assert draft is not None
        versions.drop_draft(connection, "d1")
        mine = versions.token(service, "d1", "c-lead")  # type: ignore[arg-type]
        versions.keep_draft(connection, replace(draft, author=mine, role="editor"), NOW)
        return Done(())

    await house.does(wrote_it)
    assert words.CAME_OF_IT["waits"] in await house.begins()
    assert await house.store.trials.all() == ()


async def test_the_safety_owner_stops_it_at_once_and_whoever_is_in_it_goes_over(house: House) -> None:
    await house.begins()
    workers = await in_each_half(house, 12)
    new = next(worker for worker in workers if worker.asked.text == BETTER)
    trial = await house.trial()
    owner = await house.desk("c-owner", Role.safety_owner)
    assert words.PULL in await house.does(owner.looks(f"one:{trial.id}"))
    assert words.CAME_OF_IT["pulled"] in await house.does(owner.pulls(trial.id))

    await new.types("Hello there")
    await new.does(events.WentBack())
    assert new.asked.text == OLD
    assert {each.asked.text for each in await in_each_half(house, 12, day=2)} == {OLD}


async def test_a_page_is_in_one_trial_at_a_time_and_one_that_was_published_over_is_over(house: House) -> None:
    await house.begins()
    text = (house.folder / FILE).read_text("utf-8").replace(OLD, "Another?")
    await house.does(lambda connection, _: _drafted(connection, text))
    assert words.CAME_OF_IT["taken"] in await house.begins()

    act = versions.Act("editor", "unclear", NOW, "champion, lead champion")
    await house.store.versions.publish([versions.New(FILE, 0, text, OLD, "wording", moves=False)], act)
    shelf = await house.shelf()
    assert list(shelf.trying.trials) == []
    assert words.CAME_OF_IT["stale"] in await house.begins()


async def test_it_can_be_tried_on_and_then_counts_anew(house: House) -> None:
    await house.begins()
    await in_each_half(house, 8)
    first = await house.trial()
    await house.close()
    desk = await house.desk(now=LATER)
    assert words.CAME_OF_IT["again"] in await house.does(desk.decides(f"again:{first.id}"))

    one, other = await house.store.trials.all()
    assert (other.text, other.aims, other.stops) == (one.text, one.aims, one.stops)
    assert (other.begins, other.ends) == ("2026-12-09", "2026-12-23")
    assert other.period != one.period


async def test_what_a_trial_is_for_cannot_be_changed_once_it_has_begun(house: House) -> None:
    await house.begins()
    with closing(sqlite3.connect(house.folder / DATABASE)) as connection:
        for column in ("aims", "stops", "ends", "text"):
            with pytest.raises(sqlite3.DatabaseError, match="is not changed once it has begun"):
                connection.execute(f"UPDATE trial SET {column} = 'f'")  # noqa: S608 (ours)
