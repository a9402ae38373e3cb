"""What came of a trial: one half against the other, in words, from numbers that disclosure control let through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from bot.dialogue.bundle import Dialogue
from bot.on_trial import NEW, NOW
from bot.review import trial_words as words
from bot.review.insight.compare import HALF, Share, Verdict, compared, wilson
from bot.review.insight.disclosure import LEAST
from bot.review.insight.reading import MINUTES, Quarter, Rule, Tree, read_quarter
from bot.store import Cell

BANDS = tuple(MINUTES)
Said = str
"""What is said of an aim: yes, no, or too few to tell."""


def result(aims: tuple[str, ...], published: Mapping[Cell, int], shelf: Mapping[str, Dialogue]) -> str:
    """Return what may be shown of a trial, and of each aim that was chosen first what came of it."""
    new, now = (_half(published, half, shelf) for half in (NEW, NOW))
    lines = [*_finished(new, now), *_flags(new, now), *_times(new, now)]
    if not lines:
        return f"{words.NOTHING}\n\n" + "\n".join(_aims(aims, new, now))
    told = [words.RESULT.format(least=LEAST), "", *lines, "", *_aims(aims, new, now), words.INTERVALS]
    return "\n".join(told)


def in_one_line(aims: tuple[str, ...], published: Mapping[Cell, int], shelf: Mapping[str, Dialogue]) -> str:
    """Return what came of each aim, in one line."""
    return " ".join(words.AIM.format(aim=words.AIMS[aim], said=words.SAID[met(aim, published, shelf)]) for aim in aims)


def met(aim: str, published: Mapping[Cell, int], shelf: Mapping[str, Dialogue]) -> Said:
    """Return whether an aim was met: yes, no, or too few to tell."""
    return _met(aim, *(_half(published, half, shelf) for half in (NEW, NOW)))


def _half(published: Mapping[Cell, int], half: str, shelf: Mapping[str, Dialogue]) -> Quarter:
    return read_quarter(half, {cell: number for cell, number in published.items() if cell.version == half}, shelf)


def _aims(aims: tuple[str, ...], new: Quarter, now: Quarter) -> Iterator[str]:
    for aim in aims:
        yield words.AIM.format(aim=words.AIMS[aim], said=words.SAID[_met(aim, new, now)])


def _met(aim: str, new: Quarter, now: Quarter) -> Said:
    match aim:
        case "f":
            return _of([_shares(one, other) for one, other in _pages(new, now)], good="higher", bad="lower")
        case "w":
            return _of([_wrong(*each) for each in _rules(new, now)], good="lower", bad="higher")
    bands = [(one.median, other.median) for one, other in _pages(new, now)]
    known = [BANDS.index(one) <= BANDS.index(other) for one, other in bands if one and other]
    return "too few to tell" if not known else "yes" if all(known) else "no"


def _of(verdicts: list[Verdict], *, good: Verdict, bad: Verdict) -> Said:
    """Return yes only where something was seen to be better and nothing worse: not to see a difference is no yes."""
    return "no" if bad in verdicts else "yes" if good in verdicts else "too few to tell"


def _pages(new: Quarter, now: Quarter) -> Iterator[tuple[Tree, Tree]]:
    others = {tree.tree: tree for tree in now.trees}
    yield from ((tree, others[tree.tree]) for tree in new.trees if tree.tree in others)


def _shares(new: Tree, now: Tree) -> Verdict:
    one, other = new.share_finished, now.share_finished
    return compared(one, other) if one and other else "too few to tell"


def _finished(new: Quarter, now: Quarter) -> Iterator[str]:
    for one, other in _pages(new, now):
        if one.finished is not None or other.finished is not None:
            verdict = words.VERDICTS[_shares(one, other)]
            yield words.ARM.format(page=one.title, new=_finishing(one), now=_finishing(other), verdict=verdict)


def _finishing(tree: Tree) -> str:
    share = tree.share_finished
    return _share(share) if share else "–" if tree.finished is None else str(tree.finished)


def _share(share: Share) -> str:
    """Return a share with the widest interval that the rounding of its two numbers allows."""
    near = product(*((max(0, number - HALF), number + HALF) for number in (share.of_these, share.others)))
    ends = [wilson(these, these + others) for these, others in near if these + others]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    return words.SHARE.format(these=share.of_these, base=share.base, low=round(100 * low), high=round(100 * high))


def _rules(new: Quarter, now: Quarter) -> Iterator[tuple[Quarter, Rule, Quarter, Rule]]:
    others = {rule.rule: rule for rule in now.rules}
    yield from ((new, rule, now, others[rule.rule]) for rule in new.rules if rule.rule in others)


def _wrong(new: Quarter, one: Rule, now: Quarter, other: Rule) -> Verdict:
    shares = (_called_wrong(new, one), _called_wrong(now, other))
    return compared(shares[0], shares[1]) if shares[0] and shares[1] else "too few to tell"


def _called_wrong(half: Quarter, rule: Rule) -> Share | None:
    """Return the workers who called a flag wrong, of those who were asked for words, where both are shown."""
    wrong = rule.outcomes.get("wrong-flag")
    return None if wrong is None or half.asked is None else Share(wrong, max(0, half.asked - wrong))


def _flags(new: Quarter, now: Quarter) -> Iterator[str]:
    for mine, one, theirs, other in _rules(new, now):
        shares = _called_wrong(mine, one), _called_wrong(theirs, other)
        if any(shares):
            said = [_share(share) if share else "–" for share in shares]
            verdict = words.VERDICTS[_wrong(mine, one, theirs, other)]
            yield words.FLAG.format(rule=one.rule, new=said[0], now=said[1], verdict=verdict)


def _times(new: Quarter, now: Quarter) -> Iterator[str]:
    for one, other in _pages(new, now):
        if one.median and other.median:
            yield words.MINUTES.format(page=one.title, new=MINUTES[one.median], now=MINUTES[other.median])
