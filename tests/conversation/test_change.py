"""An earlier answer can be changed: what depends on it is asked again, all else stays as it was."""

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.question import CHANGE, KEEP
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: alone, ask: Alone?, choose: {yes: Yes, no: No}, card: Why}
    - {id: topic, ask: Topic?, choose: {school: School, form: A form}, card: How}
    - {id: words, when: {alone: yes}, ask: Words?, write: Type, card: How}
    - use: plan-card
    """


def at_the_card() -> Talk:
    return Talk(a_tree(TREE, PLAN_CARD)).answers("yes", "school").types("Hello there")


def test_only_answered_questions_can_be_picked() -> None:
    talk = at_the_card().sends(e.Changing())

    assert talk.asked.step == CHANGE
    assert [choice.name for choice in talk.asked.choices] == ["alone", "topic", "words", KEEP]


def test_an_answer_that_nothing_depends_on_is_changed_and_the_card_follows_at_once() -> None:
    talk = at_the_card().sends(e.Changing()).answers("topic")
    assert talk.asked.earlier == "School"

    talk.answers("form")

    assert talk.asked.kind == "plan"
    assert talk.plan == {"Why": ("Yes",), "How": ("A form", "Hello there")}


def test_what_depends_on_a_changed_answer_goes_from_the_card_and_is_offered_again_where_it_returns() -> None:
    talk = at_the_card().sends(e.Changing()).answers("alone", "no")
    assert talk.plan == {"Why": ("No",), "How": ("School",)}

    talk.sends(e.Changing()).answers("alone", "yes")

    assert talk.asked.step == "words"
    assert talk.asked.earlier == "Hello there"
    assert talk.answers(KEEP).plan["How"] == ("School", "Hello there")


def test_picking_an_answer_and_giving_the_same_one_changes_nothing() -> None:
    talk = at_the_card()
    before = talk.session.answers

    talk.sends(e.Changing()).answers("alone", "yes")

    assert talk.session.answers == before


def test_leaving_them_as_they_are_comes_back_to_the_open_question() -> None:
    talk = at_the_card().sends(e.Changing()).answers(KEEP)

    assert talk.asked.kind == "plan"


def test_there_is_nothing_to_change_before_the_first_answer() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).sends(e.Changing())

    assert talk.said == [words.NOTHING_TO_CHANGE]
    assert talk.asked.step == "alone"


def test_the_plan_card_leads_to_changing_too() -> None:
    assert at_the_card().answers("change").asked.step == CHANGE
