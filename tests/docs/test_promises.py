"""What the pages promise of the two trees, held against whole conversations with the program."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.conversation import words
from bot.retention import Retention
from bot.telegram import words as telegram_words
from tests import content
from tests.checkout import CHECKOUT
from tests.docs.pictures import Camera
from tests.docs.walks import DOOR, FIRST_VISIT, Shown, as_text, hold

SHE = re.compile(r"\b(she|her|hers|herself)\b", re.IGNORECASE)
HE = re.compile(r"\b(he|him|his|himself)\b", re.IGNORECASE)


def first_visit(answers: Mapping[str, str] = MappingProxyType({})) -> Shown:
    return Shown("first-visit", {**FIRST_VISIT, **answers})


def door(answers: Mapping[str, str] = MappingProxyType({})) -> Shown:
    return Shown("door", {**DOOR, **answers})


@pytest.mark.parametrize("who", ["someone-else", "unsure", "/skip"])
async def test_at_the_door_not_alone_or_not_known_leaves_only_words_that_anyone_may_hear(who: str) -> None:
    alone, others = await as_text(door({"who-is-in": "only-them"})), await as_text(door({"who-is-in": who}))
    asked = content.library().dialogues["door"].by_path["first-words"].options
    direct = [option.text for name, option in asked.items() if name in ("your-pace", "how-are-things", "what-helps")]
    assert all(text and text in alone and text not in others for text in direct)
    assert "Ask nothing private" in others


@pytest.mark.parametrize("way", ["no-way", "/skip"])
async def test_without_a_safe_way_to_be_alone_nothing_private_is_prepared(way: str) -> None:
    text = await as_text(first_visit({"alone": way}))
    card = text[text.rindex("My plan for today") :]
    assert "kept going so far" not in text
    assert "so that anyone may hear it" in text
    assert "A strength I will name" not in card
    assert "private time" in card


@pytest.mark.parametrize("tree", ["door", "first-visit"])
async def test_a_worker_who_skips_everything_gets_a_kind_ending_on_the_safe_side(tree: str) -> None:
    text = await as_text(Shown(tree, {}))
    assert text.endswith(words.DONE)
    assert "You choose what we talk about" not in text


@pytest.mark.parametrize("step", ["purpose", "alone", "pair-one/fear", "plan-card/tell"])
async def test_stopping_at_any_point_gives_a_card_or_says_that_there_is_none(step: str) -> None:
    text = await as_text(first_visit({step: "/stop"}))
    assert text.endswith(words.STOPPED)
    assert "My plan for today" in text or words.PLAN_EMPTY in text


@pytest.mark.parametrize(
    ("survivor", "abuser", "strangers"),
    [("he", "he", [SHE]), ("she", "she", [HE]), ("they", "they", [SHE, HE]), ("/skip", "/skip", [SHE, HE])],
)
async def test_no_word_is_guessed_about_who_is_she_or_he(
    survivor: str, abuser: str, strangers: list[re.Pattern[str]]
) -> None:
    text = await as_text(first_visit({"people/survivor-word": survivor, "people/abuser-word": abuser}))
    after_setting = text[text.index("Is anyone in danger") :]
    assert [word.search(after_setting) for word in strangers] == [None] * len(strangers)


async def test_a_choice_that_says_something_of_people_is_not_repeated_on_the_screen() -> None:
    shown = door()
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        camera = Camera(shown, keys)
        await hold(shown, camera)
    steps = content.library().dialogues["door"].by_path
    private = [steps[path].options[name].label for path, name in DOOR.items() if path in steps and not steps[path].echo]
    assert len(private) >= 2
    assert [label for label in private if re.search(rf"› {re.escape(label)}$", camera.film.getvalue(), re.M)] == []
    assert "› (chosen)" in camera.film.getvalue()


async def test_where_nobody_agreed_to_counts_nothing_is_counted(tmp_path: Path) -> None:
    shown = first_visit()
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        await hold(shown, Camera(shown, keys), tmp_path)
    database = sqlite3.connect(tmp_path / "beforehand.sqlite3")
    kept = {
        table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (names from this line)
        for table in ("counted", "token", "quarter_salt", "session", "session_key", "outgoing")
    }
    database.close()
    assert kept == {"counted": 0, "token": 0, "quarter_salt": 0, "session": 0, "session_key": 0, "outgoing": 0}


WATCHED = """
import sys
def watch(event, given):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.Request"):
        sys.exit(f"reached outside: {event}")
sys.addaudithook(watch)
from bot.cli import app
app()
"""


def test_a_conversation_opens_no_network_connection(tmp_path: Path) -> None:
    script = tmp_path / "door.txt"
    script.write_text("no\n" + "/skip\n" * 12, "utf-8")
    run = [sys.executable, "-c", WATCHED, "chat", "door", "--script", str(script)]
    done = subprocess.run(run, cwd=CHECKOUT, env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert (done.returncode, words.DONE in done.stdout) == (0, True), done.stderr


def test_what_the_chat_says_of_keeping_is_what_is_kept_to() -> None:
    said, spans = telegram_words.PRIVACY + telegram_words.PRIVACY_TELEGRAM, Retention().in_words()
    assert (spans["typed_lines"], spans["session"]) == ("two hours", "a day")
    assert "after two quiet hours at most" in said
    assert "within a day" in said
    assert (spans["chat_messages"], spans["update_ids"]) == ("48 hours", "three days")
    assert "For two days I know the numbers of messages" in said
    assert "for three days that you sent one" in said
    assert spans["cleared_after"] == "four hours"
    assert telegram_words.CLEARED_LATER.startswith("Within four hours")
