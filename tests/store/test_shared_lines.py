"""Shared lines: joined to nobody, released five people at a time, taken back by their receipt, erased in a year."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import SharedRow, Store, TurnRecord
from bot.store.shared_lines import taken_back
from bot.store.writer import Done
from tests.store.given import NOW, SECRET, all_in, rows, session, turn
from tests.turn.given import files_that_hold

WEEK = timedelta(weeks=1)
MONDAY = datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    found = await Store.open(tmp_path, SECRET)
    await found.prune(NOW)
    yield found
    await found.close()


def a_line(receipt: str, text: str = "a line", *, month: str = "2026-11", urgent: bool = False) -> SharedRow:
    return SharedRow(receipt, text, "", "comment", "first-visit", "first-words", month, urgent)


def sharing(update: str, who: str, *lines: SharedRow, now: datetime = NOW) -> TurnRecord:
    record = turn(update, session(session_id=f"s-{who}"), conversation=who, now=now)
    return TurnRecord(**{**vars(record), "shared": lines})


async def shares(store: Store, who: str, receipt: str, **how: object) -> None:
    await store.commit(sharing(f"u-{receipt}", who, a_line(receipt, **how)))  # type: ignore[arg-type]


async def takes_back(store: Store, who: str, receipt: str, update: str = "back") -> bool:
    told: list[bool] = []

    def deed(connection: object, service: object) -> Done[tuple[str, ...]]:
        done = taken_back(connection, service, who, receipt)  # type: ignore[arg-type]
        told.append(done.value)
        return Done((), erased=done.erased)

    record = turn(update + receipt, conversation=who)
    await store.commit(TurnRecord(**{**vars(record), "deed": deed}))
    return told[-1]


def states(folder: Path) -> list[str]:
    return sorted(state for (state,) in rows(folder, "SELECT state FROM shared_line"))


async def test_nothing_that_is_kept_of_a_line_leads_to_who_shared_it(store: Store, tmp_path: Path) -> None:
    await store.commit(sharing("u-77", "telegram:424242", a_line("K7Q4-M2PX-9DTR", "my words")))

    kept = str([all_in(tmp_path, table) for table in ("shared_line", "sharer", "batch")])

    assert "my words" in kept
    assert not [trace for trace in ("424242", "s-telegram", "log-1", "u-77", "K7Q4", "2026-11-2") if trace in kept]


async def test_a_line_knows_no_token_and_no_order(store: Store, tmp_path: Path) -> None:
    for number in range(8):
        await shares(store, f"c-{number}", f"R-{number:02}", text=f"line {number}")

    in_the_file = [text for (text,) in rows(tmp_path, "SELECT text FROM shared_line")]
    by_id = [text for (text,) in rows(tmp_path, "SELECT text FROM shared_line ORDER BY id")]
    assert in_the_file == by_id, "there is no order but that of the random ids"
    columns = [name for _, name, *_ in rows(tmp_path, "PRAGMA table_info(shared_line)")]
    assert not {"token", "conversation", "session_id", "at", "day", "shared"} & set(columns)


async def test_the_same_update_shares_once(store: Store, tmp_path: Path) -> None:
    record = sharing("u-1", "c-1", a_line("R-01"))
    await store.commit(record)
    await store.commit(record)

    assert len(all_in(tmp_path, "shared_line")) == 1


async def test_four_people_are_not_released_however_many_lines_they_share(store: Store, tmp_path: Path) -> None:
    for number in range(12):
        await shares(store, f"c-{number % 4}", f"R-{number:02}")

    await store.prune(MONDAY)

    assert set(states(tmp_path)) == {"waiting"}


async def test_five_people_are_released_together_at_the_turn_of_a_week_and_not_before(
    store: Store, tmp_path: Path
) -> None:
    for number in range(5):
        await shares(store, f"c-{number}", f"R-{number:02}")
    await store.prune(NOW + timedelta(hours=3))
    assert set(states(tmp_path)) == {"waiting"}

    await store.prune(MONDAY)

    assert states(tmp_path) == ["open"] * 5
    assert all_in(tmp_path, "sharer") == []
    assert rows(tmp_path, "SELECT salt FROM batch") == [(None,)]


async def test_the_fifth_who_comes_on_a_monday_waits_for_the_next_one(store: Store, tmp_path: Path) -> None:
    for number in range(4):
        await shares(store, f"c-{number}", f"R-{number:02}")
    await store.prune(MONDAY)
    await shares(store, "c-5", "R-05")
    await store.prune(MONDAY + timedelta(hours=1))
    assert set(states(tmp_path)) == {"waiting"}

    await store.prune(MONDAY + WEEK)

    assert states(tmp_path) == ["open"] * 5


@pytest.mark.parametrize("from_where", ["c-0", "another-device"])
async def test_a_line_that_was_taken_back_counts_its_person_no_more(
    store: Store, tmp_path: Path, from_where: str
) -> None:
    for number in range(5):
        await shares(store, f"c-{number}", f"R-{number:02}")
    await shares(store, "c-1", "R-99")
    assert await takes_back(store, from_where, "R-00")

    await store.prune(MONDAY)

    assert states(tmp_path) == ["waiting"] * 5, "five lines, and four people"


async def test_an_urgent_line_waits_for_nobody_and_counts_for_no_release(store: Store, tmp_path: Path) -> None:
    await shares(store, "c-1", "R-01", urgent=True)

    assert states(tmp_path) == ["urgent"]
    assert all_in(tmp_path, "sharer") == []


@pytest.mark.parametrize("typed", ["K7Q4-M2PX-9DTR", "k7q4m2px9dtr", " k7q4 m2px 9dtr "])
async def test_a_receipt_takes_its_line_back_and_no_byte_of_it_is_left(
    store: Store, tmp_path: Path, typed: str
) -> None:
    await shares(store, "c-1", "K7Q4-M2PX-9DTR", text="quite unlikely words")
    await shares(store, "c-2", "R-02", text="other words")

    assert await takes_back(store, "c-1", typed)

    assert [row[2] for row in all_in(tmp_path, "shared_line")] == ["other words"]
    assert files_that_hold(tmp_path, "quite unlikely words") == []
    assert not await takes_back(store, "c-1", typed, update="again")


async def test_forgetting_leaves_lines_that_nobody_could_find_and_forgets_who_has_some(
    store: Store, tmp_path: Path
) -> None:
    await shares(store, "c-1", "R-01")

    await store.forget("c-1")

    assert all_in(tmp_path, "sharer") == []
    assert states(tmp_path) == ["waiting"]
    assert await takes_back(store, "c-1", "R-01")


async def test_within_twelve_months_a_line_is_erased_wherever_it_stands(store: Store, tmp_path: Path) -> None:
    await shares(store, "c-1", "R-01", text="of November")
    await shares(store, "c-2", "R-02", text="of December", month="2026-12")
    await store.prune(datetime(2027, 10, 31, 23, tzinfo=UTC))
    assert len(all_in(tmp_path, "shared_line")) == 2

    await store.prune(datetime(2027, 11, 1, 1, tzinfo=UTC))

    assert [row[2] for row in all_in(tmp_path, "shared_line")] == ["of December"]
    assert files_that_hold(tmp_path, "of November") == []
