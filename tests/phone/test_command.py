"""`python -m tests.phone` draws what it is asked to and says what it found."""

from __future__ import annotations

import json
from pathlib import Path

import typer
from typer.testing import CliRunner

from tests.phone.__main__ import main

APP = typer.Typer()
APP.command()(main)


def test_a_recorded_chat_is_drawn_on_two_phones_and_on_a_lock_screen(tmp_path: Path) -> None:
    recorded = tmp_path / "recorded.json"
    keyboard = [[{"text": "Arrange another time to talk"}, {"text": "No"}]]
    recorded.write_text(json.dumps([{"from": "bot", "text": "How is the child?", "keyboard": keyboard}]), "utf-8")
    ended = CliRunner().invoke(APP, [str(tmp_path / "out"), "--chat", str(recorded)])
    assert ended.exit_code == 0
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        "recorded-usual.png",
        "recorded-narrow.png",
        "recorded-locked.png",
    }
    assert "4 words; 2 buttons" in ended.output
    assert "CUT: Arrange another time to talk" in ended.output
    assert "notification hints: child" in ended.output


def test_a_tree_is_drawn_on_contact_sheets(tmp_path: Path) -> None:
    ended = CliRunner().invoke(APP, [str(tmp_path), "helpful"])
    assert ended.exit_code == 0
    assert (tmp_path / "helpful-1.png").read_bytes().startswith(b"\x89PNG")
    assert ended.output.splitlines()[-1].startswith("helpful: ")
