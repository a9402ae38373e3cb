"""A question may lead back; what lies between is asked and shown again, and there is always a way out."""

from bot.conversation import words
from tests.conversation.given import PLAN_CARD, Talk, a_tree, that_goes_round

DO_FIRST = """
    - {id: told, ask: Told someone?, confirm: {yes: Yes, not-yet: Not yet}}
    - {id: do-first, when: {told: not-yet}, show: Do that first.}
    - {id: now, when: {told: not-yet}, ask: Now?, confirm: {yes: Yes, not-yet: Not yet}, go: {not-yet: told}}
    - {id: last, ask: Last?, write: Type}
    """


def test_leading_back_asks_again_with_the_earlier_answer_offered() -> None:
    talk = Talk(a_tree(DO_FIRST)).answers("not-yet", "not-yet")

    assert talk.asked.step == "told"
    assert talk.asked.earlier == "Not yet"


def test_the_card_between_is_shown_once_more_on_each_round() -> None:
    talk = Talk(a_tree(DO_FIRST)).answers("not-yet")
    assert talk.said == ["Do that first."]

    assert talk.answers("not-yet", "not-yet").said == ["Do that first."]


def test_a_hundred_rounds_end_as_soon_as_the_worker_says_so() -> None:
    talk = Talk(a_tree(DO_FIRST))
    for _ in range(100):
        talk.answers("not-yet", "not-yet")

    assert talk.answers("yes").asked.step == "last"
    assert talk.types("Bye").finished == "done"


def test_a_tree_that_goes_round_without_asking_ends_with_the_card() -> None:
    tree = a_tree(
        """
        - {id: one, ask: One?, choose: {a: A}, card: Why}
        - use: plan-card
        - {id: round, show: Round., go: end}
        """,
        PLAN_CARD,
    )

    talk = Talk(that_goes_round(tree, "round")).answers("a", "fine")

    assert words.ENDLESS in talk.said
    assert talk.plan == {"Why": ("A",)}
    assert talk.finished == "stopped"
