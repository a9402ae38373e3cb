"""A world in which something was never done, by the same workers in the same number of sessions or a few more.

Where every report of it reads the same, byte for byte, no reader can tell the two apart, whatever they know.
"""

from __future__ import annotations

from dataclasses import replace

from bot.counted import ANSWER, AT, END, REACH, RULE, TALLY
from bot.store import Cell, Count
from tests.review.insight.world import SKIP, Visit, World


def without(world: World, cell: Cell, counts: dict[Cell, Count]) -> World:
    """The world without what a cell counts."""
    most = _most_frequent_beside(cell, counts)
    return World(world.tree, [other for visit in world.visits for other in _otherwise(visit, cell, most)])


def can_be_emptied(cell: Cell) -> bool:
    return (
        cell.kind in (ANSWER, AT, TALLY, REACH)
        or (cell.kind == END and ":" not in cell.what)
        or (cell.kind == RULE and cell.what != "asked")
    )


def _otherwise(visit: Visit, cell: Cell, most: str) -> list[Visit]:
    verb, _, option = cell.what.partition(":")
    if cell.kind in (ANSWER, TALLY):
        done = cell.what if cell.kind == TALLY else option or verb
        instead = SKIP if cell.kind == TALLY else most
        return [
            replace(
                visit,
                answers=tuple((at, instead if (at, was) == (cell.step, done) else was) for at, was in visit.answers),
            )
        ]
    if cell.kind == RULE:
        return [replace(visit, flags=tuple(flag for flag in visit.flags if flag[1] != cell.what))]
    if cell.kind == REACH:
        return [replace(visit, agency=None if visit.agency == option else visit.agency)]
    if cell.kind == AT and cell.what != "left":
        return [replace(visit, taps=tuple(tap for tap in visit.taps if tap != (cell.step, cell.what)))]
    if cell.kind == AT and visit.ended == "left" and visit.at == cell.step:
        # It ended by "Not safe now", which nobody counts, and the worker left another one at the very first question.
        return [replace(visit, ended="safety", at=None), Visit(visit.worker, (), "left", agency=visit.agency)]
    if cell.kind == END and visit.ended == cell.what:
        return [replace(visit, ended="safety", at=None)]
    return [visit]


def _most_frequent_beside(cell: Cell, counts: dict[Cell, Count]) -> str:
    """The answer that those who gave this one give instead: the most frequent one over the line, if there is one."""
    beside = {
        other: count
        for other, count in counts.items()
        if replace(other, what="") == replace(cell, what="") and other != cell
    }
    over = {other: count for other, count in beside.items() if count.workers >= 5} or beside
    if not over:
        return SKIP if cell.what != SKIP else "answered"
    most = max(over, key=lambda other: (over[other].times, other))
    verb, _, option = most.what.partition(":")
    return option or verb
