"""Who may do what: the roles of the service in one place (`PRACTICE.md` 6.1). A person has exactly one.

One and not several, because what a role may not do must not be got around by holding a second one: whoever looks after
accounts does not see shared lines, and whoever publishes does not look after accounts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is here. Given with the invitation, and changed by an admin; never chosen in set-up."""

    worker = "worker"
    champion = "champion"
    editor = "editor"
    safety_owner = "safety-owner"
    admin = "admin"
    manager = "manager"
    evaluator = "evaluator"


class May(StrEnum):
    """One thing that a role may do. Every command and every button names the one it needs."""

    belong = "belong"
    """Be here at all: help, what is kept, clearing the chat, leaving."""
    prepare = "prepare"
    """Walk trees, have a line looked at, share a line, switch counts off."""
    judge = "judge"
    """See released items and totals, judge, comment, draft wording, run T17 to T19."""
    review = "review"
    """Open the desk of what was shared: released lines for whoever judges, urgent ones for the safety owner alone."""
    read_digest = "read-digest"
    """The digest for the champions' meeting: rounded numbers of a closed quarter."""
    edit = "edit"
    """Make versions of drafts, validate, preview, start a trial, publish with a second champion's yes."""
    keep_safe = "keep-safe"
    """Approve the safety modules and the trees that need it, pull any step at once, take urgent items."""
    look_after = "look-after"
    """Accounts, invitations, local contacts, backups, retention."""
    read_report = "read-report"
    """The quarterly report, in which small numbers are hidden."""
    take_export = "take-export"
    """The export that was agreed (`PRACTICE.md` 6.9)."""


@dataclass(frozen=True)
class Part:
    """What a role is called, may do, and may not do."""

    title: str
    may: frozenset[May]
    can: str
    cannot: str


def _may(*what: May) -> frozenset[May]:
    return frozenset((May.belong, *what))


ROLES: Mapping[Role, Part] = {
    Role.worker: Part(
        "Worker",
        _may(May.prepare),
        "use trees, have a line looked at, share a line, take it back, switch counts off",
        "see anything of others",
    ),
    Role.champion: Part(
        "Champion",
        _may(May.prepare, May.review, May.judge, May.read_digest),
        "what a worker can; see released lines and totals, judge, comment, draft wording, run huddle, digest and quiz",
        "see who wrote; publish; see raw logs",
    ),
    Role.editor: Part(
        "Lead champion",
        _may(May.prepare, May.review, May.judge, May.read_digest, May.edit),
        "what a champion can; make versions, validate, preview, start trials, publish with a second champion's yes",
        "publish alone; change safety modules alone",
    ),
    Role.safety_owner: Part(
        "Safety owner",
        _may(May.prepare, May.review, May.keep_safe),
        "what a worker can; approve safety wording, pull any step at once, take urgent items",
        "see sessions",
    ),
    Role.admin: Part(
        "Admin",
        _may(May.prepare, May.look_after),
        "what a worker can; look after people, invitations, local contacts, backups and how long things are kept",
        "change content; see shared lines",
    ),
    Role.manager: Part(
        "Manager",
        _may(May.prepare, May.read_digest, May.read_report),
        "what a worker can; read the digest and the quarterly report, in which small numbers are hidden",
        "see anything smaller",
    ),
    Role.evaluator: Part(
        "Evaluator",
        _may(May.take_export),
        "take the export that was agreed",
        "see or use anything live",
    ),
}
"""Every role, in the order in which lists show them."""


class Agency(StrEnum):
    """Agency groups, by the names that set-up knows them by (`PRACTICE.md` M0)."""

    social_work = "social-work"
    health = "health"
    youth_justice = "youth-justice"
    voluntary = "voluntary"
    school = "school"
    housing = "housing"
    police = "police"
    other = "other"


TEAM = re.compile(r"[a-z0-9][a-z0-9-]{0,19}")
"""How a team is named: a short word for its place or task, such as `north` or `duty-2`, never a person's name."""


def may(role: Role | None, what: May | None) -> bool:
    """Tell whether somebody may do something. `role` is None for a stranger, `what` None for what anybody may do."""
    return what is None or (role is not None and what in ROLES[role].may)
