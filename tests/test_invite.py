"""`beforehand invite`: a link that lets one person in, made, listed and taken back, also while the service runs."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import typer
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.cli_invite import run_invite
from bot.store import NotInvited, Store
from tests.store.given import found_in, turn

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("BEFOREHAND_SECRET_KEY", raising=False)
    monkeypatch.delenv("BEFOREHAND_BOT_NAME", raising=False)
    monkeypatch.delenv("BEFOREHAND_TIMEZONE", raising=False)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(tmp_path / "data")
    yield opened
    await opened.close()


def invite(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["invite", *arguments])


def made(capsys: pytest.CaptureFixture[str], **given: Any) -> str:
    """What is printed when an invitation is made at NOW."""
    run_invite(**{"days": None, "listed": False, "revoke": None, "as_json": False} | given, now=NOW)
    return capsys.readouterr().out


def test_a_link_comes_first_and_says_that_it_works_once_and_until_when(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEFOREHAND_BOT_NAME", "example_bot")

    link, once, role, back = made(capsys).splitlines()

    assert re.fullmatch(rf"https://t\.me/example_bot\?start={TOKEN.pattern}", link)
    assert once == "It works once, for one person, until Sunday 29 November 2026, 09:30 (Europe/London)."
    assert role == "Role of whoever uses it: Worker"
    assert re.fullmatch(r"To take it back before that: beforehand invite --revoke [0-9a-f]{6}", back)


def test_the_bot_s_name_may_be_given_with_its_at_sign(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEFOREHAND_BOT_NAME", "@example_bot")

    assert made(capsys).startswith("https://t.me/example_bot?start=")


def test_without_the_bot_s_name_the_line_to_send_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = made(capsys, days=1).splitlines()

    assert re.fullmatch(rf"/start {TOKEN.pattern}", first)
    assert "BEFOREHAND_BOT_NAME" in " ".join(rest)
    assert "until Monday 23 November 2026, 09:30" in " ".join(rest)


def test_a_program_gets_all_of_it_as_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(made(capsys, as_json=True))["link"] is None
    monkeypatch.setenv("BEFOREHAND_BOT_NAME", "example_bot")

    told = json.loads(made(capsys, as_json=True))

    token = told["send"].removeprefix("/start ")
    assert TOKEN.fullmatch(token)
    assert told["link"] == f"https://t.me/example_bot?start={token}"
    assert told["expires"] == "2026-11-29T09:30:00+00:00"


async def test_an_invitation_made_beside_the_running_service_lets_one_in_at_once(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    token = json.loads(await asyncio.to_thread(made, capsys, as_json=True))["send"].removeprefix("/start ")

    await store.commit(turn("u-1", invitation=token))

    assert await store.member("c-1")
    with pytest.raises(NotInvited):
        await store.commit(turn("u-1", conversation="c-2", invitation=token))


async def test_one_that_was_taken_back_beside_the_running_service_lets_nobody_in(store: Store) -> None:
    invitation = await store.make_invitation(datetime.now(UTC), timedelta(days=1))

    ended = await asyncio.to_thread(invite, "--revoke", invitation.id)

    assert (ended.exit_code, ended.stderr) == (0, "")
    assert "opens nothing any more" in ended.stdout
    with pytest.raises(NotInvited):
        await store.commit(turn("u-1", invitation=invitation.token, now=datetime.now(UTC)))


def test_the_list_says_what_has_become_of_each_and_shows_no_token(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = [json.loads(made(capsys, as_json=True, days=days)) for days in (3, 1, 2)]
    invite("--revoke", told[1]["id"])

    listed = made(capsys, listed=True)

    assert [line.split("\t")[:2] for line in listed.splitlines()] == [
        [told[1]["id"], "revoked"],
        [told[2]["id"], "open"],
        [told[0]["id"], "open"],
    ]
    tokens = [each["send"].removeprefix("/start ") for each in told]
    assert not any(token in listed for token in tokens)
    assert found_in(tmp_path / "data", *(token.encode() for token in tokens)) == []
    rows = json.loads(made(capsys, listed=True, as_json=True))
    assert rows[1] == {"id": told[2]["id"], "state": "open", "expires": "2026-11-24T09:30:00+00:00"} | {
        "role": "worker",
        "team": None,
        "agency": None,
        "used": 0,
        "people": 1,
    }


def test_an_empty_list_says_what_to_do() -> None:
    ended = invite("--list")

    assert (ended.exit_code, ended.stdout) == (0, "There are no invitations. To make one: beforehand invite\n")
    assert json.loads(invite("--list", "--json").stdout) == []


def test_taking_back_says_so_to_a_program_too(capsys: pytest.CaptureFixture[str]) -> None:
    name = json.loads(made(capsys, as_json=True))["id"]

    assert json.loads(invite("--revoke", name, "--json").stdout) == {"id": name, "state": "revoked"}


def in_one_sentence(ended: Result) -> str:
    """What is said of a wrong use: status 2, one line on standard error, nothing on standard output."""
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    assert "Error" not in ended.stderr
    return ended.stderr


@pytest.mark.parametrize("days", ["0", "-3", "91", "1000000000000000"])
def test_days_out_of_reach_are_refused_and_nothing_is_made(days: str, tmp_path: Path) -> None:
    assert "from 1 to 90 days" in in_one_sentence(invite("--days", days))

    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "given", [["--days", "1", "--list"], ["--list", "--revoke", "a"], ["--days", "1", "--revoke", "a"]]
)
def test_two_wishes_at_once_are_refused(given: list[str]) -> None:
    assert "only one of --days, --list and --revoke" in in_one_sentence(invite(*given))


@pytest.mark.parametrize("name", ["000000", "", "'; DROP TABLE invitation; --", "x" * 5000])
def test_an_id_that_is_not_there_is_refused_and_not_repeated(name: str) -> None:
    said = in_one_sentence(invite("--revoke", name))

    assert "There is no invitation of that id" in said
    assert not name or name not in said


def test_an_invitation_that_was_taken_back_before_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    name = json.loads(made(capsys, as_json=True))["id"]
    invite("--revoke", name)

    assert "taken back before" in in_one_sentence(invite("--revoke", name))


async def test_an_invitation_that_was_used_cannot_be_taken_back(store: Store) -> None:
    invitation = await store.make_invitation(NOW, timedelta(days=1))
    await store.commit(turn("u-1", invitation=invitation.token))

    assert "used already" in in_one_sentence(await asyncio.to_thread(invite, "--revoke", invitation.id))


def test_a_setting_that_does_not_fit_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEFOREHAND_BOT_NAME", "not a name!")

    said = in_one_sentence(invite())

    assert "BEFOREHAND_BOT_NAME does not fit" in said
    assert "not a name!" not in said


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "file"))

    assert "BEFOREHAND_DATA" in in_one_sentence(invite())


def test_what_is_no_number_is_a_wrong_use() -> None:
    assert invite("--days", "soon").exit_code == 2


def test_the_clock_is_the_machine_s_where_no_other_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    before = datetime.now(UTC)
    told = json.loads(invite("--json", "--days", "1").stdout)
    after = datetime.now(UTC)

    ends = datetime.fromisoformat(told["expires"])
    assert before - timedelta(seconds=1) <= ends - timedelta(days=1) <= after
    with pytest.raises(typer.Exit):
        made(capsys, days=0)
