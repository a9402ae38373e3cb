"""E-mail addresses, web addresses and user names."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import COMMON, words
from bot.anonymise.fold import BARRIERS
from bot.anonymise.kinds import Kind
from bot.anonymise.led import Led
from bot.anonymise.page import Found, Page

_NAME = r"[a-z0-9_.+%'-]"
_TAKEN = rf"[^\s{BARRIERS}]"

_CLOCK = r"\d{1,2}(?:[.:]?\d\d)?(?:am|pm|ish|h|hrs|noon)?(?![a-z0-9.-]*[a-z0-9-])"
_AT_PLACES = (
    r"(?:home|school|work|court|hospital|nursery|mums|dads|nans|hers|his|office|station|midday|noon)"
    r"(?![a-z0-9.-]*[a-z0-9-])"
)

_EMAIL = re.compile(
    rf"""(?<!{_NAME}) {_NAME}++
    (?!\ ?@\ ?(?:{_CLOCK}|{_AT_PLACES}))
    (?: (?:@|\ @\ )[a-z0-9-]++(?:\.[a-z0-9-]++)++     # name@example.org, name @ example.org
      | @[a-z0-9-]++                              # name@work
      | (?:\ @|@\ )[a-z0-9-]++(?:\.[a-z0-9-]++)*\.(?:com|org|net|uk|ie|eu)(?![a-z0-9.-]*[a-z0-9])
      | \ ?[(\[{{]\ ?at\ ?[)\]}}]\ ?[a-z0-9-]++(?:(?:\.|\ ?[(\[{{]\ ?dot\ ?[)\]}}]\ ?|\ dot\ )[a-z0-9-]++)++
    )""",
    re.VERBOSE,
)
_SPOKEN_EMAIL = re.compile(
    r"(?<![a-z0-9_.+-])(?:[a-z0-9]++ (?:dot|underscore|dash|hyphen) ){0,5}[a-z0-9_.+-]++ at [a-z0-9-]++"
    r"(?: dot [a-z0-9-]++|\.[a-z0-9-]++){0,4} dot [a-z]{2,24}(?![a-z0-9])"
)
_DOTTED_NAME_AT = re.compile(
    r"(?<![a-z0-9_.+-])(?=[a-z-]*[0-9_.+])[a-z0-9_.+-]*+ at (?:[a-z0-9-]++\.)++[a-z]{2,24}(?![a-z0-9])"
)
_WEB = re.compile(rf"(?<![a-z0-9])(?:h(?:tt|xx)ps?:?/?/|ftp://|www\.){_TAKEN}++")
_DOMAIN = re.compile(
    rf"""(?<![a-z0-9.@-]) (?:[a-z0-9-]++\.)+?
    (?: (?:com|org|net|uk|ie|eu|io|info|biz|app|dev|scot|wales|cymru|london|edu|gov|test|example|tv|gg|ly)
        (?![a-z0-9-]) (?:\.[a-z]{{2,3}}(?![a-z0-9]))? (?:[/?\#:]{_TAKEN}*+)?
      | [a-z]{{2,8}}/{_TAKEN}++                   # t.me/someone
    )""",
    re.VERBOSE,
)
_SPOKEN_DOMAIN = re.compile(
    r"(?<![a-z0-9-])(?!the |a |that )[a-z0-9-]++ dot (?:com|org|net|co dot uk|org dot uk)(?![a-z0-9])"
)

_DOTTED = re.compile(r"\.[a-z]")
_BRACKETS = frozenset("([{")
_HANDLE = re.compile(rf"(?<![a-z0-9_.])@ ?(?!{_CLOCK}|{_AT_PLACES})(?=[a-z0-9_.]*[a-z])([a-z0-9_][a-z0-9_.-]*+)")
_NUMBERED_HANDLE = re.compile(r"(?<![a-z0-9_.#])[a-z][a-z0-9_.]++#\d{4}(?!\d)")
_ACCOUNT = Led(
    re.compile(
        r"(?<![a-z])(?:insta|instagram|ig|snap|snapchat|tiktok|tik tok|twitter|facebook|fb|telegram|whatsapp|discord|"
        r"xbox|psn|user ?name|gamer ?tag|handle|account|profile)"
        r"(?: (?:name|handle|account|profile|user ?name))?(?: is |'s |s |: ?| ?- ?| ?= ?| )(?!"
        + _CLOCK
        + r")([a-z0-9_.-]++)"
    ),
    frozenset(
        account + plural
        for account in words(
            "insta instagram ig snap snapchat tiktok tik twitter facebook fb telegram "
            "whatsapp discord xbox psn user username gamer gamertag handle account profile "
        )
        for plural in ("", "s")
    ),
)


def find_contacts(page: Page) -> Iterator[Found]:
    """Find e-mail addresses (typed or spoken), links, bare domains, @names and user names said to be such."""
    text = page.text
    at, dot, dotted = "@" in text, " dot " in text, _DOTTED.search(text) is not None
    bracketed = "at" in page.words and not _BRACKETS.isdisjoint(text)
    for pattern, kind, possible in (
        (_EMAIL, Kind.EMAIL, at or bracketed),
        (_SPOKEN_EMAIL, Kind.EMAIL, dot and " at " in text),
        (_DOTTED_NAME_AT, Kind.EMAIL, dotted and " at " in text),
        (_WEB, Kind.URL, "/" in text or "www." in text),
        (_DOMAIN, Kind.URL, dotted),
    ):
        for match in pattern.finditer(text) if possible else ():
            end = match.start() + len(match.group().rstrip(".,;:!?)]}>'\"-"))
            yield Found(match.start(), end, kind)
    for match in _SPOKEN_DOMAIN.finditer(text) if dot else ():
        yield Found(*match.span(), Kind.URL)
    for match in _HANDLE.finditer(text) if at else ():
        name = match.group(1).rstrip(".-")
        if name not in COMMON:
            yield Found(match.start(), match.start(1) + len(name), Kind.HANDLE)
    for match in _NUMBERED_HANDLE.finditer(text) if "#" in text else ():
        yield Found(*match.span(), Kind.HANDLE)
    for match in _ACCOUNT.find(page):
        name = match.group(1).rstrip(".-")
        if re.search(r"[a-z]", name) and re.search(r"[0-9_.]", name):
            yield Found(match.start(1), match.start(1) + len(name), Kind.HANDLE)
