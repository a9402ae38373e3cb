"""Who is who: decided by who does the harm in the message, and only where it tells nothing by what a word mostly means.

Never by gender: she, he and they have no side of their own. A man whose wife hits him is the one who is hurt, two women
are told apart by what is said of them, and where nothing tells the role stays open.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.phrasing.people import People
from bot.phrasing.token import Token

HURT, USING, OPEN, CHILD, WORKER, OTHER = "S", "P", "X", "C", "A", "O"
TO_HURT, TO_USING, TO_CHILD, TO_COLLEAGUE = "s", "p", "c", "w"
NAMES = {
    HURT: "the person who was hurt",
    USING: "the person using violence",
    OPEN: "somebody whose part is open",
    CHILD: "a child",
    WORKER: "a professional",
    OTHER: "a relative or friend",
    TO_HURT: "you: the person who was hurt",
    TO_USING: "you: the person using violence",
    TO_CHILD: "you: a child",
    TO_COLLEAGUE: "you: a colleague",
}
LISTENERS = {
    "survivor": TO_HURT,
    "abuser": TO_USING,
    "child": TO_CHILD,
    "record": TO_COLLEAGUE,
    "meeting": TO_COLLEAGUE,
}

_ROLES = {"child": CHILD, "worker": WORKER, "other": OTHER, "hurt": HURT, "using": USING}
"""The roles of groups that have the same in every message."""
OWNING = "q"
"""His, their, your: they say whose something is, and do nothing themselves. “Her” may be either."""
_OWNING = frozenset(("his", "their", "your", "theirs", "yours"))
_BE = frozenset(
    ["is", "was", "were", "been", "being", "be", "are", "get", "got", "gets", "getting", "'s", "'re", "am", "'m"]
)
_SMALL = frozenset(
    """has have had is was be been being 's 'd 've do does did not never ever just also then always still again to
    repeatedly will would allegedly physically verbally badly keeps kept keep started tried once continues continued may
    might can could who are were 're , choose chose chosen decided
    go goes going gone went come comes came""".split()  # noqa: SIM905 (reads better as prose)
)
"""Words that may stand between somebody and what they do."""


_NO_HARM_AFTER = (["to", "it"], ["to", "this"], ["to", "that"], ["to", "violence"], ["too", "far"])
"""Words after “you pushed him” that make it a reproach, not an act."""
_BREAKS = frozenset(
    ("the", "a", "an", "about", "of", "on", "for", "to", "in", "with", "any", "some", "that", "and", "by", "at")
)
"""Words after which what is named is no longer somebody's own: tell her about the violence."""


@dataclass(frozen=True)
class Clues:
    """Words that tell who does harm to whom (`dialogues/phrasing/lists.yaml`), as sets of forms."""

    harm: frozenset[str]
    harm_done: frozenset[str]
    """Participles of harm: hit, assaulted, strangled."""
    violence: frozenset[str]
    """Nouns that belong to the one who does it: violence, temper, threats."""
    injury: frozenset[str]
    dealt_with: frozenset[str]
    """What police and courts do with the one who does it: arrested, bailed."""
    fear: frozenset[str]
    going: frozenset[str]
    """Verbs of leaving and returning, whose object is the one who is left."""
    said_to_using: Mapping[tuple[str, str], Sequence[Sequence[frozenset[str]]]]
    """Words in a row that are said to the one who uses violence, by the first two, such as your bail."""

    @cached_property
    def telling(self) -> frozenset[str]:
        """Every word of which a role may be told."""
        return self.harm.union(self.violence, self.injury, self.dealt_with, self.fear, self.going)


def give_roles(tokens: Sequence[Token], people: People, clues: Clues, to: str | None) -> None:
    """Write into each token that names a person who that person is in this message.

    `to` says to whom the line is said, where the conversation knows: survivor, abuser, child, record or meeting.
    """
    groups = people.groups(tokens)
    told = _told(tokens, groups, clues)
    named = [(token, group) for token, group in zip(tokens, groups, strict=True) if group]
    sides = _sides(named, told, people)
    listener = LISTENERS[to] if to else _listener(tokens, told, clues)
    for token, group in named:
        if token.form in _OWNING:
            token.role = OWNING
        elif group == "you":
            token.role = listener
        else:
            token.role = sides.get(group) or _ROLES.get(group, OPEN)


def _told(tokens: Sequence[Token], groups: Sequence[str | None], clues: Clues) -> Counter[str]:
    """Return for each group how much the message tells: above nought does harm, below is hurt."""
    told: Counter[str] = Counter()
    telling = clues.telling
    for i, token in enumerate(tokens):
        form = token.form
        if form not in telling:
            continue
        if form in clues.harm:
            _from_harm(i, tokens, groups, clues, told)
        if (form in clues.violence or form in clues.injury) and not (i and tokens[i - 1].form == "domestic"):
            weight = 2 if form in clues.violence else -2
            holder = _holder(i, tokens, groups)
            if holder:
                told[holder] += weight
            elif form in clues.violence:
                after = _person_after(i + 1, tokens, groups, ("on", "against", "to", "towards", "from", "by"))
                if after:
                    told[after[0]] += 2 if after[1] in ("from", "by") else -2
        if form in clues.dealt_with:
            taken = _person_before(i, groups, tokens)
            if taken:
                told[taken] += 2
        if form in clues.fear:
            feared = _person_after(i + 1, tokens, groups, ("of", "by"))
            if feared:
                told[feared[0]] += 2
        if form in clues.going:
            left = _person_after(
                i + 1, tokens, groups, ("to", "with", "back", "from", "him", "things", "in", "contact")
            )
            if left and left[0] in ("woman", "man", "partner", "using"):
                by = _person_before(i, groups, tokens)
                if by != left[0]:
                    told[left[0]] += 1
                    told[by or ""] -= 1
    return told


def _from_harm(i: int, tokens: Sequence[Token], groups: Sequence[str | None], clues: Clues, told: Counter[str]) -> None:
    done_to = tokens[i].form in clues.harm_done and any(t.form in _BE for t in tokens[max(0, i - 2) : i])
    doer = _person_before(i, groups, tokens)
    if done_to and not tokens[i].form.endswith("ing"):
        if doer:
            told[doer] -= 2
        by = _person_after(i + 1, tokens, groups, ("by",), reach=4)
        if by and by[1] == "by":
            told[by[0]] += 2
        return
    target = _person_after(i + 1, tokens, groups, ("at", "on", "to"))
    if i + 1 < len(tokens) and tokens[i + 1].form == "back":
        return
    if (
        i + 2 < len(tokens)
        and tokens[i + 1].form in ("his", "their", "your")
        and tokens[i + 2].form.startswith("button")
    ):
        return
    if [token.form for token in tokens[i + 2 : i + 4]] in _NO_HARM_AFTER:
        return
    if doer and (target is None or target[0] != doer or doer == "they"):
        told[doer] += 2
        if target:
            told[target[0]] -= 2
    elif target and doer != target[0]:
        told[target[0]] -= 2


def _person_before(i: int, groups: Sequence[str | None], tokens: Sequence[Token]) -> str | None:
    """Return who stands before the verb at `i`, over helping words."""
    j = i - 1
    while j >= 0 and i - j <= 5 and (tokens[j].form in _SMALL or tokens[j].form.endswith("ly")):
        j -= 1
    if j >= 0 and groups[j] and tokens[j].form not in ("him", "them", "me", "us", "his", "your", "their"):
        return groups[j]
    return None


def _person_after(
    i: int, tokens: Sequence[Token], groups: Sequence[str | None], over: Sequence[str], reach: int = 3
) -> tuple[str, str] | None:
    """Return who stands after `i`, and the last of the words in `over` that stood between."""
    link = ""
    for j in range(i, min(i + reach, len(tokens))):
        group = groups[j]
        if group and group not in ("other", "worker"):
            return (group, link) if tokens[j].form not in ("he", "she", "they") else None
        if tokens[j].form in over:
            link = tokens[j].form
        elif reach == 3:
            return None
    return None


def _holder(i: int, tokens: Sequence[Token], groups: Sequence[str | None]) -> str | None:
    """Return whose violence or injury it is: his, your, mother's."""
    for j in range(i - 1, max(-1, i - 4), -1):
        if tokens[j].form == "'s" and j > 0 and groups[j - 1]:
            return groups[j - 1]
        if tokens[j].form in ("his", "her", "your", "their"):
            return groups[j]
        if groups[j] or not tokens[j].form.isalpha() or tokens[j].form in _BREAKS:
            return None
    return None


def _sides(named: Sequence[tuple[Token, str]], told: Counter[str], people: People) -> dict[str, str]:
    """Return the role of the women, the men and the partner of a message."""
    scores: dict[str, float] = {key: told[key] for key in ("woman", "man", "partner", "they") if told[key]}
    present = {group for _, group in named}
    for key in ("woman", "man", "partner"):
        if key in present and key not in scores:
            scores[key] = sum(_mostly(token, people) for token, group in named if group == key)
    main = [key for key in ("woman", "man", "partner") if key in present]
    if len(main) > 1:
        known = {key: scores[key] for key in main if scores.get(key)}
        strongest = max(known.values(), key=abs, default=0)
        for key in main:
            if known and (key not in known or (abs(known[key]) < abs(strongest) and known[key] * strongest > 0)):
                scores[key] = -strongest / 2
    return {key: USING if score > 0 else HURT for key, score in scores.items() if score}


def _mostly(token: Token, people: People) -> float:
    if token.form in people.mostly_hurt:
        return -0.5
    if token.form in people.mostly_using:
        return 0.5
    return 0.0


_CHILD_TALK = frozenset(("daddy", "mummy"))


def _listener(tokens: Sequence[Token], told: Counter[str], clues: Clues) -> str:
    """Return to whom “you” is said, as far as the message tells; the person who was hurt where it does not."""
    forms = [token.form for token in tokens]
    if not _CHILD_TALK.isdisjoint(forms):
        return TO_CHILD
    if told["you"] > 0 or _is_said_to_using(forms, clues):
        return TO_USING
    return TO_HURT


def _is_said_to_using(forms: Sequence[str], clues: Clues) -> bool:
    for i, pair in enumerate(itertools.pairwise(forms)):
        for run in clues.said_to_using.get(pair, ()):
            if i + len(run) <= len(forms) and all(forms[i + n] in place for n, place in enumerate(run)):
                return True
    return False
