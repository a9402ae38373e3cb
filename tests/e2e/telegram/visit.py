"""What a chat has to show next, worked out beside the bot: the pure engine given the same taps and lines, no store.

The bot and this page share the engine and how a page is worded; what they do not share is everything that a kill can
hurt: the store, the turn, the lanes, the outbox, what was committed, sent, marked and acknowledged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.anonymise import session_memory
from bot.conversation import events
from bot.conversation.effects import Ask, Message
from bot.conversation.listening import listen
from bot.conversation.question import open_question
from bot.conversation.session import Mode
from bot.conversation.taps import event_of_tap, in_view
from bot.conversation.typed import typed
from bot.dialogue.alarms import alarms_of
from bot.library import Library
from bot.telegram.button import Tap, read_tap
from bot.telegram.page import Page, pages
from bot.turn import WELCOME
from tests import content
from tests.e2e.expected import NOW, Expected, Stand, TurnSaid
from tests.telegram.peers.rich_text import as_kept

RULEBOOK = content.rulebook()


@dataclass(frozen=True)
class Seen:
    """One message as a person sees it: its text and what stands on its buttons."""

    text: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What a chat shows to one act of a person, and where it leaves them."""

    after: Stand
    pages: tuple[Page, ...]

    @property
    def seen(self) -> tuple[Seen, ...]:
        """The pages as a person sees them."""
        return tuple(
            Seen(as_kept(page.text, "HTML")[0], tuple(b.label for row in page.keyboard for b in row))
            for page in self.pages
        )

    @property
    def taps(self) -> list[tuple[str, str]]:
        """Label and data of each button under the last page."""
        return [(button.label, button.data) for row in self.pages[-1].keyboard for button in row]


class Visit(Expected):
    """Works out answers for a member of the bot."""

    def __init__(self, library: Library, tree: str) -> None:
        super().__init__(library, tree)
        self._shelf = library
        self._alarms = {pair for dialogue in library.dialogues.values() for pair in alarms_of(dialogue)}

    def begins(self, stand: Stand, tree: str) -> tuple[Answer, ...]:
        """Return what may be shown when a tree is begun; chance and the day decide between several."""
        return tuple(self._answer(turn) for turn in self._begun_with(stand, tree))

    def taps(self, stand: Stand, data: str) -> Answer:
        """Return what is shown when a button of the open question is tapped. `data` is that of our own page."""
        tap: Tap = read_tap(data)
        assert stand.session is not None
        assert tap.token is not None
        dialogue = self._shelf.dialogue(stand.session.tree)
        event = event_of_tap(dialogue, stand.session, tap.token)
        if event is None:
            asked = open_question(dialogue, stand.session)
            assert asked is not None
            return self._answer(TurnSaid(stand, (asked,)), tap)
        return self._answer(self._turn(stand, event), tap)

    def types(self, stand: Stand, line: str) -> Answer:
        """Return what is shown when a line is typed."""
        answer, _ = typed(line, session_memory())
        assert stand.session is not None
        dialogue = self._shelf.dialogue(stand.session.tree)
        flags, well = listen(dialogue, stand.session, answer.text or "", RULEBOOK)
        return self._answer(self._turn(stand, replace(answer, flags=flags, well=well)))

    def does(self, stand: Stand, event: events.Event) -> Answer:
        """Return what is shown to a command."""
        return self._answer(self._turn(stand, event))

    def asked(self, stand: Stand) -> Ask | None:
        """Return the open question."""
        if stand.session is None:
            return None
        return open_question(self._shelf.dialogue(stand.session.tree), stand.session)

    def asks_for_typing(self, stand: Stand) -> bool:
        """Tell whether the open question takes a typed line."""
        asked = self.asked(stand)
        is_step = stand.session is not None and stand.session.mode is Mode.asking
        return is_step and asked is not None and asked.hint is not None

    def _begun_with(self, stand: Stand, tree: str) -> Iterator[TurnSaid]:
        sampled = ("no",) if tree == WELCOME else ("no", "yes")
        yield from (self._begin(stand, tree, picked, privacy_line=due) for picked in sampled for due in (False, True))

    def _answer(self, said: TurnSaid, tap: Tap | None = None) -> Answer:
        session = said.after.session
        name = session.id if session else "s"
        seen = in_view(said.messages, name, tap.token or "", tap.page) if tap is not None else said.messages
        return Answer(said.after, self.paged(seen, name))

    def paged(self, messages: Sequence[Message], session: str) -> tuple[Page, ...]:
        """Return messages as the pages of a chat."""
        return pages(messages, session, lambda step, option: (step, option) in self._alarms)


END_OF_TOMORROW = NOW + timedelta(days=2)
