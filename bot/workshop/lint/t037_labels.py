"""T037 to T039: labels that can be read aloud, told apart, and understood without seeing where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.option import Option
from bot.dialogue.read import Path
from bot.dialogue.step import Step
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import plainly

POSITION = re.compile(
    r"\b(?:the )?(?:first|second|third|last|top|bottom|upper|lower|left|right|left-hand|right-hand) "
    r"(?:option|button|box|choice|answer)\b"
    r"|\b(?:the )?(?:red|green|amber|yellow|orange|blue|grey) (?:option|button|box|choice|answer|one)\b"
    r"|\b(?:see|answers?|options?|buttons?|choices?|listed|shown|questions?) (?:above|below)\b"
    r"|\b(?:the|one) (?:above|below)\b|\bon the (?:left|right) (?:side|hand)\b",
    re.IGNORECASE,
)
_ORDINAL_LABEL = re.compile(
    r"(?:the )?(?:first|second|third|fourth|fifth|sixth|last|former|latter|above|below)(?: one)?", re.IGNORECASE
)


def _emoji_only(subject: Subject) -> Iterator[Finding]:
    for _, text, path in subject.shown:
        if path[-1] == "label" and not any(letter.isalnum() for letter in plainly(subject.tree, text)):
            yield _no_word(text, path)
    for step in subject.tree.script:
        for number, word in enumerate(step.scale or ()):
            if not any(letter.isalpha() for letter in word):
                yield _no_word(word, subject.at(step, "scale", number))


def _no_word(label: str, path: Path) -> Finding:
    return Finding(f"the label “{label}” holds no word. Please add one; a picture may stand beside it.", path)


def _ambiguous(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        told: set[str] = set()
        for offered in subject.offered(step):
            for name, fault in _told_apart(subject, step, offered):
                if name not in told:
                    told.add(name)
                    yield Finding(fault, subject.at_option(step, name))


def _told_apart(subject: Subject, step: Step, offered: tuple[tuple[str, Option], ...]) -> Iterator[tuple[str, str]]:
    """Yield the options that a typed label, name or number could not tell from another one of the same question."""
    labels = {name: plainly(subject.tree, option.label).strip().casefold() for name, option in offered}
    own = plainly(subject.tree, step.own.label).strip().casefold() if step.own else None
    for number, (name, label) in enumerate(labels.items(), start=1):
        same = [other for other, said in labels.items() if said == label and other != name]
        if same or label == own:
            other = f"“{same[0]}”" if same else "own words"
            yield name, f"“{name}” and {other} have the same label. Please word them apart."
        elif label in labels and label != name:
            yield name, f"the label of “{name}” is the name of another option. Please rename one of them."
        elif label.isdecimal() and int(label) != number and 1 <= int(label) <= len(labels):
            text = f"the label of “{name}” is the number of another option in the list. Please add a word to it."
            yield name, text


def _by_position(subject: Subject) -> Iterator[Finding]:
    for _, text, path in subject.shown:
        plain = plainly(subject.tree, text)
        found = POSITION.search(plain)
        if found is None and path[-1] == "label":
            found = _ORDINAL_LABEL.fullmatch(plain.strip())
        if found is not None:
            fault = (
                f"“{found[0]}” points to a place or a colour on the screen. Please name the thing itself, so that a "
                "listener finds it too."
            )
            yield Finding(fault, path)


def _tree(options: str) -> str:
    return (
        HEADER
        + f"""\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {{{options}}}
    log: session
"""
    )


EMOJI_ONLY_LABEL = Rule(
    id="T037",
    name="emoji-only-label",
    weight=Weight.error,
    what="A label without a word or a number.",
    why="A screen reader may say nothing, or something else, for a picture; and a picture means different things.",
    remedy="Write the word. An emoji may stand beside it.",
    trips=_tree("tea: 🍵, coffee: Coffee"),
    passes=_tree("tea: 🍵 Tea, coffee: Coffee"),
    check=_emoji_only,
)

AMBIGUOUS_LABEL = Rule(
    id="T038",
    name="ambiguous-label",
    weight=Weight.error,
    what="Two options that a worker cannot tell apart: the same label, or a label that is another's name or number.",
    why=(
        "Workers tap a label or type it, or type its number. When two options answer to the same word, the wrong one "
        "is taken, and nobody notices."
    ),
    remedy="Word them apart.",
    trips=_tree("black: Tea, green: tea"),
    passes=_tree("black: Black tea, green: Green tea"),
    check=_ambiguous,
)

POSITION_WORDS = Rule(
    id="T039",
    name="position-words",
    weight=Weight.warning,
    what="A text that points to a place or a colour on the screen.",
    why="“The button below” means nothing to somebody who listens to the screen, and the screen differs by channel.",
    remedy="Name the thing itself: “tap Carry on”.",
    trips=_tree("tea: Tea, coffee: {label: Coffee, say: Then tap the green button.}"),
    passes=_tree("tea: Tea, coffee: {label: Coffee, say: Then tap Pour.}"),
    check=_by_position,
)
