"""What a line of text means while a question is open: a command, options of the question, or an answer in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.conversation import events
from bot.conversation.effects import Ask
from bot.conversation.named import option_named

EVENT_OF: Mapping[str, Callable[[datetime], events.Event]] = {
    "/not-safe": lambda _: events.NotSafe(),
    "/skip": lambda _: events.Skipped(),
    "/back": lambda _: events.WentBack(),
    "/change": lambda _: events.Changing(),
    "/share": lambda _: events.Sharing(),
    "/why": lambda _: events.AskedWhy(),
    "/stop": lambda _: events.Stopped(),
    "/pause": lambda until: events.Paused(until),
    "/resume": lambda _: events.Resumed(),
}
"""Commands by name; each gives its event, for which a pause needs the moment it lasts until."""


def event_of(line: str, asked: Ask | None, paused_until: datetime) -> events.Event:
    """Return the event that a line means. A line that is no command and no option is an answer in words.

    The caller passes such words through the identity guard before it gives them to the engine.
    """
    command = EVENT_OF.get(line.strip().casefold())
    if command is not None:
        return command(paused_until)
    options = options_of(line, asked) if asked is not None else ()
    return events.Answered(asked.step if asked else None, options) if options else events.Answered(text=line)


def options_of(line: str, asked: Ask) -> tuple[str, ...]:
    """Return the options that a line names, by number, label or name; several, with commas, where several may be."""
    parts = line.split(",") if asked.kind == "multi" else [line]
    labels = {choice.name: choice.label for choice in asked.choices}
    found = [option_named(part.strip().casefold(), labels) for part in parts if part.strip()]
    return tuple(name for name in found if name) if found and all(found) else ()
