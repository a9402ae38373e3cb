"""Checks how the steps of a dialogue refer to each other: targets, conditions, slots, sections, arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from bot.dialogue.bundle import Dialogue, gather
from bot.dialogue.condition import When
from bot.dialogue.facts import ANSWERED, FACTS, OWN, SKIPPED
from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.model import Tree
from bot.dialogue.option import CardLine, Option
from bot.dialogue.part import RESERVED_NAMES, RESERVED_TARGETS, Kind
from bot.dialogue.pronouns import CHOICES
from bot.dialogue.read import Path, ReadTree
from bot.dialogue.signpost import ReadSignposts
from bot.dialogue.slots import AnswerOf, BadSlot, ByPerson, Pronoun, Verb, disagreement, slots_in
from bot.dialogue.step import Step

Where = Callable[..., Path]
"""Gives the path of a part of one step, in the file as it was written."""


def link(
    tree: ReadTree,
    modules: Mapping[str, ReadTree],
    signposts: ReadSignposts,
    looked_at: dict[str, frozenset[Fault]] | None = None,
) -> Dialogue:
    """Return the tree and its modules as a dialogue that can be walked.

    `looked_at` keeps what was found within each file, for whoever links many trees with the same modules and signposts.
    Raises Unreadable with every reference, in the tree or a module it calls, that leads nowhere.
    """
    dialogue = gather(tree, modules, signposts)
    within = {} if looked_at is None else looked_at
    faults: set[Fault] = set()
    for read in (tree, *(modules[name] for name in dialogue.modules)):
        if read.file not in within:
            within[read.file] = frozenset(_faults_within(read, dialogue))
        faults |= within[read.file]
        faults.update(_faults_on_the_card(read, dialogue))
    if faults:
        raise Unreadable(faults)
    return dialogue


def _faults_within(read: ReadTree, dialogue: Dialogue) -> Iterator[Fault]:
    """Yield what is wrong with a file wherever it is called from. Of the dialogue it needs what the file calls."""
    yield from _names(read)
    known = _values_seen(read.tree, dialogue)
    for step in read.tree.script:
        at = partial(read.path_of, step)
        earlier = _earlier(read.tree, step, known)
        yield from _targets(read, step, at)
        yield from _conditions(read, step, at, known, earlier)
        yield from _texts(read, step, at, earlier)
        yield from _arguments(read, step, at, dialogue, earlier)
        yield from _sets(read, step, at)
        yield from _returns(read, step, at)
        yield from _signposts(read, step, at, dialogue)


def _faults_on_the_card(read: ReadTree, dialogue: Dialogue) -> Iterator[Fault]:
    """Yield what is wrong with a file in this dialogue, whose plan card has these sections at this place."""
    for step in read.tree.script:
        at = partial(read.path_of, step)
        yield from _back_to_the_card(read, step, at, dialogue)
        yield from _sections(read, step, at, dialogue)


def _names(read: ReadTree) -> Iterator[Fault]:
    taken: set[str] = set(FACTS) | set(read.tree.takes) | set(RESERVED_TARGETS) | RESERVED_NAMES
    for step in read.tree.script:
        at = partial(read.path_of, step)
        if step.id in taken:
            text = f"“{step.id}” is taken, by another step, an argument, a fact or a reserved word. Please rename one."
            yield read.fault("T003", text, *at("id"))
        taken.add(step.id)
    for step in read.tree.script:
        at = partial(read.path_of, step)
        for old in step.was:
            if old in taken:
                text = f"“was: {old}” names a step that is still here. Please remove one of the two."
                yield read.fault("T011", text, *at("was"))
        for name, option in step.options.items():
            if name in RESERVED_NAMES:
                text = f"“{name}” is a reserved word. Please name the option differently."
                yield read.fault("T003", text, *at(*_option_path(step, name)))
            for old in option.was:
                if old in step.options:
                    text = f"“was: {old}” of “{name}” names an option that is still here. Please remove one of the two."
                    yield read.fault("T011", text, *at(*_option_path(step, name), "was"))


def _values_seen(tree: Tree, dialogue: Dialogue, prefix: str = "") -> dict[str, tuple[str, ...]]:
    """Return what a condition may compare each visible name with; an empty tuple stands for any text."""
    seen: dict[str, tuple[str, ...]] = {}
    if not prefix:
        seen |= {fact: (*values, SKIPPED, ANSWERED) for fact, values in FACTS.items()}
        seen |= {name: argument.one_of for name, argument in tree.takes.items()}
    for step in tree.script:
        if step.use is not None:
            seen |= _values_seen(dialogue.module(step.use), dialogue, f"{prefix}{step.id}/")
        elif step.asks:
            own = (OWN,) if step.own else ()
            seen[prefix + step.id] = (*step.options, *own, SKIPPED, ANSWERED)
    return seen


def _earlier(tree: Tree, step: Step, known: Iterable[str]) -> set[str]:
    """Return the visible names whose answers can be there when `step` is reached."""
    place = tree.index[step.id]
    return {name for name in known if tree.index.get(name.split("/")[0], -1) < place}


def _returns(read: ReadTree, step: Step, at: Where) -> Iterator[Fault]:
    quizzed = [each.id for each in read.tree.script if each.right is not None]
    if step.returns is not None and step.returns not in quizzed:
        remedy = did_you_mean(step.returns, quizzed, otherwise="Please name a question of this file that has “right”.")
        yield read.fault("T005", f"“{step.returns}” is no question with “right”. {remedy}", *at("returns"))


def _targets(read: ReadTree, step: Step, at: Where) -> Iterator[Fault]:
    go = step.go
    targets = {None: go} if isinstance(go, str) else dict(go or {})
    for option, target in targets.items():
        path = at("go", *([option] if option else []))
        if option is not None and option not in (*step.options, SKIPPED, OWN):
            remedy = did_you_mean(option, step.options, otherwise=f"Please use one of {', '.join(step.options)}.")
            yield read.fault("T007", f"“{option}” is no option of this step. {remedy}", *path)
        if target in RESERVED_TARGETS:
            if target == "return" and not read.tree.module:
                yield read.fault("T005", "“return” works in a module only. Please use “end”.", *path)
        elif target not in read.tree.index:
            remedy = did_you_mean(
                target, [*read.tree.index, *RESERVED_TARGETS], otherwise="Please name a step of this file."
            )
            yield read.fault("T005", f"there is no step “{target}” to go to. {remedy}", *path)
        elif not step.asks and read.tree.index[target] <= read.tree.index[step.id]:
            text = (
                f"a card cannot lead back to “{target}”. Please let a question lead back, so that there is a way out."
            )
            yield read.fault("T005", text, *path)


def _back_to_the_card(read: ReadTree, step: Step, at: Where, dialogue: Dialogue) -> Iterator[Fault]:
    """Yield where `plan` is meant to lead to a card that was laid out before: it would go round for ever."""
    if read.tree.id != dialogue.tree.id or dialogue.plan is None:
        return
    made = read.tree.index[dialogue.plan[0].split("/")[0]]
    leads = [path for path, within in dialogue.steps() if path.split("/")[0] == step.id and _goes_to_plan(within)]
    if leads and read.tree.index[step.id] >= made:
        text = "“plan” leads back to the plan card, which stands above already. Please use “end”, or “change”."
        yield read.fault("T005", text, *at("use" if step.use is not None else "go"))


def _goes_to_plan(step: Step) -> bool:
    return "plan" in ((step.go,) if isinstance(step.go, str) else (step.go or {}).values())


def _conditions(
    read: ReadTree, step: Step, at: Where, known: Mapping[str, tuple[str, ...]], earlier: set[str]
) -> Iterator[Fault]:
    conditions: list[tuple[When | None, Path]] = [
        (step.when, at("when")),
        (step.private_when, at("private_when")),
    ]
    conditions += [(option.when, at(*_option_path(step, name), "when")) for name, option in step.options.items()]
    yield from _compared(read, conditions, known, earlier)
    on_card = [(card.when, (*path, "when")) for card, path in _card_lines(step, at)]
    yield from _compared(read, on_card, known, set(known))


def _compared(
    read: ReadTree,
    conditions: Iterable[tuple[When | None, Path]],
    known: Mapping[str, tuple[str, ...]],
    earlier: set[str],
) -> Iterator[Fault]:
    """Yield what is wrong with the names and values that conditions compare."""
    for when, path in conditions:
        for name, values in when.mentions() if when else ():
            spot = (*path, name) if when and name in when.lines else path
            if name not in known:
                remedy = did_you_mean(name, known, otherwise="Please name an earlier step, an argument or a fact.")
                yield read.fault("T005", f"the condition asks about “{name}”, which is not here. {remedy}", *spot)
                continue
            if name not in earlier:
                yield read.fault(
                    "T005", f"the condition asks about “{name}”, which comes later. Please move one of them.", *spot
                )
            for value in values:
                if known[name] and value not in known[name]:
                    remedy = did_you_mean(value, known[name], otherwise=f"Please use one of {', '.join(known[name])}.")
                    yield read.fault("T007", f"“{name}” is never “{value}”. {remedy}", *spot)


def _option_path(step: Step, name: str) -> Path:
    for key in ("choose", "tick", "confirm", "poll"):
        if getattr(step, key) is not None:
            return (key, name)
    return ()


def texts_of(step: Step) -> Iterator[tuple[str, Path]]:
    """Yield every text of a step that a worker may read, with its path below the step."""
    for key in ("ask", "show", "why", "write", "plan", "vote", "because", "talk"):
        value = getattr(step, key)
        if value is not None:
            yield value, (key,)
    if step.phrase:
        yield step.phrase.hint, ("phrase", "hint")
    if step.own:
        yield step.own.label, ("own", "label")
        yield step.own.hint, ("own", "hint")
    for name, option in step.options.items():
        for key in ("label", "text", "words", "say"):
            value = getattr(option, key)
            if value is not None:
                yield value, (*_option_path(step, name), name if not _option_path(step, name) else key)
    for group, label in step.groups.items():
        yield label, ("groups", group)


def card_texts_of(step: Step) -> Iterator[tuple[str, Path]]:
    """Yield the texts of a step that stand on the plan card, where `{answer}` may be used."""
    if step.card and step.card.text:
        yield step.card.text, ("card",)
    for name, option in step.options.items():
        if option.card and option.card != "no" and option.card.text:
            yield option.card.text, (*_option_path(step, name), "card")


def _texts(read: ReadTree, step: Step, at: Where, earlier: set[str]) -> Iterator[Fault]:
    for allowed, texts in ((set[str](), texts_of(step)), ({"answer", step.id}, card_texts_of(step))):
        for text, path in texts:
            try:
                slots = list(slots_in(text))
                wrong = disagreement(text) if read.english else None
            except BadSlot as problem:
                yield read.fault("T008", str(problem), *at(*path))
                continue
            if wrong:
                yield read.fault("T008", wrong, *at(*path))
            for slot, _, _ in slots:
                if isinstance(slot, Pronoun | Verb | ByPerson) and slot.who not in read.tree.people:
                    yield read.fault(
                        "T008", f"“{slot.who}” is used, but not named in “people”. Please add it there.", *at(*path)
                    )
                if isinstance(slot, AnswerOf) and slot.step not in earlier | allowed:
                    remedy = did_you_mean(slot.step, earlier | allowed, otherwise="Please name an earlier step.")
                    yield read.fault("T008", f"{{{slot.step}}} is not known by then. {remedy}", *at(*path))


def _card_lines(step: Step, at: Where) -> Iterator[tuple[CardLine, Path]]:
    """Yield what a step and its options put on the plan card, each with its path."""
    holders: list[tuple[Option | Step, Path]] = [(step, at("card"))]
    holders += [(option, at(*_option_path(step, name), "card")) for name, option in step.options.items()]
    for holder, path in holders:
        if holder.card is not None and holder.card != "no":
            yield holder.card, path


def _sections(read: ReadTree, step: Step, at: Where, dialogue: Dialogue) -> Iterator[Fault]:
    for card, path in _card_lines(step, at):
        if card.section not in dialogue.sections:
            remedy = did_you_mean(
                card.section,
                dialogue.sections,
                otherwise="Please name it in “sections” of the tree, or use a section of the plan.",
            )
            yield read.fault("T009", f"the plan card has no section “{card.section}”. {remedy}", *path)


def _arguments(read: ReadTree, step: Step, at: Where, dialogue: Dialogue, earlier: set[str]) -> Iterator[Fault]:
    if step.kind is not Kind.call or step.use is None:
        return
    takes = dialogue.module(step.use).takes
    missing_people = set(dialogue.module(step.use).people) - set(read.tree.people)
    if missing_people:
        text = f"“{step.use}” speaks of {' and '.join(sorted(missing_people))}. Please name them in “people” here too."
        yield read.fault("T010", text, *at("use"))
    for name, value in step.arguments.items():
        path = at("with", name)
        if name not in takes:
            remedy = did_you_mean(
                name, takes, otherwise=f"Please use {', '.join(takes)}." if takes else "Please leave it out."
            )
            yield read.fault("T010", f"“{step.use}” takes no “{name}”. {remedy}", *path)
        elif takes[name].one_of and value not in takes[name].one_of:
            remedy = did_you_mean(
                value, takes[name].one_of, otherwise=f"Please use one of {', '.join(takes[name].one_of)}."
            )
            yield read.fault("T010", f"“{name}” is never “{value}”. {remedy}", *path)
        else:
            yield from _argument_slots(read, value, path, earlier)


def _argument_slots(read: ReadTree, value: str, path: Path, earlier: set[str]) -> Iterator[Fault]:
    try:
        slots = list(slots_in(value))
    except BadSlot as problem:
        yield read.fault("T008", str(problem), *path)
        return
    for slot, _, _ in slots:
        if isinstance(slot, AnswerOf) and slot.step not in earlier:
            remedy = did_you_mean(slot.step, earlier, otherwise="Please name an earlier step.")
            yield read.fault("T008", f"{{{slot.step}}} is not known by then. {remedy}", *path)


def _signposts(read: ReadTree, step: Step, at: Where, dialogue: Dialogue) -> Iterator[Fault]:
    for name in step.signposts:
        if name not in dialogue.signposts.entries:
            remedy = did_you_mean(name, dialogue.signposts.entries, otherwise="Please add it to signposts.yaml.")
            yield read.fault("T005", f"there is no signpost “{name}”. {remedy}", *at("signposts"))


def _sets(read: ReadTree, step: Step, at: Where) -> Iterator[Fault]:
    wanted = CHOICES if step.pronoun else FACTS[step.remember] if step.remember else None
    if wanted is not None and set(step.options) != set(wanted):
        key = "pronoun" if step.pronoun else "remember"
        text = f"the options have to be exactly {', '.join(wanted)}. Please name them so."
        yield read.fault("T007", text, *at(key))
