"""What becomes of an approval when a version is published or brought back: it goes on only where its owner agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.approvals import approve, read_approvals
from bot.carrying import BY, Carrying, carry
from bot.shelf import Shelf, open_shelf
from bot.store import Running, Version
from tests.telegram.small_content import small_content

DAY = date(2026, 11, 22)
DOOR, GATE = "trees/door.yaml", "modules/safety-gate.yaml"
BY_CHAMPIONS, BY_OWNER = "champion, lead champion", "champion, lead champion, safety owner"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_content(tmp_path_factory.mktemp("carrying") / "content")


@pytest.fixture(scope="module")
def shipped(content: Path) -> Shelf:
    return open_shelf(content, Running())


def published(shelf: Shelf, file: str, text: str, read_by: str, number: int = 2, back_to: int | None = None) -> Shelf:
    """The shelf after a version was published."""
    version = Version(file, number, text, "editor", read_by, "", "2026-11-22", "wording", False, "", back_to)
    versions = {**shelf.running.versions, file: version}
    return open_shelf(shelf.folder, Running(len(versions), versions))


def reworded(shelf: Shelf, file: str, sign: str = "more") -> str:
    return f"{shelf.text(file)}\n# {sign}\n"


def is_approved(folder: Path, shelf: Shelf, name: str = "door") -> bool:
    return read_approvals(folder).of(shelf.library.dialogues[name]) is not None


def test_without_the_safety_owner_a_page_that_was_approved_is_a_draft_again(shipped: Shelf, tmp_path: Path) -> None:
    approve(tmp_path, [shipped.library.dialogues["door"]], by="safety owner", on=DAY)
    after = published(shipped, DOOR, reworded(shipped, DOOR), BY_CHAMPIONS)

    assert carry(tmp_path, shipped, after, DAY) == ()
    assert not is_approved(tmp_path, after)


def test_what_was_approved_stays_so_where_the_safety_owner_agreed_to_the_change(shipped: Shelf, tmp_path: Path) -> None:
    approve(tmp_path, [shipped.library.dialogues["door"]], by="safety owner", on=DAY)
    after = published(shipped, GATE, reworded(shipped, GATE), BY_OWNER)

    assert carry(tmp_path, shipped, after, DAY) == ("door", "safety-gate")
    assert is_approved(tmp_path, after)
    approval = read_approvals(tmp_path).of(after.library.dialogues["door"])
    assert approval is not None
    assert (approval.by, approval.on) == (BY, DAY)


def test_a_page_that_needs_the_safety_owner_is_approved_by_their_yes_and_those_that_call_it_are_not(
    shipped: Shelf, tmp_path: Path
) -> None:
    after = published(shipped, GATE, reworded(shipped, GATE), BY_OWNER)

    assert carry(tmp_path, shipped, after, DAY) == ("safety-gate",)
    assert not is_approved(tmp_path, after)


def test_brought_back_to_approved_words_it_is_approved_again_by_itself(shipped: Shelf, tmp_path: Path) -> None:
    approve(tmp_path, [shipped.library.dialogues["door"]], by="safety owner", on=DAY)
    after = published(shipped, DOOR, reworded(shipped, DOOR), BY_CHAMPIONS)
    back = published(after, DOOR, shipped.text(DOOR) or "", "", number=3, back_to=1)

    assert carry(tmp_path, after, back, DAY) == ()
    assert is_approved(tmp_path, back)


def test_brought_back_to_words_that_nobody_approved_it_is_a_draft(shipped: Shelf, tmp_path: Path) -> None:
    after = published(shipped, GATE, reworded(shipped, GATE), BY_OWNER)
    carry(tmp_path, shipped, after, DAY)
    back = published(after, GATE, shipped.text(GATE) or "", "", number=3, back_to=1)

    assert carry(tmp_path, after, back, DAY) == ()
    assert is_approved(tmp_path, after, "safety-gate")
    assert not is_approved(tmp_path, back, "safety-gate")


def test_a_change_that_nobody_saw_between_two_shelves_is_not_approved_with_the_next(
    shipped: Shelf, tmp_path: Path
) -> None:
    approve(tmp_path, [shipped.library.dialogues["door"]], by="safety owner", on=DAY)
    later = published(shipped, DOOR, reworded(shipped, DOOR), BY_OWNER, number=3)

    assert carry(tmp_path, shipped, later, DAY) == ()


def test_one_who_follows_takes_each_step_from_the_last(shipped: Shelf, tmp_path: Path) -> None:
    approve(tmp_path, [shipped.library.dialogues["door"]], by="safety owner", on=DAY)
    carrying = Carrying(tmp_path, shipped)
    first = published(shipped, DOOR, reworded(shipped, DOOR), BY_OWNER)
    second = published(first, DOOR, reworded(first, DOOR, "and more"), BY_OWNER, number=3)

    carrying.take(first, DAY)
    carrying.take(second, DAY)
    carrying.take(replace(second), DAY)

    assert is_approved(tmp_path, second)
    assert len(read_approvals(tmp_path).all) == 3
