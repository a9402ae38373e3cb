"""The steps of one file as a graph: where each can lead. Calls are one step; conditions may hold or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import FACTS, OWN, SKIPPED
from bot.dialogue.model import RESERVED_TARGETS, Step, Tree

END = -1
"""The way ends kindly: the session is done, or the module returns to its caller."""


@dataclass(frozen=True)
class Flow:
    """Where each step of a file can lead, by its number in `Tree.script`; `END` is the end."""

    leads: Mapping[int, frozenset[int]]

    def reached(self, start: int = 0, without: frozenset[int] = frozenset()) -> frozenset[int]:
        """Return the steps and `END` that can be reached from `start`, itself included, never entering `without`."""
        found: set[int] = set()
        ahead = [start]
        while ahead:
            here = ahead.pop()
            if here in found or here in without:
                continue
            found.add(here)
            ahead += self.leads.get(here, ())
        return frozenset(found)

    def reaching(self, target: int) -> frozenset[int]:
        """Return the steps from which `target` can be reached."""
        return frozenset(step for step in self.leads if target in self.reached(step))


def flow_of(dialogue: Dialogue) -> Flow:
    """Return where the steps of a dialogue's own file can lead, whatever is answered. Calls go on below or end."""
    tree, plan = dialogue.tree, _plan(dialogue)
    leads: dict[int, frozenset[int]] = {}
    for number, step in enumerate(tree.script):
        below = _below(tree, number)
        found = {_to(tree, target, number, below, plan) for target in _targets(dialogue, step)}
        leads[number] = frozenset(found | ({below} if step.when else set()))
    return Flow(leads)


def skipping(dialogue: Dialogue) -> Flow:
    """Return where the steps lead a worker who skips every question, facts and arguments being anything."""
    tree, plan = dialogue.tree, _plan(dialogue)
    leads: dict[int, frozenset[int]] = {}
    for number, step in enumerate(tree.script):
        below = _below(tree, number)
        target = step.go if isinstance(step.go, str) else (step.go or {}).get(SKIPPED)
        taken = {_to(tree, target, number, below, plan)}
        if step.when is None:
            leads[number] = frozenset(taken)
        elif any(name in FACTS or name in tree.takes for name, _ in step.when.mentions()):
            leads[number] = frozenset(taken | {below})
        else:
            leads[number] = frozenset(taken if step.when.holds(lambda _: (SKIPPED,)) else {below})
    return Flow(leads)


def _below(tree: Tree, number: int) -> int:
    return number + 1 if number + 1 < len(tree.script) else END


def _plan(dialogue: Dialogue) -> int:
    found = dialogue.plan
    return dialogue.tree.index[found[0].split("/")[0]] if found else END


def _targets(dialogue: Dialogue, step: Step) -> Iterator[str | None]:
    """Yield where a step can lead by name; None stands for the step below."""
    if step.use is not None:
        yield step.go if isinstance(step.go, str) else None
        yield from exits(dialogue, dialogue.module(step.use))
    elif not step.asks or isinstance(step.go, str):
        yield step.go if isinstance(step.go, str) else None
    else:
        answers = {*step.options, SKIPPED, *([OWN] if step.takes_text else [])}
        yield from ((step.go or {}).get(answer) for answer in answers)


def exits(dialogue: Dialogue, module: Tree) -> frozenset[str]:
    """Return the ways in which a module, or one that it calls, leaves its caller for good: end, not-safe, plan."""
    found: set[str] = set()
    for step in module.script:
        targets = [step.go] if isinstance(step.go, str) else list((step.go or {}).values())
        found |= {target for target in targets if target in ("end", "not-safe", "plan")}
        if step.use is not None:
            found |= exits(dialogue, dialogue.module(step.use))
    return frozenset(found)


def _to(tree: Tree, target: str | None, number: int, below: int, plan: int) -> int:
    if target is None:
        return below
    if target in ("change", "not-safe"):
        return number  # the question stays open: an answer is changed, or the emergency card is put away
    if target == "plan":
        return plan
    return END if target in RESERVED_TARGETS else tree.index[target]
