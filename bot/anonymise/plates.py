"""Vehicle registrations: current, prefix, suffix and Northern Irish, and whatever the word "reg" announces."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, MONTHS, words
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"

_CURRENT = re.compile(rf"{_FREE}([a-z]{{2}})( ?)(\d[\do]|o\d)([ -]?)([a-z]{{3}}){_END}")
_PREFIX = re.compile(rf"{_FREE}([a-z])(\d{{1,3}})([ -]?)([a-z]{{3}}){_END}")
_SUFFIX = re.compile(rf"{_FREE}([a-z]{{3}})([ -]?)(\d{{1,3}})([a-z]){_END}")
_DATELESS = re.compile(rf"{_FREE}([a-z]{{2,3}})([ -]?)(\d{{3,4}}){_END}")
_ANNOUNCED = re.compile(
    rf"{_FREE}(?:reg|registration|number ?plate|plate|plates|vrm|index)(?![a-z])"
    rf"(?: (?:no|number|is|was|of|ends?|starts?|in)\b| ?[:.=-]){{0,3}} ?"
    rf"((?=[a-z ]{{0,4}}\d)[a-z0-9]{{1,7}}(?: (?=[a-z]{{0,2}}\d)[a-z0-9]{{1,4}}| [a-z]{{3}}{_END})?){_END}"
)

_NOT_A_PREFIX = words("yr wk no ks pg st to at in on by of or is as mp ch id")
_SHORT_WORDS = words(
    """
    the and was for not but can her him his she you are has had who why how now all any one two get got did say may
    ask let put see run mum dad son boy gym pub out off old new use way yes due yet too she's ago act bit day per
    via sec min hrs yrs wks ish plus with when from then kid lad man men visits marac dash sdvc idva isva lado mash
    iro hv sw ni gp
    """
)


def find_plates(page: Page) -> Iterator[Found]:
    """Find registrations. In lower case and with a space, the letters must not be an ordinary word."""
    for match in _CURRENT.finditer(page.text):
        prefix, inner, _, gap, letters = match.groups()
        loose = bool(inner) or (bool(gap) and (letters in COMMON or letters in _SHORT_WORDS or prefix in _NOT_A_PREFIX))
        if not loose or (_capitals(page, match) and letters not in _SHORT_WORDS):
            yield Found(*match.span(), Kind.VRM)
    for match in _PREFIX.finditer(page.text):
        letter, digits, gap, letters = match.groups()
        known = letters in COMMON or letters in _SHORT_WORDS or (letter in "stmy" and len(digits) < 3)
        if not known if not gap else _capitals(page, match) and not known:
            yield Found(*match.span(), Kind.VRM)
    for match in _SUFFIX.finditer(page.text):
        letters, gap, digits, letter = match.groups()
        word = letters in COMMON or letters in _SHORT_WORDS or letters in MONTHS
        if not word and (_capitals(page, match) or (len(digits) == 3 and letter not in "hkmpsxy")):
            yield Found(*match.span(), Kind.VRM)
    for match in _DATELESS.finditer(page.text):
        letters, gap, digits = match.groups()
        word = letters in COMMON or letters in _SHORT_WORDS or letters in MONTHS
        irish = len(letters) == 3 and ("i" in letters or "z" in letters) and len(digits) == 4
        if not word and irish and (_capitals(page, match) or "z" in letters):
            yield Found(*match.span(), Kind.VRM)
    for match in _ANNOUNCED.finditer(page.text):
        if match.group(1) not in COMMON:
            yield Found(*match.span(1), Kind.VRM)


def _capitals(page: Page, match: re.Match[str]) -> bool:
    """Whether all of its letters were typed as capitals in a text that also has small ones."""
    return not page.shouting and page.cased[match.start() : match.end()].isupper()
