"""T013 and T014: a place that no answer leads out of, and a loop that skipping never leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.conversation.events import Answered, Skipped
from bot.conversation.session import Answer
from bot.conversation.walk import target_of, values
from bot.dialogue.fault import Weight
from bot.workshop.classes import Consequences, Line
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.ways import Crossing, Ending, Way


def _dead_ends(subject: Subject) -> Iterator[Finding]:
    fault = "whatever is answered from “{step}” on, the way goes round and never ends."
    yield from _told(subject, _stuck(subject, skipping=False), fault)


def _endless(subject: Subject) -> Iterator[Finding]:
    stuck = _stuck(subject, skipping=True) - _stuck(subject, skipping=False)
    yield from _told(subject, stuck, "a worker who skips at “{step}” goes round and never finishes.")


def _stuck(subject: Subject, *, skipping: bool) -> frozenset[str]:
    """Return the questions of this file from which no way ends kindly, or none that skipping takes."""
    leads: dict[Crossing | Ending, list[Crossing]] = {}
    crossings = subject.paths.ways.crossings if subject.paths.ways else ()
    about = Consequences(subject.dialogue).about if skipping else {}
    for crossing in crossings:
        for way in _skipped(subject, crossing, about) if skipping else crossing.ways:
            leads.setdefault(way.to, []).append(crossing)
    ending: set[Crossing] = set()
    ahead = [crossing for to, before in leads.items() if isinstance(to, Ending) and _kind(to) for crossing in before]
    while ahead:
        crossing = ahead.pop()
        if crossing not in ending:
            ending.add(crossing)
            ahead += leads.get(crossing, [])
    return frozenset(crossing.path for crossing in crossings if crossing not in ending and crossing.path is not None)


def _skipped(subject: Subject, crossing: Crossing, about: Mapping[str, tuple[Line, ...]]) -> list[Way]:
    """Return the ways that a skip can take. Where a skip does what some answer does, it is walked as that answer."""
    own = [way for way in crossing.ways if way.given.event is None or isinstance(way.given.event, Skipped)]
    if own or crossing.path is None:
        return own
    step, lines = subject.dialogue.by_path[crossing.path], about.get(crossing.path, ())

    def effect(answer: Answer) -> tuple[str | None, tuple[bool, ...]]:
        return target_of(step, answer), tuple(line.holds(values(answer)) for line in lines)

    given = [(way, way.given.event) for way in crossing.ways if isinstance(way.given.event, Answered)]
    skip = effect(Answer(skipped=True))
    return [way for way, event in given if effect(Answer(event.options, event.text)) == skip]


def _kind(ending: Ending) -> bool:
    """Tell whether an ending lets the worker go: the emergency card does not, its question is asked again."""
    return ending.finish == "end"


def _told(subject: Subject, stuck: frozenset[str], fault: str) -> Iterator[Finding]:
    """Yield one finding for each question of this file that leads back, or that stays open, among those stuck."""
    index = subject.tree.index
    for name in sorted(stuck & set(index), key=lambda name: index[name]):
        step = subject.tree.step(name)
        targets = {step.go} if isinstance(step.go, str) else set((step.go or {}).values())
        if any(target in ("change", "not-safe") or index.get(target, len(index)) <= index[name] for target in targets):
            remedy = "Please either let one of its answers go on, or lead to “end”, “return” or “plan”; skipping too."
            yield Finding(f"{fault.format(step=name)} {remedy}", subject.at(step, "go"))


_BEGINNING = (
    HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
  - id: sure
    ask: Ready to choose?
    why: You can still choose again.
    choose: {yes: Yes, no: No}
    log: session
"""
)

DEAD_END = Rule(
    id="T013",
    name="dead-end",
    weight=Weight.error,
    what="A place in the tree from which no answer leads to an end.",
    why=(
        "A worker who comes here can only break off. People who cannot finish do not come back. “not-safe” is no way "
        "out: when the emergency card is put away the question is asked again."
    ),
    remedy="Let at least one answer, and a skip, go on below or to “end”, “return” or “plan”.",
    trips=_BEGINNING + "    go: drink\n",
    passes=_BEGINNING + "    go: {no: drink}\n",
    check=_dead_ends,
)

ENDLESS_LOOP = Rule(
    id="T014",
    name="endless-loop",
    weight=Weight.error,
    what="A loop that is left by some answer, but never by skipping.",
    why=(
        "Every question may be skipped, and a worker who skips all of them is to reach a kind ending. In this loop "
        "they would be asked the same again and again."
    ),
    remedy="Leave “skipped” out of “go”, or let it lead on, so that a skip goes to the step below.",
    trips=_BEGINNING + "    go: {no: drink, skipped: drink}\n",
    passes=_BEGINNING + "    go: {no: drink}\n",
    check=_endless,
)
