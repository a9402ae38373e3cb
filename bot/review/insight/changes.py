"""What was changed and why, what its trial said, and what the numbers say since: “you said, we changed, it did”.

Numbers are those of closed quarters and closed trials. A count of just the weeks since a change would be a period
of its own inside a quarter, and the one could be taken from the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.review import words as review_words
from bot.review.insight.compare import Share, compared
from bot.review.insight.quarter import closes_on, in_words, quarter_on
from bot.review.insight.reading import Quarter, Tree

MEASURED = (4, 12)
"""Weeks after which is asked what a change did (`PRACTICE.md` 6.4, step 9)."""
SHOWN = timedelta(days=366)
MOST_PAGES = 3
NOTHING_CHANGED = "Nothing was published here in the last year."
HEAD = "What changed, why, and what it did."
CHANGED = "“{title}”, version {number}, {day}, {weeks} weeks ago. Why: {why}."
NO_WHY = "not said"
IT_DID = "{page}: finished {now} with these words, {before} with the ones before. {verdict}"
NOT_YET = "No quarter with it has closed. {quarter} is being counted, and its numbers come on {day}."
TOO_FEW = "Too few to tell."
VERDICTS: Mapping[str, str] = {"higher": "More finish.", "lower": "Fewer finish.", "too few to tell": TOO_FEW}
TRIED = "Its trial: {said}"
DUE = "Some words are {weeks} weeks old. What did they do?"
LOOK = "Look at it"


@dataclass(frozen=True)
class Change:
    """One version that was published: of which file, read on which pages, when, why. `tried` is what its trial said."""

    file: str
    title: str
    pages: tuple[str, ...]
    number: int
    day: date
    reason: str
    tried: str = ""


def changes_in_words(changes: Sequence[Change], quarters: Sequence[Quarter], today: date) -> str:
    """Return what changed in the last year, the last first, each with what the numbers say of it."""
    recent = sorted((each for each in changes if today - SHOWN < each.day <= today), key=lambda each: each.day)
    if not recent:
        return NOTHING_CHANGED
    return "\n\n".join([HEAD, *("\n".join(_told(each, quarters, today)) for each in reversed(recent))])


def why_of(change: Change) -> str:
    """Return why something was changed, in words."""
    return review_words.REASONS.get(change.reason, change.reason).lower() or NO_WHY


def due(changes: Sequence[Change], today: date) -> Iterator[tuple[Change, int]]:
    """Yield the changes that have become four or twelve weeks old, with the weeks; each for four weeks."""
    for change in changes:
        for weeks in MEASURED:
            day = change.day + timedelta(weeks=weeks)
            if day <= today < day + timedelta(weeks=4):
                yield change, weeks


def _told(change: Change, quarters: Sequence[Quarter], today: date) -> Iterator[str]:
    yield CHANGED.format(
        title=change.title,
        number=change.number,
        day=f"{change.day:%-d %B %Y}",
        weeks=(today - change.day).days // 7,
        why=why_of(change),
    )
    if change.tried:
        yield TRIED.format(said=change.tried)
    closed = [quarter for quarter in quarters if quarter.name >= quarter_on(change.day)]
    if not closed:
        running = quarter_on(change.day)
        yield NOT_YET.format(quarter=in_words(running), day=f"{closes_on(running):%-d %B %Y}")
        return
    yield from list(_did(change, quarters))[:MOST_PAGES] or [TOO_FEW]


def _did(change: Change, quarters: Sequence[Quarter]) -> Iterator[str]:
    """Yield, for each page, the present words held against the last ones before, where numbers of both are shown."""
    for page in change.pages:
        known = [tree for quarter in reversed(quarters) for tree in quarter.trees if tree.tree == page]
        now, before = _finished(known, current=True), _finished(known, current=False)
        if now is not None and before is not None:
            verdict = VERDICTS[compared(now, before)]
            yield IT_DID.format(page=known[0].title, now=_share(now), before=_share(before), verdict=verdict)


def _finished(known: Sequence[Tree], *, current: bool) -> Share | None:
    return next((tree.share_finished for tree in known if tree.current is current and tree.share_finished), None)


def _share(share: Share) -> str:
    return f"{share.percent} % of {share.base}"
