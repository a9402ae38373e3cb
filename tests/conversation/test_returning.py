"""Lines of a quiz that were hard for a group: which those are, and the day on which they come back to it."""

from __future__ import annotations

import pytest

from bot.conversation import events as e
from bot.conversation.effects import Ask, Effect, Hard, Say
from bot.conversation.engine import advance, begin
from bot.conversation.group import facts_of_group
from bot.conversation.session import RETURNING, Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.returning import facts_of_returning
from tests.content import library
from tests.conversation.given import NOON as NOW
from tests.conversation.given import Talk, a_tree

STEPS = """
  - {id: round, when: {returning: {not: yes}}, ask: Which?, choose: {hot: Hot, cold: Cold}}
  - {id: tea, when: {round: hot}, returns: tea, ask: Is it hot?, poll: {y: It is, n: It is not}, right: y}
  - {id: tea-told, when: {round: hot}, returns: tea, show: It is.}
  - {id: ice, was: [frost], when: {round: cold}, returns: ice, ask: Is it cold?, poll: {y: It is, n: Not it}, right: y}
  - {id: ice-told, when: {round: cold}, returns: ice, show: It is as cold.}
  - {id: ready, ask: Ready?, choose: {now: Now, later: Later}}
"""


def begun(dialogue: Dialogue, *due: str) -> tuple[Session, tuple[Effect, ...]]:
    """A session of a group of six to which these lines come back, and what it says first."""
    facts = facts_of_group("s", "telegram:1", 6, 5) | facts_of_returning(dialogue, due)
    return begin(dialogue, session_id="s", log_id="l", facts=facts, now=NOW, privacy_line=False)


def asked(effects: tuple[Effect, ...]) -> Ask:
    return next(effect for effect in effects if isinstance(effect, Ask))


@pytest.mark.parametrize(
    ("votes", "hard"), [((5, 1), False), ((4, 2), False), ((3, 3), True), ((2, 4), True), ((2, 2), False)]
)
def test_a_line_is_hard_where_five_and_more_voted_and_no_more_than_half_for_what_is_right(
    votes: tuple[int, int], hard: bool
) -> None:
    dialogue = a_tree(STEPS, head="in_group: facilitator")
    session, _ = begun(dialogue)
    session, _ = advance(dialogue, session, e.Answered("round", ("hot",)), NOW)
    _, effects = advance(dialogue, session, e.Closed("tea", tuple(zip("yn", votes, strict=True))), NOW)

    assert [effect for effect in effects if isinstance(effect, Hard)] == ([Hard("tea")] if hard else [])


def test_on_its_day_the_lines_that_come_back_are_asked_and_no_others() -> None:
    dialogue = a_tree(STEPS, head="in_group: facilitator")
    session, effects = begun(dialogue, "frost", "of-another-version")
    assert (asked(effects).step, asked(effects).gathers) == ("ice", "poll")
    session, effects = advance(dialogue, session, e.Closed("ice", (("y", 6), ("n", 0))), NOW)
    assert "It is as cold." in [effect.text for effect in effects if isinstance(effect, Say)]
    assert asked(effects).step == "ready"

    assert asked(begun(dialogue)[1]).step == "round"
    assert asked(begun(dialogue, "of-another-version")[1]).step == "round"


def test_every_line_of_the_shipped_quiz_can_come_back_with_what_is_said_of_it() -> None:
    quiz = library().dialogues["language-quiz"]
    lines = [step.id for step in quiz.tree.steps if step.right is not None]
    assert len(lines) == 15
    for line in lines:
        session, effects = begun(quiz, line)
        assert asked(effects).step == line
        _, effects = advance(quiz, session, e.Skipped(line), NOW)
        assert quiz.by_path[f"{line}-told"].show in [getattr(effect, "text", None) for effect in effects]
        assert asked(effects).step == "next-time"


def test_several_lines_come_back_in_the_order_of_the_tree() -> None:
    talk = Talk(library().dialogues["language-quiz"], **{"returning": "yes", RETURNING: "dispute bedtime stormy"})
    asked = []
    while talk.asked.step != "next-time":
        asked.append(talk.asked.step)
        talk.sends(e.Skipped(talk.asked.step))
    assert asked == ["stormy", "dispute", "bedtime"]


def test_what_returns_names_is_a_question_with_a_right_answer() -> None:
    with pytest.raises(Unreadable, match=r"“te” is no question with “right”. Did you mean “tea”"):
        a_tree(STEPS.replace("returns: tea, show", "returns: te, show"))
