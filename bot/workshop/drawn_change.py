"""What an edit changes, as a picture: the steps that it touches with those above and below, and what is gone.

A word on the frame says what was done to a step, and the frame is thick; nothing is told by a colour alone. The same in
words is `compared`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html import escape

from bot.dialogue.bundle import Dialogue
from bot.dialogue.step import Step
from bot.workshop.drawn import BOLD, BOX, GAP, INDENT, LEFT, LINE, PAD, Box, boxed, down, jump, leads, lines_of, page
from bot.workshop.in_words import Reading, reading_of
from bot.workshop.marked import GONE, Marked

AS_BEFORE, AS_BEFORE_ONE = "{count} steps as before", "One step as before"
"""Stands for what the edit does not touch. The desk of drafts, which shows it, speaks English."""
TOP = 64


def changed(dialogue: Dialogue, marked: Marked) -> str:
    """Return the new version of a tree or module as an SVG picture of what an edit `marked` in it."""
    reading = reading_of(dialogue, {})
    steps = [step for step in reading.tree.script if not reading.never(step.when)]
    numbers = {step.id: str(place) for place, step in enumerate(steps, start=1)}
    sheet = _Sheet(replace(reading, numbers=numbers), marked)
    shown = _near(steps, marked)
    for words in marked.gone.get("", ()):
        sheet.add_gone(words)
    for step in steps:
        if step.id in shown:
            sheet.add(step)
        else:
            sheet.passed += 1
        for words in marked.gone.get(step.id, ()):
            sheet.add_gone(words)
    sheet.say_passed()
    boxes = list(sheet.boxes.values())
    parts = [*sheet.parts, *(part for box in boxes for part in boxed(box))]
    parts += [down(box, below) for box, below in sheet.neighbours]
    jumps = [(box, sheet.boxes[name]) for box in boxes for name in box.leads if name in sheet.boxes]
    parts += [jump(source, target, lane) for lane, (source, target) in enumerate(jumps)]
    for box in boxes:
        if box.step.id in marked.steps:
            parts += _tag(marked.steps[box.step.id], box.top)
    return page(dialogue, sheet.top, parts)


@dataclass
class _Sheet:
    """A picture as far as it is drawn."""

    reading: Reading
    marked: Marked
    top: int = TOP
    passed: int = 0
    """Steps since the last box that are left out."""
    boxes: dict[str, Box] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    neighbours: list[tuple[Box, Box]] = field(default_factory=list)
    _above: Box | None = None

    def add(self, step: Step) -> None:
        """Draw a step below all that is drawn."""
        self.say_passed()
        lines = tuple(lines_of(self.reading, step, self.reading.numbers))
        thick = step.id in self.marked.steps
        inset = INDENT if step.when else 0
        box = Box(step, lines, self.top, inset, tuple(leads(step, self.reading.numbers)), thick=thick)
        if self._above is not None:
            self.neighbours.append((self._above, box))
        self.boxes[step.id], self._above = box, box
        self.top += box.height + GAP

    def add_gone(self, words: str) -> None:
        """Draw a step that is gone, its words struck through."""
        self.say_passed()
        lines = textwrap.wrap(words, BOLD)
        height = len(lines) * LINE + 2 * PAD
        self.parts.append(
            f'<rect x="{LEFT}" y="{self.top}" width="{BOX}" height="{height}" rx="8" fill="#f2f2f2" stroke="#33475b" '
            'stroke-dasharray="1 5" stroke-width="3"/>'
        )
        for place, line in enumerate(lines):
            y = self.top + PAD + place * LINE + 14
            self.parts.append(f'<text class="gone" x="{LEFT + PAD}" y="{y}">{escape(line)}</text>')
        self.parts += _tag(GONE, self.top)
        self.top += height + GAP
        self._above = None

    def say_passed(self) -> None:
        """Say how many steps are left out here, where any are."""
        if self.passed:
            text = AS_BEFORE_ONE if self.passed == 1 else AS_BEFORE.format(count=self.passed)
            self.parts.append(f'<text class="only" x="{LEFT + INDENT}" y="{self.top + 14}">… {escape(text)}</text>')
            self.top += LINE + GAP
            self.passed, self._above = 0, None


def _near(steps: Sequence[Step], marked: Marked) -> frozenset[str]:
    """Return the steps that are drawn: those that the edit touched, and their neighbours."""
    names = ["", *(step.id for step in steps)]
    touched = [place for place, name in enumerate(names) if name in marked.steps or marked.gone.get(name)]
    near = {place + by for place in touched for by in (-1, 0, 1)}
    return frozenset(name for place, name in enumerate(names) if place in near and name)


def _tag(mark: str, top: int) -> list[str]:
    """Return the word that says what was done, on the upper edge of a box."""
    width = 11 * len(mark) + 16
    x = LEFT + BOX - width - 14
    return [
        f'<rect x="{x}" y="{top - 11}" width="{width}" height="22" rx="4" fill="#1c2733"/>',
        f'<text class="tag" x="{x + width / 2:g}" y="{top + 5}">{escape(mark.upper())}</text>',
    ]
