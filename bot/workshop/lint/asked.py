"""What a step asks about: the names in its conditions and slots."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.option import CardLine
from bot.dialogue.slots import AnswerOf, slots_in
from bot.dialogue.step import Step


def asked_in(step: Step) -> Iterator[str]:
    """Yield every name that a step's conditions, options, wording, card lines and arguments ask about."""
    conditions = [step.when, step.private_when, *(option.when for option in step.options.values())]
    for when in (*conditions, *(card.when for card, _ in card_lines(step))):
        if when is not None:
            yield from (name for name, _ in when.mentions())
    texts = [text for text, _ in (*texts_of(step), *card_texts_of(step))]
    for text in (*texts, *step.arguments.values()):
        yield from answers_in(text)


def card_lines(step: Step) -> Iterator[tuple[CardLine, str | None]]:
    """Yield the lines that a step puts on the plan card, each with its option, None for the step's own."""
    if step.card is not None:
        yield step.card, None
    for name, option in step.options.items():
        if option.card is not None and option.card != "no":
            yield option.card, name


def answers_in(text: str) -> Iterator[str]:
    """Yield the steps or arguments whose words stand in a text."""
    yield from (slot.step for slot, _, _ in slots_in(text) if isinstance(slot, AnswerOf))
