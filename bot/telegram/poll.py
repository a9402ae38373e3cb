"""A question to a whole group as Telegram's own anonymous poll or quiz. What that cannot hold is asked plainly."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.effects import Ask

QUESTION, OPTION = 300, 100
"""Characters of a poll's question and of one of its options (Bot API, sendPoll)."""
FEWEST, MOST = 2, 12
"""Options of a poll (the same)."""


@dataclass(frozen=True)
class Poll:
    """What is sent. `right` is the place of the answer of a quiz, `because` the line behind it."""

    question: str
    options: tuple[str, ...]
    right: int | None = None
    because: str | None = None


def poll_of(asked: Ask) -> Poll | None:
    """Return a question as a poll, with each answer in full where that fits; None where Telegram would not take it."""
    options = tuple(c.text if c.text and len(c.text) <= OPTION else c.label for c in asked.choices)
    fits = FEWEST <= len(options) <= MOST and len(set(options)) == len(options)
    if not fits or len(asked.text) > QUESTION or any(len(option) > OPTION for option in options):
        return None
    names = [choice.name for choice in asked.choices]
    right = names.index(asked.right) if asked.right in names else None
    return Poll(asked.text, options, right, asked.because if right is not None else None)
