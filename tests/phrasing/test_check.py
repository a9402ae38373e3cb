"""What a worker is shown: the verdict, at most two findings, better ways in their own pronouns, one thing done well."""

from __future__ import annotations

import pytest

from bot.phrasing.check import check
from bot.phrasing.explain import explained
from bot.phrasing.look import look
from tests.content import rulebook

PRACTICE_PAIRS = [
    ("Why haven't you left?", "Has your partner ever interfered with you trying to leave?"),
    (
        "How did you trigger him, what were you doing before he was violent?",
        "What was he like before he became violent?",
    ),
    (
        "It's your job to protect the children. You're choosing him over the children.",
        (
            "It's clear you've tried to protect the children but that he's chosen to hurt them. "
            "I'm worried that his behaviour is harming the children."
        ),
    ),
]


@pytest.mark.parametrize(("blaming", "better"), PRACTICE_PAIRS)
def test_the_practices_own_pairs(blaming: str, better: str) -> None:
    assert check(blaming, rulebook()).verdict == "flag"
    assert check(better, rulebook()).verdict == "none"


@pytest.mark.parametrize(
    "line",
    [
        "I will not ask why she stayed.",
        "It is not your fault that he hit you.",
        "Please take “failed to protect” out of the letter.",
        "She went back because he had frozen her money.",
        "He tells her that it is her fault.",
        "The police failed to protect her.",
        "You chose to hit her and you broke your bail.",
        "She was strangled by her husband.",
        "There's no such thing as provoking it.",
    ],
)
def test_what_only_looks_like_blame_is_not_flagged(line: str) -> None:
    assert check(line, rulebook()).verdict == "none"


@pytest.mark.parametrize(
    "line",
    [
        "I'm not blaming you, but you did provoke him.",
        "I'm not judging, but why haven't you left?",
        "While no one deserves it, it was six of one and half a dozen of the other.",
    ],
)
def test_what_hides_behind_a_kind_opening_is_flagged(line: str) -> None:
    assert check(line, rulebook()).verdict == "flag"


def test_one_blaming_clause_is_found_in_a_long_message() -> None:
    calm = "The visit went well and the children were at home. Food was in the cupboard. "
    message = calm * 8 + "Mum failed to protect the children. " + calm * 8
    checked = check(message, rulebook())
    assert checked.verdict == "flag"
    assert "failed to protect" in message[checked.findings[0].start : checked.findings[0].end]


def test_at_most_two_findings_are_shown_blame_before_care() -> None:
    checked = check(
        "Mum failed to protect the kids, provoked him, is manipulative and they have a volatile relationship. "
        "I'll text her about the violence.",
        rulebook(),
    )
    assert len(checked.findings) == 2
    assert {finding.kind for finding in checked.findings} == {"blame"}
    assert checked.findings[0].category != checked.findings[1].category


def test_care_advises_and_does_not_flag() -> None:
    checked = check("I won't tell anyone.", rulebook())
    assert checked.verdict == "none"
    assert [finding.kind for finding in checked.findings] == ["care"]


def test_better_ways_use_the_pronouns_given_or_typed_and_they_where_nothing_tells() -> None:
    line = "Why haven't you left?"
    given = check(line, rulebook(), pronouns={"abuser": "she", "survivor": "he"}).findings[0]
    assert any("she" in way.split() for way in given.alternatives)
    typed = check("Why haven't you left him?", rulebook()).findings[0]
    assert any("he" in way.split() for way in typed.alternatives)
    open_one = check(line, rulebook()).findings[0]
    assert any("they" in way.split() for way in open_one.alternatives)


def test_every_finding_of_blame_has_a_reason_and_two_better_ways() -> None:
    for rule in rulebook().rules.values():
        for line in rule.flags if rule.kind == "blame" else ():
            for finding in check(line, rulebook()).findings:
                assert finding.why
                assert len(finding.alternatives) >= 2
                assert not any("{" in way for way in finding.alternatives)


def test_one_thing_done_well_is_named_beside_a_flag() -> None:
    checked = check("Thank you for telling me. Why haven't you left?", rulebook())
    assert checked.verdict == "flag"
    assert checked.done_well is not None
    assert checked.done_well.kind == "praise"


def test_nothing_found_praises_nothing_that_is_not_there() -> None:
    assert check("The car is booked.", rulebook()).done_well is None


def test_where_the_side_is_open_the_worker_is_asked() -> None:
    checked = check("She lacks insight.", rulebook())
    assert checked.verdict == "ask"
    assert not checked.findings[0].sure
    assert check("Mum lacks insight.", rulebook()).verdict == "flag"


@pytest.mark.parametrize("text", ["", "   ", "👍", "123", "Dlaczego od niego nie odejdziesz?", "Почему ты не ушла?"])
def test_no_words_or_no_english_is_said_to_be_so(text: str) -> None:
    assert check(text, rulebook()).verdict == "unsupported"


def test_to_whom_it_is_said_changes_what_it_is() -> None:
    line = "You must keep away from her."
    assert check(line, rulebook(), to="abuser").verdict == "none"


def test_the_explanation_shows_who_is_who_what_stood_and_what_held_it() -> None:
    lines = "\n".join(explained(look("He says she provoked him.", rulebook())))
    assert "who:" in lines
    assert "provocation/caused-it" in lines
    assert "held back by guard/" in lines
