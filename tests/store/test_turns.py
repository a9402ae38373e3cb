"""A turn is committed whole, once, and what it says waits until it is sent."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import Store, StoreProblem
from tests.store.given import NOW, SECRET, counting, rows, session, turn


async def test_a_session_comes_back_as_the_turn_left_it(store: Store) -> None:
    tomorrow = NOW + timedelta(days=1)
    await store.commit(turn("u-1", session(state='{"said": "I will ask, not tell \\ud83d"}', keep_until=tomorrow)))

    found = await store.session_of("c-1")

    assert found is not None
    assert (found.conversation, found.session_id, found.tree, found.version) == ("c-1", "s-1", "first-visit", "v1")
    assert found.state == '{"said": "I will ask, not tell \\ud83d"}'
    assert (found.touched, found.keep_until) == (NOW, tomorrow)


async def test_half_an_emoji_in_a_state_or_a_message_is_kept(store: Store) -> None:
    await store.commit(turn("u-1", session(state="\ud83d"), ("\udc00",)))

    found = await store.session_of("c-1")

    assert found is not None
    assert found.state == "\ud83d"
    assert [message.body for message in await store.unsent("c-1")] == ["\udc00"]


async def test_a_conversation_that_was_never_here_has_nothing(store: Store) -> None:
    assert await store.session_of("c-9") is None
    assert await store.unsent("c-9") == ()
    assert await store.profile("c-9") == {}
    assert not await store.seen("c-9", "u-1")


async def test_a_turn_is_still_there_after_opening_again(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(state="one"), ("Hello",), remember={"nation": "wales"}))
    await store.close()

    again = await Store.open(folder, SECRET)
    found = await again.session_of("c-1")
    waiting = await again.unsent("c-1")
    profile = await again.profile("c-1")
    await again.close()

    assert found is not None
    assert found.state == "one"
    assert [message.body for message in waiting] == ["Hello"]
    assert profile == {"nation": "wales"}


async def test_messages_wait_oldest_first_until_they_are_sent(store: Store) -> None:
    first = await store.commit(turn("u-1", session(), ("one", "two")))
    second = await store.commit(turn("u-2", session(), ("three",)))
    assert [message.body for message in first + second] == ["one", "two", "three"]
    assert await store.unsent("c-1") == first + second

    await store.sent([first[0].id, second[0].id])

    assert await store.unsent("c-1") == first[1:]


async def test_marking_a_message_twice_does_not_touch_a_later_one(store: Store) -> None:
    (only,) = await store.commit(turn("u-1", session(), ("one",)))
    await store.sent([only.id])
    (later,) = await store.commit(turn("u-2", session(), ("two",)))

    await store.sent([only.id])

    assert later.id > only.id
    assert await store.unsent("c-1") == (later,)


async def test_the_same_update_again_changes_nothing(store: Store, folder: Path) -> None:
    first = turn("u-1", session(state="one"), ("Hello",), counting=counting("purpose", tallied="no"))
    await store.commit(first)

    again = await store.commit(replace(first, session=session(state="two"), remember={"nation": "wales"}))

    assert again == ()
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "one"
    assert len(await store.unsent("c-1")) == 1
    assert await store.profile("c-1") == {}
    assert rows(folder, "SELECT times, workers FROM counted") == [(1, 1), (1, 1)]


async def test_the_same_update_id_in_another_conversation_is_another_update(store: Store) -> None:
    await store.commit(turn("u-1", session("s-1")))
    await store.commit(turn("u-1", session("s-2"), conversation="c-2"))

    assert await store.seen("c-1", "u-1")
    assert await store.seen("c-2", "u-1")
    assert await store.session_of("c-2") is not None


async def test_a_turn_that_fails_leaves_nothing_not_even_its_update(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session("s-1"), conversation="c-2"))
    bad = turn(
        "u-7",
        session("s-1"),
        ("Hello",),
        counting=counting("purpose", tallied="no"),
        remember={"nation": "wales"},
        said_today=("draft",),
    )

    with pytest.raises(StoreProblem, match="nothing was written"):
        await store.commit(bad)  # the session id belongs to another conversation

    assert not await store.seen("c-1", "u-7")
    assert await store.unsent("c-1") == ()
    assert await store.profile("c-1") == {}
    assert not await store.said_today("c-1", "draft", NOW.date())
    assert rows(folder, "SELECT times, workers FROM counted") == []
    assert len(await store.commit(replace(bad, session=session("s-2")))) == 1


async def test_a_moment_without_time_zone_is_refused_before_anything_is_stored(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        await store.commit(turn("u-1", session(), now=NOW.replace(tzinfo=None)))

    assert not await store.seen("c-1", "u-1")


async def test_no_problem_carries_the_text_that_could_not_be_stored(store: Store) -> None:
    with pytest.raises(StoreProblem) as caught:
        await store.commit(turn("u-1", remember={"agency": "07700 900123 \ud83d"}))

    problem: BaseException | None = caught.value
    while problem is not None:
        assert "900123" not in f"{problem!r} {vars(problem)} {getattr(problem, 'object', '')}"
        problem = problem.__context__


async def test_after_closing_nothing_is_accepted(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    await store.close()
    await store.close()

    with pytest.raises(StoreProblem, match="closed"):
        await store.commit(turn("u-1"))
    with pytest.raises(StoreProblem, match="closed"):
        await store.session_of("c-1")
