"""What a turn is given and gives back: the worker's act, the update it came in, the messages that wait to be sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.conversation import events
from bot.conversation.effects import Message, Remember
from bot.dialogue.bundle import Dialogue
from bot.store import Deed


@dataclass(frozen=True)
class Typed:
    """A line that the worker typed, just as it came. It goes no further than the identity guard.

    `alarm` says whether somebody is in danger, where `Turns.alarmed` has looked at the line already.
    """

    text: str = field(repr=False)
    alarm: bool | None = None


@dataclass(frozen=True)
class Started:
    """The worker begins a tree; what was open in this conversation is erased.

    In a group `led_by` is the conversation of whoever begins it, who then leads it, and whose set-up counts; `people`
    is how many are in that chat. `draft` is the very wording that is walked, where it is not the one on the shelf.
    """

    tree: str
    led_by: str | None = None
    people: int = 0
    draft: Dialogue | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Tapped:
    """A button of a session's question; what its token means shows when the session is there.

    `alarm` says that the button leads to the emergency card, which is known without looking anything up. `part` is the
    part of a long list of answers that the button stands on or leads to.
    """

    token: str
    alarm: bool = False
    part: int = 0


@dataclass(frozen=True)
class Told:
    """Something that needs no session, such as a menu, is answered by `messages`. What is open stays as it is.

    `remember` goes into the person's account.
    """

    messages: tuple[Message, ...]
    remember: tuple[Remember, ...] = ()


@dataclass(frozen=True)
class Worked:
    """Something is done in the store, in the turn's own transaction, and says what came of it. Needs no session."""

    deed: Deed = field(repr=False)


Act = Typed | Started | Tapped | Told | Worked | events.Event


@dataclass(frozen=True)
class Incoming:
    """One update of one conversation. `update_id` is the same when the same update is delivered again.

    `message_ids` are the numbers of the worker's own messages in the chat, `invitation` is a token that lets the
    conversation in, and `clears` says that this channel can clear its chat. `member` is the conversation of
    whoever sent it, who must still be a member at the commit. The terminal has none of the four.
    """

    conversation: str
    update_id: str
    act: Act
    now: datetime
    message_ids: tuple[int, ...] = ()
    invitation: str | None = None
    clears: bool = False
    member: str | None = None
    redacted: Callable[[], None] | None = None
    counts: bool = True
    """Whether anything of it may be counted. Of somebody who was not invited nothing is."""


@dataclass(frozen=True)
class Sendable:
    """A committed message that waits to be sent; `id` is what `Turns.sent` takes, `session` whose it is.

    `calls` is the conversation it is for where that is not the one that had the turn: that of a safety owner.
    """

    id: int
    message: Message
    session: str
    calls: str | None = None


@dataclass(frozen=True)
class Erased:
    """What time has erased: in how many conversations typed lines, how many conversations, how many unsent messages."""

    typed_lines: int = 0
    sessions: int = 0
    messages: int = 0


@dataclass(frozen=True)
class Chance:
    """Where ids and luck come from, so that a test can hold them still."""

    new_id: Callable[[], str]
    picked: Callable[[float], bool]


SayNow = Callable[[], Awaitable[None]]
"""Shows the emergency card at once. Called before anything else, without the store."""
