"""Nothing is missed and nothing counted twice: trees made by chance, walked with every answer there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, combinations, product

from hypothesis import HealthCheck, given, settings

from bot.conversation.engine import advance, begin
from bot.conversation.events import Answered, Skipped
from bot.conversation.match import as_answer
from bot.conversation.session import Answer, Mode, Session
from bot.conversation.walk import target_of, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Kind
from bot.workshop.paths import paths_of
from tests.conversation.given import NOON
from tests.conversation.made import dialogues

Sequences = set[tuple[tuple[str, ...], str]]


def every_way(dialogue: Dialogue, facts: dict[str, str]) -> Sequences:
    """Return the steps and the ending of every conversation there can be, without any cleverness."""
    found: Sequences = set()

    def on_from(session: Session) -> None:
        way = walk(dialogue, session)
        here = way.open
        assert here is not None
        for event in every_answer(way.visible(here), here.step.kind, here.step.takes_text, here.path):
            given = Answer(skipped=True) if isinstance(event, Skipped) else as_answer(way, here, event)
            assert isinstance(given, Answer)
            target = target_of(here.step, given)
            index = here.scope.tree.index
            if target == "change" or (target in index and index[target] <= index[here.step.id]):
                continue
            after, _ = advance(dialogue, session, event, NOON)
            if after.mode in (Mode.finished, Mode.unsafe):
                last = walk(dialogue, replace(session, answers={**session.answers, here.path: given}))
                own = tuple(place.path for place in last.places if "/" not in place.path)
                found.add((own, "not-safe" if after.mode is Mode.unsafe else "end"))
            else:
                on_from(after)

    session, _ = begin(dialogue, session_id="s", log_id="l", facts=facts, now=NOON, privacy_line=False)
    if session.mode is Mode.finished:
        start = replace(session, mode=Mode.asking, facts=facts)
        found.add((tuple(place.path for place in walk(dialogue, start).places if "/" not in place.path), "end"))
    else:
        on_from(session)
    return found


def every_answer(visible: object, kind: Kind, typed: bool, path: str) -> Iterator[Answered | Skipped]:
    options = list(visible)  # type: ignore[call-overload]
    sizes = range(1, len(options) + 1) if kind is Kind.multi else [1]
    chosen = chain.from_iterable(combinations(options, size) for size in sizes)
    yield from (Answered(path, options=ticks) for ticks in chosen)
    if typed:
        yield Answered(path, text="Some words of mine")
    yield Skipped(path)


def every_fact() -> Iterator[dict[str, str]]:
    for (sampled,) in product(("yes", "no", None)):
        yield {"sampled": sampled} if sampled else {}


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(dialogues(most=3))
def test_the_paths_are_those_that_every_answer_at_every_step_gives(dialogue: Dialogue) -> None:
    expected = set[tuple[tuple[str, ...], str]]().union(*(every_way(dialogue, facts) for facts in every_fact()))

    report = paths_of(dialogue)

    assert {(path.steps, path.ending.finish) for path in report.paths()} == expected
    assert report.count == len({steps for steps, _ in expected})


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(dialogues(most=6))
def test_the_answers_given_for_a_path_walk_exactly_that_path(dialogue: Dialogue) -> None:
    for path in paths_of(dialogue).paths():
        session, _ = begin(dialogue, session_id="s", log_id="l", facts=path.facts, now=NOON, privacy_line=False)
        before, last = session, None
        for event in path.events:
            before, last = session, event
            session, _ = advance(dialogue, session, event, NOON)

        assert session.mode is (Mode.unsafe if path.ending.finish == "not-safe" else Mode.finished)
        way = walk(dialogue, replace(before, mode=Mode.asking, facts=path.facts))
        if way.open is not None and last is not None:
            given = Answer(skipped=True) if isinstance(last, Skipped) else as_answer(way, way.open, last)
            assert isinstance(given, Answer)
            way = walk(dialogue, replace(before, answers={**before.answers, way.open.path: given}))
        assert tuple(place.path for place in way.places if "/" not in place.path) == path.steps
