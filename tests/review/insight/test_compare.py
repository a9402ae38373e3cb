"""Intervals against published values, and a verdict that is slow to come."""

import pytest

from bot.review.insight.compare import Share, compared, difference, wilson


@pytest.mark.parametrize(
    ("of_these", "base", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilsons_interval_as_in_newcombe_1998_table_1(of_these: int, base: int, low: float, high: float) -> None:
    assert wilson(of_these, base) == pytest.approx((low, high), abs=0.00006)


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_difference_as_in_newcombe_1998_table_2(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    assert difference(*first, *second) == pytest.approx((low, high), abs=0.00006)


def test_few_are_too_few_and_many_are_enough() -> None:
    assert compared(Share(10, 5), Share(5, 10)) == "too few to tell"
    assert compared(Share(160, 40), Share(100, 100)) == "higher"
    assert compared(Share(100, 100), Share(160, 40)) == "lower"
    assert compared(Share(100, 100), Share(100, 100)) == "too few to tell"


def test_what_rounding_could_undo_is_no_verdict() -> None:
    new, old = Share(30, 10), Share(20, 20)
    low, _ = difference(30, 40, 20, 40)

    assert low > 0
    assert compared(new, old) == "too few to tell"


def test_a_share_without_a_base_is_refused() -> None:
    with pytest.raises(ValueError, match="base above 0"):
        wilson(0, 0)
    with pytest.raises(ValueError, match="no more than all"):
        wilson(3, 2)
