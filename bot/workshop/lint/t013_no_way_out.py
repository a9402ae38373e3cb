"""T013 and T014: a place that no answer leads out of, and a loop that skipping never leaves."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.flow import END, Flow, flow_of, skipping
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject


def _dead_ends(subject: Subject) -> Iterator[Finding]:
    flow = flow_of(subject.dialogue)
    stuck = flow.reached() - flow.reaching(END) - {END}
    yield from _told(subject, flow, stuck, "whatever is answered at “{step}”, the way goes round and never ends.")


def _endless(subject: Subject) -> Iterator[Finding]:
    flow = skipping(subject.dialogue)
    stuck = flow.reached() - flow.reaching(END) - {END}
    anyway = flow_of(subject.dialogue).reaching(END)
    yield from _told(subject, flow, stuck & anyway, "a worker who skips goes round at “{step}” and never finishes.")


def _told(subject: Subject, flow: Flow, stuck: frozenset[int], fault: str) -> Iterator[Finding]:
    """Yield one finding for each step that leads back, or keeps its own question open, in a place without an exit."""
    for number in sorted(stuck):
        step = subject.tree.script[number]
        if any(target <= number for target in flow.leads[number] if target != END):
            remedy = "Please either let one of its answers go on, or lead to “end”, “return” or “plan”; skipping too."
            yield Finding(f"{fault.format(step=step.id)} {remedy}", subject.at(step, "go"))


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
    ask: Are you sure?
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
