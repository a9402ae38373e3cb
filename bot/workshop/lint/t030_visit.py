"""T030 to T033: what every visit tree has to have: the safety gate first, if-then plans, and a plan card at the end."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.ways import Ending

GATE, PAIRS, PEOPLE = "safety-gate", "if-then", "people"


def _gate_first(subject: Subject) -> Iterator[Finding]:
    if not subject.tree.visit:
        return
    for step in subject.tree.script:
        if step.use == GATE:
            if step.when is not None:
                text = "the safety gate has a condition, so some would pass it by. Please remove the condition."
                yield Finding(text, subject.at(step, "when"))
            return
        if step.asks or (step.use is not None and step.use != PEOPLE) or step.go is not None:
            text = (
                f"“{step.id}” comes before the safety gate. Please put “use: {GATE}” above it; only cards and "
                f"“use: {PEOPLE}” may come before."
            )
            yield Finding(text, subject.at(step))
            return
    yield Finding(f"a visit tree has no safety gate. Please begin with “use: {GATE}”.", ("visit",))


def _pairs_offered(subject: Subject) -> Iterator[Finding]:
    if not subject.tree.visit or subject.tree.neutral:
        return
    calls = [step for step in subject.tree.script if step.use == PAIRS]
    if not calls:
        text = f"a visit tree offers no if-then plan. Please add “use: {PAIRS}” before the plan card."
        yield Finding(text, ("visit",))
    elif all(step.when is not None for step in calls):
        text = "the if-then plan has a condition, so some are not offered it. Please remove the condition."
        yield Finding(text, subject.at(calls[0], "when"))


def _plan_on_every_way(subject: Subject) -> Iterator[Finding]:
    tree, plan = subject.tree, subject.dialogue.plan
    if not tree.visit:
        return
    if plan is None:
        yield Finding("a visit tree makes no plan card. Please add “use: plan-card” near its end.", ("visit",))
        return
    gates = {step.id for step in tree.script if step.use == GATE}
    told: set[str] = set()
    for crossing in subject.paths.ways.crossings if subject.paths.ways else ():
        for way in crossing.ways:
            last = (way.steps[-1] if way.steps else crossing.path or tree.script[0].id).split("/")[0]
            if way.to == Ending("end", plan=False) and last not in gates | told:
                told.add(last)
                text = (
                    f"a way ends at “{last}” without a plan card. Please let it lead to “plan”, or remove the "
                    "condition of the step that makes the card."
                )
                yield Finding(text, subject.at(tree.step(last), "go"))


def _plan_to_go_to(subject: Subject) -> Iterator[Finding]:
    if subject.tree.module or subject.dialogue.plan is not None:
        return
    for path, step in subject.dialogue.steps():
        targets = [step.go] if isinstance(step.go, str) else list((step.go or {}).values())
        if "plan" in targets:
            place = subject.tree.step(path.split("/")[0])
            text = f"“{path}” leads to “plan”, and this tree makes no plan card. Please add “use: plan-card”."
            yield Finding(text, subject.at(place, "go"))


_VISIT = HEADER + "visit: yes\nsteps:\n"
_ALL = "  - use: safety-gate\n  - use: if-then\n  - use: plan-card\n"

NO_SAFETY_GATE = Rule(
    id="T030",
    name="no-safety-gate",
    weight=Weight.error,
    what="A visit tree in which something is asked before the safety gate, or that has no gate for everyone.",
    why="If anyone is in danger right now, no other question matters. Only words for people may be set before it.",
    remedy="Put “use: safety-gate” first, without a condition.",
    trips=_VISIT + "  - use: if-then\n  - use: safety-gate\n  - use: plan-card\n",
    passes=_VISIT + _ALL,
    check=_gate_first,
)

NO_IF_THEN = Rule(
    id="T031",
    name="no-if-then",
    weight=Weight.error,
    what="A visit tree that does not offer everyone an if-then plan. Trees with a neutral screen are excepted.",
    why=(
        "Many good workers do not ask because they fear the answer. A plan for what to do then is what this is for; it "
        "can be skipped, but it is always offered."
    ),
    remedy="Add “use: if-then”, at least one without a condition.",
    trips=_VISIT + "  - use: safety-gate\n  - use: plan-card\n",
    passes=_VISIT + _ALL,
    check=_pairs_offered,
)

NO_PLAN = Rule(
    id="T032",
    name="no-plan",
    weight=Weight.error,
    what="A way through a visit tree that ends without the plan card. The end at the safety gate is excepted.",
    why="Wherever a worker stops there is a card to take along; a way that loses it breaks that promise.",
    remedy="Lead to “plan” where it led to “end”, and give the plan card no condition.",
    trips=_VISIT
    + """\
  - use: safety-gate
  - id: go-today
    ask: Do you go today?
    why: It can wait.
    confirm: {yes: Yes, no: No}
    go: {no: end}
  - use: if-then
  - use: plan-card
""",
    passes=_VISIT
    + """\
  - use: safety-gate
  - id: go-today
    ask: Do you go today?
    why: It can wait.
    confirm: {yes: Yes, no: No}
    go: {no: plan}
  - use: if-then
  - use: plan-card
""",
    check=_plan_on_every_way,
)

PLAN_NOWHERE = Rule(
    id="T033",
    name="plan-nowhere",
    weight=Weight.error,
    what="A step leads to “plan” in a tree that makes no plan card.",
    why="The worker was promised a card, and the session would just end.",
    remedy="Add “use: plan-card”, or lead to “end”.",
    trips=HEADER
    + """\
steps:
  - id: go-today
    ask: Do you go today?
    why: It can wait.
    confirm: {yes: Yes, no: No}
    go: {no: plan}
""",
    passes=HEADER
    + """\
steps:
  - id: go-today
    ask: Do you go today?
    why: It can wait.
    confirm: {yes: Yes, no: No}
    go: {no: plan}
  - use: plan-card
""",
    check=_plan_to_go_to,
)
