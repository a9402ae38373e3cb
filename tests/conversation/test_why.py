"""“Why ask?” answers without moving, at every question that has a reason."""

from bot.conversation import events as e
from bot.conversation import words
from tests.conversation.given import Talk, a_tree

TREE = """
    - {id: one, ask: One?, why: Because it helps., choose: {a: A}}
    - {id: two, ask: Two?, write: Type}
    """


def test_the_reason_is_said_and_nothing_moves() -> None:
    talk = Talk(a_tree(TREE))
    before = talk.session.answers

    talk.sends(e.AskedWhy())

    assert talk.said == ["Because it helps."]
    assert talk.session.answers == before
    assert talk.answers("a").asked.step == "two"


def test_a_question_says_whether_it_has_a_reason() -> None:
    talk = Talk(a_tree(TREE))

    assert talk.asked.why
    assert not talk.answers("a").asked.why
    assert talk.sends(e.AskedWhy()).said == [words.NO_WHY]
