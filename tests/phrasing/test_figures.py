"""The figures that the check may not fall under, on our own lines and on those kept aside (`bench/phrasing.py`)."""

from __future__ import annotations

from functools import cache

import pytest

from bench.phrasing import DATA, figures, lines_of, stressed
from tests.content import rulebook


@cache
def of(name: str) -> dict[str, float]:
    return figures(lines_of(DATA / name), rulebook())


@pytest.mark.parametrize("name", ["phrasing_own.jsonl", "phrasing_aside.jsonl"])
@pytest.mark.parametrize(
    ("figure", "least"),
    [
        ("precision", 0.92),
        ("recall", 0.80),
        ("recall, flag or ask", 0.90),
        ("first category right", 0.85),
        ("points at the words", 0.90),
    ],
)
def test_at_least(name: str, figure: str, least: float) -> None:
    assert of(name)[figure] >= least


@pytest.mark.parametrize("name", ["phrasing_own.jsonl", "phrasing_aside.jsonl"])
@pytest.mark.parametrize(
    ("figure", "most"),
    [
        ("false flags, hard", 0.04),
        ("asked, fine", 0.08),
        ("other languages flagged", 0),
        ("mistaken for danger", 0.02),
    ],
)
def test_at_most(name: str, figure: str, most: float) -> None:
    assert of(name)[figure] <= most


@pytest.mark.parametrize("name", ["phrasing_own.jsonl", "phrasing_aside.jsonl"])
def test_no_category_is_missed(name: str) -> None:
    recall = {figure: value for figure, value in of(name).items() if figure.startswith("recall of ")}
    assert len(recall) == 13
    assert min(recall.values()) >= 0.65


def test_easy_lines_are_left_alone() -> None:
    """One in a hundred is asked for. Of the lines kept aside it is 1.2, and nobody may look which ones they are."""
    assert of("phrasing_own.jsonl")["false flags, easy"] <= 0.01
    assert of("phrasing_aside.jsonl")["false flags, easy"] <= 0.0125


@pytest.mark.parametrize(("figure", "least"), [("precision", 0.92), ("recall", 0.85), ("recall, flag or ask", 0.95)])
def test_lines_written_after_the_rules_are_told_apart(figure: str, least: float) -> None:
    found = of("phrasing_fresh.jsonl")
    assert found[figure] >= least
    assert found["false flags, hard"] <= 0.04
    assert found["false flags, easy"] <= 0.01


def test_everyday_talk_is_left_alone_and_the_same_words_in_blame_are_not() -> None:
    found = of("phrasing_everyday.jsonl")
    assert found["false flags, easy"] <= 0.005
    assert found["asked, fine"] <= 0.005
    assert found["mistaken for danger"] <= 0.002
    assert found["recall, flag or ask"] >= 0.95


def test_long_messages_look_alikes_and_text_speak_hide_nothing() -> None:
    lines = lines_of(DATA / "phrasing_own.jsonl")[::5]
    assert min(stressed(lines, rulebook()).values()) >= 0.85


def test_the_lines_are_enough_and_a_third_is_kept_aside() -> None:
    ours, aside = (lines_of(DATA / name) for name in ("phrasing_own.jsonl", "phrasing_aside.jsonl"))
    danger, danger_aside = (lines_of(DATA / f"phrasing_{name}.jsonl") for name in ("danger", "danger_aside"))
    assert len(ours) + len(aside) >= 1500
    assert len(aside) >= (len(ours) + len(aside)) / 3
    assert {line["text"] for line in danger}.isdisjoint(line["text"] for line in danger_aside)
    assert {line["text"] for line in ours}.isdisjoint(line["text"] for line in aside)
    fine = [line for line in (*ours, *aside) if line["label"] == "ok"]
    assert sum(line["hard"] for line in fine) >= len(fine) / 2
