"""Where a session stands: the way through a dialogue that its live answers give, from the first step on.

The way is worked out afresh from the answers each time, so that going back, changing an answer and moving to a new
version can never leave the session somewhere its answers do not lead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from bot.conversation.session import Answer, Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.condition import Seen
from bot.dialogue.facts import ANSWERED, FACTS, OWN, SKIPPED
from bot.dialogue.model import Tree
from bot.dialogue.part import RESERVED_TARGETS
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.dialogue.step import Step

MAX_PLACES = 500
"""Most steps that one walk may pass. The longest way through a shipped tree passes under 60."""


class EndlessWalk(RuntimeError):
    """A dialogue goes round without asking anything. The reader refuses the known causes; this bounds the rest."""

    def __init__(self, way: Walk) -> None:
        """Keep the way as far as it was walked, so that the worker still gets a card."""
        self.way = way
        super().__init__(f"The tree “{way.dialogue.tree.id}” goes round without asking anything.")


@dataclass(frozen=True)
class Scope:
    """The tree or module that a step belongs to, and how it was called."""

    tree: Tree
    prefix: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """A step on the way, with its path."""

    path: str
    step: Step
    scope: Scope


@dataclass(frozen=True)
class Walk:
    """The way so far. `open` is the question that waits; without one the way has ended (`ending`: end or not-safe)."""

    dialogue: Dialogue
    session: Session
    places: tuple[Place, ...]
    open: Place | None
    ending: str | None
    onward: tuple[tuple[Scope, int], ...] = field(default=(), repr=False, compare=False)
    """The steps that come next: the open question, then what follows the calls it stands in, innermost first."""
    labels: dict[str, Mapping[str, str]] = field(default_factory=dict, repr=False, compare=False)
    """The options that `visible` has worked out on this way, by path."""

    def answered(self) -> tuple[Place, ...]:
        """Return the questions on the way that have a live answer, in order."""
        return self._answered

    @cached_property
    def _answered(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.step.asks and place is not self.open)

    @cached_property
    def passed(self) -> Mapping[str, tuple[str, ...]]:
        """What a condition sees of each question on the way that has a live answer, by its path."""
        return {place.path: values(self.session.answers[place.path]) for place in self._answered}

    def seen(self, scope: Scope, name: str) -> tuple[str, ...]:
        """Return what a condition in `scope` sees at `name`, given the way so far."""
        return _seen(self.session, self.passed, self.kept_off_screen, scope, name)

    @cached_property
    def kept_off_screen(self) -> bool:
        """Whether an answer on the way was not echoed but could stand on the plan card."""
        return any(_kept_off_screen(place, self.session) for place in self.answered())

    def visible(self, place: Place) -> Mapping[str, str]:
        """Return the options of a question that its conditions let through: name to label, slots filled."""
        if place.path not in self.labels:
            self.labels[place.path] = {
                name: self.text(option.label, place.scope)
                for name, option in place.step.options.items()
                if option.when is None or option.when.holds(lambda asked: self.seen(place.scope, asked))
            }
        return self.labels[place.path]

    def text(self, text: str, scope: Scope, answer: str = "") -> str:
        """Return a text of `scope` with its slots filled; `answer` stands in for ``{answer}``."""
        if "{" not in text:
            return text
        return fill(text, self._pronoun, lambda slot: self._value(slot, scope, answer))

    def _pronoun(self, who: str) -> str:
        for place in self.answered():
            if place.step.pronoun == who:
                chosen = self.session.answers[place.path].options
                return chosen[0] if chosen else "they"
        return "they"

    def _value(self, slot: Contact | AnswerOf, scope: Scope, answer: str) -> str:
        if isinstance(slot, Contact):
            return self.session.facts.get(f"contact.{slot.which}") or slot.otherwise
        if slot.step == "answer":
            return answer
        if slot.step in scope.arguments:
            return scope.arguments[slot.step]
        for place in self.answered():
            if place.path == scope.prefix + slot.step:
                return self.spoken(place) or slot.otherwise or ""
        return slot.otherwise or ""

    def spoken(self, place: Place) -> str:
        """Return an answer in words: the typed line, or what stands for the chosen options."""
        answer = self.session.answers[place.path]
        if answer.text is not None:
            return answer.text
        options = place.step.options
        return ", ".join(self.text(options[name].spoken, place.scope) for name in answer.options if name in options)


def walk(dialogue: Dialogue, session: Session, since: Walk | None = None) -> Walk:
    """Return the way through `dialogue` that the live answers of `session` give. Raises EndlessWalk.

    `since` is an earlier way through the same dialogue: if nothing that led to its open question has changed, it is not
    walked again up to there. The way is the same with and without it.
    """
    places: list[Place] = []
    passed: dict[str, tuple[str, ...]] = {}
    private = False
    root = Scope(dialogue.tree, "", {name: taken.default for name, taken in dialogue.tree.takes.items()})
    stack: list[tuple[Scope, int]] = [(root, 0)]
    if since is not None and _leads_as_far(since, dialogue, session):
        answer = session.answers.get(since.places[-1].path)
        if answer is None or not answer.live:
            return replace(since, session=session)
        places, passed, private = list(since.places[:-1]), dict(since.passed), since.kept_off_screen
        stack = list(reversed(since.onward))

    def so_far() -> Walk:
        return Walk(dialogue, session, tuple(places), None, None)

    while stack:
        scope, number = stack.pop()
        if number >= len(scope.tree.script):
            continue
        stack.append((scope, number + 1))
        step = scope.tree.script[number]
        sees = partial(_seen, session, passed, private, scope)
        if not _comes(session, scope, step, sees):
            continue
        place = Place(scope.prefix + step.id, step, scope)
        places.append(place)
        if len(places) > MAX_PLACES:
            raise EndlessWalk(so_far())
        if step.use is not None:
            module, way = dialogue.module(step.use), so_far()
            told = {name: way.text(value, scope) for name, value in step.arguments.items()}
            told = {name: told.get(name, taken.default) for name, taken in module.takes.items()}
            stack.append((Scope(module, f"{place.path}/", told), 0))
            continue
        answer = session.answers.get(place.path)
        if step.asks and (answer is None or not answer.live or not _still_offered(place, answer, sees)):
            stack[-1] = (scope, number)
            return Walk(dialogue, session, tuple(places), place, None, tuple(reversed(stack)))
        if step.asks and answer is not None:
            passed[place.path] = values(answer)
            private = private or _kept_off_screen(place, session)
        target = target_of(step, answer)
        if target in ("end", "not-safe"):
            return Walk(dialogue, session, tuple(places), None, target)
        if target == "return":
            stack.pop()
        elif target == "plan":
            stack = [(root, _place_of_plan(dialogue))]
        elif target is not None and target not in RESERVED_TARGETS:
            stack[-1] = (scope, scope.tree.index[target])
    return Walk(dialogue, session, tuple(places), None, "end")


def _comes(session: Session, scope: Scope, step: Step, sees: Seen) -> bool:
    """Tell whether a step is on the way, which its condition says, or that its question comes back today."""
    if step.returns is not None and session.returning:
        return scope.prefix + step.returns in session.returning
    return step.when is None or step.when.holds(sees)


def _leads_as_far(since: Walk, dialogue: Dialogue, session: Session) -> bool:
    """Tell whether `session` still comes as far as the open question of an earlier way, by the same steps."""
    if since.open is None or since.dialogue is not dialogue or dict(since.session.facts) != dict(session.facts):
        return False
    before, now = since.session.answers, session.answers
    return all(before[place.path] is now.get(place.path) for place in since.answered())


def _still_offered(place: Place, answer: Answer, sees: Seen) -> bool:
    """Tell whether the options of an answer are among those that the answers before it let through."""
    offered = place.step.options
    for name in answer.options:
        if name not in offered:
            return False
        when = offered[name].when
        if when is not None and not when.holds(sees):
            return False
    return True


def target_of(step: Step, answer: Answer | None) -> str | None:
    """Return where a step leads after `answer`, or None for the step below it."""
    if step.go is None or isinstance(step.go, str):
        return step.go
    return next((step.go[value] for value in values(answer) if value in step.go), None) if answer else None


def values(answer: Answer) -> tuple[str, ...]:
    """Return what a condition sees of an answer."""
    if answer.skipped:
        return (SKIPPED,)
    typed = (OWN,) if answer.text is not None or answer.erased else ()
    return (*answer.options, *typed, ANSWERED)


def _seen(
    session: Session, passed: Mapping[str, tuple[str, ...]], private: bool, scope: Scope, name: str
) -> tuple[str, ...]:
    if name in scope.arguments:
        return (scope.arguments[name],)
    if name == "private":
        return ("yes",) if private else ("no",)
    if name in FACTS:
        value = session.facts.get(name)
        return (value, ANSWERED) if value else (SKIPPED,)
    return passed.get(scope.prefix + name, (SKIPPED,))


def _kept_off_screen(place: Place, session: Session) -> bool:
    """Tell whether an answer was not echoed but could stand on the plan card."""
    answer = session.answers.get(place.path)
    could = place.step.card is not None or any(option.card for option in place.step.options.values())
    return not place.step.echo and could and answer is not None and not answer.skipped


def _place_of_plan(dialogue: Dialogue) -> int:
    found = dialogue.plan
    return dialogue.tree.index[found[0].split("/")[0]] if found else len(dialogue.tree.script)
