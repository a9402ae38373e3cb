"""The map of the practice is true: each place in it is a file and a step that are there, and no idea is left blank."""

import re

import pytest
import yaml

from bot.library import shipped
from tests.checkout import CHECKOUT

PAGE = CHECKOUT / "docs" / "reference" / "practice-map.md"
IDEAS = 38
"""Rows of the table in section 8 of the content brief."""
NOT_IN_THE_TABLE = {"trees/supervision.yaml"}
"""Trees that section 8 of the brief names for no idea."""
PLACE = re.compile(r"`(?P<file>(?:trees|modules|phrasing)/[a-z-]+\.yaml)(?:#(?P<step>[a-z0-9-]+))?`")
ROWS = [line.strip("| ").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
PLACES = sorted({(found["file"], found["step"]) for _, where in ROWS for found in PLACE.finditer(where)})


def steps_in(file: str) -> set[str]:
    written = yaml.safe_load((shipped() / file).read_text("utf-8"))
    return {str(step.get("id") or step.get("use")) for step in written["steps"]}


def test_every_idea_of_the_brief_has_a_row_of_its_own() -> None:
    assert len(ROWS) == len({idea for idea, _ in ROWS}) == IDEAS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_each_idea_has_a_place_or_says_what_is_missing_and_for_which_issue_it_waits(row: list[str]) -> None:
    missing = "Not yet" in row[1]

    assert PLACE.search(row[1]) or missing
    assert not missing or re.search(r"Not yet: [^|]+ \(issue \d\)", row[1])


@pytest.mark.parametrize(("file", "step"), PLACES)
def test_each_place_is_there(file: str, step: str | None) -> None:
    assert (shipped() / file).is_file()
    assert step is None or step in steps_in(file)


def test_the_places_of_trees_name_a_step() -> None:
    assert [file for file, step in PLACES if step is None and not file.startswith("phrasing/")] == []


def test_every_tree_of_the_practice_is_on_the_map() -> None:
    numbered = {
        f"trees/{file.name}"
        for file in (shipped() / "trees").glob("*.yaml")
        if re.search(r"PRACTICE T\d\d", file.read_text("utf-8"))
    }
    assert numbered - {file for file, _ in PLACES} == NOT_IN_THE_TABLE
