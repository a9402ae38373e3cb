"""The rulebook that is shipped, read once for all tests of this folder."""

from __future__ import annotations

from functools import cache

from bot.library import shipped
from bot.phrasing.rulebook import Rulebook
from bot.rulebook import open_rulebook


@cache
def rulebook() -> Rulebook:
    """Return the rules that come with the program."""
    return open_rulebook(shipped())
