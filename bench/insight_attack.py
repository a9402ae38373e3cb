"""Plays the attacker over many worlds: python -m bench.insight_attack --worlds 2000.

For each world every hidden cell is tried twice: by arithmetic over every way through the tree with all that was shown,
and by a world without it, of which every report there is has to read the same, byte for byte: report, digest, export,
ladders, pictures, changes, versions compared, and a trial that the world is one half of. Prints how many were tried and
how many recovered.
"""

import argparse
from random import Random

from rich.progress import track

from bot.review.insight.disclosure import publish
from tests.review.insight.attacker import hidden, recovered, ways_through
from tests.review.insight.emptied import can_be_emptied, without
from tests.review.insight.said import another, everything_said
from tests.review.insight.world import a_world


def main() -> None:
    """Try and print."""
    parser = argparse.ArgumentParser(description="Try to recover what is hidden.")
    parser.add_argument("--worlds", type=int, default=3000)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first world")
    asked = parser.parse_args()
    by_sums = by_twins = found = told_apart = 0
    for seed in track(range(asked.first, asked.first + asked.worlds), "Worlds"):
        world = a_world(Random(seed))
        counts = world.counts()
        shown, ways, small = publish(counts), ways_through(world.tree), hidden(counts)
        by_sums += len(small)
        found += sum(recovered(ways, shown, cell) for cell in small)
        other = another(world.tree, seed).counts()
        said = everything_said(counts, other, world.tree)
        for cell, count in counts.items():
            if cell not in shown and count.workers < 5 and can_be_emptied(cell):
                by_twins += 1
                told_apart += everything_said(without(world, cell, counts).counts(), other, world.tree) != said
    print(f"{asked.worlds} worlds; by arithmetic {found} of {by_sums} hidden cells recovered;")
    print(f"by every report of a world without them {told_apart} of {by_twins} could be told from it")


if __name__ == "__main__":
    main()
