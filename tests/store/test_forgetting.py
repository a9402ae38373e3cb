"""What a person who asks to be forgotten leaves behind: whether they may come back, and nothing else of theirs."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import Delivered, Store
from tests.store.given import NOW, all_in, found_in, rows, sealed_things, session, turn

GONE = "telegram:7700900123"


async def given_a_chat_with_everything(store: Store) -> None:
    invitation = await store.make_invitation(NOW, timedelta(days=7))
    await store.commit(turn("u-1", conversation=GONE, invitation=invitation.token, remember={"nation": "wales"}))
    await store.commit(
        turn(
            "u-2",
            session("s-gone"),
            ("Purpose?",),
            conversation=GONE,
            message_ids=(40,),
            tidy_at=NOW,
            said_today=("draft",),
        )
    )
    await store.sent([], Delivered(GONE, (41,), 41, NOW))


async def test_all_goes_but_membership(store: Store, folder: Path) -> None:
    await given_a_chat_with_everything(store)
    stored = sealed_things(folder)

    await store.forget(GONE, "u-3", NOW)

    assert found_in(folder, *stored, b"s-gone", b"wales") == []
    assert await store.member(GONE)
    standing = await store.standing(GONE)
    assert (standing.session, standing.page, standing.profile) == (None, None, {})
    assert await store.chat_messages(GONE, NOW) == ()
    assert await store.tidies_due(NOW) == ()
    named = [
        table
        for table in ("session_key", "session", "update_seen", "said", "profile", "chat_message", "live_page", "tidy")
        if any(GONE in row for row in all_in(folder, table))
    ]
    assert named == []


@pytest.mark.parametrize("with_an_update", [True, False])
async def test_who_leaves_is_in_no_file(store: Store, folder: Path, with_an_update: bool) -> None:
    await given_a_chat_with_everything(store)
    assert found_in(folder, GONE.encode())

    await (store.leave(GONE, "u-3", NOW) if with_an_update else store.leave(GONE))

    assert found_in(folder, GONE.encode()) == []
    assert not await store.member(GONE)


async def test_a_request_that_is_delivered_again_forgets_nothing_of_what_came_after(store: Store) -> None:
    await given_a_chat_with_everything(store)
    first = await store.forget(GONE, "u-3", NOW, ("All is erased.",))
    await store.commit(turn("u-4", session("s-new", "afresh"), conversation=GONE))

    again = await store.forget(GONE, "u-3", NOW, ("All is erased.",))

    assert ([message.body for message in first], again) == (["All is erased."], ())
    found = await store.session_of(GONE)
    assert found is not None
    assert found.state == "afresh"
    assert await store.unsent(GONE) == first


@pytest.mark.parametrize("with_an_update", [True, False])
async def test_earlier_updates_that_are_delivered_again_after_it_change_nothing(
    store: Store, folder: Path, with_an_update: bool
) -> None:
    await given_a_chat_with_everything(store)
    await (store.forget(GONE, "u-3", NOW) if with_an_update else store.forget(GONE))

    assert await store.seen(GONE, "u-2")
    assert await store.commit(turn("u-2", session("s-back"), ("Purpose?",), conversation=GONE)) == ()

    assert await store.session_of(GONE) is None
    assert {name for (name,) in rows(folder, "SELECT conversation FROM update_seen")} == {""}


async def test_a_turn_that_follows_it_under_the_same_update_says_so(store: Store) -> None:
    await given_a_chat_with_everything(store)
    await store.forget(GONE)

    (answer,) = await store.commit(turn("u-3", None, ("All is erased.",), conversation=GONE))

    assert await store.unsent(GONE) == (answer,)


async def test_forgetting_twice_is_forgetting_once(store: Store, folder: Path) -> None:
    await given_a_chat_with_everything(store)
    await store.forget(GONE)
    await store.forget(GONE)

    assert await store.seen(GONE, "u-1")
    assert not any(GONE in row for row in all_in(folder, "update_seen"))


async def test_updates_without_a_name_are_dropped_after_their_three_days(store: Store, folder: Path) -> None:
    await given_a_chat_with_everything(store)
    await store.forget(GONE, "u-3", NOW)
    assert len(rows(folder, "SELECT * FROM update_seen")) == 3

    await store.prune(NOW + timedelta(days=4))

    assert rows(folder, "SELECT * FROM update_seen") == []


async def test_the_answer_to_it_waits_like_any_message_and_its_key_dies_with_it(store: Store, folder: Path) -> None:
    await given_a_chat_with_everything(store)

    (answer,) = await store.leave(GONE, "u-3", NOW, ("All is erased.",))

    assert await store.waiting() == (GONE,)
    await store.sent([answer.id])
    assert found_in(folder, GONE.encode()) == []
    assert rows(folder, "SELECT * FROM session_key") == []


async def test_a_neighbour_keeps_everything(store: Store) -> None:
    await given_a_chat_with_everything(store)
    await store.commit(turn("u-9", session("s-2"), ("Hi",), conversation="c-2", message_ids=(7,), tidy_at=NOW))
    await store.sent([], Delivered("c-2", (), 7, NOW))

    await store.leave(GONE, "u-3", NOW)

    standing = await store.standing("c-2")
    assert standing.session is not None
    assert standing.page == 7
    assert await store.chat_messages("c-2", NOW) == (7,)
    assert await store.tidies_due(NOW) == ("c-2",)
    assert len(await store.unsent("c-2")) == 1


async def test_an_update_needs_its_moment_and_only_an_update_is_answered(store: Store) -> None:
    await given_a_chat_with_everything(store)

    with pytest.raises(ValueError, match="its id and its moment"):
        await store.forget(GONE, "u-3")
    with pytest.raises(ValueError, match="only an update is answered"):
        await store.leave(GONE, outgoing=("All is erased.",))

    assert await store.session_of(GONE) is not None
