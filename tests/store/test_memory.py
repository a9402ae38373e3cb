"""What is remembered beside a session, for how long, and what forgetting leaves."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from bot.store import Store
from tests.store.given import NOW, found_in, rows, session, turn


async def test_choices_of_set_up_are_kept_and_a_later_choice_replaces_one(store: Store) -> None:
    await store.commit(turn("u-1", remember={"nation": "wales", "agency": "housing"}))
    await store.commit(turn("u-2", remember={"nation": "scotland"}))

    assert await store.profile("c-1") == {"nation": "scotland", "agency": "housing"}


async def test_a_daily_line_is_known_for_its_day_and_its_conversation_only(store: Store) -> None:
    await store.commit(turn("u-1", said_today=("draft",)))

    assert await store.said_today("c-1", "draft", NOW.date())
    assert not await store.said_today("c-1", "tidy", NOW.date())
    assert not await store.said_today("c-2", "draft", NOW.date())
    assert not await store.said_today("c-1", "draft", NOW.date() + timedelta(days=1))


async def test_the_day_of_a_daily_line_is_that_of_the_worker_s_own_clock(store: Store) -> None:
    summer = timezone(timedelta(hours=1))
    half_past_midnight = datetime(2026, 7, 2, 0, 30, tzinfo=summer)

    await store.commit(turn("u-1", said_today=("draft",), now=half_past_midnight))

    assert await store.said_today("c-1", "draft", half_past_midnight.date())


async def test_older_days_are_dropped(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", said_today=("draft", "draft", "tidy")))
    await store.commit(turn("u-2", conversation="c-2", now=NOW + timedelta(days=1)))

    assert rows(folder, "SELECT * FROM said") == []


async def test_an_update_is_known_for_three_days_and_dropped_soon_after(store: Store) -> None:
    await store.commit(turn("u-1"))

    await store.commit(turn("u-2", now=NOW + timedelta(days=3)))
    assert await store.seen("c-1", "u-1")

    await store.commit(turn("u-3", conversation="c-2", now=NOW + timedelta(days=4)))
    assert not await store.seen("c-1", "u-1")
    assert await store.seen("c-1", "u-2")


async def test_idle_conversations_are_found_the_longest_idle_first(store: Store) -> None:
    for minutes, conversation in ((30, "c-a"), (10, "c-b"), (20, "c-c")):
        moment = NOW + timedelta(minutes=minutes)
        await store.commit(turn("u-1", session(f"s-{conversation}"), conversation=conversation, now=moment))

    summer = timezone(timedelta(hours=1))
    assert await store.touched_before((NOW + timedelta(minutes=30)).astimezone(summer)) == ("c-b", "c-c")
    assert await store.touched_before(NOW) == ()


async def test_a_tree_version_stays_while_a_session_stands_on_it(store: Store) -> None:
    await store.keep_dialogue("v1", "title: Before a first visit")
    await store.commit(turn("u-1", session("s-1")))
    await store.commit(turn("u-1", session("s-2"), conversation="c-2"))

    await store.commit(turn("u-2", session("s-1", ended=True)))
    assert await store.dialogue("v1") == "title: Before a first visit"

    await store.commit(turn("u-2", session("s-2", ended=True), conversation="c-2"))
    assert await store.dialogue("v1") is None


async def test_a_version_that_a_session_is_about_to_begin_on_survives_the_end_of_another(store: Store) -> None:
    await store.keep_dialogue("v1", "title: Before a first visit")
    await store.commit(turn("u-1", session("s-1")))
    await store.keep_dialogue("v1", "title: Before a first visit")
    await store.keep_dialogue("v1", "title: Before a first visit")

    await store.commit(turn("u-2", session("s-1")))
    await store.commit(turn("u-3", session("s-1", ended=True)))
    await store.commit(turn("u-1", session("s-2", ended=True), conversation="c-2"))

    assert await store.dialogue("v1") == "title: Before a first visit", "one more session is still to come"
    await store.commit(turn("u-1", session("s-3"), conversation="c-3"))
    await store.commit(turn("u-2", session("s-3", ended=True), conversation="c-3"))
    assert await store.dialogue("v1") is None


async def test_a_version_that_a_session_moved_away_from_goes_and_the_one_it_moved_to_stays(store: Store) -> None:
    await store.keep_dialogue("v1", "one")
    await store.commit(turn("u-1", session("s-1", version="v1")))
    await store.keep_dialogue("v2", "two")
    await store.commit(turn("u-2", session("s-1", version="v2")))

    await store.commit(turn("u-1", session("s-2", ended=True, version="v3"), conversation="c-2"))
    assert (await store.dialogue("v1"), await store.dialogue("v2")) == (None, "two")

    await store.commit(turn("u-3", session("s-1", ended=True, version="v2")))
    assert await store.dialogue("v2") is None


async def test_the_text_of_a_version_never_changes(store: Store) -> None:
    await store.keep_dialogue("v1", "first text")
    await store.keep_dialogue("v1", "another text")

    assert await store.dialogue("v1") == "first text"


async def test_forgetting_leaves_no_trace_of_the_conversation_in_any_file(store: Store, folder: Path) -> None:
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    await store.keep_dialogue("v1", "text")
    await store.commit(turn("u-1", session("s-gone"), ("Hello",), conversation="07700900123", now=moment))
    await store.commit(
        turn("u-2", conversation="07700900123", remember={"nation": "wales"}, said_today=("draft",), now=moment)
    )
    await store.commit(turn("u-1", session("s-stays", version="v2"), ("Hi",), conversation="07700900456"))
    assert found_in(folder, b"07700900123")

    await store.forget("07700900123")

    assert found_in(folder, b"07700900123") == []
    assert found_in(folder, b"s-gone") == []
    assert await store.seen("07700900123", "u-1"), "it had its turn, whoever sent it"
    assert await store.dialogue("v1") is None
    assert await store.session_of("07700900456") is not None
    assert len(await store.unsent("07700900456")) == 1
