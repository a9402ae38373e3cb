"""What a lint rule is: an id, a name, what it says to a champion, two example trees, and a check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.dialogue.fault import Weight
from bot.dialogue.read import Path
from bot.workshop.lint.subject import Subject


@dataclass(frozen=True)
class Finding:
    """One thing that a rule found: what is wrong and what to do, and its path in the file."""

    text: str
    path: Path = ()


Check = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule. Its page in the documentation is made from these fields (`bot.workshop.pages`).

    `what` is one sentence, `why` is for a champion, `remedy` says how a tree is mended. `trips` is a whole small tree
    in which `check` finds something and no other rule does; `passes` is the same tree, mended.
    """

    id: str
    name: str
    weight: Weight
    what: str
    why: str
    remedy: str
    trips: str
    passes: str
    check: Check


def on_reading(_: Subject) -> Iterator[Finding]:
    """Find nothing: what the reader refuses was refused before a check could look at the tree."""
    return iter(())
