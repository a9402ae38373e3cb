"""A tree together with the modules that it calls: what a session walks, and what its version names."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.model import Tree
from bot.dialogue.read import ReadTree
from bot.dialogue.signpost import ReadSignposts, Signposts
from bot.dialogue.step import Step
from bot.dialogue.tongue import ENGLISH, Tongue

PRACTISED = "practise-"
"""How the name of a tree begins where it is walked on a made-up family (`bot.dialogue.practice`)."""
TRIED = "try-"
"""How the name of a tree begins where a draft of it is walked before it is published (`bot.dialogue.practice`)."""


@dataclass(frozen=True, eq=False)
class Dialogue:
    """A tree and the modules it calls, directly or through others, all of them read and linked."""

    tree: Tree
    modules: Mapping[str, Tree]
    signposts: Signposts
    sources: Mapping[str, str]
    """The exact text of each file by its name, so that a session can finish on the version it began."""
    tongue: Tongue = ENGLISH
    """The language that it is in: what is said for the code's own sentences and for headings."""
    practises: Dialogue | None = None
    """The same as it is walked at work, where this is practice on a made-up family."""

    @cached_property
    def version(self) -> str:
        """Twelve hexadecimal digits that name this wording exactly: a hash of all its files."""
        whole = "\0".join(f"{name}\0{text}" for name, text in sorted(self.sources.items()))
        return hashlib.sha256(whole.encode()).hexdigest()[:12]

    @cached_property
    def whole(self) -> str:
        """All its files in one text, from which `bot.dialogue.practice.reopen_any` makes it again."""
        return json.dumps(dict(self.sources))

    @property
    def practice(self) -> bool:
        """Whether this is practice: on a made-up family, or of a draft. Nothing that is said in it is for real."""
        return self.tree.id.startswith((PRACTISED, TRIED))

    @property
    def tried(self) -> bool:
        """Whether this is a draft that is walked before it is published."""
        return self.tree.id.startswith(TRIED)

    def module(self, name: str) -> Tree:
        """Return a called module. Raises KeyError."""
        return self.modules[name]

    def steps(self) -> Iterator[tuple[str, Step]]:
        """Yield every walked step with its path, such as ``if-then/pair``, top to bottom, calls entered."""
        yield from self._steps(self.tree, "")

    def _steps(self, tree: Tree, prefix: str) -> Iterator[tuple[str, Step]]:
        for step in tree.script:
            yield prefix + step.id, step
            if step.use is not None:
                yield from self._steps(self.modules[step.use], f"{prefix}{step.id}/")

    @cached_property
    def by_path(self) -> Mapping[str, Step]:
        """Every walked step by its path."""
        return dict(self.steps())

    @cached_property
    def plan(self) -> tuple[str, Step] | None:
        """The step that lays out the plan card, with its path, or None where the dialogue has none."""
        return next(((path, step) for path, step in self.steps() if step.plan is not None), None)

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """The sections of the plan card in order, the tree's own ones before the last."""
        base = self.plan[1].sections if self.plan else ()
        return base[:-1] + tuple(s for s in self.tree.sections if s not in base) + base[-1:]


def gather(tree: ReadTree, modules: Mapping[str, ReadTree], signposts: ReadSignposts) -> Dialogue:
    """Return the tree with every module that it calls.

    Raises Unreadable where a module is unknown or calls itself, directly or through others.
    """
    found: dict[str, ReadTree] = {}
    faults: list[Fault] = []

    def visit(caller: ReadTree, trail: tuple[str, ...]) -> None:
        for number, step in enumerate(caller.tree.steps):
            if step.use is None:
                continue
            if step.use in trail:
                text = f"“{step.use}” calls itself. Please remove one of the calls."
                faults.append(caller.fault("T006", text, "steps", number, "use"))
            elif step.use not in modules:
                remedy = did_you_mean(step.use, modules, otherwise="Please name a file of the modules folder.")
                faults.append(
                    caller.fault("T006", f"there is no module “{step.use}”. {remedy}", "steps", number, "use")
                )
            else:
                called = found.setdefault(step.use, modules[step.use])
                visit(called, (*trail, step.use))

    visit(tree, (tree.tree.id,))
    if faults:
        raise Unreadable(set(faults))
    return Dialogue(
        tree.tree,
        {name: module.tree for name, module in found.items()},
        signposts.signposts,
        {read.file: read.text for read in (tree, *found.values())} | {signposts.file: signposts.text},
    )
