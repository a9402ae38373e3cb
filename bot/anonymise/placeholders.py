"""Puts placeholders where identifiers stood: one value, one placeholder, all through a text."""

import re
from collections import defaultdict
from collections.abc import Iterable

from bot.anonymise.fold import PLACEHOLDER, Folded
from bot.anonymise.kinds import LABELS, Guarded, Kind, Span
from bot.anonymise.page import Found

_HIGHEST = 9999  # what PLACEHOLDER still recognises


def redact(text: str, folded: Folded, found: Iterable[Found]) -> Guarded:
    """Replace what was found. Placeholders of a kind are numbered where the text holds different ones of that kind."""
    finds = sorted(found, key=lambda find: find.start)
    spans = tuple(Span(folded.starts[find.start], folded.ends[find.end - 1], find.kind) for find in finds)
    values = _values(folded.text, finds)
    order: dict[Kind, dict[str, int]] = defaultdict(dict)
    for find, value in zip(finds, values, strict=True):
        order[find.kind].setdefault(value, len(order[find.kind]) + 1)
    before = _highest_numbers(text)
    pieces: list[str] = []
    done = 0
    for span, value in zip(spans, values, strict=True):
        label, seen = LABELS[span.kind], order[span.kind]
        number = min(before[label] + seen[value], _HIGHEST)
        alone = len(seen) == 1 and not before[label]
        pieces += (text[done : span.start], f"[{label}]" if alone else f"[{label} {number}]")
        done = span.end
    return Guarded("".join(pieces) + text[done:], spans)


def _values(folded: str, finds: list[Found]) -> list[str]:
    """What makes two finds the same: spelling and country code aside; and part of a full name is the same person."""
    full_names: dict[str, str] = {}
    values: list[str] = []
    for find in finds:
        words = re.findall(r"[^\W_]+", folded[find.start : find.end].lower())
        value = "".join(words)
        if find.kind is Kind.NAME:
            value = full_names.setdefault(words[0], value) if len(words) == 1 else value
            for word in words:
                full_names.setdefault(word, value)
        elif find.kind is Kind.PHONE:
            value = re.sub(r"^(?:0044|44)0?", "0", value)
        values.append(value)
    return values


def _highest_numbers(text: str) -> dict[str, int]:
    highest: dict[str, int] = defaultdict(int)
    for label, number in PLACEHOLDER.findall(text):
        highest[label] = max(highest[label], int(number or 1))
    return highest
