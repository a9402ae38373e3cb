"""What comes out of the engine: data, never a call. Messages are for the worker; the rest is for the turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter


@dataclass(frozen=True)
class Choice:
    """One button of a question. `text` is the longer wording, shown above the buttons."""

    name: str
    label: str
    text: str | None = None
    group: str | None = None


Offer = Literal["prepare", "resume", "tidy", "tidies"]
"""Prepare another, carry on, clear this chat. `tidies`: the chat is to be cleared unless the worker objects."""


@dataclass(frozen=True)
class Reminder:
    """Something that the worker may be reminded of: opening a tree, after so many `days`; 0 is later the same day."""

    tree: str
    days: int = 0


@dataclass(frozen=True)
class Say:
    """A line that needs no answer.

    `tone` is `note` for the bot's own remarks, `misfit` for those about what does not fit the question, and `card` for
    information in the tree.
    """

    text: str
    tone: Literal["note", "misfit", "card", "opening", "closing"] = "note"
    offers: tuple[Offer, ...] = ()
    """What a channel may put under a closing line, where it has such a thing."""
    reminders: tuple[Reminder, ...] = ()
    """What it may offer to remind of there, where it can write to somebody later."""
    stays: bool = False
    """Somebody else's words: a channel that can keep a message from being passed on or saved does so."""
    type: Literal["say"] = "say"


@dataclass(frozen=True)
class Ask:
    """A question. `step` is the path that an answer names."""

    step: str
    text: str
    kind: str
    choices: tuple[Choice, ...] = ()
    ticked: tuple[str, ...] = ()
    most: int | None = None
    hint: str | None = None
    """How to type an answer, where typing is one."""
    earlier: str | None = None
    """What the worker answered here before, in words."""
    number: int = 0
    of: int = 0
    """This is question `number` of about `of`."""
    private: bool = False
    """The answer is never repeated on the screen (`echo: no`)."""
    why: bool = False
    """Whether “Why ask?” has an answer."""
    alarm_first: bool = False
    """“Not safe now” stands before the answers (`PRACTICE.md` T01)."""
    leaves_card: bool = True
    """Whether stopping here gives a card."""
    gathers: Literal["poll", "privately"] | None = None
    """Everybody in a group is asked at once: by the channel's own anonymous poll, or each for themselves."""
    right: str | None = None
    """The answer of a quiz that is right, and why (`because`)."""
    because: str | None = None
    part: int = 0
    """Which part of a long list of answers is in view, counted from 0, in a channel that shows them part by part."""
    stays: bool = False
    """As with `Say`."""
    type: Literal["ask"] = "ask"


@dataclass(frozen=True)
class Plan:
    """The plan card: a title and sections of lines, empty ones left out."""

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    type: Literal["plan"] = "plan"


@dataclass(frozen=True)
class Emergency:
    """The emergency card is open. It was said ahead of everything else, so it carries no text and is never queued."""


@dataclass(frozen=True)
class LogStep:
    """Learning and process only, tied to the random log id (`PRACTICE.md` 3.7)."""

    step: str
    what: str


@dataclass(frozen=True)
class Tally:
    """One more in a monthly counter that is joined to nothing."""

    step: str
    option: str


@dataclass(frozen=True)
class Hard:
    """At most half of a group chose what is right at a quiz's question: it comes back there (`PRACTICE.md` T19)."""

    step: str


@dataclass(frozen=True)
class Share:
    """A line leaves the session for the champions, byte for byte as its preview showed it.

    `step` is the path of the question it belongs to; `comment` is empty where there is none. With `urgent` it goes to
    the safety owner alone.
    """

    step: str
    text: str = field(repr=False)
    comment: str = field(repr=False)
    about: str
    urgent: bool


@dataclass(frozen=True)
class Remember:
    """A choice of set-up that goes into the account: nation, agency group, role group, counts."""

    fact: str
    value: str


@dataclass(frozen=True)
class Finish:
    """The session is over and is to be erased. Reason: done, stopped, safety or expired."""

    reason: str


Message = Say | Ask | Plan
Effect = Message | Emergency | LogStep | Tally | Hard | Share | Remember | Finish

_MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="type")])


def message_to_json(message: Message) -> str:
    """Return a message as JSON, for the queue of outgoing messages."""
    return _MESSAGE.dump_json(message).decode()


def message_from_json(text: str) -> Message:
    """Return the message that `message_to_json` wrote."""
    return _MESSAGE.validate_json(text)
