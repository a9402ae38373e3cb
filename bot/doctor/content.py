"""What is said to people: whether it can be read, who approved it, and which numbers nobody has checked."""

from __future__ import annotations

from bot.approvals import FILE as APPROVALS_FILE
from bot.approvals import read_approvals, unapproved
from bot.confirmations import FILE as CONFIRMATIONS_FILE
from bot.confirmations import read_confirmations
from bot.contacts import FILE as CONTACTS_FILE
from bot.contacts import read_contacts
from bot.dialogue.fault import Unreadable
from bot.dialogue.signpost import SIGNPOSTS_FILE, Trust
from bot.dialogue.slots import CONTACTS
from bot.doctor.finding import Check, Finding, listing, ok, outcomes, passed_over, problem, several, warning
from bot.doctor.surroundings import Surroundings
from bot.library import NoContent

_UNREAD = "The content could not be read, see “dialogues”."


async def dialogues(around: Surroundings) -> Finding:
    """Look whether trees, modules, numbers and the emergency card can be read."""
    try:
        library = around.library
    except NoContent as missing:
        said, _, do = str(missing).partition(" Please ")
        return problem(said, f"Please {do}")
    wrong = sorted({fault.file for fault in library.faults})
    if wrong:
        return problem(
            f"{several(len(wrong), 'file', 'files')} of content cannot be used: {listing(wrong)}.",
            "See line by line what is wrong with beforehand trees lint.",
        )
    return ok(f"All {several(len(library.reads), 'tree', 'trees')} can be walked.")


async def approval(around: Surroundings) -> Finding:
    """Look which wordings the organisation's safety owner has approved."""
    try:
        library, approvals = around.library, read_approvals(around.settings.data)
    except NoContent:
        return passed_over(_UNREAD)
    except Unreadable as trouble:
        return problem(
            f"The approvals cannot be read: {trouble.faults[0]}", f"Mend {APPROVALS_FILE} in the data folder."
        )
    missing = list(unapproved(library, approvals))
    if missing:
        return warning(
            f"{len(missing)} of {several(len(library.dialogues), 'wording is', 'wordings are')} not approved, "
            f"and shown as drafts: {listing(missing)}.",
            "Have the organisation's safety owner read them, then record it with beforehand trees approve.",
        )
    return ok(f"The organisation has approved all of {several(len(library.dialogues), 'wording', 'wordings')}.")


async def numbers(around: Surroundings) -> Finding:
    """Look for telephone numbers that nobody in the organisation has checked, or not for long."""
    try:
        library, confirmed = around.library, read_confirmations(around.settings.data)
    except NoContent:
        return passed_over(_UNREAD)
    except Unreadable as trouble:
        return problem(
            f"The confirmations of numbers cannot be read: {trouble.faults[0]}",
            f"Mend {CONFIRMATIONS_FILE} in the data folder.",
        )
    if any(fault.file == SIGNPOSTS_FILE for fault in library.faults):
        return passed_over(_UNREAD)
    entries, today = library.signposts.signposts.entries, around.clock().date()
    trust = {name: each.trust(today, confirmed.get(name)) for name, each in entries.items()}
    unsure = [name for name, how in trust.items() if how in (Trust.unchecked, Trust.expired)]
    if unsure:
        return warning(
            f"{len(unsure)} of {several(len(entries), 'number was', 'numbers were')} never confirmed, "
            f"or too long ago: {listing(unsure)}.",
            "Have each one dialled, then record it with beforehand signposts confirm.",
        )
    return ok("Every number that is shown was confirmed, and not long ago.")


async def contacts(around: Surroundings) -> Finding:
    """Look which of the organisation's own contacts are not filled in."""
    try:
        found = read_contacts(around.settings.data)
    except Unreadable as trouble:
        return problem(
            f"The local contacts are left out: {trouble.faults[0]}", f"Mend {CONTACTS_FILE} in the data folder."
        )
    missing = [name for name in CONTACTS if name not in found]
    if missing:
        return warning(
            f"These local contacts are missing: {', '.join(missing)}.",
            f"Write them into {around.settings.data / CONTACTS_FILE}. Until then cards say “your duty line”.",
        )
    return ok("All local contacts are filled in.")


CHECKS = (
    Check(
        "dialogues",
        "that trees, modules, numbers and the emergency card can be read",
        outcomes("ok", "problem"),
        dialogues,
    ),
    Check(
        "approval",
        "whether the organisation has approved the content, as it is worded now",
        outcomes("ok", "warning", "problem", "passed over"),
        approval,
    ),
    Check(
        "numbers",
        "whether the telephone numbers were checked, and not too long ago",
        outcomes("ok", "warning", "problem", "passed over"),
        numbers,
    ),
    Check(
        "contacts",
        "whether the organisation's own contacts are filled in",
        outcomes("ok", "warning", "problem"),
        contacts,
    ),
)
