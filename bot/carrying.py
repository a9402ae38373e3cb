"""An approval goes on where the safety owner agreed to the very change that was published, and nowhere else.

An approval belongs to one exact wording, with all its modules. So publishing makes a page a draft again; but where it
was approved before, and the safety owner agreed to each change since, they have read it all. A page that needs their
yes is approved by it. What is brought back to an approved wording is approved again by itself.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.approvals import Approvals, approve, read_approvals
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.roles import ROLES, Role
from bot.shelf import Shelf

BY = ROLES[Role.safety_owner].title.lower()
"""How the role is named in an approval, and among those who agreed to a version."""


@dataclass
class Carrying:
    """Follows the shelf, and notes the approvals that go on. `folder` is the data folder."""

    folder: Path
    shelf: Shelf

    def take(self, shelf: Shelf, today: date) -> None:
        """Go on with another shelf. Where approvals cannot be read or written, what was published stays a draft."""
        before, self.shelf = self.shelf, shelf
        with contextlib.suppress(Unreadable, OSError):
            carry(self.folder, before, shelf, today)


def carry(folder: Path, before: Shelf, after: Shelf, today: date) -> tuple[str, ...]:
    """Approve what the safety owner agreed to on the way from one shelf to the next; return the pages, by name.

    Raises Unreadable where the approvals cannot be read, OSError.
    """
    gone_on = tuple(_gone_on(read_approvals(folder), before, after))
    if gone_on:
        approve(folder, gone_on, by=BY, on=today)
    return tuple(each.tree.id for each in gone_on)


def _gone_on(approvals: Approvals, before: Shelf, after: Shelf) -> Iterator[Dialogue]:
    for name, dialogue in sorted(after.library.dialogues.items()):
        was = before.library.dialogues.get(name)
        sources = was.sources if was is not None else {}
        changed = [file for file, text in dialogue.sources.items() if sources.get(file) != text]
        same_files = was is None or set(was.sources) <= set(dialogue.sources)
        if not changed or approvals.of(dialogue) or not same_files:
            continue
        if not all(_agreed(before, after, file) for file in changed):
            continue
        own = f"{'modules' if dialogue.tree.module else 'trees'}/{name}.yaml"
        if (was is not None and approvals.of(was)) or (dialogue.tree.safety_owner and own in changed):
            yield dialogue


def _agreed(before: Shelf, after: Shelf, file: str) -> bool:
    """Tell whether the safety owner agreed to the one version that came between two shelves."""
    version, known = after.running.versions.get(file), before.number(file)
    if version is None or BY not in version.read_by.split(", "):
        return False
    return version.number == known + 1 or (known == 0 and version.number == 2)
