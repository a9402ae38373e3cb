"""A transcript played on the engine: what the bot says now, where that differs, which steps were touched."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.anonymise import LaidAside, session_memory
from bot.conversation.commands import event_of
from bot.conversation.effects import Ask, Effect, Emergency, Plan, Say
from bot.conversation.engine import advance, begin
from bot.conversation.events import Answered, Event, NotSafe, Skipped
from bot.conversation.match import as_answer
from bot.conversation.plain import as_lines
from bot.conversation.session import Answer, Mode, Session
from bot.conversation.typed import spared, typed
from bot.conversation.walk import walk
from bot.dialogue.bundle import Dialogue
from bot.workshop.transcript import ReadTranscript, Transcript, Turn, leading_comment, tidy, write_transcript

EMERGENCY_CARD = "[The emergency card is open. Carry on with /resume, or end with /stop.]"
"""Stands for the emergency card, which is no message of the tree."""
A_TURN = timedelta(seconds=10)
_NOON = datetime(2000, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Difference:
    """One place where the conversation goes otherwise than the transcript says."""

    file: str
    line: int
    step: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: at “{self.step}” {self.text}"


@dataclass(frozen=True)
class Played:
    """What came of a transcript. `turns` are its turns with all that the bot says now filled in."""

    turns: tuple[Turn, ...]
    differences: tuple[Difference, ...]
    touched: frozenset[str]
    """Paths of the steps that the conversation passed, such as ``if-then/fear``."""
    reason: str | None
    """Why the conversation ended; None where the transcript leaves it open."""


def play(dialogue: Dialogue, read: ReadTranscript, in_danger: Callable[[str], bool] = lambda _: False) -> Played:
    """Play a transcript and compare what the bot says with what stands in it, where it does.

    `in_danger` tells of a typed line whether it says that someone is not safe now.
    """
    return _Play(dialogue, read, in_danger).whole()


def update(read: ReadTranscript, played: Played) -> str:
    """Return the transcript's file with what the bot says now; its leading comment is kept."""
    renewed = read.transcript.model_copy(update={"turns": played.turns})
    return write_transcript(renewed, leading_comment(read.text))


class _Play:
    def __init__(self, dialogue: Dialogue, read: ReadTranscript, in_danger: Callable[[str], bool]) -> None:
        self._dialogue = dialogue
        self._read = read
        self._in_danger = in_danger
        self._said: list[Turn] = []
        self._differences: list[Difference] = []
        self._touched: set[str] = set()
        self._now = _NOON
        self._asked: Ask | None = None
        self._memory = session_memory()
        self._aside: LaidAside | None = None

    def whole(self) -> Played:
        transcript = self._read.transcript
        session, effects = begin(
            self._dialogue,
            session_id="rehearsal",
            log_id="rehearsal",
            facts=facts_of(transcript),
            now=self._now,
            privacy_line=True,
        )
        self._touch(session)
        heard = self._hear(effects)
        misfit: str | None = None
        for number, turn in enumerate(transcript.turns):
            if turn.bot is not None:
                self._compare(number, turn.bot, heard)
                heard, misfit = None, None
                continue
            if misfit:
                self._differ(number - 1, misfit)
            if session.mode is Mode.finished:
                self._differ(number, "the conversation is over already. Please remove what follows.")
                return self._played(session)
            session, effects = self._turn(session, turn)
            self._said.append(turn)
            heard, misfit = self._hear(effects), self._misfit(turn, effects)
        if misfit:
            self._differ(len(transcript.turns) - 1, misfit)
        return self._played(session)

    def _turn(self, session: Session, turn: Turn) -> tuple[Session, tuple[Effect, ...]]:
        self._now += A_TURN
        event = self._event(session, turn)
        after, effects = advance(self._dialogue, session, event, self._now)
        if after.mode is Mode.finished:
            self._touch(replace(session, answers={**session.answers, **_given(self._dialogue, session, event)}))
        else:
            self._touch(after)
        return after, effects

    def _event(self, session: Session, turn: Turn) -> Event:
        line = turn.worker or ""
        event = event_of(line, None if session.mode is Mode.unsafe else self._asked, self._now + timedelta(days=1))
        waits = self._aside if session.mode is Mode.kept else None
        if not isinstance(event, Answered) or event.text is None:
            heard = spared(waits, event, self._memory) if waits else None
        elif self._in_danger(line):
            return NotSafe()
        else:
            heard = typed(line, self._memory, turn.removed)
        if heard is None:
            return event
        event, self._aside = heard
        return event

    def _hear(self, effects: tuple[Effect, ...]) -> str | None:
        """Take in what the bot says: the text for the transcript, None where it says nothing."""
        lines: list[str] = []
        for effect in effects:
            if isinstance(effect, Ask):
                self._asked = effect
            if isinstance(effect, Say | Ask | Plan):
                lines.append(as_lines(effect))
            elif isinstance(effect, Emergency):
                lines.append(EMERGENCY_CARD)
        if not lines:
            return None
        heard = tidy("\n\n".join(lines))
        self._said.append(Turn(bot=heard))
        return heard

    def _compare(self, number: int, expected: str, heard: str | None) -> None:
        if heard is None:
            self._differ(number, "the bot says nothing here. Please remove this turn.")
        elif tidy(expected) != heard:
            self._differ(number, f"the bot says something else now:\n{as_an_author_reads(tidy(expected), heard)}")

    def _misfit(self, turn: Turn, effects: tuple[Effect, ...]) -> str | None:
        misfits = any(isinstance(effect, Say) and effect.tone == "misfit" for effect in effects)
        if not misfits or self._asked is None:
            return None
        takes = ", ".join(choice.name for choice in self._asked.choices)
        typed = "typed words" if self._asked.hint else ""
        wanted = " or ".join(part for part in (takes, typed) if part)
        return f"“{turn.worker}” does not fit. It takes: {wanted}."

    def _differ(self, number: int, text: str) -> None:
        step = self._asked.step if self._asked else "the start"
        self._differences.append(Difference(self._read.file, self._read.line_of(number), step, text))

    def _touch(self, session: Session) -> None:
        self._touched |= {place.path for place in walk(self._dialogue, session).places}

    def _played(self, session: Session) -> Played:
        return Played(tuple(self._said), tuple(self._differences), frozenset(self._touched), session.reason)


def facts_of(transcript: Transcript) -> dict[str, str]:
    """Return what is known before the first question, as the engine takes it."""
    contacts = {f"contact.{name}": value for name, value in transcript.contacts.items()}
    filled = {"contacts": "filled"} if contacts else {}
    return {**filled, **transcript.facts, **contacts}


def as_an_author_reads(expected: str, heard: str) -> str:
    """Return what differs between two texts, line by line: “-” stands in the transcript, “+” is said now."""
    return "\n".join(f"    {line}" for line in _lines_that_differ(expected, heard))


def _lines_that_differ(expected: str, heard: str) -> Iterator[str]:
    for line in difflib.ndiff(expected.split("\n"), heard.split("\n")):
        if line.startswith(("- ", "+ ")):
            yield line.rstrip()


def _given(dialogue: Dialogue, session: Session, event: Event) -> dict[str, Answer]:
    """Return the answer that ended the conversation, by its step, so that the steps after it count as touched."""
    way = walk(dialogue, session)
    if way.open is None:
        return {}
    if isinstance(event, Skipped):
        return {way.open.path: Answer(skipped=True)}
    earlier = session.answers.get(way.open.path)
    if isinstance(event, Answered):
        answer = as_answer(way, way.open, event)
        kept = replace(earlier, live=True) if earlier is not None else None
        given = answer if isinstance(answer, Answer) else kept
        return {way.open.path: given} if given else {}
    return {}
