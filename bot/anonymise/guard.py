"""The guard itself: in which order is looked, and how often."""

from collections.abc import Iterable, Sequence

from bot.anonymise.allow_list import find_words, judge
from bot.anonymise.codes import find_codes
from bot.anonymise.contacts import find_contacts
from bot.anonymise.dates import find_dates
from bot.anonymise.descriptors import find_descriptors
from bot.anonymise.fold import fold
from bot.anonymise.homes import find_homes
from bot.anonymise.kinds import Doubt, Guarded
from bot.anonymise.landmarks import find_landmarks
from bot.anonymise.memory import Memory
from bot.anonymise.names import find_names
from bot.anonymise.nicknames import find_nicknames
from bot.anonymise.numbers import find_numbers
from bot.anonymise.official import find_official
from bot.anonymise.organisations import find_organisations
from bot.anonymise.page import Finder, Page
from bot.anonymise.place_names import find_places
from bot.anonymise.placeholders import redact_page
from bot.anonymise.plates import find_plates
from bot.anonymise.postcodes import find_postcodes
from bot.anonymise.sites import find_sites
from bot.anonymise.streets import find_streets
from bot.anonymise.verdict import Verdict
from bot.anonymise.workplaces import find_workplaces

PATTERNS: tuple[Finder, ...] = (
    find_contacts,
    find_official,
    find_postcodes,
    find_plates,
    find_codes,
    find_dates,
    find_homes,
    find_numbers,
)
"""What is known by its shape alone."""

FINDERS: tuple[Finder, ...] = (
    *PATTERNS,
    find_descriptors,
    find_streets,
    find_landmarks,
    find_sites,
    find_places,
    find_organisations,
    find_workplaces,
    find_names,
    find_nicknames,
    find_words,
)
"""From the surest shape to the loosest: what an earlier one took, a later one no longer sees."""

_ROUNDS = 8


def guard(text: str, memory: Memory | None = None, allowed: Iterable[str] = ()) -> Guarded:
    """Take out of any string what identifies a person. Raises nothing; linear in the length of the text.

    A second pass finds nothing new: the finders are run until they fall silent. `memory` is what this session knows,
    and it learns from the text; with it, placeholders carry letters that stay the same all through the session.
    `allowed` are words that their author said are no names. What is found and what is missed is measured by
    `python -m bench.identity`.
    """
    page = read(text, memory, allowed)
    return redact_page(text, page, doubts_of(page))


def read(text: str, memory: Memory | None = None, allowed: Iterable[str] = ()) -> Page:
    """Return the page with everything taken out that was found."""
    memory = memory if memory is not None else Memory()
    for words in allowed:
        memory.allow(words)
    page = Page(fold(text), memory)
    settle(page, FINDERS)
    return page


def settle(page: Page, finders: Sequence[Finder]) -> None:
    """Run the finders again over what they left, until they find nothing more.

    A text that still yields something after eight rounds was made to do so; it goes as a whole.
    """
    silent: dict[Finder, int] = {}  # on which edition of the page a finder found nothing: it need not look again
    for _ in range(_ROUNDS):
        begun = page.edition
        for finder in finders:
            if silent.get(finder) != page.edition and not page.black_out(finder(page)):
                silent[finder] = page.edition
        if page.edition == begun:
            return
    page.black_out_all()


def doubts_of(page: Page) -> tuple[Doubt, ...]:
    """Return the words that stayed and may be names, counted in the text as typed."""
    return tuple(
        Doubt(*page.typed(judged.start, judged.end)) for judged in judge(page) if judged.verdict is Verdict.DOUBTFUL
    )
