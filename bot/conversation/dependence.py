"""Which answers have to be asked again when an earlier one changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.dialogue.bundle import Dialogue
from bot.dialogue.model import Tree
from bot.dialogue.slots import AnswerOf, slots_in
from bot.dialogue.step import Step

NONE: frozenset[str] = frozenset()


def dependents(dialogue: Dialogue, path: str) -> frozenset[str]:
    """Return the paths of the questions that depend on the answer at `path`.

    A question depends on what its conditions, those of its options and those of the calls it stands in ask about, and
    on what its own wording repeats. Longer wordings of options and lines of the card do not count: they are filled
    anew each time. Only direct dependence counts: what depends on a question that is asked again is looked at when
    that one is answered differently.
    """
    return _dependence(dialogue).get(path, NONE)


@lru_cache(maxsize=64)
def forks(dialogue: Dialogue) -> frozenset[str]:
    """Return the paths of the questions whose answer decides what is asked after them.

    Others are asked, or offered other answers, on a condition that names them, or they lead elsewhere themselves.
    """
    return frozenset({*_conditioned(dialogue), *leading_elsewhere(dialogue)})


@lru_cache(maxsize=64)
def leading_elsewhere(dialogue: Dialogue) -> frozenset[str]:
    """Return the paths of the questions that lead to different steps by their answer."""
    return frozenset(path for path, step in dialogue.steps() if isinstance(step.go, dict))


def hanging_on(dialogue: Dialogue, path: str) -> frozenset[str]:
    """Return the paths of the questions that are asked on a condition about `path`, directly or through others."""
    found: set[str] = set()
    ahead = [path]
    while ahead:
        more = _conditioned(dialogue).get(ahead.pop(), frozenset()) - found
        found |= more
        ahead.extend(more)
    return frozenset(found)


@lru_cache(maxsize=64)
def _conditioned(dialogue: Dialogue) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for question, on, _ in _questions(dialogue, dialogue.tree, "", (), {}):
        for path in on:
            found.setdefault(path, set()).add(question)
    return {path: frozenset(questions) for path, questions in found.items()}


@lru_cache(maxsize=64)
def _dependence(dialogue: Dialogue) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for question, on, repeated in _questions(dialogue, dialogue.tree, "", (), {}):
        for path in (*on, *repeated) if dialogue.by_path[question].asks else ():
            found.setdefault(path, set()).add(question)
    return {path: frozenset(questions) for path, questions in found.items()}


def _questions(
    dialogue: Dialogue, tree: Tree, prefix: str, called_on: tuple[str, ...], told: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Yield the path of each question, and of each card that leads elsewhere, with the paths it depends on.

    First those that its conditions ask about, then those that its wording repeats.

    `called_on` are the paths that the calls it stands in depend on; `told` those that each argument was made from.
    """
    for step in tree.script:
        on = (*called_on, *(path for name in _conditions(step) for path in told.get(name, (prefix + name,))))
        if step.use is not None:
            passed = {
                name: tuple(path for slot in _slots(value) for path in told.get(slot, (prefix + slot,)))
                for name, value in step.arguments.items()
            }
            yield from _questions(dialogue, dialogue.module(step.use), f"{prefix}{step.id}/", on, passed)
        elif step.asks or step.go is not None:
            slots = _slots(step.ask or "")
            yield prefix + step.id, on, tuple(path for slot in slots for path in told.get(slot, (prefix + slot,)))


def _conditions(step: Step) -> Iterator[str]:
    conditions = [step.when, step.private_when, *(option.when for option in step.options.values())]
    for when in conditions:
        yield from (name for name, _ in when.mentions()) if when else ()


def _slots(text: str) -> Iterator[str]:
    yield from (slot.step for slot, _, _ in slots_in(text) if isinstance(slot, AnswerOf))
