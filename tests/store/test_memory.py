"""What is remembered beside a session, for how long, and what forgetting leaves."""

from dataclasses import replace
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


async def test_the_wording_that_a_session_walks_stays_with_it_until_its_key_goes(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session("s-1", wording="one"), ("Hello",)))
    await store.commit(turn("u-1", session("s-2", wording="one"), conversation="c-2"))
    assert (await store.wording("s-1"), await store.wording("s-2")) == ("one", "one")

    (last,) = await store.commit(turn("u-2", session("s-1", ended=True), ("Goodbye",)))
    await store.sent([each.id for each in await store.unsent("c-1")])

    assert last.session_id == "s-1"
    assert (await store.wording("s-1"), await store.wording("s-2")) == (None, "one")
    assert rows(folder, "SELECT session_id FROM session_wording") == [("s-2",)]


async def test_a_session_that_is_moved_takes_the_wording_that_it_is_moved_to(store: Store) -> None:
    await store.commit(turn("u-1", session("s-1", version="v1", wording="one")))
    await store.commit(turn("u-2", session("s-1", version="v1", wording="is not looked at: the version is the same")))
    assert await store.wording("s-1") == "one"

    await store.commit(turn("u-3", session("s-1", version="v2", wording="two")))

    found = await store.session_of("c-1")
    assert found is not None
    assert (found.version, await store.wording("s-1")) == ("v2", "two")


async def test_nothing_in_the_files_tells_which_tree_somebody_walks(store: Store, folder: Path) -> None:
    wordings = {"s-1": "title: For me\n" * 40, "s-2": "".join(map(str, range(9000)))}
    for number, (name, wording) in enumerate(wordings.items()):
        walked = replace(
            session(name, state="{}" * (1 + 90 * number), wording=wording), tree=("me", "first-visit")[number]
        )
        await store.commit(turn("u-1", walked, ("Hello" * (1 + 60 * number),), conversation=name))

    assert found_in(folder, b"first-visit", b"For me", b"me\nv1") == []
    for column, table in (
        ("place", "session"),
        ("state", "session"),
        ("wording", "session_wording"),
        ("body", "outgoing"),
    ):
        lengths = rows(folder, f"SELECT length({column}) FROM {table}")  # noqa: S608 (names of our own schema)
        assert len(lengths) == 2
        assert len(set(lengths)) == 1, f"the length of {table}.{column} tells one tree from another"
    assert [await store.wording(name) for name in wordings] == list(wordings.values())


async def test_forgetting_leaves_no_trace_of_the_conversation_in_any_file(store: Store, folder: Path) -> None:
    moment = datetime(2026, 11, 22, tzinfo=UTC)
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
    assert rows(folder, "SELECT session_id FROM session_wording") == [("s-stays",)]
    assert await store.session_of("07700900456") is not None
    assert len(await store.unsent("07700900456")) == 1
