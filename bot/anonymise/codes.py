"""References: numbers that a word such as "ref" announces, and any other code of letters and digits."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, MEASURES, MONTHS, words
from bot.anonymise.kinds import Kind
from bot.anonymise.led import Led, led
from bot.anonymise.numbers import is_public
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9])"

_LOGS = "log|cad|incident|inc|crime|job|occurrence|court case"
_LOG = Led(
    re.compile(
        rf"{_FREE}(?:{_LOGS})(?: ?(?:no|num|number|ref)\b\.?)?[ :#]{{1,3}}"
        r"(\d{1,6}(?: ?(?:of|on|dated|/) ?\d{1,2}[./ -]\d{1,2}(?:[./ -]\d{2,4})?|/\d[\d/]{2,12}"
        r"|(?= (?:of|on|from|dated) (?:the |last )?(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|\d))))"
    ),
    frozenset(log.split()[0] + number for log in _LOGS.split("|") for number in ("", "no", "num", "number", "ref")),
)

_COLLAR = led(
    rf"{_FREE}(?:pc|ps|dc|ds|wpc|wdc|pcso|pso|sgt|sergeant|constable)(?: no\.?| number)? ?(\d{{3,6}})"
    r"(?![a-z0-9:%]|[./]\d)",
    "pc ps dc ds wpc wdc pcso pso sgt sergeant constable",
)
_DOCUMENTS = (
    "passport|driving licen[cs]e|licen[cs]e|bank|account|acc|acct|sort code|iban|card|brp|visa|home office|policy|"
    "asylum|benefit|mobile|phone|landline|tel"
)
_STRONG = "ext|extension|ref|reference|urn|upn|uln|lcs|ics|ehm|cad|collar|warrant|mrn|crn|cro"
_WEAK = (
    "case|log|incident|court|record|file|police|claim|number|no|num|nhs|occurrence|report|unit|id|code|pin|cp|"
    "cin|crime|"
    "inc|occurrence|client|patient|family|household|prisoner|prison|pupil|child|candidate|customer|member|arc|foi|asb|"
    "complaint|booking|bail|warrant|exhibit|statement|safeguarding|marac|pnc|bwv|repair|property|"
    "swift|mosaic|liquidlogic|eclipse|carefirst|cris|niche|rio|systmone|emis|hospital|badge|shoulder|tenancy|"
    + _DOCUMENTS
)
_LINK = r"((?:[ ](?:no|num|number|ref|reference|id|code|is|was|ends|ending|in)\b\.?|[ ]?[:#.=-]){0,4})[ ]?"
_CODE = r"(?:[a-z]{1,3}[ ](?=\d))?(?=[a-z/.-]{0,8}\d)[a-z0-9]++(?:[/.-][a-z0-9]++)*+(?:[ ]\d{2,}+(?![a-z0-9:/]|\.\d))*+"
_ANNOUNCED = Led(
    re.compile(rf"{_FREE}(?:({_STRONG})|({_WEAK}))(?![a-z]){_LINK}({_CODE})(?=[ ]?([a-z]*))"),
    words(f"{_STRONG} {_WEAK} license licence".replace("|", " ")) - {"licen[cs]e"},
)

_TOKEN = re.compile(r"(?<![a-z0-9])[a-z0-9]++(?:(?:[-/_]|(?<=\d)[.:](?=\d))[a-z0-9]++)*+")
_PIECE = re.compile(r"[a-z]+|\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PUBLIC = words("999 101 111 112 116 247")
_FORMS = words("pd12j fl401 fl401a fl403 fl404 fl404a fl404b fl415 c100a c110a life360 o2 g4s w3w")
"""Court forms and practice directions, which name no case."""
_UNITS = words(
    """
    am pm ish noon st nd rd th rds ths sec secs min mins minute minutes h hr hrs hour hours d day days w wk wks week
    weeks m mo mth mths month months y yr yrs year years yo old olds plus p k kg g mg ml lb lbs oz ft in cm mm km
    mph s pct to til till and x bed beds quid pound pounds mile miles time times fold
    """
)
_NUMBERED = words(
    """
    dash marac section sect sec year yr yrs wk part step form class covid stage level band key tier grade act page
    article art para table appendix visit question item room mid pre post early late aged age under over ks s t m r
    y reg regs schedule sch chapter ch v mk no
    """
)


def find_codes(page: Page) -> Iterator[Found]:
    """Find police logs, announced references and documents, and any other code of five characters."""
    if not page.digits:
        return
    text = page.text
    for match in _LOG.find(page):
        yield Found(*match.span(1), Kind.ID)
    for match in _COLLAR.find(page):
        yield Found(*match.span(1), Kind.ID, "it is an officer's number.")
    for match in _ANNOUNCED.find(page):
        yield from _announced(match)
    cased = page.text if page.shouting else page.cased
    for match in _TOKEN.finditer(text):
        if not match.group().isalpha() and is_code(match.group(), cased[match.start() : match.end()]):
            yield Found(*match.span(), Kind.ID)


def _announced(match: re.Match[str]) -> Iterator[Found]:
    strong, weak, link, code, following = match.groups()
    digits = sum(map(str.isdigit, code))
    told = bool(strong) or re.search(r"\bn(?:o|um)|ref|\bid\b", link) is not None
    mixed = told and any(map(str.isalpha, code)) and len(code) > 2
    least = 1 if mixed else 2 if told else 3 if weak == "log" else 4
    if (
        digits < least
        or (following in MEASURES and not (strong and digits > 3))
        or _ordinary(code)
        or code.split()[0] in COMMON
    ):
        return
    if weak and (_YEAR.fullmatch(code) or is_public(code)):
        return
    documents = weak and re.fullmatch(_DOCUMENTS, weak)
    yield Found(*match.span(4), Kind.NHS if weak == "nhs" else Kind.OTHER if documents else Kind.ID)


def is_code(token: str, cased: str) -> bool:
    """Whether a word of letters and digits is a code: five characters or more, and not a time, an amount or text-speak.

    `token` is in lower case, `cased` the same as typed.
    """
    if token in _FORMS or re.fullmatch(r"[\do]+", token):  # an o for a nought is a phone's
        return False
    pieces = _PIECE.findall(token)
    digits = sum(len(piece) for piece in pieces if piece.isdigit())
    if not 0 < digits < sum(map(len, pieces)) or sum(map(len, pieces)) < 5 or _ordinary(token):
        return False
    parted = len(token) > sum(map(len, pieces))
    if digits == 1:
        return cased.isupper() and not parted  # in lower case it is text-speak: 2morrow, gr8ful, every1
    return digits > 2 or not parted


def _ordinary(token: str) -> bool:
    """Times, amounts, ages, school years, sections of an Act: 10am-11.30am, 45mins, year-6, s47/s17, mid-2019."""
    if not any(map(str.isalpha, token)):
        return False
    pieces = _PIECE.findall(token)
    amounts = all(len(piece) < 5 if piece.isdigit() else piece in _UNITS for piece in pieces)
    return (amounts and token[0].isdigit() and len(pieces) < 6) or all(
        _ordinary_word(word) for word in re.split(r"[-/_]", token)
    )


def _ordinary_word(word: str) -> bool:
    pieces = _PIECE.findall(word)
    letters = [piece for piece in pieces if piece.isalpha()]
    numbers = [piece for piece in pieces if piece.isdigit()]
    small = all(len(number) < 3 or _YEAR.fullmatch(number) or number in _PUBLIC for number in numbers)
    if not letters:
        return small or len(word) < 4
    if not numbers:
        return word in COMMON or word in _UNITS or word in _NUMBERED or word in MONTHS
    if pieces[0].isdigit() and all(piece in _UNITS for piece in letters):  # 10.30am, 1h30m, 1500m
        return all(len(number) < 5 for number in numbers) and len(numbers) < 4
    if all(number in _PUBLIC for number in numbers):  # call999
        return all(piece in COMMON for piece in letters)
    if re.fullmatch(r"[stm]\d{1,3}", word):  # s47, t02, m3
        return True
    return len(letters) == 1 and letters[0] in _NUMBERED and pieces[0] == letters[0] and small
