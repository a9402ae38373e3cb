"""What holds after any event, whatever it was: the promises of the engine, as checks on one turn."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from bot.conversation import events as e
from bot.conversation.effects import Ask, Finish
from bot.conversation.engine import advance
from bot.conversation.plan import without_typed
from bot.conversation.question import CHANGE, KEEP, open_question
from bot.conversation.session import Mode, Session, from_json, to_json
from bot.conversation.walk import EndlessWalk, Walk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind
from bot.retention import Retention

TO_AN_END = 120
"""Fitting answers and skips that lead to an end from anywhere, once nothing else is done."""


def one_turn(dialogue: Dialogue, before: Session, event: e.Event, now: datetime) -> Session:
    """Take an event and check every promise that one turn can break. Returns the session after it."""
    after, effects = advance(dialogue, before, event, now)
    assert advance(dialogue, from_json(to_json(before)), event, now) == (after, effects), "same input, same output"
    known = way_of(dialogue, before)
    assert advance(dialogue, before, event, now, known) == (after, effects), "a way that is known only saves walking it"
    assert way_of(dialogue, after, known) == way_of(dialogue, after), "so it does from one session to the next"
    assert from_json(to_json(after)) == after, "a session survives being stored"
    assert any(isinstance(effect, Finish) for effect in effects) == (
        after.mode is Mode.finished and before.mode is not Mode.finished
    ), "an end is said exactly once"
    if after.mode in (Mode.asking, Mode.changing, Mode.kept, Mode.sharing):
        assert open_question(dialogue, after) is not None, "a session that is not over waits for something"
    if is_of_another_question(dialogue, before, event):
        assert after.answers == before.answers, "a button answers its own question only"
    no_answer_is_lost(before, after, event, now)
    if after.mode is Mode.asking and isinstance(event, e.Answered | e.Skipped):
        back_is_where_it_was(dialogue, before, after, now)
    return after


def way_of(dialogue: Dialogue, session: Session, since: Walk | None = None) -> Walk | None:
    """Return the way of a session, or None where it goes round."""
    try:
        return walk(dialogue, session, since)
    except EndlessWalk:
        return None


def is_of_another_question(dialogue: Dialogue, before: Session, event: e.Event) -> bool:
    """Tell whether an event belongs to a question that is not the open one: a late tap, a double tap, a foreign one."""
    if not isinstance(event, e.Answered | e.Skipped) or event.step is None or before.mode is Mode.finished:
        return False
    here, asked = walk(dialogue, before).open, open_question(dialogue, before)
    return event.step not in (CHANGE, here.path if here else None, asked.step if asked else None)


def no_answer_is_lost(before: Session, after: Session, event: e.Event, now: datetime) -> None:
    """An answer goes only by the worker's act, by time, or with the end; until then it is at least offered again."""
    if after.mode is Mode.finished:
        assert after.answers == {}, "an end forgets"
        return
    for path, given in before.answers.items():
        kept = after.answers.get(path)
        assert kept is not None, "an answer is never dropped"
        if not isinstance(event, e.Answered | e.Skipped):
            same = (given.options, given.skipped) == (kept.options, kept.skipped)
            assert same, "only an answer changes an answer"
        if isinstance(event, e.TimedOut):
            assert kept.live == given.live
            assert kept.text == given.text or kept.erased
        if not isinstance(event, e.Answered | e.Skipped | e.WentBack):
            assert kept.live == given.live, "nothing else takes an answer back"
    if isinstance(event, e.WentBack):
        gone = [path for path, given in before.answers.items() if given.live and not after.answers[path].live]
        assert len(gone) <= 1, "back goes one question back"
    if before.mode is not Mode.finished and isinstance(event, e.TimedOut):
        assert now - before.touched < Retention().session or before.paused_until is not None


def back_is_where_it_was(dialogue: Dialogue, before: Session, after: Session, now: datetime) -> None:
    """Where an answer moved the session one question on, back asks the same question with the same answers live."""
    if before.mode is not Mode.asking:
        return
    was, on = walk(dialogue, before), walk(dialogue, after)
    if was.open is None or was.open.path not in {place.path for place in on.answered()}:
        return
    if on.answered()[-1].path != was.open.path:
        return
    back, _ = advance(dialogue, after, e.WentBack(), now)
    again = walk(dialogue, back)
    assert again.open is not None
    assert again.open.path == was.open.path, "back is the same question"
    assert [place.path for place in again.places] == [place.path for place in was.places], "back is the same way"
    made = was.open.step.kind is Kind.plan  # once the card is made, typed lines are forgotten (`PRACTICE.md` 3.4)
    known = without_typed(before) if made else before
    behind = {place.path: known.answers[place.path] for place in was.answered()}
    assert {place.path: back.answers[place.path] for place in again.answered()} == behind, "back has the same answers"
    assert plain(open_question(dialogue, back)) == plain(open_question(dialogue, before)), "back is put the same"


def plain(asked: Ask | None) -> object:
    """Return a question without what was answered before and what was half ticked."""
    assert asked is not None
    return asked.step, asked.text, asked.kind, [c for c in asked.choices if c.name != KEEP], asked.number, asked.of


def an_end_is_near(dialogue: Dialogue, session: Session, now: datetime) -> None:
    """From any state, going on and then answers lead to an end: a question met again is answered another way."""
    met: Counter[str] = Counter()
    for _ in range(TO_AN_END):
        if session.mode is Mode.finished:
            return
        asked = open_question(dialogue, session)
        event: e.Event = e.Resumed()
        if session.mode not in (Mode.unsafe, Mode.paused) and asked is not None:
            ways: list[e.Event] = [
                e.Skipped(asked.step),
                *(e.Answered(asked.step, (choice.name,)) for choice in asked.choices),
            ]
            event = ways[met[asked.step] % len(ways)]
            met[asked.step] += 1
        session, _ = advance(dialogue, session, event, now)
    raise AssertionError(f"{TO_AN_END} answers lead to no end")


def later(now: datetime, hours: int) -> datetime:
    """Return the moment so many hours later, and ten seconds."""
    return now + timedelta(hours=hours, seconds=10)
