"""Long numbers, however grouped: phones, NHS numbers, and whatever else has too many digits to be a count."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import words
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

PUBLIC_NUMBERS = words(
    """
    999 101 111 112 116123 08082000247 08000271234 07860077333 08088010800 08088021414 08088010327 08009995428
    08005999247 02070080151 02070081500 08088024040 08088020300 08088005000 08001111 02045139990
    """
)
"""Emergency numbers and the national helplines of PRACTICE.md M6. They are nobody's, and a plan may name them."""

_GAP = r"(?:[\s().\-/_]|,(?!\s)){1,3}"
_GROUP = r"(?:o(?=\d))?\d[\do]*+(?![a-z])"
_RUN = re.compile(rf"(?<![a-z0-9])[+(]{{0,3}}{_GROUP}(?:{_GAP}\+?{_GROUP})*+")
_GROUPS = re.compile(r"[\do]+")
_MOST_GROUPS = 12  # a phone read out digit by digit; whatever is longer is taken or left as a whole
_FEWEST_DIGITS = 5
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOCKS = re.compile(r"(?:[01]?\d|2[0-3])[.][0-5]\d(?:[\s\-/]{1,3}(?:[01]?\d|2[0-3])[.][0-5]\d)*")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d\d?)?")
_MONEY_BEFORE = re.compile(r"[£$€]\s?$")
_MONEY_AFTER = re.compile(r"\s?(?:k|p|pounds?|quid|euros?|%|pcm|pa)(?![a-z])")
_PHONE_CUE = re.compile(
    r"(?<![a-z])(?:tel|phone|mob|mobile|landline|call|calls|called|ring|rings|rang|text|texted|number|num|ext|"
    r"whatsapp|no)"
    r"(?: (?:is|was|me|her|him|on|from|at|number|no|it|them))*[ .:#-]{1,3}$"
)
_NHS_CUE = re.compile(r"(?<![a-z])(?:nhs|chi|h&c)(?: ?(?:no|num|number|is|was|:|#|\.))*[ .:#-]{0,2}$")

_DIGIT_WORD = (
    r"(?:zero|oh|o|nought|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|"
    r"o?\d[\do]{0,5})(?![a-z])"
)
_SPOKEN_DIGIT = rf"(?:(?:double|triple|treble) )?{_DIGIT_WORD}"
_SPOKEN = re.compile(rf"(?<![a-z0-9])(?:plus )?{_SPOKEN_DIGIT}(?:[ ,.-]{{1,2}}{_SPOKEN_DIGIT}){{2,}}+(?![a-z0-9])")


def find_numbers(page: Page) -> Iterator[Found]:
    """Find phone numbers (British, international, spoken), NHS numbers by shape, and any number of six digits."""
    for match in _RUN.finditer(page.text) if page.digits else ():
        if match.end() - match.start() < _FEWEST_DIGITS:
            continue
        groups = list(_GROUPS.finditer(page.text, match.start(), match.end()))
        groups = _without_public(_without_small_neighbours(page.text, groups))
        if not groups:
            continue
        kind = _kind(page.text, groups)
        if kind:
            start = groups[0].start()
            start = match.start() if groups[0].start() - match.start() < 3 else start
            yield Found(start, groups[-1].end(), kind)
    for match in _SPOKEN.finditer(page.text):
        if _spoken_digits(match.group()) > 8:
            yield Found(*match.span(), Kind.PHONE)


def _spoken_digits(said: str) -> int:
    """How many digits were said, where any was said in words; 0 for none."""
    said = re.sub(r"(double|triple|treble) ", lambda times: "2 " if times.group(1) == "double" else "1 2 ", said)
    spelled = re.findall(r"(?<![a-z0-9])[a-z]+", said)
    return (len(spelled) + sum(map(str.isdigit, said))) if len(spelled) > 1 else 0


def is_public(number: str) -> bool:
    """Whether a number, however grouped, is an emergency number or a national helpline; with or without +44."""
    return re.sub(r"^(?:0044|44)0?", "0", re.sub(r"\D", "", number)) in PUBLIC_NUMBERS


def _size(group: re.Match[str]) -> int:
    return len(group.group())


def _joined(groups: list[re.Match[str]]) -> str:
    return "".join(group.group() for group in groups).replace("o", "0")


def _without_small_neighbours(text: str, groups: list[re.Match[str]]) -> list[re.Match[str]]:
    """ "at 3 07700 900123 2 kids": counts and years that stand beside a whole phone number are not part of it."""
    if len(groups) > _MOST_GROUPS:
        return groups
    abroad = text[groups[0].start() - 1 : groups[0].start()] == "+"
    while not abroad and len(groups) > 1 and _size(groups[0]) in (1, 2, 4) and groups[0].group()[0] not in "0o":
        rest = _joined(groups[1:])
        if not (rest.startswith("0") and len(rest) > 9):
            break
        groups = groups[1:]
    for count in range(2, len(groups)):
        number, rest = _joined(groups[:count]), _joined(groups[count:])
        if number.startswith("0") and len(number) == 11 and len(rest) < 3:
            return groups[:count]
    return groups


def _without_public(groups: list[re.Match[str]]) -> list[re.Match[str]]:
    """Drop helplines at either end; a short one only when it stands alone, for an NHS number may begin with 999."""
    if len(groups) > _MOST_GROUPS:
        return groups
    for count in range(len(groups), 0, -1):
        for some, rest in ((groups[:count], groups[count:]), (groups[-count:], groups[:-count])):
            if is_public(_joined(some)) and (not rest or sum(map(_size, some)) > 7):
                return rest
    return groups


def _kind(text: str, groups: list[re.Match[str]]) -> Kind | None:
    start, end = groups[0].start(), groups[-1].end()
    shown, digits, sizes = text[start:end], _joined(groups), [_size(group) for group in groups]
    before = text[max(0, start - 40) : start]
    if _NHS_CUE.search(before) and len(digits) > 4:
        return Kind.NHS
    if _MONEY_BEFORE.search(before) or (_MONEY_AFTER.match(text, end) and not digits.startswith("0")):
        return None
    if _CLOCKS.fullmatch(shown) or _THOUSANDS.fullmatch(shown):
        return None
    if before.rstrip("(").endswith("+") and len(digits) > 6:
        return Kind.PHONE
    if sizes == [3, 3, 4] and not digits.startswith("0"):
        return Kind.NHS
    if _PHONE_CUE.search(before) and len(digits) > 5 and max(sizes) > 2 and not _YEAR.fullmatch(digits):
        return Kind.PHONE
    if digits.startswith("0") and (len(digits) > 8 or (len(groups) == 1 and len(digits) > 4)):
        return Kind.PHONE
    if len(digits) == 10 and is_nhs_number(digits):
        return Kind.NHS
    long = any(len(group.group()) > 2 and not _YEAR.fullmatch(group.group()) for group in groups)
    spread = len(digits) > 8 and max(sizes) == 1
    if (len(groups) == 1 and len(digits) > 5) or (len(digits) > 6 and (long or spread)):
        return Kind.PHONE if digits.startswith(("44", "353")) else Kind.ID
    return None


def is_nhs_number(digits: str) -> bool:
    """Whether ten digits carry the NHS check digit (modulus 11). It names the type; it never spares a number."""
    total = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    return (11 - total % 11) % 11 == int(digits[9])
