"""Puts a better wording in the place of one sentence of a tree's file, and leaves every other byte as it is.

A file written anew from its tree would lose its comments and the order that its author gave it. So the one scalar is
cut out, and the new wording is written in the way the old one stood there, or in quotation marks where YAML would read
it as something else. The result is read again: it has to say exactly this and nothing else.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from bot.dialogue.fault import Unreadable
from bot.dialogue.model import Tree
from bot.dialogue.read import Path, ReadTree
from bot.dialogue.sentences import Sentence, sentences_of
from bot.dialogue.source import Mapping, Node, Scalar, Sequence, compose, plain

WIDTH = 118
"""Characters of a line of a file of content."""


class NotReworded(ValueError):
    """A sentence cannot be put there. The message names no wording."""


@dataclass(frozen=True)
class Spot:
    """Where a scalar stands in a text, in characters, and how it is written: `"`, `'`, `|`, `>` or nothing."""

    start: int
    end: int
    style: str


def sentences_in(tree: Tree) -> dict[str, Sentence]:
    """Return the sentences of a file that stand in it as they are said, by their address, top to bottom."""
    return {each.address: each for each in sentences_of(tree, lambda _, __: True) if each.path is not None}


def can_be_reworded(read: ReadTree) -> dict[str, Sentence]:
    """Return the sentences whose wording stands in the file itself, by their address: no default is among them."""
    return {
        address: sentence
        for address, sentence in sentences_in(read.tree).items()
        if _place(read.nodes, sentence) is not None
    }


def reworded(read: ReadTree, address: str, wording: str) -> str:
    """Return the text of the file with another wording at an address, such as ``aim.ask``.

    Raises NotReworded where no sentence stands at that address, or YAML has no way to write the wording.
    """
    sentence = can_be_reworded(read).get(address)
    path = _place(read.nodes, sentence) if sentence is not None else None
    if path is None:
        raise NotReworded(f"{read.file} has no sentence of its own at “{address}”. Please choose one that is shown.")
    wanted = _with(plain(read.nodes), path, wording)
    spot = _spots(read.text)[path]
    for written in _ways_to_write(read.text, spot, wording):
        text = read.text[: spot.start] + written + read.text[spot.end :]
        try:
            if plain(compose(text, read.file)) == wanted:
                return text
        except Unreadable:
            continue
    raise NotReworded(
        f"The wording cannot be written into {read.file}. Please leave out signs that are not plain text."
    )


def _place(nodes: Node, sentence: Sentence) -> Path | None:
    """Return the path of the scalar that is the sentence; shorter than its own where the file writes it short."""
    node, walked = nodes, list[str | int]()
    for part in sentence.path or ():
        if isinstance(node, Mapping) and part in node.items:
            node = node.items[str(part)]
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
        else:
            break
        walked.append(part)
    same = isinstance(node, Scalar) and node.text.strip() == sentence.english.strip()
    return tuple(walked) if same else None


def _with(whole: object, path: Path, wording: str) -> object:
    """Return plain data with another text at a path."""
    if not path:
        return wording
    first, rest = path[0], path[1:]
    if isinstance(whole, dict):
        return {name: _with(value, rest, wording) if name == first else value for name, value in whole.items()}
    if isinstance(whole, list):
        return [_with(value, rest, wording) if place == first else value for place, value in enumerate(whole)]
    return whole


def _spots(text: str) -> dict[Path, Spot]:
    """Return where each value of a text stands, by its path. The text has been read strictly before."""
    found: dict[Path, Spot] = {}
    trail: list[str | int | None] = []
    names: list[bool] = []  # of each mapping that is open, whether a name comes next; lists have False

    def entered() -> Path:
        if trail and not names[-1] and isinstance(trail[-1], int):
            trail[-1] += 1
        return tuple(part for part in trail if part is not None)

    def left() -> None:
        if names and trail and isinstance(trail[-1], str):
            names[-1] = True

    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.ScalarEvent) and names and names[-1]:
            trail[-1], names[-1] = event.value, False
        elif isinstance(event, yaml.ScalarEvent):
            start, end = event.start_mark, event.end_mark
            found[entered()] = Spot(start.index if start else 0, end.index if end else 0, event.style or "")
            left()
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            entered()
            mapping = isinstance(event, yaml.MappingStartEvent)
            trail.append(None if mapping else -1)
            names.append(mapping)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            trail.pop()
            names.pop()
            left()
    return found


def _ways_to_write(text: str, spot: Spot, wording: str) -> Iterator[str]:
    """Yield ways to write a wording there, the one that is most like the old first."""
    if spot.style in ("|", ">"):
        yield from _as_block(text, spot, wording)
        return
    if "\n" not in wording:
        yield wording
        if spot.style == "'":
            yield "'" + wording.replace("'", "''") + "'"
    yield json.dumps(wording, ensure_ascii=False)


def _as_block(text: str, spot: Spot, wording: str) -> Iterator[str]:
    """Yield a block such as ``>-`` with lines as long as those of the file, and the blank lines that stood below."""
    old = text[spot.start : spot.end]
    first = next(line for line in old.split("\n")[1:] if line.strip())
    indent = first[: len(first) - len(first.lstrip(" "))]
    below = old[len(old.rstrip("\n")) :] or "\n"
    if "\n" not in wording:
        lines = textwrap.wrap(wording, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
        yield "\n".join([">-", *(indent + line for line in lines)]) + below
    yield "\n".join(["|-", *((indent + line).rstrip() for line in wording.split("\n"))]) + below
    yield json.dumps(wording, ensure_ascii=False) + below
