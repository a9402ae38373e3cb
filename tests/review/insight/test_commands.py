"""The commands on a real store: a quarter closes, its report is written, and nothing small is anywhere in it."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer

from bot.cli_report import run_export, run_report
from bot.store import Store
from tests.store.given import NOW, rows
from tests.turn.given import SECRET, SHIPPED, Worker, turns_on

AFTER = datetime(2027, 1, 8, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six workers who went to the door, four of whom skipped what they would say."""
    folder = tmp_path_factory.mktemp("data")
    asyncio.run(six_workers(folder))
    return folder


async def six_workers(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    turns = turns_on(store)
    for number in range(6):
        worker = Worker(turns, f"c-{number}", NOW + timedelta(minutes=number))
        await worker.starts("welcome")
        await worker.picks("england", "housing", "front-line", "yes", "on")
        for _ in range(2):
            await worker.starts("door")
            while await turns.standing(f"c-{number}") is not None:
                quiet = [c.name for c in worker.asked.choices if not turns.alarming(worker.asked.step, c.name)]
                await (worker.picks(quiet[0]) if quiet else worker.types("I came to listen"))
    await store.close()


@pytest.fixture(autouse=True)
def settings(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BEFOREHAND_DATA", str(data))
    monkeypatch.setenv("BEFOREHAND_SECRET_KEY", SECRET)
    monkeypatch.chdir(tmp_path)


def refused(capsys: pytest.CaptureFixture[str], status: int, **asked: object) -> str:
    with pytest.raises(typer.Exit) as caught:
        run_report(**{"quarter": None, "to": None, "as_digest": False, "now": NOW} | asked)  # type: ignore[arg-type]
    assert caught.value.exit_code == status
    return capsys.readouterr().err


def test_a_quarter_that_is_going_on_has_no_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert "No quarter has closed yet" in refused(capsys, 1)
    assert "written like 2026-Q4" in refused(capsys, 2, quarter="last")
    assert "Please leave out --quarter" in refused(capsys, 2, as_digest=True, quarter="2026-Q4")


def test_closed_it_has_one_page_and_nothing_else_of_it_is_left(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rows(data, "SELECT count(*) > 0 FROM token") in ([(1,)], [(0,)])
    run_report(quarter=None, to=None, as_digest=False, now=AFTER)

    page = (tmp_path / "beforehand-2026-Q4.html").read_text("utf-8")
    assert "October to December 2026" in page
    assert SHIPPED.dialogues["door"].tree.title in page
    assert re.search(r">10</text>", page), "twelve sessions, to the nearest five"
    assert "housing" in page
    assert rows(data, "SELECT quarter FROM token UNION ALL SELECT quarter FROM counted") == []
    assert "prints to two pages" in capsys.readouterr().out
    assert "is there already" in refused(capsys, 2, now=AFTER)
    assert "has not closed" in refused(capsys, 1, now=AFTER, quarter="2026-Q3")

    run_report(quarter=None, to=None, as_digest=True, now=AFTER)
    assert "Finished: 15 or more" in capsys.readouterr().out

    run_export(tmp_path / "out", now=AFTER)
    assert "2026-Q4,door," in (tmp_path / "out" / "sessions.csv").read_text("utf-8")
    with pytest.raises(typer.Exit):
        run_export(tmp_path / "out", now=AFTER)
    assert "not an empty folder" in capsys.readouterr().err
