"""Which wordings the organisation has approved: kept with its data, not with the content.

An approval is the act of one organisation. Beside the content it would travel to the next one, and be overwritten with
the next release; in the data folder it is theirs, backed up with the rest, and the content may be read-only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import Field

from bot.anonymise import guard, in_words
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Line, Name, Part
from bot.dialogue.read import validated
from bot.dialogue.source import compose
from bot.kept import read_kept, write_kept
from bot.library import Library

FILE = "approvals.yaml"
LONGEST = 60
"""Characters of a role."""
_HEAD = "# Wordings that this organisation's safety owner has approved. Written by: beforehand trees approve\n"


class NoApproval(ValueError):
    """Something cannot be approved as it was asked for. The message never repeats what was given as a role."""


class Approval(Part):
    """One exact wording of a tree with its modules, the role that approved it, and the day."""

    tree: Name
    version: Line
    by: Line
    on: date


class _Approvals(Part):
    approvals: tuple[Approval, ...] = Field(default=())


@dataclass(frozen=True)
class Approvals:
    """All approvals, the earliest first. An earlier wording stays approved, for when it is rolled back to."""

    all: tuple[Approval, ...] = ()

    def of(self, dialogue: Dialogue) -> Approval | None:
        """Return the last approval of exactly this wording, or None.

        Practice of a tree is approved with the tree: the family around it is said to be made up on every page.
        """
        at_work = dialogue.practises or dialogue
        exact = (at_work.tree.id, at_work.version)
        return next((each for each in reversed(self.all) if (each.tree, each.version) == exact), None)


def read_approvals(folder: Path) -> Approvals:
    """Return the approvals in `folder`; none where nothing was approved yet. Raises Unreadable."""
    text = read_kept(folder / FILE)
    return Approvals(validated(_Approvals, compose(text, FILE), FILE).approvals) if text is not None else Approvals()


def approve(folder: Path, dialogues: Iterable[Dialogue], *, by: str, on: date) -> Approvals:
    """Record that the wordings were approved by a role on a day, and return all approvals.

    Raises NoApproval where `by` is no role, Unreadable where the file that is there cannot be read, OSError.
    """
    role = " ".join(by.split())
    known = read_approvals(folder)
    if not role or len(role) > LONGEST or not role.isprintable():
        raise NoApproval(f"A role has 1 to {LONGEST} plain characters. Please give one, such as --by “safety owner”.")
    guarded = guard(role)
    if guarded.spans:
        found = in_words(span.kind for span in guarded.spans)
        raise NoApproval(f"That holds {found}. Please give a role and no person, such as --by “safety owner”.")
    new = tuple(Approval(tree=each.tree.id, version=each.version, by=role, on=on) for each in dialogues)
    return _keep(folder, Approvals((*known.all, *(each for each in new if each not in known.all))))


def withdraw(folder: Path, trees: Iterable[str]) -> Approvals:
    """Take back every approval of these trees, earlier wordings included, and return what is left.

    Raises Unreadable where the file that is there cannot be read, OSError.
    """
    gone = set(trees)
    return _keep(folder, Approvals(tuple(each for each in read_approvals(folder).all if each.tree not in gone)))


def unapproved(library: Library, approvals: Approvals) -> tuple[str, ...]:
    """Return the trees and modules that can be walked and whose present wording nobody has approved, by name."""
    return tuple(name for name, dialogue in sorted(library.dialogues.items()) if approvals.of(dialogue) is None)


def _keep(folder: Path, approvals: Approvals) -> Approvals:
    rows = [
        f'  - {{tree: {each.tree}, version: "{each.version}", on: {each.on.isoformat()}, '
        f"by: {json.dumps(each.by, ensure_ascii=False)}}}\n"
        for each in approvals.all
    ]
    write_kept(folder / FILE, _HEAD + ("approvals:\n" + "".join(rows) if rows else "approvals: []\n"))
    return approvals
