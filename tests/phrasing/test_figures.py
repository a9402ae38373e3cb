"""The figures that the check may not fall under, on our own lines and on those kept aside (`bench/phrasing.py`)."""

from __future__ import annotations

from functools import cache

import pytest

from bench.phrasing import DATA, figures, lines_of, stressed
from tests.phrasing.given import rulebook


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
    ("figure", "most"), [("false flags, hard", 0.07), ("asked, fine", 0.08), ("other languages flagged", 0)]
)
def test_at_most(name: str, figure: str, most: float) -> None:
    assert of(name)[figure] <= most


def test_long_messages_look_alikes_and_text_speak_hide_nothing() -> None:
    lines = lines_of(DATA / "phrasing_own.jsonl")[::5]
    assert min(stressed(lines, rulebook()).values()) >= 0.85


def test_the_lines_are_enough_and_a_third_is_kept_aside() -> None:
    ours, aside = (lines_of(DATA / name) for name in ("phrasing_own.jsonl", "phrasing_aside.jsonl"))
    danger, danger_aside = (lines_of(DATA / f"phrasing_{name}.jsonl") for name in ("danger", "danger_aside"))
    everything = len(ours) + len(aside) + len(danger) + len(danger_aside)
    assert everything >= 1500
    assert len(aside) + len(danger_aside) >= everything / 3
    assert {line["text"] for line in ours}.isdisjoint(line["text"] for line in aside)
    fine = [line for line in (*ours, *aside) if line["label"] == "ok"]
    assert sum(line["hard"] for line in fine) >= len(fine) / 2
