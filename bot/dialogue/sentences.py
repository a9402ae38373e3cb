"""Every sentence of a file of content that a worker may read, with an address that stays when others come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.dialogue.model import Tree
from bot.dialogue.option import IfThen, Option, OwnWords, PhraseCheck
from bot.dialogue.read import Path
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.signpost import NOT_KNOWN, Signposts
from bot.dialogue.step import Step

IsName = Callable[[str, str], bool]
"""Tells whether what a module is told, by module and argument, is one of fixed names and so never read by anybody."""

BUTTON = "On a button: 28 characters at most."
HEADING = "A heading of the plan card."
_OF_STEP = {
    "ask": "The question.",
    "show": "A card to read.",
    "why": "Said when the worker asks why.",
    "write": "How to type an answer.",
    "plan": "The title of the plan card.",
    "vote": "The question as a whole group is asked it.",
    "because": "Why an answer of a quiz is right: 200 characters at most.",
    "talk": "What to talk about where most of a group chose otherwise.",
}
_OF_OPTION = {
    "label": BUTTON,
    "text": "The answer in full, shown above the buttons and on the plan card.",
    "words": "The answer as it stands on the plan card and in other sentences.",
    "say": "What is said to this answer.",
}


@dataclass(frozen=True)
class Sentence:
    """One English sentence: its address in the file, a note for whoever translates it, and where it stands.

    `path` is None for a sentence that is said from elsewhere than its place, such as a heading. `common` marks what
    many trees say by default: it is translated once for all of them.
    """

    address: str
    english: str
    note: str
    path: Path | None = None
    common: bool = False


COMMON = (
    Sentence("common.own.label", OwnWords().label, BUTTON),
    Sentence("common.own.hint", OwnWords().hint, "How to type an answer."),
    Sentence("common.phrase.hint", PhraseCheck(to="survivor").hint, "How to type planned words."),
    Sentence("common.if_then.line", IfThen(then_ask="…", rows={}).line, "A pair as it stands on the plan card."),
)
"""What stands in every tree that does not say it otherwise."""
_BY_DEFAULT = {sentence.english for sentence in COMMON}


def sentences_of(tree: Tree, is_name: IsName) -> Iterator[Sentence]:
    """Yield the sentences of a tree or module, top to bottom."""
    yield Sentence("title", tree.title, "The title, also in the list to choose from.", ("title",))
    yield Sentence("about", tree.about, "What it is about.", ("about",))
    for number, section in enumerate(tree.sections, start=1):
        yield Sentence(f"sections.{number}", section, HEADING)
    for name, argument in tree.takes.items():
        if not argument.one_of:
            yield Sentence(f"takes.{name}", argument.default, "Part of a sentence.", ("takes", name, "default"))
    for place, step in enumerate(tree.steps):
        for below, english, note in _of_step(step, is_name):
            address = ".".join((step.id, *(str(part + 1) if isinstance(part, int) else part for part in below)))
            path: Path | None = None if below[0] == "sections" else ("steps", place, *below)
            yield Sentence(address, english, note, path, common=english in _BY_DEFAULT)


_Found = tuple[Path, str, str]


def _of_step(step: Step, is_name: IsName) -> Iterator[_Found]:
    for key, note in _OF_STEP.items():
        if (english := getattr(step, key)) is not None:
            yield (key,), english, note
    yield from ((("scale", number), word, "One step of a scale.") for number, word in enumerate(step.scale or ()))
    yield from ((("sections", number), heading, HEADING) for number, heading in enumerate(step.sections))
    if step.phrase is not None:
        yield ("phrase", "hint"), step.phrase.hint, "How to type planned words."
    if step.own is not None:
        yield from _of_own(step.own, ("own",))
    for key in ("choose", "tick", "confirm", "poll"):
        for name, option in (getattr(step, key) or {}).items():
            yield from _of_option(option, (key, name))
    yield from ((("groups", name), heading, "A heading above answers.") for name, heading in step.groups.items())
    if step.card is not None and step.card.text is not None:
        yield ("card", "text"), step.card.text, "A line of the plan card."
    if step.if_then is not None:
        yield from _of_pairs(step.if_then, ("if_then",))
    for name, value in step.arguments.items():
        if not is_name(step.use or "", name):
            yield ("with", name), value, "Part of a sentence."


def _of_own(own: OwnWords, at: Path) -> Iterator[_Found]:
    yield (*at, "label"), own.label, BUTTON
    yield (*at, "hint"), own.hint, "How to type an answer."


def _of_option(option: Option, at: Path) -> Iterator[_Found]:
    for key, note in _OF_OPTION.items():
        if (english := getattr(option, key)) is not None:
            yield (*at, key), english, note
    if option.card is not None and option.card != "no" and option.card.text is not None:
        yield (*at, "card", "text"), option.card.text, "A line of the plan card."


def _of_pairs(pairs: IfThen, at: Path) -> Iterator[_Found]:
    yield (*at, "then_ask"), pairs.then_ask, "The second question."
    yield (*at, "line"), pairs.line, "A pair as it stands on the plan card."
    yield from _of_own(pairs.own, (*at, "own"))
    yield from (((*at, "groups", name), heading, "A heading above answers.") for name, heading in pairs.groups.items())
    for name, row in pairs.rows.items():
        yield (*at, "rows", name, "label"), row.label, BUTTON
        yield (*at, "rows", name, "if"), row.words, "After “If” on the plan card."
        for reply, option in row.then.items():
            yield from _of_option(option, (*at, "rows", name, "then", reply))


def sentences_of_signposts(signposts: Signposts) -> Iterator[Sentence]:
    """Yield whom each number is for, and its hours. Equal hours are one sentence."""
    for name, signpost in signposts.entries.items():
        yield Sentence(f"{name}.for", signpost.whom, "Stands behind the number.")
    hours = dict.fromkeys(each.hours for each in signposts.entries.values() if each.hours != NOT_KNOWN)
    for number, english in enumerate(hours, start=1):
        yield Sentence(f"hours.{number}", english, "When it is open.")


def sentences_of_emergency(card: EmergencyCard) -> Iterator[Sentence]:
    """Yield the sentences of the emergency card."""
    yield Sentence("first", card.first, "The emergency card. Short sentences; it is read in fear.", ("first",))
    for name, button in card.every_button.items():
        at: Path = (name,) if name in ("carry-on", "stop") else ("buttons", name)
        yield Sentence(f"{name}.label", button.label, BUTTON, (*at, "label"))
        if button.text is not None:
            yield Sentence(f"{name}.text", button.text, "Said when this button is tapped.", (*at, "text"))


def each_once(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Return those that have to be translated in their own file: all but what is common to many trees."""
    return tuple(sentence for sentence in sentences if not sentence.common)
