"""Moves a session to another version of its tree: by names and declared renames, never by position."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import product

from bot.conversation.changed import changed
from bot.conversation.session import Answer, Mode, Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.model import Tree
from bot.dialogue.step import Step


class Edit(StrEnum):
    """What an edit means for people who are in the tree (`DESIGN.md` invariant 7)."""

    wording = "wording"
    """Only texts differ: steps, options, conditions and targets are the same."""
    compatible = "compatible"
    """Steps or options were added, removed, moved or renamed with `was:`; every answer that is kept means the same."""
    breaking = "breaking"
    """A step of the same name now asks in another way, or lost an option without saying what it `was:`."""


def class_of_edit(old: Dialogue, new: Dialogue) -> Edit:
    """Return what the step from `old` to `new` means for sessions on `old`."""
    if _skeleton(old) == _skeleton(new):
        return Edit.wording
    before = old.by_path
    for path, step in new.steps():
        for earlier in _former_paths(new, path):
            if earlier in before and _loses_answers(before[earlier], step):
                return Edit.breaking
    return Edit.compatible


def carry_over(session: Session, new: Dialogue) -> Session:
    """Return the session on `new`: each answer under its step's new name.

    Answers of steps that are gone are remembered but lead nowhere; an answer whose option is gone is asked again. The
    next question follows from the answers, so nobody stands on a step that is no longer there.
    """
    answers = dict(session.answers)
    shown = list(session.shown)
    for path, step in new.steps():
        for former in _former_paths(new, path):
            if former != path and former in answers and path not in answers:
                answers[path] = answers.pop(former)
            if former != path and former in shown:
                shown[shown.index(former)] = path
        if path in answers and step.asks:
            answers[path] = _renamed(answers[path], step)
    return changed(
        session,
        version=new.version,
        answers=answers,
        shown=tuple(shown),
        ticks=(),
        at=None,
        kept=None,
        flags=(),
        draft=None,
        mode=session.mode if session.mode in (Mode.paused, Mode.unsafe, Mode.finished) else Mode.asking,
    )


def _renamed(answer: Answer, step: Step) -> Answer:
    names = {old: name for name, option in step.options.items() for old in option.was}
    options = tuple(names.get(name, name) for name in answer.options)
    lost = not set(options) <= set(step.options)
    wrong_kind = (answer.text is not None or answer.erased) and not step.takes_text
    if lost or wrong_kind:
        return Answer(options=tuple(name for name in options if name in step.options), live=False)
    return changed(answer, options=options)


def _loses_answers(old: Step, new: Step) -> bool:
    kept = set(new.options) | {former for option in new.options.values() for former in option.was}
    return old.kind is not new.kind or not set(old.options) <= kept


def _former_paths(dialogue: Dialogue, path: str) -> Iterator[str]:
    """Yield the path itself, then those under which its step was known before, also where its call was renamed."""
    parts = path.split("/")
    known: list[tuple[str, ...]] = []
    for depth in range(len(parts)):
        step = dialogue.by_path["/".join(parts[: depth + 1])]
        half = step.id.removesuffix("-then") if step.kind.value == "ifthen: then" else None
        former = [f"{old}-then" for old in dialogue.by_path["/".join([*parts[:depth], half])].was] if half else []
        known.append((parts[depth], *step.was, *former))
    for names in product(*known):
        yield "/".join(names)


def _skeleton(dialogue: Dialogue) -> object:
    """Return everything of a dialogue but its wording."""

    def bones(tree: Tree) -> object:
        return [
            (
                step.id,
                step.kind,
                step.when,
                step.go,
                step.use,
                tuple(step.arguments.items()),
                step.most,
                step.echo,
                step.takes_text,
                step.share,
                tuple((name, option.when) for name, option in step.options.items()),
            )
            for step in tree.script
        ]

    return [bones(dialogue.tree), *(bones(module) for _, module in sorted(dialogue.modules.items()))]
