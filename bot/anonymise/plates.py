"""Vehicle registrations: current, prefix, suffix and Northern Irish, and whatever the word "reg" announces."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, MONTHS, words
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_ordinary
from bot.anonymise.led import led
from bot.anonymise.page import Found, Page
from bot.anonymise.word_names import WORD_NAMES

_FREE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"

_CURRENT = re.compile(rf"{_FREE}([a-z]{{2}})( ?)(?:\d[\do]|o\d)([ -]?)([a-z]{{3}}){_END}")
_PREFIX = re.compile(rf"{_FREE}([a-z])(\d{{1,3}})([ -]?)([a-z]{{3}}){_END}")
_SUFFIX = re.compile(rf"{_FREE}([a-z]{{3}})[ -]?(\d{{1,3}})([a-z]){_END}")
_DATELESS = re.compile(rf"{_FREE}([a-z]{{3}})[ -]?(\d{{3,4}}){_END}")
_ANNOUNCED = led(
    rf"{_FREE}(?:reg|registration|number ?plates?|plates?|vrm)(?![a-z])"
    r"(?: (?:no|number|is|was|of|ends?|ending|starts?|in|with)(?![a-z])| ?[:.=-]){0,3} ?"
    rf"((?:[a-z]{{1,3}}[ -]?)?\d{{1,4}}[a-z]{{0,3}}){_END}(?:[ -]([a-z]{{1,3}}){_END})?",
    "reg registration number numberplate numberplates plate plates vrm",
)

_NOT_AN_AREA = words("yr wk no ks pg st to at in on by of or is as mp ch id")
_SHORT_WORDS = words(
    """
    the and was for not but can her him his she you are has had who why how now all any one two get got did say may
    ask let put see run mum dad son boy gym pub out off old new use way yes due yet too she's ago act bit day per
    via sec min hrs yrs wks ish plus with when from then kid lad man men visits marac dash sdvc idva isva lado mash
    iro hv sw ni gp nhs dob upn urn cad log ref pnc crn
    """
)


def find_plates(page: Page) -> Iterator[Found]:
    """Find registrations. In lower case and with a space, the letters must not be an ordinary word."""
    if not page.digits:
        return
    for shape in (_current, _prefix, _suffix, _dateless):
        for match in shape(page):
            yield Found(*match.span(), Kind.VRM)
    for match in _ANNOUNCED.find(page):
        letters_end = match.end(2) if match.group(2) and not _is_word(match.group(2)) else match.end(1)
        if not _is_word(re.sub(r"[^a-z]", "", match.group(1))):
            yield Found(match.start(1), letters_end, Kind.VRM)


def _current(page: Page) -> Iterator[re.Match[str]]:
    for match in page.matches(_CURRENT, page.near_digits):
        area, inner, gap, letters = match.groups()
        spelled = bool(inner) and not (gap == " " and _is_nothing(area) and _is_nothing(letters))
        loose = spelled or (bool(gap) and (_is_word(letters) or area in _NOT_AN_AREA))
        if not loose or (_capitals(page, match) and letters not in _SHORT_WORDS):
            yield match


def _prefix(page: Page) -> Iterator[re.Match[str]]:
    for match in page.matches(_PREFIX, page.near_digits):
        letter, digits, gap, letters = match.groups()
        section = letter in "stmy" and len(digits) < 3  # s47, T02, M3, Y6
        if not section and not _is_word(letters) and (not gap or _capitals(page, match)):
            yield match


def _suffix(page: Page) -> Iterator[re.Match[str]]:
    for match in page.matches(_SUFFIX, page.near_digits):
        letters, digits, letter = match.groups()
        if not _is_word(letters) and (_capitals(page, match) or (len(digits) == 3 and letter not in "hkmpsxy")):
            yield match


def _dateless(page: Page) -> Iterator[re.Match[str]]:
    """Three letters and three or four digits in capitals; in lower case only the z of Northern Ireland is sure."""
    for match in page.matches(_DATELESS, page.near_digits):
        letters, digits = match.groups()
        year = digits.startswith(("19", "20")) and len(digits) == 4
        if not _is_word(letters) and not year and (_capitals(page, match) or ("z" in letters and len(digits) == 4)):
            yield match


def _is_word(letters: str) -> bool:
    return letters in COMMON or letters in _SHORT_WORDS or letters in MONTHS


def _is_nothing(letters: str) -> bool:
    """Whether the letters make no word at all, so that "yk 58 oop" can only be a plate."""
    return not is_ordinary(letters) and letters not in WORD_NAMES


def _capitals(page: Page, match: re.Match[str]) -> bool:
    """Whether all of its letters were typed as capitals in a text that also has small ones."""
    return not page.shouting and page.cased[match.start() : match.end()].isupper()
