"""However a tree is made and however long a session has gone on, one event walks a bounded number of steps."""

import pytest

from bot.conversation import events as e
from bot.conversation import walk as walking
from bot.conversation.question import open_question
from bot.conversation.session import Mode
from bot.conversation.walk import MAX_PLACES, Place
from tests.conversation.given import PLAN_CARD, Talk, a_tree, that_goes_round
from tests.conversation.moves import every_move

WALKS = 6
"""Times that one event may go through the way from its start."""


class Counter:
    """Counts the places that walks pass."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.passed = 0
        counter = self

        class Counted(Place):
            def __init__(self, *given: object) -> None:
                counter.passed += 1
                super().__init__(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(walking, "Place", Counted)


def test_one_event_passes_each_step_of_its_way_a_few_times_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = "\n".join(f"- {{id: ask-{n}, ask: Well?, choose: {{a: A, b: B}}}}" for n in range(40))
    talk = Talk(a_tree(steps))
    counter = Counter(monkeypatch)

    for number in range(39):
        counter.passed = 0
        talk.answers("a")
        assert counter.passed <= WALKS * (number + 2)


def test_no_event_at_all_does_more(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = "\n".join(f"- {{id: ask-{n}, ask: Well?, tick: {{a: A, b: B}}, card: Why}}" for n in range(30))
    talk = Talk(a_tree(f"{steps}\n- use: plan-card", PLAN_CARD))
    for _ in range(20):
        talk.answers("a")
    here, counter = talk.session, Counter(monkeypatch)

    for event in every_move(talk.dialogue, here, talk.now):
        talk.session, counter.passed = here, 0
        talk.sends(event)
        assert counter.passed <= WALKS * 33


def test_a_hundred_answers_back_and_forth_leave_the_session_as_small_as_it_was() -> None:
    talk = Talk(a_tree("- {id: one, ask: One?, choose: {a: A}}\n- {id: two, ask: Two?, choose: {a: A}}"))
    sizes = set()
    for _ in range(100):
        talk.answers("a").sends(e.WentBack())
        sizes.add(len(str(talk.session)))

    assert max(sizes) - min(sizes) < 10


def test_a_tree_that_goes_round_is_left_after_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = "- {id: one, ask: One?, choose: {a: A}}\n- use: plan-card\n- {id: round, show: Round., go: end}"
    tree = that_goes_round(a_tree(steps, PLAN_CARD), "round")
    talk = Talk(tree).answers("a")
    counter = Counter(monkeypatch)

    talk.answers("fine")

    assert counter.passed <= WALKS * (MAX_PLACES + 1)
    assert talk.stands(Mode.finished)
    assert open_question(tree, talk.session) is None
