"""One version against another: shares with their intervals, and an honest “too few to tell”. Pure arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import sqrt
from typing import Literal

Z = 1.959964
"""Of the normal distribution, for 95 of 100."""
HALF = 2
"""How far a published number may be from the one that was counted: it is rounded to five."""

Verdict = Literal["higher", "lower", "too few to tell"]


def wilson(of_these: int, base: int, z: float = Z) -> tuple[float, float]:
    """Return the score interval of a share (Wilson 1927; method 3 in Newcombe, Statistics in Medicine 17, 1998).

    Raises ValueError where there is no base, or more of these than it has.
    """
    if not 0 <= of_these <= base or base == 0:
        raise ValueError("A share needs a base above 0 and no more than all of it.")
    share = of_these / base
    middle = (share + z * z / (2 * base)) / (1 + z * z / base)
    half = z * sqrt(share * (1 - share) / base + z * z / (4 * base * base)) / (1 + z * z / base)
    return max(0.0, middle - half), min(1.0, middle + half)


def difference(these: int, base: int, those: int, other_base: int, z: float = Z) -> tuple[float, float]:
    """Return the interval of the first share less the second (method 10 in Newcombe, Statistics in Medicine 17, 1998).

    Raises ValueError as `wilson`.
    """
    first, second = these / max(base, 1), those / max(other_base, 1)
    (low_1, high_1), (low_2, high_2) = wilson(these, base, z), wilson(those, other_base, z)
    apart = first - second
    low = apart - sqrt((first - low_1) ** 2 + (high_2 - second) ** 2)
    return low, apart + sqrt((high_1 - first) ** 2 + (second - low_2) ** 2)


@dataclass(frozen=True)
class Share:
    """So many of so many, both as published: to the nearest five."""

    of_these: int
    others: int

    @property
    def base(self) -> int:
        """How many there are in all."""
        return self.of_these + self.others

    @property
    def percent(self) -> int:
        """The share in whole per cent."""
        return round(100 * self.of_these / self.base)


def compared(new: Share, old: Share) -> Verdict:
    """Return whether a share is higher or lower than an earlier one, or “too few to tell”.

    The numbers are rounded, so it has to hold whatever was counted within that. Workers come more than once, which no
    interval knows of: the verdict is a hint for a meeting, not a finding.
    """
    verdicts = {_sign(*numbers) for numbers in product(*(_may_be(n) for n in (*_both(new), *_both(old))))}
    return verdicts.pop() if len(verdicts) == 1 else "too few to tell"


def _both(share: Share) -> tuple[int, int]:
    return share.of_these, share.others


def _may_be(number: int) -> tuple[int, int]:
    return max(0, number - HALF), number + HALF


def _sign(these: int, others: int, those: int, other_others: int) -> Verdict:
    if these + others == 0 or those + other_others == 0:
        return "too few to tell"
    low, high = difference(these, these + others, those, those + other_others)
    return "higher" if low > 0 else "lower" if high < 0 else "too few to tell"
