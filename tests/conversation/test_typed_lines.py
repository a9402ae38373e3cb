"""Typed lines: taken as answers, shown again where the guard took something out, refused kindly where none fits."""

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.question import KEPT_CHANGE, KEPT_OK, TEXT_LIMIT
from bot.conversation.session import Mode
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: one, ask: One?, write: Type, card: How}
    - {id: two, ask: Two?, choose: {a: Answer A, b: Answer B}}
    - {id: three, ask: Three?, tick: {a: Answer A, b: Answer B, c: Answer C}, most: 2}
    - use: plan-card
    """


def begun() -> Talk:
    return Talk(a_tree(TREE, PLAN_CARD))


def test_a_line_that_lost_something_is_shown_as_it_was_kept_and_not_taken_yet() -> None:
    talk = begun().types("Ring [a phone number] first", removed="a phone number")

    assert "Ring [a phone number] first" in talk.asked.text
    assert "a phone number" in talk.asked.text
    assert talk.stands(Mode.kept)
    assert not talk.session.answers["one"].live


def test_ok_takes_the_kept_line() -> None:
    talk = begun().types("Ring [a phone number] first", removed="a phone number").answers(KEPT_OK)

    assert talk.asked.step == "two"
    assert talk.session.answers["one"].text == "Ring [a phone number] first"


def test_change_it_asks_again_and_a_new_line_takes_its_place() -> None:
    talk = begun().types("Ring [a phone number]", removed="a phone number").answers(KEPT_CHANGE)
    assert talk.asked.step == "one"

    talk.types("Ring first")

    assert talk.session.answers["one"].text == "Ring first"
    assert talk.asked.step == "two"


def test_back_and_stop_work_while_a_kept_line_is_shown() -> None:
    assert begun().types("x [a name]", removed="a name").sends(e.WentBack()).asked.step == "one"
    assert begun().types("x [a name]", removed="a name").sends(e.Stopped()).finished == "stopped"


def test_the_buttons_of_a_kept_line_mean_nothing_where_none_is_shown() -> None:
    for late in (KEPT_OK, KEPT_CHANGE):
        talk = begun().sends(e.Answered("one", (late,)))
        assert talk.asked.step == "one"
        assert talk.session.answers == {}


@pytest.mark.parametrize("typed", ["b", "2", "answer b", " Answer B "])
def test_an_option_can_be_typed_by_name_number_or_label(typed: str) -> None:
    assert begun().sends(e.Skipped()).types(typed).session.answers["two"].options == ("b",)


def test_several_options_can_be_typed_with_commas_up_to_the_limit() -> None:
    talk = begun().sends(e.Skipped()).sends(e.Skipped()).types("1, answer c")
    assert talk.session.answers["three"].options == ("a", "c")

    talk = begun().sends(e.Skipped()).sends(e.Skipped()).types("1,2,3")
    assert talk.said == [words.TOO_MANY.format(most=2)]


def test_words_where_only_taps_are_answers_are_refused_kindly() -> None:
    talk = begun().sends(e.Skipped()).types("I would rather tell you a story")

    assert talk.said == [words.NO_TYPING]
    assert talk.asked.step == "two"


def test_five_thousand_characters_are_refused_with_the_limit_and_not_kept() -> None:
    talk = begun().types("x" * 5000)

    assert talk.said == [words.TOO_LONG.format(length=5000, limit=TEXT_LIMIT)]
    assert talk.session.answers == {}


@pytest.mark.parametrize("typed", ["", "   ", "\n\t", "\x00"])
def test_an_empty_line_is_refused_kindly(typed: str) -> None:
    assert begun().types(typed).said == [words.EMPTY]


def test_half_a_character_and_control_characters_are_left_out_of_what_is_kept() -> None:
    talk = begun().types("Hello\ud83d \x1b[31mthere\x00 🙂").reopens()

    assert talk.session.answers["one"].text == "Hello [31mthere 🙂"


def test_a_picture_or_a_voice_note_is_no_answer() -> None:
    talk = begun().sends(e.WrongKind())

    assert talk.said == [words.WRONG_KIND]
    assert talk.asked.step == "one"


def test_ticks_are_kept_until_done_and_go_with_back() -> None:
    talk = begun().sends(e.Skipped()).sends(e.Skipped())
    talk.sends(e.Ticked("three", "a")).sends(e.Ticked("three", "b")).sends(e.Ticked("three", "a")).reopens()
    assert talk.asked.ticked == ("b",)

    assert talk.sends(e.Answered("three")).session.answers["three"].options == ("b",)


def test_a_tick_too_many_is_refused() -> None:
    talk = begun().sends(e.Skipped()).sends(e.Skipped())
    talk.sends(e.Ticked("three", "a")).sends(e.Ticked("three", "b")).sends(e.Ticked("three", "c"))

    assert talk.said == [words.TOO_MANY.format(most=2)]
    assert talk.asked.ticked == ("a", "b")


def test_done_without_a_tick_asks_for_one() -> None:
    talk = begun().sends(e.Skipped()).sends(e.Skipped()).sends(e.Answered("three"))

    assert talk.said == [words.NOT_TICKED]


def test_what_the_brackets_mean_is_said_under_the_first_such_line_only() -> None:
    two = Talk(
        a_tree(
            "    - {id: one, ask: One?, write: A}\n    - {id: two, ask: Two?, write: B}\n    - use: plan-card\n",
            PLAN_CARD,
        )
    )
    talk = two.types("Ring [phone A] first", removed="a phone number")
    assert words.KEPT_HINT in talk.asked.text

    talk = talk.answers(KEPT_OK).types("Then ring [phone A] again", removed="a phone number")

    assert "I took out a phone number" in talk.asked.text
    assert words.KEPT_HINT not in talk.asked.text
