"""One file that is not in the folder yet: linked and looked at beside those that are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Unreadable
from bot.dialogue.link import link
from bot.dialogue.read import ReadTree
from bot.dialogue.signpost import ReadSignposts
from bot.phrasing.rulebook import Rulebook
from bot.workshop.lint.run import lint

FILE = "your file"
"""How it is called in what is said of it: a file's own name may say more than it should."""


def lint_sent(
    read: ReadTree,
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    modules: Mapping[str, ReadTree],
    signposts: ReadSignposts,
    *,
    today: date,
    rulebook: Rulebook | None,
) -> tuple[Fault, ...]:
    """Return what is wrong with a tree or module that was read, as if it stood in the folder by its own name."""
    name = read.tree.id
    beside = {**modules, name: read} if read.tree.module else modules
    try:
        linked = {**dialogues, name: link(read, beside, signposts)}
    except Unreadable as problem:
        return problem.faults
    return lint(linked, {**reads, **beside, name: read}, today=today, only={name}, rulebook=rulebook).faults
