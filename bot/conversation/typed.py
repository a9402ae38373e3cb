"""A typed line on its way in: the identity guard reads it, and the engine gets nothing but what is left of it."""

from __future__ import annotations

from bot.anonymise import LaidAside, Memory, guard, in_words, lay_aside, unsure_in
from bot.conversation.changed import changed
from bot.conversation.events import Answered, Event
from bot.conversation.question import no_name
from bot.dialogue.tongue import ENGLISH, Tongue


def typed(
    line: str, memory: Memory, removed: str | None = None, tongue: Tongue = ENGLISH
) -> tuple[Answered, LaidAside | None]:
    """Return a typed line as an answer, and what is laid aside until the worker has said that it is no name.

    `memory` is what the session knows of names, and learns from the line. `removed` says in words what a line that
    was written down has lost before.
    """
    guarded = guard(line, memory)
    each_once = {stands: span.kind for stands, span in zip(guarded.placeholders, guarded.spans, strict=True)}
    removed = removed or in_words(each_once.values(), tongue) or None
    unsure = unsure_in(guarded.text) if removed else ()
    return Answered(text=guarded.text, removed=removed, unsure=unsure), lay_aside(line, guarded)


def spared(
    aside: LaidAside, event: Event | None, memory: Memory, tongue: Tongue = ENGLISH
) -> tuple[Answered, LaidAside | None] | None:
    """Return the answer that a laid-aside line becomes by “That's no name”; None where an event is not that.

    `memory` learns that the words are no names; what else the line lost goes once more.
    """
    options = event.options if isinstance(event, Answered) else ()
    placeholder = next((placeholder for placeholder in aside.words if (no_name(placeholder),) == options), None)
    if placeholder is None:
        return None
    answer, left = typed(aside.spare(placeholder, memory), memory, tongue=tongue)
    return changed(answer, spared=True), left
