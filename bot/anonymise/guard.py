"""The guard itself: in which order is looked, and how often."""

from collections.abc import Sequence

from bot.anonymise.codes import find_codes
from bot.anonymise.contacts import find_contacts
from bot.anonymise.dates import find_dates
from bot.anonymise.fold import fold
from bot.anonymise.homes import find_homes
from bot.anonymise.kinds import Guarded
from bot.anonymise.names import find_names
from bot.anonymise.numbers import find_numbers
from bot.anonymise.official import find_official
from bot.anonymise.page import Finder, Page
from bot.anonymise.placeholders import redact
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
    measured by `python -m bench.identity`; names and places without a cue need the fuller anonymiser.
    """
    page = Page(fold(text))
    settle(page, FINDERS)
    return redact(text, page.folded, page.found)


def settle(page: Page, finders: Sequence[Finder]) -> None:
    """Run the finders again over what they left, until they find nothing more.

    A text that still yields something after eight rounds was made to do so; it goes as a whole.
    """
    for _ in range(_ROUNDS):
        yields = [page.black_out(finder(page)) for finder in finders]
        if not any(yields):
            return
    page.black_out_all()
