"""An approval holds for one exact wording, by a role, and is the organisation's own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.app import vouched
from bot.approvals import FILE, NoApproval, approve, read_approvals, unapproved, withdraw
from bot.conversation import words
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.library import Library
from bot.store import Store
from bot.turn import Chance, Turns
from tests.turn.given import SECRET, SHIPPED, Worker

DAY = date(2026, 11, 22)
DOOR = SHIPPED.dialogues["door"]
EDITED = replace(DOOR, sources={**DOOR.sources, "trees/door.yaml": DOOR.sources["trees/door.yaml"] + "\n# one sign\n"})


async def opening(folder: Path, dialogue: Dialogue = DOOR, *, begins: str = "door") -> str:
    """What a worker reads first, with what the organisation has vouched for in `folder`."""
    library: Library = replace(SHIPPED, dialogues={**SHIPPED.dialogues, "door": dialogue})
    store = await Store.open(folder / "store", SECRET)
    try:
        turns = Turns(
            store,
            library,
            contacts={},
            timezone="Europe/London",
            chance=Chance(lambda: "an-id", lambda _: False),
            vouched=lambda each: vouched(folder, each),
        )
        return (await Worker(turns).starts(begins)).said[0]
    finally:
        await store.close()


async def test_the_draft_line_goes_with_the_approval_and_comes_back_with_an_edit(tmp_path: Path) -> None:
    assert words.DRAFT in await opening(tmp_path / "a")

    approve(tmp_path / "b", [DOOR], by="safety owner", on=DAY)
    assert words.DRAFT not in await opening(tmp_path / "b")

    approve(tmp_path / "c", [DOOR], by="safety owner", on=DAY)
    assert words.DRAFT in await opening(tmp_path / "c", EDITED)


async def test_an_approved_tree_is_no_draft_when_it_is_practised_and_one_that_was_edited_is(tmp_path: Path) -> None:
    assert words.DRAFT in await opening(tmp_path / "a", begins="practise-door")

    approve(tmp_path / "b", [DOOR], by="safety owner", on=DAY)
    practised = await opening(tmp_path / "b", begins="practise-door")
    assert practised.startswith("Practice: ")
    assert words.DRAFT not in practised

    approve(tmp_path / "c", [DOOR], by="safety owner", on=DAY)
    assert words.DRAFT in await opening(tmp_path / "c", EDITED, begins="practise-door")


def test_an_edit_of_a_module_makes_every_tree_that_calls_it_a_draft_again(tmp_path: Path) -> None:
    approvals = approve(tmp_path, [DOOR], by="safety owner", on=DAY)
    gate = DOOR.sources["modules/safety-gate.yaml"]

    assert approvals.of(DOOR) is not None
    assert approvals.of(replace(DOOR, sources={**DOOR.sources, "modules/safety-gate.yaml": gate + "#\n"})) is None


def test_rolled_back_to_an_earlier_wording_its_approval_still_holds(tmp_path: Path) -> None:
    approve(tmp_path, [DOOR], by="safety owner", on=DAY)

    approvals = approve(tmp_path, [EDITED], by="deputy safety owner", on=DAY)

    assert [each.by for each in approvals.all] == ["safety owner", "deputy safety owner"]
    assert approvals.of(DOOR) is not None


def test_what_is_not_approved_is_named_and_an_approval_can_be_taken_back(tmp_path: Path) -> None:
    everything = list(SHIPPED.dialogues.values())
    approvals = approve(tmp_path, everything, by="safety owner", on=DAY)
    assert unapproved(SHIPPED, approvals) == ()

    assert unapproved(SHIPPED, withdraw(tmp_path, ["door"])) == ("door",)
    assert unapproved(SHIPPED, read_approvals(tmp_path / "nowhere")) == tuple(sorted(SHIPPED.dialogues))


@pytest.mark.parametrize("by", ["Jane Smith", "safety owner, 07700 900123", "  ", "x" * 61, "safety\ud83downer"])
def test_a_person_or_nonsense_is_no_role_and_is_not_kept_nor_repeated(tmp_path: Path, by: str) -> None:
    with pytest.raises(NoApproval) as refused:
        approve(tmp_path, [DOOR], by=by, on=DAY)

    assert not (tmp_path / FILE).exists()
    assert not by.strip() or by not in str(refused.value)


@pytest.mark.parametrize("by", ["safety owner", "designated safeguarding lead", "practice lead “north”", 'a \\ "role"'])
def test_roles_are_kept_as_they_were_given_for_the_owners_eyes_only(tmp_path: Path, by: str) -> None:
    approve(tmp_path, [DOOR], by=by, on=DAY)

    assert [each.by for each in read_approvals(tmp_path).all] == [by]
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


async def test_a_file_that_cannot_be_read_approves_nothing_and_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("approvals: [everything]\n")

    with pytest.raises(Unreadable):
        read_approvals(tmp_path)
    assert words.DRAFT in await opening(tmp_path)
