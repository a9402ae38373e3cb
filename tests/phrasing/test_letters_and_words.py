"""How a line is typed does not matter: look-alikes, unseen marks, text-speak, slips; and the place is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.phrasing.check import check
from bot.phrasing.letters import letters_of
from bot.phrasing.words import words_of
from tests.content import rulebook


def words(text: str) -> list[str]:
    return [token.form for token in words_of(letters_of(text), rulebook().spelling)]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("didn't", ["did", "not"]),
        ("didnt", ["did", "not"]),
        ("didn’t", ["did", "not"]),
        ("won't", ["will", "not"]),
        ("hes", ["he", "'s"]),
        ("u", ["you"]),
        ("Mr U", ["mr", "you"]),
        ("y didnt u", ["why", "did", "not", "you"]),
        ("shouldnt've", ["should", "not", "'ve"]),
        ("prov0ked", ["provoked"]),
        ("provоked", ["provoked"]),
        ("pro\u200bvoked", ["provoked"]),
        ("ｐｒｏｖｏｋｅｄ", ["provoked"]),
        ("provkoed", ["provoked"]),
        ("provocked", ["provoked"]),
        ("leaviiing", ["leaving"]),
        ("minimizes", ["minimises"]),
        ("co-dependent", ["co", "dependent"]),
        ("Mr R", ["mr", "r"]),
    ],
)
def test_a_word_is_read_as_it_was_meant(typed: str, read: list[str]) -> None:
    assert words(typed) == read


def test_a_word_of_its_own_is_not_mended() -> None:
    assert words("stating quite planing form from") == ["stating", "quite", "planing", "form", "from"]


def test_russian_stays_russian() -> None:
    assert letters_of("Почему ты не ушла от него").foreign


def test_a_finding_points_into_the_text_as_it_was_typed() -> None:
    text = "Notes\u200b:  ﬁrst visit. Why\u200b haven’t you left him?"
    (finding,) = check(text, rulebook()).findings[:1]
    assert text[finding.start : finding.end] == "Why\u200b haven’t you left him"


@given(some.text(max_size=300))
def test_any_text_can_be_read_and_every_place_lies_in_it(text: str) -> None:
    checked = check(text, rulebook())
    for finding in (*checked.findings, *([checked.done_well] if checked.done_well else [])):
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize("piece", ["a", "why ", "not ", '"', "' ", "you should have ", "(", "\n", "\u0301", "ﷺ"])
def test_long_hostile_text_is_read_to_its_limit(piece: str) -> None:
    assert check(piece * 5000, rulebook()).verdict in ("flag", "ask", "none", "unsupported")
