"""What can be typed in a terminal besides an answer, and how a typed line becomes an act."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.conversation import events
from bot.conversation.commands import EVENT_OF, options_of
from bot.conversation.effects import Ask
from bot.turn import Typed

WHAT_IT_DOES: Mapping[str, str] = {
    "/not-safe": "Not safe now: the emergency card, at once",
    "/skip": "skip this question",
    "/back": "one question back",
    "/change": "change an earlier answer",
    "/why": "why this is asked",
    "/stop": "stop, and give me my card",
    "/pause": "keep this until the end of tomorrow",
    "/resume": "say where we were",
    "/share": "tell the champions about a line; you see exactly what would leave",
    "/withdraw": "take back what I shared: /withdraw and the code",
    "/check": "look at a line before I say it: /check and then the words",
    "/hide": "clear this screen",
    "/help": "this list",
}
"""The commands of a terminal in words. /check, /withdraw, /hide and /help are the terminal's own, the others the
engine's."""
SHORT = {"!": "/not-safe", "?": "/help"}


def command_of(line: str) -> str | None:
    """Return the command that a line is, or None where it is an answer."""
    word = line.strip().casefold()
    word = word.partition(" ")[0] if word.startswith(("/check ", "/withdraw ")) else word
    word = SHORT.get(word, word)
    return word if word in WHAT_IT_DOES else None


def act_of(line: str, asked: Ask, end_of_tomorrow: datetime) -> Typed | events.Event | None:
    """Return what a line means while `asked` is open; None stands for what the terminal does itself.

    A number, a label or a name of an option becomes that option, so that it can never be read as free text.
    """
    command = command_of(line)
    if command is not None:
        event = EVENT_OF.get(command)
        return event(end_of_tomorrow) if event else None
    options = options_of(line, asked)
    return events.Answered(asked.step, options) if options else Typed(line)
