"""The plan card: what the answers say, in the order of its sections, empty ones left out."""

from bot.conversation import events as e
from tests.conversation.given import PLAN_CARD, Talk, a_tree


def test_lines_stand_in_the_order_of_the_sections_with_the_trees_own_before_the_last() -> None:
    tree = a_tree(
        """
        - {id: last, ask: Last?, write: Type, card: Last}
        - {id: mine, ask: Mine?, write: Type, card: Extra}
        - {id: why, ask: Why?, write: Type, card: Why}
        - use: plan-card
        """,
        PLAN_CARD,
        head="sections: [Extra]",
    )

    talk = Talk(tree).types("the last").types("my own").types("the reason")

    assert list(talk.plan.items()) == [("Why", ("the reason",)), ("Extra", ("my own",)), ("Last", ("the last",))]


def test_an_option_says_its_own_words_its_own_line_or_nothing() -> None:
    tree = a_tree(
        """
        - id: one
          ask: One?
          tick:
            words: {label: Short, words: The long words}
            line: {label: Line, card: {section: Why, text: "Because of {answer}"}}
            none: {label: None, card: no}
          card: How
        - use: plan-card
        """,
        PLAN_CARD,
    )
    talk = Talk(tree)

    talk.sends(e.Answered("one", ("words", "line", "none")))

    assert talk.plan == {"Why": ("Because of Line",), "How": ("The long words",)}


def test_a_phrase_stands_in_quotation_marks_and_a_card_of_information_gives_its_line() -> None:
    tree = a_tree(
        """
        - {id: words, ask: Words?, phrase: {to: survivor}, card: How}
        - {id: card, show: Information., card: {section: Why, text: Do not go in alone}}
        - use: plan-card
        """,
        PLAN_CARD,
    )

    assert Talk(tree).types("Hello there").plan == {"Why": ("Do not go in alone",), "How": ("“Hello there”",)}


def test_a_pair_reads_as_one_sentence() -> None:
    tree = a_tree(
        """
        - id: pair
          ask: Afraid of?
          card: How
          if_then:
            then_ask: Then?
            rows:
              cry: {label: They cry, if: they cry, then: {slow: {label: Slow down, text: slow down}}}
        - use: plan-card
        """,
        PLAN_CARD,
    )

    assert Talk(tree).answers("cry", "cry-slow").plan == {"How": ("If they cry, then I slow down",)}
    assert Talk(tree).answers("cry").types("wait").plan == {"How": ("If they cry, then I wait",)}


def test_the_same_line_stands_once() -> None:
    tree = a_tree(
        "- {id: a, ask: A?, write: T, card: Why}\n- {id: b, ask: B?, write: T, card: Why}\n- use: plan-card", PLAN_CARD
    )

    assert Talk(tree).types("the same").types("the same").plan == {"Why": ("the same",)}


def test_once_the_card_is_made_typed_lines_are_forgotten() -> None:
    tree = a_tree(
        "- {id: a, ask: A?, write: T, card: Why}\n- use: plan-card\n- {id: b, ask: B?, write: Type}", PLAN_CARD
    )

    talk = Talk(tree).types("my words").answers("fine")

    assert talk.session.answers["a"].text is None
    assert "my words" not in str(talk.session)


def test_slots_typed_by_a_worker_stay_as_they_were_typed() -> None:
    tree = a_tree(
        "- {id: a, ask: A?, write: T, card: {section: Why, text: 'I say {answer}'}}\n- use: plan-card", PLAN_CARD
    )

    assert Talk(tree).types("{survivor.they} {a} {").plan == {"Why": ("I say {survivor.they} {a} {",)}
