"""Any line, outside every conversation: what the identity guard leaves of it, and what may land as blame in it."""

from __future__ import annotations

from bot.anonymise import guard
from bot.anonymise.kinds import Guarded
from bot.phrasing.check import Checked, check
from bot.phrasing.rulebook import Rulebook


def look_at(line: str, rulebook: Rulebook | None) -> tuple[Guarded, Checked]:
    """Return a line as it may be shown again, and what the phrasing check finds in it. Nothing of it is kept.

    Whether a line is English shows in the words as they were typed: the guard takes most of what it does not know for
    names. What is found is found in the words that are left. Without a `rulebook` nothing is looked for.
    """
    kept = guard(line)
    if rulebook is None:
        return kept, Checked("none", danger=False)
    typed = check(line, rulebook)
    return kept, typed if typed.verdict == "unsupported" else check(kept.text, rulebook)
