"""The card of a tree on one sheet of A5 paper, for when there is no phone: what to check, what to ask oneself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import SKIPPED
from bot.dialogue.option import CardLine
from bot.dialogue.part import Kind
from bot.dialogue.step import Step
from bot.workshop import words as paper
from bot.workshop.gates import gates_of
from bot.workshop.in_words import Reading, reading_of
from bot.workshop.page import approval_line, heading, listed, page, paragraph

LONGEST_CHOICES = 110
"""Letters of the answers that are printed under a question."""
HEIGHT = 550.0
"""Points from the upper to the lower margin of the sheet (`bot/workshop/page.py`)."""
_SIZES = {"": (13.2, 60, 41.0), "compact": (11.0, 67, 27.5), "compact tight": (11.0, 67, 14.5)}
"""Of each size of print: points a line, letters a line in the widest usual font, points a part takes beside its text.

In the tight one a heading and its first question share a line.
"""
_LOST = 60.0
"""Points at the foot of the first side where a part does not fit any more: none is broken."""
_AROUND = 82.0
"""Points that the title, the frame of the emergency line and the last line take."""


@dataclass(frozen=True)
class Part:
    """One part of the sheet: a section of the plan card with the questions that fill it, and what may be chosen."""

    title: str
    questions: tuple[str, ...]
    choices: str = ""
    gates: tuple[str, ...] = ()
    """Which answers bar the way, and what to do then. They always stand on the sheet."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands under its heading."""
        return tuple(text for text in (*self.questions, self.choices, *self.gates) if text)


def printed_card(dialogue: Dialogue, *, contacts: Mapping[str, str], approved: str | None) -> str:
    """Return one page of HTML that prints to A5: what to check first, then the card's sections with their questions.

    A tree without a card of its own gives its questions in order. `contacts` are the organisation's own, `approved`
    says who approved this wording and when; None prints the draft line.
    """
    tree, reading, tongue = dialogue.tree, reading_of(dialogue, contacts), dialogue.tongue
    walked = list(_walked(reading))
    gates = gates_of(walked) if tree.visit else {}
    parts = [part for section in dialogue.sections if (part := _part(section, walked, gates))]
    checks = _checks(reading, gates)
    if not parts:
        parts = [Part(tongue(paper.THINK), _unique(at.text(step.ask or "") for at, step in walked if step.asks))]
        checks = ()
    urgent = reading.text(tongue(paper.EMERGENCY))
    private = tongue(paper.PRIVATE)
    notes = [tree.about, approval_line(approved, tongue)]
    notes.append(private if tree.neutral else f"{tongue(paper.BEFORE)} {private}")
    size, shown = _fitting(parts, [urgent, *notes, *checks])
    body = [paragraph(notes[0]), paragraph(notes[1], "aside"), paragraph(urgent, "urgent"), paragraph(notes[2])]
    if checks:
        body += [heading(2, tongue(paper.FIRST)), listed([f"☐ {check}" for check in checks], "boxes")]
    for part in shown:
        body += ["<section>", heading(2, part.title), *(paragraph(question) for question in part.questions)]
        body += [paragraph(text, "aside") for text in (part.choices, *part.gates) if text]
        body += ['<div class="line" aria-hidden="true"></div>', "</section>"]
    return page(tree.title, "\n".join(body), tongue, kind=size)


def _checks(reading: Reading, gates: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is to be true before anything else: the safety gate's question, and the tree's own yes or not yet.

    With them stands every question that fills no part of the card and can bar the way, such as who may be there.
    """
    found: list[str] = []
    for step in reading.tree.script:
        if step.use == "safety-gate":
            called = reading.called(step)
            asks = [each for each in called.tree.script if each.asks and not called.never(each.when)]
            found += [f"{called.text(each.ask or '')} {reading.tongue(paper.STOP)}" for each in asks[:1]]
        elif step.when is None and not _sections(step) and (step.kind is Kind.confirm or step.id in gates):
            found.append(f"{reading.text(step.ask or '')} {gates.get(step.id, '')}".strip())
    return _unique(found)


def _walked(reading: Reading) -> Iterator[tuple[Reading, Step]]:
    """Yield every question and card in order, calls entered, those left out that can never come here."""
    for step in reading.tree.script:
        if reading.never(step.when):
            continue
        if step.use is None:
            yield reading, step
        else:
            yield from _walked(reading.called(step))


def _part(section: str, walked: list[tuple[Reading, Step]], gates: Mapping[str, str]) -> Part | None:
    """Return a section with the questions made for it, those asked on every way first; None where nothing fills it.

    Those that are asked when the way is barred come last. A question that says what the heading says takes its place.
    A section that only some answers elsewhere fill has no question of its own, and is left to be written in.
    """
    fills = [(at, step) for at, step in walked if step.asks and section in _sections(step)]
    made = sorted(((at, step) for at, step in fills if _made_for(step, section)), key=lambda pair: _turn(pair[1]))
    said = [line for at, step in walked if (line := _said_on(at, step, section))]
    if not fills and not said:
        return None
    questions = _unique([_asked(at, step, walked) for at, step in made]) or _unique(said)
    title, choices = walked[0][0].tongue(section), _choices(*made[0]) if made else ""
    barred = _unique([gates[path] for at, step in made if (path := f"{at.prefix}{step.id}") in gates])
    if questions and questions[0].startswith(title):
        title, *others = questions
        return Part(title, tuple(others), choices, barred)
    return Part(title, questions, choices, barred)


def _turn(step: Step) -> int:
    """Return the turn of a question in its section: asked on every way, on some, or only where the way is barred."""
    if step.when is None:
        return 0
    return 2 if step.when.holds(lambda _: (SKIPPED,)) else 1


def _made_for(step: Step, section: str) -> bool:
    return step.card is not None and step.card.section == section


def _said_on(at: Reading, step: Step, section: str) -> str:
    """Return the line that a card puts on the plan whatever was answered, or an empty one."""
    line = step.card if not step.asks and step.when is None else None
    return at.text(line.text) if line and line.text and line.section == section else ""


def _asked(at: Reading, step: Step, walked: list[tuple[Reading, Step]]) -> str:
    """Return a question; the second half of an if-then pair with the first."""
    if step.kind is not Kind.pair_then:
        return at.text(step.ask or "")
    first = next(other for where, other in walked if where.prefix == at.prefix and f"{other.id}-then" == step.id)
    return f"{at.text(first.ask or '')} {at.text(step.ask or '')}"


def _choices(at: Reading, step: Step) -> str:
    """Return the answers, where everyone is offered the same and they are few and short enough for a line or two."""
    if any(option.when is not None for option in step.options.values()):
        return ""
    labels = [at.text(option.label) for option in step.options.values()]
    line = " · ".join(labels)
    return line if len(labels) > 1 and len(line) <= LONGEST_CHOICES else ""


def _sections(step: Step) -> set[str]:
    lines = [step.card, *(option.card for option in step.options.values())]
    return {line.section for line in lines if isinstance(line, CardLine)}


def _fitting(parts: list[Part], around: list[str]) -> tuple[str, list[Part]]:
    """Return the size of print and the parts, with as much in them as fits: the first question of each always stays.

    What does not fit one side of the sheet takes both, in the largest print.
    """
    most = max(1, *(len(part.questions) for part in parts))
    levels = [[replace(part, questions=part.questions[:keep]) for part in parts] for keep in range(most, 0, -1)]
    levels.append([replace(part, questions=part.questions[:1], choices="") for part in parts])
    for room in (HEIGHT, 2 * HEIGHT - _LOST):
        for shown in levels:
            for size in _SIZES:
                if _height(shown, around, size) <= room:
                    return size, shown
    return list(_SIZES)[-1], levels[-1]


def _height(parts: list[Part], around: list[str], size: str) -> float:
    """Return the points that the sheet needs in that size of print, on the generous side."""
    line, letters, beside = _SIZES[size]
    tight = "tight" in size
    texts = [*around, *(text for part in parts for text in _written(part, tight=tight))]
    return _AROUND + line * (sum(-(-len(text) // letters) for text in texts) + 1) + beside * len(parts)


def _written(part: Part, *, tight: bool) -> tuple[str, ...]:
    """Return the lines of a part as printed: in the tight size its heading stands before its first question."""
    if not tight:
        return part.texts
    first, *others = part.texts or ("",)
    return (f"{part.title}:  {first}", *others)


def _unique(texts: Iterator[str] | list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
