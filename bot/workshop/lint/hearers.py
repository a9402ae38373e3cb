"""Which texts of a file a family member may hear, and which are for the worker alone."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.read import Path
from bot.dialogue.step import Step
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import QUOTED, plainly

FAMILY = ("survivor", "abuser", "child")
"""Listeners (`own.to`, `phrase.to`) who are family members; a record and a meeting are not."""
SPOKEN_SECTIONS = ("My first words",)
"""Sections of the plan card that hold what the worker will say aloud (`PRACTICE.md` M7)."""


def heard_by_family(subject: Subject) -> Iterator[tuple[str, Path]]:
    """Yield the lines that a family member may hear, slots filled, each with its place.

    These are the words within “ ” anywhere in the file, and the options of a step that are said aloud: their
    own words or phrase are `to` a family member, or the step's card section is one of `SPOKEN_SECTIONS`.
    """
    for step, text, path in (*subject.shown, *subject.on_card):
        plain = plainly(subject.tree, text)
        quoted = QUOTED.findall(plain)
        if quoted:
            yield from ((line, path) for line in quoted)
        elif _is_spoken_option(step, path):
            yield plain, path


def read_by_worker(subject: Subject) -> Iterator[tuple[str, Path]]:
    """Yield the texts that the worker reads, slots filled and with their places.

    Left out are what is said to a family, and words on buttons and headings: two words are no sentence to measure.
    """
    for step, text, path in subject.shown:
        if path[-1] == "label" or "groups" in path:
            continue
        plain = plainly(subject.tree, text)
        rest = QUOTED.sub("", plain)
        if rest.strip() and not (_is_spoken_option(step, path) and rest == plain):
            yield rest, path


def _is_spoken_option(step: Step, path: Path) -> bool:
    """Tell whether this is the long wording of an option that is said aloud (a label names it, and is not said)."""
    to = step.phrase.to if step.phrase else step.own.to if step.own else None
    aloud = to in FAMILY or (step.card is not None and step.card.section in SPOKEN_SECTIONS)
    return aloud and path[-1] in ("text", "words")
