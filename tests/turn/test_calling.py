"""What could hurt someone: the safety owners are called with it, or nothing of the kind is promised."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.acts import Worked
from bot.conversation import events as e
from bot.conversation import share_words
from bot.conversation.sharing import SHARE, URGENT
from bot.review import words
from bot.review.desk import Desk
from bot.review.urgent import CALL, CALLED
from bot.roles import Role
from bot.store import InvitedAs, Store
from bot.store.calling import FROM, UNTIL
from tests.store.given import change, rows, turn
from tests.turn.given import NOW, SECRET, SHIPPED, Worker, turns_on

STATES = "SELECT state FROM shared_line"
DUTY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def let_in(store: Store, name: str, role: Role = Role.safety_owner) -> str:
    """Let somebody in, and return their handle."""
    token = (await store.make_invitation(NOW, timedelta(days=1), InvitedAs(role))).token
    await store.commit(turn(f"join-{name}", conversation=name, invitation=token))
    found = await store.accounts.person_of(name)
    assert found is not None
    return found.handle


async def at_the_preview(store: Store, *, urgent: bool = True) -> Worker:
    """Return a worker who has marked a line as one that could hurt someone, and looks at what would leave."""
    worker = await Worker(turns_on(store)).starts("share")
    await worker.types("The words for him made it worse")
    await worker.picks("comment")
    while SHARE not in [choice.name for choice in worker.asked.choices]:
        await worker.picks(worker.asked.choices[-1].name)
    return await worker.picks(URGENT) if urgent else worker


async def calls_of(store: Store, *names: str) -> list[str]:
    """Return who has a call waiting, in the store."""
    turns = turns_on(store)
    return [name for name in names if CALLED in [each.message for each in await turns.unsent(name)]]


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    found = await Store.open(tmp_path, SECRET)
    yield found
    await found.close()


async def test_every_safety_owner_is_called_in_the_transaction_of_the_share_and_nobody_else(
    store: Store, tmp_path: Path
) -> None:
    for name, role in (("olu", Role.safety_owner), ("ola", Role.safety_owner), ("ann", Role.champion)):
        await let_in(store, name, role)
    worker = await at_the_preview(store)
    assert share_words.PREVIEW_URGENT in "\n".join(worker.said)
    assert await calls_of(store, "olu", "ola") == [], "nobody is called before the worker says so"

    await worker.picks(SHARE)

    assert rows(tmp_path, STATES) == [("urgent",)]
    assert [each.calls for each in worker.out if each.message == CALLED] == ["ola", "olu"]
    assert CALLED not in [each.message for each in worker.out if each.calls is None]


async def test_a_call_outlives_a_kill_between_the_commit_and_its_sending(store: Store, tmp_path: Path) -> None:
    await let_in(store, "olu")
    worker = await at_the_preview(store)
    asked = worker.asked
    await worker.does(e.Answered(asked.step, (SHARE,)), update="shared", sent=False)
    await store.close()

    again = await Store.open(tmp_path, SECRET)
    try:
        assert "olu" in await again.waiting()
        assert await calls_of(again, "olu") == ["olu"]
        worker.turns = turns_on(again)
        await worker.does(e.Answered(asked.step, (SHARE,)), update="shared")
        assert len(await again.unsent("olu")) == 1, "the same update again calls nobody again"
    finally:
        await again.close()


async def test_a_call_says_nothing_of_the_line() -> None:
    assert CALLED.text == "Something waits for you: /review"


async def test_without_a_safety_owner_it_says_so_before_and_after(store: Store, tmp_path: Path) -> None:
    await let_in(store, "ann", Role.champion)
    worker = await at_the_preview(store)
    assert share_words.PREVIEW_NOBODY in "\n".join(worker.said)
    assert share_words.PREVIEW_URGENT not in "\n".join(worker.said)

    await worker.picks(SHARE)

    assert rows(tmp_path, STATES) == [("waiting",)]
    assert any("tell your safeguarding lead yourself" in line for line in worker.said)
    assert not any("safety owner" in line for line in worker.said)
    assert await calls_of(store, "ann") == []


async def test_a_safety_owner_who_leaves_under_the_preview_leaves_no_promise_behind(
    store: Store, tmp_path: Path
) -> None:
    handle = await let_in(store, "olu")
    worker = await at_the_preview(store)
    await store.accounts.take_out(handle, NOW)

    await worker.picks(SHARE)
    assert rows(tmp_path, STATES) == []
    assert share_words.PREVIEW_NOBODY in "\n".join(worker.said)
    await worker.picks(SHARE)

    assert rows(tmp_path, STATES) == [("waiting",)]


async def test_one_who_leaves_between_the_look_and_the_commit_has_the_worker_asked_anew(
    store: Store, tmp_path: Path
) -> None:
    handle = await let_in(store, "olu")
    worker = await at_the_preview(store)
    seen, first = store.accounts.safety_owners, True

    async def leaves_just_after() -> tuple[str, ...]:
        nonlocal first
        found = await seen()
        if first:
            first = False
            await store.accounts.take_out(handle, NOW)
        return found

    store.accounts.safety_owners = leaves_just_after  # type: ignore[method-assign]
    await worker.picks(SHARE)

    assert rows(tmp_path, STATES) == []
    assert share_words.PREVIEW_NOBODY in "\n".join(worker.said)


async def test_what_a_champion_calls_urgent_calls_the_safety_owner_too(store: Store, tmp_path: Path) -> None:
    await let_in(store, "olu")
    line = await _open_line(store, tmp_path)
    ann = Worker(turns_on(store), "ann")

    await ann.does(_judging(f"line:{line}:urgent"), sent=False)

    assert words.CAME_OF_IT["urgent"] in ann.said
    assert await calls_of(store, "olu") == ["olu"]
    assert [each.calls for each in ann.out if each.message == CALLED] == ["olu"]


@pytest.mark.parametrize("state", ["open", "meeting"])
async def test_where_there_is_nobody_to_send_it_to_a_champion_is_told_and_the_line_stays(
    store: Store, tmp_path: Path, state: str
) -> None:
    line = await _open_line(store, tmp_path, state)
    ann = Worker(turns_on(store), "ann")

    await ann.does(_judging(f"{'line' if state == 'open' else 'met'}:{line}:urgent"))

    assert words.NO_SAFETY_OWNER in ann.said
    assert words.CAME_OF_IT["urgent"] not in ann.said
    assert rows(tmp_path, STATES) == [(state,)]


async def test_while_a_line_waits_each_safety_owner_is_told_again_once_a_day_and_not_at_night(store: Store) -> None:
    await let_in(store, "olu")
    worker = await at_the_preview(store)
    await worker.picks(SHARE)

    async def told(now: datetime) -> list[str | None]:
        return [each.calls for each in await store.accounts.call_again(CALL, now)]

    assert await told(NOW) == [], "told today already"
    await let_in(store, "new")
    assert await told(NOW) == ["new"], "whoever becomes safety owner later is told"
    assert await told(DUTY.replace(hour=FROM.hour - 1, minute=59)) == []
    assert await told(DUTY) == ["new", "olu"]
    assert await told(DUTY.replace(hour=UNTIL.hour - 1)) == []
    assert await told(DUTY + timedelta(days=1, hours=UNTIL.hour - FROM.hour)) == []


async def test_once_it_is_seen_to_nobody_is_told_again(store: Store, tmp_path: Path) -> None:
    await let_in(store, "olu")
    worker = await at_the_preview(store)
    await worker.picks(SHARE)
    ((line,),) = rows(tmp_path, "SELECT id FROM shared_line")
    owner = Worker(turns_on(store), "olu")

    await owner.does(Worked(Desk(SHIPPED, "olu", NOW, safety=True).answer(f"seen:{line}:erase")))

    assert words.CAME_OF_IT["destroyed"] in owner.said
    assert await store.accounts.call_again(CALL, DUTY) == ()


async def _open_line(store: Store, folder: Path, state: str = "open") -> str:
    worker = await at_the_preview(store, urgent=False)
    await worker.picks(SHARE)
    change(folder, f"UPDATE shared_line SET state = '{state}'")  # noqa: S608 (ours)
    ((line,),) = rows(folder, "SELECT id FROM shared_line")
    return str(line)


def _judging(about: str) -> Worked:
    return Worked(Desk(SHIPPED, "ann", NOW).answer(about))
