"""Every rule shows lines that it flags and lines that it lets pass; both are promises to those who wrote it."""

from __future__ import annotations

import pytest

from bot.phrasing.check import check
from bot.phrasing.look import look
from bot.phrasing.rulebook import Rule
from tests.phrasing.given import rulebook

RULES = sorted(rulebook().rules.values(), key=lambda rule: rule.id)


def stands(rule: Rule, line: str) -> bool:
    return any(seen.rule.id == rule.id and not seen.held_by for seen in look(line, rulebook()).seen)


@pytest.mark.parametrize(
    ("rule", "line"), [pytest.param(r, line, id=f"{r.id}: {line}") for r in RULES for line in r.flags]
)
def test_a_rule_finds_the_lines_it_says_it_finds(rule: Rule, line: str) -> None:
    assert stands(rule, line)
    if rule.kind == "blame":
        assert check(line, rulebook()).verdict == "flag"


@pytest.mark.parametrize(
    ("rule", "line"), [pytest.param(r, line, id=f"{r.id}: {line}") for r in RULES for line in r.passes]
)
def test_a_rule_lets_the_lines_pass_that_it_says_it_lets_pass(rule: Rule, line: str) -> None:
    assert not stands(rule, line)
    if rule.kind == "blame":
        assert check(line, rulebook()).verdict == "none"
