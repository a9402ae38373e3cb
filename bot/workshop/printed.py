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
LETTERS_A_LINE = 74
"""Letters that fit into one line of the sheet, at the larger of its two sizes."""
LINES_A_PAGE = 42
"""Lines that fit on the sheet, at the larger of its two sizes, which a look at the printed sheets showed."""
MORE_WHEN_COMPACT = 1.22
"""How much more fits at the smaller size."""


@dataclass(frozen=True)
class Part:
    """One part of the sheet: a section of the plan card with the questions that fill it."""

    title: str
    questions: tuple[str, ...]


def printed_card(dialogue: Dialogue, *, contacts: Mapping[str, str], approved: str | None) -> str:
    """Return one page of HTML that prints to A5: what to check first, then the card's sections with their questions.

    A tree without a card of its own gives its questions in order. `contacts` are the organisation's own, `approved`
    says who approved this wording and when; None prints the draft line.
    """
    tree, reading = dialogue.tree, reading_of(dialogue, contacts)
    walked = list(_walked(reading))
    checks = _unique(at.text(step.ask or "") for at, step in walked if step.kind is Kind.confirm)
    parts = [part for section in dialogue.sections if (part := _part(section, walked)).questions]
    if not parts:
        parts = [Part("Think it through", _unique(at.text(step.ask or "") for at, step in walked if step.asks))]
        checks = ()
    head = [paragraph(tree.about), paragraph(approval_line(approved), "aside")]
    head += [
        paragraph(reading.text(EMERGENCY), "urgent"),
        paragraph(PRIVATE if tree.neutral else f"{BEFORE} {PRIVATE}"),
    ]
    shown = _fitting(parts, checks, head)
    body = list(head)
    if checks:
        body += [heading(2, "First"), listed([f"☐ {check}" for check in checks], "boxes")]
    for part in shown:
        body += [heading(2, part.title), *(paragraph(question) for question in part.questions)]
        body.append('<div class="line" aria-hidden="true"></div>')
    return page(tree.title, "\n".join(body), compact=_lines(shown, checks, head) > LINES_A_PAGE)


def _walked(reading: Reading) -> Iterator[tuple[Reading, Step]]:
    """Yield every question and card in order, calls entered, those left out that can never come here."""
    for step in reading.tree.script:
        if reading.never(step.when):
            continue
        if step.use is None:
            yield reading, step
        else:
            yield from _walked(reading.called(step))


def _part(section: str, walked: list[tuple[Reading, Step]]) -> Part:
    """Return the questions that fill a section: those that come on every way first, then the others."""
    fills = [(at, step) for at, step in walked if step.asks and section in _sections(step)]
    always = [at.text(step.ask or "") for at, step in fills if step.when is None]
    sometimes = [at.text(step.ask or "") for at, step in fills if step.when is not None]
    cards = [at.text(line.text) for at, step in walked if (line := step.card) and _is_card(step, section) and line.text]
    return Part(section, _unique([*always, *sometimes]) or _unique(cards))


def _is_card(step: Step, section: str) -> bool:
    return not step.asks and section in _sections(step)


def _sections(step: Step) -> set[str]:
    lines = [step.card, *(option.card for option in step.options.values())]
    return {line.section for line in lines if isinstance(line, CardLine)}


def _fitting(parts: list[Part], checks: tuple[str, ...], head: list[str]) -> list[Part]:
    """Return the parts with as many questions each as fit on the sheet; the first of each part always stays."""
    most = max(len(part.questions) for part in parts)
    for keep in range(most, 0, -1):
        shown = [Part(part.title, part.questions[:keep]) for part in parts]
        if _lines(shown, checks, head) <= LINES_A_PAGE * MORE_WHEN_COMPACT:
            return shown
    return [Part(part.title, part.questions[:1]) for part in parts]


def _lines(parts: list[Part], checks: tuple[str, ...], head: list[str]) -> float:
    """Return how many lines the sheet would have at its larger size: headings and writing lines are taller."""
    texts = [*head, *checks, *(question for part in parts for question in part.questions)]
    wrapped = sum(-(-len(text) // LETTERS_A_LINE) for text in texts)
    return 5 + wrapped + 3.2 * len(parts) + (1.6 if checks else 0)


def _unique(texts: Iterator[str] | list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
