"""Every check that there is comes to every outcome that it can have, and says what to do."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from bot.doctor.examination import CHECKS
from bot.doctor.finding import Check, Finding, Outcome, outcomes
from bot.doctor.running import service_runs
from bot.doctor.surroundings import Surroundings
from tests.doctor.api import TOKEN
from tests.doctor.spoiled import SPOILED
from tests.doctor.spoiling import Spoil, a_program_that_holds_the_database, nothing, the_service_running
from tests.doctor.world import BY_NAME, World
from tests.store.given import an_ordinary_user_in, modes, set_mode

TESTED_HERE = {("lock", "problem")}
WAYS = [(name, outcome, spoil, said) for (name, outcome), ways in SPOILED.items() for spoil, said in ways]


@pytest.mark.parametrize(("name", "outcome", "spoil", "said"), WAYS)
def test_a_check_notices_what_is_spoiled(world: World, name: str, outcome: str, spoil: Spoil, said: str) -> None:
    spoil(world)

    finding = world.look(name)

    assert (finding.outcome.value, said in finding.said) == (outcome, True), finding
    assert finding.outcome in BY_NAME[name].can_be
    in_plain_words(finding)


def in_plain_words(finding: Finding) -> None:
    """A sentence for people, with what to do exactly where something is to be done; no token and no Python in it."""
    whole = f"{finding.said} {finding.do}"
    assert finding.said.endswith((".", "?"))
    assert "\n" not in whole
    assert bool(finding.do) == (finding.outcome in (Outcome.warning, Outcome.problem))
    assert TOKEN not in whole
    assert not re.search(r"secret words|Traceback|Exception|None|/bot\d", whole)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_outcome_of_a_check_has_its_test(check: Check) -> None:
    tested = {outcome for name, outcome in {*SPOILED, *TESTED_HERE} if name == check.name}
    assert tested == {outcome.value for outcome in check.can_be}


def test_no_two_checks_share_a_name_and_no_test_is_of_a_check_that_is_gone() -> None:
    assert len(BY_NAME) == len(CHECKS)
    assert {name for name, _ in SPOILED} == set(BY_NAME)


def test_who_holds_the_database_is_named(world: World) -> None:
    with a_program_that_holds_the_database(world) as number:
        finding = world.look("lock")

    assert finding.outcome is Outcome.problem
    assert re.search(rf"Another program \(.*python.*, process {number}\)", finding.said)
    in_plain_words(finding)
    assert world.look("lock").outcome is Outcome.ok


def test_a_service_that_runs_is_not_disturbed_by_asking_for_its_updates(world: World) -> None:
    with the_service_running(world):
        finding = world.look("second poller")

    assert (finding.outcome, "disturbed" in finding.said) == (Outcome.passed_over, True)
    assert "getUpdates" not in [method for method, _ in world.api.asked]
    assert world.look("second poller").outcome is Outcome.ok


def test_asking_for_updates_confirms_none_and_waits_for_none(world: World) -> None:
    world.look("second poller")

    assert ("getUpdates", {"limit": 1, "timeout": 0}) in world.api.asked


def test_what_waits_in_telegram_is_not_shown(world: World) -> None:
    world.api.answer("getUpdates", [{"update_id": 1, "message": {"text": "a worker's words"}}])

    finding = world.look("second poller")

    assert finding.outcome is Outcome.ok
    assert "words" not in finding.said


def test_nothing_is_asked_that_changes_anything(world: World) -> None:
    world.look_round()

    asked = {method for method, _ in world.api.asked}
    assert {method for method in asked if method and not method.startswith("get")} == set()


def test_each_question_is_asked_once(world: World) -> None:
    world.look_round()

    asked = [method for method, _ in world.api.asked]
    assert sorted(asked) == sorted(set(asked))


def test_after_one_answer_that_does_not_come_nothing_more_is_asked(world: World) -> None:
    world.api.silent = True
    results = world.look_round(patience=0.1)
    world.api.silent = False

    outcome = {result.check.name: result.finding.outcome for result in results if result.check.network}
    assert outcome.pop("reachable") is Outcome.problem
    assert set(outcome.values()) == {Outcome.passed_over}
    assert len(world.api.asked) <= 1


def test_offline_nobody_is_asked(world: World) -> None:
    results = world.look_round(network=False)

    assert world.api.asked == []
    assert [result.check.name for result in results] == [check.name for check in CHECKS if not check.network]


def test_looking_makes_and_changes_nothing(world: World) -> None:
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in world.data.iterdir()}
    set_mode(world.data / "secret.key", 0o644)
    there = modes(world.data)

    world.look_round()

    assert modes(world.data) == there
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in world.data.iterdir()} == before


def test_in_a_folder_that_is_not_there_nothing_is_made(world: World) -> None:
    world.settings["data"] = world.folder / "elsewhere" / "deeper"

    world.look_round()

    assert not (world.folder / "elsewhere").exists()


def test_where_all_is_well_only_what_needs_the_organisation_is_found(world: World) -> None:
    nothing(world)

    found = {result.check.name for result in world.look_round() if result.found}

    assert found == {"approval"}


async def _raises(_: Surroundings) -> Finding:
    raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/getMe")


def test_a_check_that_fails_hides_no_other_and_says_its_kind_only(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Check("broken", "nothing", outcomes("problem"), _raises)
    monkeypatch.setitem(BY_NAME, "broken", broken)

    first, second = world.look_round("broken", "disk")

    assert first.finding.said == "This could not be looked at (RuntimeError)."
    assert TOKEN not in repr(first.finding)
    assert second.finding.outcome is Outcome.ok


def test_what_this_user_may_not_read_or_write_is_named(world: World) -> None:
    set_mode(world.data / "secret.key", 0o000)
    set_mode(world.data, 0o755)
    world.settings["data"] = Path()
    with an_ordinary_user_in(world.data):
        key, folder = world.look("secret key"), world.look("data folder")

    assert (key.outcome, "cannot be read" in key.said) == (Outcome.problem, True)
    assert (folder.outcome, "Nothing can be written" in folder.said) == (Outcome.problem, True)
    in_plain_words(key)
    in_plain_words(folder)


def test_a_folder_inside_of_one_that_is_closed_to_this_user_is_named(world: World) -> None:
    set_mode(world.folder, 0o000)
    with an_ordinary_user_in(Path("/")):
        finding = world.look("data folder")
    set_mode(world.folder, 0o700)

    assert (finding.outcome, "Nothing can be written" in finding.said) == (Outcome.problem, True)


def test_where_the_system_has_no_such_locks_no_service_is_seen(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with the_service_running(world):
        monkeypatch.setitem(sys.modules, "fcntl", None)
        assert not service_runs(world.data)
        monkeypatch.undo()

        assert service_runs(world.data)
