"""What can be typed in a terminal besides an answer, and how a typed line becomes an act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversation import events
from bot.conversation.effects import Ask
from bot.turn import Typed


@dataclass(frozen=True)
class Command:
    """One command: what it does, in words, and the event it means; None is done by the terminal itself."""

    does: str
    event: Callable[[datetime], events.Event] | None


COMMANDS: Mapping[str, Command] = {
    "/not-safe": Command("Not safe now: the emergency card, at once", lambda _: events.NotSafe()),
    "/skip": Command("skip this question", lambda _: events.Skipped()),
    "/back": Command("one question back", lambda _: events.WentBack()),
    "/change": Command("change an earlier answer", lambda _: events.Changing()),
    "/why": Command("why this is asked", lambda _: events.AskedWhy()),
    "/stop": Command("stop, and give me my card", lambda _: events.Stopped()),
    "/pause": Command("keep this until the end of tomorrow", lambda until: events.Paused(until)),
    "/resume": Command("say where we were", lambda _: events.Resumed()),
    "/hide": Command("clear this screen", None),
    "/help": Command("this list", None),
}
SHORT = {"!": "/not-safe", "?": "/help"}


def command_of(line: str) -> str | None:
    """Return the command that a line is, or None where it is an answer."""
    word = line.strip().casefold()
    word = SHORT.get(word, word)
    return word if word in COMMANDS else None


def act_of(line: str, asked: Ask, end_of_tomorrow: datetime) -> Typed | events.Event | None:
    """Return what a line means while `asked` is open; None stands for what the terminal does itself.

    A number, a label or a name of an option becomes that option, so that it can never be read as free text.
    """
    command = command_of(line)
    if command is not None:
        event = COMMANDS[command].event
        return event(end_of_tomorrow) if event else None
    options = options_of(line, asked)
    return events.Answered(asked.step, options) if options else Typed(line)


def options_of(line: str, asked: Ask) -> tuple[str, ...]:
    """Return the options that a line names, by number, label or name; several, with commas, where several may be."""
    parts = line.split(",") if asked.kind == "multi" else [line]
    found = [_option(part.strip().casefold(), asked) for part in parts if part.strip()]
    return tuple(name for name in found if name) if found and all(found) else ()


def _option(part: str, asked: Ask) -> str | None:
    if part.isdecimal() and part.isascii() and 1 <= int(part) <= len(asked.choices):
        return asked.choices[int(part) - 1].name
    return next((choice.name for choice in asked.choices if part in (choice.name, choice.label.casefold())), None)
