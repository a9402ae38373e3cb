"""Stop ends the session at any step, with the card as far as it goes, and forgets the answers."""

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.session import Mode
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: one, ask: One?, choose: {a: A reason}, card: Why}
    - {id: two, ask: Two?, write: Type, card: How}
    - use: plan-card
    """


def test_stopping_at_the_second_question_gives_a_valid_card() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("a").sends(e.Stopped())

    assert talk.plan == {"Why": ("A reason",)}
    assert talk.finished == "stopped"
    assert talk.session.answers == {}


def test_stopping_at_once_says_kindly_that_the_card_is_empty() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).sends(e.Stopped())

    assert talk.said == [words.PLAN_EMPTY, words.STOPPED]


def test_a_tree_without_a_card_promises_none() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, write: Type}")).sends(e.Stopped())

    assert talk.said == [words.STOPPED]


def test_after_the_end_nothing_but_a_word_comes() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("a").sends(e.Stopped())

    for event in (e.Answered(text="Hello"), e.Skipped(), e.WentBack(), e.Stopped(), e.Resumed(), e.NotSafe()):
        talk.sends(event)
        assert talk.stands(Mode.finished)
        assert talk.finished is None


def test_stopping_while_an_answer_is_picked_gives_the_card_as_well() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("a").sends(e.Changing()).sends(e.Stopped())

    assert talk.plan == {"Why": ("A reason",)}
