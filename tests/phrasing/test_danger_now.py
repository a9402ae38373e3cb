"""That someone is in danger now is told from a plan, a question and the past."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.phrasing.check import check
from bot.phrasing.danger import danger_check, danger_in, danger_now
from tests import content
from tests.content import rulebook

DATA = Path(__file__).parent.parent / "data"


def lines(name: str, danger: bool) -> list[str]:
    read = [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return [line["text"] for line in read if line["danger"] is danger]


@pytest.mark.parametrize(
    "text",
    [
        "hes here",
        "HES HERE",
        "I let him back in he's hitting me",
        "he’s got a knife",
        "heshere",
        "cantgetout",
        "hlp me",
        "help",
        "h e l p",
        "sos",
    ],
)
def test_a_frightened_person_is_understood(text: str) -> None:
    assert danger_now(rulebook())(text)
    assert check(text, rulebook()).danger


@pytest.mark.parametrize(
    "text",
    [
        "if he turns up we are talking about the boiler",
        "She let him back in",
        "has he ever kept you indoors?",
        "What if he has a knife?",
        "He locked her in the bathroom in March.",
        "I want to help her feel safe.",
        "help me word this",
        "then I call 999 from the car",
    ],
)
def test_talk_about_danger_is_no_alarm(text: str) -> None:
    assert not danger_now(rulebook())(text)


@pytest.mark.parametrize("name", ["phrasing_danger.jsonl", "phrasing_danger_aside.jsonl"])
def test_nineteen_of_twenty_are_found_and_few_ordinary_lines_are_mistaken(name: str) -> None:
    now, both = danger_now(rulebook()), danger_in(content.library().danger, rulebook())
    danger, ordinary = lines(name, True), lines(name, False)
    assert sum(map(now, danger)) >= 0.95 * len(danger)
    assert sum(map(both, danger)) >= 0.95 * len(danger)
    assert sum(map(both, ordinary)) <= 0.05 * len(ordinary)


@pytest.mark.parametrize("name", ["phrasing_own.jsonl", "phrasing_aside.jsonl"])
def test_words_that_workers_plan_to_say_are_seldom_mistaken_for_danger(name: str) -> None:
    both = danger_in(content.library().danger, rulebook())
    planned = [json.loads(line)["text"] for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    assert sum(map(both, planned)) <= 0.02 * len(planned)


def test_every_phrase_of_the_list_counts_by_itself_with_the_rules_and_without() -> None:
    phrases = content.library().danger
    with_rules, without = danger_in(phrases, rulebook()), danger_in(phrases, None)
    for phrase in (*phrases.anywhere, *phrases.whole_message):
        assert with_rules(phrase), phrase
        assert without(phrase), phrase


def test_what_the_list_knows_counts_unless_its_clause_is_talk_about_danger() -> None:
    both = danger_in(content.library().danger, rulebook())
    assert both("the hostage")
    assert both("he said he would be late but hes got a crowbar")
    assert not both("He has a gun licence for the farm")


def test_where_the_rules_fail_on_a_message_the_list_of_phrases_decides() -> None:
    broken = replace(rulebook(), spelling=None)  # type: ignore[arg-type]
    both = danger_in(content.library().danger, broken)
    assert both("hes here")
    assert not both("a cup of tea")


def test_what_the_list_of_phrases_finds_is_found_by_the_patterns_too() -> None:
    phrases = content.library().danger
    now = danger_now(rulebook())
    known = danger_check(phrases)
    assert all(map(known, phrases.anywhere))
    missed = [phrase for phrase in (*phrases.anywhere, *phrases.whole_message) if not now(phrase)]
    assert len(missed) <= 0.02 * len(phrases.anywhere)


def test_danger_is_told_in_a_line_that_is_not_english_enough_to_check() -> None:
    assert check("pomocy hes here hes got a knife proszę szybko", rulebook()).danger
