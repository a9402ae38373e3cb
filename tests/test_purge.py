"""`beforehand purge`: what was kept long enough goes, from the files too; everything goes when that is confirmed."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
import typer
from typer.testing import CliRunner, Result

from bot.alone import CHAT, SERVICE, alone
from bot.cli import app
from bot.cli_purge import SENTENCE, TYPED_LINES, WORDS, run_purge
from bot.store import Delivered, Store
from bot.store.erasing import files_of
from bot.store.pruning import RULES
from tests.store.given import all_in, found_in, lay, modes, sealed_things, turn
from tests.turn.given import NOW, SECRET, Worker, a_tree, bytes_in, library_of, turns_on
from tests.turn.test_erasing import halfway

LATER = NOW + timedelta(days=90)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("BEFOREHAND_SECRET_KEY", SECRET)
    return tmp_path / "data"


@pytest_asyncio.fixture
async def store(data: Path) -> AsyncIterator[Store]:
    opened = await Store.open(data, SECRET)
    yield opened
    await opened.close()


async def given_everything(store: Store) -> Worker:
    """A conversation with a typed line, a message that waits, and a row in every table that has an end by the clock."""
    invitation = await store.make_invitation(NOW, timedelta(days=1))
    await store.commit(turn("u-0", conversation="telegram:4001", invitation=invitation.token))
    await store.commit(
        turn(
            "u-1", None, ("Waits.",), conversation="telegram:4002", said_today=("line",), message_ids=(40,), tidy_at=NOW
        )
    )
    await store.sent([], Delivered("telegram:4002", (41,), 41, NOW))
    await store.set_aside("telegram:4002", "u-2", "ValueError", NOW)
    return await Worker(turns_on(store), "telegram:4001", first_update=10).starts("first-visit")


async def purge(now: datetime, capsys: pytest.CaptureFixture[str]) -> Mapping[str, int]:
    await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=True, now=now)
    said = json.loads(capsys.readouterr().out)
    assert said["gone_from_the_files"]
    found: Mapping[str, int] = said["erased"]
    return found


def everything(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["purge", "--everything", *arguments], input=typed)


async def test_all_that_has_an_end_by_the_clock_goes_and_is_counted_while_the_service_runs(
    store: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await given_everything(store)
    stored = sealed_things(data)

    with alone(data, SERVICE):
        erased = await purge(LATER, capsys)

    tables = {
        "session",
        "outgoing",
        "update_seen",
        "said",
        "chat_message",
        "live_page",
        "tidy",
        "set_aside",
        "invitation",
    }
    assert tables == set(erased)
    assert [table for table in ("session_key", *sorted(tables)) if all_in(data, table)] == []
    files = bytes_in(data)
    assert [thing for thing in stored if thing in files] == []
    assert all_in(data, "member") != []
    assert await purge(LATER, capsys) == {}


async def test_the_running_service_goes_on_after_it(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    worker = await given_everything(store)
    await purge(LATER, capsys)

    await Worker(worker.turns, "telegram:4001", LATER, first_update=99).starts("first-visit")

    assert await store.session_of("telegram:4001") is not None


async def test_typed_lines_go_after_two_hours_and_nothing_else(
    tmp_path: Path, store: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    worker = await halfway(turns_on(store, library_of(a_tree(tmp_path / "dialogues"))))
    with_the_line = all_in(data, "session")[0][3]

    assert await purge(worker.now + timedelta(hours=2, seconds=1), capsys) == {TYPED_LINES: 1}

    assert with_the_line not in bytes_in(data)
    assert await worker.typed() == {}


async def test_it_is_said_in_words_with_the_counts(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    await given_everything(store)

    await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=False, now=LATER)
    first = capsys.readouterr().out
    await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=False, now=LATER)

    assert first.startswith("Erased, because it had been kept long enough:\n        1  conversations: all of it\n")
    assert capsys.readouterr().out == "Nothing has been kept long enough, so nothing was erased.\n"


def test_everything_that_may_go_has_its_words() -> None:
    assert set(WORDS) == {TYPED_LINES, "session", "outgoing", *RULES}


async def test_what_cannot_be_opened_is_named_and_goes_in_its_time(
    store: Store, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await Worker(turns_on(store), "telegram:4001").starts("first-visit")
    monkeypatch.setenv("BEFOREHAND_SECRET_KEY", "another key, because the first was lost")

    with pytest.raises(typer.Exit) as ended:
        await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=False, now=NOW + timedelta(hours=3))
    assert ended.value.exit_code == 1
    assert "stored under another service key" in capsys.readouterr().err
    with pytest.raises(typer.Exit):
        await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=False, now=LATER)
    assert "        1  conversations: all of it" in capsys.readouterr().out
    assert sealed_things(data) == []


async def test_where_another_program_reads_it_says_that_bytes_may_linger(
    store: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await given_everything(store)
    with closing(sqlite3.connect(data / "beforehand.sqlite3", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM session").fetchone()
        with pytest.raises(typer.Exit):
            await asyncio.to_thread(run_purge, everything=False, yes=False, as_json=False, now=LATER)

    assert "bytes may stay a moment longer" in capsys.readouterr().err


def test_without_a_database_nothing_is_made(data: Path) -> None:
    done = CliRunner().invoke(app, ["purge"])

    assert (done.exit_code, data.exists()) == (0, False)
    assert "nothing to erase" in done.output


@pytest.mark.parametrize("typed", ["yes\n", "\n", "", "Erase Everything\n"])
async def test_everything_stays_where_it_is_not_confirmed(store: Store, data: Path, typed: str) -> None:
    await given_everything(store)
    await store.close()
    before = bytes_in(data)

    done = await asyncio.to_thread(everything, typed=typed)

    assert done.exit_code in (1, 2)
    assert bytes_in(data) == before


@pytest.mark.parametrize(("arguments", "typed"), [((), f"{SENTENCE}\n"), (("--yes",), None)])
async def test_everything_goes_but_the_organisations_own_files(
    data: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], typed: str | None
) -> None:
    monkeypatch.delenv("BEFOREHAND_SECRET_KEY")
    store = await Store.open(data)
    await given_everything(store)
    await store.close()
    (data / "contacts.yaml").write_text("duty: 07700 900123\n", "utf-8")
    assert len(files_of(data)) > 1

    done = await asyncio.to_thread(everything, *arguments, typed=typed)

    assert done.exit_code == 0, done.output
    assert set(modes(data)) == {".", "contacts.yaml", "service.lock", "chat.lock"}
    assert "secret.key" in done.output
    assert found_in(data, b"telegram:4001") == []


def test_a_damaged_database_goes_too(data: Path) -> None:
    lay(data, b"telegram:4001, and no database")

    assert everything("--yes").exit_code == 0
    assert files_of(data) == ()


def test_bytes_are_overwritten_before_the_file_goes(data: Path, tmp_path: Path) -> None:
    (tmp_path / "other name").hardlink_to(lay(data, b"telegram:4001" * 200))

    everything("--yes")

    assert set((tmp_path / "other name").read_bytes()) == {0}


@pytest.mark.parametrize("lock", [SERVICE, CHAT])
async def test_while_somebody_uses_it_everything_stays(store: Store, data: Path, lock: str) -> None:
    await given_everything(store)

    with alone(data, lock):
        done = await asyncio.to_thread(everything, "--yes")

    assert done.exit_code == 2
    assert all_in(data, "member") != []


def test_where_there_is_no_store_everything_is_nothing(data: Path) -> None:
    assert "nothing to erase" in everything().output
    assert not data.exists()


def test_yes_without_everything_is_refused() -> None:
    assert CliRunner().invoke(app, ["purge", "--yes"]).exit_code == 2


def test_the_key_is_named_where_it_lies_in_the_settings(data: Path) -> None:
    lay(data, b"a database" * 100)

    assert "still in your settings" in everything("--yes").output


def test_the_moment_is_the_clocks_where_none_is_given(data: Path) -> None:
    async def use_it_long_ago() -> None:
        store = await Store.open(data, SECRET)
        await store.commit(turn("u-1", now=NOW - timedelta(days=9), said_today=("line",)))
        await store.close()

    asyncio.run(use_it_long_ago())

    done = CliRunner().invoke(app, ["purge", "--json"])

    assert json.loads(done.output) == {"erased": {"update_seen": 1, "said": 1}, "gone_from_the_files": True}
