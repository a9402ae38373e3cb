"""What ships, read once and walked once for all tests that look at it."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.library import Library
from bot.workshop.lint import LintReport, lint
from tests import content
from tests.checkout import CHECKOUT
from tests.content import rulebook

FOLDER = CHECKOUT / "dialogues"


@cache
def shipped() -> Library:
    """Return the content that ships."""
    return content.library()


@cache
def shipped_lint() -> LintReport:
    """Return what the linter says of what ships, with every path of it."""
    library = shipped()
    shelf = {**library.reads, **library.modules}
    return lint(library.dialogues, shelf, today=date(2026, 11, 22), rulebook=rulebook())
