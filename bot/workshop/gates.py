"""Where a visit may not go on as planned: on paper no card follows the answer, so it stands beside the question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.dialogue.condition import When
from bot.dialogue.facts import ANSWERED, SKIPPED
from bot.dialogue.step import Step
from bot.workshop.in_words import Reading


def gates_of(walked: Iterable[tuple[Reading, Step]]) -> Mapping[str, str]:
    """Return, by the path of a question, which answers bar the way and what is shown then: “Not yet → Wait.”

    Such a card is one that is shown for some answers to one question, and to whoever skips it: the cautious way. Of
    several for one question the first counts.
    """
    found: dict[str, str] = {}
    for at, step in walked:
        if step.show is not None and step.when is not None:
            for name, branch in _of_one_answer(step.when):
                path = f"{at.prefix}{name}"
                asked = at.dialogue.by_path.get(path)
                if asked is not None and _holds(branch, SKIPPED) and (barring := _answers(at, asked, branch)):
                    found.setdefault(path, f"{barring} → {' '.join(at.text(step.show).split())}")
    return found


def _of_one_answer(when: When) -> Iterable[tuple[str, When]]:
    """Yield the ways in which a condition holds that ask for one answer only, each with the question's name."""
    branches = when.either if when.either and not when.lines else () if when.either else (when,)
    return ((next(iter(branch.lines)), branch) for branch in branches if len(branch.lines) == 1 and not branch.either)


def _answers(at: Reading, asked: Step, branch: When) -> str:
    barring = [each for name, each in asked.options.items() if _holds(branch, name, ANSWERED)]
    return " · ".join(at.text(option.label) for option in barring)


def _holds(branch: When, *seen: str) -> bool:
    return branch.holds(lambda _: seen)
