"""Practice: any tree on a made-up family; a banner on each page, and nothing counted but that somebody practised."""

from __future__ import annotations

import json

import pytest

from bot.conversation import events as e
from bot.conversation.effects import Ask, Effect, Emergency, LogStep, Plan, Say, Tally
from bot.dialogue.bundle import Dialogue
from bot.dialogue.practice import reopen_any
from tests import content
from tests.conversation.given import Talk

LIBRARY = content.library()
PRACTISED = sorted(LIBRARY.practised)
FAMILIES = list(LIBRARY.dialogues["practice-family"].tree.step("family").options)


def to_the_end(talk: Talk, *, skip: bool) -> list[Effect]:
    """Walk to the end by the first answers, or by skipping, and return all that was said and counted."""
    heard = list(talk.effects)
    for _ in range(120):
        if talk.finished:
            return heard
        if talk.alarmed:
            talk.sends(e.Resumed()).sends(e.Skipped())
        elif skip or not talk.asked.choices:
            talk.sends(e.Skipped())
        else:
            talk.answers(talk.asked.choices[0].name)
        heard += talk.effects
    raise AssertionError("it does not end")


def test_every_tree_with_a_card_can_be_practised_but_those_that_are_never_counted() -> None:
    names = {name.removeprefix("practise-") for name in PRACTISED}

    assert {"door", "first-visit", "father-talk", "survivor-talk", "reflect", "supervision", "meeting-prep"} <= names
    assert not names & {"for-me", "practice", "law-cards"}


@pytest.mark.parametrize("name", PRACTISED)
def test_each_page_says_practice_and_nothing_is_counted_but_the_run(name: str) -> None:
    for skip in (True, False):
        heard = to_the_end(Talk(LIBRARY.practised[name], counts="on", sampled="yes"), skip=skip)

        assert all(effect.text.startswith("Practice · ") for effect in heard if isinstance(effect, Ask))
        assert all(effect.title.startswith("Practice · ") for effect in heard if isinstance(effect, Plan))
        cards = [effect.text for effect in heard if isinstance(effect, Say) and effect.tone == "card"]
        assert all(text.startswith("Practice · ") for text in cards)
        assert any(text.startswith("Practice: ") for text in (e.text for e in heard if isinstance(e, Say)))
        counted = [effect for effect in heard if isinstance(effect, LogStep | Tally)]
        assert counted == [Tally("practice-run", "done")]
        assert not any(isinstance(effect, Ask) and effect.step.startswith("helpful/") for effect in heard)


def test_who_has_counts_off_is_not_counted_here_either() -> None:
    for counts in ("off", ""):
        talk = Talk(LIBRARY.practised["practise-door"], **({"counts": counts} if counts else {}))
        assert not [effect for effect in to_the_end(talk, skip=True) if isinstance(effect, LogStep | Tally)]


def test_stopping_counts_as_a_run_and_being_unsafe_does_not() -> None:
    door = LIBRARY.practised["practise-door"]

    assert Talk(door, counts="on").sends(e.Stopped()).counted == [Tally("practice-run", "stopped")]
    assert Talk(door, counts="on").sends(e.NotSafe()).sends(e.Stopped()).counted == []


def test_not_safe_now_is_no_practice() -> None:
    talk = Talk(LIBRARY.practised["practise-first-visit"]).sends(e.NotSafe())

    assert talk.effects == (Emergency(),)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_chosen_first_and_met_before_the_tree_begins(family: str) -> None:
    talk = Talk(LIBRARY.practised["practise-door"]).answers(family)

    assert [text.count("\n\n") for text in talk.said] == [2]
    assert talk.asked.step == "safety-gate/danger"


def test_a_worked_example_is_offered_at_the_end() -> None:
    talk = Talk(LIBRARY.practised["practise-door"])
    while talk.asked.step != "worked-examples/example":
        talk.sends(e.Skipped())

    assert "What makes leaving unsafe?" in " ".join(talk.answers("show").said)


def reopened(made: Dialogue) -> Dialogue:
    return reopen_any(json.loads(json.dumps(dict(made.sources))), made.tree.id)


@pytest.mark.parametrize("name", ["practise-door", "practise-first-visit"])
def test_a_practice_goes_on_with_the_wording_it_began_on(name: str) -> None:
    made = LIBRARY.practised[name]
    again = reopened(made)

    assert (again.version, [*again.by_path]) == (made.version, [*made.by_path])
    assert made.version != LIBRARY.dialogues[name.removeprefix("practise-")].version
