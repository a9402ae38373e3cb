"""Publishing on the command line: two people, every refusal in its words, and back into the folder byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.store import running_in
from tests.telegram.small_content import small_content

AIM, BETTER = "ask: My one aim today?", "ask: What is my one aim today?  # kept with its comment"
BY_TWO = ("--read-by", "champion", "--reason", "shorter")


@pytest.fixture(autouse=True)
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEFOREHAND_DATA", str(tmp_path / "data"))
    folder = small_content(tmp_path / "content")
    monkeypatch.setenv("BEFOREHAND_DIALOGUES", str(folder))
    return folder


def says(*words: str) -> Result:
    return CliRunner().invoke(app, ("trees", *words))


def edited(content: Path, old: str, new: str, name: str = "trees/door.yaml") -> str:
    file = content.parent / "edited.yaml"
    file.write_text((content / name).read_text("utf-8").replace(old, new), "utf-8")
    return str(file)


def test_published_compared_exported_and_brought_back(content: Path, tmp_path: Path) -> None:
    shipped = (content / "trees/door.yaml").read_text("utf-8")
    file = edited(content, AIM, BETTER)
    told = says("diff", "door", "--file", file)
    assert (told.exit_code, "the question reads otherwise" in told.stdout) == (1, True)

    done = says("publish", "door", "--file", file, *BY_TWO)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "trees/door.yaml is version 2 now (wording)." in done.stdout

    assert "Written: trees/door.yaml" in says("export").stdout
    assert (content / "trees/door.yaml").read_text("utf-8") == Path(file).read_text("utf-8")
    assert says("rehearse", "door").exit_code == 0  # the rehearsed conversations were exported with it
    assert says("export").stdout == ""

    assert "reads as in version 1 again. That is version 3 now." in says("rollback", "door", "--reason", "so").stdout
    version = running_in(tmp_path / "data").versions["trees/door.yaml"]
    assert (version.text, version.back_to, version.reason) == (shipped, 1, "so")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (AIM, "ask: Why hasn't she left him?", "may land as blame"),
        (AIM, "ask: [not, a, question]", "one line of text was expected"),
        (AIM, "ask: *anchor", "uses an anchor or an alias"),
        ("minutes: 1.5", "minutes: !x 1.5", "uses a tag"),
        (AIM, "ask: What did Jane Smith of 12 Acacia Avenue say?", "holds"),
        ("      listen: Listen\n", "", "goes another way now"),
        ("", "", "as it runs now"),
    ],
)
def test_what_fails_is_refused_in_words_and_what_runs_goes_on(
    content: Path, tmp_path: Path, old: str, new: str, said: str
) -> None:
    done = says("publish", "door", "--file", edited(content, old, new), *BY_TWO)

    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr
    assert "Jane" not in done.stderr
    assert running_in(tmp_path / "data").count == 0


def test_one_person_alone_and_a_safety_page_without_its_owner_are_refused(content: Path) -> None:
    file = edited(content, AIM, BETTER)
    alone = says("publish", "door", "--file", file, "--read-by", "worker", "--reason", "shorter")
    assert (alone.exit_code, "publishes what a champion has read" in alone.stderr) == (2, True)

    door = content / "trees/door.yaml"
    door.write_text(door.read_text("utf-8").replace("visit: yes\n", "visit: yes\nsafety_owner: yes\n"), "utf-8")
    guarded = edited(content, AIM, BETTER)
    refused = says("publish", "door", "--file", guarded, *BY_TWO)
    assert (refused.exit_code, "needs the safety owner" in refused.stderr) == (2, True)
    assert says("publish", "door", "--file", guarded, *BY_TWO, "--safety-owner-agrees").exit_code == 0
    pulled = says("rollback", "door", "--reason", "so")
    assert (pulled.exit_code, "Only the safety owner" in pulled.stderr) == (2, True)
    assert says("rollback", "door", "--reason", "so", "--by", "safety-owner").exit_code == 0


def test_words_that_the_family_hears_need_a_reader_with_lived_experience(content: Path) -> None:
    file = edited(content, "You choose what we talk about.”", "You choose what we speak about.”")
    refused = says("publish", "door", "--file", file, *BY_TWO)
    assert (refused.exit_code, "lived experience" in refused.stderr) == (2, True)

    assert says("publish", "door", "--file", file, *BY_TWO, "--lived-experience-agrees").exit_code == 0
