"""The commands around the content, as whoever looks after it types them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path))


def says(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def test_approved_listed_and_taken_back() -> None:
    assert "At the door\tdraft" in says("trees", "list").stdout

    assert "door is approved in the wording" in says("trees", "approve", "door", "--by", "safety owner").stdout
    assert "At the door\tapproved by safety owner, 20" in says("trees", "list").stdout
    assert "trees/door.yaml" not in says("trees", "words", "--unread").stdout

    assert says("trees", "approve", "door", "--withdraw").stdout == "door is a draft again.\n"
    assert "At the door\tdraft" in says("trees", "list").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("approve", "door"), "say who approves"),
        (("approve", "door", "--by", "safety owner", "--withdraw"), "say who approves"),
        (("approve", "dor", "--by", "safety owner"), "Did you mean “door”"),
        (("approve", "door", "--by", "Jane Smith"), "give a role and no person"),
        (("print", "dor"), "Did you mean “door”"),
        (("rehearse", "dor"), "Did you mean “door”"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence_with_status_2(words: tuple[str, ...], said: str) -> None:
    done = says("trees", *words)

    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Jane" not in done.stderr


def test_printed_to_standard_output() -> None:
    assert says("trees", "print", "door").stdout.endswith("</html>\n")
    assert "Who may be there?" in says("trees", "print", "door", "--whole").stdout


def test_one_tree_is_rehearsed_alone() -> None:
    done = says("trees", "rehearse", "door")

    assert done.exit_code == 0
    assert "1 trees and modules" in done.stdout.splitlines()[-1]


def test_lines_to_read_as_json() -> None:
    rows = json.loads(says("trees", "words", "--json").stdout)

    assert {"file", "line", "step", "hearer", "text"} == set(rows[0])


def test_numbers_listed_confirmed_and_refused() -> None:
    rows = {row["name"]: row for row in json.loads(says("signposts", "--json").stdout)}
    assert [rows[name]["trust"] for name in ("emergency", "scotland", "northern-ireland")] == [
        "lasting",
        "unchecked",
        "hidden",
    ]

    assert "0800 027 1234, 24 hours is confirmed until" in says("signposts", "confirm", "scotland").stdout
    assert "Confirmed on" in says("signposts").stdout
    assert says("signposts", "confirm", "northern-ireland").exit_code == 2
    assert says("signposts", "confirm", "scotland", "--on", "yesterday").exit_code == 2
