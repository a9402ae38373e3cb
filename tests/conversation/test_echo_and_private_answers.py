"""An answer that hints at a family is never repeated; it reaches the card only if the worker says so."""

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.effects import Ask, Plan, Say
from tests.conversation.given import PLAN_CARD, Talk, a_tree

TREE = """
    - {id: notes, ask: Notes?, tick: {dog: A dog, weapon: A weapon}, echo: no, card: How}
    - {id: last, ask: Last?, choose: {a: A reason}, card: Why}
    - use: plan-card
    """


def every_word(talk: Talk) -> str:
    """Return all that the worker can see after the last event, but for the buttons of the open question."""
    texts = [effect.text for effect in talk.of(Say)] + [f"{asked.text} {asked.earlier}" for asked in talk.of(Ask)]
    return " ".join(texts + [str(plan.sections) for plan in talk.of(Plan)])


def test_the_reply_is_noted_and_nothing_more() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon")

    assert talk.said == [words.NOTED]
    assert "weapon" not in every_word(talk)


def test_going_back_does_not_repeat_it_either() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon").sends(e.WentBack())

    assert talk.asked.step == "notes"
    assert talk.asked.earlier == words.NOTED
    assert "weapon" not in every_word(talk)


def test_picking_an_answer_to_change_does_not_name_it() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon", "a").sends(e.Changing())

    assert "weapon" not in str(talk.asked)


def test_it_stays_off_the_card_unless_the_worker_puts_it_there() -> None:
    asked = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon", "a")
    assert asked.asked.step == "plan-card/with-private"
    left_out = asked.answers("no").plan
    put_on = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon", "a", "yes").plan

    assert left_out == {"Why": ("A reason",)}
    assert put_on == {"Why": ("A reason",), "How": ("A weapon",)}


def test_skipping_the_question_about_them_leaves_them_out() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon", "a").sends(e.Skipped())

    assert talk.plan == {"Why": ("A reason",)}


def test_stopping_before_being_asked_leaves_them_out() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).answers("weapon", "a").sends(e.Stopped())

    assert talk.plan == {"Why": ("A reason",)}


def test_without_such_an_answer_the_question_is_not_put() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD)).sends(e.Skipped()).answers("a")

    assert talk.asked.kind == "plan"


def test_what_may_not_be_kept_is_not_counted() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD), counts="on").answers("weapon")

    assert talk.counted == []
