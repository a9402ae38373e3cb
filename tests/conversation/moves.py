"""Everything that can come in, at any step: what fits, what does not, what is late, and what is absurd."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import events as e
from bot.conversation.question import CHANGE, KEEP, KEPT_CHANGE, KEPT_OK, open_question
from bot.conversation.session import Session
from bot.dialogue.bundle import Dialogue

TYPED = ("", " ", "A few words.", "2", "yes, no", "{survivor.they}", "x" * 5000, "\x00\ud83d", "skip", "🙂")
FOREIGN = ("nothing-like-it", "", "yes", KEEP, KEPT_OK, KEPT_CHANGE, CHANGE, "skipped", "own")


def every_move(dialogue: Dialogue, session: Session, now: datetime) -> list[e.Event]:
    """Return one event of each kind that could come at this moment, the absurd ones included."""
    asked = open_question(dialogue, session)
    offered = [choice.name for choice in asked.choices] if asked else []
    here = asked.step if asked else "nowhere"
    gone = [path for path, given in session.answers.items() if given.live]
    moves: list[e.Event] = [e.Answered(here, (name,)) for name in offered]
    moves += [e.Answered(here, tuple(offered)), e.Answered(here), e.Answered()]
    moves += [e.Answered(here, (name,)) for name in FOREIGN]
    moves += [e.Answered(path, session.answers[path].options, session.answers[path].text) for path in gone]
    moves += [e.Answered("a-step-of-another-tree", ("yes",)), e.Answered(CHANGE, (gone[0],) if gone else ("x",))]
    moves += [e.Answered(text=text) for text in TYPED]
    moves += [e.Answered(here, text="Ring [a phone number].", removed="a phone number")]
    moves += [e.Ticked(here, name) for name in (*offered[:2], "nothing-like-it")]
    moves += [e.Ticked(path, "yes") for path in gone[:1]]
    moves += [e.Skipped(), e.Skipped(here), e.Skipped("a-step-of-another-tree"), *(e.Skipped(path) for path in gone)]
    moves += [
        e.WentBack(),
        e.AskedWhy(),
        e.Changing(),
        e.Sharing(),
        e.Stopped(),
        e.Resumed(),
        e.NotSafe(),
        e.Led("a-mark"),
        e.WrongKind(),
    ]
    moves += [e.Paused(now + timedelta(days=1)), e.Paused(now - timedelta(days=1)), e.TimedOut()]
    return moves
