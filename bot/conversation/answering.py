"""What an answer does: it is taken, what depends on it is asked again, and the session goes where it leads."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation import events as e
from bot.conversation import nudge, share_words, sharing, words
from bot.conversation.asking import again, ask, move_on
from bot.conversation.changed import changed
from bot.conversation.dependence import dependents
from bot.conversation.effects import Effect, Emergency, LogStep, Remember, Say, Tally
from bot.conversation.ending import Step
from bot.conversation.match import as_answer
from bot.conversation.plan import without_typed
from bot.conversation.question import CHANGE, KEEP, KEPT_CHANGE, KEPT_OK, NO_NAME, UNDER_A_LINE, changeable, no_name
from bot.conversation.session import Answer, Draft, Mode, Session
from bot.conversation.walk import Place, Walk, target_of, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind, Log


def answered(dialogue: Dialogue, session: Session, event: e.Answered, since: Walk | None = None) -> Step:
    """Take an answer to the open question, or to “which answer would you like to change?”."""
    if session.settled is not None and event.step == session.settled:
        return session, ()  # a second tap on what was decided
    if session.mode is Mode.sharing and session.draft is not None:
        return _about_sharing(dialogue, session, session.draft, event)
    way = walk(dialogue, session, since)
    if session.mode is Mode.changing and event.step in (None, CHANGE):
        return _change(dialogue, session, way, event)
    here = way.open
    if here is None:
        return move_on(dialogue, session)
    if event.step is not None and event.step != here.path:
        return _stale(dialogue, session, event)
    session = changed(session, mode=Mode.asking) if session.mode is Mode.changing else session
    earlier = session.answers.get(here.path)
    if session.mode in UNDER_A_LINE and earlier is not None and len(event.options) == 1:
        under = _about_the_line(dialogue, session, way, here, earlier, event.options[0])
        if under is not None:
            return under
    late = {KEPT_OK, KEPT_CHANGE, *nudge.OPTIONS} - set(here.step.options)
    if event.options and all(option in late or option.startswith(NO_NAME) for option in event.options):
        return ask(dialogue, session)
    if KEEP in event.options and earlier is not None and not earlier.live:
        return record_answer(dialogue, session, way, here, changed(earlier, live=True))
    answer = as_answer(way, here, event)
    if isinstance(answer, str):
        return again(dialogue, session, answer)
    if answer.text is None:
        return record_answer(dialogue, session, way, here, answer)
    found = changed(session, flags=event.flags, well=event.well, unsure=event.unsure or session.unsure)
    if event.removed is not None:
        kept = {**session.answers, here.path: changed(answer, live=False)}
        shown = changed(found, answers=kept, mode=Mode.kept, kept=event.removed, unsure=event.unsure, ticks=())
        return ask(dialogue, shown)
    session, effects = _looked_at(dialogue, found, way, here, answer)
    return session, (Say(dialogue.tongue(words.SPARED)), *effects) if event.spared else effects


def _about_the_line(
    dialogue: Dialogue, session: Session, way: Walk, here: Place, line: Answer, option: str
) -> Step | None:
    """Take an answer about the line that was just typed; None where it is none of what was asked."""
    if session.mode is Mode.kept:
        if option == KEPT_OK:
            return _looked_at(dialogue, session, way, here, changed(line, live=True))
        if option.startswith(NO_NAME):
            # The line itself is laid aside in memory only. That it comes here means that it is no longer there.
            return ask(
                dialogue, changed(session, mode=Mode.asking, kept=None), (Say(dialogue.tongue(words.TYPE_AGAIN)),)
            )
        return ask(dialogue, changed(session, mode=Mode.asking, kept=None)) if option == KEPT_CHANGE else None
    if option == nudge.TELL:
        may = session.mode is Mode.flagged and sharing.may_be_shared(way, here)
        return ask(dialogue, sharing.about_a_flag(session, here.path, line.text or "")) if may else None
    if session.mode is Mode.whom and option == nudge.HURT:
        return ask(dialogue, changed(session, mode=Mode.flagged))
    offered = (nudge.NOT_HURT,) if session.mode is Mode.whom else nudge.OPTIONS[:-2]
    if option not in offered:
        return None
    session, kept, counted = nudge.chosen(session, here, option, line)
    if kept is None:
        return ask(dialogue, changed(session, mode=Mode.asking), counted)
    taught = (Say(dialogue.tongue(words.WHOM_TAUGHT)),) if option == nudge.NOT_HURT else ()
    session, effects = record_answer(dialogue, session, way, here, kept)
    return session, (*counted, *taught, *effects)


def _looked_at(dialogue: Dialogue, session: Session, way: Walk, here: Place, line: Answer) -> Step:
    """Take a typed line, or lay it aside where the phrasing check has something to say first."""
    flags = nudge.fresh(dialogue, session, here, session.flags)
    if flags:
        return ask(dialogue, nudge.nudged(session, here.path, line, flags))
    if here.step.share is not None and line.text and not dialogue.practice:
        session = changed(session, answers={**session.answers, here.path: changed(line, live=False)}, kept=None)
        return ask(dialogue, sharing.of_an_answer(session, here.path, line.text, here.step.share))
    well = (Say(dialogue.tongue(words.WELL).format(why=session.well)),) if session.well else ()
    session, effects = record_answer(dialogue, session, way, here, line)
    return session, (*well, *effects)


def share(dialogue: Dialogue, session: Session) -> Step:
    """Let the worker pick or type a line to share; nothing leaves from a tree in which nothing is counted."""
    if session.mode is Mode.sharing and session.draft is not None:
        return ask(dialogue, session)
    if not dialogue.tree.counted:
        return again(dialogue, session, dialogue.tongue(share_words.NOT_HERE))
    return ask(dialogue, sharing.by_command(session))


def _about_sharing(
    dialogue: Dialogue, session: Session, draft: Draft, event: e.Answered | e.Skipped | e.WentBack
) -> Step:
    """Take what the worker did about a line that may be shared, and go on where they were once that is over."""
    way = walk(dialogue, session)
    asked = sharing.question_of(way, draft)
    if event.step not in (None, asked.step):
        return again(dialogue, session, dialogue.tongue(words.STALE))
    match event:
        case e.Answered():
            session, effects, closed = sharing.answered(way, draft, asked, event)
        case e.WentBack():
            session, effects, closed = sharing.back(session, draft)
        case e.Skipped():
            effects, closed = (), True
    if not closed:
        return ask(dialogue, session, effects)
    session = changed(sharing.over(session), settled=asked.step)
    given = session.answers.get(draft.step)
    here = way.open
    if not draft.taken or here is None or here.path != draft.step or given is None or isinstance(event, e.WentBack):
        return ask(dialogue, session, effects)
    session, more = record_answer(dialogue, session, way, here, changed(given, live=True))
    return session, (*effects, *more)


def _stale(dialogue: Dialogue, session: Session, event: e.Answered) -> Step:
    """A button of another question: a double tap is passed over in silence, anything else is told where we are."""
    given = session.answers.get(event.step or "")
    taken = {KEEP, KEPT_OK, *map(no_name, session.unsure)}
    if given is not None and given.live and set(event.options) <= {*given.options, *taken}:
        return session, ()
    return again(dialogue, session, dialogue.tongue(words.STALE))


def record_answer(dialogue: Dialogue, session: Session, way: Walk, here: Place, answer: Answer) -> Step:
    """Take an answer, ask again what depends on it, and go where it leads."""
    step, before = here.step, session.answers.get(here.path)
    target = target_of(step, answer)
    if target == "change":
        return ask(dialogue, changed(session, mode=Mode.changing, ticks=()))
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
        session = changed(session, facts={**session.facts, step.remember: answer.options[0]})
        effects.append(Remember(step.remember, answer.options[0]))
    session = changed(session, answers=answers, mode=Mode.asking, kept=None, flags=(), well=None, ticks=())
    if target == "not-safe":
        session = changed(session, answers=_no_longer_live(answers, {here.path}), mode=Mode.unsafe)
        return session, (*effects, Emergency())
    if step.kind is Kind.plan:
        session = without_typed(session)  # the card is made: typed lines go now (`PRACTICE.md` 3.4)
    index = here.scope.tree.index
    if target in index and index[target] <= index[step.id]:
        session = _ask_again_from(session, here, target)
    return move_on(dialogue, session, tuple(effects), way)


def _ask_again_from(session: Session, here: Place, target: str) -> Session:
    """A question that leads back: everything from its target to itself is asked, and shown, once more."""
    index = here.scope.tree.index
    again = [step.id for step in here.scope.tree.script[index[target] : index[here.step.id] + 1]]
    prefixes = tuple(here.scope.prefix + name for name in again)

    def within(path: str) -> bool:
        return any(path == prefix or path.startswith(prefix + "/") for prefix in prefixes)

    answers = _no_longer_live(session.answers, {path for path in session.answers if within(path)})
    return changed(session, answers=answers, shown=tuple(path for path in session.shown if not within(path)))


def _no_longer_live(answers: Mapping[str, Answer], paths: frozenset[str] | set[str]) -> dict[str, Answer]:
    return {path: changed(given, live=False) if path in paths else given for path, given in answers.items()}


def _replies(way: Walk, here: Place, answer: Answer) -> list[Effect]:
    """Return what the bot says to an answer: its option's reply, or “Noted.” where nothing is repeated."""
    replies = [here.step.options[name].say for name in answer.options if name in here.step.options]
    said: list[Effect] = [Say(way.text(reply, here.scope)) for reply in replies if reply]
    return said or ([] if here.step.echo or answer.skipped else [Say(way.dialogue.tongue(words.NOTED))])


def _logged(session: Session, here: Place, answer: Answer) -> list[Effect]:
    """Return what may be counted of an answer, by the step's own declaration; nothing where counts are not on."""
    step = here.step
    if session.facts.get("counts") != "on" or step.log in (None, Log.no):
        return []
    if step.log is Log.tally:
        return [Tally(here.path, name) for name in answer.options]
    what = "skipped" if answer.skipped else "answered"
    return [LogStep(here.path, f"{what}:{','.join(answer.options)}" if answer.options else what)]


def ticked(dialogue: Dialogue, session: Session, event: e.Ticked) -> Step:
    """Tick or untick one option of a question that takes several."""
    way = walk(dialogue, session)
    here = way.open
    if session.mode is not Mode.asking or here is None or here.path != event.step or here.step.kind is not Kind.multi:
        return again(dialogue, session, dialogue.tongue(words.STALE))
    if event.option not in way.visible(here):
        return again(dialogue, session, dialogue.tongue(words.NOT_AN_OPTION))
    if event.option in session.ticks:
        return ask(dialogue, changed(session, ticks=tuple(name for name in session.ticks if name != event.option)))
    if here.step.most is not None and len(session.ticks) >= here.step.most:
        return again(dialogue, session, dialogue.tongue(words.TOO_MANY).format(most=here.step.most))
    return ask(dialogue, changed(session, ticks=(*session.ticks, event.option)))


def skipped(dialogue: Dialogue, session: Session, event: e.Skipped, since: Walk | None = None) -> Step:
    """Skip the open question; while an answer is being picked to change or a line may be shared, leave that."""
    if session.settled is not None and event.step == session.settled:
        return session, ()
    if session.mode is Mode.sharing and session.draft is not None:
        return _about_sharing(dialogue, session, session.draft, event)
    if session.mode is Mode.changing:
        return ask(dialogue, changed(session, mode=Mode.asking))
    way = walk(dialogue, session, since)
    if way.open is None:
        return move_on(dialogue, session)
    if event.step is not None and event.step != way.open.path:
        given = session.answers.get(event.step)
        return (
            (session, ())
            if given and given.live and given.skipped
            else again(dialogue, session, dialogue.tongue(words.STALE))
        )
    return record_answer(dialogue, session, way, way.open, Answer(skipped=True))


def went_back(dialogue: Dialogue, session: Session, event: e.WentBack) -> Step:
    """Go to the question before; its answer stays on offer. A button that was tapped twice goes back once."""
    if session.mode is Mode.sharing and session.draft is not None:
        late = event.step is not None and event.step == session.settled
        return (session, ()) if late else _about_sharing(dialogue, session, session.draft, event)
    way = walk(dialogue, session)
    here = CHANGE if session.mode is Mode.changing else way.open.path if way.open else None
    if event.step is not None and event.step != here:
        return session, ()
    if session.mode in (Mode.changing, *UNDER_A_LINE):
        return ask(dialogue, changed(session, mode=Mode.asking, kept=None, flags=()))
    answered = way.answered()
    if not answered:
        return again(dialogue, session, dialogue.tongue(words.FIRST_QUESTION))
    last = answered[-1]
    back = changed(session, answers=_no_longer_live(session.answers, {last.path}), ticks=())
    wanted = session.facts.get("counts") == "on" and last.step.log is Log.session
    return ask(dialogue, back, (LogStep(last.path, "back"),) if wanted else ())


def _change(dialogue: Dialogue, session: Session, way: Walk, event: e.Answered) -> Step:
    """Open one earlier answer again. What follows it stays, unless it turns out to depend on it."""
    chosen = event.options[0] if len(event.options) == 1 else None
    places = changeable(way)
    if chosen is None and event.text:
        typed = event.text.strip()
        if typed.isdigit() and 1 <= int(typed) <= len(places):
            chosen = places[int(typed) - 1].path
    if chosen == KEEP:
        return ask(dialogue, changed(session, mode=Mode.asking))
    if chosen not in {place.path for place in places}:
        return again(dialogue, session, dialogue.tongue(words.NOT_AN_OPTION))
    answers = _no_longer_live(session.answers, {chosen})
    return ask(dialogue, changed(session, answers=answers, mode=Mode.asking))
