"""How long things are kept can be shortened, what cannot be opened goes too, and time never writes over an answer."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.acts import Erased
from bot.conversation import events as e
from bot.conversation.session import Answer
from bot.retention import Retention
from bot.settings import SettingProblem, Settings
from bot.store import Store, WrongKey
from bot.turn import Turns
from tests.store.given import change, rows, sealed_things
from tests.turn.given import SECRET, a_tree, bytes_in, library_of, turns_on
from tests.turn.test_erasing import halfway

SHORT = Retention(typed_lines=timedelta(minutes=10), session=timedelta(hours=2), cleared_after=timedelta(hours=1))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return a_tree(tmp_path / "dialogues")


async def a_short_memory(folder: Path, small: Path) -> tuple[Store, Turns]:
    store = await Store.open(folder, SECRET, SHORT)
    turns = turns_on(store, library_of(small))
    turns._retention = SHORT
    return store, turns


async def test_typed_lines_and_conversations_go_earlier_where_that_is_set(folder: Path, small: Path) -> None:
    store, turns = await a_short_memory(folder, small)
    worker = await halfway(turns)

    assert await turns.erase_idle(worker.waits(minutes=10, seconds=-1).now) == Erased()
    assert await turns.erase_idle(worker.waits(seconds=1).now) == Erased()
    assert await turns.erase_idle(worker.waits(seconds=1).now) == Erased(typed_lines=1)
    assert (await worker.session()).answers["words"] == Answer(erased=True)
    assert await turns.erase_idle(worker.waits(hours=2).now) == Erased(sessions=1)

    assert sealed_things(folder) == []
    await store.close()


async def test_a_conversation_that_cannot_be_opened_goes_when_its_time_is_over(folder: Path, small: Path) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(small)))
    sealed = sealed_things(folder)
    await store.close()
    store = await Store.open(folder, "another key, because the first was lost")
    turns = turns_on(store, library_of(small))

    with pytest.raises(WrongKey):
        await turns.erase_idle(worker.waits(hours=24, seconds=-1).now)
    assert sealed_things(folder) == sealed
    with pytest.raises(WrongKey):
        await turns.erase_idle(worker.waits(seconds=1, minutes=1).now)

    files = bytes_in(folder)
    assert [thing for thing in sealed if thing in files] == []
    assert await turns.erase_idle(worker.now) == Erased()
    await store.close()


async def test_one_that_cannot_be_opened_is_kept_to_the_end_of_its_pause(folder: Path, small: Path) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(small)))
    until = worker.now + timedelta(hours=36)
    await worker.does(e.Paused(until))
    await store.close()
    store = await Store.open(folder, "another key, because the first was lost")

    assert await store.erase_overdue(until - timedelta(seconds=1)) == 0
    assert await store.erase_overdue(until) == 1
    assert sealed_things(folder) == []
    await store.close()


async def test_a_key_that_nothing_hangs_on_goes(folder: Path, small: Path) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(small)))
    keys = sealed_things(folder)
    change(folder, "DELETE FROM session")

    await store.erase_overdue(worker.now)

    assert rows(folder, "SELECT * FROM session_key") == []
    assert keys[0] not in bytes_in(folder)
    await store.close()


async def test_a_line_of_which_the_wording_is_gone_is_erased_all_the_same(folder: Path, small: Path) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(small)))
    change(folder, "DELETE FROM session_wording")
    library = library_of(small)
    again = turns_on(store, replace(library, dialogues={}))

    assert await again.erase_idle(worker.waits(hours=2, seconds=1).now) == Erased(typed_lines=1)
    await store.close()


async def test_time_does_not_write_over_what_was_answered_meanwhile_in_another_program(
    folder: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(service, library_of(small)))
    other = await Store.open(folder, SECRET)
    purging = turns_on(other, library_of(small))
    late = worker.now + timedelta(hours=2, seconds=1)
    commit = other.commit

    async def after_an_answer(record):  # type: ignore[no-untyped-def]
        await worker.waits(hours=2, seconds=2).types("I am here again")
        return await commit(record)

    monkeypatch.setattr(other, "commit", after_an_answer)
    await purging.erase_idle(late)

    assert await worker.typed() == {"more": "I am here again"}
    await other.close()
    await service.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KEEP_LINES_MINUTES", "121"), ("KEEP_LINES_MINUTES", "0"), ("KEEP_SESSION_HOURS", "25"),
        ("CLEAR_AFTER_HOURS", "5"), ("KEEP_UPDATE_IDS_DAYS", "4"), ("KEEP_UPDATE_IDS_DAYS", "1"),
        ("KEEP_SET_ASIDE_DAYS", "31"), ("KEEP_INVITATIONS_DAYS", "31"),
    ],
)  # fmt: skip
def test_nothing_can_be_kept_longer_or_uselessly_short(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"BEFOREHAND_{name}", value)

    with pytest.raises(SettingProblem, match=f"BEFOREHAND_{name} does not fit"):
        Settings()


def test_where_nothing_is_set_everything_is_kept_as_long_as_it_may_be() -> None:
    assert Settings().retention == Retention()


def test_a_setting_shortens_what_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEFOREHAND_KEEP_LINES_MINUTES", "10")
    monkeypatch.setenv("BEFOREHAND_KEEP_SESSION_HOURS", "2")
    monkeypatch.setenv("BEFOREHAND_CLEAR_AFTER_HOURS", "1")

    assert Settings().retention == SHORT
