"""What was replaced or erased does not linger in the log, even when nobody comes back and nothing is closed."""

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import Store
from tests.store.given import files_no_larger_than, found_in, rows, sealed_things, session, turn


async def gone_within(seconds: float, folder: Path, stored: list[bytes]) -> bool:
    """Whether these bytes leave the files by themselves."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not found_in(folder, *stored):
            return True
        await asyncio.sleep(0.05)
    return False


async def test_typed_lines_that_a_later_state_no_longer_holds_leave_the_log_by_themselves(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.writer._WIPE_AFTER", 0.1)
    await store.commit(turn("u-1", session(state="with typed lines")))
    replaced = sealed_things(folder)[1:]

    await store.commit(turn("u-2", session(state="without")))

    assert await gone_within(5, folder, replaced)
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "without"


async def test_a_wipe_that_a_reader_prevents_is_tried_again_until_it_succeeds(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session()))
    stored = sealed_things(folder)
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM session").fetchone()
        await store.commit(turn("u-2", session(ended=True)))
        assert found_in(folder, *stored), "a reader keeps what it is reading"

    assert await gone_within(5, folder, stored)


async def test_a_wipe_that_a_full_disk_prevents_loses_no_turn_and_is_done_once_there_is_room(
    store: Store, folder: Path
) -> None:
    await store.commit(turn("u-1", session("s-big", "x" * 200_000), conversation="c-big"))
    await store.commit(turn("u-1", session(state="x" * 10_000)))
    await store.forget("nobody")  # the log is empty, and the state lies beyond what the disk will take
    ((key,),) = rows(folder, "SELECT wrapped FROM session_key WHERE conversation = 'c-1'")
    ((end,),) = rows(folder, "SELECT substr(state, -40) FROM session WHERE conversation = 'c-1'")

    with files_no_larger_than(100_000):
        await store.commit(turn("u-2", session(ended=True)))
        assert await store.session_of("c-1") is None
        assert found_in(folder, end)

    assert await gone_within(5, folder, [key, end])
