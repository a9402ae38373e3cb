"""What a rule looks at: one file, the modules it calls, the files that call it, and the date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from bot.dialogue.bundle import Dialogue
from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.model import Tree
from bot.dialogue.option import Option
from bot.dialogue.read import Path, ReadTree
from bot.dialogue.step import Step
from bot.phrasing.rulebook import Rulebook
from bot.workshop.lint.possible import open_options
from bot.workshop.lint.shelf import Shelf
from bot.workshop.paths import PathReport

Text = tuple[Step, str, Path]
"""A text of a walked step, and where it stands in the file."""


@dataclass(frozen=True, eq=False)
class Subject:
    """One tree or module as rules see it. `shelf` holds every file that could be linked."""

    read: ReadTree
    dialogue: Dialogue
    shelf: Shelf
    today: date
    rulebook: Rulebook | None = None
    """The rules of the phrasing check, or None where they cannot be read."""
    _offered: dict[str, Sequence[tuple[tuple[str, Option], ...]]] = field(default_factory=dict)

    @property
    def tree(self) -> Tree:
        """The file as a tree."""
        return self.read.tree

    @property
    def paths(self) -> PathReport:
        """Every path of the file, walked and counted."""
        return self.shelf.paths(self.tree.id)

    def at(self, step: Step, *below: str | int) -> Path:
        """Return where a part of a walked step stands in the file, also for the two halves of an if-then pair.

        `below` is the path as `texts_of` gives it for the walked step, such as ``("choose", "afraid", "label")``.
        """
        return self.read.path_of(step, *below)

    def at_option(self, step: Step, name: str, *below: str | int) -> Path:
        """Return where a part of an option of a walked step stands in the file."""
        keys = ("choose", "tick", "confirm", "poll")
        return self.at(step, *(key for key in keys if getattr(step, key) is not None), name, *below)

    @cached_property
    def shown(self) -> tuple[Text, ...]:
        """Every text of this file that a worker may read in the chat, once, with its step and its place."""
        texts = [(step, text, self.at(step, *below)) for step in self.tree.script for text, below in texts_of(step)]
        return tuple({path: (step, text, path) for step, text, path in reversed(texts)}.values())[::-1]

    @cached_property
    def on_card(self) -> tuple[Text, ...]:
        """Every text of this file that is made for the plan card only, with its step and its place."""
        return tuple(
            (step, text, self.at(step, *below)) for step in self.tree.script for text, below in card_texts_of(step)
        )

    def offered(self, step: Step) -> Sequence[tuple[tuple[str, Option], ...]]:
        """Return the options that a question can offer together, for every case that its conditions tell apart."""
        if step.id not in self._offered:
            self._offered[step.id] = tuple(open_options(self.dialogue, step))
        return self._offered[step.id]
