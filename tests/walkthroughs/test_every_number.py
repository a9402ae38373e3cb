"""Each of the twenty walk-throughs (`PRACTICE.md` 3.10) is a test that bears its number."""

import re

from tests.checkout import CHECKOUT

FOLDERS = (CHECKOUT / "tests" / "walkthroughs", CHECKOUT / "tests" / "review")


def test_every_walkthrough_is_a_test() -> None:
    text = "\n".join(file.read_text("utf-8") for folder in FOLDERS for file in folder.rglob("test_*.py"))

    tested = [int(number) for number in re.findall(r"def test_walkthrough_(\d\d)_", text)]

    assert set(tested) == set(range(1, 21))
