"""Postcodes of the United Kingdom and Eircodes, with the slips of a thumb."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, words
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"

_POSTCODE = re.compile(rf"{_FREE}([a-z]{{1,2}}[0-9oil][a-z0-9]?)([ .\n-]{{0,3}})([0-9oil][a-z0-9]{{2}}){_END}")
_SPREAD = re.compile(rf"{_FREE}[a-z] ?[a-z]? ?\d ?[a-z0-9]?  ?\d ?[a-z] ?[a-z]{_END}")
_EIRCODE = re.compile(rf"{_FREE}[a-z](?:\d\d|\dw)( ?)(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{{4}}{_END}")
_ANNOUNCED = re.compile(rf"{_FREE}post ?code(?: is| was|'s|:)? ?:? ?([a-z]{{1,2}}\d[a-z0-9]?){_END}")

_UNITS = words("am pm st nd rd th hr yr yo ft mo wk km kg cm mm ml oz lb mg pc ok")
_AREAS = words(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fa fk
    fy g gl gu ha hd hg hp hr hs hu hx ig im ip iv ja je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np
    nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w
    wa wc wd wf wn wr ws wv yo ze zz
    """
)


def find_postcodes(page: Page) -> Iterator[Found]:
    """Find postcodes in any case and spacing, with o for 0 and i or l for 1; and Eircodes."""
    if not page.digits:
        return
    for match in page.matches(_POSTCODE, page.near_digits):
        if _is_postcode(page, match):
            yield Found(*match.span(), Kind.POSTCODE)
    for match in page.matches(_SPREAD, page.near_digits):
        if not page.shouting and page.cased[match.start() : match.end()].isupper():
            yield Found(*match.span(), Kind.POSTCODE)
    for match in page.matches(_EIRCODE, page.near_digits):
        if not match.group(1) or page.cased[match.start()].isupper():
            yield Found(*match.span(), Kind.POSTCODE)
    for match in _ANNOUNCED.finditer(page.text) if "code" in page.text else ():
        yield Found(*match.span(1), Kind.POSTCODE)


def _is_postcode(page: Page, match: re.Match[str]) -> bool:
    """Both digits as they should be; or one of them a letter that looks like it, after the letters of a real area.

    "T02 4th" is a tree and a date, "b4 5pm" a time: measures and ordinals are no inward part.
    """
    outward, gap, inward = match.groups()
    area = outward[: 2 if (outward[1].isalpha() and outward[1] not in "oil") or len(outward) > 3 else 1]
    capitals = not page.shouting and page.cased[match.start() : match.end()].isupper()
    if inward[1:] in _UNITS and not (capitals and gap == " "):
        return False
    digits = sum(map(str.isdigit, outward))
    if not inward[1:].isalpha():
        return digits > 0 and inward[0].isdigit() and area in _AREAS and "0" in inward[1:] and (capitals or not gap)
    if digits and inward[0].isdigit():
        return True
    if not digits and not inward[0].isdigit():
        return False
    likely = capitals if not digits else inward not in COMMON
    return likely and area in _AREAS
