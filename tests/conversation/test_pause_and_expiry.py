"""Pause keeps everything until a moment; silence erases typed lines after two hours and the rest after a day."""

from datetime import timedelta

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.session import Mode
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: one, ask: One?, write: Type, card: How}
    - {id: two, ask: Two?, choose: {a: A, b: B}, card: Why}
    - {id: three, ask: Three?, choose: {a: A}}
    - use: plan-card
    """


def begun() -> Talk:
    return Talk(a_tree(TREE, PLAN_CARD)).types("My words").answers("a")


def test_a_pause_keeps_typed_lines_until_its_end() -> None:
    talk = begun()
    talk.sends(e.Paused(talk.now + timedelta(hours=30)))

    talk.waits(hours=29).reopens().sends(e.Resumed())

    assert talk.asked.step == "three"
    assert talk.session.answers["one"].text == "My words"
    assert talk.said[0].startswith("A tree. You have answered 2 questions.")


def test_a_pause_that_is_over_erases_everything() -> None:
    talk = begun()
    talk.sends(e.Paused(talk.now + timedelta(hours=30))).waits(hours=31)

    assert talk.finished == "expired"
    assert talk.session.answers == {}


def test_an_answer_ends_a_pause() -> None:
    talk = begun()
    talk.sends(e.Paused(talk.now + timedelta(hours=30))).answers("a")

    assert talk.stands(Mode.asking)
    assert talk.session.paused_until is None


def test_typed_lines_go_after_two_idle_hours_and_taps_stay() -> None:
    talk = begun().waits(hours=1, minutes=59)
    assert talk.session.answers["one"].text == "My words"

    talk.waits(minutes=1)

    assert talk.session.answers["one"].erased
    assert "My words" not in str(talk.session)
    assert talk.session.answers["two"].options == ("a",)
    talk.sends(e.Resumed())
    assert words.TYPED_ERASED in talk.said


def test_everything_goes_after_an_idle_day_without_a_message() -> None:
    talk = begun().waits(hours=24)

    assert talk.finished == "expired"
    assert talk.said == []


def test_looking_at_the_clock_does_not_count_as_being_there() -> None:
    talk = begun()
    for _ in range(24):
        talk.waits(hours=1)

    assert talk.stands(Mode.finished)


def test_an_erased_line_stays_off_the_card_and_its_question_is_not_asked_again() -> None:
    talk = begun().waits(hours=3).sends(e.Resumed()).answers("a")

    assert talk.plan == {"Why": ("A",)}
