"""Puts a translation in the place of the English sentences, so that whoever walks a dialogue knows of no languages.

What is not translated, or was translated from other words, is said in English: a sentence that nobody has stood for in
its present meaning is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from bot.dialogue.bundle import Dialogue, gather
from bot.dialogue.model import Tree
from bot.dialogue.overlay import LANGUAGES, OWN_WORDS_FILE, ReadOverlay
from bot.dialogue.read import Path, ReadTree, validated
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.sentences import Sentence, sentences_of, sentences_of_emergency
from bot.dialogue.signpost import SIGNPOSTS_FILE, ReadSignposts
from bot.dialogue.source import Mapping as Nodes
from bot.dialogue.source import Node, Scalar, Sequence, mark_of
from bot.dialogue.tongue import Tongue

EMERGENCY_FILE = "safety/not-safe.yaml"
PHRASING_FILE = "phrasing.yaml"
FOR_ALL = (OWN_WORDS_FILE, SIGNPOSTS_FILE, PHRASING_FILE)
"""Files whose sentences are said whatever tree is walked; those of the numbers and the rules among them."""


@dataclass(frozen=True, eq=False)
class Language:
    """A language with its translations, each by the file of content that it translates, such as ``trees/door.yaml``."""

    code: str
    name: str
    overlays: Mapping[str, ReadOverlay] = field(default_factory=dict)

    @cached_property
    def tongue(self) -> Tongue:
        """Return what is said whatever tree is walked."""
        said: dict[str, str] = {}
        forms: dict[tuple[str, str], str] = {}
        for file in FOR_ALL:
            overlay = self.overlays.get(file)
            for address, entry in overlay.overlay.texts.items() if overlay else ():
                if overlay is not None and overlay.saying(Sentence(address, entry.english, "")) is not None:
                    said[entry.english] = entry.text
                    forms |= {(entry.english, number): text for number, text in entry.forms.items()}
        return Tongue(self.code, self.name, said, forms)


def file_of(code: str, of: str) -> str:
    """Return the name of the file that translates a file of content."""
    return f"{LANGUAGES}/{code}/{of}"


def names_in(modules: Mapping[str, Tree], module: str, argument: str) -> bool:
    """Tell whether an argument of a module takes one of fixed names."""
    taken = modules[module].takes.get(argument) if module in modules else None
    return taken is None or bool(taken.one_of)


def translated(read: ReadTree, language: Language, modules: Mapping[str, Tree]) -> ReadTree:
    """Return a tree with every sentence that the language has for it; `modules` are those that it may call.

    Where it has none the tree comes back as it is. Its faults name the translation and the place in it. Raises
    Unreadable where what comes out is no tree.
    """
    overlay, tongue = language.overlays.get(read.file), language.tongue
    changes: dict[Path, Scalar] = {}
    for sentence in sentences_of(read.tree, lambda module, argument: names_in(modules, module, argument)):
        if sentence.path is None:
            continue
        said = overlay.saying(sentence) if overlay and not sentence.common else None
        if said is not None and overlay is not None:
            changes[sentence.path] = Scalar(said.text, mark_of(overlay.nodes, ("texts", sentence.address, "text")))
        elif sentence.common and tongue(sentence.english) != sentence.english:
            changes[sentence.path] = Scalar(tongue(sentence.english), mark_of(read.nodes, sentence.path))
    if not changes:
        return read
    nodes = with_texts(read.nodes, changes)
    file = overlay.file if overlay else read.file
    return ReadTree(validated(Tree, nodes, file), file, read.text, nodes, english=False)


def headings(reads: Iterable[ReadTree], language: Language) -> dict[str, str]:
    """Return what is said for the headings of the plan card: they are named in one file and used in others."""
    return {
        sentence.english: said.text
        for read in reads
        if (overlay := language.overlays.get(read.file)) is not None
        for sentence in sentences_of(read.tree, lambda *_: True)
        if sentence.path is None and (said := overlay.saying(sentence)) is not None
    }


Join = Callable[[ReadTree, Mapping[str, ReadTree], ReadSignposts], Dialogue]
"""Makes a dialogue of a tree and its modules: `gather`, or `link`, which looks at how they refer to each other too."""


def spoken(
    tree: ReadTree,
    modules: Mapping[str, ReadTree],
    signposts: ReadSignposts,
    language: Language,
    say: Callable[[ReadTree], ReadTree],
    join: Join = gather,
) -> Dialogue:
    """Return a tree with its modules in a language. Its version names the translation too.

    `say` translates one file, as `translator` does. Raises Unreadable as `join` and `say` do.
    """
    english = gather(tree, modules, signposts)
    reads = [tree, *(modules[name] for name in english.modules)]
    said = [say(read) for read in reads]
    if all(now is read for now, read in zip(said, reads, strict=True)):
        join = gather  # it is the English dialogue, which was linked
    whole = join(said[0], dict(zip(english.modules, said[1:], strict=True)), signposts)
    used = (*FOR_ALL, *(read.file for read in reads))
    overlays = [language.overlays[file] for file in used if file in language.overlays]
    tongue = language.tongue
    return replace(
        whole,
        sources={**english.sources, **{overlay.file: overlay.text for overlay in overlays}},
        tongue=Tongue(language.code, language.name, {**headings(reads, language), **tongue.said}, tongue.forms),
    )


def translator(language: Language, modules: Mapping[str, ReadTree]) -> Callable[[ReadTree], ReadTree]:
    """Return what translates a file, each once. It raises Unreadable where what comes out is no tree."""
    trees = {name: read.tree for name, read in modules.items()}
    found: dict[str, ReadTree] = {}

    def say(read: ReadTree) -> ReadTree:
        if read.file not in found:
            found[read.file] = translated(read, language, trees)
        return found[read.file]

    return say


def emergency_in(card: EmergencyCard, overlay: ReadOverlay | None) -> EmergencyCard:
    """Return the emergency card in the language of a translation, sentence by sentence, English where there is none."""
    if overlay is None:
        return card
    found = ((sentence.address, overlay.saying(sentence)) for sentence in sentences_of_emergency(card))
    said = {address: entry.text for address, entry in found if entry is not None}

    def button(name: str) -> object:
        old = card.every_button[name]
        return {
            "label": said.get(f"{name}.label", old.label),
            "text": said.get(f"{name}.text", old.text),
        }

    return EmergencyCard.model_validate(
        {
            "first": said.get("first", card.first),
            "buttons": {name: button(name) for name in card.buttons},
            "carry-on": button("carry-on"),
            "stop": button("stop"),
        }
    )


def with_texts(nodes: Nodes, changes: Mapping[Path, Scalar]) -> Nodes:
    """Return a copy of a file's nodes with other texts in some places, which are made where they are missing."""
    copy = _copied(nodes)
    for path, text in changes.items():
        _put(copy, path, text)
    return copy


def _copied(node: Nodes) -> Nodes:
    def one(part: Node) -> Node:
        if isinstance(part, Sequence):
            return Sequence(part.mark, [one(item) for item in part.items])
        return _copied(part) if isinstance(part, Nodes) else part

    return Nodes(node.mark, {name: one(part) for name, part in node.items.items()}, dict(node.marks))


def _put(node: Node, path: Path, text: Scalar) -> None:
    part, rest = path[0], path[1:]
    if isinstance(node, Sequence) and isinstance(part, int):
        if rest:
            _put(node.items[part], rest, text)
        else:
            node.items[part] = text
    elif isinstance(node, Nodes) and isinstance(part, str):
        below = node.items.get(part)
        # An option may be written as its label alone.
        if not rest or (isinstance(below, Scalar) and rest == ("label",)):
            node.items[part] = text
            node.marks[part] = text.mark
        else:
            if below is None:
                below = node.items[part] = Nodes(text.mark)
                node.marks[part] = text.mark
            _put(below, rest, text)
