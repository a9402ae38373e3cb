"""What a button carries: a short token that names step and answer without saying them, and what a token means.

A token is made from the session's own id, which never leaves the house. So a button of another session or of somebody
else fits nothing, a button of an earlier question is known as such, and nothing about a tap has to be stored. It goes
by names, never by positions: an edit of a tree cannot turn one answer into another.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator
from hashlib import blake2s
from typing import TypeVar

from bot.conversation import events as e
from bot.conversation import nudge
from bot.conversation.changed import changed
from bot.conversation.effects import Ask, Effect
from bot.conversation.question import CHANGE, KEEP, KEPT_CHANGE, KEPT_OK, no_name, open_question
from bot.conversation.session import Mode, Session
from bot.conversation.sharing import DECISIONS
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind

DONE, SKIP, BACK, WHY, STOP, MORE = "/done", "/skip", "/back", "/why", "/stop", "/more"
CLOSE = "/close"
CONTROLS = (DONE, SKIP, BACK, WHY, STOP, MORE, CLOSE)
"""What can be tapped under a question besides its answers. A slash is part of no option's name."""
E = TypeVar("E", bound=Effect)
LENGTH = 12
"""Characters of a token, of 72 bits: by chance no two buttons of a session are ever alike."""


def token(session_id: str, step: str, answer: str) -> str:
    """Return the token of an answer, or of a control, at a step. 12 characters of A-Z, a-z, 0-9, - and _."""
    digest = blake2s(f"{step}\0{answer}".encode(), key=session_id.encode()[:32], digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()


def event_of_tap(dialogue: Dialogue, session: Session, tapped: str) -> e.Event | None:
    """Return what a tap means in a session, or None where it asks only to see more of the list.

    A button of an earlier question becomes an answer to that question, which the engine knows to be stale; one that
    belongs to nothing here becomes an answer to no question at all, which is told where we are.
    """
    for step, answer in _here_first(dialogue, session):
        if token(session.id, step, answer) == tapped:
            return _event(dialogue, step, answer)
    return e.Answered("", ("",))


def in_view(effects: Iterable[E], session_id: str, tapped: str, part: int) -> tuple[E, ...]:
    """Return what a tap led to, with the part of a long list in view that was tapped where its question is asked again.

    `tapped` is the token of the button, `part` the part it stood on or led to. Another question begins with its first.
    """
    return tuple(
        changed(effect, part=part) if isinstance(effect, Ask) and _has(effect, session_id, tapped) else effect
        for effect in effects
    )


def _has(asked: Ask, session_id: str, tapped: str) -> bool:
    names = (*(choice.name for choice in asked.choices), *CONTROLS)
    return any(token(session_id, asked.step, name) == tapped for name in names)


def _here_first(dialogue: Dialogue, session: Session) -> Iterator[tuple[str, str]]:
    """Yield everything that could have been tapped, the open question's own buttons first."""
    if session.mode is Mode.sharing:
        asked = open_question(dialogue, session)
        if asked is not None:
            yield from _buttons(asked.step, (choice.name for choice in asked.choices))
    if session.settled is not None:
        yield from _buttons(session.settled, DECISIONS)
    if session.mode is Mode.changing:
        yield from _buttons(CHANGE, (*session.answers, KEEP))
    if session.at is not None:
        yield from _buttons_of(dialogue, session, session.at)
    for path in dialogue.by_path:
        yield from _buttons_of(dialogue, session, path)
    yield from _buttons(CHANGE, (*session.answers, KEEP))


def _buttons_of(dialogue: Dialogue, session: Session, path: str) -> Iterator[tuple[str, str]]:
    step = dialogue.by_path.get(path)
    if step is not None and step.asks:
        no_names = map(no_name, session.unsure)
        yield from _buttons(path, (*step.options, KEEP, KEPT_OK, KEPT_CHANGE, *no_names, *nudge.OPTIONS))


def _buttons(step: str, answers: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((step, answer) for answer in (*answers, *CONTROLS))


def _event(dialogue: Dialogue, step: str, answer: str) -> e.Event | None:
    match answer:
        case "/more":
            return None
        case "/done":
            return e.Answered(step)
        case "/skip":
            return e.Skipped(None if step == CHANGE else step)
        case "/back":
            return e.WentBack(step)
        case "/why":
            return e.AskedWhy()
        case "/stop":
            return e.Stopped()
        case "/close":
            return e.Closed(step)
    asked = dialogue.by_path.get(step)
    if asked is not None and asked.kind is Kind.multi and answer in asked.options:
        return e.Ticked(step, answer)
    return e.Answered(step, (answer,))
