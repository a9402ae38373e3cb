"""Every transcript, played in a language that nobody speaks: the way is the same, and no English word is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.anonymise import guard, in_words
from bot.conversation.commands import event_of
from bot.conversation.effects import Ask, Effect
from bot.conversation.engine import advance, begin
from bot.conversation.events import Answered, Event
from bot.conversation.session import Mode, Session
from bot.dialogue.bundle import Dialogue
from bot.library import shipped
from bot.workshop.play import facts_of
from bot.workshop.transcript import Transcript, read_transcript
from tests.content import library
from tests.languages.given import english_in, pseudo_library, shown

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TRANSCRIPTS = sorted((shipped() / "transcripts").glob("*/*.yaml"))


class Side:
    """One of the two conversations that are held side by side."""

    def __init__(self, dialogue: Dialogue, transcript: Transcript) -> None:
        self.dialogue = dialogue
        self.asked: Ask | None = None
        self.session, effects = begin(
            dialogue, session_id="s", log_id="l", facts=facts_of(transcript), now=NOON, privacy_line=True
        )
        self.heard(effects)

    def heard(self, effects: tuple[Effect, ...]) -> None:
        self.said = shown(effects)
        self.asked = next((effect for effect in effects if isinstance(effect, Ask)), self.asked)

    def goes_on(self, event: Event, now: datetime) -> None:
        self.session, effects = advance(self.dialogue, self.session, event, now)
        self.heard(effects)

    @property
    def stands(self) -> tuple[str | None, Mode, str | None]:
        return self.session.at, self.session.mode, self.session.reason


def meant(line: str, side: Side, until: datetime) -> Event:
    event = event_of(line, None if side.session.mode is Mode.unsafe else side.asked, until)
    if not isinstance(event, Answered) or event.text is None:
        return event
    guarded = guard(line)
    removed = in_words((span.kind for span in guarded.spans), side.dialogue.tongue) if guarded.spans else None
    return Answered(text=guarded.text, removed=removed)


def typed_in(session: Session) -> list[str]:
    draft = [session.draft.text, session.draft.comment] if session.draft else []
    return [text for text in (*(answer.text for answer in session.answers.values()), *draft) if text]


@pytest.mark.parametrize("tree", sorted({path.parent.name for path in TRANSCRIPTS}))
def test_a_conversation_goes_the_same_way_and_holds_no_english_word(tree: str) -> None:
    for path in TRANSCRIPTS:
        if path.parent.name != tree:
            continue
        transcript = read_transcript(path.read_text("utf-8"), path.name, library().dialogues).transcript
        entries = library().signposts.signposts.entries.values()
        numbers = [said for each in entries for said in (each.number, each.official_page)]
        # The code that takes a shared line back is put in where it is made, with the commit.
        given, now = [*transcript.contacts.values(), *numbers, "{receipt}"], NOON
        english = Side(library().dialogue(transcript.tree), transcript)
        pseudo = Side(pseudo_library().dialogue(transcript.tree), transcript)
        for turn in transcript.turns:
            assert pseudo.stands == english.stands, path.name
            given += typed_in(pseudo.session)
            for text in pseudo.said:
                assert english_in(text, *given) == [], (path.name, text)
            if turn.worker is None:
                continue
            now += timedelta(seconds=10)
            # What is tapped is the same button; what is typed is guarded, and what went is said in each language.
            event = meant(turn.worker, english, now + timedelta(days=1))
            english.goes_on(event, now)
            typed = isinstance(event, Answered) and event.text is not None
            pseudo.goes_on(meant(turn.worker, pseudo, now + timedelta(days=1)) if typed else event, now)
            given += typed_in(pseudo.session)
