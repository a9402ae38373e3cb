"""Folds a text for matching (look-alikes, digits of any script, invisible characters); remembers where each came from.

Only the matching sees folded text; what is kept is cut from the text as typed. Folding looks at one character at a
time, so that a piece of text folds the same way wherever it stands.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.anonymise.kinds import LABELS, ORGANISATION_LABELS, Kind

BARRIER = "\ue000"
"""Stands in a folded text where something was taken out. No pattern matches it, and no typed character folds to it."""
PERSON = "\ue001"
"""The barrier where a name was: what stands beside a person is read differently."""
HOME = "\ue002"
"""The barrier where an address was: the shop that stands on it goes with it."""
BARRIERS = BARRIER + PERSON + HOME
BARRIER_OF = {Kind.NAME: PERSON, Kind.ADDRESS: HOME}
"""Those that say what was there; `BARRIER` stands for every other kind."""
_OF_LABEL = {LABELS[kind]: barrier for kind, barrier in BARRIER_OF.items()}

PLACEHOLDER = re.compile(
    r"\[("
    + "|".join(re.escape(label) for label in [*LABELS.values(), *ORGANISATION_LABELS.values()])
    + r")(?: ([1-9][0-9]{0,3}|[A-Z]{1,2}))?\]"
)
"""A placeholder as the guard writes it. Group 1 is its label, group 2 its number or letter."""

_LOOK_ALIKES = str.maketrans(
    "авеѕіјкмнорстухԁӏгАВЕЅІЈКМНОРСТУХοαεικνρτυχΟΑΒΕΖΗΙΚΜΝΡΤΥΧıɡσςΣøØłŁđĐ‘’‚‛`´ʼ“”„«»⁄∕−·•",
    "abesijkmhopctyxdlrABESIJKMHOPCTYXoaeikvptuxOABEZHIKMNPTYXigssSoOlLdD'''''''\"\"\"\"\"//-..",
)
_FILLERS = "\u115f\u1160\u3164\uffa0"
_PLAIN = re.compile(r"[ -_a-~]+|.", re.DOTALL)  # plain ASCII but the back quote, or one character
_LONGEST_LIGATURE = 4  # one Arabic sign stands for a sentence of eighteen letters
_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; the character at `i` came from `starts[i]:ends[i]` of the text as typed."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def fold(text: str) -> Folded:
    """Fold any string. Placeholders of an earlier pass become barriers."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def copy(start: int, end: int) -> None:
        for piece in _PLAIN.finditer(text, start, end):
            place = piece.start()
            if piece.group().isascii() and piece.group().isprintable():
                folded.append(piece.group())
                starts.extend(range(place, piece.end()))
                ends.extend(range(place + 1, piece.end() + 1))
                continue
            plain = _fold_character(text[place])
            if not plain and ends and ends[-1] == place:
                ends[-1] = place + 1  # an invisible character belongs to the visible one before it
            for character in plain:
                folded.append(character)
                starts.append(place)
                ends.append(place + 1)

    done = 0
    for found in PLACEHOLDER.finditer(text):
        copy(done, found.start())
        folded.append(_OF_LABEL.get(found.group(1), BARRIER))
        starts.append(found.start())
        ends.append(found.end())
        done = found.end()
    copy(done, len(text))
    return Folded("".join(folded), tuple(starts), tuple(ends))


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKD", character.translate(_LOOK_ALIKES))
    if len(plain) > _LONGEST_LIGATURE:
        return "\ufffd"
    return "".join(_plain(part) for part in plain)


def _plain(character: str) -> str:
    if character in _LINE_ENDS:
        return "\n"
    if character == "\t":
        return " "
    if character in _FILLERS:
        return ""
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc"):
        return ""
    if category == "Pd":
        return "-"
    if category in ("Zs", "So") or (category == "Sk" and not character.isascii()):
        return " "  # an emoji between two digits parts them no more than a space does
    if category in ("Co", "Cs", "Cn"):
        return "\ufffd"
    return character.translate(_LOOK_ALIKES)
