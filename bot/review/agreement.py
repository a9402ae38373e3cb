"""How far two champions agree when they judge alone: Cohen's kappa, which takes out what chance would give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

Pairs = Mapping[tuple[str, str], int]
"""How often one verdict met another: (first, second) and the count."""
FEWEST = 10
"""Pairs below which no rate is said: too few to tell."""


def kappa(pairs: Pairs) -> float | None:
    """Return Cohen's kappa, 1 for full agreement and 0 for what chance would give; None where it is not defined.

    (observed - expected) / (1 - expected): J. Cohen, A coefficient of agreement for nominal scales, Educational and
    Psychological Measurement 20 (1960), 37-46. It is not defined without pairs, or where both say one thing only.
    """
    total = sum(pairs.values())
    if not total:
        return None
    first, second = Counter[str](), Counter[str]()
    for (one, other), times in pairs.items():
        first[one] += times
        second[other] += times
    observed = alike(pairs) / total
    expected = sum(first[verdict] * second[verdict] for verdict in first) / total**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def both_ways(pairs: Pairs) -> Pairs:
    """Return the pairs counted in both orders: who judged is not kept, so there is no first and no second person."""
    found = Counter[tuple[str, str]]()
    for (one, other), times in pairs.items():
        found[one, other] += times
        found[other, one] += times
    return found


def alike(pairs: Pairs) -> int:
    """Return how often the two verdicts were the same."""
    return sum(times for (one, other), times in pairs.items() if one == other)


def in_words(pairs: Pairs) -> str:
    """Return the agreement of a quarter in words, with its base."""
    total = sum(pairs.values())
    if total < FEWEST:
        return f"too few to tell ({total} of {FEWEST} lines judged by two)"
    found = kappa(both_ways(pairs))
    rate = "" if found is None else f", kappa {found:.2f}"
    return f"{alike(pairs)} of {total} lines judged alike{rate}"
