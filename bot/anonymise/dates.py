"""Exact dates, as British people type them. A date that a word such as "dob" or "born" announces is a date of birth."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import MONTHS
from bot.anonymise.kinds import Kind
from bot.anonymise.led import Led, led
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![a-z])\.?"
_YEAR = r"(?:(?:19|20)\d\d|'?\d\d)(?![\d:.]\d|[a-z0-9])"
_UNDER_20 = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
)
_ORDINAL_WORD = (
    rf"(?:{_UNDER_20}|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
    r"|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first)"
)
_ORDINAL = r"\d{1,2} ?(?:st|nd|rd|th)(?![a-z])"
_MONTHS = MONTHS | {day + month for day in re.findall(r"[a-z]+", _ORDINAL_WORD) for month in MONTHS}
"""The words that an exact date holds, also where nothing parts them: "fifthmay"."""
_DAY = rf"(?:{_ORDINAL}|\d{{1,2}}|{_ORDINAL_WORD})"
_DAYS = rf"{_DAY}(?: ?(?:-|to|and|or|&|/) ?{_DAY})?"
_PART = r"[ \n]?[./\\-][ \n]?"

_NUMERIC = re.compile(
    rf"{_FREE}(?<!\d[.:])(?:\d{{1,2}}{_PART}\d{{1,2}}{_PART}(?:\d{{4}}|\d{{2}})|(?:19|"
    rf"20)\d\d{_PART}\d{{1,2}}{_PART}\d{{1,2}})"
    rf"(?:t\d\d:?\d\d)?{_END}(?![./-]?\d)"
)
_DAY_MONTH = re.compile(rf"{_FREE}({_DAYS})[ \n]?[ /.,-]?(of |o' ?)?[ ]?({_MONTH})(?:[ /.,-]{{0,2}}({_YEAR}))?")
_BARE_DAY = r"\d{1,2}(?![\d:.]|[ ]?(?:[a-z]|%))"
_MONTH_DAY = Led(
    re.compile(rf"{_FREE}({_MONTH})[ /-]?(the )?({_ORDINAL}|{_ORDINAL_WORD}|{_BARE_DAY})(?:,?[ ]({_YEAR}))?"),
    MONTHS,
)
_DAY_OF_NUMBER = led(
    rf"{_FREE}(?:on|dated|since|from|until|till|by|before|after|for) (?:the )?(\d{{1,2}}/\d{{1,2}})"
    rf"{_END}(?![/.]\d| of)",
    "on dated since from until till by before after for",
)
_BARE_DAY_OF_NUMBER = re.compile(rf"{_FREE}((?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])){_END}(?![/.]\d| of)")
_DOB = r"d\.? ?o\.? ?b\.?|date of birth|birth ?date"
_BIRTH = re.compile(rf"{_FREE}(?:{_DOB}|birth ?day|b ?day|born)(?: is| was|'s)?(?: on)?(?: the)?[ :=.,-]{{0,3}}$")
_BIRTH_LOOSE = led(
    rf"{_FREE}(?:{_DOB})(?![a-z])(?: is| was|'s)?[ :=.,-]{{0,3}}"
    rf"((?:\d[\d ./-]{{0,12}})?(?:{_MONTH}[ ])?\d{{1,8}}){_END}",
    "d do dob date birth birthdate",
)
_BORN_MONTH = led(
    rf"{_FREE}(?:born|birthday|b ?day)(?: is| was|'s)?(?: in)? ({_MONTH} {_YEAR})",
    "born birthday b bday",
)
_MODAL_MONTHS = frozenset({"may", "march", "mai", "medi"})
_DATED = re.compile(r"(?:on|by|since|until|till|from|before|after|dated|for|due)(?: the)? $")


def find_dates(page: Page) -> Iterator[Found]:
    """Find dates that name a day. Years, months with a year, weekdays, clock times and fractions stay."""
    text = page.text
    for match in _NUMERIC.finditer(text) if page.digits else ():
        yield _date(text, *match.span())
    for match in _DAY_MONTH.finditer(text) if not page.words.isdisjoint(_MONTHS) else ():
        day, of, month, year = match.groups()
        if _is_day_of_month(page, match.start(), match.start(3), day, bool(of), month, year):
            yield _date(text, *match.span())
    for match in _MONTH_DAY.find(page):
        month, the, day, year = match.groups()
        if _is_day_of_month(page, match.start(), match.start(1), day, bool(the), month, year):
            yield _date(text, *match.span())
    for match in _DAY_OF_NUMBER.find(page):
        day, month = map(int, match.group(1).split("/"))
        if 0 < day < 32 and 0 < month < 13:
            yield _date(text, *match.span(1))
    for match in _BARE_DAY_OF_NUMBER.finditer(text) if "/" in text else ():
        if match.group(1) != "24/7":
            yield _date(text, *match.span(1))
    for cue in (_BIRTH_LOOSE, _BORN_MONTH):
        for match in cue.find(page):
            yield Found(*match.span(1), Kind.DOB)


def _is_day_of_month(page: Page, start: int, at: int, day: str, linked: bool, month: str, year: str | None) -> bool:
    """ "5 may struggle" is a child of five: a month that is also a word needs an ordinal, "of", a year or a capital."""
    if month.rstrip(".") not in _MODAL_MONTHS or linked or year is not None:
        return True
    if day[0].isdigit() and day[-1].isalpha():
        return True
    if _DATED.search(page.text, max(0, start - 14), start) or re.fullmatch(r"\d+ ?- ?\d+", day):
        return True
    return page.cased[at].isupper() and not page.shouting


def _date(text: str, start: int, end: int) -> Found:
    birth = _BIRTH.search(text, max(0, start - 40), start)
    return Found(start, end, Kind.DOB if birth else Kind.DATE)
