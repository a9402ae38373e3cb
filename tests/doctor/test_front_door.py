"""`beforehand doctor` at the front door: what it prints, its exit status, and that the token is in none of it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.dialogue.signpost import ONLY_999
from bot.doctor.examination import CHECKS
from bot.doctor.finding import Outcome
from tests.docs.pages import DOCS, rows
from tests.doctor.api import TOKEN, PlayedApi, nobody_listens
from tests.doctor.spoiling import a_broken_tree, all_approved, noise_for_a_database, unconfirmed_numbers
from tests.doctor.world import NOW, World


@pytest.fixture(autouse=True)
def settings(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in world.settings.items():
        monkeypatch.setenv(f"BEFOREHAND_{name.upper()}", str(value))


@pytest.fixture(autouse=True)
def everything_logged() -> Iterator[None]:
    """Let every logger say all that it would, as a careless set-up might."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    yield
    root.setLevel(before)


def doctor(*arguments: str) -> Result:
    ended = CliRunner().invoke(app, ["doctor", *arguments])
    assert TOKEN not in ended.output
    assert TOKEN.split(":")[1] not in ended.output
    return ended


def test_each_check_has_a_line_and_what_to_do_stands_below_it(world: World) -> None:
    unconfirmed_numbers(world)

    printed = doctor("--offline").stdout.splitlines()

    assert len([line for line in printed if not line.startswith(" ")]) == 1 + sum(not each.network for each in CHECKS)
    numbers = next(at for at, line in enumerate(printed) if re.match(r"warning +numbers", line))
    assert printed[numbers + 1].strip() == "→ Have each one dialled, then record it with beforehand signposts confirm."
    assert printed[-1] == "15 checks: 13 ok, 2 warnings, 0 problems, 0 passed over."


def test_what_is_found_is_status_1_and_what_the_organisation_has_not_approved_is_found(world: World) -> None:
    assert doctor("--offline").exit_code == 1
    a_broken_tree(world)

    ended = doctor("--offline")

    assert ended.exit_code == 1
    assert re.search(r"^problem +dialogues", ended.stdout, re.MULTILINE)


def test_where_there_is_nothing_to_do_the_status_is_0(world: World) -> None:
    (world.content / "signposts.yaml").write_text(ONLY_999, "utf-8")
    all_approved(world)

    ended = doctor("--offline")

    assert (ended.exit_code, ended.stderr) == (0, "")
    assert ended.stdout.endswith("15 checks: 15 ok, 0 warnings, 0 problems, 0 passed over.\n")
    assert json.loads(doctor("--offline", "--json").stdout)["well"] is True


def test_a_program_gets_all_of_it_as_json() -> None:
    ended = doctor("--json")

    told = json.loads(ended.stdout)
    assert [each["name"] for each in told["checks"]] == [check.name for check in CHECKS]
    assert told["well"] is False
    assert set(told["checks"][0]) == {"name", "looks_at", "outcome", "said", "do"}


def test_offline_asks_nobody(api: PlayedApi) -> None:
    doctor("--offline", "--json")

    assert api.asked == []


@pytest.mark.parametrize("trouble", ["refused", "silent", "wrong token", "no JSON", "half an answer"])
def test_whatever_telegram_does_the_token_is_in_nothing_that_is_printed_or_logged(
    trouble: str, api: PlayedApi, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.cli_doctor.PATIENCE", 0.2)
    with nobody_listens() as address:
        match trouble:
            case "refused":
                monkeypatch.setenv("BEFOREHAND_TELEGRAM_API_URL", address)
            case "silent":
                api.silent = True
            case "wrong token":
                monkeypatch.setenv("BEFOREHAND_TELEGRAM_TOKEN", TOKEN + "x")
            case "no JSON":
                api.answer("getMe", b"<html>\xff" + TOKEN.encode())
            case _:
                api.answer("getMe", {"username": 7, "first_name": None})
                api.answer("getWebhookInfo", ["no object"])

        ended = doctor()

    api.silent = False
    assert ended.exit_code == 1
    assert "Traceback" not in ended.output
    assert "This could not be looked at (" not in ended.output
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert [line for line in ours if TOKEN.split(":")[1] in line] == []


def test_a_broken_database_does_not_keep_it_from_looking_at_the_rest(world: World) -> None:
    noise_for_a_database(world)

    ended = doctor("--offline")

    assert re.search(r"^problem +database", ended.stdout, re.MULTILINE)
    assert re.search(r"^ok +dialogues", ended.stdout, re.MULTILINE)


def test_a_setting_that_does_not_fit_is_named_with_status_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEFOREHAND_TIMEZONE", "Nowhere/Land")

    ended = doctor()

    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "BEFOREHAND_TIMEZONE does not fit" in ended.stderr


def test_a_wrong_use_is_status_2() -> None:
    assert doctor("--sideways").exit_code == 2


def test_the_content_that_is_shipped_can_be_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BEFOREHAND_DIALOGUES")

    told = json.loads(doctor("--offline", "--json").stdout)

    outcome = {each["name"]: each["outcome"] for each in told["checks"]}
    assert (outcome["dialogues"], outcome["numbers"], outcome["approval"]) == ("ok", "warning", "warning")


def test_the_page_of_the_doctor_has_a_row_for_every_check() -> None:
    written = rows(DOCS / "how-to" / "read-the-doctor.md", "What it looks at")

    assert [row[0] for row in written] == [check.name for check in CHECKS]
    assert [row[1] for row in written] == [check.looks_at for check in CHECKS]
    can_be = [", ".join(each.value for each in Outcome if each in check.can_be) for check in CHECKS]
    assert [row[2] for row in written] == can_be
    assert [row[3] for row in written] == ["yes" if check.network else "no" for check in CHECKS]


def test_the_clock_is_the_machine_s(api: PlayedApi) -> None:
    api.date = NOW.replace(year=2001)

    told = json.loads(doctor("--json").stdout)

    assert next(each["outcome"] for each in told["checks"] if each["name"] == "clock") == "problem"
