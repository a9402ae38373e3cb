"""What is found out about a draft before anybody publishes it: what is wrong, what it changes, how long it takes.

It is held against the whole shelf as it would be with the draft on it: it has to be read and linked, no rule may find
an error, every path has to end, and every rehearsed conversation that passes the file has to go the same way. Where
only the bot's own words differ in a rehearsed conversation, it is written anew and goes with the draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import PurePosixPath

from pydantic import TypeAdapter

from bot.conversation.carry_over import Edit, class_of_edit
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Weight
from bot.dialogue.read import ReadTree, read_tree
from bot.library import Library
from bot.phrasing.rulebook import Rulebook
from bot.review.rehearsal import rehearsal
from bot.workshop.compared import Change, compared
from bot.workshop.lint import lint
from bot.workshop.lint.hearers import FAMILY
from bot.workshop.lint.run import subjects_of
from bot.workshop.paths import paths_of
from bot.workshop.reading_list import lines_of_file

KINDS = ("trees/", "modules/", "phrasing/")
"""Folders whose files are published in versions."""
GUARDED_RULES = ("phrasing/danger.yaml", "phrasing/guards.yaml")
"""Files of rules that decide whether somebody is in danger: the safety owner has to agree."""
MOST_PROBLEMS = 8


@dataclass(frozen=True)
class Found:
    """What was found out. With any of `problems` nothing is kept of the draft, and what runs goes on.

    `renewed` are rehearsed conversations, by file, in which the bot says something else now. `pages` are the trees and
    modules that are walked with this file. `family` says that a line for somebody in the family is new, `owner` that
    the safety owner has to agree (`PRACTICE.md` 6.1).
    """

    problems: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    edit: Edit = Edit.wording
    before: float = 0
    seconds: float = 0
    renewed: Mapping[str, str] = field(default_factory=dict, repr=False)
    pages: tuple[str, ...] = ()
    family: bool = False
    owner: bool = False
    otherwise: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Rehearsed conversations that go another way now, by file, and how: until each is rewritten it waits."""
    rewritten: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The same as the bot would rewrite them: what it says now, with what the worker said."""
    plays: tuple[str, ...] = ()
    """Those of them that can be taken so: the worker's answers fit."""

    @property
    def in_the_way(self) -> tuple[str, ...]:
        """All that stands in the way of publishing it, in words: problems, and what goes another way."""
        goes = "A rehearsed conversation goes another way now"
        return (*self.problems, *(f"{goes}: {file}, {how}" for file, how in self.otherwise.items()))

    def kept(self) -> dict[str, object]:
        """Return it as plain data, for the store."""
        return {**asdict(self), "edit": self.edit.value}


def found_in(kept: Mapping[str, object]) -> Found:
    """Return what the store kept of it."""
    return _FOUND.validate_python({name: what for name, what in kept.items() if name in Found.__dataclass_fields__})


_FOUND = TypeAdapter(Found)


def look_at(
    file: str,
    before: Library,
    after: Library,
    transcripts: Mapping[str, str],
    *,
    rulebook: Rulebook | None,
    in_danger: Callable[[str], bool],
    today: date,
    thoroughly: bool = True,
    sent: frozenset[str] = frozenset(),
) -> Found:
    """Return what is found out about a draft of a tree or module; `after` is the shelf with it. Takes seconds.

    Not `thoroughly` leaves out rules and paths, for a version that was found good before and is brought back.
    `transcripts` are the texts of the rehearsed conversations by file, those `sent` by whoever drafts among them;
    `today` decides what review dates mean.
    """
    new = [fault for fault in after.faults if fault not in before.faults]
    name = PurePosixPath(file).stem
    shelf = {**after.reads, **after.modules}
    if new or name not in after.dialogues or shelf[name].file != file:
        return Found(_in_words(new) or (f"{file} cannot be used. Please look at its first lines.",))
    old, read = {**before.reads, **before.modules}.get(name), shelf[name]
    pages = tuple(sorted(each for each, found in after.dialogues.items() if file in found.sources))
    edit = _class(before, after, pages)
    only = {name} if edit is Edit.wording else {name, *pages}
    report = lint(after.dialogues, shelf, today=today, only=only if thoroughly else (), rulebook=rulebook)
    problems = list(_in_words([fault for fault in report.faults if fault.weight is Weight.error]))
    problems += [f"{each}: {trouble}" for each, walked in report.walked.items() for trouble in walked.troubles]
    rehearsed = [
        rehearsal(each, text, pages, before, after, in_danger, anew=each in sent)
        for each, text in sorted(transcripts.items())
    ]
    known = before.dialogues.get(name)
    return Found(
        tuple(problems[:MOST_PROBLEMS]),
        compared(old, read) if old is not None else (Change("", "this page is new"),),
        edit,
        paths_of(known, before.dialogues.values()).longest[0] if known is not None and thoroughly else 0,
        report.walked[name].longest[0] if thoroughly else 0,
        {each.file: each.text for each in rehearsed if each.text and not each.otherwise},
        pages,
        _new_for_the_family(name, before, after, today),
        read.tree.safety_owner or (old is not None and old.tree.safety_owner),
        {each.file: each.otherwise for each in rehearsed if each.otherwise},
        {each.file: each.text for each in rehearsed if each.text and each.otherwise},
        tuple(each.file for each in rehearsed if each.plays and each.otherwise),
    )


def look_at_rules(file: str, before: str | None, after: str, faults: tuple[Fault, ...]) -> Found:
    """Return what is found out about a draft of a file of rules; `faults` are those of reading it with all others."""
    old = (before or "").splitlines()
    came = [line.strip() for line in after.splitlines() if line not in old and line.strip()]
    new = after.splitlines()
    went = [line.strip() for line in old if line not in new and line.strip()]
    changes = [Change("", "a line is new", after=line) for line in came]
    changes += [Change("", "a line is gone", before=line) for line in went]
    return Found(_in_words(faults), tuple(changes), Edit.wording, owner=file in GUARDED_RULES)


def changes_between(file: str, before: str, after: str) -> tuple[Change, ...]:
    """Return what differs between two versions of a file, in a champion's words. Both have been read before."""
    if file.startswith(KINDS[:2]):
        return compared(read_tree(before, file), read_tree(after, file))
    return look_at_rules(file, before, after, ()).changes


def _in_words(faults: list[Fault] | tuple[Fault, ...]) -> tuple[str, ...]:
    return tuple(f"{fault.file}, line {fault.line}: {fault.text} ({fault.rule})" for fault in faults[:MOST_PROBLEMS])


def about_a_sentence(problem: str) -> str:
    """Return a problem as it is said to somebody who has reworded one sentence and has no file before them."""
    for pattern, instead in _OF_FILES:
        problem = pattern.sub(instead, problem)
    return problem


_OF_FILES = (
    (re.compile(r"^\S+\.yaml, line \d+: "), ""),
    (re.compile(r" \([TR]\d{3}\)$"), ""),
    (re.compile(r" \([a-z0-9-]+/[a-z0-9-]+\)"), ""),
    (re.compile(r"(Please) either (.*), or silence T\d{3} with the reason\."), r"\1 \2."),
)
"""Where a problem stands in a file, the names of rules, and the remedy that only a file has."""


def _class(before: Library, after: Library, pages: tuple[str, ...]) -> Edit:
    """Return what the edit means for whoever is in one of the pages, the gravest first."""
    order = (Edit.breaking, Edit.compatible, Edit.wording)
    known = [name for name in pages if name in before.dialogues]
    classes = {class_of_edit(before.dialogues[name], after.dialogues[name]) for name in known}
    return next((each for each in order if each in classes), Edit.compatible)


def _new_for_the_family(name: str, before: Library, after: Library, today: date) -> bool:
    """Tell whether the file says something new to somebody in the family."""
    return bool(_heard(name, after, today) - _heard(name, before, today))


def _heard(name: str, library: Library, today: date) -> set[tuple[str, str]]:
    shelf: Mapping[str, ReadTree] = {**library.reads, **library.modules}
    dialogues: Mapping[str, Dialogue] = library.dialogues
    return {
        (line.hearer, line.text)
        for subject in subjects_of(dialogues, shelf, today=today, only={name})
        for line in lines_of_file(subject)
        if line.hearer in (*FAMILY, "family")
    }
