"""What came with the program, read once for all tests of a process: reading it takes over a second each time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from bot import cli_chat, shelf
from bot.library import NOTHING_PUBLISHED, Library, open_library, shipped
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


def share() -> None:
    """Let a program that was forked from here go on with what was read here, where it asks for just that.

    A program that is started afresh reads it itself: `tests/test_wheel.py` and the e2e tests hold that.
    """
    kept, rules = library(), rulebook()

    def library_in(folder: Path, published: Mapping[str, str] = NOTHING_PUBLISHED) -> Library:
        return kept if folder == shipped() and not published else open_library(folder, published)

    def rulebook_in(folder: Path, published: Mapping[str, str] = NOTHING_PUBLISHED) -> Rulebook:
        return rules if folder == shipped() and not published else open_rulebook(folder, published)

    setattr(shelf, "open_library", library_in)  # noqa: B010 (a name that it does not export)
    setattr(shelf, "open_rulebook", rulebook_in)  # noqa: B010
    setattr(cli_chat, "open_library", library_in)  # noqa: B010
