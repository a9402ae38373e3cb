"""Back goes one question back, offers what was answered, and changes nothing else."""

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.question import KEEP
from tests.conversation.given import Talk, a_tree

THREE = """
    - {id: one, ask: One?, choose: {a: A, b: B}}
    - {id: card, when: {one: a}, show: A card.}
    - {id: two, ask: Two?, choose: {a: A, b: B}}
    - {id: three, ask: Three?, write: Type}
    """


def test_back_asks_the_question_before_and_offers_its_answer() -> None:
    talk = Talk(a_tree(THREE)).answers("b", "a")

    talk.sends(e.WentBack())

    assert talk.asked.step == "two"
    assert talk.asked.earlier == "A"
    assert talk.asked.choices[-1].name == KEEP


def test_keeping_the_earlier_answer_goes_on_as_if_nothing_had_been() -> None:
    talk = Talk(a_tree(THREE)).answers("b", "a")
    before = talk.session

    talk.sends(e.WentBack()).answers(KEEP)

    assert talk.asked.step == "three"
    assert talk.session.answers == before.answers


def test_back_at_the_start_says_so_and_asks_again() -> None:
    talk = Talk(a_tree(THREE)).sends(e.WentBack())

    assert talk.said == [words.FIRST_QUESTION]
    assert talk.asked.step == "one"


def test_back_passes_over_cards_and_a_card_is_shown_again_where_its_answer_is_given_anew() -> None:
    talk = Talk(a_tree(THREE)).answers("a")
    assert talk.said == ["A card."]

    talk.sends(e.WentBack())
    assert talk.asked.step == "one"
    talk.answers("b")
    assert talk.said == []
    talk.sends(e.WentBack()).answers("a")
    assert talk.said == ["A card."]


def test_back_twice_goes_two_questions_back_and_both_answers_are_still_offered() -> None:
    talk = Talk(a_tree(THREE)).answers("b", "a").sends(e.WentBack()).sends(e.WentBack())

    assert talk.asked.step == "one"
    assert talk.asked.earlier == "B"
    assert talk.answers(KEEP).asked.earlier == "A"


def test_a_tap_on_the_button_of_an_earlier_question_leads_back_to_where_we_are() -> None:
    talk = Talk(a_tree(THREE)).answers("b", "a")

    talk.sends(e.Answered("one", ("a",)))

    assert talk.said == [words.STALE]
    assert talk.asked.step == "three"
    assert talk.session.answers["one"].options == ("b",)


def test_a_double_tap_is_passed_over_in_silence() -> None:
    talk = Talk(a_tree(THREE)).answers("b")

    talk.sends(e.Answered("one", ("b",)))

    assert talk.effects == ()
    assert talk.session.at == "two"
