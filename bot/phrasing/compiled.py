"""From what champions wrote to a rulebook; every fault with its file, line and column, as for trees."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from bot.dialogue.fault import Fault, Unreadable
from bot.dialogue.part import Part as Shape
from bot.dialogue.read import validated
from bot.dialogue.slots import AnswerOf, BadSlot, Contact, disagreement, slots_in
from bot.dialogue.source import Mapping as Nodes
from bot.dialogue.source import compose, mark_of
from bot.phrasing.pattern import BadPattern, Row, Step, Words, read_pattern, word, words_in
from bot.phrasing.people import People
from bot.phrasing.roles import Clues
from bot.phrasing.rule import BLAME, DangerRules, Family, Guards, Lists, PeopleWords, SpellingWords, WrittenRule
from bot.phrasing.rulebook import DANGER as DANGER_NOW
from bot.phrasing.rulebook import Guard, Pattern, Patterns, Rule, Rulebook
from bot.phrasing.walk import PASSED_OVER
from bot.phrasing.words import spelling_of

LISTS, PEOPLE, SPELLING, GUARDS, DANGER = "lists.yaml", "people.yaml", "spelling.yaml", "guards.yaml", "danger.yaml"
KEPT_APART = (LISTS, PEOPLE, SPELLING, GUARDS, DANGER)
"""Files of the folder that hold no family of rules."""
CLUES = ("harm", "harm-done", "violence", "injury", "dealt-with", "fear", "going")
"""Lists that tell who is who."""
SAID_TO_USING = "said-to-using"
EXAMPLES = 5
"""Lines that a rule has to show of each kind, at least (`PRACTICE.md` M4)."""

_HOLDING = ("unless", "needs", "holds", "but")

Compiled = tuple[Pattern, Row]
Read = TypeVar("Read", bound=Shape)


@dataclass
class _File:
    name: str
    nodes: Nodes
    faults: list[Fault] = field(default_factory=list)

    def fault(self, text: str, *path: str | int, column: int = 0) -> None:
        mark = mark_of(self.nodes, path)
        self.faults.append(Fault(self.name, mark.line, mark.column + column, "P001", text))


@dataclass
class _Known:
    lists: Mapping[str, Words]
    read: dict[str, Step] = field(default_factory=dict)
    """Steps that stood in patterns before."""


def rulebook_of(files: Mapping[str, str]) -> Rulebook:
    """Return the rulebook that some YAML files make, by file name. Raises Unreadable with every fault."""
    missing = [name for name in KEPT_APART if name not in files]
    if missing:
        raise Unreadable([Fault(name, 1, 1, "P001", "is missing. Please put it beside the rules.") for name in missing])
    faults: list[Fault] = []
    lists = _lists(*_open(Lists, LISTS, files))
    known = _Known(lists)
    guards, guard_patterns = _guards(*_open(Guards, GUARDS, files), known, faults)
    rules: dict[str, Rule] = {}
    patterns = list(guard_patterns)
    for name in sorted(files):
        if name not in KEPT_APART:
            try:
                patterns += _family(*_open(Family, name, files), known, rules, faults)
            except Unreadable as problem:
                faults += problem.faults
    danger_file, danger = _open(DangerRules, DANGER, files)
    danger_patterns = [
        *_patterns(danger.always, "always", DANGER_NOW, danger_file, ("always",), known),
        *_patterns(danger.now, "now", DANGER_NOW, danger_file, ("now",), known),
        *_patterns(danger.unless, "unless", DANGER_NOW, danger_file, ("unless",), known),
    ]
    faults += danger_file.faults
    people_words = _open(PeopleWords, PEOPLE, files)[1]
    people = _people(people_words)
    if faults:
        raise Unreadable(set(faults))
    looked_for = words_in(tuple(row for _, row in (*patterns, *danger_patterns)))
    everyone = {form for name in People.__dataclass_fields__ for form in getattr(people, name)}
    english = lists["english"].forms | PASSED_OVER
    written_out = _open(SpellingWords, SPELLING, files)[1].words
    return Rulebook(
        rules,
        guards,
        Patterns([*patterns, *danger_patterns], _against(rules, guards)),
        frozenset(pattern.owner for pattern, _ in patterns if pattern.use == "needs"),
        frozenset("".join(filter(str.isalnum, line.lower())) for line in danger.alone),
        people,
        _clues(lists),
        spelling_of(written_out, looked_for | everyone, english),
        english | looked_for | everyone,
    )


def _open(shape: type[Read], name: str, files: Mapping[str, str]) -> tuple[_File, Read]:
    nodes = compose(files[name], name)
    return _File(name, nodes), validated(shape, nodes, name)


def _clues(lists: Mapping[str, Words]) -> Clues:
    return Clues(
        harm=lists["harm"].forms,
        harm_done=lists["harm-done"].forms,
        violence=lists["violence"].forms,
        injury=lists["injury"].forms,
        dealt_with=lists["dealt-with"].forms,
        fear=lists["fear"].forms,
        going=lists["going"].forms,
        said_to_using=_by_two(lists[SAID_TO_USING]),
    )


def _against(rules: Mapping[str, Rule], guards: Mapping[str, Guard]) -> dict[str, list[str]]:
    """Return for each rule, and for danger, whose patterns may speak against it: its own and those of its guards."""
    against = {
        rule.id: [rule.id, *(guard.id for guard in guards.values() if rule.guarded and guard.may_hold(rule))]
        for rule in rules.values()
    }
    return {**against, DANGER_NOW: [DANGER_NOW]}


def _by_two(words: Words) -> dict[tuple[str, str], list[tuple[frozenset[str], ...]]]:
    found: dict[tuple[str, str], list[tuple[frozenset[str], ...]]] = {}
    for run in words.runs:
        for pair in itertools.product(run[0], run[1]):
            found.setdefault(pair, []).append(run)
    return found


def _lists(file: _File, written: Lists) -> dict[str, Words]:
    """Return the named lists. A list may use those above it. Raises Unreadable."""
    lists: dict[str, Words] = {}
    for name, text in written.lists.items():
        forms: frozenset[str] = frozenset()
        runs: list[tuple[frozenset[str], ...]] = []
        for item in text.split():
            if item.startswith("<") and item[1:-1] in lists:
                part = lists[item[1:-1]]
            elif item.startswith("<"):
                file.fault(f"there is no list {item} above this one. Please write it further up.", "lists", name)
                continue
            else:
                part = word(item)
            forms |= part.forms
            runs += part.runs
        lists[name] = Words(forms, tuple(runs))
    for name in (*CLUES, SAID_TO_USING, "english"):
        if name not in lists:
            file.fault(f"the list “{name}” is missing; the roles need it. Please add it.", "lists")
    if file.faults:
        raise Unreadable(file.faults)
    return lists


def _patterns(
    lines: Iterable[str],
    use: str,
    owner: str,
    file: _File,
    path: tuple[str | int, ...],
    known: _Known,
    *,
    placed: bool = True,
) -> list[Compiled]:
    found: list[Compiled] = []
    for number, line in enumerate(lines):
        pattern = Pattern(use, owner, line, placed)
        try:
            found += [
                (pattern, row) for row in read_pattern(line, known.lists, wordless=use in _HOLDING, read=known.read)
            ]
        except BadPattern as problem:
            file.fault(f"the pattern {problem}", *path, number, column=problem.column)
    return found


def _guards(
    file: _File, written: Guards, known: _Known, faults: list[Fault]
) -> tuple[dict[str, Guard], list[Compiled]]:
    guards: dict[str, Guard] = {}
    patterns: list[Compiled] = []
    for name, guard in written.guards.items():
        owner = f"guard/{name}"
        guards[owner] = Guard(owner, guard.title, guard.reach, frozenset(guard.holds), frozenset(guard.kinds))
        placed = guard.reach != "sentence"
        patterns += _patterns(guard.patterns, "holds", owner, file, ("guards", name, "patterns"), known, placed=placed)
        patterns += _patterns(guard.but, "but", owner, file, ("guards", name, "but"), known)
        for category in guard.holds:
            if category not in BLAME:
                file.fault(f"“{category}” is no category of blame. Please see the page on phrasing.", "guards", name)
    faults += file.faults
    return guards, patterns


def _family(file: _File, family: Family, known: _Known, rules: dict[str, Rule], faults: list[Fault]) -> list[Compiled]:
    patterns: list[Compiled] = []
    if family.kind == "blame" and family.category not in BLAME:
        file.fault(f"“{family.category}” is no category of blame. Please use one of {', '.join(BLAME)}.", "category")
    for name, rule in family.rules.items():
        owner, at = f"{family.family}/{name}", ("rules", name)
        rules[owner] = Rule(
            owner, family.kind, family.category, rule.title, rule.weight, rule.why, rule.instead,
            rule.applies_to, rule.guards == "all", rule.whole_clause, rule.ask_when_open, rule.flags, rule.passes,
        )  # fmt: skip
        for use in ("catches", "perhaps", "unless", "needs"):
            patterns += _patterns(getattr(rule, use), use, owner, file, (*at, use), known)
        _whole(rule, family.kind, file, at)
    faults += file.faults
    return patterns


def _whole(rule: WrittenRule, kind: str, file: _File, at: tuple[str, ...]) -> None:
    """Note what a rule lacks: something to look for, two better ways, enough lines that show what it does."""
    if not (rule.catches or rule.perhaps):
        file.fault("looks for nothing. Please add “catches” or “perhaps”.", *at)
    if kind != "praise" and len(rule.instead) < 2:
        file.fault("offers fewer than two better ways. Please add them under “instead”.", *at, "instead")
    for key, lines in (("flags", rule.flags), ("passes", rule.passes)):
        if len(lines) < EXAMPLES:
            file.fault(f"shows {len(lines)} lines. Please show at least {EXAMPLES}.", *at, key)
    for number, text in enumerate(rule.instead):
        try:
            if any(isinstance(slot, Contact | AnswerOf) for slot, _, _ in slots_in(text)):
                file.fault("may only have slots for people, such as {abuser.they}.", *at, "instead", number)
            elif fault := disagreement(text):
                file.fault(fault, *at, "instead", number)
        except BadSlot as problem:
            file.fault(str(problem), *at, "instead", number)


def _people(words: PeopleWords) -> People:
    def kind(value: str | tuple[str, ...]) -> frozenset[str]:
        return frozenset(value.split() if isinstance(value, str) else value)

    return People(**{name: kind(getattr(words, name)) for name in People.__dataclass_fields__})
