"""Not safe now works at every step and in every state; the tree waits until the worker carries on."""

from datetime import timedelta

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.effects import Emergency
from bot.conversation.question import open_question
from bot.conversation.session import Mode
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: danger, ask: Danger?, choose: {yes: Yes, no: No}, go: {yes: not-safe}}
    - {id: notes, ask: Notes?, tick: {a: A, b: B}}
    - {id: typed, ask: Typed?, write: Type, card: How}
    - use: plan-card
    """


def states() -> dict[str, Talk]:
    def new() -> Talk:
        return Talk(a_tree(TREE, PLAN_CARD))

    ticking = new().answers("no").sends(e.Ticked("notes", "a"))
    typing = new().answers("no").sends(e.Skipped())
    return {
        "at the start": new(),
        "half ticked": ticking,
        "typing": typing,
        "shown what was kept": new().answers("no").sends(e.Skipped()).types("Ring [a phone number].", "a phone number"),
        "changing": new().answers("no").sends(e.Changing()),
        "paused": new().sends(e.Paused(typing.now + timedelta(days=1))),
        "at the card": new().answers("no").sends(e.Skipped()).sends(e.Skipped()),
        "unsafe already": new().sends(e.NotSafe()),
    }


@pytest.mark.parametrize("state", states())
def test_the_emergency_card_opens_in_every_state_and_carrying_on_comes_back(state: str) -> None:
    talk = states()[state]
    before = talk.session.answers

    talk.sends(e.NotSafe())
    assert talk.effects == (Emergency(),)
    assert talk.stands(Mode.unsafe)
    talk.reopens().sends(e.Resumed())

    assert talk.stands(Mode.asking)
    assert talk.session.answers == before
    assert open_question(talk.dialogue, talk.session) is not None


def test_nothing_gets_past_the_emergency_card_but_carrying_on_and_stopping() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).sends(e.NotSafe())

    for event in (e.Answered("danger", ("no",)), e.Answered(text="fine"), e.Skipped(), e.WentBack(), e.Changing()):
        assert talk.sends(event).effects == (Emergency(),)
    assert talk.session.answers == {}


def test_stopping_there_ends_kindly_with_no_card_and_nothing_else() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("no").sends(e.NotSafe()).sends(e.Stopped())

    assert talk.said == [words.SAFETY_END]
    assert talk.finished == "safety"


def test_an_answer_that_says_danger_opens_the_card_and_is_asked_again_afterwards() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("yes")
    assert talk.alarmed

    talk.sends(e.Resumed())

    assert talk.asked.step == "danger"
    assert talk.asked.earlier == "Yes"
