"""Every report there is, over every period: what an attacker asks for. Worlds in which it is alike are one to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from random import Random

from bot.counted import REACH
from bot.on_trial import NEW, NOW
from bot.review.insight.changes import Change, changes_in_words
from bot.review.insight.digest import digest
from bot.review.insight.disclosure import LEAST, publish
from bot.review.insight.export import export
from bot.review.insight.ladder import ladder
from bot.review.insight.pictured import over_the_tree, over_the_tree_in_words, time, time_in_words
from bot.review.insight.reading import read_quarter
from bot.review.insight.report import report
from bot.review.trial_result import result
from bot.review.trial_words import AIMS
from bot.store import Cell, Count, Trial
from tests.review.insight.world import Grown, World, visits_of

Counts = Mapping[Cell, Count]
TRIAL = Trial("t1", "trees/t.yaml", 0, "", {}, "editor", "", "", "", tuple(AIMS), (), "2026-07-01", "2026-07-15")


def another(tree: Grown, seed: int) -> World:
    """Return another service that walks the same tree: that of the quarter before, and the other half of a trial."""
    return World(tree, visits_of(tree, Random(f"another {seed}")))


def everything_said(counts: Counts, other: Counts, tree: Grown) -> str:
    """Return all that may be read of a service: of two quarters, and of a trial that it is one half of."""
    shelf = {tree.dialogue.tree.id: tree.dialogue}
    published = {"2026-Q2": publish(other), "2026-Q3": publish(counts)}
    tried = publish(_half(counts, NEW) | _half(other, NOW))
    quarters = [read_quarter(name, cells, shelf) for name, cells in published.items()]
    change = Change(TRIAL.file, "t", tuple(shelf), 2, date(2026, 7, 15), "unclear", result(TRIAL.aims, tried, shelf))
    said = [
        *export(published, [change], [(TRIAL, tried)]).values(),
        report(quarters, [change]),
        digest(quarters[-1], date(2026, 11, 22)),
        changes_in_words([change], quarters, date(2026, 11, 22)),
        time(quarters),
        time_in_words(quarters, LEAST),
    ]
    for quarter in quarters:
        for each in quarter.trees:
            said += [ladder(each), over_the_tree(quarter, each, tree.dialogue, LEAST)]
            said.append(over_the_tree_in_words(quarter, each, LEAST))
    return "\n".join(said)


def _half(counts: Counts, half: str) -> dict[Cell, Count]:
    return {replace(cell, version=half): count for cell, count in counts.items() if cell.kind != REACH}
