"""What stands on a street that was taken out: "the chip shop on …", "above the bookies, …". It goes with the street."""

from collections.abc import Iterator

from bot.anonymise.common_words import words
from bot.anonymise.everyday_words import BRANDS
from bot.anonymise.fold import HOME
from bot.anonymise.kinds import Kind
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page

_LANDMARKS = words(
    """
    shop shops chippy offy newsagents newsagent bookies launderette laundrette pub church chapel mosque temple gurdwara
    mandir synagogue school nursery playgroup surgery garage barbers hairdressers salon takeaway library hostel hotel
    refuge gym cafe bakery bakers butchers pharmacy chemist chemists warehouse station jobcentre clinic dentist
    dentists vets florist florists market arcade club bank centre hub start hmo shelter office hall op
    """
) | (BRANDS - words("birdie word switch snap strictly android windows word zoom tracker drive hinge"))
_WHICH = words(
    """
    chip corner betting charity sweet paper coffee post petrol police fire bus train community childrens children's
    family youth health medical leisure sports garden food nail vape phone kebab pizza sandwich barber sure day social
    dental co village church slimming craft top ground first second third upper lower middle 1st 2nd 3rd 4th
    """
)
_INSIDE = words("floor flat basement bedsit room bungalow maisonette annexe")
"""Said before a comma and the house: "1st floor, …"."""
_STANDS = words("on in off by at down near opposite round behind")
_WHERE_ALL_KNOW = words("parade quay precinct green seafront square wharf esplanade roundabout")


def find_landmarks(page: Page) -> Iterator[Found]:
    """Find shops, pubs and services by the street they stand on; with it they would say again which one it is."""
    line = page.line
    for at, word in enumerate(line):
        if word.text == HOME:
            last = _stands_before(line, at)
            end = line[last].end
        elif (word.text in _WHERE_ALL_KNOW and word.left == "the") or (
            word.left == "high" and word.text in ("street", "st")
        ):
            last, end = _stands_before(line, at - 1), word.end
        else:
            continue
        if last >= 0 and (line[last].text in _LANDMARKS or (last == at - 1 and line[last].text in _INSIDE)):
            yield Found(_begins(line, last).start, end, Kind.ADDRESS, "it stands on a street that went.")


def _stands_before(line: list[Word], at: int) -> int:
    """Where the word is that stands on what is at this place: "shop on …", "shop, …"; less than 0 where none does."""
    if not at:
        return -1
    if line[at].before.strip() == ",":
        return at - 1
    if not line[at].joined:
        return -1
    at -= line[at - 1].text == "the" and line[at - 1].joined
    return at - 2 if at > 1 and line[at - 1].text in _STANDS and line[at - 1].joined else -1


def _begins(line: list[Word], at: int) -> Word:
    """The first word of a landmark: "chip shop" begins with "chip"."""
    together = line[at].joined or line[at].before == "-"
    return line[at - 1] if at and together and line[at - 1].text in _WHICH else line[at]
