"""How the open question is put: its text, the answers offered, what was answered before, how far along it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from bot.anonymise.fold import PLACEHOLDER
from bot.conversation import group_words, sharing, words
from bot.conversation.changed import changed
from bot.conversation.dependence import dependents
from bot.conversation.effects import Ask, Choice
from bot.conversation.nudge import question_of
from bot.conversation.progress import questions_ahead
from bot.conversation.session import Answer, Mode, Session
from bot.conversation.walk import Place, Walk
from bot.conversation.walk import walk as walk_through
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind
from bot.dialogue.tongue import Tongue

CHANGE = "change-which"
"""Stands in for a step path while the worker picks an answer to change."""
KEEP = "keep"
"""The option that confirms an earlier answer unchanged. No step may use the name."""
KEPT_OK, KEPT_CHANGE = "kept-ok", "kept-change"
NO_NAME = "no-name:"
"""Begins the option that says of one placeholder that it stands for no name. No step's option can hold a colon."""
MOST_UNSURE = 3
"""Placeholders of one line that can be called a mistake by a tap; where there are more, the line is typed anew."""
UNDER_A_LINE = (Mode.kept, Mode.flagged, Mode.whom)
"""The modes in which something is asked about the line that was just typed."""
LABEL_LIMIT = 28
"""Characters that a Telegram button shows on a narrow phone without cutting (`PRACTICE.md` 3.6)."""
TEXT_LIMIT = 300
"""Characters of a typed answer: about four lines of the card."""


def question(walk: Walk) -> Ask | None:
    """Return what the session waits for, or None where it waits for nothing."""
    session = walk.session
    if session.mode is Mode.changing:
        asked = _which_to_change(walk)
    elif walk.open is None:
        return None
    elif session.mode is Mode.sharing and session.draft is not None:
        asked = sharing.question_of(walk, session.draft)
    else:
        asked = _under_the_line(walk, walk.open) if session.mode in UNDER_A_LINE else _open(walk, walk.open)
    dialogue = walk.dialogue
    if dialogue.practice:
        asked = changed(asked, text=dialogue.tongue(words.PRACTICE) + asked.text)
    if session.of_a_group:
        asked = changed(asked, hint=_how(asked, walk))  # nobody types there: a bot is not to read along
    return changed(asked, alarm_first=dialogue.tree.neutral, leaves_card=dialogue.plan is not None)


def _how(asked: Ask, walk: Walk) -> str | None:
    """Return how a group answers where each does so privately, and whether enough have."""
    if asked.gathers != "privately":
        return None
    tongue, answered = walk.dialogue.tongue, len(walk.session.ballots)
    how = tongue(group_words.HOW_PRIVATELY)
    return f"{how} {tongue(group_words.ENOUGH)}" if walk.session.enough(answered) else how


def why_of(walk: Walk) -> str:
    """Return why the open question is asked, or that nobody has written it down."""
    place = walk.open
    if place is None or place.step.why is None:
        return walk.dialogue.tongue(words.NO_WHY)
    return walk.text(place.step.why, place.scope)


def open_question(dialogue: Dialogue, session: Session) -> Ask | None:
    """Return the question that the session waits for, as it would be put now, or None where it waits for nothing."""
    return None if session.mode is Mode.finished else question(walk_through(dialogue, session))


def _open(walk: Walk, place: Place) -> Ask:
    step, session = place.step, walk.session
    visible = walk.visible(place)
    choices = [
        Choice(
            name,
            label,
            walk.text(option.text, place.scope) if (option := step.options[name]).text else None,
            walk.text(step.groups[option.group], place.scope) if option.group in step.groups else None,
        )
        for name, label in visible.items()
    ]
    earlier = session.answers.get(place.path)
    said = _earlier_words(walk, place, earlier)
    if said is not None:
        choices.append(Choice(KEEP, walk.dialogue.tongue(words.KEEP)))
    before = len(walk.answered())
    gathers: Literal["poll", "privately"] | None = None
    if step.kind is Kind.poll and session.gathers(place.path):
        gathers = "privately" if step.privately else "poll"
    return Ask(
        step=place.path,
        text=walk.text((step.vote if gathers else None) or step.ask or "", place.scope),
        kind=step.kind.value,
        choices=tuple(choices),
        ticked=session.ticks if step.kind is Kind.multi else (),
        most=step.most,
        hint=hint_of(walk, place),
        earlier=said,
        number=before + 1,
        of=before + 1 + questions_ahead(walk),
        private=not step.echo,
        why=step.why is not None,
        gathers=gathers,
        right=step.right,
        because=walk.text(step.because, place.scope) if step.because else None,
    )


def hint_of(walk: Walk, place: Place) -> str | None:
    """Return how to type an answer to a step, slots filled, or None where typing is no answer."""
    step = place.step
    hint = step.phrase.hint if step.phrase is not None else step.own.hint if step.own is not None else step.write
    return None if hint is None else walk.text(hint, place.scope)


def _earlier_words(walk: Walk, place: Place, earlier: Answer | None) -> str | None:
    """Return the earlier answer in words, or None where there is none that could still be given."""
    if earlier is None or earlier.live or earlier.skipped:
        return None
    if earlier.erased:
        return walk.dialogue.tongue(words.EARLIER_ERASED)
    if not place.step.echo:
        return walk.dialogue.tongue(words.NOTED)
    if earlier.text is None and not set(earlier.options) <= set(walk.visible(place)):
        return None
    return walk.spoken(place)


def _under_the_line(walk: Walk, place: Place) -> Ask:
    """Return what is asked about the line that was just typed: is it kept rightly, or could it land as blame."""
    may_tell = sharing.may_be_shared(walk, place)
    kept = walk.session.mode is Mode.kept
    asked = _kept(walk, place) if kept else question_of(walk, place.path, may_tell=may_tell)
    before = len(walk.answered())
    return changed(asked, hint=hint_of(walk, place), number=before + 1, of=before + 1 + questions_ahead(walk))


def _kept(walk: Walk, place: Place) -> Ask:
    answer, tongue = walk.session.answers[place.path], walk.dialogue.tongue
    text = tongue(words.KEPT).format(text=answer.text or "", removed=walk.session.kept or "")
    return Ask(
        step=place.path,
        text=text if _met_before(walk, place) else f"{text}\n{tongue(words.KEPT_HINT)}",
        kind=Kind.confirm.value,
        choices=(
            Choice(KEPT_OK, tongue(words.KEPT_OK)),
            Choice(KEPT_CHANGE, tongue(words.KEPT_CHANGE)),
            *_no_names(walk.session.unsure, tongue),
        ),
    )


def _met_before(walk: Walk, place: Place) -> bool:
    """Whether an earlier line of this session holds a placeholder: what one means need not be said twice."""
    return any(
        path != place.path and PLACEHOLDER.search(answer.text or "") for path, answer in walk.session.answers.items()
    )


def _no_names(unsure: tuple[str, ...], tongue: Tongue) -> Iterator[Choice]:
    """Yield a button for each placeholder that may stand for no name; it says which where there are several."""
    for placeholder in unsure[:MOST_UNSURE]:
        one_of = tongue(words.NO_NAME_ONE_OF).format(placeholder=placeholder)
        yield Choice(no_name(placeholder), tongue(words.NO_NAME) if len(unsure) == 1 else one_of)


def no_name(placeholder: str) -> str:
    """Return the option that says that a placeholder stands for no name: “no-name:person-a” for “[person A]”."""
    return NO_NAME + placeholder.strip("[]").replace(" ", "-").lower()


def _which_to_change(walk: Walk) -> Ask:
    """Return the list of answers: what each is for on the button, what was answered beneath it."""
    places = changeable(walk)
    sections = [place.step.card.section for place in places if place.step.card]
    choices = [
        Choice(
            place.path, _short(_name(walk, place, sections)), walk.spoken(place) or None if place.step.echo else None
        )
        for place in places
    ]
    return Ask(
        step=CHANGE,
        text=walk.dialogue.tongue(words.CHANGE_WHICH),
        kind=Kind.choice.value,
        choices=(*choices, Choice(KEEP, walk.dialogue.tongue(words.CHANGE_NONE))),
    )


def _name(walk: Walk, place: Place, sections: list[str]) -> str:
    """Return what names an answer: its section of the card where no other has the same, else its question."""
    section = place.step.card.section if place.step.card else None
    if section and sections.count(section) == 1:
        return walk.dialogue.tongue(section)
    return walk.text(place.step.ask or "", place.scope)


def changeable(walk: Walk) -> tuple[Place, ...]:
    """Return the answers that are worth changing: those that show on the card, set a word, or lead elsewhere.

    In a dialogue without a card all of them are.
    """
    whole = walk.dialogue.plan is None
    return tuple(
        place
        for place in walk.answered()
        if place.step.kind is not Kind.plan
        and (whole or _shows(place) or place.step.pronoun or dependents(walk.dialogue, place.path))
    )


def _shows(place: Place) -> bool:
    return place.step.card is not None or any(option.card for option in place.step.options.values())


def _short(text: str) -> str:
    return text if len(text) <= LABEL_LIMIT else text[: LABEL_LIMIT - 1].rsplit(" ", 1)[0].rstrip(",.;:") + "…"
