"""Every question can be skipped; a skipped safety question is treated like the unsafe answer."""

from bot.conversation import events as e
from bot.conversation import words
from tests.conversation.given import PLAN_CARD, Talk, a_tree


def test_a_tree_skipped_from_end_to_end_ends_kindly_with_an_empty_card() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, choose: {a: A}, card: Why}\n- use: plan-card", PLAN_CARD))

    talk.sends(e.Skipped())
    assert words.PLAN_EMPTY in talk.said
    talk.sends(e.Skipped())

    assert talk.finished == "done"


def test_a_condition_sees_that_a_question_was_skipped() -> None:
    tree = a_tree("""
        - {id: alone, ask: Alone?, choose: {yes: Yes, no: No}}
        - {id: neutral, when: {alone: {not: yes}}, show: Ask nothing private.}
        - {id: last, ask: Last?, write: Type}
        """)

    assert Talk(tree).sends(e.Skipped()).said == ["Ask nothing private."]
    assert Talk(tree).answers("no").said == ["Ask nothing private."]
    assert Talk(tree).answers("yes").said == []


def test_a_skip_can_lead_somewhere_of_its_own() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A}, go: {skipped: three}}
        - {id: two, ask: Two?, choose: {a: A}}
        - {id: three, ask: Three?, choose: {a: A}}
        """)

    assert Talk(tree).sends(e.Skipped()).asked.step == "three"


def test_a_skip_tapped_twice_skips_one_question() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, write: Type}\n- {id: two, ask: Two?, write: Type}"))

    talk.sends(e.Skipped("one")).sends(e.Skipped("one"))

    assert talk.session.at == "two"
    assert "two" not in talk.session.answers


def test_skipping_after_back_takes_the_earlier_answer_away() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, choose: {a: A}}\n- {id: two, ask: Two?, write: Type}")).answers("a")

    talk.sends(e.WentBack()).sends(e.Skipped())

    assert talk.session.answers["one"].skipped
