"""Strict YAML: text to marked nodes, without tags, aliases, duplicate keys or guesses about types.

Every scalar stays text, so `no`, `on` and `012` mean what they say. The text is hostile until read: its size, depth
and number of nodes are bounded and it is taken event by event, so that no nesting can exhaust the stack.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from bot.dialogue.fault import Fault, Unreadable

MAX_BYTES = 256 * 1024
"""Largest file that is read, in bytes. The longest shipped file is under 40 kB."""
MAX_DEPTH = 20
MAX_NODES = 20_000

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Mark:
    """A place in a file; lines and columns count from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Scalar:
    """One piece of text."""

    text: str
    mark: Mark


@dataclass
class Sequence:
    """A list."""

    mark: Mark
    items: list[Node] = field(default_factory=list)


@dataclass
class Mapping:
    """Named values, in the order written; `marks` holds the place of each name."""

    mark: Mark
    items: dict[str, Node] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


def compose(text: str, file: str) -> Mapping:
    """Return the mapping that a YAML file holds.

    Raises Unreadable with one fault: the text is too large, is no YAML, holds a tag or an alias, repeats a name, is
    nested too deeply, or is not a mapping.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise Unreadable([Fault(file, 1, 1, "T001", f"is larger than {MAX_BYTES // 1024} kB. Please split it.")])
    try:
        return _root(yaml.parse(text, Loader=Loader), file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = error.problem or "this is not YAML"
        remedy = "Please check the indentation, the colons and the quotes here and on the line above."
        raise Unreadable([Fault(file, line, column, "T001", f"could not be read: {said}. {remedy}")]) from None
    except (yaml.YAMLError, UnicodeError):
        remedy = "Please save the file as plain UTF-8 text."
        raise Unreadable([Fault(file, 1, 1, "T001", f"holds characters that YAML does not allow. {remedy}")]) from None


def _root(events: Iterator[yaml.Event], file: str) -> Mapping:
    """Build the nodes with a stack of our own, so that depth is ours to bound."""
    root: Node | None = None
    stack: list[Mapping | Sequence] = []
    names: list[tuple[str, Mark] | None] = []
    documents = nodes = 0

    def refuse(mark: Mark, rule: str, text: str) -> Unreadable:
        return Unreadable([Fault(file, mark.line, mark.column, rule, text)])

    def place(node: Node) -> None:
        nonlocal root
        if not stack:
            root = node
            return
        parent = stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        named = names[-1]
        if named is None:
            if not isinstance(node, Scalar):
                raise refuse(
                    node.mark, "T001", "has a list or a mapping where a name should stand. Please give it a name."
                )
            if node.text in parent.items:
                first = parent.marks[node.text].line
                raise refuse(node.mark, "T003", f"“{node.text}” stands here and on line {first}. Please keep one.")
            names[-1] = (node.text, node.mark)
        else:
            parent.items[named[0]] = node
            parent.marks[named[0]] = named[1]
            names[-1] = None

    for event in events:
        start = event.start_mark
        mark = Mark(start.line + 1, start.column + 1) if start else Mark(1, 1)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise refuse(mark, "T001", "begins a second document. Please keep one tree in one file.")
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise refuse(mark, "T001", "uses an anchor or an alias (& or *). Please write the text out.")
        elif isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None) not in (None, "!"):
            raise refuse(mark, "T001", "uses a tag (!). Please leave it out; every value is plain text here.")
        elif isinstance(event, yaml.ScalarEvent):
            nodes += 1
            place(Scalar(event.value, mark))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            nodes += 1
            opened: Mapping | Sequence = Mapping(mark) if isinstance(event, yaml.MappingStartEvent) else Sequence(mark)
            place(opened)
            stack.append(opened)
            names.append(None)
            if len(stack) > MAX_DEPTH:
                raise refuse(mark, "T001", f"is nested more than {MAX_DEPTH} deep. Please write it flatter.")
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            stack.pop()
            names.pop()
        if nodes > MAX_NODES:
            raise refuse(mark, "T001", f"holds more than {MAX_NODES} values. Please split the file.")
    if not isinstance(root, Mapping):
        raise Unreadable([Fault(file, 1, 1, "T001", "holds no tree. Please begin with “id:” and “title:”.")])
    return root


def plain(node: Node) -> object:
    """Return the node as plain text, lists and dictionaries."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {name: plain(item) for name, item in node.items.items()}


def mark_of(node: Node, path: tuple[str | int, ...]) -> Mark:
    """Return the place of the deepest part of `path` that stands in the file."""
    mark = node.mark
    for part in path:
        if isinstance(node, Mapping) and isinstance(part, str) and part in node.items:
            mark = node.marks[part]
            node = node.items[part]
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
            mark = node.mark
    return mark
