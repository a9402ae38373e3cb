"""What a rule looks at: one file, the modules it calls, the files that call it, and the date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.model import Step, Tree
from bot.dialogue.read import Path, ReadTree
from bot.workshop.lint.shelf import Shelf
from bot.workshop.paths import PathReport


@dataclass(frozen=True, eq=False)
class Subject:
    """One tree or module as rules see it. `shelf` holds every file that could be linked."""

    read: ReadTree
    dialogue: Dialogue
    shelf: Shelf
    today: date

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
        place = self.read.place_of(step.id)
        authored = self.tree.steps[int(place[1])]
        if authored.if_then is None:
            return (*place, *below)
        if step.id == authored.id:
            if below[:1] == ("choose",):
                below = ("rows", *("if" if part == "words" else part for part in below[1:]))
            return (*place, "if_then", *below) if below[:1] in (("rows",), ("groups",)) else (*place, *below)
        if below[:1] == ("ask",):
            return (*place, "if_then", "then_ask")
        if below[:1] == ("own",):
            return (*place, "if_then", *below)
        if len(below) > 1 and below[0] == "choose":
            name = str(below[1])
            for row, pair in authored.if_then.rows.items():
                if name.startswith(f"{row}-") and name[len(row) + 1 :] in pair.then:
                    return (*place, "if_then", "rows", row, "then", name[len(row) + 1 :], *below[2:])
        return (*place, *below)

    def at_option(self, step: Step, name: str, *below: str | int) -> Path:
        """Return where a part of an option of a walked step stands in the file."""
        keys = ("choose", "tick", "confirm", "poll")
        return self.at(step, *(key for key in keys if getattr(step, key) is not None), name, *below)

    def shown(self) -> Iterator[tuple[Step, str, Path]]:
        """Yield every text of this file that a worker may read in the chat, with its step and its place."""
        seen: set[Path] = set()
        for step in self.tree.script:
            for text, below in texts_of(step):
                path = self.at(step, *below)
                if path not in seen:
                    seen.add(path)
                    yield step, text, path

    def on_card(self) -> Iterator[tuple[Step, str, Path]]:
        """Yield every text of this file that is made for the plan card only, with its step and its place."""
        for step in self.tree.script:
            for text, below in card_texts_of(step):
                yield step, text, self.at(step, *below)
