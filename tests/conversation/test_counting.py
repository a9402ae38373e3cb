"""What may be counted is counted as its step declares, and only where the worker said yes."""

from bot.conversation import events as e
from bot.conversation.effects import LogStep, Tally
from tests.conversation.given import Talk, a_tree

TREE = """
    - {id: open, ask: Open?, choose: {a: A}, log: session}
    - {id: hint, ask: Hint?, choose: {a: A}, log: tally}
    - {id: never, ask: Never?, choose: {a: A}, log: no}
    - {id: undeclared, ask: Undeclared?, write: Type}
    - {id: typed, ask: Typed?, write: Type, log: session}
    """


def test_each_step_is_counted_as_it_declares() -> None:
    talk = Talk(a_tree(TREE), counts="on")

    assert talk.answers("a").counted == [LogStep("open", "answered:a")]
    assert talk.answers("a").counted == [Tally("hint", "a")]
    assert talk.answers("a").counted == []
    assert talk.types("hello").counted == []


def test_of_a_typed_line_only_that_it_was_typed_is_counted() -> None:
    talk = Talk(a_tree(TREE), counts="on").answers("a", "a", "a").types("hello").types("a secret")

    assert talk.counted == [LogStep("typed", "answered"), LogStep("", "done:<2")]


def test_with_counts_off_or_not_chosen_nothing_is_counted_at_all() -> None:
    for facts in ({"counts": "off"}, {}):
        talk = Talk(a_tree(TREE), **facts)
        for event in (e.Answered("open", ("a",)), e.WentBack(), e.Skipped(), e.Skipped(), e.Stopped()):
            assert talk.sends(event).counted == []


def test_skipping_a_tallied_step_leaves_no_trace() -> None:
    assert Talk(a_tree(TREE), counts="on").answers("a").sends(e.Skipped()).counted == []


def test_a_tree_that_is_not_counted_leaves_no_trace_of_its_end_either() -> None:
    steps = "- {id: one, ask: One?, choose: {a: A}, log: session}"

    counted = Talk(a_tree(steps), counts="on").answers("a").counted
    not_counted = Talk(a_tree(steps, head="counted: no"), counts="on").answers("a").counted

    assert (len(counted), not_counted) == (2, [])
