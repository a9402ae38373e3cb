"""Which session walks a wording that is on trial, and where it counts: every second one, by its own random id.

Nowhere is it written who is in which half. A session is in the half that its id says, for as long as it lasts, and what
it counts goes to the trial's own period in place of the quarter: no session is in two reports, so none of them can be
taken from another. The kind of service is not counted there, because it must not be crossed with anything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.conversation.session import Session
from bot.counted import REACH
from bot.dialogue.bundle import Dialogue
from bot.library import Library
from bot.store import Cell, Counting, Trial

NEW, NOW = "new", "now"
"""The two halves: those who walk the wording that is tried, and those who walk what is published."""
PULLED = "pulled"
"""Why a trial is over that the safety owner stopped: whoever is in it goes over to what is published, where that can
be."""


@dataclass(frozen=True)
class OnTrial:
    """A trial with the shelf as it would be. `pages` are the trees that read otherwise on it."""

    trial: Trial
    library: Library
    pages: frozenset[str]

    def half(self, session_id: str) -> str:
        """Return the half that a session is in by its id, which is random."""
        drawn = hashlib.sha256(f"{self.trial.id}\0{session_id}".encode()).digest()[0]
        return NEW if drawn & 1 else NOW

    def joined(self, today: date) -> bool:
        """Tell whether a session that begins today joins it."""
        return self.trial.goes_on and self.trial.begins <= today.isoformat() < self.trial.ends

    def counts(self, session: Session, began: date) -> bool:
        """Tell whether a session counts in it: it began in its time, and walks what its half walks."""
        day = began.isoformat()
        in_time = self.trial.begins <= day < self.trial.ends and (self.trial.goes_on or day <= self.trial.over)
        if not in_time or session.tree not in self.pages:
            return False
        return (session.version in self.versions(session.tree)) is (self.half(session.id) == NEW)

    def versions(self, tree: str) -> frozenset[str]:
        """Return the versions of a tree that are tried, in every language."""
        return frozenset(dialogue.version for dialogue in self.library.in_every_language(tree))


def on_trial(trial: Trial, library: Library, present: Library) -> OnTrial | None:
    """Return a trial with the shelf as it would be; None where that cannot be read beside the `present` one."""
    if [fault for fault in library.faults if fault not in present.faults]:
        return None
    pages = (name for name, each in library.dialogues.items() if _version(present, name) not in (None, each.version))
    return OnTrial(trial, library, frozenset(pages))


def _version(library: Library, tree: str) -> str | None:
    return library.dialogues[tree].version if tree in library.dialogues else None


@dataclass(frozen=True)
class Trying:
    """All trials that sessions join or may still be in. No page is in two of them at a time."""

    trials: Sequence[OnTrial] = ()

    def wording(self, tree: str, profile: Mapping[str, str], session_id: str, today: date) -> Dialogue | None:
        """Return the wording that is tried where a session that begins today is in that half, or None."""
        for each in self.trials:
            if each.joined(today) and tree in each.pages and each.half(session_id) == NEW:
                return each.library.chosen(profile).dialogues.get(tree)
        return None

    def wordings(self, tree: str) -> Iterator[Dialogue]:
        """Yield every wording of a tree that a session stays on. That of a trial that was pulled is none of them."""
        for each in self.trials:
            if each.trial.why_over != PULLED and tree in each.pages:
                yield from each.library.in_every_language(tree)

    def walked(self) -> Iterator[Dialogue]:
        """Yield every wording that is tried."""
        for each in self.trials:
            yield from (dialogue for tree in sorted(each.pages) for dialogue in each.library.in_every_language(tree))

    def pulled(self, dialogue: Dialogue) -> bool:
        """Tell whether a wording was on a trial that the safety owner stopped."""
        name = dialogue.tree.id
        return any(each.trial.why_over == PULLED and dialogue.version in each.versions(name) for each in self.trials)

    def apart(self, counting: Counting | None, session: Session | None, zone: ZoneInfo) -> Counting | None:
        """Return what a turn counts, in the trial's period where its session is in one, by the days of a zone."""
        if counting is None or session is None:
            return counting
        began = session.started.astimezone(zone).date()
        for each in self.trials:
            if each.counts(session, began):
                half = each.half(session.id)
                once = tuple(_of(half, cell) for cell in counting.once if cell.kind != REACH)
                tallied = tuple(_of(half, cell) for cell in counting.tallied)
                return replace(counting, once=once, tallied=tallied, period=each.trial.period)
        return counting


def _of(half: str, cell: Cell) -> Cell:
    return replace(cell, version=half)


NO_TRIALS = Trying()
