"""What the rules see in a line: sentences, roles, every rule that stands there, and what holds it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.part import Listener
from bot.phrasing.danger import says_danger
from bot.phrasing.reading import read_line
from bot.phrasing.roles import CHILD, HURT, OPEN, TO_CHILD, TO_HURT, TO_USING, USING, WORKER
from bot.phrasing.rulebook import Hit, Rule, Rulebook
from bot.phrasing.token import Token

QUOTED = "quoted words"
READABLE = 2.5
"""How many times the words of a hit may be pointed at, so that a clause is shown whole where it is not much longer."""
_SIDES = frozenset((HURT, USING, OPEN, CHILD, TO_HURT, TO_USING, TO_CHILD))
_BEGINNINGS = frozenset(
    """and but then to in on with by when because again , down into over off at from out up until after for so
    while""".split()  # noqa: SIM905 (reads better as prose)
)
_STOPS = ",;:.!?-"


@dataclass(frozen=True)
class Seen:
    """A rule that stands in the line, also where something holds it back."""

    rule: Rule
    sentence: int
    first: int
    last: int
    start: int
    end: int
    sure: bool
    pattern: str
    """The pattern that found it, as its author wrote it."""
    held_by: tuple[str, ...] = ()
    """Ids of the guards that hold it back; none where it counts."""


@dataclass(frozen=True)
class Looked:
    """All that was seen in one line."""

    text: str
    english: bool
    danger: bool
    sentences: tuple[Sequence[Token], ...]
    seen: tuple[Seen, ...]


def look(text: str, rulebook: Rulebook, to: Listener | None = None) -> Looked:
    """Return what stands in a line. `to` says who will hear or read it, where that is known."""
    reading = read_line(text, rulebook, to)
    sentences = reading.sentences
    hits = [rulebook.patterns.in_sentence(sentence) for sentence in sentences]
    danger = says_danger(reading, hits, rulebook)
    if not reading.english:
        return Looked(text, False, danger, sentences, ())
    needed = {hit.pattern.owner for found in hits for hit in found if hit.pattern.use == "needs"}
    seen: list[Seen] = []
    for number, (sentence, found) in enumerate(zip(sentences, hits, strict=True)):
        seen += _in_sentence(number, sentence, found, rulebook, needed, to)
    return Looked(text, True, danger, sentences, tuple(seen))


def _in_sentence(
    number: int,
    sentence: Sequence[Token],
    hits: list[Hit],
    rulebook: Rulebook,
    needed: set[str],
    to: Listener | None,
) -> list[Seen]:
    caught = [hit for hit in hits if hit.pattern.use in ("catches", "perhaps")]
    if not caught:
        return []
    barred = {hit.pattern.owner for hit in hits if hit.pattern.use == "unless"}
    turned = {hit.pattern.owner for hit in hits if hit.pattern.use == "but"}
    guards = [hit for hit in hits if hit.pattern.use == "holds" and hit.pattern.owner not in turned]
    quoted = [token.quoted for token in sentence]
    found: list[Seen] = []
    for hit in caught:
        rule = rulebook.rules[hit.pattern.owner]
        if (to and to not in rule.applies_to) or (rule.id in rulebook.needs and rule.id not in needed):
            continue
        held = [f"unless of {rule.id}"] if rule.id in barred else []
        if rule.guarded:
            held += [g.pattern.owner for g in guards if _holds(g, hit, rule, rulebook, sentence)]
            if 2 * sum(quoted[hit.first : hit.last]) > hit.last - hit.first:
                held.append(QUOTED)
        first, last = _shown(hit, sentence, whole_clause=rule.whole_clause)
        start, end = sentence[first].start, sentence[last - 1].end
        sure = hit.pattern.use == "catches" and not (rule.ask_when_open and _is_open(sentence))
        found.append(
            Seen(rule, number, hit.first, hit.last, start, end, sure, hit.pattern.text, tuple(dict.fromkeys(held)))
        )
    return found


def _is_open(sentence: Sequence[Token]) -> bool:
    """Tell whether a sentence names people, and does not tell of any of them on whose side they are."""
    roles = {token.role for token in sentence} & _SIDES
    return roles == {OPEN}


def _holds(guard_hit: Hit, hit: Hit, rule: Rule, rulebook: Rulebook, sentence: Sequence[Token]) -> bool:
    guard = rulebook.guards[guard_hit.pattern.owner]
    if not guard.may_hold(rule):
        return False
    if guard.reach == "sentence":
        return True
    if guard.reach == "touching":
        return guard_hit.first < hit.last and hit.first < guard_hit.last
    if guard.reach == "doer":
        return _does(guard_hit.first, hit.first, sentence)
    here = {token.clause for token in sentence[hit.first : hit.last]}
    near = bool(here & {token.clause for token in sentence[guard_hit.first : guard_hit.last]})
    return near and (guard.reach == "clause" or guard_hit.first <= hit.first)


def _does(doer: int, found: int, sentence: Sequence[Token]) -> bool:
    """Tell whether the person at `doer` is the one who does what begins at `found`: nobody hurt comes in between."""
    if doer > found or (doer == found and sentence[doer].role == WORKER):
        return False
    between = range(doer, found + 1)
    return not any(sentence[at].role in (HURT, TO_HURT, OPEN) and not _is_object(sentence, at) for at in between)


def _is_object(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a person is one to whom something is done: him, or her before a word that begins something else."""
    form = sentence[at].form
    after = sentence[at + 1].form if at + 1 < len(sentence) else ""
    return form in ("him", "them") or (form == "her" and after in _BEGINNINGS)


def _shown(hit: Hit, sentence: Sequence[Token], *, whole_clause: bool) -> tuple[int, int]:
    """Return the words to point at: the hit with as much of its clause as makes it readable.

    Half as many words again as the clause has may be too much to point at, so a short hit in a long clause stays short.
    """
    first, last = hit.first, hit.last
    clause = sentence[hit.first].clause
    while first > 0 and sentence[first - 1].form[0] not in _STOPS and sentence[first - 1].clause == clause:
        first -= 1
    clause = sentence[last - 1].clause
    while last < len(sentence) and sentence[last].form[0] not in _STOPS and sentence[last].clause == clause:
        last += 1
    if whole_clause or last - first <= READABLE * (hit.last - hit.first):
        return first, last
    more = max(1, round((READABLE - 1) * (hit.last - hit.first) / 2))
    return max(first, hit.first - more), min(last, hit.last + more)
