"""`beforehand doctor --privacy`: what is kept, printed from the schema of the database that is there."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.store import Store
from bot.store.described import described
from tests.store.given import change, lay


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def privacy(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["doctor", "--privacy", *arguments])


def a_database(folder: Path) -> None:
    async def make() -> None:
        await (await Store.open(folder)).close()

    asyncio.run(make())


@pytest.mark.parametrize("made", [True, False])
def test_every_table_and_column_that_is_there_is_described(data: Path, made: bool) -> None:
    if made:
        a_database(data)

    done = privacy("--json")

    found = json.loads(done.output)
    assert done.exit_code == 0
    assert found["complete"] is True
    assert {each["table"]: set(each["columns"]) for each in found["tables"]} == {
        name: set(table.columns) for name, table in described().items()
    }
    assert data.exists() is made


def test_it_says_of_a_conversation_what_a_worker_would_ask() -> None:
    told = " ".join(privacy().output.split())

    assert "session holds The conversation that is open" in told
    assert "kept Until it ends. Typed lines two hours without an answer at most, the rest a day;" in told
    assert "encrypted place, state" in told
    assert "in a backup No. A conversation is erased when it ends, and a copy would outlive that." in told
    assert told.endswith(f"{len(described())} tables, all described.")


def test_lengths_of_time_are_those_that_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEFOREHAND_KEEP_LINES_MINUTES", "45")

    assert "Typed lines 45 minutes without an answer at most" in " ".join(privacy().output.split())


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE surprise (who TEXT)", "ALTER TABLE member ADD COLUMN surprise TEXT"]
)
def test_what_is_there_and_nobody_described_is_shown_and_found(data: Path, statement: str) -> None:
    a_database(data)
    change(data, statement)

    done = privacy()

    assert done.exit_code == 1
    assert "surprise" in done.output
    assert "NOT DESCRIBED" in done.output
    assert "1 not described." in done.output
    assert json.loads(privacy("--json").output)["complete"] is False


def test_a_file_that_is_no_database_is_refused_in_one_sentence(data: Path) -> None:
    lay(data, b"no database at all" * 100)

    done = privacy()

    assert (done.exit_code, done.output.count("\n")) == (2, 1)


def test_no_sentence_calls_what_somebody_typed_anonymous() -> None:
    assert "anonym" not in privacy().output.casefold()
