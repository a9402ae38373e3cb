"""T042: no trade mark of others in names and titles, no claim of fidelity (`PRACTICE.md` section 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.read import Path
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject

_MARK = re.compile(r"\bsafe(?:[\s_-]*(?:&|and|n)[\s_-]*|[_-])together\b|\bs\s?&\s?t\b", re.IGNORECASE)
_BARE_MARK = re.compile(r"\bSafe (?:&|and) Together\b(?!™)|\bS&T\b(?!™)")
"""In a sentence only the capitals make it a mark: anyone may wish a family to be safe and together."""
_FIDELITY = re.compile(r"\b(?:model|fidelity)[- ](?:compliant|certified|assured)\b", re.IGNORECASE)


def _check(subject: Subject) -> Iterator[Finding]:
    for name, path in _names(subject):
        if found := _MARK.search(name):
            text = f"“{found[0]}” is a mark that belongs to others. Please name this in words of our own."
            yield Finding(text, path)
    for _, said, path in (*subject.shown, *subject.on_card):
        if found := _BARE_MARK.search(said):
            text = f"“{found[0]}” stands without its ™. Please either add it, or say it in words of our own."
            yield Finding(text, path)
        if found := _FIDELITY.search(said):
            yield Finding(f"“{found[0]}” claims what nobody has confirmed. Please remove the claim.", path)


def _names(subject: Subject) -> Iterator[tuple[str, Path]]:
    tree = subject.tree
    yield from ((tree.id, ("id",)), (tree.title, ("title",)))
    yield from ((section, ("sections", number)) for number, section in enumerate(tree.sections))
    for step in tree.script:
        yield step.id, subject.at(step, "id")
        yield from ((name, subject.at(step)) for name in step.options)
        yield from ((section, subject.at(step, "sections")) for section in step.sections)


TRADE_MARK = Rule(
    id="T042",
    name="trade-mark",
    weight=Weight.error,
    what="A trade mark of others in a name, title or section, a mark without its ™ in a text, or a claim of fidelity.",
    why=(
        "This project is independent. It may refer to the work of others by its name, with ™, and may not carry the "
        "name itself or claim to follow a licensed model."
    ),
    remedy="Say it in words of our own.",
    trips=HEADER.replace("title: Before a cup of tea", "title: Safe and together with tea")
    + "steps:\n  - id: hello\n    show: Hello.\n",
    passes=HEADER + "steps:\n  - id: hello\n    show: Hello.\n",
    check=_check,
)
