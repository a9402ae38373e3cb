"""Names that a cue gives away (a title, "my name is", "called", "I'm … from"), and their further mentions.

Names without a cue need the fuller anonymiser; nothing here claims to find them.
"""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import ALSO_NAMES, COMMON, words
from bot.anonymise.fold import BARRIER
from bot.anonymise.kinds import Kind
from bot.anonymise.led import Led, led
from bot.anonymise.page import Found, Page

_FREE = r"(?<![a-z0-9'])"
_NEXT = r"(?=[^\W\d_])"
_TITLE = led(
    rf"{_FREE}(mr|mrs|ms|mx|miss|dr|doctor|doc|prof|professor|sir|dame|lord|lady|rev|revd|reverend|pastor|imam|rabbi|"
    r"father|sister|pc|dc|ds|di|dci|wpc|pcso|sgt|sergeant|inspector|constable|cllr|councillor|judge|auntie|aunty|aunt|"
    rf"uncle|nurse|nan|nana|grandad|messrs)(?:\. ?| )(?:{BARRIER} |(?:and (?:mr|mrs|ms|miss|dr)\.? ))?{_NEXT}",
    "mr mrs ms mx miss dr doctor doc prof professor sir dame lord lady rev revd reverend pastor imam "
    "rabbi father sister pc dc ds di dci wpc pcso sgt sergeant inspector constable cllr councillor judge "
    "auntie aunty aunt uncle nurse nan nana grandad messrs",
)
_TITLE_ONLY_WITH_CAPITAL = words(
    "miss sir lord lady father sister inspector constable judge auntie aunty aunt uncle nurse nan nana grandad "
    "doctor doc di ds pc dc imam rabbi pastor"
)
_WHOSE = (
    "my|her|his|their|the|mums?|mum's|dads?|dad's|child's|baby's|kids|boys?|boy's|girls?|girl's|real|full|first|last|"
    "middle|maiden|pet|nick|sur|user"
)
_NAME_IS = Led(
    re.compile(rf"{_FREE}(?:{_WHOSE}) ?(?:name'?s?|surname|nickname)(?: is|'s| was|:| =)? {_NEXT}"),
    frozenset(
        whose + name
        for whose in words(_WHOSE.replace("'s", "").replace("s?", "").replace("|", " ")) | words("mums dads boys girls")
        for name in ("", "name", "names", "surname", "nickname")
    ),
)
_KNOWN_AS = led(
    rf"{_FREE}(?:name's|name is|name:|surname(?: is|:)?|aka|a\.k\.a\.?|known as|goes by|nee|"
    rf"initials(?: are|:)?) {_NEXT}",
    "name surname aka a known goes nee initials",
)
_SOMEONE_CALLED = led(
    rf"{_FREE}(?:man|men|bloke|guy|lad|boy|girl|woman|lady|baby|son|daughter|child|kids?|partner|boyfriend|"
    r"girlfriend|brother|sister|friend|mate|neighbour|cousin|uncle|aunt|nephew|niece|ex|worker|someone|somebody|person|"
    rf"is|was|are|he's|she's|hes|shes|dog|school|place|nursery) (?:called|named) {_NEXT}",
    "man men bloke guy lad boy girl woman lady baby son daughter child kid kids partner boyfriend "
    "girlfriend brother sister friend mate neighbour cousin uncle aunt nephew niece ex worker someone "
    "somebody person is was are he she hes shes dog school place nursery",
)
_CALLED = led(rf"{_FREE}(?:called|named) {_NEXT}", "called named")
_I_AM = led(rf"{_FREE}(i'?m|i am|this is|it'?s|it is)(?: just)? {_NEXT}", "i im this it its")
_ROLE = re.compile(
    r"(?:,? from |,? (?:your|the|a|an|and i'?m|i'?m|i am) (?:[a-z]{1,12} ){0,2}?"
    r"(?:social|health|family|support|housing|worker|visitor|midwife|nurse|officer|teacher)(?![a-z]))"
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]{2,})*+")
_GAP = re.compile(r" (?=[^\W\d_])")
_AFTER_INITIAL = re.compile(r"\.? ?(?=[^\W\d_])")
_PARTICLES = words("al el bin bint ibn abu ul ur de da dos la le van von der den ap ab mac mc st ni nic")
_VERB_ENDING = re.compile(r"(?:ed|ing|s|ly)$")
_NAMES_LIKE_VERBS = words(
    """
    adams ahmed andrews banks browning burns collins connolly daniels davies donnelly edwards ellis evans
    fleming golding harding harris hastings hayes hopkins hughes james javed jenkins jones kelly king lewis
    manning matthews mills mohamed mohammed muhammed myers nicholls parsons phillips reed reilly richards
    roberts rogers ross saeed simmons stevens syed thomas waheed walters watkins wells williams woods
    """
)
"""Common surnames that end like a verb: "mr john williams", but "mr patel answers"."""


def find_names(page: Page) -> Iterator[Found]:
    """Find names after a cue, and every further mention of a word that was so given away."""
    finds = [Found(start, end, Kind.NAME) for start, end in _after_cues(page) if end]
    yield from finds
    yield from _further_mentions(page, finds)


def _after_cues(page: Page) -> Iterator[tuple[int, int]]:
    """Where a name begins and ends after each cue; it ends at 0 where the cue is followed by something else."""
    for match in _TITLE.find(page):
        yield match.end(), _name_end(page, match.end(), lower=match.group(1) not in _TITLE_ONLY_WITH_CAPITAL)
    for cue in (_NAME_IS, _KNOWN_AS, _SOMEONE_CALLED):
        for match in cue.find(page):
            yield match.end(), _name_end(page, match.end(), lower=True)
    for match in _CALLED.find(page):
        yield match.end(), _name_end(page, match.end(), lower=False)
    for match in _I_AM.find(page):
        end = _name_end(page, match.end(), lower=True)
        introduced = end and _ROLE.match(page.text, end)
        if not introduced:
            first_person = match.group(1).startswith("i") and not match.group(1).startswith("it")
            end = _name_end(page, match.end(), lower=False) if first_person and not page.shouting else 0
        yield match.end(), end


def _name_end(page: Page, at: int, *, lower: bool) -> int:
    """Where the name that begins at `at` ends: up to three words beside particles; 0 when no name begins there.

    With `lower` an unknown word in lower case is a name as well. After a word with a capital only such words go on.
    """
    end = taken = 0
    while taken < 3 and (match := _WORD.match(page.text, at)):
        word = match.group().removesuffix("'s")
        capital = page.cased[at].isupper() and not page.shouting
        if word in _PARTICLES and (capital or lower) and (gap := _GAP.match(page.text, match.end())):
            at = gap.end()
            continue
        if not (capital or ((lower or page.shouting) and not (taken and _like_a_verb(word)))):
            break
        initial = len(word) == 1
        if (initial and not capital) or (word in COMMON and not (capital and word in ALSO_NAMES)):
            break
        end, taken, lower = at + len(word), taken + 1, lower and not capital
        gap = (_AFTER_INITIAL if initial else _GAP).match(page.text, end)
        if gap is None or end != match.end():
            break
        at = gap.end()
    return end


def _like_a_verb(word: str) -> bool:
    return _VERB_ENDING.search(word) is not None and word not in _NAMES_LIKE_VERBS


def _further_mentions(page: Page, finds: list[Found]) -> Iterator[Found]:
    given = {word for find in finds for word in _WORD.findall(page.text[find.start : find.end])}
    given = {word for word in given if len(word) > 2 and word not in COMMON}
    for match in _WORD.finditer(page.text) if given else ():
        word = match.group().removesuffix("'s")
        capital = page.cased[match.start()].isupper() and not page.shouting
        if word in given and (capital or word not in ALSO_NAMES):
            yield Found(match.start(), match.start() + len(word), Kind.NAME)
