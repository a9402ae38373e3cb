"""What came with the program, read once for all tests of a process: reading it takes over a second each time."""

from __future__ import annotations

from functools import cache

from bot.library import Library, open_library, shipped
from bot.phrasing.rulebook import Rulebook
from bot.rulebook import open_rulebook


@cache
def library() -> Library:
    """Return the trees, modules and numbers that come with the program. Nothing in it can be changed."""
    return open_library(shipped())


@cache
def rulebook() -> Rulebook:
    """Return the rules that come with the program."""
    return open_rulebook(shipped())
