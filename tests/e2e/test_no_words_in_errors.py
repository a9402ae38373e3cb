"""Whatever fails inside, a worker's words are in no message, traceback, warning or log, with -X dev too."""

from pathlib import Path

import pytest

from tests.e2e.front_door import Desk

WORDS = ("marmalade", "07700 900123", "0770090")
LINE = "a marmalade line, ring 07700 900123"
TO_THE_FIRST_WORDS = ["no", "/skip", "/skip", "she", "she", "no", "meet", "/skip", "acts", "routine", "/skip", "/skip"]
START = "import sys; sys.argv = ['beforehand', 'chat', 'small', '--plain']\n"

BROKEN = {
    "the guard raises, quoting the line": """
import bot.conversation.typed
def guard(*given): raise ValueError(given)
bot.conversation.typed.guard = guard
""",
    "the engine raises, holding the event": """
import bot.turn
real = bot.turn.advance
def advance(dialogue, session, event, now):
    if getattr(event, "text", None): raise RuntimeError(repr(event))
    return real(dialogue, session, event, now)
bot.turn.advance = advance
""",
    "the store raises, holding the whole turn": """
from bot.store import Store
real = Store.commit
async def commit(self, record):
    if "marmalade" in repr(record): raise KeyError(record)
    return await real(self, record)
Store.commit = commit
""",
    "a message cannot be read back": """
import bot.turn
real = bot.turn.message_from_json
def read(text):
    return real(text.replace('"type":"ask"', '"type":"marmalade"')) if "marmalade" in text else real(text)
bot.turn.message_from_json = read
""",
    "a task of its own raises and nobody awaits it": """
import asyncio, bot.conversation.typed
real = bot.conversation.typed.guard
def guard(text, *given):
    async def fails(): raise ValueError(text)
    asyncio.get_running_loop().create_task(fails())
    return real(text, *given)
bot.conversation.typed.guard = guard
""",
    "the screen cannot write": """
from bot.terminal.plainly import PlainScreen
real = PlainScreen.show
def show(self, message):
    if "marmalade" in repr(message): raise UnicodeEncodeError("ascii", repr(message), 0, 1, "no")
    real(self, message)
PlainScreen.show = show
""",
    "a warning quotes the line": """
import warnings, bot.conversation.typed
real = bot.conversation.typed.guard
def guard(text, *given):
    warnings.warn(text)
    return real(text, *given)
bot.conversation.typed.guard = guard
""",
}

TREE = """
id: small
title: Small
about: A tree of a test.
steps:
  - id: words
    ask: What will you say?
    write: Type.
    log: no
  - id: more
    ask: And then?
    write: Type.
    log: no
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "dialogues" / "trees").mkdir(parents=True)
    (tmp_path / "dialogues" / "trees" / "small.yaml").write_text(TREE, encoding="utf-8")
    desk = Desk(tmp_path)
    desk.settings["BEFOREHAND_DIALOGUES"] = str(tmp_path / "dialogues")
    return desk


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_no_failure_shows_a_word_of_a_worker_on_standard_error(desk: Desk, broken: str) -> None:
    program = f"{START}{broken}\nfrom bot.cli import main\nmain()\n"

    ended = desk.runs_afresh("-X", "dev", "-c", program, lines=[LINE, "more marmalade"])

    assert not any(word in ended.errors for word in WORDS), ended.errors
    assert "Traceback" not in ended.errors
