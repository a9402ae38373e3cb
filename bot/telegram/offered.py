"""What Telegram lists under a line while it is typed behind the bot's name: better ways to send it, and one button.

What is tapped in that list is sent into whatever chat is open, so nothing stands in it that must not be seen there. Why
a line may land as blame is behind the button, in the worker's own chat with the bot.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.dialogue.tongue import Tongue
from bot.phrasing.check import Checked
from bot.telegram import words

MOST_WAYS = 6
"""Better ways that are listed at most. Telegram takes 50 results (Bot API, answerInlineQuery); a phone shows four."""
HELP, NOT_SAFE, BECAUSE = "help", "notsafe", "because"
"""The commands that a button leads to, in the chat with the bot."""


@dataclass(frozen=True)
class Result:
    """One line to send: how it is headed, and the words, which are shown in full and sent as they stand."""

    title: str
    text: str = field(repr=False)
    shown: str | None = field(default=None, repr=False)
    """What stands under the title where that is not `text`."""


@dataclass(frozen=True)
class Offered:
    """What is listed. `label` is on the button, `start` is what its tap sends as a deep link."""

    label: str
    start: str
    results: tuple[Result, ...] = ()


def for_danger(tongue: Tongue) -> Offered:
    """Return what is listed where somebody is in danger: the emergency line, and the way to the card."""
    line = Result(tongue(words.INLINE_DANGER), tongue(words.STRANGER_999), tongue(words.INLINE_SILENT))
    return Offered(tongue(words.NOT_SAFE), NOT_SAFE, (line,))


def for_stranger(tongue: Tongue) -> Offered:
    """Return what is listed for whoever may not have lines looked at: nothing to send, and where to ask."""
    return Offered(tongue(words.INLINE_STRANGER), HELP)


def for_nothing(tongue: Tongue) -> Offered:
    """Return what is listed while nothing is typed yet."""
    return Offered(tongue(words.INLINE_EMPTY), HELP)


def for_later(tongue: Tongue) -> Offered:
    """Return what is listed where the store does not answer."""
    return Offered(tongue(words.INLINE_LATER), HELP)


def for_line(line: str, found: Checked, tongue: Tongue, *, redacted: bool) -> Offered:
    """Return what is listed for a line that has passed the identity guard; `redacted` says that it took out a part."""
    if found.verdict == "unsupported":
        return Offered(tongue(words.INLINE_NOT_ENGLISH), HELP)  # nor can the guard tell names from other words in it
    ways = tuple(dict.fromkeys(way for one in found.findings for way in one.alternatives))[:MOST_WAYS]
    mine = Result(tongue(words.INLINE_WITHOUT if redacted else words.INLINE_MINE), line)
    label, start = _verdict(found, tongue)
    return Offered(label, start, (*(Result(tongue(words.INLINE_INSTEAD), way) for way in ways), mine))


def _verdict(found: Checked, tongue: Tongue) -> tuple[str, str]:
    if found.findings:
        first = found.findings[0]
        if not first.sure:
            return tongue(words.INLINE_DEPENDS), because(first.rule)
        return tongue(words.INLINE_BLAME if first.kind == "blame" else words.INLINE_CARE), because(first.rule)
    if found.done_well is not None:
        return tongue(words.INLINE_WELL), because(found.done_well.rule)
    return tongue(words.INLINE_NOTHING), HELP


def because(rule: str) -> str:
    """Return the deep link to why a rule speaks. It takes letters, digits, _ and -, 64 at most (Bot API)."""
    return f"{BECAUSE}-{rule.replace('/', '_')}"


def rule_of(about: str) -> str:
    """Return the rule that a deep link names."""
    return about.strip().replace("_", "/")
