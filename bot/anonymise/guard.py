"""The guard itself: in which order is looked, until nothing more is found, and what is put in its place."""

import re
from collections import defaultdict
from collections.abc import Sequence

from bot.anonymise.codes import find_codes
from bot.anonymise.contacts import find_contacts
from bot.anonymise.dates import find_dates
from bot.anonymise.fold import PLACEHOLDER, fold
from bot.anonymise.homes import find_homes
from bot.anonymise.kinds import LABELS, Guarded, Kind, Span
from bot.anonymise.names import find_names
from bot.anonymise.numbers import find_numbers
from bot.anonymise.official import find_official
from bot.anonymise.page import Finder, Found, Page
from bot.anonymise.plates import find_plates
from bot.anonymise.postcodes import find_postcodes

FINDERS: tuple[Finder, ...] = (
    find_contacts,
    find_official,
    find_postcodes,
    find_plates,
    find_codes,
    find_dates,
    find_homes,
    find_numbers,
    find_names,
)
"""From the surest shape to the loosest: what an earlier one took, a later one no longer sees."""

_ROUNDS = 8


def guard(text: str) -> Guarded:
    """Take out of any string what identifies by its pattern. Raises nothing; linear in the length of the text.

    A second pass finds nothing new: the finders are run until they fall silent. What is found and what is missed is
    measured by `python -m bench.identity`; free names and places need the fuller anonymiser.
    """
    page = Page(fold(text))
    settle(page, FINDERS)
    return _redacted(text, page)


def settle(page: Page, finders: Sequence[Finder]) -> None:
    """Run the finders again over what they left, until they find nothing more.

    A text that still yields something after eight rounds was made to do so; it goes as a whole.
    """
    for _ in range(_ROUNDS):
        yields = [page.black_out(finder(page)) for finder in finders]
        if not any(yields):
            return
    page.found[:] = [Found(0, len(page.cased), Kind.OTHER)]


def _redacted(text: str, page: Page) -> Guarded:
    folded = page.folded
    finds = sorted(page.found, key=lambda find: find.start)
    spans = tuple(Span(folded.starts[find.start], folded.ends[find.end - 1], find.kind) for find in finds)
    people = [_value(folded.text, find).split() for find in finds if find.kind is Kind.NAME]
    values: dict[Kind, dict[str, int]] = defaultdict(dict)
    numbers: list[int] = []
    for find in finds:
        value = _value(folded.text, find)
        if find.kind is Kind.NAME:
            value = next((" ".join(person) for person in people[:200] if value in person), value)
        seen = values[find.kind]
        numbers.append(seen.setdefault(value, len(seen) + 1))
    before = _highest_numbers(text)
    pieces: list[str] = []
    done = 0
    for span, number in zip(spans, numbers, strict=True):
        label = LABELS[span.kind]
        alone = len(values[span.kind]) == 1 and not before[label]
        number = min(before[label] + number, 9999)
        pieces += (text[done : span.start], f"[{label}]" if alone else f"[{label} {number}]")
        done = span.end
    return Guarded("".join(pieces) + text[done:], spans)


def _value(folded: str, find: Found) -> str:
    """What makes two finds the same: spelling aside, and a country code aside."""
    words = re.findall(r"[^\W_]+", folded[find.start : find.end].lower())
    if find.kind is Kind.NAME:
        return " ".join(words)
    value = "".join(words)
    return re.sub(r"^(?:0044|44)0?", "0", value) if find.kind is Kind.PHONE else value


def _highest_numbers(text: str) -> dict[str, int]:
    highest: dict[str, int] = defaultdict(int)
    for label, number in PLACEHOLDER.findall(text):
        highest[label] = max(highest[label], int(number or 1))
    return highest
