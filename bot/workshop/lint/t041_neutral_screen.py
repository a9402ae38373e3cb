"""T041: on a neutral screen nothing hints at abuse, a family or a service (`PRACTICE.md` 3.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.link import card_texts_of, texts_of
from bot.dialogue.model import Tree
from bot.dialogue.step import Step
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.possible import can_be_reached
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import plainly

HINTS = (
    "abus*", "violen*", "victim*", "survivor*", "perpetrator*", "perp", "partner*", "husband*", "wife", "wives",
    "spouse*", "boyfriend*", "girlfriend*", "ex-partner*", "domestic*", "refuge*", "hit", "hits", "hitting", "hurt*",
    "assault*", "attack*", "beat", "beaten", "beating", "rape*", "sexual*", "strangl*", "chok*", "stalk*", "coerc*",
    "controlling", "threat*", "weapon*", "knife", "injur*", "bruis*", "police*", "officer*", "arrest*", "court*",
    "custody", "safeguard*", "protection", "social work*", "social service*", "social care", "caseworker*", "marac",
    "dash", "idva", "disclos*", "divorc*", "separat*", "afraid", "scared", "frightened", "forced marriage", "honour*",
)  # fmt: skip
"""Words that a glance at the screen must not find. A star stands for any ending."""

_HINT = re.compile(
    r"\b(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in HINTS) + r")\b", re.IGNORECASE
)


def _check(subject: Subject) -> Iterator[Finding]:
    tree = subject.tree
    if not tree.neutral:
        return
    for key in ("title", "about"):
        yield from _told(getattr(tree, key), "", (key,))
    own = {path: place for _, text, place in (*subject.shown, *subject.on_card) for path in [(text, place)]}
    for text, place in own:
        yield from _told(plainly(tree, text), "", place)
    for path, step in subject.dialogue.steps():
        call = tree.step(path.split("/")[0])
        owner = _file_of(subject, path)
        if not can_be_reached(subject.dialogue, path):
            continue
        place = subject.at(step, "signposts") if owner is tree else subject.at(call, "use")
        where = "" if owner is tree else f" in “{path}”"
        if owner is not tree:
            for text, _ in (*texts_of(step), *card_texts_of(step)):
                yield from _told(plainly(owner, text), where, place)
        for name in step.signposts:
            yield from _told(subject.dialogue.signposts.entries[name].whom, f" of the signpost “{name}”{where}", place)
        for value in step.arguments.values():
            yield from _told(plainly(owner, value), where, place)
        for section in _sections(step):
            yield from _told(section, f", a section of the plan card,{where}", place)


def _file_of(subject: Subject, path: str) -> Tree:
    """Return the file that a step path of the dialogue belongs to."""
    tree = subject.tree
    for call in path.split("/")[:-1]:
        tree = subject.dialogue.module(tree.step(call).use or "")
    return tree


def _sections(step: Step) -> Iterator[str]:
    """Yield the sections of the plan card that an answer to this step can fill, and so bring on the screen."""
    for card in (step.card, *(option.card for option in step.options.values())):
        if card is not None and card != "no":
            yield card.section


def _told(text: str, where: str, place: tuple[str | int, ...]) -> Iterator[Finding]:
    for word in sorted({found.lower() for found in _HINT.findall(text)}):
        fault = f"“{word}”{where} stands on a neutral screen. Please use an ordinary word, or leave the line out here."
        yield Finding(fault, place)


HINTING_WORD = Rule(
    id="T041",
    name="hinting-word",
    weight=Weight.error,
    what="A tree that is to be neutral on screen shows a word that hints at abuse, a family or a service.",
    why=(
        "This tree is opened on the doorstep, and somebody may be looking. Everything that can be on the screen is "
        "held against a list: title, texts, buttons, the sections of its card, and the modules as they are called."
    ),
    remedy="Use an ordinary word. A module can leave a line out for neutral trees, by an argument.",
    trips=HEADER + "neutral: yes\nsteps:\n  - id: hello\n    show: Is the partner at home?\n",
    passes=HEADER + "neutral: yes\nsteps:\n  - id: hello\n    show: Is someone else at home?\n",
    check=_check,
)
