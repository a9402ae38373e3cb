"""Every screen that the shipped transcripts lead to, through the real engine and the real pages of Telegram."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from html import escape
from pathlib import Path

from bot.anonymise import LaidAside, session_memory
from bot.conversation import events as e
from bot.conversation.commands import event_of
from bot.conversation.effects import Ask, Effect, Emergency, Message, Plan, Say
from bot.conversation.engine import advance, begin
from bot.conversation.session import Mode
from bot.conversation.typed import spared, typed
from bot.dialogue.bundle import Dialogue
from bot.dialogue.slots import Contact, fill
from bot.library import Library, shipped
from bot.phrasing.danger import InDanger, danger_in
from bot.telegram.keyboard import parts_of
from bot.telegram.page import Page, pages
from bot.workshop.play import facts_of
from bot.workshop.transcript import Transcript, read_transcript
from tests import content
from tests.phone.bubble import Bubble, Button, Chat, Keyboard

NOW = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)
A_TURN = timedelta(seconds=10)
_COUNT = re.compile(r"^\d+ of about \d+|^Noted\.$", re.MULTILINE)


@dataclass(frozen=True)
class Screen:
    """What one turn leaves on the phone. `place` names the step and, after a slash of its own, what is special here."""

    tree: str
    place: str
    chat: Chat

    @property
    def name(self) -> str:
        return f"{self.tree}: {self.place}"


@cache
def library() -> Library:
    """The shipped content."""
    return content.library()


@cache
def in_danger() -> InDanger:
    """The check of typed lines for danger, with the shipped phrases and rules."""
    return danger_in(library().danger, content.rulebook())


@cache
def screens(tree: str) -> tuple[Screen, ...]:
    """Return every screen of a tree's transcripts once, in the order in which they are first met."""
    found: dict[Chat, Screen] = {}
    for file in sorted((shipped() / "transcripts" / tree).glob("*.yaml")):
        for screen in _of_transcript(file):
            found.setdefault(screen.chat, screen)
    return tuple(found.values())


def fresh(found: Iterable[Screen]) -> Iterator[Screen]:
    """Yield the screens that hold at least one message that was on none before, however far along the worker was."""
    seen: set[tuple[str, Keyboard]] = set()
    for screen in found:
        held = {
            (_COUNT.sub("", bubble.text).strip(), bubble.keyboard) for bubble in screen.chat if bubble.sender == "bot"
        }
        if not held <= seen:
            seen |= held
            yield screen


def _of_transcript(file: Path) -> Iterator[Screen]:
    read = read_transcript(file.read_text("utf-8"), file.name, library().dialogues)
    dialogue = library().dialogues[read.transcript.tree]
    walk = _Walk(dialogue, read.transcript)
    for turn in read.transcript.turns:
        if turn.worker is not None and walk.session.mode is not Mode.finished:
            walk.give(turn.worker, turn.removed)
    return iter(walk.seen)


class _Walk:
    def __init__(self, dialogue: Dialogue, transcript: Transcript) -> None:
        self._dialogue, self._now = dialogue, NOW
        self._asked: Ask | None = None
        self.seen: list[Screen] = []
        self._memory = session_memory()
        self._aside: LaidAside | None = None
        self.session, effects = begin(
            dialogue,
            session_id="a-session-on-a-phone",
            log_id="a-phone",
            facts=facts_of(transcript),
            now=NOW,
            privacy_line=True,
        )
        self._hear(effects, "opening")

    def give(self, line: str, removed: str | None) -> None:
        """Take one line of the worker; several answers are ticked one by one, as on a phone."""
        event = event_of(line, None if self.session.mode is Mode.unsafe else self._asked, NOW + timedelta(days=1))
        if isinstance(event, e.Answered) and event.text is not None:
            if in_danger()(line):
                self._turn(e.NotSafe())
                return
            answer, self._aside = typed(line, self._memory, removed)
            self._turn(answer, line=answer.text or "")
        elif isinstance(event, e.Answered) and self._asked is not None and self._asked.kind == "multi":
            step = self._asked.step
            for option in event.options:
                if option not in self._asked.ticked:
                    self._turn(e.Ticked(step, option), "ticked")
            self._turn(e.Answered(step))
        else:
            heard = spared(self._aside, event, self._memory) if self._aside else None
            self._turn(heard[0] if heard else event)

    def _turn(self, event: e.Event, special: str = "", line: str = "") -> None:
        self._now += A_TURN
        self.session, effects = advance(self._dialogue, self.session, event, self._now)
        said = (Bubble(escape(line), "worker"),) if line else ()
        self._hear(effects, special, said)

    def _hear(self, effects: Iterable[Effect], special: str = "", before: Chat = ()) -> None:
        """Note the screen that these effects make, and the one that “Why ask?” would make of it."""
        effects = tuple(effects)
        messages = tuple(effect for effect in effects if isinstance(effect, Say | Ask | Plan))
        self._asked = next((message for message in reversed(messages) if isinstance(message, Ask)), self._asked)
        if any(isinstance(effect, Emergency) for effect in effects):
            self._see("emergency", (*before, *emergency()[""]))
        elif messages:
            asks = any(isinstance(message, Ask) for message in messages)
            place = self._asked.step if asks and self._asked else "closing"
            self._see("/".join(filter(None, (place, special))), *self._shown(messages, before))
            if asks and not special and self._asked and self._asked.why:
                _, why = advance(self._dialogue, self.session, e.AskedWhy(), self._now)
                told = tuple(effect for effect in why if isinstance(effect, Say | Ask | Plan))
                self._see(f"{place}/why", *self._shown(told, ()))

    def _shown(self, messages: tuple[Message, ...], before: Chat) -> Iterator[Chat]:
        first, *others = in_parts(messages, self.session.id)
        yield (*before, *first)
        yield from others

    def _see(self, place: str, *chats: Chat) -> None:
        for number, chat in enumerate(chats):
            self.seen.append(Screen(self._dialogue.tree.id, f"{place}/part {number + 1}" if number else place, chat))


def in_parts(messages: tuple[Message, ...], session_id: str) -> Iterator[Chat]:
    """Yield what a turn leaves on the screen, for each part of a list that is shown part by part."""
    parts = [len(parts_of(message)) for message in messages if isinstance(message, Ask)]
    for part in range(max([1, *parts])):
        turned = [replace(message, part=part) if isinstance(message, Ask) else message for message in messages]
        yield tuple(bubble_of(page) for page in pages(turned, session_id, lambda _step, _option: False))


def bubble_of(page: Page) -> Bubble:
    """Return a page of the bot as a bubble."""
    keyboard: Keyboard = tuple(tuple(Button(button.label) for button in row) for row in page.keyboard)
    return Bubble(page.text, keyboard=keyboard)


def emergency() -> dict[str, Chat]:
    """Return the emergency card, and what each button that stays makes of it, by its name; no contact is known."""
    card = library().emergency
    rows: Keyboard = tuple((Button(button.label),) for button in card.every_button.values())
    texts = {"": card.first, **{name: button.text or card.first for name, button in card.buttons.items()}}
    return {name: (Bubble(escape(_without_contacts(text)), keyboard=rows),) for name, text in texts.items()}


def _without_contacts(text: str) -> str:
    return fill(text, lambda _: "they", lambda slot: slot.otherwise if isinstance(slot, Contact) else "")
