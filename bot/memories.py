"""What open sessions know of names: in this process's memory only, never written, gone after a while or a restart."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.anonymise import LaidAside, Memory, session_memory
from bot.conversation.events import Answered, Event
from bot.conversation.session import Mode, Session
from bot.conversation.typed import spared, typed
from bot.dialogue.tongue import ENGLISH, Tongue

MOST_SESSIONS = 1000
"""Sessions whose names are known at once. Beyond that the one that has been quiet longest is forgotten."""


@dataclass(frozen=True, slots=True)
class Known:
    """What one session knows: its memory, and the line that waits for “That's no name”."""

    session: str
    memory: Memory
    aside: LaidAside | None = None

    def hears(self, line: str, tongue: Tongue = ENGLISH) -> tuple[Answered, Known]:
        """Return what is left of a typed line, and what the session knows after it."""
        answer, aside = typed(line, self.memory, tongue=tongue)
        return answer, replace(self, aside=aside)

    def takes(self, event: Event | None, tongue: Tongue = ENGLISH) -> tuple[Event | None, Known]:
        """Return an event, “That's no name” as the line that it brings back. The next event finds no line any more."""
        heard = spared(self.aside, event, self.memory, tongue) if self.aside else None
        answer, aside = heard or (event, None)
        return answer, replace(self, aside=aside)


class Memories:
    """The memories of all open sessions, one a conversation."""

    def __init__(self, last: timedelta) -> None:
        """Take how long typed lines `last` without an answer: what was learnt from them goes with them."""
        self._last = last
        self._known: OrderedDict[str, tuple[datetime, Known]] = OrderedDict()

    def of(self, conversation: str, session: Session, now: datetime) -> Known:
        """Return what a session knows, to be learnt with apart: it counts from `keep` on.

        What a restart or a quiet while has taken begins anew, with letters that its kept lines do not hold yet.
        """
        self.forget_before(now - self._last)
        _, known = self._known.get(conversation, (now, None))
        if known is not None and known.session == session.id:
            return Known(session.id, known.memory.copy(), known.aside)
        kept = (answer.text for answer in session.answers.values() if answer.text is not None)
        return Known(session.id, session_memory(kept))

    def keep(self, conversation: str, session: Session, known: Known, now: datetime) -> None:
        """Let what a turn has learnt count, now that it is committed. A line waits only while the worker is asked."""
        if session.mode is Mode.finished:
            return self.forget(conversation)
        self._known[conversation] = (now, known if session.mode is Mode.kept else replace(known, aside=None))
        self._known.move_to_end(conversation)
        while len(self._known) > MOST_SESSIONS:
            self._known.popitem(last=False)
        return None

    def forget(self, conversation: str) -> None:
        """Forget what a conversation knows."""
        self._known.pop(conversation, None)

    def forget_before(self, moment: datetime) -> None:
        """Forget every session that has been quiet since a moment."""
        while self._known and next(iter(self._known.values()))[0] <= moment:
            self._known.popitem(last=False)
