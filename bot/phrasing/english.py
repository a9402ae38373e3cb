"""Whether a line is English: the rules know no other language, and a wrong guess would be worse than none."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.phrasing.token import Token

ENOUGH = 0.5
"""Share of words that have to be English ones, of those with three letters and more."""
FEW = 4
"""Up to so many words one English one is enough."""


def is_english(tokens: Sequence[Token], english: Collection[str]) -> bool:
    """Tell whether a line has words, and most of them are English ones. Names and unknown words count half."""
    words = known = long = long_known = 0
    for token in tokens:
        form = token.form
        length = len(form)
        if length < 2 or not form.isalpha():
            continue
        words += 1
        long += length > 2
        if form in english:
            known += 1
            long_known += length > 2
    if words <= FEW:
        return known > 0
    return known >= words * ENOUGH and long_known >= long * (ENOUGH - 0.15)
