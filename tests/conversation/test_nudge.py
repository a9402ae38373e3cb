"""A nudge: one look at a planned line, better ways, every way out, and never twice what was declined."""

from __future__ import annotations

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.effects import LogStep, Say
from bot.conversation.nudge import EDIT, HURT, MINE, NOT_HURT, QUOTE, USE, WRONG
from bot.conversation.session import Flag, Mode
from tests.conversation.given import PLAN_CARD, Talk, a_tree

STAY = Flag("leave-stay/why-stay", "blame", "It puts the question on her.", ("What did he do?", "What is unsafe?"))
CAUSE = Flag("provocation/what-did-you-do", "blame", "It looks for the cause in her.", ("What was he doing?",))
UNSURE = Flag("labels/hostile", "blame", "It names her, not what is done.", ("What is she afraid of?",), sure=False)
TREE = """
    - {id: one, ask: One?, phrase: {to: survivor}, log: session, card: Why}
    - {id: two, ask: Two?, phrase: {to: survivor}, log: session, card: How}
    - use: plan-card
    """
MY_LINE = "my own line"


def begun(*, visit: bool = False) -> Talk:
    return Talk(a_tree(TREE, PLAN_CARD, head="visit: yes" if visit else ""), counts="on")


def typed(talk: Talk, *flags: Flag, well: str | None = None, removed: str | None = None) -> Talk:
    return talk.sends(e.Answered(text=MY_LINE, flags=flags, well=well, removed=removed))


def test_a_flag_says_why_offers_better_ways_and_keeps_the_line_aside() -> None:
    talk = typed(begun(), STAY, CAUSE)

    assert talk.stands(Mode.flagged)
    assert all(part in talk.asked.text for part in (STAY.why, CAUSE.why, words.YOU_COULD_TRY))
    assert [choice.text for choice in talk.asked.choices[:3]] == [
        "What did he do?",
        "What was he doing?",
        "What is unsafe?",
    ]
    others = [words.EDIT, words.MINE, words.WRONG, words.QUOTE, words.TELL]
    assert [choice.label for choice in talk.asked.choices[3:]] == others
    assert not talk.session.answers["one"].live


@pytest.mark.parametrize(
    ("use", "kept"), [*zip(USE, ("What did he do?", "What was he doing?", "What is unsafe?"), strict=True)]
)
def test_a_better_way_takes_the_place_of_the_line(use: str, kept: str) -> None:
    talk = typed(begun(), STAY, CAUSE).answers(use)

    assert (talk.asked.step, talk.session.answers["one"].text, talk.session.flags) == ("two", kept, ())


@pytest.mark.parametrize(("option", "outcome"), [(MINE, "kept"), (WRONG, "wrong-flag"), (QUOTE, "quote")])
def test_the_worker_may_keep_the_line_and_only_rule_and_outcome_are_counted(option: str, outcome: str) -> None:
    talk = typed(begun(), STAY).answers(option)

    assert (talk.asked.step, talk.session.answers["one"].text) == ("two", MY_LINE)
    assert LogStep("one", f"{STAY.rule}:{outcome}") in talk.counted
    assert MY_LINE not in str(talk.counted)


def test_a_declined_flag_is_not_shown_again_and_another_one_is() -> None:
    talk = typed(typed(begun(), STAY).answers(MINE), STAY, CAUSE)

    assert talk.stands(Mode.flagged)
    assert STAY.why not in talk.asked.text
    assert CAUSE.why in talk.asked.text


def test_a_step_may_ask_for_a_gentler_look_with_one_flag_only() -> None:
    gentle = TREE.replace("Two?, phrase: {to: survivor}", "Two?, phrase: {to: survivor, most: 1}")
    talk = Talk(a_tree(gentle, PLAN_CARD), counts="on").sends(e.Skipped())

    assert STAY.why in typed(talk, STAY, CAUSE).asked.text
    assert CAUSE.why not in talk.asked.text


def test_an_edited_line_is_looked_at_again() -> None:
    talk = typed(begun(visit=True), STAY).answers(EDIT)
    assert (talk.asked.step, talk.stands(Mode.asking)) == ("one", True)

    assert typed(talk, CAUSE).stands(Mode.flagged)
    assert typed(begun(visit=True), STAY).answers(EDIT).types("better words").asked.step == "two"


def test_a_new_line_typed_under_the_nudge_is_an_edit() -> None:
    talk = typed(begun(), STAY).types("better words")

    assert (talk.asked.step, talk.session.answers["one"].text) == ("two", "better words")


def test_on_a_visit_there_is_one_nudge() -> None:
    talk = typed(typed(begun(visit=True), STAY).answers(MINE), CAUSE)

    assert talk.asked.step == "plan-card/card"


def test_where_it_depends_on_who_hears_it_the_worker_is_asked_and_both_answers_teach() -> None:
    to_hurt = typed(begun(), UNSURE).answers(HURT)
    to_other = typed(begun(), UNSURE).answers(NOT_HURT)

    assert (to_hurt.stands(Mode.flagged), UNSURE.why in to_hurt.asked.text) == (True, True)
    assert (to_other.asked.step, to_other.session.answers["one"].text) == ("two", MY_LINE)
    assert Say(words.WHOM_TAUGHT) in to_other.of(Say)


def test_what_was_done_well_is_said_where_nothing_is_flagged() -> None:
    talk = typed(begun(), well="It thanks her.")

    assert (talk.asked.step, [say.text for say in talk.of(Say)]) == ("two", [words.WELL.format(why="It thanks her.")])


def test_a_line_that_lost_something_to_the_guard_is_confirmed_first_and_then_looked_at() -> None:
    talk = typed(begun(), STAY, removed="a name")
    assert talk.stands(Mode.kept)

    talk.answers("kept-ok")

    assert (talk.stands(Mode.flagged), STAY.why in talk.asked.text) == (True, True)


@pytest.mark.parametrize("event", [e.WentBack(), e.Skipped(), e.AskedWhy(), e.NotSafe(), e.WrongKind(), e.Resumed()])
def test_every_way_around_a_question_works_under_a_nudge(event: e.Event) -> None:
    talk = typed(begun(), STAY).sends(event)

    assert talk.session.mode in (Mode.asking, Mode.flagged, Mode.unsafe)


def test_a_nudge_is_forgotten_with_the_line_after_two_hours() -> None:
    talk = typed(begun(), STAY).waits(hours=2).sends(e.TimedOut())

    assert (talk.session.mode, talk.session.flags, talk.session.answers["one"].text) == (Mode.asking, (), None)


def test_nobody_is_counted_who_does_not_want_to_be() -> None:
    talk = Talk(a_tree(TREE, PLAN_CARD), counts="off")

    assert typed(talk, STAY).answers(MINE).counted == []
