"""Numbers of a fixed form that an authority gives out: National Insurance, pupil, family court, licence, IBAN."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import FUNCTION_WORDS
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"
_GAP = r"[ .\-/\n]{0,3}"

_NINO = re.compile(rf"{_FREE}([a-z] ?[a-z])({_GAP})[\do](?:{_GAP}[\do]){{5}}(?:{_GAP}([a-z]))?{_END}(?!/)")
_IBAN = re.compile(rf"{_FREE}[a-z]{{2}}\d\d(?: ?[a-z0-9]{{4}}){{3,7}}(?: ?[a-z0-9]{{1,3}})?{_END}")
_NINO_CUE = re.compile(r"(?:\bni|nino|national insurance|insurance)[ a-z:.#]{0,16}$")
_UPN = re.compile(rf"{_FREE}[a-z] ?\d(?:[ -]?[\do]){{10,11}}[ -]?[a-z0-9]?{_END}")
_COURT = re.compile(rf"{_FREE}[a-z]{{2}} ?\d\d ?[a-z] ?\d{{4,6}}{_END}")
_LICENCE = re.compile(rf"{_FREE}[a-z9]{{5}} ?\d{{6}} ?[a-z9]{{2}}\d[a-z]{{2}}{_END}")


def find_official(page: Page) -> Iterator[Found]:
    """Find National Insurance, pupil and family court numbers, driving licences and bank accounts."""
    if not page.digits:
        return
    text = page.text
    for match in _NINO.finditer(text):
        if _is_nino(page, match):
            yield Found(*match.span(), Kind.NINO)
    for pattern in (_UPN, _COURT):
        for match in page.matches(pattern, page.near_digits):
            if not (text[match.start()] in "ai" and text[match.start() + 1] == " "):  # the words "a" and "i"
                yield Found(*match.span(), Kind.ID)
    for match in page.matches(_LICENCE, page.near_digits):
        yield Found(*match.span(), Kind.OTHER)
    for match in page.matches(_IBAN, page.near_digits):
        if sum(map(str.isdigit, match.group())) > 9:
            yield Found(*match.span(), Kind.OTHER)


def _is_nino(page: Page, match: re.Match[str]) -> bool:
    """Two letters, six digits, a letter. "at 10 20 30" is three times: a spaced word needs a cue or capitals."""
    prefix, gap, suffix = match.groups()
    if _NINO_CUE.search(page.text, max(0, match.start() - 30), match.start()):
        return True
    capitals = not page.shouting and page.cased[match.start() : match.end(1)].isupper()
    return (
        (not gap and len(prefix) == 2)
        or capitals
        or (len(prefix) == 2 and prefix not in FUNCTION_WORDS and suffix is not None)
    )
