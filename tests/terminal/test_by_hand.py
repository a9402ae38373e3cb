"""The conversation at a real terminal: keys, numbers, ticks, commands, and what is left on the screen."""

import os
import shutil
import signal
from pathlib import Path

import pytest

from tests.e2e.front_door import Desk
from tests.terminal.keyboard import CTRL_C, CTRL_D, DOWN, ENTER, SPACE, UP, a_terminal, data_of, through_set_up

CLOSED = "Closed. What you answered is kept. Start again to go on."


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("set-up"))
    through_set_up(desk)
    return desk.data


@pytest.fixture
def desk(tmp_path: Path, set_up: Path) -> Desk:
    desk = Desk(tmp_path)
    shutil.copytree(set_up, desk.data)
    return desk


def test_the_door_by_arrow_keys_and_numbers_to_its_card(desk: Desk) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("Is anyone in danger right now?").ready().presses(DOWN, DOWN, ENTER)
        worker.sees("Someone knows where I am").ready().types("1")
        worker.sees("Phone charged").ready().presses(UP, DOWN, ENTER)
        worker.sees("Who may be there?").ready().presses(ENTER)
        worker.sees("My one aim today?").ready().types("2")
        worker.sees("My first words?").ready().types("how-are-things")
        worker.sees("If it goes wrong").ready().types("Leave and call 999")
        worker.sees("My three lines").sees("See how everyone is").sees("then I leave and call 999")
        worker.sees("Ready?").ready().types("ready").sees("Your answers are erased now.")
        assert worker.ends() == 0


def test_an_answer_that_is_not_to_be_repeated_is_never_drawn_beside_the_question(desk: Desk) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready().types("3")
        worker.sees("› (chosen)").sees("Noted.").sees("Someone knows")
        assert "› No" not in worker.screen.replace("› 3. No", "")


def test_commands_at_a_question(desk: Desk) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready().types("/why").sees("help comes first and this can wait")
        worker.ready().types("?").sees("/pause keep this until the end of tomorrow").ready()
        worker.types("/back").sees("This is the first question.").ready()
        worker.types("/skip").sees("Speak to your duty line or your manager").sees("Carry on here").ready()
        worker.types("1").sees("Someone knows").ready()
        worker.types("/change").sees("Which answer would you like to change?").ready().types("keep")
        worker.sees("Someone knows").ready().types("/hide").sees("Someone knows").ready()
        assert "\x1b[3J\x1b[2J\x1b[H" in worker.raw
        worker.types("/stop").sees("Stopped. Your answers are erased now.")
        assert worker.ends() == 0


def test_pause_ends_the_program_and_the_next_start_goes_on(desk: Desk) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready().types("no").sees("Someone knows").ready()
        worker.types("/pause").sees("I keep this until the end of tomorrow")
        assert worker.ends() == 0
    with a_terminal(desk) as worker:
        worker.sees("At the door. You have answered 1 question. Here is where we were.").sees("Someone knows")


def test_ticks_with_the_space_bar(desk: Desk) -> None:
    to_the_ticks = ["she", "he", "no", "meet"]
    assert desk.runs("chat", "first-visit", lines=to_the_ticks).status == 0
    with a_terminal(desk, "first-visit") as worker:
        worker.sees("Where does what you know come from?").ready()
        worker.presses(SPACE, DOWN, SPACE, ENTER).sees("› (chosen)").sees("Noted.")
        worker.sees("Do you know who did what").ready().types("/back").sees("Before, you said: Noted.")


@pytest.mark.parametrize("alarm", ["!", "/not-safe", "hes here", "HELP", "1"])
def test_not_safe_now_clears_the_screen_for_the_card_and_carries_on_where_it_was(desk: Desk, alarm: str) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready().types(alarm)
        worker.sees("Leave if you can. Call 999. This bot alerts nobody").sees("I'm out")
        worker.types("1").sees("Stay away and go where there are people").sees("Carry on")
        worker.types("carry-on").sees("We go on where you were.").sees("in danger").ready()
        assert not any(b"hes here" in file.read_bytes() for file in data_of(desk))


@pytest.mark.parametrize("question", ["like to prepare?", "in the middle"])
def test_not_safe_now_works_at_the_terminals_own_questions(desk: Desk, question: str) -> None:
    if question == "in the middle":
        assert desk.runs("chat", "door", lines=["no"]).status == 0
    with a_terminal(desk, *(["first-visit"] if question == "in the middle" else [])) as worker:
        worker.sees(question).types("hes here").sees("Leave if you can. Call 999.").sees("Stop here")
        worker.types("stop").sees("We stop here. This bot has told nobody.")
        assert worker.ends() == 0


def test_before_set_up_not_safe_now_works_and_stopping_there_ends_the_program(tmp_path: Path) -> None:
    with a_terminal(Desk(tmp_path), "first-visit") as worker:
        worker.sees("Where do you work?").types("!").sees("Call 999.").types("stop").sees("We stop here.")
        assert worker.ends() == 0
        assert "Before a first visit" not in worker.screen


def test_set_up_that_was_left_is_gone_on_with_and_leads_to_the_tree_that_was_asked_for(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert desk.runs("chat", "door", lines=["england", "social-work"]).status == 0
    with a_terminal(desk, "door") as worker:
        worker.sees("Welcome. You have answered 2 questions.").sees("And your role?").ready().types("1")
        worker.sees("Will you hold to this?").ready().types("yes").sees("May we count taps").types("off")
        worker.sees("At the door").sees("Is anyone in danger right now?")


def test_the_up_key_brings_back_no_typed_line(desk: Desk) -> None:
    to_the_words = ["she", "he", "no", "meet", "/skip", "acts", "routine", "/skip", "/skip"]
    assert desk.runs("chat", "first-visit", lines=to_the_words).status == 0
    with a_terminal(desk, "first-visit") as worker:
        worker.sees("How will you say who you are").ready().types("a marmalade of words")
        worker.sees("› (typed)").sees("kept going so far?").ready().presses(UP)
        worker.sees("I do not know yet").ready().presses(UP).sees("Picks the quiet moment")
        before = worker.screen.count("marmalade")
        worker.types("/skip").sees("would you ask it of the other parent").ready().presses(UP, UP, DOWN)
        worker.types("/stop").sees("Stopped.")
        assert worker.ends() == 0
        assert (
            "marmalade" not in worker.screen[worker.screen.index("kept going so far?") : worker.screen.index("My plan")]
        )
        assert before
    assert not any(b"marmalade" in file.read_bytes() for file in data_of(desk))


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_closing_keeps_everything(desk: Desk, key: str) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready().types("no").sees("Someone knows").ready().presses(key)
        worker.sees(CLOSED)
        assert worker.ends() == 0
    assert "You have answered 1 question." in desk.runs("chat", "door").out


@pytest.mark.parametrize("columns", [20, 38, 300])
def test_narrow_and_wide_windows(desk: Desk, columns: int) -> None:
    with a_terminal(desk, "door", columns=columns) as worker:
        worker.sees("Is anyone").types("no").sees("Someone knows").types("/stop").sees("Stopped.")
        assert worker.ends() == 0


def test_a_window_of_three_lines(desk: Desk) -> None:
    with a_terminal(desk, "door", lines=3) as worker:
        worker.sees("Is anyone").types("no").sees("Someone knows").types("/stop").sees("Stopped.")
        assert worker.ends() == 0


def test_a_dumb_terminal_gets_a_conversation_all_the_same(desk: Desk) -> None:
    with a_terminal(desk, "door", term="dumb") as worker:
        worker.sees("Is anyone in danger right now?").types("no").sees("Someone knows").types("/stop").sees("Stopped.")
        assert worker.ends() == 0


def test_a_second_window_is_refused_while_the_first_stays_open(desk: Desk) -> None:
    with a_terminal(desk, "door") as worker:
        worker.sees("in danger").ready()
        second = desk.runs("chat", "door")
        assert (second.status, second.errors.startswith("Another window is in this conversation.")) == (2, True)
        worker.types("no").sees("Someone knows")


@pytest.mark.parametrize("plain", [(), ("--plain",)], ids=["styled", "plain"])
def test_sigterm_ends_quietly_with_everything_kept_and_the_terminal_as_it_was(
    desk: Desk, plain: tuple[str, ...]
) -> None:
    with a_terminal(desk, "door", *plain) as worker:
        worker.sees("in danger").types("no").sees("Someone knows").sees("Not yet")
        os.kill(worker.process, signal.SIGTERM)
        worker.sees(CLOSED)
        assert worker.ends() == 0
        assert "Traceback" not in worker.screen
    assert "You have answered 1 question." in desk.runs("chat", "door").out
