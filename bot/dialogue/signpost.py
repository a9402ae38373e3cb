"""Numbers that a worker may pass on, by nation, each with its source; how far each of them can be trusted today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from pydantic import Field, model_validator

from bot.dialogue.part import Line, Name, Part, YesNo
from bot.dialogue.read import validated
from bot.dialogue.source import compose

SIGNPOSTS_FILE = "signposts.yaml"
ONLY_999 = """
entries:
  emergency: {for: Emergency, number: "999", hours: 24 hours, source: general knowledge, expires: never}
"""
"""What stands in for a file of signposts that cannot be read: 999 never expires (`PRACTICE.md` M6)."""
LASTS = timedelta(days=90)
"""How long a confirmation holds, counted from the day on which the number was checked (`PRACTICE.md` M6)."""
A_DAY_AHEAD = timedelta(days=1)
"""A confirmation may be a day ahead of the clock that reads it: the two may stand in different time zones."""
LASTING = ("999",)
"""Numbers that may be marked `expires: never`."""
NOT_KNOWN = "not known"
NEVER = "never"


class Trust(StrEnum):
    """How far a number can be trusted on one day."""

    lasting = "lasting"
    confirmed = "confirmed"
    unchecked = "unchecked"
    """Shown as not yet checked by the organisation."""
    expired = "expired"
    """Its last confirmation is too old: the number is hidden and its official page is named."""
    hidden = "hidden"
    """Sources disagree, so its official page is named instead. Nothing but an edit of the file shows the number."""


@dataclass(frozen=True)
class Confirmation:
    """That an organisation checked a number, and exactly what it checked: another number is another confirmation."""

    on: date
    said: str


class Signpost(Part):
    """One number. `disagree: yes` hides it: sources differ, or it could not be confirmed (`PRACTICE.md` M6)."""

    whom: Line = Field(alias="for")
    number: Line
    nations: tuple[Name, ...] = ()
    hours: Line = NOT_KNOWN
    source: Line
    page: Line | None = None
    key: Line | None = None
    page_date: Line = NOT_KNOWN
    confirmed: Line = NEVER
    expires: Literal["never"] | None = None
    disagree: YesNo = False
    note: Line | None = None

    @model_validator(mode="after")
    def _dates_can_be_read(self) -> Signpost:
        if self.expires and self.number not in LASTING:
            raise ValueError(f"never expires, and only {' and '.join(LASTING)} may. Please leave “expires” out.")
        if self.confirmed != NEVER:
            try:
                date.fromisoformat(self.confirmed)
            except ValueError:
                said = "is confirmed on no date. Please write the day, such as 2027-03-01, or never."
                raise ValueError(said) from None
        return self

    @property
    def said(self) -> str:
        """What is shown of it and has to be right: the number and its hours, as a confirmation holds them."""
        return self.number if self.hours == NOT_KNOWN else f"{self.number}, {self.hours}"

    @property
    def official_page(self) -> str:
        """Where to look it up: its official page, or the page it was read from where none is named."""
        return self.page or self.source

    def shown_in(self, nation: str | None) -> bool:
        """Tell whether this is for a worker of that nation; None stands for a nation not set.

        Of a number that is hidden, its official page is shown.
        """
        return not self.nations or nation is None or nation in self.nations

    def confirmed_on(self, confirmation: Confirmation | None) -> date | None:
        """Return the day on which it was last checked: by the file itself, or by the organisation.

        A confirmation of another number, or of other hours, does not count.
        """
        in_file = [date.fromisoformat(self.confirmed)] if self.confirmed != NEVER else []
        by_admin = [confirmation.on] if confirmation is not None and confirmation.said == self.said else []
        return max([*in_file, *by_admin], default=None)

    def trust(self, today: date, confirmation: Confirmation | None = None) -> Trust:
        """Return how far the number can be trusted on the day `today`.

        A day of confirmation that lies ahead counts as none, so that no slip of the pen lasts for years.
        """
        if self.disagree:
            return Trust.hidden
        if self.expires is not None:
            return Trust.lasting
        checked = self.confirmed_on(confirmation)
        if checked is None or checked > today + A_DAY_AHEAD:
            return Trust.unchecked
        return Trust.confirmed if today <= checked + LASTS else Trust.expired


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


_FACT = "signpost."


def as_facts(confirmations: dict[str, Confirmation]) -> dict[str, str]:
    """Return confirmations as facts of a session: ``signpost.england`` is “2026-11-22 0808 2000 247, 24 hours”."""
    return {f"{_FACT}{name}": f"{each.on.isoformat()} {each.said}" for name, each in confirmations.items()}


def confirmation_in(fact: str | None) -> Confirmation | None:
    """Return the confirmation that a fact's text holds, or None where it holds none."""
    on, _, said = (fact or "").partition(" ")
    try:
        return Confirmation(date.fromisoformat(on), said)
    except ValueError:
        return None


def fact_of(name: str) -> str:
    """Return the name of the fact that holds the confirmation of a number."""
    return f"{_FACT}{name}"
