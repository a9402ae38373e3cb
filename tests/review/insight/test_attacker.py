"""No hidden number can be worked out, neither by arithmetic over all that is shown nor by knowing the rules.

`python -m bench.insight_attack` does the same over thousands of worlds.
"""

from random import Random

from bot.counted import ANSWER, FORK, SKIPPED, TALLY
from bot.review.insight.disclosure import publish
from bot.store import Cell, Count
from tests.review.insight.attacker import feasible, hidden, recovered, ways_through
from tests.review.insight.emptied import can_be_emptied, without
from tests.review.insight.said import another, everything_said
from tests.review.insight.world import Visit, World, a_world, grown

SEEDS = range(100)
BY_ARITHMETIC = range(8)
READ_WHOLE = range(0, 100, 20)
"""Worlds of which every report is read, and not only what they are made of."""
GROWN = [grown(seed) for seed in range(10)]


def test_an_attacker_who_knows_every_way_through_the_tree_recovers_nothing() -> None:
    tried = 0
    for seed in BY_ARITHMETIC:
        world = a_world(Random(seed))
        counts = world.counts()
        shown, ways, small = publish(counts), ways_through(world.tree), hidden(counts)
        assert [(seed, cell) for cell in small if recovered(ways, shown, cell)] == []
        tried += len(small)
    assert tried > 20


def test_whatever_was_done_by_too_few_could_have_been_done_by_nobody_with_every_report_the_same() -> None:
    tried = 0
    for seed in SEEDS:
        world = a_world(Random(seed))
        counts = world.counts()
        shown = publish(counts)
        beside = another(world.tree, seed).counts() if seed in READ_WHOLE else {}
        for cell, count in counts.items():
            if cell in shown or count.workers >= 5 or not can_be_emptied(cell):
                continue
            other = without(world, cell, counts).counts()
            assert cell not in other
            assert publish(other) == shown, (seed, cell)
            if beside:
                said = [everything_said(each, beside, world.tree) for each in (counts, other)]
                assert said[0] == said[1], (seed, cell)
            tried += 1
    assert tried > 500


def test_the_attacker_is_no_straw_man_he_recovers_what_a_careless_report_gives_away() -> None:
    """Shown every number that has five workers behind it, totals too, he finds many of the others."""
    found = 0
    for seed in BY_ARITHMETIC:
        world = a_world(Random(seed))
        counts = world.counts()
        careless = {cell: max(5, count.times) for cell, count in counts.items() if count.workers >= 5}
        ways = ways_through(world.tree)
        found += sum(recovered(ways, careless, cell) for cell in hidden(counts))
    assert found > 5


def test_the_sums_of_the_attacker_are_right() -> None:
    assert feasible([([1, 1], 5), ([-1, -1], -5)])
    assert not feasible([([1, 1], 4), ([-1, -1], -5)])
    assert not feasible([([1, 0], 3), ([-1, -1], -9), ([0, 1], 5)])
    assert feasible([([1, 0], 3), ([-1, -1], -8), ([0, 1], 5)])


def test_walkthrough_11_four_workers_in_a_cell_are_suppressed_and_not_recoverable_from_totals() -> None:
    """11: Four workers in a cell: suppressed, and not recoverable from totals."""
    tree = next(
        tree
        for tree in map(grown, range(60))
        if any(one.log == "session" and not one.options for one in tree.questions)
    )
    typed = next(one.name for one in tree.questions if one.log == "session" and not one.options)
    visits = [Visit(worker, ((typed, "answered"),)) for worker in range(40)]
    visits += [Visit(worker, ((typed, "skipped"),)) for worker in range(4) for _ in range(10)]
    world = World(tree, visits)
    counts = world.counts()
    shown = publish(counts)
    skipped = next(cell for cell in counts if cell.what == SKIPPED)

    assert counts[skipped] == Count(40, 4)
    assert skipped not in shown
    assert not any(cell.step == typed for cell in shown), "what is left of a total would be the total less the rest"
    assert not recovered(ways_through(tree), shown, skipped)
    assert publish(without(world, skipped, counts).counts()) == shown


def test_with_five_workers_the_same_number_is_shown() -> None:
    few = {Cell(ANSWER, "t", "v", "s", "answered"): Count(40, 40), Cell(ANSWER, "t", "v", "s", SKIPPED): Count(43, 5)}

    assert publish(few) == {
        Cell(ANSWER, "t", "v", "s", "answered"): 40,
        Cell(ANSWER, "t", "v", "s", SKIPPED): 0,
    }


def test_a_tally_is_shown_from_ten_workers_and_an_answer_that_decides_never_with_a_number() -> None:
    counts = {
        Cell(TALLY, "t", "v", "offer", "in-house"): Count(12, 10),
        Cell(TALLY, "t", "v", "offer", "wait"): Count(50, 9),
        Cell(FORK, "t", "v", "stage", "answered:a"): Count(50, 30),
        Cell(FORK, "t", "v", "stage", "answered:b"): Count(40, 30),
    }

    assert publish(counts) == {
        Cell(TALLY, "t", "v", "offer", "in-house"): 10,
        Cell(FORK, "t", "v", "stage", "answered:a"): 0,
    }
