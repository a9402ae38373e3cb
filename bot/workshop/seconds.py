"""How long a step takes a worker, in seconds (`PRACTICE.md` 3.3)."""

from __future__ import annotations

from bot.conversation.signposts import card_text
from bot.conversation.walk import Place, Walk
from bot.dialogue.part import Kind

SECONDS: dict[Kind, float] = {
    Kind.choice: 8,
    Kind.multi: 14,
    Kind.scale: 6,
    Kind.confirm: 4,
    Kind.text: 30,
    Kind.phrase: 40,
    Kind.pair_if: 8,
    Kind.pair_then: 17,
    Kind.poll: 8,
    Kind.plan: 8,
    Kind.call: 0,
}
"""Seconds a step of each kind takes. An if-then pair takes 25 in all, of which picking the IF is a choice; the question
under the plan card is a choice too. A call takes what its steps take; a card is timed by its words."""
CARD_SECONDS_A_WORD = 10 / 40


def seconds_of(way: Walk, place: Place) -> float:
    """Return the seconds that a step takes, a card by its words as it is shown on this way."""
    if place.step.kind is Kind.card:
        return len(card_text(way, place).split()) * CARD_SECONDS_A_WORD
    return SECONDS[place.step.kind]
