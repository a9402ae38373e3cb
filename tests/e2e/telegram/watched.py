"""What one chat was shown, compared with what it had to be shown: nothing missing, nothing else, what came twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from tests.e2e.receipts import without_receipts
from tests.e2e.telegram.visit import Seen
from tests.telegram.peers.chats import NOT_MODIFIED
from tests.telegram.peers.record import Call
from tests.telegram.peers.rich_text import as_kept

SHOWING = ("sendMessage", "editMessageText")


class Fit(Enum):
    """How what was shown stands to what has to be."""

    complete = "complete"
    so_far = "so far"
    wrong = "wrong"


@dataclass(frozen=True)
class Reading:
    """One reading of what was shown. `again` are the calls that showed a page once more."""

    fit: Fit
    again: tuple[Call, ...] = ()


def shows(call: Call) -> bool:
    """Tell whether a call put a page before somebody's eyes, or found it there already."""
    return call.method in SHOWING and (call.result is not None or call.error == NOT_MODIFIED)


def seen_in(call: Call) -> Seen:
    """Return what a call shows."""
    text, _ = as_kept(call.params["text"], call.params.get("parse_mode"))
    rows = (call.params.get("reply_markup") or {}).get("inline_keyboard", [])
    return Seen(without_receipts(text.encode()).decode(), tuple(button["text"] for row in rows for button in row))


def read(calls: Sequence[Call], wanted: Sequence[Seen], before: Seen | None) -> Reading:
    """Compare the calls that showed something since an act with the pages it has to show.

    A page may come again right after itself, and `before`, the last page of the turn before, at any time until the
    first new one: it was out, and not yet marked, when the bot was killed.
    """
    came, again = 0, list[Call]()
    for call in calls:
        seen = seen_in(call)
        if came < len(wanted) and seen == wanted[came]:
            came += 1
        elif (came and seen == wanted[came - 1]) or seen == before:
            again.append(call)
        else:
            return Reading(Fit.wrong)
    return Reading(Fit.complete if came == len(wanted) else Fit.so_far, tuple(again))
