"""Puts placeholders where identifiers stood: one value, one placeholder, all through a text or a session."""

import re
from collections import defaultdict
from collections.abc import Iterable

from bot.anonymise.fold import PLACEHOLDER, Folded
from bot.anonymise.kinds import LABELS, ORGANISATION_LABELS, Doubt, Guarded, Kind, Span
from bot.anonymise.memory import Memory, words_of
from bot.anonymise.page import Found, Page

_HIGHEST = 9999  # what PLACEHOLDER still recognises


def redact_page(text: str, page: Page, hold: tuple[Doubt, ...]) -> Guarded:
    """Replace what was found on a page. With a session's memory the placeholders carry its letters."""
    lettered = page.memory if page.memory.lettered else None
    return redact(text, page.folded, page.found, lettered, hold)


def redact(
    text: str,
    folded: Folded,
    found: Iterable[Found],
    memory: Memory | None = None,
    hold: tuple[Doubt, ...] = (),
) -> Guarded:
    """Replace what was found. Placeholders of a kind are numbered where the text holds different ones of that kind."""
    finds = sorted(found, key=lambda find: find.start)
    spans = tuple(Span(folded.starts[find.start], folded.ends[find.end - 1], find.kind) for find in finds)
    values = _values(folded.text, finds, memory or Memory())
    labels = [_label(folded.text, find) for find in finds]
    order: dict[str, dict[str, int]] = defaultdict(dict)
    for label, value in zip(labels, values, strict=True):
        order[label].setdefault(value, len(order[label]) + 1)
    before = _highest_numbers(text)
    pieces: list[str] = []
    placeholders: list[str] = []
    done = 0
    for span, label, value in zip(spans, labels, values, strict=True):
        if memory is not None:
            shown = f"[{label} {memory.letter(label, value)}]"
        else:
            number = min(before[label] + order[label][value], _HIGHEST)
            alone = len(order[label]) == 1 and not before[label]
            shown = f"[{label}]" if alone else f"[{label} {number}]"
        placeholders.append(shown)
        pieces += (text[done : span.start], shown)
        done = span.end
    return Guarded("".join(pieces) + text[done:], spans, hold, tuple(placeholders))


def _label(folded: str, find: Found) -> str:
    """A school is called a school, and a surgery a surgery: the plan stays readable."""
    if find.kind is Kind.ORG:
        for word in reversed(folded[find.start : find.end].lower().split()):
            if word in ORGANISATION_LABELS:
                return ORGANISATION_LABELS[word]
    return LABELS[find.kind]


def _values(folded: str, finds: list[Found], memory: Memory) -> list[str]:
    """What makes two finds the same: spelling and country code aside; and part of a full name is the same person."""
    values: list[str] = []
    for find in finds:
        words = words_of(folded[find.start : find.end])
        value = memory.person_of(words) if find.kind is Kind.NAME else "".join(words)
        if find.kind is Kind.PHONE:
            value = re.sub(r"^(?:0044|44)0?", "0", value)
        values.append(value)
    return values


def _highest_numbers(text: str) -> dict[str, int]:
    highest: dict[str, int] = defaultdict(int)
    for label, number in PLACEHOLDER.findall(text):
        highest[label] = max(highest[label], int(number) if number.isdigit() else 1)
    return highest
