"""Trees made by chance for tests: small, odd and correct, with calls, conditions, ways on and back, ticks and pairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import strategies as st

from bot.dialogue.bundle import Dialogue
from tests.conversation.given import PLAN_CARD, a_tree

Draw = Callable[..., Any]
Yaml = dict[str, Any]

NAMES = ("yes", "no", "unsure")
KINDS = ("choose", "choose", "choose", "tick", "confirm", "write", "own", "show", "if_then")


Known = dict[str, list[str]]
"""What a condition may ask about, with the values it may expect there."""

FLAGS: Known = {"sampled": ["yes", "no"], "private": ["yes", "no"]}


@st.composite
def dialogues(draw: Draw, *, most: int = 5, loops: bool = True) -> Dialogue:
    """Draw a dialogue of at most `most` steps of its own; with `loops` some questions may lead back."""
    planned = draw(st.booleans())
    told: Known = {"told": list(NAMES)}
    module = [_step(draw, f"m{n}", planned) for n in range(draw(st.integers(1, 2)))]
    steps = [_step(draw, f"s{n}", planned) for n in range(draw(st.integers(1, most)))]
    _lead(draw, module, told, ["end", "return", "not-safe"], back=False)
    if draw(st.booleans()):
        call: Yaml = {"id": "part", "use": "part"}
        if draw(st.booleans()):
            call["with"] = {"told": draw(st.sampled_from(NAMES))}
        steps.insert(draw(st.integers(0, len(steps))), call)
    inner = {f"part/{name}": values for step in module for name, values in _seen(step).items()}
    _lead(draw, steps, FLAGS, ["end", "not-safe", *(["plan"] if planned else [])], back=loops, inner=inner)
    if planned:
        steps.append({"use": "plan-card"})
    part = {
        "id": "part",
        "title": "A part",
        "about": "Called.",
        "module": "yes",
        "takes": {"told": {"default": "no", "one_of": list(NAMES)}},
        "steps": module,
    }
    return a_tree(yaml.safe_dump(steps, sort_keys=False), yaml.safe_dump(part, sort_keys=False), PLAN_CARD)


def _step(draw: Draw, name: str, planned: bool) -> Yaml:
    kind = draw(st.sampled_from(KINDS))
    options = {option: option.title() for option in NAMES[: draw(st.integers(2, 3))]}
    if kind == "show":
        return {"id": name, "show": f"Card {name}."}
    step: Yaml = {"id": name, "ask": f"Question {name}?"}
    if draw(st.integers(0, 3)) == 0:
        step["echo"] = "no"
    if planned and draw(st.booleans()):
        step["card"] = "How"
    if kind == "if_then":
        rows = {f"row-{r}": {"label": f"Row {r}", "if": f"row {r}", "then": {"do": "Do it"}} for r in (1, 2)}
        return {**step, "if_then": {"then_ask": "Then?", "rows": rows}}
    if kind == "write":
        return {**step, "write": "Type"}
    if kind == "own":
        return {**step, "choose": options, "own": {"label": "My own"}}
    return {**step, kind: options}


def _lead(
    draw: Draw, steps: list[Yaml], known: Known, targets: list[str], *, back: bool, inner: Known | None = None
) -> None:
    """Give steps their conditions and their ways, each asking about earlier ones only."""
    for number, step in enumerate(steps):
        if draw(st.booleans()):
            name = draw(st.sampled_from(sorted(known)))
            value = draw(st.sampled_from(known[name]))
            step["when"] = {name: draw(st.sampled_from([value, {"not": value}]))}
        answers = _answers(step)
        if answers and draw(st.integers(0, 2)) == 0:
            later = [other["id"] for other in steps[number + 1 :]]
            ways = [*targets, *later, *([other["id"] for other in steps[: number + 1]] if back else [])]
            step["go"] = {draw(st.sampled_from(answers)): draw(st.sampled_from(ways))}
        known = known | _seen(step) | ((inner or {}) if "use" in step else {})


def _seen(step: Yaml) -> Known:
    """Return the names and values that a later condition may ask about."""
    if "show" in step or "use" in step:
        return {}
    if "if_then" in step:
        return {step["id"]: ["row-1", "row-2", "skipped"], f"{step['id']}-then": ["own", "skipped", "answered"]}
    return {step["id"]: [*_answers(step), "answered", "skipped"]}


def _answers(step: Yaml) -> list[str]:
    """Return the answers that a way may lead from."""
    options = step.get("choose") or step.get("tick") or step.get("confirm") or {}
    return [*options, *(["own"] if "own" in step else [])]
