"""Sharing is the worker's act: what it is about, every word in doubt, the preview, and one tap that decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.anonymise import guard
from bot.anonymise.hold_gate import holds
from bot.conversation import events as e
from bot.conversation import share_words, words
from bot.conversation.effects import Ask, LogStep, Share
from bot.conversation.nudge import MINE, TELL
from bot.conversation.session import Flag, Mode, from_json, to_json
from bot.conversation.sharing import (
    ADD,
    DROP,
    EDIT,
    NAMED,
    NOT_NAMED,
    SAFETY_OWNER,
    SHARE,
    URGENT,
    clean,
    knowing,
)
from bot.conversation.taps import event_of_tap, token
from tests.conversation.given import PLAN_CARD, Talk, a_tree

STAY = Flag("leave-stay/why-stay", "blame", "It puts the question on her.", ("What did he do?",))
TREE = """
    - {id: one, ask: One?, phrase: {to: survivor}, log: session, card: Why}
    - {id: two, ask: Two?, phrase: {to: survivor}, log: session, card: How}
    - {id: way, ask: What got in the way?, write: A few words., share: in-the-way, log: no}
    - use: plan-card
    """
LINE = "I will ask what he has done"
PERHAPS = ("say hi to joy", "speak with charity on monday", "the joy of jade", "a talk about grace and faith")
IN_DOUBT, DOUBTFUL = next(
    (line, held[0].shown) for line in PERHAPS if guard(line).text == line and (held := holds(line))
)
"""A line that the guard keeps, and the word in it that may be a name."""


def begun(head: str = "", owner: str = "yes") -> Talk:
    return Talk(a_tree(TREE, PLAN_CARD, head=head), counts="on", **{SAFETY_OWNER: owner})


def flagged(line: str = LINE, owner: str = "yes") -> Talk:
    return begun(owner=owner).sends(e.Answered(text=line, flags=(STAY,)))


def at_the_preview(line: str = LINE, owner: str = "yes") -> Talk:
    return flagged(line, owner).answers(TELL, "wrong-flag")


def seen(talk: Talk) -> str:
    return "\n".join([*talk.said, talk.asked.text])


def shared(talk: Talk) -> list[Share]:
    return talk.of(Share)


def test_what_leaves_is_what_the_preview_showed() -> None:
    talk = at_the_preview()

    assert f"“{LINE}”" in seen(talk)
    assert share_words.ABOUT_LABELS["wrong-flag"] in seen(talk)
    assert "A tree › One?" in seen(talk)
    talk.answers(SHARE)
    assert shared(talk) == [Share("one", LINE, "", "wrong-flag", urgent=False)]


def test_once_shared_the_worker_is_where_they_were() -> None:
    before = flagged()
    after = at_the_preview().answers(SHARE)

    assert after.stands(Mode.flagged)
    assert after.asked == before.asked
    assert after.answers(MINE).asked.step == "two"


@pytest.mark.parametrize("leave", [DROP, "skip", "back"])
def test_a_refusal_is_one_tap_and_leaves_nothing_behind(leave: str) -> None:
    talk = at_the_preview()
    here = talk.asked.step
    ways: dict[str, e.Event] = {"skip": e.Skipped(here), "back": e.WentBack(here), DROP: e.Answered(here, (DROP,))}
    talk.sends(ways[leave])

    assert talk.stands(Mode.flagged)
    assert (shared(talk), talk.counted, talk.session.draft) == ([], [], None)


def test_nothing_about_sharing_is_counted() -> None:
    talk = flagged()
    for option in (TELL, "hurts", EDIT):
        assert not talk.answers(option).of(LogStep)
    talk.types("other words").answers(SHARE)
    assert shared(talk)
    assert not talk.of(LogStep)


def test_a_word_in_doubt_is_put_to_its_author_and_unanswered_it_is_not_shared() -> None:
    talk = at_the_preview(IN_DOUBT)

    assert f"“{DOUBTFUL}”" in seen(talk)
    assert [choice.name for choice in talk.asked.choices] == [NAMED, NOT_NAMED]
    assert shared(talk.sends(e.Skipped(talk.asked.step))) == []
    assert talk.stands(Mode.flagged)


def test_a_name_is_taken_out_of_the_preview_and_of_the_answer_and_kept_nowhere() -> None:
    talk = at_the_preview(IN_DOUBT).answers(NAMED)

    assert DOUBTFUL not in seen(talk)
    talk.answers(SHARE)
    assert DOUBTFUL not in shared(talk)[0].text
    assert DOUBTFUL not in to_json(talk.session)


def test_an_ordinary_word_stays() -> None:
    assert shared(at_the_preview(IN_DOUBT).answers(NOT_NAMED, SHARE))[0].text == IN_DOUBT


def test_what_is_typed_anew_goes_through_the_gate_again() -> None:
    talk = at_the_preview().answers(EDIT).types(IN_DOUBT)

    assert [choice.name for choice in talk.asked.choices] == [NAMED, NOT_NAMED]
    assert shared(talk.answers(NOT_NAMED, SHARE))[0].text == IN_DOUBT


def test_a_comment_goes_through_the_gate_and_the_preview_too() -> None:
    talk = at_the_preview().answers(ADD).types(IN_DOUBT).answers(NOT_NAMED)

    assert f"“{IN_DOUBT}”" in seen(talk)
    leaves = shared(talk.answers(SHARE))[0]
    assert (leaves.text, leaves.comment) == (LINE, IN_DOUBT)


def test_what_could_hurt_someone_goes_to_the_safety_owner_and_the_preview_says_so() -> None:
    talk = at_the_preview()
    assert share_words.PREVIEW_READ in seen(talk)
    talk.answers(URGENT)
    assert share_words.PREVIEW_URGENT in seen(talk)
    talk.answers(SHARE)
    assert shared(talk)[0].urgent
    assert share_words.SHARED_URGENT in talk.said


@pytest.mark.parametrize("owner", ["no", "unknown"])
@pytest.mark.parametrize("way", ["about", "preview"])
def test_where_there_is_no_safety_owner_nothing_is_promised_and_the_safeguarding_lead_is_named(
    owner: str, way: str
) -> None:
    talk = flagged(owner=owner).answers(TELL, "hurts") if way == "about" else at_the_preview(owner=owner)
    if way == "preview":
        assert share_words.PREVIEW_NOBODY not in seen(talk)
        talk.answers(URGENT)
    assert share_words.PREVIEW_NOBODY in seen(talk)
    assert share_words.PREVIEW_READ in seen(talk)
    assert "safety owner alone" not in seen(talk)

    talk.answers(SHARE)

    assert not shared(talk)[0].urgent
    assert share_words.SHARED_NOBODY in talk.said
    assert share_words.SHARED_URGENT not in talk.said


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize(("first", "then"), [(True, False), (False, True)])
def test_a_safety_owner_who_comes_or_goes_under_a_preview_has_it_shown_anew(
    first: bool, then: bool, typed: bool
) -> None:
    talk = at_the_preview(owner="yes" if first else "no").answers(URGENT)
    tapped = e.Answered(text=share_words.SHARE) if typed else e.Answered(talk.asked.step, (SHARE,))

    talk.session, event = knowing(talk.session, owner=then, event=tapped)
    talk.sends(event)

    assert shared(talk) == []
    assert words.STALE in talk.said
    assert (share_words.PREVIEW_URGENT in seen(talk)) == then
    assert shared(talk.answers(SHARE))[0].urgent == then


def test_who_comes_or_goes_makes_no_difference_to_a_line_that_hurts_nobody() -> None:
    talk = at_the_preview()

    talk.session, event = knowing(talk.session, owner=False, event=e.Answered(talk.asked.step, (SHARE,)))

    assert shared(talk.sends(event))


def test_a_button_of_an_earlier_preview_shares_nothing() -> None:
    talk = at_the_preview()
    old = talk.asked.step
    talk.answers(EDIT).types("quite other words")

    talk.sends(e.Answered(old, (SHARE,)))

    assert shared(talk) == []
    assert words.STALE in talk.said


def test_a_second_tap_on_share_changes_nothing_and_says_nothing() -> None:
    talk = at_the_preview()
    button = token(talk.session.id, talk.asked.step, SHARE)
    first = event_of_tap(talk.dialogue, talk.session, button)
    assert first is not None
    assert shared(talk.sends(first))
    second = event_of_tap(talk.dialogue, talk.session, button)
    assert second is not None
    before = talk.session

    talk.sends(second)

    assert talk.effects == ()
    assert replace(talk.session, touched=before.touched) == before


def test_the_line_at_a_question_for_the_champions_is_previewed_and_then_taken() -> None:
    talk = begun()
    talk.types("one").types("two").types("It was too long")

    assert "What got in the way?" in seen(talk)
    talk.answers(SHARE)
    assert shared(talk) == [Share("way", "It was too long", "", "in-the-way", urgent=False)]
    assert talk.asked.step == "plan-card/card"
    assert talk.session.answers["way"].live


def test_not_shared_the_line_is_taken_all_the_same() -> None:
    talk = begun().types("one").types("two").types("It was too long").answers(DROP)

    assert (shared(talk), talk.asked.step) == ([], "plan-card/card")


def test_back_from_that_preview_asks_the_question_again() -> None:
    talk = begun().types("one").types("two").types("It was too long")
    talk.sends(e.WentBack(talk.asked.step))

    assert talk.asked.step == "way"


def test_by_command_a_line_of_this_session_is_picked_or_another_typed() -> None:
    talk = begun().types(LINE).sends(e.Sharing())

    assert [choice.text for choice in talk.asked.choices] == [LINE]
    picked = talk.answers("one", "missed-flag", SHARE)
    assert shared(picked) == [Share("one", LINE, "", "missed-flag", urgent=False)]
    assert picked.asked.step == "two"
    typed = talk.sends(e.Sharing()).types("a line of another day").answers("comment", SHARE)
    assert shared(typed) == [Share("", "a line of another day", "", "comment", urgent=False)]


def test_what_was_left_unshared_can_be_opened_and_left_again() -> None:
    talk = begun()
    for _ in range(2):
        talk.sends(e.Sharing())
        assert talk.stands(Mode.sharing)

        talk.sends(e.Skipped(talk.asked.step))

        assert talk.stands(Mode.asking)


def test_nothing_leaves_a_tree_in_which_nothing_is_counted() -> None:
    talk = begun("counted: no").sends(e.Answered(text=LINE, flags=(STAY,)))

    assert TELL not in [choice.name for choice in talk.asked.choices]
    assert share_words.NOT_HERE in talk.sends(e.Sharing()).said


def test_an_answer_that_is_kept_off_the_screen_is_not_offered() -> None:
    tree = a_tree(
        "- {id: one, ask: One?, write: Type., echo: no, log: no}\n- {id: two, ask: Two?, write: Type., log: no}"
    )
    talk = Talk(tree, counts="on").types("a secret").sends(e.Sharing())

    assert talk.asked.choices == ()


@pytest.mark.parametrize("event", [e.NotSafe(), e.Changing(), e.Paused(begun().now)])
def test_whatever_comes_between_leaves_the_line_unshared(event: e.Event) -> None:
    talk = begun().types("one").sends(e.Answered(text=LINE, flags=(STAY,))).answers(TELL, "ways").sends(event)

    assert (shared(talk), talk.session.draft) == ([], None)
    assert talk.sends(e.Resumed()).of(Ask)


def test_after_two_quiet_hours_the_draft_is_erased_with_the_line() -> None:
    talk = at_the_preview().waits(hours=3)

    assert LINE not in to_json(talk.session)
    assert talk.stands(Mode.asking)


def test_the_preview_survives_a_restart() -> None:
    talk = at_the_preview()
    asked = talk.asked
    talk.reopens()

    assert from_json(to_json(talk.session)) == talk.session
    assert shared(talk.sends(e.Answered(asked.step, (SHARE,))))[0].text == LINE


@pytest.mark.parametrize("hidden", ["a\u200bb", "\u202eab", "a\u00adb", "a\x00b", " a\n b "])
def test_signs_that_nobody_sees_are_not_stored(hidden: str) -> None:
    assert clean(hidden) in ("ab", "a b")
