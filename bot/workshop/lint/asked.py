"""What a step asks about: the names in its conditions and slots."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.model import Step
from bot.dialogue.slots import AnswerOf, slots_in
from bot.workshop.lint.shelf import Shelf


def asked_in(step: Step) -> Iterator[str]:
    """Yield every name that a step's conditions, options, wording, card lines and arguments ask about."""
    for when in (step.when, step.private_when, *(option.when for option in step.options.values())):
        if when is not None:
            yield from (name for name, _ in when.mentions())
    texts = [text for text, _ in (*texts_of(step), *card_texts_of(step))]
    for text in (*texts, *step.arguments.values()):
        yield from answers_in(text)


def answers_in(text: str) -> Iterator[str]:
    """Yield the steps or arguments whose words stand in a text."""
    yield from (slot.step for slot, _, _ in slots_in(text) if isinstance(slot, AnswerOf))


def asked_of(shelf: Shelf, tree_id: str) -> frozenset[str]:
    """Return the steps of one file that it, or a file that calls it, asks about."""
    found: set[str] = set()
    for read in shelf.reads.values():
        for step in read.tree.script:
            for name in asked_in(step):
                if name in read.tree.index or "/" in name:
                    owner, asked = shelf.step(read.tree, name)
                    found |= {asked.id} if owner.id == tree_id else set()
    return frozenset(found)
