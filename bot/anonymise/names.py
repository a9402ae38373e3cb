"""Names that a cue gives away: a title, "my name is", "called", "I'm … from"; and their further mentions in the same text.

Names without a cue need the fuller anonymiser; nothing here claims to find them.
"""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import ALSO_NAMES, COMMON, words
from bot.anonymise.kinds import Kind
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9'])"
_WORD = r"[^\W\d_]+(?:['-][^\W\d_]{2,})*+"
_TITLE = re.compile(
    rf"{_FREE}(?:mr|mrs|ms|mx|miss|dr|doctor|doc|prof|professor|sir|dame|lord|lady|rev|revd|reverend|pastor|imam|rabbi|"
    rf"father|sister|pc|dc|ds|di|dci|wpc|pcso|sgt|sergeant|inspector|constable|cllr|councillor|judge|auntie|aunty|aunt|"
    rf"uncle|nurse|nan|nana|grandad|mistress|messrs)(?:\.|\b) ?(?:and (?:mr|mrs|ms|miss|dr)\.? )?(?=[^\W\d_])"
)
_NEED_CAPITALS = words(
    """
    miss sir lord lady father sister inspector constable judge auntie aunty aunt uncle nurse nan nana grandad doctor
    doc di ds pc dc
    """
)
_NAME_IS = re.compile(
    rf"{_FREE}(?:(?:my|her|his|their|the|mums?|mum's|dads?|dad's|child's|baby's|kids|boys?|girls?|real|full|first|last|"
    r"middle|maiden|pet|nick|sur|user) ?)(?:name'?s?|surname|nickname)(?: is|'s| was|:| =)? (?=[^\W\d_])"
)
_NAMES_IS = re.compile(
    rf"{_FREE}(?:name's|name is|name:|surname(?: is|:)?|aka|a\.k\.a\.?|known as|goes by|nee|née|initials(?: are|:)?) (?=[^\W\d_])"
)
_CALLED_SURE = re.compile(
    rf"{_FREE}(?:man|men|bloke|guy|lad|boy|girl|woman|lady|baby|son|daughter|child|kid|kids|partner|boyfriend|girlfriend|"
    r"brother|sister|friend|mate|neighbour|cousin|uncle|aunt|nephew|niece|ex|worker|someone|somebody|person|one|is|was|are|"
    r"he's|she's|hes|shes|dog|school|place|nursery) (?:called|named) (?=[^\W\d_])"
)
_CALLED = re.compile(rf"{_FREE}(?:called|named) (?=[^\W\d_])")
_I_AM = re.compile(rf"{_FREE}(?:i'?m|i am|this is|it'?s|it is|im just|hi it'?s) (?=[^\W\d_])")
_FROM = re.compile(
    r"(?:,? from |,? (?:your|the|a|an|and i'?m|i'?m|i am) (?:\w+ ){0,2}?(?:social|health|family|support|housing|worker|visitor|midwife|nurse|officer|teacher)\b)"
)
_NAME = re.compile(rf"{_WORD}")
_PARTICLES = words(
    """
    al el bin bint ibn abu ul ur de da dos la le van von der den ap ab o mac mc st ni nic
    """
)
_NEVER = COMMON | words("mud names name english social adult something a an the")


def find_names(page: Page) -> Iterator[Found]:
    """Find names after a cue, and every further mention of a word that was so given away."""
    finds = list(_after_cues(page))
    yield from finds
    yield from _further_mentions(page, finds)


def _after_cues(page: Page) -> Iterator[Found]:
    for pattern, lower in ((_TITLE, True), (_NAME_IS, True), (_NAMES_IS, True), (_CALLED_SURE, True), (_CALLED, False)):
        for match in pattern.finditer(page.text):
            title = match.group().split()[0].rstrip(".") if pattern is _TITLE else ""
            end = _name_end(page, match.end(), lower and title not in _NEED_CAPITALS)
            if end:
                yield Found(match.end(), end, Kind.NAME)
    for match in _I_AM.finditer(page.text):
        end = _name_end(page, match.end(), True)
        introduced = end and _FROM.match(page.text, end)
        if not introduced:
            end = _name_end(page, match.end(), False)
        if end and (introduced or not match.group().startswith(("it", "this"))):
            yield Found(match.end(), end, Kind.NAME)


def _name_end(page: Page, at: int, lower: bool) -> int:
    """Where the name that begins at `at` ends: at most three words beside particles; 0 when it begins with no name.

    With `lower`, an unknown word in lower case counts as well.
    """
    end = words = 0
    while words < 3 and (match := _NAME.match(page.text, at)):
        word = re.sub(r"'s$", "", match.group())
        capital = page.cased[at].isupper() and not page.shouting
        initial = (
            len(word) == 1 and (capital or page.shouting) and page.text[match.end() : match.end() + 1] in (".", " ")
        )
        if word in _PARTICLES and (capital or lower):
            at = _next_word(page.text, match.end())
            if capital:
                end = match.end()
            continue
        if (word in _NEVER and not (capital and word in ALSO_NAMES)) or (len(word) == 1 and not initial):
            break
        if not capital and not (lower or page.shouting):
            break
        end = at + len(word)
        words += 1
        if end != match.end():
            break
        at = _next_word(page.text, end)
        if at < 0:
            break
    return end


def _next_word(text: str, end: int) -> int:
    """Where the next word of a name may begin: after one space, or after an initial's full stop; -1 for nowhere."""
    gap = re.compile(r"\.? (?=[^\W\d_])").match(text, end)
    return gap.end() if gap else len(text)


def _further_mentions(page: Page, finds: list[Found]) -> Iterator[Found]:
    given = {word for find in finds for word in _NAME.findall(page.text[find.start : find.end])}
    given = {word for word in given if len(word) > 2 and word not in COMMON}
    if not given:
        return
    for match in _NAME.finditer(page.text):
        word = re.sub(r"'s$", "", match.group())
        capital = page.cased[match.start()].isupper() and not page.shouting
        if word in given and (capital or word not in ALSO_NAMES):
            yield Found(match.start(), match.start() + len(word), Kind.NAME)
