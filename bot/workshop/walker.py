"""Every way through a dialogue, taken on the real engine: sessions that can only go on alike are walked once.

Two sessions go on alike when they stand at the same question and every condition that can still be asked gives the same
result in both. So the ways form a graph without circles, small even where it holds millions of paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product

from bot.conversation import words
from bot.conversation.changed import changed
from bot.conversation.effects import Ask, Effect, Finish, Plan, Say
from bot.conversation.engine import advance, begin
from bot.conversation.events import Skipped, Stopped
from bot.conversation.session import Answer, Mode, Session
from bot.conversation.walk import EndlessWalk, Place, Walk, target_of, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import ANSWERED, FACTS, SKIPPED
from bot.workshop.classes import Asked, Consequences, asked_of
from bot.workshop.limits import too_long
from bot.workshop.seconds import seconds_of
from bot.workshop.undecided import Undecided, UndecidedFacts, decided, still_undecided
from bot.workshop.ways import Crossing, Ending, Given, Way, Ways, without_finish

MOST_TURNS = 250_000
"""Turns of the engine that one dialogue may take, about two minutes of work. The shipped trees take under 5,000."""

_NOON = datetime(2000, 1, 1, 12, tzinfo=UTC)


class TooManyWays(RuntimeError):
    """A dialogue has more ways than can be walked; the message says so and what to do."""


def ways_of(dialogue: Dialogue, arguments: Mapping[str, tuple[str, ...]] | None = None) -> Ways:
    """Return every way through a dialogue.

    `arguments` gives, for a module walked on its own, the values that its callers pass. Raises TooManyWays.
    """
    return _Walker(dialogue).walk_all(arguments or {})


@dataclass(frozen=True, eq=False)
class _Standing:
    """A session at a crossing, on its dialogue (which carries the arguments of a module walked on its own)."""

    way: Walk
    crossing: Crossing

    @property
    def dialogue(self) -> Dialogue:
        return self.way.dialogue

    @property
    def session(self) -> Session:
        return self.way.session


class _Walker:
    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        self._says = Consequences(dialogue)
        self._found: dict[object, Crossing] = {}
        self._ahead: list[_Standing] = []
        self._asked: dict[str, tuple[Asked, ...]] = {}
        self._visited: set[str] = set()
        self._troubles: dict[str, None] = {}
        self._turns = 0

    def walk_all(self, arguments: Mapping[str, tuple[str, ...]]) -> Ways:
        start = Crossing(None)
        for values in product(*arguments.values()):
            chosen = dict(zip(arguments, values, strict=True))
            dialogue = with_arguments(self._dialogue, chosen)
            self._open(start, dialogue, {}, tuple(chosen.items()))
        while self._ahead:
            standing = self._ahead.pop()
            self._explore(standing)
        crossings = (start, *self._found.values())
        for crossing in without_finish(crossings):
            self._trouble(f"From “{crossing.path}” no way leads to a finish.")
        return Ways(start, crossings, frozenset(self._visited), self._turns, tuple(self._troubles))

    def _open(
        self, start: Crossing, dialogue: Dialogue, known: dict[str, str | None], told: tuple[tuple[str, str], ...]
    ) -> None:
        """Begin a session, once for each difference that the facts make to what comes first."""
        facts = UndecidedFacts(known, self._says.facts())
        trial = Session("s", dialogue.tree.id, dialogue.version, _NOON, _NOON, "l", facts)
        try:
            way = _walked(dialogue, trial)
            for place in way.places:
                seconds_of(way, place)  # a card that names numbers asks for the nation too
        except Undecided as fact:
            for value in self._says.values_of_fact(str(fact)):
                self._open(start, dialogue, {**known, str(fact): value}, told)
            return
        self._turn()
        session, effects = begin(dialogue, session_id="s", log_id="l", facts=facts, now=_NOON, privacy_line=True)
        session = changed(session, facts=facts)
        given = Given(facts=decided(known), arguments=told)
        self._take(dialogue, start, (), session, effects, given, way)

    def _explore(self, standing: _Standing) -> None:
        """Take every class of answer at a crossing, and see that stopping gives the card."""
        before, crossing = standing.way, standing.crossing
        try:
            taken = list(self._answers_at(before))
            self._stops(before, crossing)
        except Undecided as fact:
            self._decide(standing, str(fact))
            return
        for given, after, effects, way, back in taken:
            self._take(before.dialogue, crossing, before.places, after, effects, given, way, back)

    def _answers_at(self, way: Walk) -> Iterator[tuple[Given, Session, tuple[Effect, ...], Walk, bool]]:
        dialogue, session, here = way.dialogue, way.session, _question(way)
        if here.step.remember and isinstance(session.facts, UndecidedFacts):
            for fact in session.facts.asked:
                session.facts.get(fact)
        for event, answer in self._says.classes(way, here):
            self._turn()
            after, effects = advance(dialogue, session, event, _NOON, way)
            if after.mode is Mode.sharing:  # shared or not, the way goes on alike
                after, more = advance(dialogue, after, Skipped(), _NOON)
                effects = (*effects, *more)
            after = changed(after, facts=still_undecided(after, session))
            yield Given(event), after, effects, _after(way, after, here, answer), _is_back(here, answer)

    def _take(
        self,
        dialogue: Dialogue,
        crossing: Crossing,
        passed: tuple[Place, ...],
        session: Session,
        effects: tuple[Effect, ...],
        given: Given,
        way: Walk,
        back: bool = False,
    ) -> None:
        """Add the way that one answer opened, and the crossing it leads to where that is a new one."""
        self._check(crossing, effects)
        new = way.places[_common(passed, way.places) :]
        self._visited |= {place.path for place in new}
        to: Crossing | Ending
        if session.mode is Mode.changing:
            return
        if session.mode in (Mode.finished, Mode.unsafe):
            finish = "not-safe" if session.mode is Mode.unsafe else "end"
            to = Ending(finish, _plan_passed(dialogue, way))
        else:
            to = self._crossing(dialogue, session, way)
        steps = tuple(place.path for place in new)
        crossing.ways.append(Way(given, steps, sum(seconds_of(way, place) for place in new), to, back))

    def _crossing(self, dialogue: Dialogue, session: Session, way: Walk) -> Crossing:
        key = self._key(dialogue, session, way)
        if key not in self._found:
            self._found[key] = Crossing(way.open.path if way.open else None)
            self._ahead.append(_Standing(replace(way, session=session), self._found[key]))
        return self._found[key]

    def _key(self, dialogue: Dialogue, session: Session, way: Walk) -> object:
        """Return what tells one standing from another: the question, and all that can still be asked about."""
        here = _question(way)
        calls = {place.path: place for place in way.places if place.step.use is not None}
        trail = here.path.split("/")
        places = [calls["/".join(trail[:deep])] for deep in range(1, len(trail))] + [here]
        if here.path not in self._asked:
            lines = (
                line
                for place in places
                for line in self._says.ahead(
                    place.scope.prefix, place.scope.tree.index[place.step.id] + (place is not here)
                )
            )
            self._asked[here.path] = asked_of(lines)
        truth = tuple(asked.told(_found(asked.name, session, way)) for asked in self._asked[here.path])
        arguments = tuple(tuple(sorted(place.scope.arguments.items())) for place in places)
        passed = {place.path for place in way.answered()}
        later = frozenset(
            (path, answer.options, answer.skipped)
            for path, answer in session.answers.items()
            if answer.live and path not in passed
        )
        return here.path, arguments, truth, later, _plan_passed(dialogue, way)

    def _decide(self, standing: _Standing, fact: str) -> None:
        """Go on from a crossing once for each difference that a fact makes from here."""
        session = standing.session
        known = session.facts.known if isinstance(session.facts, UndecidedFacts) else dict(session.facts)
        for value in self._says.values_of_fact(fact):
            facts = UndecidedFacts({**known, fact: value}, self._says.facts())
            settled = changed(session, facts=facts)
            to = self._crossing(standing.dialogue, settled, walk(standing.dialogue, settled))
            given = Given(facts=decided({fact: value}))
            standing.crossing.ways.append(Way(given, (), 0, to))

    def _stops(self, way: Walk, crossing: Crossing) -> None:
        """See that stopping here ends the session, with the plan card where the dialogue has one."""
        self._turn()
        dialogue = way.dialogue
        _, effects = advance(dialogue, way.session, Stopped(), _NOON, way)
        self._check(crossing, effects)
        if not any(isinstance(effect, Finish) for effect in effects):
            self._trouble(f"At “{crossing.path}” stopping does not end the conversation.")
        card = any(isinstance(effect, Plan) or effect == Say(words.PLAN_EMPTY) for effect in effects)
        if dialogue.plan and not card:
            self._trouble(f"At “{crossing.path}” stopping gives no card.")

    def _check(self, crossing: Crossing, effects: tuple[Effect, ...]) -> None:
        where = f"After “{crossing.path}”" if crossing.path else "At the start"
        for effect in effects:
            if effect == Say(words.ENDLESS):
                self._trouble(f"{where} the tree goes round without asking anything.")
            if isinstance(effect, Say | Ask | Plan) and (fault := too_long(effect)):
                self._trouble(f"{where} {fault}")

    def _trouble(self, text: str) -> None:
        self._troubles.setdefault(text)

    def _turn(self) -> None:
        self._turns += 1
        if self._turns > MOST_TURNS:
            raise TooManyWays(
                f"“{self._dialogue.tree.id}” has more ways than {MOST_TURNS:,} turns can walk, so its paths were not "
                "counted. Please split it into modules, or let fewer conditions ask about far-away answers."
            )


def with_arguments(dialogue: Dialogue, arguments: Mapping[str, str]) -> Dialogue:
    """Return a module as it is walked where its caller passes these arguments."""
    if not arguments:
        return dialogue
    takes = {
        name: taken.model_copy(update={"default": arguments.get(name, taken.default)})
        for name, taken in dialogue.tree.takes.items()
    }
    return replace(dialogue, tree=dialogue.tree.model_copy(update={"takes": takes}))


def _found(name: str, session: Session, way: Walk) -> tuple[str, ...] | None:
    """Return what a condition sees at a name on this way, None for a fact that is not decided yet."""
    if name == "private":
        return way.seen(_question(way).scope, "private")
    if name in FACTS:
        if isinstance(session.facts, UndecidedFacts) and name not in session.facts.known:
            return None
        value = session.facts.get(name)
        return (value, ANSWERED) if value else (SKIPPED,)
    return way.passed.get(name, (SKIPPED,))


def _question(way: Walk) -> Place:
    if way.open is None:
        raise AssertionError("a crossing stands at an open question")
    return way.open


def _after(before: Walk, after: Session, here: Place, answer: Answer) -> Walk:
    """Return the way as it is after an answer; where the session has ended and forgotten it, as it was at the end."""
    if after.mode in (Mode.finished, Mode.unsafe):
        after = changed(before.session, answers={**before.session.answers, here.path: answer})
    return _walked(before.dialogue, after, before)


def _walked(dialogue: Dialogue, session: Session, since: Walk | None = None) -> Walk:
    """Return the way of a session; one that goes round as far as it was walked, which the engine tells of."""
    try:
        return walk(dialogue, session, since)
    except EndlessWalk as endless:
        return endless.way


def _is_back(here: Place, answer: Answer) -> bool:
    index = here.scope.tree.index
    target = target_of(here.step, answer)
    return target in index and index[target] <= index[here.step.id]


def _plan_passed(dialogue: Dialogue, way: Walk) -> bool:
    plan = dialogue.plan
    return plan is not None and any(place.path == plan[0] for place in way.places)


def _common(first: tuple[Place, ...], second: tuple[Place, ...]) -> int:
    """Return how many places two ways have in common from the start."""
    for number, (one, other) in enumerate(zip(first, second, strict=False)):
        if one.path != other.path:
            return number
    return min(len(first), len(second))
