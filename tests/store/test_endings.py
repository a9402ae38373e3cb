"""When a session is over, its key and its content are gone from the files, and cannot be brought back."""

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.store import Store
from tests.store.given import (
    NOW,
    SECRET,
    copy_of_a_killed_program_s_files,
    found_in,
    rows,
    sealed_things,
    session,
    turn,
)


def tails(stored: list[bytes]) -> list[bytes]:
    """The last bytes of each: what is long is stored in pieces, and the last piece is whole."""
    return [each[-40:] for each in stored]


async def test_what_was_said_is_never_in_a_file_in_the_clear(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(state="a plan in plain words"), ("a card in plain words",)))

    assert found_in(folder, b"plain words") == []


async def test_after_the_last_message_is_out_key_state_and_messages_are_in_no_file(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(state="first" * 50), ("Hello",)))
    await store.commit(turn("u-2", session(state="second" * 2000), ("Purpose?", "Why ask?")))
    stored = sealed_things(folder)
    assert len(stored) == 5
    assert found_in(folder, *tails(stored)) == tails(stored)

    await store.commit(turn("u-3", session(ended=True), ("Your card",)))
    stored += sealed_things(folder)
    await store.sent([message.id for message in await store.unsent("c-1")])

    assert found_in(folder, *tails(stored)) == []
    assert rows(folder, "SELECT * FROM session_key") == []


async def test_the_state_is_gone_at_the_end_and_the_key_stays_for_the_messages_alone(
    store: Store, folder: Path
) -> None:
    await store.commit(turn("u-1", session(), ("Hello",)))
    ((state,),) = rows(folder, "SELECT state FROM session")

    await store.commit(turn("u-2", session(ended=True), ("Your card",)))

    assert await store.session_of("c-1") is None
    assert found_in(folder, state) == []
    first, last = await store.unsent("c-1")
    assert (first.body, last.body) == ("Hello", "Your card")
    await store.sent([last.id])
    assert await store.unsent("c-1") == (first,)
    await store.sent([first.id])
    assert rows(folder, "SELECT * FROM session_key") == []


async def test_a_session_that_ends_with_nothing_to_send_takes_its_key_at_once(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session()))
    stored = sealed_things(folder)

    await store.commit(turn("u-2", session(ended=True)))

    assert found_in(folder, *stored) == []


async def test_a_session_that_begins_and_ends_in_one_turn_leaves_only_its_messages(store: Store, folder: Path) -> None:
    sent = await store.commit(turn("u-1", session(ended=True), ("Call 999.",)))
    assert [message.body for message in await store.unsent("c-1")] == ["Call 999."]

    await store.sent([message.id for message in sent])

    assert sealed_things(folder) == []


async def test_a_session_that_goes_on_before_its_messages_are_out_keeps_its_key(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(ended=True), ("Your card",)))

    await store.commit(turn("u-2", session(state="on again"), ("Hello again",)))

    assert [message.body for message in await store.unsent("c-1")] == ["Your card", "Hello again"]
    await store.sent([message.id for message in await store.unsent("c-1")])
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "on again"
    assert len(rows(folder, "SELECT * FROM session_key")) == 1


async def test_a_session_that_another_takes_the_place_of_is_erased(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session("s-old")))
    stored = sealed_things(folder)

    await store.commit(turn("u-2", session("s-new", state="new")))

    found = await store.session_of("c-1")
    assert found is not None
    assert (found.session_id, found.state) == ("s-new", "new")
    assert found_in(folder, *stored) == []


async def test_messages_in_a_session_use_its_key_and_messages_outside_one_have_a_key_that_dies_with_them(
    store: Store, folder: Path
) -> None:
    await store.commit(turn("u-1", session("s-1"), conversation="c-1"))
    (inside,) = await store.commit(turn("u-2", None, ("A reminder",), conversation="c-1"))
    (outside,) = await store.commit(turn("u-1", None, ("A neutral line",), conversation="c-2"))
    assert inside.session_id == "s-1"
    assert outside.session_id not in ("s-1", "")
    assert await store.unsent("c-2") == (outside,)
    stored = rows(folder, "SELECT wrapped FROM session_key WHERE conversation = 'c-2'")[0][0]

    await store.sent([inside.id, outside.id])

    assert rows(folder, "SELECT session_id FROM session_key") == [("s-1",)]
    assert found_in(folder, stored) == []


async def test_keys_of_ended_sessions_are_nowhere_even_when_hundreds_came_and_went(store: Store, folder: Path) -> None:
    chance = random.Random(7)
    sessions = {f"c-{number}": f"s-{chance.getrandbits(64):x}" for number in range(300)}
    for conversation, session_id in sessions.items():
        state = "x" * chance.randrange(4000)
        await store.commit(turn("u-1", session(session_id, state), ("Hello",), conversation=conversation))
    over = chance.sample(sorted(sessions), 150)
    query = "SELECT conversation, wrapped FROM session_key"
    keys = {wrapped for conversation, wrapped in rows(folder, query) if conversation in over}
    assert len(keys) == 150

    for conversation in over:
        await store.commit(turn("u-2", session(sessions[conversation], ended=True), conversation=conversation))
        await store.sent([message.id for message in await store.unsent(conversation)])

    assert found_in(folder, *keys) == []
    assert len(rows(folder, "SELECT * FROM session_key")) == 150


async def test_a_wipe_that_a_reader_prevents_is_done_as_soon_as_the_reader_is_gone(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    await store.commit(turn("u-1", session()))
    stored = sealed_things(folder)
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM session").fetchone()
        await store.commit(turn("u-2", session(ended=True)))
        assert found_in(folder, *stored), "a reader keeps what it is reading"
        reader.execute("ROLLBACK")

        await store.close()

        assert found_in(folder, *stored) == []


async def test_erased_things_that_a_killed_program_left_in_the_log_go_at_the_next_start(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    await store.commit(turn("u-1", session()))
    stored = sealed_things(folder)
    # Ended by another program that could not wipe: committed in the log, and then killed.
    with closing(sqlite3.connect(folder / "beforehand.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA secure_delete = ON")
        other.execute("DELETE FROM session")
        other.execute("DELETE FROM session_key")
    left = copy_of_a_killed_program_s_files(folder, tmp_path / "left")
    assert found_in(left, stored[0])

    await (again := await Store.open(left, SECRET)).session_of("c-1")

    assert found_in(left, *stored) == []
    await again.close()


async def test_messages_that_nobody_takes_for_a_day_go_with_their_key(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(ended=True), ("Your card",)))
    stored = sealed_things(folder)

    await store.drop_unsent_before(NOW)
    assert len(await store.unsent("c-1")) == 1

    await store.drop_unsent_before(NOW + timedelta(seconds=1))

    assert await store.unsent("c-1") == ()
    assert found_in(folder, *tails(stored)) == []
    assert rows(folder, "SELECT * FROM session_key") == []


async def test_a_session_that_goes_on_keeps_its_key_when_an_old_message_is_dropped(store: Store) -> None:
    await store.commit(turn("u-1", session(state="still here"), ("Purpose?",)))

    await store.drop_unsent_before(NOW + timedelta(days=2))

    assert await store.unsent("c-1") == ()
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "still here"
