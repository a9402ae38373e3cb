"""Whether a message can be sent as it is: the limits of Telegram, which are the narrowest of all channels."""

from __future__ import annotations

from bot.conversation.effects import Ask, Message
from bot.conversation.plain import as_lines
from bot.conversation.question import LABEL_LIMIT

MOST_UNITS = 4096
"""UTF-16 units of one message (Bot API, sendMessage)."""
MOST_BUTTONS = 100
"""Buttons under one message (Bot API, limits of inline keyboards)."""


def too_long(message: Message) -> str | None:
    """Return what does not fit a message as it would be sent, or None where all of it fits."""
    units = len(as_lines(message).encode("utf-16-le")) // 2
    if units > MOST_UNITS:
        return f"a message is {units} characters long. Please keep it under {MOST_UNITS}."
    if isinstance(message, Ask):
        if len(message.choices) > MOST_BUTTONS:
            return f"a question has {len(message.choices)} answers. Please keep them under {MOST_BUTTONS}."
        long = next((choice.label for choice in message.choices if len(choice.label) > LABEL_LIMIT), None)
        if long is not None:
            return f"the button “{long}” has {len(long)} characters. Please keep it to {LABEL_LIMIT}."
    return None
