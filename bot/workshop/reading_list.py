"""Every line that practitioners and people with lived experience should read before release, by who hears it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.model import Tree
from bot.dialogue.read import Path, ReadTree
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.signpost import SIGNPOSTS_FILE, ReadSignposts
from bot.dialogue.slots import fill
from bot.dialogue.source import compose, mark_of
from bot.dialogue.step import Step
from bot.workshop.lint.hearers import FAMILY, SPOKEN_SECTIONS
from bot.workshop.lint.run import subjects_of
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import QUOTED, plainly

HEARERS = {
    "survivor": "the person who is hurt",
    "abuser": "the person who uses violence",
    "child": "a child or young person",
    "family": "someone in the family; the file does not say who",
    "meeting": "colleagues in a meeting",
    "record": "whoever reads the record",
    "worker": "the worker alone",
}
"""Who hears a line, most exposed first, in the order of the list."""
OCCASION = {"other-parent": "abuser", "child": "child"}
"""Whom a row of the if-then pairs is for, where its condition names an occasion (`dialogues/modules/if-then.yaml`)."""
EMERGENCY_FILE = "safety/not-safe.yaml"


@dataclass(frozen=True, order=True)
class LineToRead:
    """One line, slots in ordinary words, with its place in the content and the step it belongs to."""

    file: str
    line: int
    step: str
    hearer: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def reading_list(
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    signposts: ReadSignposts,
    emergency: EmergencyCard,
    emergency_text: str,
) -> tuple[LineToRead, ...]:
    """Return every line of all trees, modules, numbers and the emergency card, in the order of the files.

    `dialogues` and `reads` hold each file by id, as for `lint`. `emergency_text` is the text of the emergency card's
    file, empty where a last resort stands in for it. Danger phrases are left out: nobody hears them.
    """
    found: list[LineToRead] = []
    for subject in subjects_of(dialogues, reads, today=date.min, only=None):
        found += lines_of_file(subject)
    found += _of_numbers(signposts)
    found += _of_emergency(emergency, emergency_text)
    return tuple(sorted(set(found)))


def by_hearer(lines: tuple[LineToRead, ...]) -> Iterator[tuple[str, list[LineToRead]]]:
    """Yield each group of hearers that hears something, with its lines."""
    for hearer in HEARERS:
        heard = [line for line in lines if line.hearer == hearer]
        if heard:
            yield hearer, heard


def lines_of_file(subject: Subject) -> Iterator[LineToRead]:
    """Yield every line of one file, with who hears it."""
    tree, read = subject.tree, subject.read
    for key, texts in (("title", [tree.title]), ("about", [tree.about]), ("sections", list(tree.sections))):
        for text in texts:
            yield LineToRead(read.file, _line(read, (key,)), "", "worker", text)
    listener = _only_listener(tree)
    for step, text, path in (*subject.shown, *subject.on_card):
        plain = " ".join(plainly(tree, text).split())
        hearer = _hearer(step, path, plain, listener, read)
        yield LineToRead(read.file, _line(read, path), step.id, hearer, plain)


def _line(read: ReadTree, path: Path) -> int:
    return mark_of(read.nodes, path).line


def _hearer(step: Step, path: Path, plain: str, listener: str, read: ReadTree) -> str:
    """Return who hears a line: it is spoken where it is quoted, or an option that goes to “My first words”."""
    to = step.phrase.to if step.phrase else step.own.to if step.own else None
    spoken = path[-1] in ("text", "words") and (step.card is not None and step.card.section in SPOKEN_SECTIONS)
    if not QUOTED.search(plain) and not spoken and not (path[-1] == "text" and to in FAMILY):
        return "worker"
    return _of_row(path, read) or to or listener


def _of_row(path: Path, read: ReadTree) -> str | None:
    """Return whom a row of if-then pairs is for, where its condition says so."""
    if "rows" not in path:
        return None
    row, at = str(path[path.index("rows") + 1]), int(path[1])
    pair = read.tree.steps[at].if_then
    occasion = pair.rows[row].when if pair is not None else None
    named = occasion.lines.get("occasion") if occasion is not None else None
    return OCCASION.get(named) if isinstance(named, str) else None


def _only_listener(tree: Tree) -> str:
    """Return the one listener that a file's typed lines are for, or that it cannot be told."""
    to = {step.phrase.to for step in tree.script if step.phrase} | {
        step.own.to for step in tree.script if step.own and step.own.to
    }
    family = to & set(FAMILY)
    return family.pop() if len(family) == 1 else "family"


def _of_numbers(signposts: ReadSignposts) -> Iterator[LineToRead]:
    nodes = compose(signposts.text, SIGNPOSTS_FILE)
    for name, entry in signposts.signposts.entries.items():
        line = mark_of(nodes, ("entries", name)).line
        yield LineToRead(SIGNPOSTS_FILE, line, name, "worker", f"{entry.said}: {entry.whom}")


def _of_emergency(card: EmergencyCard, text: str) -> Iterator[LineToRead]:
    nodes = compose(text, EMERGENCY_FILE) if text else None

    def line(*path: str) -> int:
        return mark_of(nodes, path).line if nodes is not None else 1

    def one(said: str, *path: str) -> LineToRead:
        return LineToRead(EMERGENCY_FILE, line(*path), path[-1], "worker", " ".join(_ordinary(said).split()))

    yield one(card.first, "first")
    for name, button in card.every_button.items():
        path = (name,) if name in ("carry-on", "stop") else ("buttons", name)
        yield one(button.label, *path)
        if button.text:
            yield one(button.text, *path)


def _ordinary(text: str) -> str:
    return fill(text, lambda _: "they", lambda slot: slot.otherwise or "")
