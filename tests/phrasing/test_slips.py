"""Slips of the finger are found by halves of words, and are the same that trying every possible slip would find."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrasing.slips import SLIP_FROM, WRONG_FROM, Slips

KNOWN = (
    "provoke",
    "provoked",
    "strangle",
    "strangled",
    "leaving",
    "leasing",
    "stop",
    "stopped",
    "because",
    "relationship",
)


def every_slip(word: str) -> Iterator[str]:
    """All that a typed word may have been meant as, in the order in which it is believed."""
    inner = range(1, len(word) - 1)
    yield from (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in inner)
    if len(word) > SLIP_FROM:
        yield from (word[:i] + word[i + 1 :] for i in inner)
        yield from (word[:i] + letter + word[i:] for i in range(1, len(word)) for letter in ascii_lowercase)
    if len(word) >= WRONG_FROM:
        yield from (word[:i] + letter + word[i + 1 :] for i in inner for letter in ascii_lowercase)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("becuase", "because"),
        ("provokked", "provoked"),
        ("provokd", "provoked"),
        ("realtionship", "relationship"),
        ("relatianship", "relationship"),
        ("sprovoke", None),
        ("provoker", None),
        ("ctop", None),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str | None) -> None:
    assert Slips(KNOWN).meant_by(typed) == meant


@st.composite
def typed(draw: st.DrawFn) -> str:
    word = draw(st.sampled_from(KNOWN))
    for _ in range(draw(st.integers(1, 2))):
        i = draw(st.integers(0, len(word) - 1))
        letter = draw(st.sampled_from(ascii_lowercase))
        word = draw(
            st.sampled_from(
                [word[:i] + word[i + 1 :], word[:i] + letter + word[i:], word[:i] + letter + word[i + 1 :], word[::-1]]
            )
        )
    return word


@given(typed())
def test_the_same_word_is_meant_as_if_every_slip_were_tried(word: str) -> None:
    known = frozenset(KNOWN)
    if word not in known and len(word) >= SLIP_FROM:
        assert Slips(known).meant_by(word) == next((slip for slip in every_slip(word) if slip in known), None)
