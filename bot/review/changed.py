"""Every version that was published here, with the pages it is read on and what its trial said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.review.draft_views import title_of
from bot.review.insight.changes import Change
from bot.review.trial_result import in_one_line
from bot.shelf import Shelf
from bot.store import Cell, Store, Trial


async def changes_in(store: Store, shelf: Shelf) -> list[Change]:
    """Return what was published of pages and modules. Raises StoreProblem."""
    tried = {(each.file, each.base): each for each in await store.trials.all() if each.came_of_it == "kept"}
    published = await store.trials.published()
    found = []
    for file in shelf.running.versions:
        if not file.startswith(("trees/", "modules/")):
            continue
        pages = tuple(name for name, each in shelf.library.dialogues.items() if file in each.sources)
        for version in await store.versions.history(file):
            if version.number > 1:
                # Version 1 is written down only when the first one is published over what came with the content.
                bases = (0, 1) if version.number == 2 else (version.number - 1,)
                trial = next((tried[file, base] for base in bases if (file, base) in tried), None)
                said = _said(trial, published, shelf) if trial else ""
                day = date.fromisoformat(version.day)
                found.append(Change(file, title_of(shelf, file), pages, version.number, day, version.reason, said))
    return found


def _said(trial: Trial, published: Mapping[str, Mapping[Cell, int]], shelf: Shelf) -> str:
    return in_one_line(trial.aims, published.get(trial.period, {}), shelf.library.dialogues)
