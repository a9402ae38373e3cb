"""Every rule shows lines that it flags and lines that it lets pass; both are promises to those who wrote it."""

from __future__ import annotations

import pytest

from bot.phrasing.check import check
from bot.phrasing.look import look
from bot.phrasing.rule import BLAME
from bot.phrasing.rulebook import Rule
from tests.content import rulebook

RULES = sorted(rulebook().rules.values(), key=lambda rule: rule.id)


def stands(rule: Rule, line: str) -> bool:
    return any(seen.rule.id == rule.id and not seen.held_by for seen in look(line, rulebook()).seen)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_the_lines_it_says_it_finds(rule: Rule) -> None:
    assert [line for line in rule.flags if not stands(rule, line)] == []
    if rule.kind == "blame":
        assert [line for line in rule.flags if check(line, rulebook()).verdict != "flag"] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_lets_the_lines_pass_that_it_says_it_lets_pass(rule: Rule) -> None:
    assert [line for line in rule.passes if stands(rule, line)] == []
    if rule.kind == "blame":
        assert [line for line in rule.passes if check(line, rulebook()).verdict != "none"] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.kind != "praise"], ids=lambda rule: rule.id)
def test_a_better_way_is_no_blame_itself(rule: Rule) -> None:
    said = [way for way in rule.instead if "{" not in way]
    assert [way for way in said if check(way, rulebook(), to="meeting").verdict == "flag"] == []


def test_every_category_of_the_taxonomy_has_its_rules() -> None:
    assert {rule.category for rule in RULES if rule.kind == "blame"} == set(BLAME)


def test_no_rule_lists_she_or_he_as_a_side_of_its_own_in_the_words_for_people() -> None:
    people = rulebook().people
    sided = people.mostly_hurt | people.mostly_using | people.hurt | people.using
    assert sided.isdisjoint({"she", "he", "they", "her", "him", "them"})
