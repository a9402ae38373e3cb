"""Conversations that a champion can write: what the bot says and what a worker answers, turn by turn, in YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import Field, model_validator

from bot.dialogue import source
from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import FACTS
from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.part import Line, Name, Part
from bot.dialogue.read import validated
from bot.dialogue.slots import CONTACTS


class Turn(Part):
    """What the bot says, as plain text, or one line of the worker.

    A worker's line is an option's name, label or number, several with commas where several may be ticked, typed words,
    or one of /skip /back /change /why /stop /pause /resume /not-safe. `removed` says in words what the identity guard
    took out of a line that was recorded.
    """

    bot: Line | None = None
    worker: Line | None = None
    removed: Line | None = None

    @model_validator(mode="after")
    def _is_one_side(self) -> Turn:
        if (self.bot is None) == (self.worker is None):
            raise ValueError("is not one side's turn. Please give it either “bot:” or “worker:”.")
        if self.removed is not None and self.worker is None:
            raise ValueError("has “removed” without “worker”. Please leave it out.")
        return self


class Transcript(Part):
    """One conversation: the tree, what is known of the worker beforehand, and the turns."""

    tree: Name
    about: Line
    facts: dict[Name, Line] = Field(default={})
    contacts: dict[Name, Line] = Field(default={})
    turns: tuple[Turn, ...] = Field(min_length=1)


@dataclass(frozen=True)
class ReadTranscript:
    """A transcript with the file it came from, so that a difference can name its line."""

    transcript: Transcript
    file: str
    text: str
    nodes: source.Mapping

    def line_of(self, turn: int) -> int:
        """Return the line on which a turn stands in the file; turns count from 0."""
        return source.mark_of(self.nodes, ("turns", turn)).line


def read_transcript(text: str, file: str, dialogues: Mapping[str, Dialogue]) -> ReadTranscript:
    """Return the transcript that a YAML file holds.

    `dialogues` are those that can be walked, by name. Raises Unreadable with every fault, each with its place.
    """
    nodes = source.compose(text, file)
    transcript = validated(Transcript, nodes, file)
    faults = list(_faults(transcript, nodes, file, dialogues))
    if faults:
        raise Unreadable(faults)
    return ReadTranscript(transcript, file, text, nodes)


def _faults(
    transcript: Transcript, nodes: source.Mapping, file: str, dialogues: Mapping[str, Dialogue]
) -> Iterable[Fault]:
    def fault(said: str, *path: str) -> Fault:
        mark = source.mark_of(nodes, path)
        return Fault(file, mark.line, mark.column, "R001", said)

    if transcript.tree not in dialogues:
        remedy = did_you_mean(transcript.tree, dialogues, otherwise=f"There are: {', '.join(sorted(dialogues))}.")
        yield fault(f"there is no tree “{transcript.tree}” that can be walked. {remedy}", "tree")
    given = {name: values for name, values in FACTS.items() if name != "private"}
    for name, value in transcript.facts.items():
        if name not in given:
            remedy = did_you_mean(name, given, otherwise=f"Please use one of {', '.join(given)}.")
            yield fault(f"“{name}” is no fact that is known beforehand. {remedy}", "facts", name)
        elif value not in given[name]:
            remedy = did_you_mean(value, given[name], otherwise=f"Please use one of {', '.join(given[name])}.")
            yield fault(f"“{name}” is never “{value}”. {remedy}", "facts", name)
    for name in transcript.contacts:
        if name not in CONTACTS:
            remedy = did_you_mean(name, CONTACTS, otherwise=f"Please use one of {', '.join(CONTACTS)}.")
            yield fault(f"“{name}” is no local contact. {remedy}", "contacts", name)


def write_transcript(transcript: Transcript, comment: str = "") -> str:
    """Return a transcript as YAML, in the one form in which the program writes it, under a leading comment."""
    lines = [comment.rstrip("\n")] if comment.strip() else []
    lines += [f"tree: {transcript.tree}", f"about: {_scalar(transcript.about)}"]
    for key, values in (("facts", transcript.facts), ("contacts", transcript.contacts)):
        if values:
            lines.append(f"{key}: {{{', '.join(f'{name}: {_scalar(value)}' for name, value in values.items())}}}")
    lines.append("turns:")
    for turn in transcript.turns:
        if turn.bot is not None:
            lines += ["  - bot: |", *(f"      {line}".rstrip() for line in tidy(turn.bot).split("\n"))]
        else:
            lines.append(f"  - worker: {_scalar(turn.worker or '')}")
            lines += [f"    removed: {_scalar(turn.removed)}"] if turn.removed else []
    return "\n".join(lines) + "\n"


def leading_comment(text: str) -> str:
    """Return the comment block with which a file begins, blank lines within it included."""
    found: list[str] = []
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            break
        found.append(line)
    return "\n".join(found).strip("\n")


def tidy(text: str) -> str:
    """Return a text without spaces at the ends of its lines and without blank lines around it."""
    return "\n".join(line.rstrip() for line in text.strip().split("\n"))


_PLAIN = re.compile(r"[A-Za-z0-9/][A-Za-z0-9 .’/?!()-]*")


def _scalar(text: str) -> str:
    """Return a one-line text as YAML: bare where that is safe, in double quotes elsewhere."""
    return text if _PLAIN.fullmatch(text) and text == text.strip() else json.dumps(text, ensure_ascii=False)
