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
BRIEF = """
T08 T19 T09 T02 T03 T05 | T07 T08 | T02 T05 | T11 T12 | T05 | T05 | T19 | M3 T15 | T01 | T19 T18
T11 T13 | T14 M1 | T18 | T13 T11 T04 | T04 T03 | T05 T03 | T06 | T03 | T09 T14 T19 | T08
T08 | - | - | T05 T08 | - | T10 | T02 M3 | T05 T03 | T10 | T03 T10 T13
T06 | T10 T07 M6 | T10 | T02 T15 T17 | T11 | T05 | - | T18
"""
"""The trees and modules that section 8 of the brief names, row by row, in its order."""
NAMED = [set(each.split()) - {"-"} for each in BRIEF.strip().replace("\n", " | ").split(" | ")]
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


def number_of(file: str) -> str:
    """Return the number that a tree or module has in the brief, which its note tells: T01, M3."""
    found = re.search(r"PRACTICE ([TM]\d+)", (shipped() / file).read_text("utf-8"))
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("row", "named"), [*zip(ROWS, NAMED, strict=True)], ids=lambda each: each[0][:40] if isinstance(each, list) else ""
)
def test_each_idea_is_met_in_every_tree_that_the_brief_names_for_it(row: list[str], named: set[str]) -> None:
    assert named <= {number_of(place["file"]) for place in PLACE.finditer(row[1])}


def test_the_places_of_trees_name_a_step() -> None:
    assert [file for file, step in PLACES if step is None and not file.startswith("phrasing/")] == []


def test_every_tree_of_the_practice_is_on_the_map() -> None:
    numbered = {
        f"trees/{file.name}"
        for file in (shipped() / "trees").glob("*.yaml")
        if re.search(r"PRACTICE T\d\d", file.read_text("utf-8"))
    }
    assert numbered - {file for file, _ in PLACES} == NOT_IN_THE_TABLE
