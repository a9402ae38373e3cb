"""Who has to agree before a draft is published: two people, and whom `PRACTICE.md` 6.1 and 6.4 name beside them."""

from __future__ import annotations

from dataclasses import replace

from bot.review.found import Found
from bot.roles import ROLES, Role
from bot.shelf import Shelf
from bot.store import Draft

READER, OWNER, LIVED = "reader", "owner", "lived"
"""As what somebody agrees: second reader, safety owner, reader with lived experience."""


def with_its_owner(found: Found, shelf: Shelf, file: str) -> Found:
    """Return what was found out about a draft; the safety owner has to agree where they took a step out of the file.

    Publishing it puts the step back, and nobody else may do that.
    """
    return replace(found, owner=found.owner or bool(shelf.taken_out(file)))


def missing(draft: Draft, found: Found, publisher: bytes | None = None) -> tuple[str, ...]:
    """Return as what somebody has yet to agree, before `publisher` may publish.

    Whoever publishes and did not write it is the second reader: two people have seen it then.
    """
    others = {reading.what for reading in draft.readings if reading.token != draft.author}
    if publisher is not None and publisher != draft.author:
        others.add(READER)
    needed = (READER, *((OWNER,) if found.owner else ()), *((LIVED,) if found.family else ()))
    return tuple(each for each in needed if each not in others)


def read_by(draft: Draft, publisher: Role | None = None, *, wrote_it: bool = False) -> str:
    """Return the roles that agreed, its author's among them, in words, for the version that comes of a draft."""
    roles = [draft.role, *(reading.role for reading in draft.readings)]
    if publisher is not None and not wrote_it and READER not in {reading.what for reading in draft.readings}:
        roles.append(publisher.value)
    return ", ".join(sorted({title(role) for role in roles}))


def title(role: str) -> str:
    """Return what a role is called, or the word itself where it is no role of ours."""
    return ROLES[Role(role)].title.lower() if role in {each.value for each in Role} else role
