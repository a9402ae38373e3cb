"""Which tests do not count lines: those that walk all that ships, or a bot that is killed. Counting doubles their time.

What they run is run by the tests of each part too, which do count; the floor in `pyproject.toml` holds without them.
"""

from __future__ import annotations

from itertools import groupby

import pytest

from tests.checkout import CHECKOUT

WALK_EVERYTHING = (
    "tests/anonymise/test_figures.py",
    "tests/anonymise/test_guard_properties.py",
    "tests/conversation/test_any_event_at_any_step.py",
    "tests/conversation/test_bounded_work.py",
    "tests/conversation/test_length.py",
    "tests/dialogue/test_both_loaders.py",
    "tests/docs",
    "tests/e2e",
    "tests/languages",
    "tests/phone",
    "tests/phrasing/test_danger_now.py",
    "tests/phrasing/test_figures.py",
    "tests/phrasing/test_our_own_words.py",
    "tests/phrasing/test_rules.py",
    "tests/review/insight/test_attacker.py",
    "tests/telegram/test_canary.py",
    "tests/telegram/test_people.py",
    "tests/terminal/test_by_hand.py",
    "tests/test_workshop_commands.py",
    "tests/walkthroughs",
    "tests/workshop/lint/test_shipped.py",
    "tests/workshop/test_drawn.py",
    "tests/workshop/test_paths_against_brute_force.py",
    "tests/workshop/test_printed.py",
    "tests/workshop/test_rehearsal.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them for pytest-cov, which pauses for what is marked so."""
    for path, found in groupby(items, key=lambda item: item.path):
        if any(path.is_relative_to(CHECKOUT / place) for place in WALK_EVERYTHING):
            for item in found:
                item.add_marker(pytest.mark.no_cover)
