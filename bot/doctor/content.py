"""What is said to people: whether it can be read, who approved it, and which numbers nobody has checked."""

from __future__ import annotations

from bot.contacts import FILE as CONTACTS_FILE
from bot.contacts import read_contacts
from bot.dialogue.fault import Unreadable
from bot.dialogue.signpost import SIGNPOSTS_FILE
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
    """Look who approved the content. So far nobody can, and it says so itself."""
    try:
        count = len(around.library.reads)
    except NoContent:
        return passed_over(_UNREAD)
    return warning(
        f"No tree is approved ({several(count, 'tree', 'trees')}): all content is draft wording.",
        "Have the organisation's safety owner read it before workers use it. The chat says that it is a draft.",
    )


async def numbers(around: Surroundings) -> Finding:
    """Look for telephone numbers that nobody in the organisation has confirmed."""
    try:
        library = around.library
    except NoContent:
        return passed_over(_UNREAD)
    if any(fault.file == SIGNPOSTS_FILE for fault in library.faults):
        return passed_over(_UNREAD)
    entries = library.signposts.signposts.entries
    unsure = [name for name, each in entries.items() if each.confirmed == "never" and each.expires != "never"]
    if unsure:
        return warning(
            f"{len(unsure)} of {several(len(entries), 'number', 'numbers')} were never confirmed: {listing(unsure)}.",
            "Have each one dialled, and its date written behind “confirmed” in signposts.yaml.",
        )
    return ok(f"All of {several(len(entries), 'number', 'numbers')} are confirmed.")


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
        "approval", "whether the organisation has approved the content", outcomes("warning", "passed over"), approval
    ),
    Check(
        "numbers",
        "whether somebody has confirmed the telephone numbers",
        outcomes("ok", "warning", "passed over"),
        numbers,
    ),
    Check(
        "contacts",
        "whether the organisation's own contacts are filled in",
        outcomes("ok", "warning", "problem"),
        contacts,
    ),
)
