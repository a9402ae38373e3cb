"""Every check there is, and one round through them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.doctor import configured, content, in_telegram, looks, places, stored, team
from bot.doctor.finding import Check, Finding, Outcome, problem
from bot.doctor.surroundings import Surroundings

CHECKS: tuple[Check, ...] = (
    *configured.CHECKS,
    *places.CHECKS,
    *stored.CHECKS,
    *team.CHECKS,
    *content.CHECKS,
    *in_telegram.CHECKS,
    *looks.CHECKS,
)


@dataclass(frozen=True)
class Result:
    """One check with what it came to."""

    check: Check
    finding: Finding

    @property
    def found(self) -> bool:
        """Whether somebody should do something."""
        return self.finding.outcome in (Outcome.warning, Outcome.problem)


async def examine(around: Surroundings, *, network: bool, checks: Sequence[Check] = CHECKS) -> tuple[Result, ...]:
    """Go through all checks, or only through those that ask nobody outside where `network` is False. Raises nothing."""
    return tuple([Result(check, await _one(check, around)) for check in checks if network or not check.network])


async def _one(check: Check, around: Surroundings) -> Finding:
    try:
        return await check.examine(around)
    except Exception as error:  # noqa: BLE001 (one check that fails must not hide the others; its text may hold a token)
        return problem(
            f"This could not be looked at ({type(error).__name__}).",
            "Report this line to whoever looks after the program.",
        )
