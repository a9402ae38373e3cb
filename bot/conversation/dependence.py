"""Which answers have to be asked again when an earlier one changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.dialogue.bundle import Dialogue
from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.model import Step, Tree
from bot.dialogue.slots import AnswerOf, slots_in


def dependents(dialogue: Dialogue, path: str) -> frozenset[str]:
    """Return the steps whose conditions, options or wording ask about `path`, directly or through others, as paths."""
    direct = _direct(dialogue)
    found: set[str] = set()
    ahead = [path]
    while ahead:
        for dependent in direct.get(ahead.pop(), ()):
            if dependent not in found:
                found.add(dependent)
                ahead.append(dependent)
    return frozenset(found)


@lru_cache(maxsize=64)
def _direct(dialogue: Dialogue) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for dependent, names in _asked_about(dialogue, dialogue.tree, "", ()):
        for name in names:
            found.setdefault(name, set()).add(dependent)
    return {name: tuple(sorted(paths)) for name, paths in found.items()}


def _asked_about(
    dialogue: Dialogue, tree: Tree, prefix: str, inherited: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each question's path with the paths it asks about, those of the calls it stands in too."""
    for step in tree.script:
        about = (*inherited, *(prefix + name for name in _names(step)))
        if step.use is not None:
            yield from _asked_about(dialogue, dialogue.module(step.use), f"{prefix}{step.id}/", about)
        elif step.asks:
            yield prefix + step.id, about


def _names(step: Step) -> Iterator[str]:
    conditions = [step.when, step.private_when, *(option.when for option in step.options.values())]
    for when in conditions:
        yield from (name for name, _ in when.mentions()) if when else ()
    texts = [text for text, _ in (*texts_of(step), *card_texts_of(step))]
    for text in (*texts, *step.arguments.values()):
        yield from (slot.step for slot, _, _ in slots_in(text) if isinstance(slot, AnswerOf))
