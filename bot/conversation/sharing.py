"""A line on its way to the champions: what it is about, every word in doubt, the preview, and shared or not.

Sharing is the worker's act, line by line (`DESIGN.md` invariant 4, `PRACTICE.md` 6.7). What leaves is byte for byte
what the preview showed; a refusal is neither counted nor kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import blake2s
from unicodedata import category

from bot.anonymise.hold_gate import holds, release
from bot.conversation import share_words as words
from bot.conversation.changed import changed
from bot.conversation.effects import Ask, Choice, Effect, Say, Share
from bot.conversation.events import Answered, Event
from bot.conversation.named import option_named
from bot.conversation.session import Draft, Mode, Session
from bot.conversation.walk import Place, Walk
from bot.conversation.words import NOT_AN_OPTION, TOO_LONG
from bot.dialogue.tongue import Tongue

NAMED, NOT_NAMED = "is-a-name", "no-name"
SHARE, EDIT, ADD, URGENT, NOT_URGENT, DROP = (
    "share-it",
    "share-edit",
    "share-comment",
    "share-urgent",
    "share-not-urgent",
    "share-not",
)
DECISIONS = (SHARE, EDIT, ADD, URGENT, NOT_URGENT, DROP)
"""What can be answered to a preview."""
SAFETY_OWNER = "safety-owner"
"""The fact that says whether there is a safety owner just now, who is sent a message. Where it is not known, nobody is.
"""
ANY = "any"
"""What `share:` says where the worker picks what the line is about."""
TEXT_LIMIT = 300
"""Characters of a shared line, as of a typed answer, and of its comment."""
MOST_LINES = 5
_SIGN = "/share/"
"""How the name of a question about sharing begins; no step's path begins so."""

Shared = tuple[Session, tuple[Effect, ...], bool]
"""The session, what is said, and whether the matter is closed."""


def may_be_shared(walk: Walk, place: Place) -> bool:
    """Tell whether a line typed at a step may leave: not where answers stay off the screen, or nothing is counted.

    Of practice nothing leaves: a line about made-up people would stand among those from real work.
    """
    if walk.dialogue.practice:
        return False
    return place.step.echo and (walk.dialogue.tree.counted or place.step.share is not None)


def about_a_flag(session: Session, path: str, text: str) -> Session:
    """Return the session in which the worker looks at sharing a line that was flagged."""
    return _afresh(session, Draft("about", path, session.mode, text))


def of_an_answer(session: Session, path: str, text: str, share: str) -> Session:
    """Return the session in which a line that was typed for the champions is previewed."""
    about = None if share == ANY else share
    stage = Draft("about" if about is None else "preview", path, Mode.asking, clean(text), about, taken=True)
    return _afresh(session, stage if about is None else _gated(stage))


def by_command(session: Session) -> Session:
    """Return the session in which the worker picks or types a line to share."""
    return _afresh(session, Draft("line", "", Mode.flagged if session.mode is Mode.flagged else Mode.asking))


def _afresh(session: Session, draft: Draft) -> Session:
    """Begin with a draft. The same one may have been settled before, and its buttons are no late taps now."""
    return changed(_with(session, draft), settled=None)


def over(session: Session) -> Session:
    """Return the session without its draft, waiting for what it waited for before."""
    if session.draft is None:
        return session
    return changed(session, draft=None, mode=session.draft.back)


def question_of(walk: Walk, draft: Draft) -> Ask:
    """Return what is asked about the draft now. Its `step` stands for exactly this draft at exactly this stage."""
    step, text = f"{_SIGN}{_fingerprint(walk.session, draft)}", draft.text
    tongue = walk.dialogue.tongue
    match draft.stage:
        case "line":
            lines = tuple(Choice(place.path, _heading(walk, place), said) for place, said in _lines(walk))
            return Ask(
                step,
                tongue(words.LINE if lines else words.LINE_TYPED),
                "choice" if lines else "text",
                lines,
                hint=tongue(words.LINE_HINT),
            )
        case "about":
            flagged = draft.back is Mode.flagged and draft.step == walk.session.nudged
            named = words.OF_A_FLAG if flagged else words.OF_ANY_LINE
            choices = tuple(Choice(name, tongue(words.ABOUT_LABELS[name])) for name in named)
            return Ask(step, tongue(words.ABOUT).format(text=text), "choice", choices)
        case "doubt":
            held = next(_held(draft))
            asked = tongue(words.DOUBT).format(text=held[0], word=held[2])
            choices = (Choice(NAMED, tongue(words.DOUBT_YES)), Choice(NOT_NAMED, tongue(words.DOUBT_NO)))
            return Ask(step, asked, "choice", choices)
        case "edit":
            return Ask(step, tongue(words.RETYPE).format(text=text), "text", hint=tongue(words.LINE_HINT))
        case "comment":
            return Ask(step, tongue(words.COMMENT).format(text=text), "text", hint=tongue(words.LINE_HINT))
        case "preview":
            return Ask(step, tongue(words.PREVIEW_ASK), "choice", _ways_on(draft, tongue))


def shown_before(walk: Walk) -> tuple[Say, ...]:
    """Return the preview, where the open question is whether it shall leave."""
    draft = walk.session.draft if walk.session.mode is Mode.sharing else None
    return (Say(preview(walk, draft)),) if draft is not None and draft.stage == "preview" else ()


def somebody_is_told(session: Session) -> bool:
    """Tell whether a line that could hurt someone has a safety owner to go to."""
    return session.facts.get(SAFETY_OWNER) == "yes"


def knowing(session: Session, *, owner: bool, event: Event) -> tuple[Session, Event]:
    """Return the session that knows whether there is a safety owner at this moment, and the event as it holds there.

    What was typed to a preview that said something else is no answer to the one that there is now.
    """
    known = "yes" if owner else "no"
    draft, another = session.draft, session.facts.get(SAFETY_OWNER) != known
    if another and draft is not None and draft.urgent and isinstance(event, Answered) and event.step is None:
        event = changed(event, step="")
    return changed(session, facts={**session.facts, SAFETY_OWNER: known}), event


def preview(walk: Walk, draft: Draft) -> str:
    """Return what is seen before it leaves: who reads it, how long, the exact words, what they are joined to.

    The words come last, next to the buttons: what is above them may have left the screen of a small phone.
    """
    tongue = walk.dialogue.tongue
    shown = [tongue(words.PREVIEW_URGENT if _goes_at_once(walk.session, draft) else words.PREVIEW_READ)]
    if draft.urgent and not somebody_is_told(walk.session):
        shown.insert(0, tongue(words.PREVIEW_NOBODY))
    shown += [tongue(words.PREVIEW), tongue(words.PREVIEW_LINE).format(text=draft.text)]
    if draft.comment:
        shown.append(tongue(words.PREVIEW_COMMENT).format(comment=draft.comment))
    place = next((place for place in walk.places if place.path == draft.step), None)
    question = walk.text(place.step.ask or "", place.scope) if place is not None else "–"
    about = tongue(words.ABOUT_LABELS[draft.about or "comment"])
    shown.append(tongue(words.PREVIEW_FROM).format(about=about, title=walk.dialogue.tree.title, question=question))
    return "\n\n".join(shown)


def answered(walk: Walk, draft: Draft, asked: Ask, event: Answered) -> Shared:
    """Take an answer about the draft. Never raises: what does not fit is answered with a line."""
    session, tongue = walk.session, walk.dialogue.tongue
    labels = {choice.name: choice.label for choice in asked.choices}
    option = _option(event, labels)
    if option is None and asked.kind == "choice" and draft.stage != "line":
        return session, (Say(tongue(NOT_AN_OPTION), "misfit"),), False
    if option is None:
        return _typed(walk, draft, clean(event.text or ""))
    match draft.stage:
        case "line":
            line = next(said for place, said in _lines(walk) if place.path == option)
            return _with(session, changed(draft, stage="about", step=option, text=clean(line))), (), False
        case "about":
            return _with(session, _gated(changed(draft, about=option, urgent=option == "hurts"))), (), False
        case "doubt":
            word = next(_held(draft))[1]
            known = changed(draft, answers={**draft.answers, word: option == NAMED})
            return _with(_without_the_name(session, known), _gated(known)), (), False
    return _decided(session, draft, option, tongue)


def back(session: Session, draft: Draft) -> Shared:
    """Go one question back: from changing the words to the preview, from anything else out of it, unshared."""
    if draft.stage in ("edit", "comment"):
        return _with(session, changed(draft, stage="preview")), (), False
    return session, (), True


def clean(text: str) -> str:
    """Return a line as it can be seen: on one line, and without signs that show nothing but would be stored."""
    seen = ("".join(sign for sign in word if category(sign)[0] != "C") for word in text.split())
    return " ".join(word for word in seen if word)


def _decided(session: Session, draft: Draft, option: str, tongue: Tongue) -> Shared:
    """Take what the worker decided under the preview."""
    if option == SHARE:
        at_once = _goes_at_once(session, draft)
        leaves = Share(draft.step, draft.text, draft.comment or "", draft.about or "comment", at_once)
        if at_once:
            return session, (leaves, Say(tongue(words.SHARED_URGENT))), True
        return session, (leaves, Say(tongue(words.SHARED_NOBODY if draft.urgent else words.SHARED))), True
    if option == DROP:
        return session, (Say(tongue(words.NOT_SHARED)),), True
    if option in (URGENT, NOT_URGENT):
        return _with(session, changed(draft, urgent=option == URGENT)), (), False
    return _with(session, changed(draft, stage="edit" if option == EDIT else "comment")), (), False


def _typed(walk: Walk, draft: Draft, text: str) -> Shared:
    """Take a typed line, which the identity guard has been through already."""
    session, tongue = walk.session, walk.dialogue.tongue
    if not text:
        return session, (Say(tongue(words.EMPTY), "misfit"),), False
    if len(text) > TEXT_LIMIT:
        return session, (Say(tongue(TOO_LONG).format(length=len(text), limit=TEXT_LIMIT), "misfit"),), False
    if draft.stage == "line":
        return _with(session, changed(draft, stage="about", text=text)), (), False
    new = changed(draft, comment=text) if draft.stage == "comment" else changed(draft, text=text)
    return _with(session, _gated(new)), (), False


def _gated(draft: Draft) -> Draft:
    """Return the draft at its preview, or at the next word of it that is in doubt (the hold gate)."""
    if next(_held(draft), None) is not None:
        return changed(draft, stage="doubt")
    text = release(draft.text, draft.answers) or ""
    comment = release(draft.comment, draft.answers) if draft.comment else None
    ordinary = {word: named for word, named in draft.answers.items() if not named}
    return changed(draft, stage="preview", text=text, comment=comment, answers=ordinary)


def _held(draft: Draft) -> Iterator[tuple[str, str, str]]:
    """Yield each word in doubt that its author has not been asked about: the text it stands in, its key, as typed."""
    for text in filter(None, (draft.text, draft.comment)):
        for held in holds(text, answers=draft.answers):
            yield text, held.word, held.shown


def _without_the_name(session: Session, draft: Draft) -> Session:
    """Take what turned out to be a name out of the answer that it was typed in, too."""
    answer = session.answers.get(draft.step)
    named = {word: True for word, is_name in draft.answers.items() if is_name}
    if answer is None or answer.text is None or not named:
        return session
    ordinary = {held.word: False for held in holds(answer.text) if held.word not in named}
    kept = release(answer.text, {**ordinary, **draft.answers, **named}) or answer.text
    return changed(session, answers={**session.answers, draft.step: changed(answer, text=kept)})


def _lines(walk: Walk) -> list[tuple[Place, str]]:
    """Return the lines that were typed on the way and may be shared, the last first."""
    found: list[tuple[Place, str]] = []
    for place in walk.places:
        answer = walk.session.answers.get(place.path)
        if answer is not None and answer.text and not answer.erased and may_be_shared(walk, place):
            found.append((place, answer.text))
    return found[::-1][:MOST_LINES]


def _heading(walk: Walk, place: Place) -> str:
    label = (
        walk.dialogue.tongue(place.step.card.section)
        if place.step.card
        else walk.text(place.step.ask or "", place.scope)
    )
    return label if len(label) <= 28 else label[:27].rsplit(" ", 1)[0].rstrip(",.;:") + "…"


def _ways_on(draft: Draft, tongue: Tongue) -> tuple[Choice, ...]:
    urgent = Choice(NOT_URGENT, tongue(words.NOT_URGENT)) if draft.urgent else Choice(URGENT, tongue(words.URGENT))
    return (
        Choice(SHARE, tongue(words.SHARE)),
        Choice(DROP, tongue(words.DROP)),
        Choice(EDIT, tongue(words.EDIT)),
        Choice(ADD, tongue(words.ADD)),
        urgent,
    )


def _option(event: Answered, labels: dict[str, str]) -> str | None:
    if event.options:
        return event.options[0] if len(event.options) == 1 and event.options[0] in labels else None
    return option_named((event.text or "").strip().casefold(), labels)


def _goes_at_once(session: Session, draft: Draft) -> bool:
    return draft.urgent and somebody_is_told(session)


def _with(session: Session, draft: Draft) -> Session:
    return changed(session, draft=draft, mode=Mode.sharing, ticks=())


def _fingerprint(session: Session, draft: Draft) -> str:
    """Return what changes with every sign of the draft: a button of an earlier preview never shares a later one.

    So it does with where the line would go: whoever was shown that a safety owner reads it shares it with nobody else.
    """
    seen = (asdict(draft), _goes_at_once(session, draft))
    return blake2s(json.dumps(seen, sort_keys=True).encode(), digest_size=12).hexdigest()
