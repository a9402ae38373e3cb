"""What a button carries: understood in its own session, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversation import events as e
from bot.conversation.engine import advance, begin
from bot.conversation.question import open_question
from bot.conversation.session import Session
from bot.conversation.taps import BACK, CLOSE, CONTROLS, DONE, LENGTH, MORE, SKIP, STOP, WHY, event_of_tap, token
from bot.dialogue.bundle import Dialogue
from tests import content

SHIPPED = content.library()
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SESSION, OTHER = "0123456789abcdef0123456789abcdef", "f123456789abcdef0123456789abcdef"


def begun(tree: str, session_id: str = SESSION) -> tuple[Dialogue, Session]:
    dialogue = SHIPPED.dialogue(tree)
    session, _ = begin(dialogue, session_id=session_id, log_id="l", facts={}, now=NOW, privacy_line=False)
    return dialogue, session


@pytest.mark.parametrize("tree", sorted(SHIPPED.reads))
def test_every_button_of_every_question_means_itself_on_the_way_through_a_tree(tree: str) -> None:
    dialogue, session = begun(tree)
    questions = 0
    while (asked := open_question(dialogue, session)) is not None:
        questions += 1
        for choice in asked.choices:
            event = event_of_tap(dialogue, session, token(SESSION, asked.step, choice.name))
            wanted = (
                e.Ticked(asked.step, choice.name) if asked.kind == "multi" else e.Answered(asked.step, (choice.name,))
            )
            assert event == wanted
        session, _ = advance(dialogue, session, e.Skipped(asked.step), NOW)
    assert questions >= 1


def test_every_control_means_itself() -> None:
    dialogue, session = begun("first-visit")
    step = session.at or ""

    found = {control: event_of_tap(dialogue, session, token(SESSION, step, control)) for control in CONTROLS}

    assert found == {
        DONE: e.Answered(step),
        SKIP: e.Skipped(step),
        BACK: e.WentBack(step),
        WHY: e.AskedWhy(),
        STOP: e.Stopped(),
        MORE: None,
        CLOSE: e.Closed(step),
    }


def test_a_button_of_another_session_is_an_answer_to_no_question() -> None:
    dialogue, session = begun("door")
    foreign = token(OTHER, session.at or "", "no")

    event = event_of_tap(dialogue, session, foreign)

    after, effects = advance(dialogue, session, event or e.Stopped(), NOW)
    assert (event, dict(after.answers), len(effects)) == (e.Answered("", ("",)), {}, 2)


def test_a_button_of_an_earlier_question_is_known_as_such() -> None:
    dialogue, session = begun("door")
    first = session.at or ""
    later, _ = advance(dialogue, session, e.Answered(first, ("no",)), NOW)

    assert event_of_tap(dialogue, later, token(SESSION, first, "no")) == e.Answered(first, ("no",))
    assert advance(dialogue, later, e.Answered(first, ("no",)), NOW)[1] == ()  # the same tap twice: nothing to say


def test_back_that_was_tapped_twice_goes_back_once() -> None:
    dialogue, session = begun("door")
    first = session.at or ""
    session, _ = advance(dialogue, session, e.Answered(first, ("no",)), NOW)
    second = session.at or ""

    once, _ = advance(dialogue, session, e.WentBack(second), NOW)
    twice, effects = advance(dialogue, once, e.WentBack(second), NOW)

    assert (once.at, twice.at, effects) == (first, first, ())


def test_a_token_says_nothing_and_is_short() -> None:
    tokens = {
        token(SESSION, path, name)
        for dialogue in SHIPPED.dialogues.values()
        for path, step in dialogue.steps()
        for name in (*step.options, *CONTROLS)
    }

    assert {len(each) for each in tokens} == {LENGTH}
    assert len(
        {token(SESSION, path, name) for path, step in SHIPPED.dialogue("first-visit").steps() for name in step.options}
    ) == sum(len(step.options) for _, step in SHIPPED.dialogue("first-visit").steps())
