"""Linting: every rule over every file; what is silenced is kept apart, and a silence that silences nothing is told."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault
from bot.dialogue.read import ReadTree
from bot.phrasing.rulebook import Rulebook
from bot.workshop.lint.reading_age import Age, ages_of
from bot.workshop.lint.registry import RULES
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.shelf import Shelf
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.t049_unused_silence import UNUSED_SILENCE, unused
from bot.workshop.lint.t060_blame import MAY_LAND_AS_BLAME
from bot.workshop.paths import PathReport


@dataclass(frozen=True)
class LintReport:
    """What was found, what was silenced with a reason, and how much was looked at."""

    faults: tuple[Fault, ...]
    silenced: tuple[Fault, ...]
    rules: int
    trees: int
    steps: int
    paths: int
    walked: Mapping[str, PathReport] = field(default_factory=dict, compare=False)
    """Every path of each file, by the file's id: walked once, for whoever prints how many and how long."""


def lint(
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    *,
    today: date,
    only: Container[str] | None = None,
    rules: Sequence[Rule] = RULES,
    rulebook: Rulebook | None = None,
) -> LintReport:
    """Return what is wrong with every tree and module that could be linked.

    `dialogues` and `reads` hold each of them by id (the `dialogues`, and `reads` with `modules`, of a library); what
    could not be read is not in `dialogues` and has its faults already. `only` names the files to report on; the others
    are still looked at as callers. `today` decides what review dates mean. Without a
    `rulebook` the words of the trees are not looked at for blame.
    """
    faults: list[Fault] = []
    silenced: list[Fault] = []
    subjects = list(subjects_of(dialogues, reads, today=today, only=only, rulebook=rulebook))
    for subject in subjects:
        found = [fault for rule in rules for fault in faults_of(rule, subject)]
        quiet = {silence.rule for silence in subject.tree.silence}
        silenced += [fault for fault in found if fault.rule in quiet]
        faults += [fault for fault in found if fault.rule not in quiet]
        if UNUSED_SILENCE in rules:
            heard = {fault.rule for fault in found}
            if rulebook is None:
                heard.add(MAY_LAND_AS_BLAME.id)  # which nobody looked for, so that nobody knows what is silenced
            known = {rule.id for rule in rules}
            faults += [_fault(UNUSED_SILENCE, subject, finding) for finding in unused(subject, heard, known)]
    return LintReport(
        faults=tuple(sorted(set(faults))),
        silenced=tuple(sorted(set(silenced))),
        rules=len(rules),
        trees=len(subjects),
        steps=sum(len(subject.tree.script) for subject in subjects),
        paths=sum(subject.paths.count for subject in subjects),
        walked={subject.tree.id: subject.paths for subject in subjects},
    )


def ages(
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    *,
    today: date,
    only: Container[str] | None = None,
) -> tuple[Age, ...]:
    """Return the reading age of each kind of text of each file, for the table of `beforehand trees lint --ages`."""
    return tuple(age for subject in subjects_of(dialogues, reads, today=today, only=only) for age in ages_of(subject))


def subjects_of(
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    *,
    today: date,
    only: Container[str] | None,
    rulebook: Rulebook | None = None,
) -> Iterator[Subject]:
    """Yield each file that was linked, as rules see it, by name."""
    linked = {*dialogues, *(module for dialogue in dialogues.values() for module in dialogue.modules)}
    shelf = Shelf({name: reads[name] for name in sorted(linked)}, dialogues)
    for name in sorted(dialogues):
        if only is None or name in only:
            yield Subject(reads[name], dialogues[name], shelf, today, rulebook)


def faults_of(rule: Rule, subject: Subject) -> Iterator[Fault]:
    """Yield what one rule finds in one file, each with its place and the rule's weight."""
    for finding in rule.check(subject):
        yield _fault(rule, subject, finding)


def _fault(rule: Rule, subject: Subject, finding: Finding) -> Fault:
    return subject.read.fault(rule.id, finding.text, *finding.path, weight=rule.weight)
