"""What a condition may ask besides answers: a few facts with a fixed set of values, none of them about a family."""

from __future__ import annotations

PROFILE: dict[str, tuple[str, ...]] = {
    "nation": ("england", "wales", "scotland", "northern-ireland"),
    "agency": ("social-work", "health", "youth-justice", "school", "housing", "police", "voluntary", "other"),
    "role": ("front-line", "supervisor", "champion"),
    "counts": ("on", "off"),
}
"""Chosen once in set-up and kept in the account (`PRACTICE.md` M0). A step sets one with `remember:`."""

SITUATION: dict[str, tuple[str, ...]] = {
    "sampled": ("yes", "no"),
    "private": ("yes", "no"),
    "contacts": ("filled", "missing"),
    "returning": ("yes", "no"),
}
"""Known to the program: whether chance picked this session for M1 (about one in three), whether an answer was kept off
the screen that could go on the card, whether the organisation's local contacts are filled in, and whether lines that
were hard for this group come back to it today."""

FACTS: dict[str, tuple[str, ...]] = PROFILE | SITUATION

SKIPPED = "skipped"
"""What a condition sees where there is no answer: skipped, not asked, or not known."""
ANSWERED = "answered"
"""What a condition sees wherever there is an answer, besides the answer itself."""
OWN = "own"
"""What a condition sees where the worker wrote words of their own in place of an option."""
