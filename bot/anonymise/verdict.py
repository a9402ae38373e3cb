"""What becomes of a word, and why."""

from enum import Enum
from typing import NamedTuple

from bot.anonymise.kinds import Kind


class Verdict(Enum):
    """What becomes of a word."""

    SAFE = "stays"
    DOUBTFUL = "stays, but its author is asked before anybody else sees it"
    IDENTIFIER = "goes"


class Judged(NamedTuple):
    """A word of the page with its verdict and the reason for it, in words that quote nothing."""

    start: int
    end: int
    verdict: Verdict
    why: str
    kind: Kind = Kind.NAME
