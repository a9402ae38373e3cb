"""The engine: one event in, the new session and its effects out. Pure and deterministic; the clock is passed in.

Read top to bottom it is the way of one event: `advance` sorts events to what the worker did, `_record` takes an
answer, `_move_on` shows what lies ahead and asks the next question, `_finish` closes kindly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.dependence import dependents
from bot.conversation.effects import Ask, Effect, Emergency, Finish, LogStep, Plan, Remember, Say, Tally
from bot.conversation.match import as_answer
from bot.conversation.plan import plan_card, without_typed
from bot.conversation.progress import usual_length
from bot.conversation.question import CHANGE, KEEP, KEPT_CHANGE, KEPT_OK, changeable, question
from bot.conversation.session import Answer, Mode, Session
from bot.conversation.signposts import card_text
from bot.conversation.walk import EndlessWalk, Place, Walk, target_of, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.model import Kind, Log

TYPED_LINES_LAST = timedelta(hours=2)
"""Idle time after which typed lines are erased (`PRACTICE.md` 3.4)."""
SESSION_LASTS = timedelta(hours=24)
"""Idle time after which the rest of a session is erased, unless the worker paused it (`PRACTICE.md` 3.4)."""

Step = tuple[Session, tuple[Effect, ...]]


def begin(
    dialogue: Dialogue, *, session_id: str, log_id: str, facts: Mapping[str, str], now: datetime, privacy_line: bool
) -> Step:
    """Open a session and ask its first question.

    `facts` are those of `bot.dialogue.facts` that are known, and the local contacts (``contact.duty``). `privacy_line`
    says whether the daily line about names is due.
    """
    tree = dialogue.tree
    session = Session(session_id, tree.id, dialogue.version, now, now, log_id, dict(facts))
    length = words.LENGTH if dialogue.plan else words.LENGTH_NO_CARD
    opening = [tree.title, words.DRAFT]
    if tree.minutes:
        opening.insert(1, length.format(minutes=words.minutes(tree.minutes), questions=usual_length(dialogue, session)))
    if privacy_line:
        opening.append(words.PRIVACY)
    return _move_on(dialogue, session, (Say("\n".join(opening), "opening"),))


def advance(dialogue: Dialogue, session: Session, event: e.Event, now: datetime) -> Step:
    """Take one event. Returns the new session and what is to be said, logged, remembered or ended.

    Never raises for anything a worker can do: what does not fit is answered with a line and the question again.
    """
    if isinstance(event, e.TimedOut):
        return _expire(session, now)
    if session.mode is Mode.finished:
        return session, (Say(words.OVER),)
    touched = replace(session, touched=now, paused_until=None)
    try:
        if session.mode is Mode.unsafe:
            return _while_unsafe(dialogue, touched, event)
        if session.mode is Mode.paused:
            touched = replace(touched, mode=Mode.asking)
        return _by_event(dialogue, touched, event)
    except EndlessWalk as endless:
        return _finish(touched, "stopped", (Say(words.ENDLESS), *_card_of(endless.way)))


def _by_event(dialogue: Dialogue, session: Session, event: e.Event) -> Step:
    match event:
        case e.Answered():
            return _answered(dialogue, session, event)
        case e.Ticked():
            return _ticked(dialogue, session, event)
        case e.Skipped():
            return _skipped(dialogue, session, event)
        case e.WentBack():
            return _back(dialogue, session)
        case e.AskedWhy():
            return _why(dialogue, session)
        case e.Changing():
            if not changeable(walk(dialogue, session)):
                return _again(dialogue, session, words.NOTHING_TO_CHANGE)
            return _ask(dialogue, replace(session, mode=Mode.changing, ticks=()))
        case e.Stopped():
            return _stop(dialogue, session)
        case e.Paused(until):
            paused = replace(session, mode=Mode.paused, paused_until=until, ticks=())
            return paused, (Say(words.PAUSED, "closing"),)
        case e.Resumed():
            return where_we_were(dialogue, session)
        case e.NotSafe():
            return replace(session, mode=Mode.unsafe, ticks=()), (Emergency(),)
        case e.WrongKind():
            return _again(dialogue, session, words.WRONG_KIND)
    raise AssertionError("every event is named above; TimedOut is taken before")


def where_we_were(dialogue: Dialogue, session: Session) -> Step:
    """Say where the session stands and ask the open question again, after a pause, a restart or an alarm."""
    way = walk(dialogue, session)
    count = words.several(len(way.answered()))
    said: list[Effect] = [Say(words.WHERE_WE_WERE.format(title=dialogue.tree.title, count=count))]
    if any(answer.erased for answer in session.answers.values()):
        said.append(Say(words.TYPED_ERASED))
    if way.open is None:
        return _move_on(dialogue, session, tuple(said))
    return _ask(dialogue, session, tuple(said))


def _while_unsafe(dialogue: Dialogue, session: Session, event: e.Event) -> Step:
    """The emergency card stays until the worker carries on or stops; nothing else gets past it."""
    if isinstance(event, e.Resumed):
        return where_we_were(dialogue, replace(session, mode=Mode.asking))
    if isinstance(event, e.Stopped):
        return _finish(session, "safety", (Say(words.SAFETY_END, "closing"),))
    return session, (Emergency(),)


def _answered(dialogue: Dialogue, session: Session, event: e.Answered) -> Step:
    way = walk(dialogue, session)
    if session.mode is Mode.changing and event.step in (None, CHANGE):
        return _change(dialogue, session, way, event)
    here = way.open
    if here is None:
        return _move_on(dialogue, session)
    if event.step is not None and event.step != here.path:
        return _stale(dialogue, session, event)
    session = replace(session, mode=Mode.asking) if session.mode is Mode.changing else session
    earlier = session.answers.get(here.path)
    if session.mode is Mode.kept and earlier is not None:
        if event.options == (KEPT_OK,):
            return _record(dialogue, session, way, here, replace(earlier, live=True))
        if event.options == (KEPT_CHANGE,):
            return _ask(dialogue, replace(session, mode=Mode.asking, kept=None))
    if event.options in ((KEPT_OK,), (KEPT_CHANGE,)):
        return _ask(dialogue, session)
    if KEEP in event.options and earlier is not None and not earlier.live:
        return _record(dialogue, session, way, here, replace(earlier, live=True))
    answer = as_answer(way, here, event)
    if isinstance(answer, str):
        return _again(dialogue, session, answer)
    if event.removed is not None and answer.text is not None:
        kept = {**session.answers, here.path: replace(answer, live=False)}
        return _ask(dialogue, replace(session, answers=kept, mode=Mode.kept, kept=event.removed, ticks=()))
    return _record(dialogue, session, way, here, answer)


def _stale(dialogue: Dialogue, session: Session, event: e.Answered) -> Step:
    """A button of another question: a double tap is passed over in silence, anything else is told where we are."""
    given = session.answers.get(event.step or "")
    if given is not None and given.live and set(event.options) <= {*given.options, KEEP, KEPT_OK}:
        return session, ()
    return _again(dialogue, session, words.STALE)


def _record(dialogue: Dialogue, session: Session, way: Walk, here: Place, answer: Answer) -> Step:
    """Take an answer, ask again what depends on it, and go where it leads."""
    step, before = here.step, session.answers.get(here.path)
    target = target_of(step, answer)
    if target == "change":
        return _ask(dialogue, replace(session, mode=Mode.changing, ticks=()))
    answers = {**session.answers, here.path: answer}
    if before is not None and (before.options, before.text, before.skipped) != (
        answer.options,
        answer.text,
        answer.skipped,
    ):
        answers = _no_longer_live(answers, dependents(dialogue, here.path))
    effects: list[Effect] = list(_logged(session, here, answer))
    effects += _replies(way, here, answer)
    if step.remember and answer.options:
        session = replace(session, facts={**session.facts, step.remember: answer.options[0]})
        effects.append(Remember(step.remember, answer.options[0]))
    session = replace(session, answers=answers, mode=Mode.asking, kept=None, ticks=())
    if target == "not-safe":
        session = replace(session, answers=_no_longer_live(answers, {here.path}), mode=Mode.unsafe)
        return session, (*effects, Emergency())
    if step.kind is Kind.plan:
        session = without_typed(session)  # the card is made: typed lines go now (`PRACTICE.md` 3.4)
    index = here.scope.tree.index
    if target in index and index[target] <= index[step.id]:
        session = _ask_again_from(session, here, target)
    return _move_on(dialogue, session, tuple(effects))


def _ask_again_from(session: Session, here: Place, target: str) -> Session:
    """A question that leads back: everything from its target to itself is asked, and shown, once more."""
    index = here.scope.tree.index
    again = [step.id for step in here.scope.tree.script[index[target] : index[here.step.id] + 1]]
    prefixes = tuple(here.scope.prefix + name for name in again)

    def within(path: str) -> bool:
        return any(path == prefix or path.startswith(prefix + "/") for prefix in prefixes)

    answers = _no_longer_live(session.answers, {path for path in session.answers if within(path)})
    return replace(session, answers=answers, shown=tuple(path for path in session.shown if not within(path)))


def _no_longer_live(answers: Mapping[str, Answer], paths: frozenset[str] | set[str]) -> dict[str, Answer]:
    return {path: replace(given, live=False) if path in paths else given for path, given in answers.items()}


def _replies(way: Walk, here: Place, answer: Answer) -> list[Effect]:
    """Return what the bot says to an answer: its option's reply, or “Noted.” where nothing is repeated."""
    replies = [here.step.options[name].say for name in answer.options if name in here.step.options]
    said: list[Effect] = [Say(way.text(reply, here.scope)) for reply in replies if reply]
    return said or ([] if here.step.echo or answer.skipped else [Say(words.NOTED)])


def _logged(session: Session, here: Place, answer: Answer) -> list[Effect]:
    """Return what may be counted of an answer, by the step's own declaration; nothing where counts are not on."""
    step = here.step
    if session.facts.get("counts") != "on" or step.log in (None, Log.no):
        return []
    if step.log is Log.tally:
        return [Tally(here.path, name) for name in answer.options]
    what = "skipped" if answer.skipped else "answered"
    return [LogStep(here.path, f"{what}:{','.join(answer.options)}" if answer.options else what)]


def _ticked(dialogue: Dialogue, session: Session, event: e.Ticked) -> Step:
    way = walk(dialogue, session)
    here = way.open
    if session.mode is not Mode.asking or here is None or here.path != event.step or here.step.kind is not Kind.multi:
        return _again(dialogue, session, words.STALE)
    if event.option not in way.visible(here):
        return _again(dialogue, session, words.NOT_AN_OPTION)
    if event.option in session.ticks:
        return _ask(dialogue, replace(session, ticks=tuple(name for name in session.ticks if name != event.option)))
    if here.step.most is not None and len(session.ticks) >= here.step.most:
        return _again(dialogue, session, words.TOO_MANY.format(most=here.step.most))
    return _ask(dialogue, replace(session, ticks=(*session.ticks, event.option)))


def _skipped(dialogue: Dialogue, session: Session, event: e.Skipped) -> Step:
    if session.mode is Mode.changing:
        return _ask(dialogue, replace(session, mode=Mode.asking))
    way = walk(dialogue, session)
    if way.open is None:
        return _move_on(dialogue, session)
    if event.step is not None and event.step != way.open.path:
        given = session.answers.get(event.step)
        return (session, ()) if given and given.live and given.skipped else _again(dialogue, session, words.STALE)
    return _record(dialogue, session, way, way.open, Answer(skipped=True))


def _back(dialogue: Dialogue, session: Session) -> Step:
    if session.mode in (Mode.changing, Mode.kept):
        return _ask(dialogue, replace(session, mode=Mode.asking, kept=None))
    way = walk(dialogue, session)
    answered = way.answered()
    if not answered:
        return _again(dialogue, session, words.FIRST_QUESTION)
    last = answered[-1]
    back = replace(session, answers=_no_longer_live(session.answers, {last.path}), ticks=())
    wanted = session.facts.get("counts") == "on" and last.step.log is Log.session
    return _ask(dialogue, back, (LogStep(last.path, "back"),) if wanted else ())


def _why(dialogue: Dialogue, session: Session) -> Step:
    way = walk(dialogue, session)
    if way.open is None or way.open.step.why is None:
        return session, (Say(words.NO_WHY),)
    return session, (Say(way.text(way.open.step.why, way.open.scope)),)


def _change(dialogue: Dialogue, session: Session, way: Walk, event: e.Answered) -> Step:
    """Open one earlier answer again. What follows it stays, unless it turns out to depend on it."""
    chosen = event.options[0] if len(event.options) == 1 else None
    places = changeable(way)
    if chosen is None and event.text:
        typed = event.text.strip()
        if typed.isdigit() and 1 <= int(typed) <= len(places):
            chosen = places[int(typed) - 1].path
    if chosen == KEEP:
        return _ask(dialogue, replace(session, mode=Mode.asking))
    if chosen not in {place.path for place in places}:
        return _again(dialogue, session, words.NOT_AN_OPTION)
    answers = _no_longer_live(session.answers, {chosen})
    return _ask(dialogue, replace(session, answers=answers, mode=Mode.asking))


def _stop(dialogue: Dialogue, session: Session) -> Step:
    session = replace(session, mode=Mode.asking)
    return _finish(session, "stopped", (*_card_of(walk(dialogue, session)), Say(words.STOPPED, "closing")))


def _card_of(way: Walk) -> tuple[Effect, ...]:
    """Return the plan card as far as the way went, or the kind word for an empty one; nothing where there is none."""
    card = plan_card(way)
    return (card,) if card else (Say(words.PLAN_EMPTY),) if way.dialogue.plan else ()


def _move_on(dialogue: Dialogue, session: Session, effects: tuple[Effect, ...] = ()) -> Step:
    """Show the cards that lie ahead and not been shown on this way, then ask, or finish where the way ends."""
    try:
        way = walk(dialogue, session)
    except EndlessWalk as endless:
        return _finish(session, "stopped", (*effects, Say(words.ENDLESS), *_card_of(endless.way)))
    on_the_way = [place for place in way.places if place.step.kind is Kind.card]
    cards = [Say(card_text(way, place), "card") for place in on_the_way if place.path not in session.shown]
    session = replace(session, shown=tuple(place.path for place in on_the_way))
    if way.open is not None:
        return _ask(dialogue, session, (*effects, *cards))
    return _finish(
        session, "done", (*effects, *cards, Say(words.DONE if dialogue.plan else words.DONE_NO_CARD, "closing"))
    )


def _ask(dialogue: Dialogue, session: Session, effects: tuple[Effect, ...] = ()) -> Step:
    """Put the open question, with the plan card before it where that is what it asks about."""
    way = walk(dialogue, session)
    asked = question(way)
    if asked is None:
        return _move_on(dialogue, session, effects)
    session = replace(session, at=way.open.path if way.open else None)
    card: tuple[Effect, ...] = ()
    if asked.kind == Kind.plan.value and session.mode is Mode.asking:
        made: Plan | None = plan_card(way)
        card = (made,) if made else (Say(words.PLAN_EMPTY),)
    return session, (*effects, *card, asked)


def _again(dialogue: Dialogue, session: Session, line: str) -> Step:
    """Say a line and put the same question again."""
    session, effects = _ask(dialogue, session, (Say(line, "misfit"),))
    return session, tuple(effect for effect in effects if not isinstance(effect, Plan))


def _expire(session: Session, now: datetime) -> Step:
    """Erase what has been kept long enough: typed lines after two hours, the rest after a day or at a pause's end."""
    if session.mode is Mode.finished:
        return session, ()
    if session.paused_until is not None:
        return (session, ()) if now < session.paused_until else _finish(session, "expired", ())
    idle = now - session.touched
    if idle >= SESSION_LASTS:
        return _finish(session, "expired", ())
    if idle >= TYPED_LINES_LAST:
        erased = without_typed(session)
        return replace(erased, mode=Mode.asking, kept=None) if erased.mode is Mode.kept else erased, ()
    return session, ()


def _finish(session: Session, reason: str, effects: tuple[Effect, ...]) -> Step:
    """End the session: its answers are gone from the new state, and the turn erases what was stored."""
    ended = replace(session, mode=Mode.finished, answers={}, at=None, ticks=(), kept=None, shown=(), reason=reason)
    minutes = (session.touched - session.started).total_seconds() / 60
    band = "<2" if minutes < 2 else "2-5" if minutes < 5 else "5-10" if minutes < 10 else ">10"
    counted = session.facts.get("counts") == "on"
    log: tuple[Effect, ...] = (LogStep("", f"{reason}:{band}"),) if counted else ()
    return ended, (*effects, *log, Finish(reason))


def open_question(dialogue: Dialogue, session: Session) -> Ask | None:
    """Return the question that the session waits for, as it would be put now, or None where it waits for nothing."""
    return None if session.mode is Mode.finished else question(walk(dialogue, session))
