"""The examples work: commands are run, trees are read, linked and linted, and what is shown is what comes."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.dialogue.source import compose
from bot.library import Library, open_library
from bot.workshop.lint import lint
from bot.workshop.rehearse import rehearse
from tests.checkout import CHECKOUT
from tests.docs.made import commands, said
from tests.docs.pages import DOCS, Example, examples, pages

WRITTEN = [example for page in pages() if "lint" not in page.parts for example in examples(page)]
READ_ON = date(2026, 11, 22)


def name(example: Example) -> str:
    return f"{example.page.name}:{example.line}"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as a reader of the tutorial has it: the content, and a `beforehand` to call."""
    shutil.copytree(CHECKOUT / "dialogues", tmp_path / "dialogues")
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "beforehand"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={CHECKOUT} exec {sys.executable} -P -m bot "$@"\n', "utf-8")
    program.chmod(0o755)
    return tmp_path


def run(commands: str, desk: Path) -> str:
    """What a shell writes, both streams, for the commands of an example."""
    settings = {"PATH": f"{desk / 'bin'}{os.pathsep}{os.defpath}", "HOME": str(desk), "LANG": "C.UTF-8"}
    settings["BEFOREHAND_DIALOGUES"] = str(desk / "dialogues")  # what an example writes must not reach the checkout
    done = subprocess.run(
        ["sh", "-c", commands], cwd=desk, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


@pytest.mark.parametrize("page", [page for page in pages() if "lint" not in page.parts], ids=lambda page: page.name)
def test_the_examples_of_a_page_run_in_order_and_show_what_the_page_shows(page: Path, desk: Path) -> None:
    came: str | None = None
    for example in examples(page):
        form, _, file = example.form.partition(" ")
        if form == "sh" and not file and page.parent != CHECKOUT:
            came = run(example.text, desk)
            continue
        if form in ("text", "yaml") and re.search(r"\.(txt|yaml)$", file):
            (desk / file).parent.mkdir(parents=True, exist_ok=True)
            (desk / file).write_text(example.text, "utf-8")
        elif form == "text" and came is not None:
            assert came.strip() == example.text.strip(), name(example)
        came = None


@pytest.mark.parametrize("example", [each for each in WRITTEN if each.form.startswith("sh")], ids=name)
def test_a_command_for_the_hand_has_only_options_that_exist(example: Example) -> None:
    known = set(commands())
    lines = re.findall(r"(?:beforehand|python -m bot)((?: [^\n|&;>]+)?)", example.text.replace("$HOME/beforehand", ""))
    for line in lines:
        words = line.split()
        command = tuple(words[:2]) if tuple(words[:2]) in known else tuple(words[:1])
        if command not in known:
            continue  # an alias or a path, no call
        options = [word for word in words if word.startswith("--")]
        helped = said(*command, "--help")
        assert [option for option in options if option not in helped] == []


def shelf_with(desk: Path, written: list[Example]) -> Library:
    for example in written:
        folder = "modules" if example.form == "yaml module" else "trees"
        tree = re.search(r"^id: (\S+)", example.text, re.MULTILINE)
        assert tree
        (desk / "dialogues" / folder / f"{tree[1]}.yaml").write_text(example.text, "utf-8")
    return open_library(desk / "dialogues")


WHOLE_TREES = [each for each in WRITTEN if each.form.startswith("yaml") and re.search(r"^steps:", each.text, re.M)]
HOW_TO = [each for each in WHOLE_TREES if each.page.parent.name == "how-to"]
TUTORIAL = [each for each in WHOLE_TREES if each.page.name == "tutorial.md"]


@pytest.mark.parametrize("written", [HOW_TO, TUTORIAL], ids=["how-to", "tutorial"])
def test_a_whole_tree_can_be_read_and_pleases_the_linter(written: list[Example], desk: Path) -> None:
    library = shelf_with(desk, written)
    assert list(library.faults) == []
    ids = {match[1] for each in written if (match := re.search(r"^id: (\S+)", each.text, re.MULTILINE))}
    assert ids
    report = lint(library.dialogues, {**library.reads, **library.modules}, today=READ_ON, only=ids)
    assert [str(fault) for fault in report.faults] == []


def test_the_transcript_by_hand_plays(desk: Path) -> None:
    library = shelf_with(desk, TUTORIAL)
    (written,) = [each for each in WRITTEN if "transcripts/" in each.form]
    report = rehearse({"before-a-call": library.dialogues["before-a-call"]}, {"by-hand.yaml": written.text})
    assert report.well, list(report.lines())


@pytest.mark.parametrize("example", [each for each in WRITTEN if each.form.startswith("yaml")], ids=name)
def test_a_piece_of_yaml_can_be_read(example: Example) -> None:
    wrapped = f"piece:\n{example.text}" if example.text.startswith("- ") else example.text
    if example.page == DOCS / "reference" / "tree-format.md":
        for line in example.text.splitlines():
            compose(line, "piece")
    else:
        compose(wrapped, "piece")
