"""Addresses: a house number, up to three words and a street word; a flat; a street word first, as in Wales."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, FUNCTION_WORDS, MEASURES, words
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_unknown
from bot.anonymise.led import Led, led
from bot.anonymise.page import Found, Page
from bot.anonymise.street_words import (
    NEVER_INSIDE,
    NUMBER_WORDS,
    STREETS,
    STREETS_FIRST,
    STREETS_IN_THE_PLURAL,
    STREETS_WITH_THE,
    SURELY_STREETS,
)

_FREE = r"(?<![a-z0-9])"
_NUMBER = re.compile(
    r"(?<![a-z0-9£$€.:/-])(?:\d{1,4} ?[-/&] ?\d{1,4}[a-h]?|\d{1,4} ?[a-h]|\d{1,4}|(?:"
    + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    + r")(?: hundred(?: and)?)?(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![a-z0-9:%]|\.\d)"
)
_UNIT = led(r"(?<![a-z])(?:unit|plot|pitch|site|berth) \d{1,4}[a-h]?(?![a-z0-9:%]|\.\d)", "unit plot pitch site berth")
_WORD = re.compile(r"(?:[ \n]|, ?)([a-z][a-z']*+)")
_HOUSE_NUMBER = r"(?:no\.?|number|num|nr|#) ?\d{1,4}[a-h]?(?![a-z0-9.:/%])"
_FLAT = Led(
    re.compile(
        rf"{_FREE}(?:flat|apartment|apt|appt|plot|pitch|caravan|bungalow|maisonette|fflat|unit(?= ?\d+, ?\d))"
        r" ?(?:no\.? ?|number |#)?(\d{1,4}(?:/\d{1,2}|[a-h])?|[a-h](?=[ ,]+\d)|\d{1,4} [a-h](?=[ ,]))"
        r"(?![a-z0-9:%]|[./]\d)(?=[ ]?([a-z]*))"
    ),
    frozenset(
        flat + number
        for flat in words("flat fflat apartment apt appt plot pitch caravan bungalow maisonette unit")
        for number in ("", "no", "number", *"abcdefgh", *("no" + letter for letter in "abcdefgh"))
    ),
)
_CROFT = led(
    r"(?<![a-z])(?:croft|bothy|steading|chalet|lodge|static|log cabin) \d{1,3}[a-h]?(?:,? ([a-z]{4,}))?"
    r"(?![a-z0-9:%]|[./]\d)",
    "croft bothy steading chalet lodge static log",
)
_SCOTS_FLAT = re.compile(r"(?<![a-z0-9/])\d{1,2}/\d{1,2}(?=,? \d{1,3}[a-h]? [a-z])")
"""Third floor, second door: "3/2 44 Glencairn St"."""
_ROOM = re.compile(r"(?<=, )(?:room|rm) \d{1,3}[a-h]?(?![a-z0-9:%])")
_TOWER = led(r"(?<![a-z])(?:tower|block) (?:\d{1,3}[a-h]?|[a-h])(?: ([a-z]{3,}))?(?![a-z0-9:%]|[./]\d)", "tower block")
_LIVES = led(
    r"(?<![a-z])(?:(?:lives?|living|lived|stays?|staying|moved|address(?: is| was)?|house is|home is|round)"
    rf"(?: (?:at|to|in))?|address:|door|house) (?:house )?({_HOUSE_NUMBER}|\d{{1,4}}[a-h]?(?= [a-z]))",
    "lives live living lived stays stay staying moved address house home round door",
)
_NUMBERED_DOOR = re.compile(
    r"(?:(?<![^\n])|(?<![a-z])(?:at|from|in|to|outside|opposite|behind|by|door) )((?:number |door )?\d{1,3}[a-h]?)"
    r"(?= (?:with|has|said|heard|rang|called|next|sees|saw|opposite|across)(?![a-z])"
    r"| is (?:empty|void|boarded|hers|his|where)|[,;] |$)"
)
_OLD_HOUSE = led(
    r"(?<![a-z])the (?:old (?:rectory|vicarage|forge|mill|school ?house|coach house|bakery|chapel|post office|"
    r"stables|barn|dairy"
    r"|smithy|police house|station house|manse|granary)|(?:lodge|grange|gatehouse|bothy|manse|vicarage|"
    r"rectory) at)(?![a-z])",
    "the",
)
_LIVES_AT = led(
    r"(?<![a-z])(?:lives?|living|lived|stays?|staying) at (\d{1,4}[a-h]?)(?=[.,;!?]?(?:\n|$|[.,;!?] ))",
    "lives live living lived stays stay staying",
)
_AT_NUMBER = led(rf"{_FREE}(?:at|from|opposite|behind) ({_HOUSE_NUMBER})", "at from opposite behind")
_BOX = re.compile(rf"{_FREE}(p\.? ?o\.? ?box \d{{1,6}})(?![a-z0-9])")
_SPOT = re.compile(rf"{_FREE}(-?\d{{1,3}}\.\d{{4,}}(?:,? ?-?\d{{1,3}}\.\d{{4,}})?)")
_THREE_WORDS = re.compile(r"(?:///|w3w |what3words(?: is| are|:)? )((?:[a-z]+\.){2}[a-z]+)")
_DOORS = frozenset({"number", "door"})
_CAPITALS = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z][a-z']+ ){1,3}[A-Z][a-z]+(?![A-Za-z])")


def find_homes(page: Page) -> list[Found]:
    """Find house numbers with their streets, flats, streets in capitals, and numbers after words such as "lives at"."""
    homes: list[tuple[int, int]] = []
    for start, end in sorted(_parts_of_addresses(page), key=lambda part: (part[0], -part[1])):
        if homes and start < homes[-1][1]:
            homes[-1] = homes[-1][0], max(end, homes[-1][1])
        elif homes and page.text[homes[-1][1] : start] in (" ", ",", ", ", "\n", ",\n"):
            homes[-1] = homes[-1][0], end  # "flat 3, 14 moss road" is one address
        else:
            homes.append((start, end))
    return [Found(start, end, Kind.ADDRESS) for start, end in homes]


def _parts_of_addresses(page: Page) -> Iterator[tuple[int, int]]:
    text = page.text
    for match in _UNIT.find(page):
        if _street_end(page, match) or _end_after_first_word(text, match.end()):
            yield match.start(), match.end()
    for match in _NUMBER.finditer(text):
        end = _street_end(page, match) or _end_after_first_word(text, match.end())
        if end:
            yield match.start(), end
    for match in _SCOTS_FLAT.finditer(text) if "/" in text else ():
        if any(number.start() == match.end() + 1 and _street_end(page, number) for number in _NUMBER.finditer(text)):
            yield match.span()
    for match in _FLAT.find(page):
        if match.group(2) not in MEASURES or match.group(1)[-1].isalpha():
            yield match.start(), match.end(1)
    for match in (*_TOWER.find(page), *_CROFT.find(page)):
        named = match.group(1) and is_unknown(match.group(1))
        yield match.start(), match.end() if named else match.end(0) - len(match.group(1) or "") - bool(match.group(1))
    for match in _ROOM.finditer(text) if page.digits and ", r" in text else ():
        yield match.span()
    for match in _OLD_HOUSE.find(page):
        yield match.span()
    for match in _NUMBERED_DOOR.finditer(text) if not page.words.isdisjoint(_DOORS) else ():
        if match.group(1).startswith(("number", "door")):
            yield match.span(1)
    for cue in (_LIVES_AT, _AT_NUMBER):
        for match in cue.find(page):
            yield match.span(1)
    three_words = "///" in text or "w3w " in text or "what3words" in text
    for pattern, possible in ((_BOX, "box" in text), (_SPOT, page.digits), (_THREE_WORDS, three_words)):
        for match in pattern.finditer(text) if possible else ():
            yield match.span(1)
    for match in _LIVES.find(page):
        end = _end_of_home(text, match)
        if end:
            yield match.start(1), end
    yield from _streets_in_capitals(page)


def _words_after(text: str, at: int, most: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    while len(found) < most and (match := _WORD.match(text, at)):
        found.append(match)
        at = match.end()
    return found


def _street_end(page: Page, number: re.Match[str]) -> int:
    """Where the street after a house number ends; 0 when none follows within three words of name."""
    following = _words_after(page.text, number.end(), 6)
    for place, match in enumerate(following[:4]):
        word = match.group(1)
        name = following[:place]
        if word in STREETS_IN_THE_PLURAL and [match.group(1) for match in name] == ["the"]:
            return match.end()
        if word in STREETS and name and _may_be_street(page, name, word, spelled=number.group()[0].isalpha()):
            end = match.end()
            for further in following[place + 1 : place + 3]:
                if further.group(1) not in STREETS or further.group()[0] != " ":
                    break
                end = further.end()
            return end
        if word in NEVER_INSIDE or (word == "the" and place):
            return 0
    return 0


def _may_be_street(page: Page, name: list[re.Match[str]], street: str, *, spelled: bool) -> bool:
    """Whether the words before a street word can be its name: "moss bank" or "the", but not "minutes".

    A number that is spelled out ("one safe place") needs a sure street word or a capital.
    """
    capital = page.cased[name[0].start(1)].isupper() and not page.shouting
    if [match.group(1) for match in name] == ["the"]:
        return capital or street in STREETS_WITH_THE
    return capital or not spelled or street in SURELY_STREETS | {"row", "court", "close"}


def _end_after_first_word(text: str, at: int) -> int:
    """Where "12 heol y bryn" ends: the street word first, then one to three words of name; 0 when it is none."""
    following = _words_after(text, at, 4)
    if not following or following[0].group(1) not in STREETS_FIRST:
        return 0
    return _end_of_unknown_words(following[1:])


def _end_of_home(text: str, lives: re.Match[str]) -> int:
    """Where "number 14" or "14 moss bank" ends after a word such as "lives"; 0 when it counts something else."""
    announced = 0 if lives.group(1)[0].isdigit() else lives.end(1)
    return _end_of_unknown_words(_words_after(text, lives.end(1), 2)) or announced


def _end_of_unknown_words(following: list[re.Match[str]]) -> int:
    end = 0
    for match in following:
        if match.group(1) in COMMON or match.group(1) in NUMBER_WORDS or match.group()[0] != " ":
            break
        end = match.end()
    return end


def _streets_in_capitals(page: Page) -> Iterator[tuple[int, int]]:
    """A street without a number is told by its capitals: "outside Moss Bank Avenue"."""
    if page.words.isdisjoint(SURELY_STREETS) or page.cased == page.text:
        return
    for match in _CAPITALS.finditer(page.cased):
        *name, street = match.group().split(" ")
        if street.lower() not in SURELY_STREETS or name[-1].lower() in COMMON:
            continue
        start = match.start()
        while name and name[0].lower() in FUNCTION_WORDS:  # "Outside Moss Bank Avenue", "The High Street"
            start += len(name.pop(0)) + 1
        if name:
            yield start, match.end()
