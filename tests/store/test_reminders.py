"""Reminders: kept with the turn that asks, taken once with what is said, and gone with their person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.roles import Role
from bot.store import InvitedAs, Store, reminding
from tests.store.given import NOW, SECRET, found_in, rows, turn

SAM, TREE, BODY = "telegram:4003", "reflect", '{"type": "say", "text": "A reminder."}'
SOON = NOW + timedelta(hours=2)


async def let_in(store: Store, joined: str = "joined") -> None:
    token = (await store.make_invitation(NOW, timedelta(days=1), InvitedAs(Role.worker))).token
    await store.commit(turn(joined, conversation=SAM, invitation=token))


async def asks(store: Store, update: str, due: datetime | None) -> list[str]:
    """Ask for a reminder, or with None take it back; returns what was said."""
    deed = reminding(SAM, TREE, due, ("Done.",))
    return [each.body for each in await store.commit(replace(turn(update, conversation=SAM), deed=deed))]


async def test_a_reminder_is_due_at_its_moment_and_is_taken_once(store: Store) -> None:
    await let_in(store)
    assert await asks(store, "u-1", SOON) == ["Done."]
    assert await asks(store, "u-1", SOON + timedelta(days=1)) == [], "an update that comes again changes nothing"

    assert [(each.tree, each.due) for each in await store.reminders.of(SAM)] == [(TREE, SOON)]
    assert await store.reminders.due(SOON - timedelta(seconds=1)) == ()
    (due,) = await store.reminders.due(SOON)
    (out,) = await store.reminders.take(due, BODY, SOON)

    assert await store.reminders.take(due, BODY, SOON) == ()
    assert BODY in [each.body for each in await store.unsent(SAM)]
    assert await store.reminders.of(SAM) == ()
    await store.sent([each.id for each in await store.unsent(SAM)])
    assert out.id not in [each.id for each in await store.unsent(SAM)]


async def test_what_was_put_off_or_stopped_meanwhile_is_not_taken(store: Store) -> None:
    await let_in(store)
    await asks(store, "u-1", SOON)
    (due,) = await store.reminders.due(SOON)

    await asks(store, "u-2", SOON + timedelta(hours=1))
    assert await store.reminders.take(due, BODY, SOON) == ()
    await asks(store, "u-3", None)
    assert await store.reminders.due(NOW + timedelta(days=30)) == ()


async def test_a_reminder_outlives_the_process(tmp_path: Path) -> None:
    store = await Store.open(tmp_path, SECRET)
    await let_in(store)
    await asks(store, "u-1", SOON)
    await store.close()

    store = await Store.open(tmp_path, SECRET)
    (due,) = await store.reminders.due(SOON)
    await store.reminders.take(due, BODY, SOON)
    await store.close()

    store = await Store.open(tmp_path, SECRET)
    assert await store.reminders.due(SOON) == ()
    assert [each.body for each in await store.unsent(SAM)][-1] == BODY
    await store.close()


async def test_whoever_leaves_is_taken_out_or_forgets_is_reminded_of_nothing(store: Store) -> None:
    for number, erase in enumerate((store.forget, store.leave)):
        await let_in(store, f"joined-{number}")
        await asks(store, f"u-{number}", SOON)
        (due,) = await store.reminders.due(SOON)
        await erase(SAM)
        assert await store.reminders.due(SOON) == ()
        assert await store.reminders.take(due, BODY, SOON) == ()
        assert await store.unsent(SAM) == ()
    await let_in(store, "joined-again")
    await asks(store, "u-7", SOON)
    person = await store.accounts.person_of(SAM)
    assert person is not None
    await store.accounts.take_out(person.handle, NOW)
    assert await store.reminders.due(SOON) == ()


async def test_whoever_may_prepare_nothing_any_more_is_not_reminded(store: Store) -> None:
    await let_in(store)
    await asks(store, "u-1", SOON)
    person = await store.accounts.person_of(SAM)
    assert person is not None
    await store.accounts.change_role(person.handle, Role.evaluator)

    (due,) = await store.reminders.due(SOON)
    assert await store.reminders.take(due, BODY, SOON) == ()
    assert await store.reminders.due(SOON) == ()


async def test_one_that_could_not_be_sent_for_a_week_is_none_any_more(store: Store, folder: Path) -> None:
    await let_in(store)
    await asks(store, "u-1", SOON)

    await store.prune(SOON + timedelta(days=7))
    assert len(await store.reminders.due(SOON)) == 1
    dropped = await store.prune(SOON + timedelta(days=7, seconds=1))

    assert dropped["reminder"] == 1
    assert rows(folder, "SELECT * FROM reminder") == []


async def test_of_what_somebody_is_reminded_cannot_be_read_in_the_files(store: Store, folder: Path) -> None:
    await let_in(store)
    await asks(store, "u-1", SOON)
    await asks(store, "u-2", SOON + timedelta(hours=1))

    assert found_in(folder, TREE.encode()) == []
    assert [each.due for each in await store.reminders.of(SAM)] == [SOON + timedelta(hours=1)]
