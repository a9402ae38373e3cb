"""Every file that could be linked, with its paths walked once, however many rules ask for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.dialogue.bundle import Dialogue
from bot.dialogue.model import Tree
from bot.dialogue.read import ReadTree
from bot.dialogue.step import Step
from bot.workshop.lint.asked import asked_in
from bot.workshop.paths import PathReport, paths_of


@dataclass(frozen=True, eq=False)
class Shelf:
    """The files that could be linked, by id: as read, and as dialogues with the modules they call."""

    reads: Mapping[str, ReadTree]
    dialogues: Mapping[str, Dialogue]
    _walked: dict[str, PathReport] = field(default_factory=dict)

    def paths(self, name: str) -> PathReport:
        """Return every path of a file, walked and counted."""
        if name not in self._walked:
            self._walked[name] = paths_of(self.dialogues[name], self.dialogues.values())
        return self._walked[name]

    @cached_property
    def passed(self) -> frozenset[tuple[str, str]]:
        """The steps that some walk passed, each as its file and name; a module's in whatever tree calls it."""
        return frozenset(
            (owner.id, step.id)
            for name, dialogue in self.dialogues.items()
            for path in self.paths(name).visited
            for owner, step in [self.step(dialogue.tree, path)]
        )

    def step(self, tree: Tree, name: str) -> tuple[Tree, Step]:
        """Return the walked step that `name` means in `tree`, with its file: ``gate/danger`` is a step of a module."""
        *calls, inner = name.split("/")
        for call in calls:
            tree = self.reads[tree.step(call).use or ""].tree
        return tree, tree.step(inner)

    @cached_property
    def asked(self) -> frozenset[tuple[str, str]]:
        """The steps that some condition or slot asks about, a module's by its callers too: file and name of each."""
        return frozenset(
            (owner.id, asked.id)
            for read in self.reads.values()
            for step in read.tree.script
            for name in asked_in(step)
            if name in read.tree.index or "/" in name
            for owner, asked in [self.step(read.tree, name)]
        )

    def calls(self, module: str) -> Iterator[tuple[Tree, Step]]:
        """Yield the calls of a module, each with the file that calls."""
        for read in self.reads.values():
            yield from ((read.tree, step) for step in read.tree.steps if step.use == module)
