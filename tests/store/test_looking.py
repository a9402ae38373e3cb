"""A look at a database shows what is in it, names who holds it, and leaves everything as it was."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import Look, Store, StoreFromTheFuture, StoreProblem, Team, UnreadableStore, held_by, look
from bot.store.schema import newest_version
from tests.store.given import NOW, SECRET, all_in, change, commits_in_log, lay, modes, session, turn
from tests.store.test_sharing import another_program_holding


async def test_what_is_counted_is_seen_while_the_store_is_open(store: Store, folder: Path) -> None:
    for _ in range(3):
        await store.make_invitation(NOW, timedelta(days=1))
    short = await store.make_invitation(NOW, timedelta(hours=1))
    await store.commit(turn("u-1", invitation=short.token))
    await store.set_aside("c-1", "u-2", "KeyError", NOW)

    found = look(folder, NOW)

    assert found == Look(
        newest_version(), newest_version(), open_invitations=3, set_aside={"KeyError": 1}, team=Team(people=1)
    )
    later = look(folder, NOW + timedelta(days=1))
    assert later is not None
    assert later.open_invitations == 0


async def test_a_closed_database_is_looked_at_without_leaving_a_trace(folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()
    before = (modes(folder), (folder / "beforehand.sqlite3").read_bytes())

    look(folder, NOW)
    assert held_by(folder) is None

    assert (modes(folder), (folder / "beforehand.sqlite3").read_bytes()) == before


async def test_a_store_that_is_open_is_not_disturbed_by_a_look(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1", session(state="before")))
    commits = commits_in_log(folder)

    look(folder, NOW)
    assert held_by(folder) is None

    assert commits_in_log(folder) == commits
    await store.commit(turn("u-2", session(state="after")))
    found = await store.session_of("c-1")
    assert found is not None
    assert found.state == "after"


def test_where_there_is_none_none_is_made(folder: Path) -> None:
    assert look(folder, NOW) is None
    assert held_by(folder) is None

    assert not folder.exists()


def test_what_is_no_database_is_named_and_left_as_it_is(folder: Path) -> None:
    file = lay(folder, b"noise" * 2000)

    with pytest.raises(UnreadableStore, match="not a database or is damaged"):
        look(folder, NOW)
    with pytest.raises(StoreProblem):
        held_by(folder)

    assert file.read_bytes() == b"noise" * 2000


@pytest.mark.parametrize("pages_left", [2, -5], ids=["nearly all", "only where a long state goes on"])
async def test_damaged_pages_are_noticed(folder: Path, pages_left: int) -> None:
    store = await Store.open(folder, SECRET)
    await store.commit(turn("u-1", session(state="x" * 50_000)))
    await store.close()
    file = folder / "beforehand.sqlite3"
    content = file.read_bytes()
    sound = content[: 4096 * pages_left]
    file.write_bytes(sound + bytes(len(content) - len(sound)))

    with pytest.raises(UnreadableStore, match="damaged"):
        look(folder, NOW)


async def test_a_database_from_the_future_is_named(folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()
    change(folder, "PRAGMA user_version = 99")

    with pytest.raises(StoreFromTheFuture):
        look(folder, NOW)


async def test_of_an_older_database_only_the_version_is_told(folder: Path) -> None:
    await (await Store.open(folder, SECRET)).close()
    change(folder, "PRAGMA user_version = 1")

    assert look(folder, NOW) == Look(1, newest_version())
    assert all_in(folder, "member") == [], "and it was not brought up to date by looking"


async def test_a_holder_in_this_process_has_no_number(store: Store, folder: Path) -> None:
    await store.commit(turn("u-1"))

    with another_program_holding(folder):
        holder = held_by(folder)

    assert holder is not None
    assert (holder.process, holder.name) == (None, None)
    assert held_by(folder) is None
