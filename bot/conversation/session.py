"""One walk of one version of a tree: what has been answered, and where the worker stands. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import TypeAdapter


class Mode(StrEnum):
    """What the session waits for."""

    asking = "asking"
    kept = "kept"
    """A typed line lost something to the identity guard; the worker is shown what was kept."""
    flagged = "flagged"
    """The phrasing check found something in a typed line; better ways are offered."""
    whom = "whom"
    """Whether it did depends on who will hear the line, which the worker is asked."""
    sharing = "sharing"
    """A line is looked at before it is shared with the champions, or is not."""
    changing = "changing"
    """The worker picks an earlier answer to change."""
    paused = "paused"
    unsafe = "unsafe"
    """The emergency card is open; nothing goes on until the worker says so."""
    finished = "finished"


@dataclass(frozen=True)
class Flag:
    """What the phrasing check found: the rule, blame or care, why it matters, better ways. Holds no word of the line.

    `sure` is False where it depends on who hears it.
    """

    rule: str
    kind: str
    why: str
    alternatives: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True)
class Answer:
    """What the worker answered at one step.

    `options` are names, never positions. An answer that is not `live` is remembered but has to be confirmed again: the
    worker went back to it, or something it depends on has changed. `erased` marks a typed line that has been forgotten.
    """

    options: tuple[str, ...] = ()
    text: str | None = None
    skipped: bool = False
    live: bool = True
    erased: bool = False


@dataclass(frozen=True)
class Draft:
    """A line on its way to the champions, until the worker has shared it or not (`PRACTICE.md` 6.7).

    `stage` is what is asked about it now. `answers` say of a word in doubt whether it identifies somebody.
    """

    stage: Literal["line", "about", "doubt", "preview", "edit", "comment"]
    step: str
    """Path of the question that the line belongs to; empty for none."""
    back: Mode
    """What the session waits for when this is over."""
    text: str = ""
    about: str | None = None
    comment: str | None = None
    urgent: bool = False
    answers: Mapping[str, bool] = field(default_factory=dict)
    taken: bool = False
    """The line is the answer to the open question: once this is over, it counts as given."""


LED_BY = "led-by"
"""The fact that holds the mark of whoever leads. There is one in every session of a group, and in no other."""
RETURNING = "returning-lines"
"""The fact that holds the paths of the questions that come back to this group today, with spaces between them."""
LEAST = "least"
"""The fact that holds how many have to answer before anything of it is shown, where that many are there at all."""


@dataclass(frozen=True)
class Session:
    """The whole state of one conversation between two events. `answers` is keyed by step path (``pair-one/afraid``)."""

    id: str
    tree: str
    version: str
    started: datetime
    touched: datetime
    log_id: str
    """Random, in no way derived from the session, the conversation or the person."""
    facts: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    at: str | None = None
    mode: Mode = Mode.asking
    ticks: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    """Paths of the cards shown, so that none is shown twice on the same way."""
    kept: str | None = None
    """What the identity guard took out of the line being shown, in words."""
    unsure: tuple[str, ...] = ()
    """Those placeholders of the line shown last of which the worker may say that they stand for no name."""
    flags: tuple[Flag, ...] = ()
    """What was found in the line that was typed last, until the worker has answered to it."""
    well: str | None = None
    """What was done well in it."""
    declined: tuple[str, ...] = ()
    """Rules whose flags the worker has declined: they are not shown again."""
    nudged: str | None = None
    """Path of the step where the worker was nudged."""
    draft: Draft | None = None
    """What is about to be shared."""
    settled: str | None = None
    """The last question about sharing that was answered for good: a second tap on it changes nothing."""
    ballots: Mapping[str, str] = field(default_factory=dict)
    """What each said in the private round that is open, by their marks. Gone when it closes."""
    closed: tuple[str, ...] = ()
    """Paths of the polls and rounds that were closed: what they came to is not asked of everybody again."""
    paused_until: datetime | None = None
    reason: str | None = None
    """Why it finished: done, stopped, safety or expired."""

    @property
    def of_a_group(self) -> bool:
        """Whether several people sit before it."""
        return LED_BY in self.facts

    @property
    def least(self) -> int:
        """How many have to answer before anything of it is shown; 0 where too few are there."""
        return int(self.facts.get(LEAST, "0"))

    @property
    def returning(self) -> frozenset[str]:
        """The paths of the questions that come back today: of the steps that belong to one no others are walked."""
        return frozenset(self.facts.get(RETURNING, "").split())

    def enough(self, number: int) -> bool:
        """Tell whether so many answers may be shown."""
        return self.least > 0 and number >= self.least

    def gathers(self, path: str) -> bool:
        """Tell whether a question that can be put to everybody at once is put so now, and was not answered before."""
        return self.least > 0 and path not in self.closed and path not in self.answers


_JSON: TypeAdapter[Session] = TypeAdapter(Session)


def to_json(session: Session) -> str:
    """Return the session as JSON, for the store."""
    return _JSON.dump_json(session).decode()


def from_json(text: str) -> Session:
    """Return the session that `to_json` wrote. Raises pydantic.ValidationError, which the caller must not show."""
    return _JSON.validate_json(text)
