"""Uploaded YAML is hostile until read: it is refused with one plain fault, whatever it does, and never obeyed."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.fault import Unreadable
from bot.dialogue.source import MAX_BYTES, MAX_DEPTH, Mapping, compose, plain


def refused(text: str) -> str:
    with pytest.raises(Unreadable) as caught:
        compose(text, "tree.yaml")
    assert len(caught.value.faults) == 1
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x [b]\nc: *x", "tree.yaml:1:4: T001 uses an anchor or an alias"),
        ("a: !!python/object/apply:os.system [ls]", "tree.yaml:1:4: T001 uses a tag"),
        ("id: x\nid: y", "tree.yaml:2:1: T003 “id” stands here and on line 1. Please keep one."),
        ("[" * 9000, "is nested more than"),
        ("- a\n- b", "tree.yaml:1:1: T001 holds no tree."),
        ("", "tree.yaml:1:1: T001 holds no tree."),
        ("a: 1\n---\nb: 2", "tree.yaml:2:1: T001 begins a second document."),
        ("? [a]\n: b", "T001 has a list or a mapping where a name should stand."),
        ("a: \x00", "holds characters that YAML does not allow"),
        ("a: 'open", "could not be read"),
        ("a:\n\t- b", "tree.yaml:2:1: T001 could not be read"),
    ],
)
def test_what_is_no_plain_tree_is_refused_with_its_place(text: str, said: str) -> None:
    assert said in refused(text)


def test_a_file_that_is_too_large_is_refused_before_it_is_parsed() -> None:
    assert "is larger than" in refused("a: " + "x" * MAX_BYTES)


def test_aliases_that_would_grow_without_bound_are_refused_at_the_first_one() -> None:
    laughs = "a: &a [x, x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a, *a]" for n in range(30))
    assert refused(laughs).startswith("tree.yaml:1:4:")


def test_nesting_up_to_the_bound_is_read() -> None:
    depth = MAX_DEPTH - 1
    assert isinstance(compose("a: " + "[" * depth + "]" * depth, "tree.yaml"), Mapping)


def test_every_scalar_stays_the_text_it_was() -> None:
    read = plain(compose("a: no\nb: on\nc: 012\nd: 1.50\ne: null\nf: 2027-03-01\ng: ~", "tree.yaml"))
    assert read == {"a": "no", "b": "on", "c": "012", "d": "1.50", "e": "null", "f": "2027-03-01", "g": "~"}


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    with suppress(Unreadable):
        assert isinstance(compose(text, "tree.yaml"), Mapping)
