"""Streets without a number: "on mill street", "corner of kings road", "elm grove" with a capital or an unknown word."""

from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_unknown
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page
from bot.anonymise.street_words import SURELY_STREETS
from bot.anonymise.word_names import (
    WORD_NAMES,
)

_LOOSE_STREETS = words("close drive park rise")
_NAMED_ALONE = words("flats apartments towers heights mansions maisonettes cottage cottages farm lodge villa barn")
_STREETS = SURELY_STREETS | _LOOSE_STREETS | _NAMED_ALONE | words("road street estate st")
_STREET_STOPS = words(
    "main high busy side back same next whole long quiet one dead open narrow country residential our your "
    "her his my the a this that "
    "another cul no every street road front private public quick short rough posh nice wrong right other new "
    "old middle single "
    "cobbled dark empty wide steep down up across off over opposite walk along cross drive hard easy city "
    "town council housing"
)
_STREET_CUES = words(
    "on in at off down along from near by of opposite behind to into up round around outside past between "
    "across and corner"
)
_SMALL = grammar.DETERMINERS | grammar.PERSON_VERBS | grammar.AUXILIARIES | grammar.PRONOUNS
_NO_STREET_NAMES = _STREET_STOPS | _STREET_CUES | COMMON | _SMALL
_TOLD_BY_THE_NAME = _NAMED_ALONE | _LOOSE_STREETS


def find_streets(page: Page) -> Iterator[Found]:
    """Find one or two words of name and a street word."""
    if page.words.isdisjoint(_STREETS):
        return
    line = page.line
    for at, word in enumerate(line):
        if word.text in _STREETS and at and word.joined:
            start = _name_start(line, at)
            if start < at and _believed(line, start, at):
                yield Found(line[start].start, word.end, Kind.ADDRESS, "it is a street.")


def _name_start(line: list[Word], at: int) -> int:
    start = at
    while start and line[start].joined and at - start < 2:
        word = line[start - 1].text
        if not word.isalpha() or word in _NO_STREET_NAMES:
            break
        start -= 1
    return start


def _believed(line: list[Word], start: int, at: int) -> bool:
    street, name = line[at].text, line[start:at]
    left = line[start - 1].text if start and line[start].joined else ""
    unknown = any(is_unknown(word.text) for word in name)
    capital = name[-1].capital and not name[-1].first
    if street == "st":
        return (unknown or capital or name[-1].text in WORD_NAMES) and left in _STREET_CUES
    if unknown or capital:
        return street not in _LOOSE_STREETS or capital or left in _STREET_CUES or not left
    if street == "estate":
        return left == "the" or left in _STREET_CUES
    if street in _TOLD_BY_THE_NAME:
        return name[-1].text in WORD_NAMES and (not left or left in _STREET_CUES)
    return left in _STREET_CUES
