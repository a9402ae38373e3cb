"""Descriptions that fit one person of a place: "the only vet in the village", "head of the parish council"."""

from collections.abc import Iterator

from bot.anonymise.kinds import Kind
from bot.anonymise.led import led
from bot.anonymise.page import Found, Page

_WHERE = (
    r"(?:village|town|street|road|estate|island|valley|parish|school|close|block|mosque|church|area|county|"
    r"city|hamlet|community)"
)
_ONLY = led(
    rf"(?<![a-z])(?:the |one of (?:two|three|the few) |one of the )?only (?!one|ones|people|person|way|thing|"
    rf"place|time|help|reason|option|"
    rf"safe|good)[a-z' -]{{3,40}}? (?:in|on|at|from|of) (?:the|this|our|their|her|his) (?:[a-z]+ )?{_WHERE}(?![a-z])",
    "the one only",
)
_HOLDER = led(
    r"(?<![a-z])(?:the )?(?:head ?teacher|head|deputy head|chair|chairman|chairwoman|mayor|vicar|imam|priest|"
    r"captain|manager|owner|"
    r"leader|founder|president|treasurer|secretary) (?:of|at) the (?:[a-z]+ ){0,2}"
    r"(?:parish council|council|village hall|rugby club|cricket club|football club|golf club|mosque|church|"
    r"club|committee|lodge)(?![a-z])",
    "the head headteacher deputy chair chairman chairwoman mayor vicar imam priest captain manager owner "
    "leader founder president treasurer secretary",
)


def find_descriptors(page: Page) -> Iterator[Found]:
    """Find what only one person of a village, street or school can be."""
    for description in (_ONLY, _HOLDER):
        for match in description.find(page):
            yield Found(*match.span(), Kind.OTHER, "it fits one person of a place.")
