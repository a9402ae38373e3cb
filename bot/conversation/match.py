"""What a worker gave, as an answer to the open question, or one line that says why it is none."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import category

from bot.conversation import words
from bot.conversation.events import Answered
from bot.conversation.named import option_named
from bot.conversation.question import TEXT_LIMIT
from bot.conversation.session import Answer
from bot.conversation.walk import Place, Walk
from bot.dialogue.part import Kind
from bot.dialogue.tongue import Tongue


def as_answer(way: Walk, here: Place, event: Answered) -> Answer | str:
    """Return the answer that `event` gives at `here`, or the line that tells the worker what is wanted."""
    visible, tongue = way.visible(here), way.dialogue.tongue
    options = event.options or (_by_words(event.text, visible, here) if event.text else ())
    if here.step.kind is Kind.multi:
        return _several(here, options or way.session.ticks, visible, tongue)
    if options:
        fits = len(options) == 1 and options[0] in visible
        return Answer(options=options) if fits else tongue(words.NOT_AN_OPTION)
    if not here.step.takes_text:
        return tongue(words.NO_TYPING if event.text else words.NOT_AN_OPTION)
    typed = _writable(event.text or "")
    if not typed:
        return tongue(words.EMPTY)
    if len(typed) > TEXT_LIMIT:
        return tongue(words.TOO_LONG).format(length=len(typed), limit=TEXT_LIMIT)
    return Answer(text=typed)


def _writable(text: str) -> str:
    """Return a typed line on one line, without control characters and halves of characters, which no store can keep."""
    words_kept = ("".join(sign for sign in word if category(sign) not in ("Cc", "Cs")) for word in text.split())
    return " ".join(word for word in words_kept if word)


def _several(here: Place, options: tuple[str, ...], visible: Mapping[str, str], tongue: Tongue) -> Answer | str:
    chosen = tuple(dict.fromkeys(options))
    if not chosen:
        return tongue(words.NOT_TICKED)
    if not set(chosen) <= set(visible):
        return tongue(words.NOT_AN_OPTION)
    if here.step.most is not None and len(chosen) > here.step.most:
        return tongue(words.TOO_MANY).format(most=here.step.most)
    return Answer(options=tuple(name for name in visible if name in chosen))


def _by_words(text: str, visible: Mapping[str, str], here: Place) -> tuple[str, ...]:
    """Return the options that a typed line names: by label, name or number, several where several may be ticked."""
    parts = text.split(",") if here.step.kind is Kind.multi else [text]
    found = [option_named(part.strip().casefold(), visible) for part in parts]
    return tuple(name for name in found if name) if all(found) else ()
