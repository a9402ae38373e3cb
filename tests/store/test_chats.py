"""The store knows which messages a chat holds, which one carries the open question, and when the chat is tidied."""

import asyncio
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from bot.roles import Role
from bot.store import Delivered, Store, WrongKey
from tests.store.given import NOW, SECRET, commits_in_log, rows, session, turn

HOUR = timedelta(hours=1)


async def test_the_worker_s_message_is_noted_with_the_turn_and_the_bot_s_with_the_mark(store: Store) -> None:
    out = await store.commit(turn("u-1", session(), ("Purpose?",), message_ids=(40, 41)))
    assert await store.chat_messages("c-1", NOW) == (40, 41)

    await store.sent([message.id for message in out], Delivered("c-1", (42,), 42, NOW))

    assert await store.chat_messages("c-1", NOW) == (40, 41, 42)
    assert await store.chat_messages("c-2", NOW) == ()
    assert (await store.standing("c-1")).page == 42
    assert await store.unsent("c-1") == ()


async def test_mark_numbers_and_page_share_one_commit(store: Store, folder: Path) -> None:
    out = await store.commit(turn("u-1", session(), ("Purpose?",)))
    before = commits_in_log(folder)

    await store.sent([message.id for message in out], Delivered("c-1", (42, 43), 43, NOW))

    assert commits_in_log(folder) - before == 1


async def test_a_page_takes_the_place_of_the_one_before_and_none_takes_it_away(store: Store) -> None:
    await store.sent([], Delivered("c-1", (42,), 42, NOW))
    await store.sent([], Delivered("c-1", (43,), 43, NOW))
    assert (await store.standing("c-1")).page == 43

    await store.sent([], Delivered("c-1", (44,), None, NOW))

    assert (await store.standing("c-1")).page is None
    assert await store.chat_messages("c-1", NOW) == (42, 43, 44)


async def test_messages_that_were_cleared_are_known_no_more_and_neither_is_their_page(store: Store) -> None:
    await store.sent([], Delivered("c-1", (42, 43), 43, NOW))
    await store.sent([], Delivered("c-2", (43,), 43, NOW))

    await store.chat_cleared("c-1", (43, 99))

    assert await store.chat_messages("c-1", NOW) == (42,)
    assert (await store.standing("c-1")).page is None
    assert await store.chat_messages("c-2", NOW) == (43,)
    assert (await store.standing("c-2")).page == 43


async def test_only_the_hour_of_a_message_is_kept_also_where_hours_begin_at_half_past(
    store: Store, folder: Path
) -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    await store.commit(turn("u-1", message_ids=(40,), now=NOW.astimezone(kathmandu)))

    assert rows(folder, "SELECT at FROM chat_message") == [("2026-11-22T09",)]
    assert await store.chat_messages("c-1", NOW.astimezone(kathmandu)) == (40,)


async def test_messages_are_found_from_the_hour_of_a_moment_on(store: Store) -> None:
    for number in range(3):
        await store.commit(turn(f"u-{number}", message_ids=(number,), now=NOW + number * HOUR))

    assert await store.chat_messages("c-1", NOW + HOUR) == (1, 2)


async def test_a_message_that_is_noted_twice_keeps_its_first_hour(store: Store) -> None:
    await store.commit(turn("u-1", message_ids=(40,)))
    await store.commit(turn("u-2", message_ids=(40,), now=NOW + HOUR))

    assert await store.chat_messages("c-1", NOW + HOUR) == ()


async def test_numbers_of_messages_are_dropped_after_48_hours_by_a_turn_in_any_chat(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", message_ids=(40,)))

    await store.commit(turn("u-2", conversation="c-2", now=NOW + 48 * HOUR))
    assert await store.chat_messages("c-1", NOW) == (40,), "Telegram may still delete it"

    await store.commit(turn("u-3", conversation="c-2", now=NOW + 49 * HOUR))
    assert rows(folder, "SELECT * FROM chat_message") == []


async def test_a_program_in_which_no_turn_comes_drops_them_too(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", message_ids=(40,)))

    await store.prune(NOW + 49 * HOUR)

    assert rows(folder, "SELECT * FROM chat_message") == []


async def test_numbers_as_large_as_telegram_s_are_kept_whole(store: Store) -> None:
    largest = 2**52 - 1
    await store.sent([], Delivered("c-1", (largest,), largest, NOW))

    assert await store.chat_messages("c-1", NOW) == (largest,)
    assert (await store.standing("c-1")).page == largest


async def test_a_chat_is_due_to_be_tidied_from_its_moment_on_the_longest_due_first(store: Store) -> None:
    await store.commit(turn("u-1", conversation="c-late", tidy_at=NOW + 2 * HOUR))
    await store.commit(turn("u-1", conversation="c-soon", tidy_at=NOW + HOUR))

    assert await store.tidies_due(NOW) == ()
    assert await store.tidies_due(NOW + HOUR) == ("c-soon",)
    assert await store.tidies_due(NOW + 2 * HOUR) == ("c-soon", "c-late")


async def test_a_tidy_is_put_off_called_off_and_not_touched_by_other_turns(store: Store) -> None:
    await store.commit(turn("u-1", tidy_at=NOW))
    await store.commit(turn("u-2"))
    assert await store.tidies_due(NOW) == ("c-1",)

    await store.tidy_at("c-1", NOW + HOUR)
    assert await store.tidies_due(NOW) == ()
    assert await store.tidies_due(NOW + HOUR) == ("c-1",)

    await store.tidy_at("c-1", None)
    assert await store.tidies_due(NOW + HOUR) == ()


async def test_all_that_a_turn_begins_with_is_read_at_once(store: Store) -> None:
    invitation = await store.make_invitation(NOW, HOUR)
    await store.commit(turn("u-1", session(state="here"), invitation=invitation.token, remember={"nation": "wales"}))
    await store.sent([], Delivered("c-1", (42,), 42, NOW))

    found = await store.standing("c-1")

    assert found.session == await store.session_of("c-1")
    assert found.session is not None
    assert found.role is Role.worker
    assert (found.session.state, found.page, found.profile) == ("here", 42, {"nation": "wales"})


async def test_a_conversation_that_was_never_here_stands_nowhere(store: Store) -> None:
    found = await store.standing("c-9")

    assert (found.session, found.role, found.page, found.profile) == (None, None, None, {})


async def test_after_a_read_that_failed_the_next_one_works_and_what_is_erased_is_wiped(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    await store.commit(turn("u-1", session()))
    await store.close()
    other = await Store.open(folder, "another service key altogether")

    with pytest.raises(WrongKey):
        await other.standing("c-1")

    assert (await other.standing("c-2")).session is None
    await other.forget("c-1")
    assert (folder / "beforehand.sqlite3-wal").stat().st_size == 0, "no reader was left that keeps the log"
    await other.close()


async def test_conversations_that_wait_come_with_the_oldest_message_first(store: Store) -> None:
    first = await store.commit(turn("u-1", session("s-b"), ("one",), conversation="c-b"))
    await store.commit(turn("u-1", None, ("two",), conversation="c-a"))
    await store.commit(turn("u-2", session("s-b"), ("three",), conversation="c-b"))
    await store.commit(turn("u-1", session("s-c"), conversation="c-c"))
    assert await store.waiting() == ("c-b", "c-a")

    await store.sent([message.id for message in first])

    assert await store.waiting() == ("c-a", "c-b")


async def test_an_update_that_comes_again_notes_nothing(store: Store) -> None:
    await store.commit(turn("u-1", message_ids=(40,)))
    await store.commit(turn("u-1", message_ids=(41,), tidy_at=NOW))

    assert await store.chat_messages("c-1", NOW) == (40,)
    assert await store.tidies_due(NOW) == ()


async def test_no_table_of_a_chat_keeps_the_order_in_which_people_came(store: Store, folder: Path) -> None:
    await store.prune(NOW)

    tables = dict(rows(folder, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for name in ("member", "invitation", "chat_message", "live_page", "tidy", "set_aside", "farewell"):
        assert tables[name].endswith("WITHOUT ROWID")


async def test_turns_of_many_chats_that_note_messages_together_share_a_commit(store: Store, folder: Path) -> None:
    before = commits_in_log(folder)

    await asyncio.gather(
        *(store.commit(turn("u-1", conversation=f"c-{n}", message_ids=(n,), tidy_at=NOW)) for n in range(20))
    )

    assert commits_in_log(folder) - before == 1
    assert len(await store.tidies_due(NOW)) == 20
