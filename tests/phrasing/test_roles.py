"""Who is who is told by who does the harm, never by she or he."""

from __future__ import annotations

import pytest

from bot.phrasing.check import check
from bot.phrasing.reading import read_line
from tests.content import rulebook


def roles(line: str, to: str | None = None) -> dict[str, str]:
    reading = read_line(line, rulebook(), to)  # type: ignore[arg-type] # a plain word in the tables below
    return {token.form: token.role for row in reading.sentences for token in row if token.role not in "-q"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("He hit her.", {"he": "P", "her": "S"}),
        ("She hit him.", {"she": "P", "him": "S"}),
        ("He was assaulted by his wife.", {"he": "S", "wife": "P"}),
        ("She was pushed by her girlfriend.", {"she": "S", "girlfriend": "P"}),
        ("His boyfriend burnt his arm.", {"boyfriend": "P"}),
        ("Dad was punched by mum.", {"dad": "S", "mum": "P"}),
        ("Mum is afraid of dad.", {"mum": "S", "dad": "P"}),
        ("Father is passive in the face of his wife's violence.", {"father": "S", "wife": "P"}),
        ("He was arrested on Sunday.", {"he": "P"}),
        ("She is tired.", {"she": "X"}),
        ("He is tired.", {"he": "X"}),
        ("They hit them.", {"they": "X"}),
        ("He goes back to him.", {"he": "X"}),
    ],
)
def test_the_harm_tells_who_is_who(line: str, expected: dict[str, str]) -> None:
    seen = roles(line)
    assert {word: seen[word] for word in expected} == expected


@pytest.mark.parametrize(
    ("line", "to", "role"),
    [
        ("Why did you not leave?", None, "s"),
        ("Why did you hit her?", None, "p"),
        ("You broke the order.", None, "p"),
        ("What did you do to make daddy cross?", None, "c"),
        ("Why did you not leave?", "abuser", "p"),
        ("Why did you not leave?", "child", "c"),
        ("Why did you not leave?", "meeting", "w"),
    ],
)
def test_you_is_whoever_the_message_or_the_conversation_says(line: str, to: str | None, role: str) -> None:
    assert roles(line, to)["you"] == role


@pytest.mark.parametrize(
    ("subject", "other"), [("she", "him"), ("he", "her"), ("he", "him"), ("she", "her"), ("they", "them")]
)
def test_blame_is_blame_for_every_couple(subject: str, other: str) -> None:
    assert check(f"Why does {subject} keep going back to {other}?", rulebook()).verdict == "flag"


def test_what_holds_the_one_who_does_it_to_account_is_no_blame_for_any_couple() -> None:
    for line in (
        "Dad failed to protect the children from his own violence.",
        "Mum hit dad, and mum has lied to us about it.",
        "His husband strangled him and refused to leave.",
        "Her wife pushed her down the stairs and denies it.",
    ):
        assert check(line, rulebook()).verdict == "none", line
