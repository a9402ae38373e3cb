"""YAML text to tree; every problem with file, line, column, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from bot.dialogue.fault import Fault, Unreadable, Weight, did_you_mean
from bot.dialogue.model import Argument, Silence, Tree
from bot.dialogue.option import CardLine, IfThen, Option, OwnWords, PairRow, PhraseCheck
from bot.dialogue.source import Mapping, compose, mark_of, plain
from bot.dialogue.step import Step

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class ReadTree:
    """A tree with the file it came from, so that a later finding can name its place."""

    tree: Tree
    file: str
    text: str
    nodes: Mapping
    english: bool = True
    """Whether its sentences are English ones: how a verb agrees is known of English only."""

    def fault(self, rule: str, text: str, *path: str | int, weight: Weight = Weight.error) -> Fault:
        """Return a fault at the deepest part of `path` that stands in the file, such as ``("steps", 3, "when")``."""
        mark = mark_of(self.nodes, path)
        return Fault(self.file, mark.line, mark.column, rule, text, weight)

    def place_of(self, step: str) -> Path:
        """Return the path of the authored step that `step` is, or is one half of."""
        number = self.tree.authored.get(step)
        return ("steps",) if number is None else ("steps", number)

    def path_of(self, step: Step, *below: str | int) -> Path:
        """Return where a part of a walked step stands in the file, also for the two halves of an if-then pair.

        `below` is the path in the walked step, such as ``("choose", "afraid", "label")``.
        """
        place = self.place_of(step.id)
        authored = self.tree.steps[int(place[1])]
        if authored.if_then is None:
            return (*place, *below)
        if step.id == authored.id:
            if below[:1] == ("choose",):
                below = ("rows", *("if" if part == "words" else part for part in below[1:]))
            return (*place, "if_then", *below) if below[:1] in (("rows",), ("groups",)) else (*place, *below)
        if below[:1] == ("ask",):
            return (*place, "if_then", "then_ask")
        if below[:1] == ("own",):
            return (*place, "if_then", *below)
        if len(below) > 1 and below[0] == "choose":
            name = str(below[1])
            for row, pair in authored.if_then.rows.items():
                if name.startswith(f"{row}-") and name[len(row) + 1 :] in pair.then:
                    return (*place, "if_then", "rows", row, "then", name[len(row) + 1 :], *below[2:])
        return (*place, *below)


def read_tree(text: str, file: str) -> ReadTree:
    """Return the tree that a YAML file holds.

    `file` is the name used in messages. Raises Unreadable with every fault of the file's form; how its steps refer to
    each other is checked when trees and modules are linked (`link`).
    """
    nodes = compose(text, file)
    return ReadTree(validated(Tree, nodes, file), file, text, nodes)


Shape = TypeVar("Shape", bound=BaseModel)


def validated(shape: type[Shape], nodes: Mapping, file: str) -> Shape:
    """Return what the nodes hold, in the given shape. Raises Unreadable with every fault of form."""
    try:
        return shape.model_validate(plain(nodes))
    except ValidationError as error:
        problems = [problem for problem in error.errors() if not _is_hollow(problem, error.errors())]
        raise Unreadable({_in_words(problem, nodes, file, shape) for problem in problems}) from None


def _is_hollow(problem: Any, problems: Iterable[Any]) -> bool:
    """Tell whether a list seems empty only because all that stands in it has faults of its own."""
    at = problem["loc"]
    return problem["type"] == "too_short" and any(other["loc"][: len(at)] == at != other["loc"] for other in problems)


def _in_words(problem: Any, nodes: Mapping, file: str, root: type[BaseModel]) -> Fault:
    path: Path = tuple(part for part in problem["loc"] if part not in _ARTEFACTS)
    mark = mark_of(nodes, path)
    kind, last = problem["type"], str(path[-1]) if path else "the file"
    if _EXPECTED & set(problem["loc"]):
        at = path[: path.index(problem["loc"][problem["loc"].index("when") + 1]) + 1]
        mark = mark_of(nodes, at)
        return Fault(file, mark.line, mark.column, "T004", f"“{at[-1]}” is compared with something odd. {_COMPARE}")
    if kind == "extra_forbidden":
        known = _keys(path[:-1], root)
        remedy = did_you_mean(last, known, otherwise=f"Please use one of {', '.join(sorted(known))}.")
        return Fault(file, mark.line, mark.column, "T002", f"“{last}” is not known here. {remedy}")
    if kind == "missing":
        return Fault(file, mark.line, mark.column, "T004", f"“{last}” is missing. Please add it.")
    if kind == "value_error":
        return Fault(file, mark.line, mark.column, "T004", f"{_where(path)} {problem['ctx']['error']}")
    if kind == "string_pattern_mismatch":
        text = f"“{last}” is no name. Please use small letters, digits and hyphens, at most 40 of them."
        return Fault(file, mark.line, mark.column, "T004", text)
    if kind in ("literal_error", "enum"):
        expected = problem["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        found = str(problem["input"])
        remedy = did_you_mean(found, expected, otherwise=f"Please use one of {', '.join(expected)}.")
        return Fault(file, mark.line, mark.column, "T004", f"“{found}” does not fit “{last}”. {remedy}")
    wanted = _WANTED.get(kind, problem["msg"][0].lower() + problem["msg"][1:])
    return Fault(file, mark.line, mark.column, "T004", f"“{last}” does not fit: {wanted}. Please change it.")


_WANTED = {
    "string_type": "one line of text was expected",
    "string_too_short": "it is empty",
    "dict_type": "named values were expected, one a line",
    "model_type": "named values were expected, one a line",
    "tuple_type": "a list was expected",
    "bool_type": "yes or no was expected",
    "bool_parsing": "yes or no was expected",
    "int_parsing": "a whole number was expected",
    "float_parsing": "a number was expected",
    "too_short": "the list is empty",
    "date_from_datetime_parsing": "a date such as 2027-03-01 was expected",
    "date_parsing": "a date such as 2027-03-01 was expected",
}
_EXPECTED = {"Not", "AtLeast", "tuple[str, ...]"}
_COMPARE = "Please write a value, a list of values, {not: value}, or {at_least: 2, of: [values]}."
_ARTEFACTS = _EXPECTED | {"[key]", "str", "When", "dict[constrained-str,constrained-str]", "constrained-str"}
"""Parts of pydantic's locations that name a branch of a union and do not stand in the file."""


def _where(path: Path) -> str:
    return "this step" if path[-2:-1] == ("steps",) else f"“{path[-1]}”" if path else "this file"


_MODELS: dict[str, type[BaseModel]] = {
    "own": OwnWords,
    "phrase": PhraseCheck,
    "if_then": IfThen,
    "card": CardLine,
}


def _keys(path: Path, root: type[BaseModel]) -> set[str]:
    """Return the keys that are known at `path`."""
    at = root
    for before, part in zip(("", *path), path, strict=False):
        if before == "steps":
            at = Step
        elif before in ("choose", "tick", "confirm", "poll", "then"):
            at = Option
        elif before == "rows":
            at = PairRow
        elif before == "takes":
            at = Argument
        elif before == "silence":
            at = Silence
        elif before in ("buttons", "entries", "texts", "turns"):
            at = _value_of(at, before)
        elif part in _MODELS:
            at = _MODELS[str(part)]
    return {field.alias or name for name, field in at.model_fields.items()}


def _value_of(shape: type[BaseModel], key: str) -> type[BaseModel]:
    """Return the model of the values of a mapping field, such as the entries of the signposts."""
    parts = get_args(shape.model_fields[key].annotation) if key in shape.model_fields else ()
    found = [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]
    return found[0] if found else shape
