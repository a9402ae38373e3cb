"""A tree as a picture: its steps from top to bottom, who meets each of them, and where an answer leads elsewhere.

A tree is written, and walked, from top to bottom; only what differs is written. So the picture is a column of boxes,
and an arrow stands beside it only where an answer leaves that order. In SVG, words stay words for a screen reader.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType

from bot.dialogue.bundle import Dialogue
from bot.dialogue.step import Step
from bot.workshop import words as paper
from bot.workshop.in_words import Reading, reading_of

WIDTH, BOX, INDENT, LEFT, GAP, PAD, LINE = 900, 640, 36, 24, 22, 12, 19
"""Measures in pixels: the picture, a box, how far a box on a condition stands in, margins, and a line of text."""
LETTERS, BOLD = 78, 66
"""Letters that a line of a box holds at 14 pixels, plain and bold, measured with DejaVu Sans, a wide font."""
_LOOKS = {"asks": "#ffffff", "card": "#fff6dc", "call": "#e9eef5"}


@dataclass(frozen=True)
class Box:
    """A step as it stands in the picture."""

    step: Step
    lines: tuple[tuple[str, str], ...]
    """What stands in it: the class of each line, and the line."""
    top: int
    inset: int
    leads: tuple[str, ...]
    """Steps of this file to which an answer leads from here."""
    thick: bool = False
    """Whether its frame is thick: an edit touched it."""

    @property
    def height(self) -> int:
        """How high it is."""
        return len(self.lines) * LINE + 2 * PAD

    @property
    def middle(self) -> int:
        """How far down its middle is."""
        return self.top + self.height // 2


NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})


def drawn(dialogue: Dialogue, notes: Mapping[str, Sequence[str]] = NOTHING) -> str:
    """Return a tree or module as an SVG picture; a module that it calls is one box.

    `notes` are lines that stand in the box of a step, by its name; those of no step stand under the title.
    """
    reading = reading_of(dialogue, {})
    steps = [step for step in reading.tree.script if not reading.never(step.when)]
    numbers = {step.id: str(place) for place, step in enumerate(steps, start=1)}
    reading = replace(reading, numbers=numbers)
    boxes: dict[str, Box] = {}
    under = notes.get("", ())
    top = 64 + len(under) * LINE
    for step in steps:
        noted = (line for note in notes.get(step.id, ()) for line in _wrapped("note", note, step))
        lines = (*lines_of(reading, step, numbers), *noted)
        boxes[step.id] = Box(step, lines, top, INDENT if step.when else 0, tuple(leads(step, numbers)))
        top += boxes[step.id].height + GAP
    parts = [part for box in boxes.values() for part in boxed(box)]
    parts += [down(above, below) for above, below in zip(boxes.values(), list(boxes.values())[1:], strict=False)]
    jumps = [(box, boxes[name]) for box in boxes.values() for name in box.leads]
    parts += [jump(source, target, lane) for lane, (source, target) in enumerate(jumps)]
    for at, line in enumerate(under):
        parts.append(f'<text class="note" x="{LEFT}" y="{62 + at * LINE}">{escape(line)}</text>')
    return page(dialogue, top, parts)


def lines_of(reading: Reading, step: Step, numbers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what stands in the box of a step: the class of each line, and the line."""
    tongue = reading.tongue
    if only := reading.condition(step.when):
        yield from _wrapped("only", tongue(paper.ONLY_IF_DRAWN).format(condition=only), step)
    title = {"asks": "{title}", "card": tongue(paper.CARD_BOX), "call": tongue(paper.CALL_BOX)}[_look(step)]
    yield from _wrapped("title", f"{numbers[step.id]}. {title.format(title=reading.title(step))}", step)
    labels = [reading.text(option.label) for option in step.options.values() if not reading.never(option.when)]
    if labels:
        yield from _wrapped("answers", " · ".join(labels), step)
    if step.takes_text:
        yield "answers", tongue(paper.OWN_WORDS_BOX)
    for label, target in _targets(reading, step):
        yield from _wrapped("leads", f"{label} → {reading.target(target, numbers)}", step)


def _targets(reading: Reading, step: Step) -> Iterator[tuple[str, str]]:
    """Yield where answers lead, as the answer in words and the target's name."""
    if isinstance(step.go, str):
        yield reading.tongue(paper.THEN_BOX), step.go
    elif step.go is not None:
        for name, target in step.go.items():
            option = step.options.get(name)
            yield f"“{reading.text(option.label)}”" if option else reading.tongue(paper.SKIPPED_BOX), target


def leads(step: Step, numbers: Mapping[str, str]) -> Iterator[str]:
    """Yield the steps of this file to which an answer leads from here."""
    targets = (step.go,) if isinstance(step.go, str) else tuple((step.go or {}).values())
    yield from dict.fromkeys(target for target in targets if target in numbers)


def _wrapped(look: str, text: str, step: Step) -> Iterator[tuple[str, str]]:
    letters = (BOLD if look == "title" else LETTERS) - (6 if step.when else 0)
    yield from ((look, line) for line in textwrap.wrap(text, letters))


def _look(step: Step) -> str:
    return "call" if step.use is not None else "asks" if step.asks else "card"


def boxed(box: Box) -> Iterator[str]:
    """Yield the parts of a box with its lines."""
    x, width = LEFT + box.inset, BOX - box.inset
    dash = ' stroke-dasharray="5 4"' if box.step.when else ""
    thick = ' stroke-width="3.5"' if box.thick else ""
    yield (
        f'<rect x="{x}" y="{box.top}" width="{width}" height="{box.height}" rx="8" '
        f'fill="{_LOOKS[_look(box.step)]}" stroke="#33475b"{dash}{thick}/>'
    )
    for place, (look, line) in enumerate(box.lines):
        y = box.top + PAD + place * LINE + 14
        yield f'<text class="{look}" x="{x + PAD}" y="{y}">{escape(line)}</text>'


def down(above: Box, below: Box) -> str:
    """Return the arrow from a box to the one below."""
    x = LEFT + INDENT + BOX // 8
    return f'<path d="M{x} {above.top + above.height}V{below.top - 2}" marker-end="url(#end)"/>'


def jump(source: Box, target: Box, lane: int) -> str:
    """Return an arrow beside the column, on one of eleven lanes, so that arrows can be told apart."""
    right, x = LEFT + BOX, LEFT + BOX + 20 + (lane % 11) * 18
    aim = target.middle + (6 if source.top > target.top else -6)
    return f'<path class="jump" d="M{right} {source.middle}H{x}V{aim}H{right + 3}" marker-end="url(#end)"/>'


def page(dialogue: Dialogue, height: int, parts: list[str]) -> str:
    """Return a whole picture under the title of its tree."""
    tree = dialogue.tree
    inner = "\n".join(parts)
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">
<title>{escape(tree.title)}</title>
<desc>{escape(tree.about)} {escape(dialogue.tongue(paper.PICTURE))}</desc>
<style>
text {{ font: 14px sans-serif; fill: #1c2733 }}
.head {{ font-size: 20px; font-weight: bold }} .title {{ font-weight: bold }}
.only {{ font-style: italic; fill: #51606e }}
.answers {{ fill: #33475b }} .leads {{ fill: #8a2b0d }} .note {{ fill: #1f5c7a; font-weight: bold }}
.gone {{ text-decoration: line-through; fill: #51606e }}
.tag {{ font-size: 13px; font-weight: bold; fill: #ffffff; text-anchor: middle }}
path {{ stroke: #33475b; fill: none; stroke-width: 1.5 }} .jump {{ stroke: #8a2b0d }}
</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0L8 4L0 8z" style="fill:#33475b;stroke:none"/></marker></defs>
<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>
<text class="head" x="{LEFT}" y="38">{escape(tree.title)}</text>
{inner}
</svg>
"""
