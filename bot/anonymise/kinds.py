"""What the guard can find, and how each kind is called in front of a person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.dialogue.tongue import ENGLISH, Tongue


class Kind(StrEnum):
    """Types of identifier; names and values as in PRIVACY.md 1."""

    NAME = "NAME"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    PLACE = "PLACE"
    ORG = "ORG"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    HANDLE = "HANDLE"
    URL = "URL"
    NHS = "NHS"
    NINO = "NINO"
    ID = "ID"
    DOB = "DOB"
    DATE = "DATE"
    VRM = "VRM"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that was given: `start` and `end` count its characters, `end` is exclusive."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that stayed although it may be a name: its author is asked before anybody else sees it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Guarded:
    """A text that may be written down: placeholders stand where `spans` pointed into the text that was given.

    `hold` are words that stayed and may be names; they count characters of the text given as well. `placeholders` are
    what stands for each span, in the same order.
    """

    text: str
    spans: tuple[Span, ...]
    hold: tuple[Doubt, ...] = ()
    placeholders: tuple[str, ...] = ()


LABELS: dict[Kind, str] = {
    Kind.NAME: "person",
    Kind.ADDRESS: "address",
    Kind.POSTCODE: "postcode",
    Kind.PLACE: "place",
    Kind.ORG: "organisation",
    Kind.PHONE: "phone",
    Kind.EMAIL: "email",
    Kind.HANDLE: "handle",
    Kind.URL: "link",
    Kind.NHS: "NHS number",
    Kind.NINO: "NI number",
    Kind.ID: "reference",
    Kind.DOB: "date of birth",
    Kind.DATE: "date",
    Kind.VRM: "registration",
    Kind.OTHER: "private",
}
"""What stands between the square brackets of a placeholder."""

ORGANISATION_LABELS = {
    "school": "school",
    "primary": "school",
    "academy": "school",
    "infants": "school",
    "juniors": "school",
    "college": "school",
    "high": "school",
    "grammar": "school",
    "nursery": "nursery",
    "preschool": "nursery",
    "playgroup": "nursery",
    "surgery": "surgery",
    "practice": "surgery",
    "hospital": "hospital",
    "infirmary": "hospital",
    "ward": "hospital",
    "refuge": "refuge",
    "hostel": "refuge",
}
"""What an organisation's placeholder is called where a word of its name says what it is."""

IN_WORDS: dict[Kind, str] = {
    Kind.NAME: "a name",
    Kind.ADDRESS: "an address",
    Kind.POSTCODE: "a postcode",
    Kind.PLACE: "a place",
    Kind.ORG: "the name of an organisation",
    Kind.PHONE: "a phone number",
    Kind.EMAIL: "an e-mail address",
    Kind.HANDLE: "a user name",
    Kind.URL: "a web address",
    Kind.NHS: "an NHS number",
    Kind.NINO: "a National Insurance number",
    Kind.ID: "a reference number",
    Kind.DOB: "a date of birth",
    Kind.DATE: "a date",
    Kind.VRM: "a car registration",
    Kind.OTHER: "something private",
}

SEVERAL: dict[Kind, str] = {
    Kind.NAME: "{number} names",
    Kind.ADDRESS: "{number} addresses",
    Kind.POSTCODE: "{number} postcodes",
    Kind.PLACE: "{number} places",
    Kind.ORG: "the names of {number} organisations",
    Kind.PHONE: "{number} phone numbers",
    Kind.EMAIL: "{number} e-mail addresses",
    Kind.HANDLE: "{number} user names",
    Kind.URL: "{number} web addresses",
    Kind.NHS: "{number} NHS numbers",
    Kind.NINO: "{number} National Insurance numbers",
    Kind.ID: "{number} reference numbers",
    Kind.DOB: "{number} dates of birth",
    Kind.DATE: "{number} dates",
    Kind.VRM: "{number} car registrations",
    Kind.OTHER: "{number} private things",
}
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
AND = "{first} and {last}"


def in_words(kinds: Iterable[Kind], tongue: Tongue = ENGLISH) -> str:
    """Say what was found, each kind once, in the order given: "two names and a postcode". Empty for none.

    `kinds` holds a kind as often as something of it was found.
    """
    words = [_counted(kind, count, tongue) for kind, count in Counter(kinds).items()]
    if len(words) < 2:
        return "".join(words)
    return tongue(AND).format(first=", ".join(words[:-1]), last=words[-1])


def _counted(kind: Kind, count: int, tongue: Tongue) -> str:
    if count == 1:
        return tongue(IN_WORDS[kind])
    number = tongue(NUMBERS[count - 2]) if count - 2 < len(NUMBERS) else str(count)
    return tongue(SEVERAL[kind]).format(number=number)
