"""The database, who holds it, and what in it should be known to whoever runs the service."""

from __future__ import annotations

import asyncio

from bot.doctor.finding import Check, Finding, listing, ok, outcomes, passed_over, problem, several, warning
from bot.doctor.surroundings import Surroundings
from bot.store import Holder, Look, StoreProblem, held_by, look

MANY_INVITATIONS = 25
"""Open invitations above which some of them are likely to be forgotten ones."""
_NONE_YET = "There is no database yet. It is made at the first start."
_UNREAD = "The database could not be looked into, see “database”."


async def database(around: Surroundings) -> Finding:
    """Look whether the database opens, and which tables it has."""
    try:
        found = await _look(around)
    except StoreProblem as trouble:
        said, _, do = str(trouble).partition(" Please ")
        return problem(said, f"Please {do}")
    if found is None:
        return ok(_NONE_YET)
    if found.version < found.newest:
        return warning(
            f"The tables are version {found.version}, and this program knows version {found.newest}.",
            "Do nothing: they are brought up to date at the next start. Make a backup before, if it matters.",
        )
    return ok(f"The database opens and is sound; its tables are version {found.version}, the newest.")


async def lock(around: Surroundings) -> Finding:
    """Look whether the database can be written, and who keeps others from it."""
    try:
        holder = await asyncio.to_thread(held_by, around.settings.data)
    except StoreProblem:
        return passed_over(_UNREAD)
    if holder is None:
        return ok("Nobody keeps the database to themselves.")
    return problem(
        f"{_who(holder)} keeps the database to itself, so no turn is taken.",
        "Close that program, or wait for its backup to end.",
    )


async def invitations(around: Surroundings) -> Finding:
    """Count the invitations that are open."""
    try:
        found = await _look(around)
    except StoreProblem:
        return passed_over(_UNREAD)
    count = found.open_invitations if found else 0
    said = f"{several(count, 'invitation is', 'invitations are')} open."
    if count > MANY_INVITATIONS:
        return warning(
            f"{said} Whoever finds a link can use it.",
            "Look at them with beforehand invite --list, and take back those nobody waits for.",
        )
    return ok(said)


async def set_aside(around: Surroundings) -> Finding:
    """Count updates that failed every time."""
    try:
        found = await _look(around)
    except StoreProblem:
        return passed_over(_UNREAD)
    kinds = (found.set_aside or {}) if found else {}
    if not kinds:
        return ok("In the last 30 days no update was set aside.")
    count = sum(kinds.values())
    each = listing([f"{kind} ({number})" for kind, number in kinds.items()])
    return warning(
        f"{several(count, 'update', 'updates')} of the last 30 days failed every time and went aside: {each}.",
        "Look for these names in the service's log, and report them to whoever looks after the program.",
    )


async def _look(around: Surroundings) -> Look | None:
    return await asyncio.to_thread(look, around.settings.data, around.clock())


def _who(holder: Holder) -> str:
    if holder.process is None:
        return "Another program"
    return f"Another program ({holder.name or 'its name is hidden'}, process {holder.process})"


CHECKS = (
    Check(
        "database",
        "that the database opens, is sound, and which version its tables have",
        outcomes("ok", "warning", "problem"),
        database,
    ),
    Check(
        "lock",
        "that the database can be written, and who keeps others from it",
        outcomes("ok", "problem", "passed over"),
        lock,
    ),
    Check("invitations", "how many invitations are open", outcomes("ok", "warning", "passed over"), invitations),
    Check(
        "set aside",
        "updates of the last 30 days that failed every time",
        outcomes("ok", "warning", "passed over"),
        set_aside,
    ),
)
