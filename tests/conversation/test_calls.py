"""A module is called with arguments, asked like any other steps, and returns to the step below its call."""

from tests.conversation.given import Talk, a_tree

PAIR = """
    id: pair
    module: yes
    takes: {which: {default: first, one_of: [first, second]}, topic: {default: the weather}}
    steps:
      - {id: more, when: {which: second}, ask: One more?, confirm: {more: More, enough: Enough}, go: {enough: return}}
      - {id: intro, when: {which: first}, show: "If someone joins, talk about {topic}."}
      - {id: fear, ask: "Afraid of what, while you talk about {topic}?", choose: {a: A, b: B}}
    """
INNER = "id: inner\nmodule: yes\ntakes: {name: {default: n}}\nsteps:\n  - {id: card, show: 'Inner {name}.'}"
OUTER = """
    id: outer
    module: yes
    takes: {name: {default: n}}
    steps:
      - {use: inner, with: {name: "{name} of outer"}}
      - {id: done, ask: Done?, choose: {a: A}, go: end}
    """


def test_an_argument_changes_what_is_asked_and_said() -> None:
    tree = a_tree("- {id: one, use: pair, with: {topic: nursery}}\n- {id: two, use: pair, with: {which: second}}", PAIR)

    talk = Talk(tree)
    assert "If someone joins, talk about nursery." in talk.said
    assert talk.asked.step == "one/fear"

    assert talk.answers("a").asked.step == "two/more"
    assert talk.answers("more").asked.text == "Afraid of what, while you talk about the weather?"


def test_an_argument_can_hold_the_words_of_an_answer() -> None:
    tree = a_tree(
        """
        - {id: topic, ask: Topic?, choose: {school: {label: School, words: the school run}}}
        - {use: pair, with: {topic: "{topic|the weather}"}}
        """,
        PAIR,
    )

    assert "the school run" in Talk(tree).answers("school").asked.text


def test_return_leaves_the_module_and_goes_on_below_the_call() -> None:
    tree = a_tree("- {use: pair, with: {which: second}}\n- {id: last, ask: Last?, write: Type}", PAIR)

    assert Talk(tree).answers("enough").asked.step == "last"


def test_two_calls_of_one_module_keep_their_answers_apart() -> None:
    talk = Talk(a_tree("- {id: one, use: pair}\n- {id: two, use: pair}", PAIR)).answers("a", "b")

    assert talk.finished == "done"
    talk = Talk(a_tree("- {id: one, use: pair}\n- {id: two, use: pair}", PAIR)).answers("a")
    assert (talk.session.answers["one/fear"].options, talk.asked.step) == (("a",), "two/fear")


def test_the_caller_can_ask_what_was_answered_in_a_module() -> None:
    tree = a_tree("- use: pair\n- {id: b-card, when: {pair/fear: b}, show: B it is.}", PAIR)

    assert "B it is." in Talk(tree).answers("b").said
    assert "B it is." not in Talk(tree).answers("a").said


def test_a_module_hands_its_argument_on_to_a_module_of_its_own() -> None:
    talk = Talk(a_tree('- {use: outer, with: {name: "a call"}}', OUTER, INNER))

    assert "Inner a call of outer." in talk.said


def test_an_end_within_a_module_ends_the_whole_conversation() -> None:
    tree = a_tree("- use: outer\n- {id: last, ask: Last?, write: Type}", OUTER, INNER)

    assert Talk(tree).answers("a").finished == "done"
