"""A text as it will stand on a screen: slots at their longest for limits, in plain words for reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.conversation.question import TEXT_LIMIT
from bot.dialogue.model import Tree
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.dialogue.step import Step
from bot.workshop.lint.subject import Subject

CONTACT_LIMIT = 60
"""Characters that a local contact takes at most: “Emergency duty team, 07700 900123 (after 5 pm)” is 46."""

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\")]*\s+|\n+|(?<=[.!?…])”")
QUOTED = re.compile(r"“([^“”]*)”")
"""Words in double quotation marks: what somebody says."""


def longest(subject: Subject, text: str) -> str:
    """Return a text of the subject's file with every slot at its longest. “They” is the longest in each form."""
    return longest_in(subject, subject.tree, text)


def longest_in(subject: Subject, tree: Tree, text: str) -> str:
    """Return a text of any file of the shelf with every slot at its longest."""
    if "{" not in text:
        return text
    one_verb = re.sub(r"\{[a-z]+:([^{}]*\|[^{}]*)\}", lambda match: max(match[1].split("|"), key=units), text)

    def value(slot: Contact | AnswerOf) -> str:
        if isinstance(slot, Contact):
            return max(slot.otherwise, "x" * CONTACT_LIMIT, key=units)
        if slot.step in tree.takes:
            return max(_passed(subject, tree, slot.step), key=units)
        owner, step = subject.shelf.step(tree, slot.step)
        return max(longest_answer(subject, owner, step), slot.otherwise or "", key=units)

    return fill(one_verb, lambda _: "they", value)


def _passed(subject: Subject, tree: Tree, argument: str) -> Iterator[str]:
    """Yield what the argument of a module can be: its default, its named values, and what callers pass."""
    yield tree.takes[argument].default
    yield from tree.takes[argument].one_of
    for caller, step in subject.shelf.calls(tree.id):
        if argument in step.arguments:
            yield longest_in(subject, caller, step.arguments[argument])


def longest_answer(subject: Subject, tree: Tree, step: Step) -> str:
    """Return the longest words that an answer to `step` can have: on the card, in a slot, as an earlier answer."""
    said = sorted(
        (longest_in(subject, tree, option.spoken) for option in step.options.values()), key=units, reverse=True
    )
    if step.tick is not None:
        return ", ".join(said[: step.most])
    return max([*said[:1], "x" * TEXT_LIMIT if step.takes_text else ""], key=units)


def plainly(tree: Tree, text: str) -> str:
    """Return a text with its slots in ordinary words: they for people, what stands in for contacts and answers."""

    def value(slot: Contact | AnswerOf) -> str:
        if isinstance(slot, AnswerOf) and slot.step in tree.takes:
            return tree.takes[slot.step].default
        return slot.otherwise or "that"

    return fill(text, lambda _: "they", value)


def units(text: str) -> int:
    """Return the length in UTF-16 code units, as Telegram counts a message."""
    return len(text.encode("utf-16-le")) // 2


def words_in(text: str) -> list[str]:
    """Return the words of a text. “Don't” and “one-to-one” are one word each."""
    return _WORD.findall(text)


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text that hold a word. A line without a full stop is one sentence."""
    return [sentence.strip() for sentence in _SENTENCE_END.split(text) if words_in(sentence)]
