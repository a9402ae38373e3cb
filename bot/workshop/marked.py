"""What an edit touches in a tree, step by step: what is new, changed, in another place, and what is gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialogue.model import Tree
from bot.dialogue.step import Step
from bot.workshop.compared import acts_otherwise, called, former_names, moved_among
from bot.workshop.rewording import sentences_in

NEW, CHANGED, MOVED, GONE = "new", "changed", "moved", "gone"
"""What a change does to a step, in a word."""


@dataclass(frozen=True)
class Marked:
    """What a change touches: each step of the new version by what was done to it, and what is gone.

    `gone` holds what each step that is gone was called, by the step below which it stood; "" for the top.
    """

    steps: Mapping[str, str]
    gone: Mapping[str, tuple[str, ...]]


def marked(old: Tree | None, new: Tree) -> Marked:
    """Return what a change touches. Without an `old` version everything is new."""
    if old is None:
        return Marked({step.id: NEW for step in new.script}, {})
    was = former_names(old, new)
    before = {step.id: step for step in old.script}
    steps: dict[str, str] = {}
    order = [step.id for step in old.script if step.id in was.values()]
    moved = {*moved_among(order, [was[step.id] for step in new.script if step.id in was])}
    for step in new.script:
        former = was.get(step.id)
        if former is None:
            steps[step.id] = NEW
        elif _says(old, before[former]) != _says(new, step) or any(acts_otherwise(before[former], step)):
            steps[step.id] = CHANGED
        elif former in moved:
            steps[step.id] = MOVED
    now = {former: name for name, former in was.items()}
    gone: dict[str, tuple[str, ...]] = {}
    below = ""
    for each in old.script:
        if each.id in now:
            below = now[each.id]
        else:
            gone[below] = (*gone.get(below, ()), called(each))
    return Marked(steps, gone)


def _says(tree: Tree, step: Step) -> tuple[tuple[str, str], ...]:
    """Return the sentences of a step, each with what it is."""
    return tuple(
        (address.partition(".")[2], sentence.english)
        for address, sentence in sentences_in(tree).items()
        if address.partition(".")[0] == step.id and "." in address
    )
