"""A step that is taken out at once: everybody passes over it, on whichever version of its file they stand.

It stays in its place with a condition that never holds, so that whatever leads to it leads to the step behind it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import NEVER
from bot.dialogue.model import Tree
from bot.dialogue.step import Step


@dataclass(frozen=True)
class TakenOut:
    """A step by the file it stands in and its name there, and the day on which it was taken out.

    `back` are the SHA-256 of the texts of that file that were published since: in them the step is asked again.
    """

    file: str
    step: str
    day: date
    back: frozenset[str] = field(default=frozenset(), repr=False)

    def concerns(self, dialogue: Dialogue) -> bool:
        """Tell whether a dialogue passes over it."""
        text = dialogue.sources.get(self.file)
        return text is not None and self.holds_for(text)

    def holds_for(self, text: str) -> bool:
        """Tell whether the step is passed over in a version of its file."""
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() not in self.back


def without(dialogue: Dialogue, taken: Iterable[TakenOut]) -> Dialogue:
    """Return a dialogue in which the steps that were taken out of its files are passed over."""
    gone: dict[str, set[str]] = {}
    for each in taken:
        if each.concerns(dialogue):
            gone.setdefault(each.file, set()).add(each.step)
    if not gone:
        return dialogue
    name = (dialogue.practises or dialogue).tree.id
    return Dialogue(
        passing_over(dialogue.tree, gone.get(f"{'modules' if dialogue.tree.module else 'trees'}/{name}.yaml", ())),
        {
            module: passing_over(tree, gone.get(f"modules/{module}.yaml", ()))
            for module, tree in dialogue.modules.items()
        },
        dialogue.signposts,
        dialogue.sources,
        dialogue.tongue,
        dialogue.practises,
    )


def passing_over(tree: Tree, steps: Iterable[str]) -> Tree:
    """Return a tree in which these steps never come."""
    gone = frozenset(steps)
    if not gone.intersection(step.id for step in tree.steps):
        return tree
    kept = tuple(_never(step) if step.id in gone else step for step in tree.steps)
    return Tree.model_construct(**{**dict(tree), "steps": kept})


def _never(step: Step) -> Step:
    """Return a step that never comes; the same in all else, so that what was answered there keeps its meaning."""
    return step.model_copy(update={"when": NEVER})
