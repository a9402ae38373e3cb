"""A group in the store: taken along to its new number, or erased in every topic."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.store import Delivered, Store, TurnRecord
from tests.store.given import NOW, rows, session, turn

OLD, NEW = -7, -1_000_000_000_007


def said_in(conversation: str, update: str, *messages: str, of: str = "s-1") -> TurnRecord:
    """A turn of a conversation in a group."""
    return turn(update, session(of), messages, conversation=conversation)


async def test_a_talk_and_what_waits_go_along_and_message_numbers_stay_behind(store: Store) -> None:
    await store.commit(said_in(f"telegram:{OLD}", "u-1", "Which one?"))
    await store.sent([], Delivered(f"telegram:{OLD}", (42,), 42, NOW))

    await store.groups.move(OLD, NEW)
    await store.groups.move(OLD, NEW)

    assert await store.session_of(f"telegram:{OLD}") is None
    moved = await store.standing(f"telegram:{NEW}")
    assert moved.session is not None
    assert moved.page is None
    assert [each.body for each in await store.unsent(f"telegram:{NEW}")] == ["Which one?"]
    assert await store.chat_messages(f"telegram:{OLD}", NOW - timedelta(days=1)) == ()


async def test_what_has_begun_in_the_new_chat_is_not_written_over(store: Store, folder: Path) -> None:
    await store.commit(said_in(f"telegram:{OLD}", "u-1"))
    await store.commit(said_in(f"telegram:{NEW}", "u-2", of="s-2"))

    await store.groups.move(OLD, NEW)

    assert [found.session_id for found in [await store.session_of(f"telegram:{NEW}")] if found] == ["s-2"]
    assert rows(folder, "SELECT session_id FROM session_key") == [("s-2",)]


async def test_a_group_that_was_left_is_erased_in_every_topic_and_no_other_is(store: Store, folder: Path) -> None:
    for number, conversation in enumerate((f"telegram:{OLD}", f"telegram:{OLD}:3", f"telegram:{OLD}8", "telegram:9")):
        await store.commit(said_in(conversation, f"u-{number}", "Hello", of=f"s-{number}"))
    assert await store.groups.conversations(OLD) == (f"telegram:{OLD}", f"telegram:{OLD}:3")

    await store.groups.left(OLD)

    assert rows(folder, "SELECT conversation FROM session ORDER BY 1") == [(f"telegram:{OLD}8",), ("telegram:9",)]
    assert rows(folder, "SELECT count(*) FROM outgoing") == [(2,)]
