"""Whether somebody is there for what workers share, and what waits longer than it should (`PRACTICE.md` 6.4).

How many lines there are is not said: it could be a small number. Nor is a word of any.
"""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

from bot.doctor.finding import Check, Finding, ok, outcomes, passed_over, problem, warning
from bot.doctor.surroundings import Surroundings
from bot.store import StoreProblem, Team, look

TO_DECIDE = timedelta(days=30)
"""From a line to what comes of it, at most (`PRACTICE.md` 6.4)."""
_UNREAD = passed_over("The database could not be looked into, see “database”.")


async def safety_owner(around: Surroundings) -> Finding:
    """Look whether what could hurt someone reaches anybody, and is seen to."""
    team = await _team(around)
    if team is None:
        return _UNREAD
    if team.urgent and not team.owners:
        return problem(
            "A line that could hurt someone waits, and there is no safety owner who could read it.",
            "Invite one now: beforehand invite --role safety-owner",
        )
    if team.urgent:
        return warning(
            "A line that could hurt someone waits for the safety owner. It should be seen to within one working day.",
            "Ask them to look: /review in their chat with the bot, which reminds them each day.",
        )
    if team.people and not team.owners:
        return warning(
            "There is no safety owner, so workers are told to take what could hurt someone to their own lead.",
            "Invite one: beforehand invite --role safety-owner",
        )
    return ok("Nothing that could hurt someone waits." if team.owners else "Nobody is in yet, and nothing waits.")


async def champions(around: Surroundings) -> Finding:
    """Look whether there are two who can judge a line, and agree to a draft."""
    team = await _team(around)
    if team is None:
        return _UNREAD
    something = team.line is not None or team.draft is not None
    if team.judges > 1 or (team.judges == 0 and not something):
        return ok(
            "Two and more can judge lines." if team.judges else "Nothing waits for champions, and there are none."
        )
    there = "There is only one champion" if team.judges else "Something waits for champions, and there is none"
    return warning(
        f"{there}. Two judge each line, and a second one agrees before words are published.",
        "Invite another: beforehand invite --role champion",
    )


async def waiting(around: Surroundings) -> Finding:
    """Look whether lines, cards and drafts wait for more than 30 days."""
    team = await _team(around)
    if team is None:
        return _UNREAD
    today = around.clock().date()
    late = []
    # Of a line only its month is known: it is late where the whole month is.
    if team.line is not None and today - _last_day(team.line) > TO_DECIDE:
        late.append("what workers shared")
    if team.draft is not None and today - date.fromisoformat(team.draft) > TO_DECIDE:
        late.append("a draft")
    if late:
        return warning(
            f"For more than 30 days {' and '.join(late)} has waited for the champions.",
            "Put it on the agenda of their next meeting: /review and /drafts in the chat.",
        )
    return ok("Nothing has waited for the champions for more than 30 days.")


async def _team(around: Surroundings) -> Team | None:
    try:
        found = await asyncio.to_thread(look, around.settings.data, around.clock())
    except StoreProblem:
        return None
    return found.team if found is not None else Team()


def _last_day(month: str) -> date:
    first = date.fromisoformat(f"{month}-01")
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


CHECKS = (
    Check(
        "safety owner",
        "that somebody reads what could hurt someone, and nothing of it waits",
        outcomes("ok", "warning", "problem", "passed over"),
        safety_owner,
    ),
    Check(
        "champions",
        "that two can judge what workers share, and agree to better words",
        outcomes("ok", "warning", "passed over"),
        champions,
    ),
    Check(
        "waiting",
        "whether lines, cards or drafts have waited for the champions for more than 30 days",
        outcomes("ok", "warning", "passed over"),
        waiting,
    ),
)
