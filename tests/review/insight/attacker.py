"""An attacker who knows the trees, the rules and every number ever shown, and works out what each hidden one can be.

Every way in which a session can go is a variable: how many sessions went that way. Each number that was shown is a
line about them, known to within its rounding. A hidden cell is recovered when no number of sessions fits that leaves it
empty, or none that brings it to five. That is linear programming, exact, and written without a line of the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.counted import ANSWER, AT, END, RULE, TALLY
from bot.store import Cell, Count
from tests.review.insight.world import Grown, Visit, answers_of, cells_of

HALF = 2
ENOUGH = 5
SMALL = 1e-7
Ways = Sequence[frozenset[Cell]]


def ways_through(tree: Grown) -> Ways:
    """Every way a session can go, as the cells it counts in; two ways that count alike are one."""
    visits = [tapped for visit in _visits(tree, {}, 0) for tapped in (visit, *_with_a_tap(tree, visit))]
    found = {frozenset(cells_of(tree.dialogue, visit)) for visit in visits}
    return sorted(found, key=sorted)


def _with_a_tap(tree: Grown, visit: Visit) -> Iterator[Visit]:
    at_session = {one.name for one in tree.questions if one.log == "session"}
    for name, _ in visit.answers:
        if name in at_session:
            yield from (replace(visit, taps=((name, tap),)) for tap in ("back", "why"))


def _visits(tree: Grown, answers: dict[str, str], number: int) -> Iterator[Visit]:
    so_far = tuple(answers.items())
    yield Visit(0, so_far, "safety")
    yield Visit(0, so_far, "left")
    if number == len(tree.questions):
        yield Visit(0, so_far)
        return
    one = tree.questions[number]
    if one.only_after and answers.get(one.only_after[0]) != one.only_after[1]:
        yield from _visits(tree, answers, number + 1)
        return
    if one.log == "session":
        yield Visit(0, so_far, "left", one.name)
    for answer in answers_of(one):
        yield from _visits(tree, {**answers, one.name: answer}, number + 1)


def hidden(counts: Mapping[Cell, Count]) -> list[Cell]:
    """What must not be recovered: cells of too few workers, with none among them that was never done."""
    found = []
    for cell, count in sorted(counts.items()):
        small = count.workers < (10 if cell.kind == TALLY else 5)
        if small and cell.kind in (ANSWER, AT, END, TALLY) and not cell.what.startswith("done:"):
            found.append(cell)
    return found


def recovered(ways: Ways, shown: Mapping[Cell, int], target: Cell) -> bool:
    """Tell whether the numbers shown say that a cell is not empty, or that it is under five."""
    return not (_fits(ways, shown, target, at_most=0) and _fits(ways, shown, target, at_least=ENOUGH))


def _fits(ways: Ways, shown: Mapping[Cell, int], target: Cell, at_most: int | None = None, at_least: int = 0) -> bool:
    rows: list[tuple[list[int], float]] = []  # each says: the sum of these is at most so much

    def about(cell: Cell, low: float, high: float | None) -> None:
        column = [int(cell in way) for way in ways]
        rows.append(([-one for one in column], -low))
        if high is not None:
            rows.append((column, high))

    for cell, number in shown.items():
        if cell.kind == RULE:  # in workers: each of them has one session or more
            if cell.what == "asked":
                about(cell, number - HALF, None)
        elif number:
            about(cell, max(ENOUGH, number - HALF), number + HALF)
        elif cell.kind in (ANSWER, "fork", "fork-tally"):
            about(cell, ENOUGH, None)
    about(target, at_least, at_most)
    return feasible(rows)


def feasible(rows: Sequence[tuple[Sequence[int], float]]) -> bool:
    """Tell whether numbers from 0 up fit all rows: the first phase of the simplex method, with Bland's rule."""
    width, height = len(rows[0][0]), len(rows)
    table: list[list[float]] = []
    basis: list[int] = []
    for number, (given, limit) in enumerate(rows):
        sign = -1 if limit < 0 else 1
        slack = [float(sign) if at == number else 0.0 for at in range(height)]
        artificial = [1.0 if at == number and sign < 0 else 0.0 for at in range(height)]
        table.append([*(float(sign * one) for one in given), *slack, *artificial, float(sign * limit)])
        basis.append(width + number + (height if sign < 0 else 0))
    first_artificial = width + height
    cost = [0.0] * (first_artificial + height + 1)
    for number, row in enumerate(table):
        if basis[number] >= first_artificial:
            cost = [total - one for total, one in zip(cost, row, strict=True)]
    while True:
        entering = next((at for at in range(first_artificial) if cost[at] < -SMALL), None)
        if entering is None:
            return -cost[-1] < 1e-6
        ratios = [(row[-1] / row[entering], basis[at], at) for at, row in enumerate(table) if row[entering] > SMALL]
        if not ratios:
            return False
        _, _, leaving = min(ratios)
        pivot = table[leaving][entering]
        table[leaving] = [one / pivot for one in table[leaving]]
        for at, row in enumerate(table):
            if at != leaving and abs(row[entering]) > SMALL:
                by = row[entering]
                table[at] = [one - by * other for one, other in zip(row, table[leaving], strict=True)]
        by = cost[entering]
        cost = [one - by * other for one, other in zip(cost, table[leaving], strict=True)]
        basis[leaving] = entering
