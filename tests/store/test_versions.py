"""Versions: numbered for ever, never changed, and nobody publishes over what they have not seen."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import SHIPPED, Draft, New, StaleDraft, Store, VersionAct, digest, running_in, versions
from bot.store.backup import pack, unpack
from bot.store.restoring import restore
from tests.store.given import NOW, SECRET, change, rows

DOOR, RULES = "trees/door.yaml", "phrasing/praise.yaml"
EDITOR = VersionAct("editor", "too-long", NOW, "champion")


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    found = await Store.open(tmp_path, SECRET)
    yield found
    await found.close()


def new(text: str, base: int, file: str = DOOR, *, first: str | None = "as it came") -> New:
    return New(file, base, text, first, "wording", moves=True)


async def test_what_came_with_the_content_is_version_1_and_the_first_that_is_published_version_2(store: Store) -> None:
    assert await store.versions.count() == 0
    assert await store.versions.publish([new("shorter", 0)], EDITOR) == {DOOR: 2}
    assert await store.versions.publish([new("shortest", 2)], EDITOR) == {DOOR: 3}

    history = await store.versions.history(DOOR)
    assert [(each.number, each.text, each.role) for each in history] == [
        (1, "as it came", SHIPPED),
        (2, "shorter", "editor"),
        (3, "shortest", "editor"),
    ]
    assert (history[2].reason, history[2].read_by, history[2].day) == ("too-long", "champion", "2026-11-22")
    running = await store.versions.running()
    assert (dict(running.texts), dict(running.moves), running.count) == ({DOOR: "shortest"}, {DOOR: True}, 3)
    assert running.versions[DOOR].folder == digest("as it came")


async def test_of_two_who_publish_on_the_same_version_the_second_is_refused_and_nothing_of_theirs_is_kept(
    store: Store,
) -> None:
    await store.versions.publish([new("mine", 0)], EDITOR)

    with pytest.raises(StaleDraft, match=r"Version 2 of trees/door\.yaml was published since"):
        await store.versions.publish([new("a rule", 0, RULES), new("yours", 0)], EDITOR)

    assert set((await store.versions.running()).texts.values()) == {"mine"}
    assert len(await store.versions.trail()) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET text = 'another' WHERE number = 2",
        "DELETE FROM version",
        (
            "INSERT OR REPLACE INTO version SELECT file, number, 'x', role, read_by, reason, day, edit, moves, folder, "
            "back_to FROM version"
        ),
        "INSERT OR REPLACE INTO audit SELECT number, day, 'nobody', what, file, version, reason FROM audit",
        "UPDATE audit SET role = 'nobody'",
        "DELETE FROM audit",
    ],
)
async def test_neither_a_version_nor_the_trail_can_be_changed_behind_our_back(
    store: Store, tmp_path: Path, statement: str
) -> None:
    await store.versions.publish([new("shorter", 0)], EDITOR)
    before = rows(tmp_path, "SELECT * FROM version"), rows(tmp_path, "SELECT * FROM audit")

    with pytest.raises(sqlite3.IntegrityError, match="never"):
        change(tmp_path, statement)

    assert (rows(tmp_path, "SELECT * FROM version"), rows(tmp_path, "SELECT * FROM audit")) == before


async def test_the_trail_says_what_was_done_by_which_role_and_nothing_of_who(store: Store) -> None:
    await store.versions.note(replace(EDITOR, role="champion"), "drafted", DOOR)
    await store.versions.publish([new("shorter", 0)], EDITOR)

    assert [(e.number, e.day, e.role, e.what, e.file, e.version, e.reason) for e in await store.versions.trail()] == [
        (1, "2026-11-22", "champion", "drafted", DOOR, None, "too-long"),
        (2, "2026-11-22", "editor", "published", DOOR, 2, "too-long"),
    ]


async def test_a_draft_is_its_author_s_alone_until_it_is_shown_and_goes_without_a_trace(
    store: Store, tmp_path: Path
) -> None:
    def keep(name: str) -> None:
        author = versions.token(store._service, name, f"telegram:{name}")
        draft = Draft(name, DOOR, 0, f"text of {name}", {"edits": []}, "mark", author, "champion")
        with sqlite3.connect(tmp_path / "beforehand.sqlite3") as connection:
            versions.keep_draft(connection, draft, NOW)

    keep("ann")
    keep("bob")
    mine = await store.versions.own_draft("telegram:ann", DOOR)
    assert mine is not None
    assert mine.text == "text of ann"
    assert await store.versions.own_draft("telegram:eve", DOOR) is None
    assert len({each.author for each in await store.versions.drafts()}) == 2

    with sqlite3.connect(tmp_path / "beforehand.sqlite3") as connection:
        versions.drop_draft(connection, "ann")
    assert [each.id for each in await store.versions.drafts()] == ["bob"]


async def test_a_backup_holds_versions_and_trail_and_no_draft_and_a_restore_puts_them_back_under_guard(
    store: Store, tmp_path: Path
) -> None:
    await store.versions.publish([new("shorter", 0)], EDITOR)
    await store.close()
    elsewhere = tmp_path / "elsewhere"
    other = await Store.open(elsewhere, SECRET)
    await other.versions.publish([new("of another service", 0)], EDITOR)
    await other.close()

    restore(elsewhere, unpack(pack(tmp_path, NOW, {}), tmp_path / "backup"), replace=True)

    assert dict(running_in(elsewhere).texts) == {DOOR: "shorter"}
    assert rows(elsewhere, "SELECT what, version FROM audit") == [("published", 2)]
    assert "draft" not in unpack(pack(tmp_path, NOW, {}), tmp_path / "backup").columns
    with pytest.raises(sqlite3.IntegrityError, match="never removed"):
        change(elsewhere, "DELETE FROM version")


def test_where_there_is_no_database_yet_nothing_was_published(tmp_path: Path) -> None:
    assert running_in(tmp_path).count == 0
    assert not (tmp_path / "beforehand.sqlite3").exists()
