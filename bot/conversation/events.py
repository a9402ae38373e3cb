"""What comes in: one event is one thing that the worker, or time, did."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.conversation.session import Flag
from bot.retention import Retention


@dataclass(frozen=True)
class Answered:
    """An answer to a step: options by name, or a typed line that has already passed the identity guard.

    `step` is the path that the button belongs to; None means whatever is being asked now. `removed` says in words what
    the guard took out ("a phone number"), None where it took nothing; `unsure` are those of its placeholders that may
    stand for no name; `spared` marks a line that its worker said holds none. `flags` are what the phrasing check found
    in a line that the worker plans to say, the most serious first, and `well` is what was done well in it.
    """

    step: str | None = None
    options: tuple[str, ...] = ()
    text: str | None = None
    removed: str | None = None
    flags: tuple[Flag, ...] = ()
    well: str | None = None
    unsure: tuple[str, ...] = ()
    spared: bool = False


@dataclass(frozen=True)
class Ticked:
    """One option of a several-answers question was ticked or unticked."""

    step: str
    option: str


@dataclass(frozen=True)
class Skipped:
    """The question is skipped."""

    step: str | None = None


@dataclass(frozen=True)
class WentBack:
    """One question back, from the question at `step`; None means from whatever is being asked now."""

    step: str | None = None


@dataclass(frozen=True)
class AskedWhy:
    """Why is this asked?"""


@dataclass(frozen=True)
class Changing:
    """The worker wants to change an earlier answer."""


@dataclass(frozen=True)
class Sharing:
    """The worker wants to share a line with the champions."""


@dataclass(frozen=True)
class Stopped:
    """Stop, and give me my card."""


@dataclass(frozen=True)
class Paused:
    """Keep everything until `until`, then forget it."""

    until: datetime


@dataclass(frozen=True)
class Resumed:
    """Carry on, after a pause, a restart or the emergency card."""


@dataclass(frozen=True)
class Led:
    """Somebody leads from here, in a group. `by` is their mark in this session."""

    by: str


@dataclass(frozen=True)
class Voted:
    """Somebody of a group answers for themselves in a private round. `by` is their mark in this session."""

    step: str
    by: str
    option: str


@dataclass(frozen=True)
class Closed:
    """The poll or round at `step` is closed. `votes` are those of a poll by option, None where they are not known."""

    step: str
    votes: tuple[tuple[str, int], ...] | None = None


@dataclass(frozen=True)
class NotSafe:
    """The button, the command or a danger phrase. The emergency card is already on its way."""


@dataclass(frozen=True)
class WrongKind:
    """A photo, a voice note, a file: something that is never an answer here."""


@dataclass(frozen=True)
class Reworded:
    """A line that was read already has been edited where it stands. It was taken as it first came."""


@dataclass(frozen=True)
class TimedOut:
    """Time has passed; whether that erases anything is decided by how long things are kept, and the engine's clock."""

    retention: Retention = field(default_factory=Retention)


Event = (
    Answered
    | Ticked
    | Skipped
    | WentBack
    | AskedWhy
    | Changing
    | Sharing
    | Stopped
    | Paused
    | Resumed
    | Led
    | Voted
    | Closed
    | NotSafe
    | WrongKind
    | Reworded
    | TimedOut
)
