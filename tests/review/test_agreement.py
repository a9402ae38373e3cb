"""Cohen's kappa against worked examples, and what is said where there are too few to tell."""

from __future__ import annotations

import pytest

from bot.review.agreement import FEWEST, both_ways, in_words, kappa


def table(yes_yes: int, yes_no: int, no_yes: int, no_no: int) -> dict[tuple[str, str], int]:
    return {("yes", "yes"): yes_yes, ("yes", "no"): yes_no, ("no", "yes"): no_yes, ("no", "no"): no_no}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        (table(20, 5, 10, 15), 0.4),
        (table(45, 15, 25, 15), 0.1304),
        (table(25, 35, 5, 35), 0.2593),
        (table(10, 0, 0, 10), 1.0),
        (table(0, 10, 10, 0), -1.0),
        (table(25, 25, 25, 25), 0.0),
    ],
)
def test_kappa_is_that_of_the_textbook(pairs: dict[tuple[str, str], int], expected: float) -> None:
    """Two readers of 50 grant applications (0.40), and two tables of 100 with the same 60 alike (0.13 and 0.26)."""
    assert kappa(pairs) == pytest.approx(expected, abs=0.0001)


def test_kappa_of_three_verdicts() -> None:
    pairs = {("a", "a"): 44, ("a", "b"): 5, ("a", "c"): 1, ("b", "a"): 7, ("b", "b"): 20, ("b", "c"): 3}
    pairs |= {("c", "a"): 9, ("c", "b"): 5, ("c", "c"): 6}

    # 70 of 100 alike; by chance (50 · 60 + 30 · 30 + 20 · 10) / 100² = 0.41
    assert kappa(pairs) == pytest.approx((0.7 - 0.41) / 0.59)


def test_where_all_say_one_thing_or_nobody_anything_it_is_not_defined() -> None:
    assert kappa({}) is None
    assert kappa({("keep", "keep"): 12}) is None


def test_there_is_no_first_and_no_second_person() -> None:
    assert kappa(both_ways(table(20, 5, 10, 15))) == kappa(both_ways(table(20, 10, 5, 15)))


def test_too_few_are_not_said() -> None:
    assert "too few to tell" in in_words({("keep", "keep"): FEWEST - 1})
    assert in_words({("keep", "keep"): 8, ("keep", "new-rule"): 2}).startswith("8 of 10 lines judged alike, kappa -")
