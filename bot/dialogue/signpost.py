"""Numbers that a worker may pass on, by nation, each with its source; which of them may be shown."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from bot.dialogue.part import Line, Name, Part, YesNo
from bot.dialogue.read import validated
from bot.dialogue.source import compose

SIGNPOSTS_FILE = "signposts.yaml"
ONLY_999 = """
entries:
  emergency: {for: Emergency, number: "999", hours: 24 hours, source: general knowledge, expires: never}
"""
"""What stands in for a file of signposts that cannot be read: 999 never expires (`PRACTICE.md` M6)."""


class Signpost(Part):
    """One number. `disagree: yes` hides it: sources differ, or it could not be confirmed (`PRACTICE.md` M6)."""

    whom: Line = Field(alias="for")
    number: Line
    nations: tuple[Name, ...] = ()
    hours: Line = "not known"
    source: Line
    key: Line | None = None
    page_date: Line = "not known"
    confirmed: Line = "never"
    expires: Line | None = None
    disagree: YesNo = False
    note: Line | None = None

    def shown_in(self, nation: str | None) -> bool:
        """Tell whether the number may be shown to a worker of that nation; None stands for a nation not set."""
        return not self.disagree and (not self.nations or nation is None or nation in self.nations)


class Signposts(Part):
    """All numbers by name."""

    entries: dict[Name, Signpost]


@dataclass(frozen=True)
class ReadSignposts:
    """The numbers with the file they came from."""

    signposts: Signposts
    file: str
    text: str


def read_signposts(text: str, file: str) -> ReadSignposts:
    """Return the numbers that a YAML file holds. Raises Unreadable."""
    return ReadSignposts(validated(Signposts, compose(text, file), file), file, text)
