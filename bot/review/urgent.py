"""What each safety owner is sent where a line waits that could hurt someone. A lock screen may show it."""

from __future__ import annotations

from bot.conversation.effects import Say, message_to_json
from bot.review.words import URGENT_CALL

CALLED = Say(URGENT_CALL)
CALL = message_to_json(CALLED)
"""The same as the store keeps it."""
