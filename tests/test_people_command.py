"""`beforehand invite` with a role, and `beforehand people`: who is in, other roles, and taking somebody out at once."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.roles import Role
from bot.store import InvitedAs, NotInvited, Store
from tests.store.given import found_in, rows, session, turn

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("BEFOREHAND_BOT_NAME", "example_bot")
    monkeypatch.delenv("BEFOREHAND_SECRET_KEY", raising=False)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(tmp_path / "data")
    yield opened
    await opened.close()


async def runs(*arguments: str) -> Result:
    """Run a command beside the open store, on a thread of its own."""
    import asyncio

    return await asyncio.to_thread(CliRunner().invoke, app, list(arguments))


async def handle_of(store: Store, conversation: str, role: Role = Role.worker, team: str = "") -> str:
    """Let somebody in; returns their handle."""
    invitation = await store.make_invitation(NOW, DAY, InvitedAs(role, team))
    await store.commit(turn("joined", conversation=conversation, invitation=invitation.token))
    person = await store.accounts.person_of(conversation)
    assert person is not None
    return person.handle


async def test_an_invitation_carries_role_team_and_kind_of_service(store: Store) -> None:
    made = await runs("invite", "--role", "champion", "--team", "north", "--agency", "housing", "--json")
    token = json.loads(made.stdout)["send"].removeprefix("/start ")
    assert await store.accounts.role_by(token, datetime.now(UTC)) is Role.champion

    await store.commit(turn("u-1", invitation=token, now=datetime.now(UTC)))

    listed = await runs("people", "--json")
    (person,) = json.loads(listed.stdout)
    assert (person["role"], person["team"], person["agency"]) == ("champion", "north", "housing")
    assert set(person) == {"handle", "role", "team", "agency", "joined"}
    assert await store.accounts.role_of("c-1") is Role.champion


async def test_the_list_shows_nothing_by_which_a_chat_or_a_habit_could_be_known(store: Store) -> None:
    handle = await handle_of(store, "telegram:70015550", team="north")
    await store.commit(turn("u-2", session(), ("Hello",), conversation="telegram:70015550"))

    listed = (await runs("people")).stdout

    assert listed == f"{handle}\tWorker\tnorth\t-\t2026-11-22\n"


async def test_an_invitation_for_a_team_lets_in_so_many_and_no_more_and_lasts_three_days(store: Store) -> None:
    made = await runs("invite", "--people", "2", "--json")
    told = json.loads(made.stdout)
    token, moment = told["send"].removeprefix("/start "), datetime.now(UTC)
    assert datetime.fromisoformat(told["expires"]) - moment <= 3 * DAY

    for number in range(2):
        await store.commit(turn("u", conversation=f"c-{number}", invitation=token, now=moment))
    with pytest.raises(NotInvited):
        await store.commit(turn("u", conversation="c-2", invitation=token, now=moment))

    assert await store.members() == 2
    (invitation,) = await store.invitations(moment)
    assert (invitation.state, invitation.used, invitation.uses) == ("used", 2, 2)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["invite", "--people", "2", "--role", "admin"], "Only workers"),
        (["invite", "--people", "31"], "from 1 to 30 people"),
        (["invite", "--people", "2", "--days", "7"], "from 1 to 3 days"),
        (["invite", "--team", "Sam's team"], "by its place or task"),
        (["invite", "--team", "sams-team"], "not by a person's name"),
        (["invite", "--qr", "link.gif"], "SVG or a PNG"),
        (["invite", "--qr", "nowhere/link.svg"], "not there"),
        (["people", "--role", "admin"], "Please say whose"),
        (["people", "--change", "a1b2c3"], "what is to change"),
        (["people", "--change", "a1b2c3", "--take-out", "a1b2c3"], "only one of"),
        (["people", "--take-out", "'; DROP TABLE member; --"], "nobody of that handle"),
        (["people", "--change", "a1b2c3", "--role", "admin"], "nobody of that handle"),
        (["people", "--change", "a1b2c3", "--team", "north"], "nobody of that handle"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_sentence(given: list[str], said: str) -> None:
    ended = CliRunner().invoke(app, given)

    assert (ended.exit_code, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert said in ended.stderr
    assert "DROP" not in ended.stderr


@pytest.mark.parametrize(("name", "begins"), [("link.svg", b"<?xml"), ("link.PNG", b"\x89PNG")])
def test_the_link_is_drawn_to_scan(tmp_path: Path, name: str, begins: bytes) -> None:
    ended = CliRunner().invoke(app, ["invite", "--people", "12", "--qr", str(tmp_path / name)])

    assert (ended.exit_code, ended.stderr) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(begins)


async def test_whoever_is_taken_out_is_out_at_once_and_nothing_of_theirs_is_left_but_where_to_clear(
    store: Store, tmp_path: Path
) -> None:
    handle = await handle_of(store, "telegram:70015550")
    (waiting,) = await store.commit(
        turn("u-2", session("s-1", "half way"), ("Purpose?",), conversation="telegram:70015550", message_ids=(40,))
    )

    ended = await runs("people", "--take-out", handle)

    assert (ended.exit_code, "is out" in ended.stdout) == (0, True)
    assert not await store.member("telegram:70015550")
    assert await store.session_of("telegram:70015550") is None
    assert not await store.waits(waiting.id)
    assert await store.accounts.farewells() == ("telegram:70015550",)
    assert await store.chat_messages("telegram:70015550", NOW) == (40,)

    await store.accounts.farewell_said("telegram:70015550")
    assert found_in(tmp_path / "data", b"70015550", handle.encode()) == []


async def test_the_last_admin_can_be_taken_out_on_the_machine_which_says_how_to_let_another_in(store: Store) -> None:
    handle = await handle_of(store, "c-1", Role.admin)

    refused = await runs("people", "--change", handle, "--role", "worker")
    ended = await runs("people", "--take-out", handle)

    assert (refused.exit_code, "only admin" in refused.stderr) == (2, True)
    assert "beforehand invite --role admin" in ended.stdout


async def test_a_role_and_a_team_are_changed_at_once(store: Store, tmp_path: Path) -> None:
    handle = await handle_of(store, "c-1")

    ended = await runs("people", "--change", handle, "--role", "safety-owner", "--team", "duty-2")

    assert ended.stdout.splitlines() == [
        f"The role of {handle} is now: Safety owner. Their menu in the chat follows within a minute.",
        f"The team of {handle} is now: duty-2.",
    ]
    assert await store.accounts.role_of("c-1") is Role.safety_owner
    assert rows(tmp_path / "data", "SELECT team FROM member") == [("duty-2",)]
