"""Pictures of a quarter: no number in them that was not published, and each with the same in words."""

from __future__ import annotations

import re

from bot.pictures import painted, picture_of
from bot.review.insight.disclosure import publish
from bot.review.insight.pictured import over_the_tree, over_the_tree_in_words, time, time_in_words, tree_of
from bot.review.insight.reading import Quarter, read_quarter
from bot.workshop.drawn import drawn
from tests.review.insight.given import SHELF, TREES, counted

PUBLISHED = {name: publish(counted(seed)) for seed, name in enumerate(("2026-Q1", "2026-Q2", "2026-Q3"), start=1)}
QUARTERS = [read_quarter(name, cells, SHELF) for name, cells in PUBLISHED.items()]


def numbers_in(svg: str, besides: str) -> set[int]:
    """Return the numbers that a picture says and another one of the same tree does not."""
    said = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    plain = set(re.findall(r"<text[^>]*>([^<]*)</text>", besides))
    new = [text for text in said if text not in plain and "rounded" not in text]
    return {int(number) for text in new for number in re.findall(r"(?<= )\d+(?=,|\.|$)", text)}


def test_every_number_in_the_picture_of_a_tree_was_published_and_stands_in_its_words() -> None:
    for name in TREES:
        tree = tree_of(QUARTERS[-1], name)
        assert tree is not None
        svg = over_the_tree(QUARTERS[-1], tree, SHELF[name], 5)
        words = over_the_tree_in_words(QUARTERS[-1], tree, 5)
        numbers = numbers_in(svg, drawn(SHELF[name]))
        assert numbers, name
        assert numbers <= {*PUBLISHED["2026-Q3"].values()}
        assert numbers <= {int(number) for number in re.findall(r"\d+", words)}
        first, _, _ = words.partition("\n")
        assert first.startswith("July to September 2026, rounded to five."), "a lock screen may show it"


def test_a_tree_of_which_nothing_may_be_shown_is_drawn_without_a_number() -> None:
    tree = tree_of(
        read_quarter("2026-Q3", dict.fromkeys((c for c in PUBLISHED["2026-Q3"] if c.kind == "end"), 5), SHELF), "door"
    )
    assert tree is not None
    numbers = numbers_in(over_the_tree(QUARTERS[-1], tree, SHELF["door"], 5), drawn(SHELF["door"]))
    assert numbers <= {tree.finished, tree.left}


def test_change_over_time_names_each_quarter_and_shows_a_dash_where_there_is_no_number() -> None:
    quarters = [*QUARTERS[:2], Quarter("2026-Q3")]

    assert "July to September 2026: –" in time_in_words(quarters, 5)
    assert ">–</text>" in time(quarters)


def test_the_longest_tree_makes_a_picture_that_a_chat_takes() -> None:
    longest = max(TREES, key=lambda name: len(SHELF[name].by_path))
    tree = tree_of(QUARTERS[-1], longest)
    assert tree is not None
    assert picture_of(painted(over_the_tree(QUARTERS[-1], tree, SHELF[longest], 5))).height > 500
    assert picture_of(painted(time(QUARTERS))).fits_a_photo
