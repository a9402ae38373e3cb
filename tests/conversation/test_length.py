"""How many questions are announced: those of a worker who may go on, in words, and never “1 questions”."""

import pytest

from bot.conversation.effects import Say
from tests import content
from tests.conversation.given import Talk, a_tree

MINUTES = "minutes: 5"
GATED = """
    - {id: ready, ask: Ready?, confirm: {yes: Yes, no: "No"}}
    - {id: one, when: {ready: yes}, ask: One?, choose: {a: A}}
    - {id: more, when: {ready: yes}, ask: Anything else?, choose: {yes: Yes, no: "No"}}
    - {id: which, when: {more: yes}, ask: Which?, choose: {a: A}}
    - {id: two, when: {ready: yes}, ask: Two?, choose: {a: A}}
    - {id: three, when: {ready: yes}, ask: Three?, choose: {a: A}}
    - {id: last, ask: Last?, choose: {a: A}}
    """
SHIPPED = content.library().dialogues


def opening(talk: Talk) -> str:
    return next(effect.text for effect in talk.effects if isinstance(effect, Say) and effect.tone == "opening")


def test_a_gate_is_counted_as_passed_and_a_follow_up_as_not_needed() -> None:
    assert "About 5 minutes and 6 questions." in opening(Talk(a_tree(GATED, head=MINUTES)))


def test_one_question_is_one_question() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, choose: {a: A}}", head=MINUTES))

    assert "About 5 minutes and 1 question." in opening(talk)


@pytest.mark.parametrize("name", ["father-talk", "yj-session", "survivor-talk"])
def test_trees_that_ask_whether_one_may_go_on_announce_what_lies_behind(name: str) -> None:
    assert Talk(SHIPPED[name]).asked.of >= 18


def test_a_hint_is_shown_with_its_slots_filled() -> None:
    talk = Talk(a_tree('- {id: one, ask: One?, write: "To {contact.duty|your duty line}"}'))

    assert talk.asked.hint == "To your duty line"
