"""Any line outside a conversation: names are taken out before it is looked at, and another language is told as one."""

from __future__ import annotations

import pytest

from bot.any_line import look_at
from tests.content import rulebook


def test_names_are_taken_out_and_the_rest_is_looked_at() -> None:
    kept, found = look_at("Siobhan Okonkwo, why didn't you just leave him?", rulebook())

    assert "Okonkwo" not in kept.text
    assert [finding.kind for finding in found.findings][:1] == ["blame"]


@pytest.mark.parametrize("line", ["Почему вы не ушли", "Dlaczego po prostu od niego nie odeszłaś wcześniej", "为什么"])
def test_a_line_in_another_language_is_told_as_one_although_the_guard_takes_its_words_for_names(line: str) -> None:
    assert look_at(line, rulebook())[1].verdict == "unsupported"


def test_without_rules_nothing_is_found() -> None:
    assert look_at("Why didn't you just leave him?", None)[1].verdict == "none"
