"""What the rules see in a line: sentences, roles, every rule that stands there, and what holds it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.part import Listener
from bot.phrasing.danger import says_danger
from bot.phrasing.reading import read_line
from bot.phrasing.rulebook import Hit, Rule, Rulebook
from bot.phrasing.token import Token

QUOTED = "quoted words"


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
    danger = says_danger(reading, rulebook)
    if not reading.english:
        return Looked(text, False, danger, sentences, ())
    hits = [rulebook.patterns.in_sentence(sentence) for sentence in sentences]
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
    barred = {hit.pattern.owner for hit in hits if hit.pattern.use == "unless"}
    turned = {hit.pattern.owner for hit in hits if hit.pattern.use == "but"}
    guards = [hit for hit in hits if hit.pattern.use == "holds" and hit.pattern.owner not in turned]
    found: list[Seen] = []
    for hit in hits:
        if hit.pattern.use not in ("catches", "perhaps"):
            continue
        rule = rulebook.rules[hit.pattern.owner]
        if (to and to not in rule.applies_to) or (rule.id in rulebook.needs and rule.id not in needed):
            continue
        held = [f"unless of {rule.id}"] if rule.id in barred else []
        if rule.guarded:
            held += [g.pattern.owner for g in guards if _holds(g, hit, rule, rulebook, sentence)]
            if all(token.quoted for token in sentence[hit.first : hit.last]):
                held.append(QUOTED)
        first, last = _clause_around(hit, sentence) if rule.whole_clause else (hit.first, hit.last)
        start, end = sentence[first].start, sentence[last - 1].end
        sure = hit.pattern.use == "catches"
        found.append(Seen(rule, number, hit.first, hit.last, start, end, sure, tuple(dict.fromkeys(held))))
    return found


def _holds(guard_hit: Hit, hit: Hit, rule: Rule, rulebook: Rulebook, sentence: Sequence[Token]) -> bool:
    guard = rulebook.guards[guard_hit.pattern.owner]
    if rule.kind not in guard.kinds or (guard.holds and rule.category not in guard.holds):
        return False
    if guard.reach == "sentence":
        return True
    if guard.reach == "touching":
        return guard_hit.first < hit.last and hit.first < guard_hit.last
    here = {token.clause for token in sentence[hit.first : hit.last]}
    near = bool(here & {token.clause for token in sentence[guard_hit.first : guard_hit.last]})
    return near and (guard.reach == "clause" or guard_hit.first <= hit.first)


def _clause_around(hit: Hit, sentence: Sequence[Token]) -> tuple[int, int]:
    """Return the clause that a hit stands in, up to the nearest comma or turn on both sides."""
    first, last = hit.first, hit.last
    while (
        first > 0
        and sentence[first - 1].form[0] not in ",;:-"
        and sentence[first - 1].clause == sentence[hit.first].clause
    ):
        first -= 1
    while (
        last < len(sentence)
        and sentence[last].form[0] not in ",;:.!?-"
        and sentence[last].clause == sentence[last - 1].clause
    ):
        last += 1
    return first, last
