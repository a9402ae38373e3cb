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
    words = [token.form for token in tokens if token.form.isalpha() and len(token.form) > 1]
    if not words:
        return False
    known = sum(1 for word in words if word in english)
    if len(words) <= FEW:
        return known > 0
    long = [word for word in words if len(word) > 2]
    long_known = sum(1 for word in long if word in english)
    return known >= len(words) * ENOUGH and long_known >= len(long) * (ENOUGH - 0.15)
