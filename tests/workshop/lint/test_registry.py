"""The registry as a contract: every rule has a unique id and name, two examples that behave, and its page."""

import re
from functools import cache

import pytest

from bot.dialogue.fault import Fault
from bot.workshop import pages as made
from bot.workshop.lint import RULES
from bot.workshop.lint.rule import Rule
from tests.checkout import CHECKOUT
from tests.content import rulebook

PAGES = CHECKOUT / "docs/reference/lint"
WRITE_ANEW = "Please run `python -m tests.workshop.lint` and read what changed."

each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


@cache
def what_is_said(text: str) -> tuple[Fault, ...]:
    return made.what_is_said(text, rulebook())


@cache
def pages() -> dict[str, str]:
    return made.pages(rulebook())


def rules_that_speak(faults: tuple[Fault, ...]) -> set[str]:
    return {fault.rule for fault in faults}


def test_ids_and_names_are_unique_and_in_order() -> None:
    ids = [rule.id for rule in RULES]
    assert ids == sorted(set(ids))
    assert len({rule.name for rule in RULES}) == len(RULES)


@each_rule
def test_a_rule_has_everything_its_page_tells(rule: Rule) -> None:
    assert re.fullmatch(r"T\d{3}", rule.id)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    for sentence in (rule.what, rule.why, rule.remedy):
        assert sentence.endswith(".")


@each_rule
def test_a_tree_that_trips_a_rule_trips_that_rule_alone(rule: Rule) -> None:
    assert rules_that_speak(what_is_said(rule.trips)) == {rule.id}


@each_rule
def test_the_mended_tree_trips_nothing(rule: Rule) -> None:
    assert what_is_said(rule.passes) == ()


@each_rule
def test_a_fault_has_its_place_its_weight_and_says_what_to_do(rule: Rule) -> None:
    lines = rule.trips.splitlines()
    for fault in what_is_said(rule.trips):
        assert 1 <= fault.line <= len(lines)
        assert 1 <= fault.column <= len(lines[fault.line - 1])
        assert fault.weight is rule.weight
        assert re.search(r"Please |Did you mean “", fault.text), fault.text


@each_rule
def test_the_page_of_a_rule_says_what_the_rule_says(rule: Rule) -> None:
    page = PAGES / f"{rule.id}.md"
    assert page.is_file(), f"{rule.id} has no page. {WRITE_ANEW}"
    assert page.read_text("utf-8") == pages()[page.name], WRITE_ANEW


def test_the_index_lists_every_rule_and_no_page_is_left_over() -> None:
    assert (PAGES / "README.md").read_text("utf-8") == pages()["README.md"], WRITE_ANEW
    assert {page.name for page in PAGES.glob("*.md")} == set(pages())
