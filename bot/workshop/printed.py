"""The card of a tree on one sheet of A5 paper, for when there is no phone: what to check, what to ask oneself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.dialogue.bundle import Dialogue
from bot.dialogue.option import CardLine
from bot.dialogue.part import Kind
from bot.dialogue.step import Step
from bot.workshop.in_words import Reading, reading_of
from bot.workshop.page import approval_line, heading, listed, page, paragraph

EMERGENCY = (
    "Not safe? Leave if you can and call 999. Can't speak on a mobile? Call 999, listen, press 55 when asked. "
    "Don't go back in. Then ring {contact.duty|your duty line}."
)
PRIVATE = "No names, addresses, dates of birth or case numbers. Your words, not their story. Shred it the same day."
BEFORE = "Fill it in at work and leave it there. Paper can be found."
STOP = "If yes or not sure, stop and ring."
LONGEST_CHOICES = 110
"""Letters of the answers that are printed under a question."""
HEIGHT = 550.0
"""Points from the upper to the lower margin of the sheet (`bot/workshop/page.py`)."""
_SIZES = {"": (13.2, 60, 41.0), "compact": (11.0, 67, 27.5), "compact tight": (11.0, 67, 14.5)}
"""Of each size of print: points a line, letters a line in the widest usual font, points a part takes beside its text.

In the tight one a heading and its first question share a line.
"""
_AROUND = 82.0
"""Points that the title, the frame of the emergency line and the last line take."""


@dataclass(frozen=True)
class Part:
    """One part of the sheet: a section of the plan card with the questions that fill it, and what may be chosen."""

    title: str
    questions: tuple[str, ...]
    choices: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands under its heading."""
        return (*self.questions, self.choices) if self.choices else self.questions


def printed_card(dialogue: Dialogue, *, contacts: Mapping[str, str], approved: str | None) -> str:
    """Return one page of HTML that prints to A5: what to check first, then the card's sections with their questions.

    A tree without a card of its own gives its questions in order. `contacts` are the organisation's own, `approved`
    says who approved this wording and when; None prints the draft line.
    """
    tree, reading = dialogue.tree, reading_of(dialogue, contacts)
    walked = list(_walked(reading))
    parts = [part for section in dialogue.sections if (part := _part(section, walked))]
    checks = _checks(reading)
    if not parts:
        parts = [Part("Think it through", _unique(at.text(step.ask or "") for at, step in walked if step.asks))]
        checks = ()
    urgent = reading.text(EMERGENCY)
    notes = [tree.about, approval_line(approved), PRIVATE if tree.neutral else f"{BEFORE} {PRIVATE}"]
    size, shown = _fitting(parts, [urgent, *notes, *checks])
    body = [paragraph(notes[0]), paragraph(notes[1], "aside"), paragraph(urgent, "urgent"), paragraph(notes[2])]
    if checks:
        body += [heading(2, "First"), listed([f"☐ {check}" for check in checks], "boxes")]
    for part in shown:
        body += ["<section>", heading(2, part.title), *(paragraph(question) for question in part.questions)]
        body += [paragraph(part.choices, "aside")] if part.choices else []
        body += ['<div class="line" aria-hidden="true"></div>', "</section>"]
    return page(tree.title, "\n".join(body), kind=size)


def _checks(reading: Reading) -> tuple[str, ...]:
    """Return what is to be true before anything else: the safety gate's question, and the tree's own yes or not yet."""
    found: list[str] = []
    for step in reading.tree.script:
        if step.use == "safety-gate":
            called = reading.called(step)
            asks = [each for each in called.tree.script if each.asks and not called.never(each.when)]
            found += [f"{called.text(each.ask or '')} {STOP}" for each in asks[:1]]
        elif step.kind is Kind.confirm and step.when is None and not _sections(step):
            found.append(reading.text(step.ask or ""))
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


def _part(section: str, walked: list[tuple[Reading, Step]]) -> Part | None:
    """Return a section with the questions made for it, those asked on every way first; None where nothing fills it.

    A section that only some answers elsewhere fill has no question of its own, and is left to be written in.
    """
    fills = [(at, step) for at, step in walked if step.asks and section in _sections(step)]
    made = sorted(
        ((at, step) for at, step in fills if _made_for(step, section)), key=lambda pair: pair[1].when is not None
    )
    said = [line for at, step in walked if (line := _said_on(at, step, section))]
    if not fills and not said:
        return None
    questions = _unique([_asked(at, step, walked) for at, step in made]) or _unique(said)
    return Part(section, questions, _choices(*made[0]) if made else "")


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
    """Return the answers that everyone is offered, where they are few and short enough to stand on one line or two."""
    labels = [at.text(option.label) for option in step.options.values() if option.when is None]
    line = " · ".join(labels)
    return line if len(labels) > 1 and len(line) <= LONGEST_CHOICES else ""


def _sections(step: Step) -> set[str]:
    lines = [step.card, *(option.card for option in step.options.values())]
    return {line.section for line in lines if isinstance(line, CardLine)}


def _fitting(parts: list[Part], around: list[str]) -> tuple[str, list[Part]]:
    """Return the size of print and the parts, with as much in them as fits: the first question of each always stays."""
    most = max(len(part.questions) for part in parts)
    levels = [[Part(part.title, part.questions[:keep], part.choices) for part in parts] for keep in range(most, 0, -1)]
    levels.append([Part(part.title, part.questions[:1]) for part in parts])
    for shown in levels:
        for size in _SIZES:
            if _height(shown, around, size) <= HEIGHT:
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
