"""A nudge: what the phrasing check found in a planned line, shown once, kindly, with better ways and every way out.

What is found travels in the event (`events.Answered.flags`); here it becomes a question under the line, and the answer
to that becomes the line that is kept. Logged is the rule and what came of it, never a word (`PRACTICE.md` 3.7).
"""

from __future__ import annotations

from bot.conversation import words
from bot.conversation.changed import changed
from bot.conversation.effects import Ask, Choice, Effect, LogStep
from bot.conversation.session import Answer, Flag, Mode, Session
from bot.conversation.walk import Place, Walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Log

MOST = 2
"""Flags shown at once, the most serious first (`PRACTICE.md` M4)."""
MOST_WAYS = 3
USE = ("use-1", "use-2", "use-3")
EDIT, MINE, WRONG, QUOTE = "edit-line", "keep-mine", "wrong-flag", "a-quote"
TELL = "tell-champions"
HURT, NOT_HURT = "to-hurt", "not-to-hurt"
OPTIONS = (*USE, EDIT, MINE, WRONG, QUOTE, TELL, HURT, NOT_HURT)
"""What can be answered to a nudge. No step may use these names."""


def fresh(dialogue: Dialogue, session: Session, here: Place, flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
    """Return the flags that are worth a nudge: none that was declined before, and on a visit one nudge in all.

    A second look at a line that was edited is the same nudge. A step may ask for a gentler look, with fewer flags.
    """
    if dialogue.tree.visit and session.nudged not in (None, here.path):
        return ()
    phrase = here.step.phrase
    most = phrase.most if phrase and phrase.most else MOST
    return tuple(flag for flag in flags if flag.rule not in session.declined)[:most]


def nudged(session: Session, path: str, line: Answer, flags: tuple[Flag, ...]) -> Session:
    """Return the session with the line laid aside until the worker has answered the nudge."""
    return changed(
        session,
        answers={**session.answers, path: changed(line, live=False)},
        mode=Mode.flagged if flags[0].sure else Mode.whom,
        flags=flags,
        nudged=path,
        kept=None,
        ticks=(),
    )


def question_of(walk: Walk, path: str, *, may_tell: bool = False) -> Ask:
    """Return the nudge as a question at the step it belongs to. `may_tell` says that the line may be shared."""
    session, tongue = walk.session, walk.dialogue.tongue
    if session.mode is Mode.whom:
        choices = (Choice(HURT, tongue(words.WHOM_HURT)), Choice(NOT_HURT, tongue(words.WHOM_OTHER)))
        return Ask(path, tongue(words.WHOM), "choice", choices)
    why = "\n".join(tongue(words.FLAGGED[flag.kind]).format(why=flag.why) for flag in session.flags)
    ways = tuple(
        Choice(name, tongue(words.USE[number]), way)
        for number, (name, way) in enumerate(zip(USE, ways_of(session), strict=False))
    )
    labels = {EDIT: words.EDIT, MINE: words.MINE, WRONG: words.WRONG, QUOTE: words.QUOTE}
    out = tuple(Choice(name, tongue(label)) for name, label in labels.items())
    tell = (Choice(TELL, tongue(words.TELL)),) if may_tell else ()
    return Ask(path, f"{why}\n{tongue(words.YOU_COULD_TRY)}" if ways else why, "choice", (*ways, *out, *tell))


def ways_of(session: Session) -> tuple[str, ...]:
    """Return the better ways that are offered: each flag's first, then the others of the first one."""
    first = [flag.alternatives[0] for flag in session.flags if flag.alternatives]
    more = [way for flag in session.flags for way in flag.alternatives[1:]]
    return tuple(dict.fromkeys((*first, *more)))[:MOST_WAYS]


def chosen(
    session: Session, here: Place, option: str, line: Answer
) -> tuple[Session, Answer | None, tuple[Effect, ...]]:
    """Return what an answer to a nudge comes to: the session, the line to keep (None: type again), what is counted."""
    rules = tuple(flag.rule for flag in session.flags)
    if option in USE and USE.index(option) < len(ways_of(session)):
        line = Answer(text=ways_of(session)[USE.index(option)])
        return session, line, _counted(session, here, "used")
    if option == EDIT:
        return session, None, _counted(session, here, "edited")
    outcome = {WRONG: "wrong-flag", QUOTE: "quote", NOT_HURT: "not-to-hurt"}.get(option, "kept")
    declined = changed(session, declined=tuple(dict.fromkeys((*session.declined, *rules))))
    return declined, changed(line, live=True), _counted(session, here, outcome)


def _counted(session: Session, here: Place, outcome: str) -> tuple[Effect, ...]:
    """Return the rule ids with what came of them, where the worker lets be counted and the step may be."""
    if session.facts.get("counts") != "on" or here.step.log is Log.no:
        return ()
    return tuple(LogStep(here.path, f"{flag.rule}:{outcome}") for flag in session.flags)
