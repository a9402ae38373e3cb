"""A member who answers at random, knows every tap and line given, and reads what comes back against the pure engine."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from bot.anonymise import guard
from bot.conversation.commands import EVENT_OF
from bot.conversation.session import Mode
from bot.library import Library
from bot.phrasing.danger import danger_in
from bot.telegram import words
from bot.turn import WELCOME
from tests import content
from tests.e2e.expected import Stand
from tests.e2e.telegram.visit import END_OF_TOMORROW, Answer, Seen, Visit
from tests.e2e.telegram.watched import Fit, Reading, read, seen_in, shows
from tests.e2e.worker import WORDS
from tests.telegram.peers.phone import Person
from tests.telegram.peers.record import Call

AROUND = {words.BACK: 0.05, words.SKIP: 0.06, words.WHY: 0.04}
"""How often each way around a question is taken, of all taps."""
NEVER = (words.NOT_SAFE, words.STOP, words.STOP_NO_CARD)
"""These end what is to be watched."""
KINDS_OF_WORDS = 0.5
"""How often a line is typed where answers could be tapped as well."""


class Unexpected(AssertionError):
    """A chat was shown something else than it had to be."""


class Worker:
    """One member in a private chat. `again` holds every call that showed a page once more."""

    def __init__(self, library: Library, person: Person, chance: Random, patience: float = 60.0) -> None:
        self.person = person
        self.visit = Visit(library, WELCOME)
        self.chance = chance
        self.again: list[Call] = []
        self.typed: list[str] = []
        self.acts = 0
        self.stands: tuple[Stand, ...] = (Stand(),)
        self._patience = patience
        self._in_danger = danger_in(library.danger, content.rulebook())
        self._answers: tuple[Answer, ...] = ()
        self._before: Seen | None = None
        self._shown: list[Call] = []
        self._looked = 0

    @property
    def stand(self) -> Stand:
        """Where this member stands; several readings of chance stand alike."""
        return self.stands[0]

    async def joins(self, invitation: str) -> None:
        """Come in by an invitation; set-up begins."""
        self._expect(tuple(answer for stand in self.stands for answer in self.visit.begins(stand, WELCOME)))
        await self.person.types(f"/start {invitation}")
        await self._is_answered()

    async def begins(self, tree: str) -> None:
        """Begin a tree."""
        self._expect(tuple(answer for stand in self.stands for answer in self.visit.begins(stand, tree)))
        await self.person.types(f"/prepare {tree}")
        await self._is_answered()

    async def walks(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Answer until what was begun is over, or stop where it is enough."""
        while self.stand.session is not None:
            await (self.commands("/stop") if enough() else self.acts_once())

    async def acts_once(self) -> None:
        """Tap or type one thing, and wait until its answer is in sight."""
        if self.visit.asks_for_typing(self.stand) and self.chance.random() < KINDS_OF_WORDS:
            await self.types(self._line())
        else:
            await self.taps(self._label())

    async def taps(self, label: str) -> None:
        """Tap a button of the open question, and wait until the answer is in sight."""
        self._expect(tuple(self.visit.taps(a.after, dict(a.taps)[label]) for a in self._answers))
        await self.person.taps(label)
        await self._is_answered()

    async def types(self, line: str) -> None:
        """Type a line, and wait until the answer is in sight."""
        self.typed.append(line)
        self._expect(tuple(self.visit.types(stand, line) for stand in self.stands))
        await self.person.types(line)
        await self._is_answered()

    async def commands(self, command: str) -> None:
        """Type a command that is an event of the engine, and wait until the answer is in sight."""
        event = EVENT_OF[command](END_OF_TOMORROW)
        self._expect(tuple(self.visit.does(stand, event) for stand in self.stands))
        await self.person.types(command)
        await self._is_answered()

    @property
    def waited(self) -> float:
        """Seconds from the last act until the first page of its answer was there."""
        return self._shown[0].at - self.person.acted_at

    @property
    def offered(self) -> dict[str, str]:
        """The buttons of the open question: label and data, as our own page has them."""
        return dict(self._answers[0].taps)

    def reads_the_rest(self) -> None:
        """Look at what came after the last answer: nothing but its last page again. Raises Unexpected."""
        self._look()
        reading = self._reading(self._answers[0])
        if reading.fit is not Fit.complete:
            raise Unexpected(self._told())
        self.again += reading.again

    def _label(self) -> str:
        """Choose a button of the open question that leaves the session going, or ends it in the usual way."""
        taps = self.offered
        if "Yes, count" in taps:
            return "Yes, count"  # so that what was counted shows whether an answer was doubled
        while True:
            label = self.chance.choice(list(taps))
            if label in NEVER or taps[label].startswith("!") or self.chance.random() > AROUND.get(label, 1.0):
                continue
            after = self.visit.taps(self._answers[0].after, taps[label]).after
            if after.session is None or after.session.mode is not Mode.unsafe:
                return label

    def _line(self) -> str:
        while True:
            line = " ".join(self.chance.sample(WORDS, self.chance.randint(3, 9)))
            if not guard(line).spans and not self._in_danger(line):
                return line

    def _expect(self, answers: tuple[Answer, ...]) -> None:
        if self._answers:
            self.reads_the_rest()
            self._before = self._answers[0].seen[-1]
        self.acts += 1
        self._shown, self._answers = [], answers

    async def _is_answered(self) -> None:
        def fits() -> tuple[Answer, ...]:
            self._look()
            readings = [(answer, self._reading(answer)) for answer in self._answers]
            if all(reading.fit is Fit.wrong for _, reading in readings):
                raise Unexpected(self._told())
            return tuple(answer for answer, reading in readings if reading.fit is Fit.complete)

        server, chat = self.person.server, self.person.chat.id
        fit = await server.record.until(fits, chat=chat, patience=self._patience)
        self._answers = fit
        self.stands = tuple(answer.after for answer in fit)

    def _look(self) -> None:
        """Take in what was shown since the last look."""
        calls = self.person.server.record.in_chat[self.person.chat.id]
        new = calls[self._looked :]
        self._shown += [call for call in new if shows(call)]
        self._looked += len(new)

    def _reading(self, answer: Answer) -> Reading:
        return read(self._shown, answer.seen, self._before)

    def _told(self) -> str:
        wanted = "\n  or\n".join("\n".join(map(str, answer.seen)) for answer in self._answers)
        return f"Shown:\n{chr(10).join(str(seen_in(call)) for call in self._shown)}\nWanted:\n{wanted}"
