"""Addresses: a house number, up to three words and a street word; a flat; a street word first, as in Wales."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import (
    COMMON,
    FUNCTION_WORDS,
    JUDGEMENTS,
    MEASURES,
    MONTHS,
    PRACTICE_WORDS,
    words,
)
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

_SURE = words(
    """
    street str road rd avenue ave aven lane ln crescent cres crsnt terrace terr mews gardens gdns grove boulevard
    blvd wynd vennel brae croft cottages villas parade quay wharf paddock orchard causeway esplanade promenade
    loaning loan gait pend boreen heol ffordd stryd glebe cottage dene drv ter avenu crecent rode
    """
)
_ALSO_WORDS = words(
    """
    st av dr drive way close court ct place pl row rise hill park view walk green bank gate square sq house houses
    heights block flats lodge tower towers yard mount bridge cross end side field fields meadow meadows vale fold
    estate buildings building mansions path common dale parc toll clos corner
    """
)
_STREETS = _SURE | _ALSO_WORDS
_FIRST = words(
    """
    heol ffordd lon stryd rhodfa clos maes cwrt bryn llys trem pen tan bothar boher sraid ascal
    """
)
_WITH_THE = _SURE | words("green close drive square court rise park hill row bank mount")
_NUMBER_WORDS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    """
)
_NEVER_IN_A_STREET = (
    (FUNCTION_WORDS - words("st over up down back new old the")) | (MEASURES - words("old")) | JUDGEMENTS
)
_NEVER_IN_A_STREET |= frozenset(MONTHS) | PRACTICE_WORDS - words(
    """
    school church hospital council court elder friday sunday young gas fire father lady gran case centre
    """
)

_TOKEN = re.compile(r"[a-z0-9']+")
_HOUSE = re.compile(r"\d{1,4}[a-z]?|\d{1,4}[a-z]?-\d{1,4}[a-z]?")
_NUMBER = re.compile(
    r"(?<![a-z0-9£$€.:/-])(?:\d{1,4} ?[-/&] ?\d{1,4}[a-h]?|\d{1,4} ?[a-h]|\d{1,4}|(?:"
    + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
    + r")(?: hundred(?: and)?)?(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![a-z0-9:%]|\.\d)"
)
_WORD = re.compile(r"(?:[ \n]|, ?)([a-z][a-z']*+)")
_FLAT = re.compile(
    r"(?<![a-z0-9])(?:flat|apartment|apt|appt|plot|pitch|caravan|bungalow|maisonette|fflat|unit(?= ?\d+, ?\d)) ?(?:no\.? ?|number |#)?"
    r"(\d{1,4}(?:/\d{1,2}|[a-h])?|[a-h](?=[ ,]+\d)|\d{1,4} [a-h](?=[ ,]))(?![a-z0-9:%]|[./]\d)(?:(?=[ ]?([a-z]*)))"
)
_LIVES = re.compile(
    r"(?<![a-z])(?:(?:lives?|living|lived|stays?|staying|moved|address(?: is| was)?|house is|home is|round)"
    r"(?: (?:at|to|in))?|address:|door|house) (?:house )?((?:no\.?|number|num|nr|#) ?\d{1,4}[a-h]?(?![a-z0-9.:/%])"
    r"|\d{1,4}[a-h]?(?= [a-z]))"
)
_BOX = re.compile(r"(?<![a-z0-9])p\.? ?o\.? ?box \d{1,6}")
_AT_NUMBER = re.compile(
    r"(?<![a-z0-9])(?:at|from|opposite|behind) ((?:no\.?|number|num) ?\d{1,4}[a-h]?)(?![a-z0-9.:/%])"
)


def find_homes(page: Page) -> Iterator[Found]:
    """Find house numbers with their streets, flats, streets in capitals, and numbers after words such as "lives at"."""
    text = page.text
    for match in _NUMBER.finditer(text):
        end = _street_end(page, match) or _welsh_end(page.text, match.end())
        if end:
            yield Found(match.start(), end, Kind.ADDRESS)
    for match in _FLAT.finditer(text):
        if match.group(2) not in MEASURES or match.group(1)[-1].isalpha():
            yield Found(match.start(), match.end(1), Kind.ADDRESS)
    for pattern in (_BOX, _AT_NUMBER):
        for match in pattern.finditer(text):
            yield Found(*match.span(match.lastindex or 0), Kind.ADDRESS)
    for match in _LIVES.finditer(text):
        end = _named_end(page, match)
        if end:
            yield Found(match.start(1), end, Kind.ADDRESS)
    yield from _capital_streets(page)


def _words_after(text: str, at: int, most: int) -> list[re.Match[str]]:
    words: list[re.Match[str]] = []
    while len(words) < most and (match := _WORD.match(text, at)):
        words.append(match)
        at = match.end()
    return words


def _street_end(page: Page, number: re.Match[str]) -> int:
    """Where the street after a house number ends; 0 when none follows."""
    words = _words_after(page.text, number.end(), 6)
    spelled = number.group()[0].isalpha()
    for place, match in enumerate(words[:5]):
        word = match.group(1)
        before = words[:place]
        if word in _STREETS and before and _may_be_street(page, before, word, spelled):
            end = match.end()
            for further in words[place + 1 : place + 3]:
                if further.group(1) not in _STREETS or further.group(0)[0] not in " ":
                    break
                end = further.end()
            return end
        if place > 2 or (word in _NEVER_IN_A_STREET and not (place == 0 and word == "the")):
            return 0
    return 0


def _may_be_street(page: Page, names: list[re.Match[str]], street: str, spelled: bool) -> bool:
    """Whether the words before a street word can be its name: "moss bank" or "the", but not "minutes"."""
    if names[0].group(1) == "the":
        capital = page.cased[names[0].start(1)].isupper() or page.cased[names[0].end(1) + 1].isupper()
        return (
            len(names) > 1
            or street in _WITH_THE - {"park", "court", "road", "street"}
            or (capital and not page.shouting)
        )
    if not spelled:
        return True
    capital = page.cased[names[0].start(1)].isupper() and not page.shouting
    return street in _SURE or capital


def _welsh_end(text: str, at: int) -> int:
    """Where "12 heol y bryn" ends: the street word first, then one to three words of name."""
    words = _words_after(text, at, 4)
    if not words or words[0].group(1) not in _FIRST:
        return 0
    return _name_end(words)


def _name_end(words: list[re.Match[str]]) -> int:
    end = 0
    for match in words[1:]:
        if match.group(1) in COMMON or match.group(0)[0] not in " ":
            break
        end = match.end()
    return end


def _named_end(page: Page, lives: re.Match[str]) -> int:
    """Where "number 14" or "14 moss bank" ends after a word such as "lives"; 0 when it counts something else."""
    words = _words_after(page.text, lives.end(1), 2)
    end = lives.end(1) if not lives.group(1)[0].isdigit() else 0
    for match in words:
        if match.group(1) in COMMON or match.group(1) in _NUMBER_WORDS or match.group(0)[0] not in " ":
            break
        end = match.end()
    return end


_CAPITALS = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z][a-z']+ ){1,3}(?:[A-Z][a-z]+)(?![A-Za-z])")


def _capital_streets(page: Page) -> Iterator[Found]:
    """A street without a number is told by its capitals: "outside Moss Bank Avenue"."""
    for match in _CAPITALS.finditer(page.cased):
        words = match.group().lower().split(" ")
        if words[-1] in _SURE and words[-2] not in COMMON:
            first = next(i for i in range(len(words) - 2, -2, -1) if i < 0 or words[i] in FUNCTION_WORDS) + 1
            yield Found(match.start() + sum(len(word) + 1 for word in words[:first]), match.end(), Kind.ADDRESS)
