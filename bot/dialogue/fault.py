"""What can be wrong with a tree, said so that its author can mend it: place, fault, remedy."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a fault weighs: an error keeps the tree from being used, a warning asks for a look."""

    error = "error"
    warning = "warning"


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong in one place of one file.

    Lines and columns count from 1. `rule` is the id of the page that explains the fault, such as ``T003``.
    `text` names the fault and ends with what to do.
    """

    file: str
    line: int
    column: int
    rule: str
    text: str
    weight: Weight = Weight.error

    def __str__(self) -> str:
        mark = "" if self.weight is Weight.error else "warning: "
        return f"{self.file}:{self.line}:{self.column}: {mark}{self.rule} {self.text}"


class Unreadable(Exception):
    """A tree could not be read. `faults` says where and why; nothing of it is used."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name closest to `word`, or None when none is close enough to be meant."""
    close = difflib.get_close_matches(word.lower(), sorted(known), n=1, cutoff=0.6)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """Return the remedy for an unknown name: the nearest known one, or `otherwise` when there is none."""
    near = nearest(word, known)
    return f"Did you mean “{near}”?" if near else otherwise
