"""Taking a shared line back, by its receipt and by nothing else."""

from __future__ import annotations

import sqlite3

from bot.conversation.effects import Say, message_to_json
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.review import words
from bot.store import Deed
from bot.store.sealing import ServiceKey
from bot.store.shared_lines import withdraw
from bot.store.writer import Done


def withdrawing(conversation: str, receipt: str, tongue: Tongue = ENGLISH) -> Deed:
    """Return the deed that takes a line back and says whether it was there. Works from any member's conversation."""

    def deed(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        if not receipt:
            return Done((message_to_json(Say(tongue(words.WITHDRAW_WHAT))),))
        gone = withdraw(connection, service, conversation, receipt)
        return Done((message_to_json(Say(tongue(words.WITHDRAWN if gone else words.NOT_WITHDRAWN))),), erased=gone)

    return deed
