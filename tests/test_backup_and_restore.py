"""`beforehand backup` and `beforehand restore`, as whoever runs the service meets them."""

from __future__ import annotations

import asyncio
import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.alone import CHAT, SERVICE, alone
from bot.cli import app
from bot.store import Store
from tests.store.given import SECRET, session, turn

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
WHO = "telegram:4001"
CONTACTS = "duty: 07700 900123\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    use(monkeypatch, tmp_path / "data")
    monkeypatch.setenv("BEFOREHAND_SECRET_KEY", SECRET)
    return tmp_path / "data"


def use(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("BEFOREHAND_DATA", str(folder))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments])


def somebody_uses_it(folder: Path, who: str = WHO) -> None:
    async def use_it() -> None:
        store = await Store.open(folder, SECRET)
        await store.commit(turn("u-1", session(), ("Purpose?",), conversation=who, remember={"nation": "wales"}))
        await store.close()

    asyncio.run(use_it())
    (folder / "contacts.yaml").write_text(CONTACTS, "utf-8")


def nation_of(folder: Path, who: str = WHO) -> str | None:
    async def look() -> str | None:
        store = await Store.open(folder, SECRET)
        found = (await store.profile(who)).get("nation")
        await store.close()
        return found

    return asyncio.run(look())


def test_a_backup_says_what_it_holds_and_what_not_and_is_for_its_owner_only(tmp_path: Path, data: Path) -> None:
    somebody_uses_it(data)

    done = run("backup", "mine.backup")

    assert done.exit_code == 0
    assert "        1  profile" in done.output
    assert "        1  contacts.yaml" in done.output
    assert "session" not in done.output.replace("conversations", "")
    assert "The service's own key is not in it, and is not needed" in " ".join(done.output.split())
    assert stat.S_IMODE((tmp_path / "mine.backup").stat().st_mode) == 0o600
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data", "mine.backup"]


def test_it_works_while_the_service_runs(data: Path) -> None:
    somebody_uses_it(data)

    with alone(data, SERVICE):
        assert run("backup", "mine.backup").exit_code == 0


def test_put_back_on_another_machine_everything_is_there(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody_uses_it(data)
    run("backup", "mine.backup")
    use(monkeypatch, tmp_path / "elsewhere")

    done = run("restore", "mine.backup", "--json")

    assert done.exit_code == 0
    assert json.loads(done.output)["holds"]["profile"] == 1
    assert nation_of(tmp_path / "elsewhere") == "wales"
    assert (tmp_path / "elsewhere" / "contacts.yaml").read_text("utf-8") == CONTACTS


def test_whoever_restores_is_told_that_people_who_left_are_back(data: Path) -> None:
    somebody_uses_it(data)
    run("backup", "mine.backup")

    done = run("restore", "mine.backup", "--force")

    assert done.exit_code == 0
    assert "Whoever left or was put out since then is in again" in done.output


@pytest.mark.parametrize(
    ("lock", "told"), [(SERVICE, "Beforehand runs already"), (CHAT, "Another window is in this conversation")]
)
def test_while_somebody_uses_the_folder_nothing_is_restored(data: Path, lock: str, told: str) -> None:
    somebody_uses_it(data)
    run("backup", "mine.backup")

    with alone(data, lock):
        done = run("restore", "mine.backup", "--force")

    assert done.exit_code == 2
    assert told in done.output


@pytest.mark.parametrize("name", ["mine.backup", "data", "nowhere/mine.backup", "data/mine.backup"])
def test_a_place_that_does_not_fit_is_refused_and_left_as_it_is(tmp_path: Path, data: Path, name: str) -> None:
    somebody_uses_it(data)
    (tmp_path / "mine.backup").write_text("another file", "utf-8")
    before = sorted(tmp_path.rglob("*"))

    done = run("backup", name)

    assert done.exit_code == 2
    assert "Please" in done.output
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "mine.backup").read_text("utf-8") == "another file"


def test_with_force_a_file_is_written_over(tmp_path: Path, data: Path) -> None:
    somebody_uses_it(data)
    (tmp_path / "mine.backup").write_text("another file", "utf-8")

    assert run("backup", "mine.backup", "--force").exit_code == 0
    assert run("restore", "mine.backup", "--force").exit_code == 0


def test_what_is_stored_is_replaced_only_by_force(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    somebody_uses_it(data)
    run("backup", "mine.backup")
    other = tmp_path / "other"
    use(monkeypatch, other)
    somebody_uses_it(other, "telegram:4002")

    refused = run("restore", "mine.backup")
    assert (refused.exit_code, nation_of(other, "telegram:4002")) == (2, "wales")
    assert "--force" in refused.output

    assert run("restore", "mine.backup", "--force").exit_code == 0
    assert (nation_of(other), nation_of(other, "telegram:4002")) == ("wales", None)


def test_contacts_that_were_changed_since_are_replaced_only_by_force(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody_uses_it(data)
    run("backup", "mine.backup")
    new = tmp_path / "new"
    new.mkdir()
    (new / "contacts.yaml").write_text("duty: 07700 900999\n", "utf-8")
    use(monkeypatch, new)

    refused = run("restore", "mine.backup")

    assert refused.exit_code == 2
    assert "differs from the one in the backup" in refused.output
    assert (new / "contacts.yaml").read_text("utf-8") == "duty: 07700 900999\n"
    assert not (new / "beforehand.sqlite3").exists()


@pytest.mark.parametrize("content", [None, b"not a backup"])
def test_what_is_no_backup_is_refused(tmp_path: Path, data: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "mine.backup").write_bytes(content)

    done = run("restore", "mine.backup")

    assert done.exit_code == 2
    assert done.output.count("\n") == 1
    assert not data.exists()


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    done = run("backup", "mine.backup")

    assert done.exit_code == 2
    assert "BEFOREHAND_DATA" in done.output
    assert list(tmp_path.iterdir()) == []
