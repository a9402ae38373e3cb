"""One row of a pattern walked along one sentence: the places it may have got to are the bits of one whole number.

Place 0 stands before the first word, place 1 after it. A step of the row moves all places at once, so that a row costs
a few operations for each of its steps, however long the sentence is and however many ways lead through it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.phrasing.pattern import Words

PASSED_OVER = frozenset(
    """a an the any some just really actually even also still simply so very quite clearly probably maybe honestly
    basically again always ever then now too all literally perhaps obviously definitely certainly absolutely already
    currently apparently seriously truly totally completely only please possibly surely genuinely allegedly
    sometimes often frequently repeatedly consistently constantly continually persistently generally usually mostly
    somewhat fairly rather pretty extremely highly""".split()  # noqa: SIM905 (reads better as prose)
)
"""Words that a pattern need not name: they may stand between any two of its words."""


@dataclass(frozen=True, slots=True, eq=False)
class Stride:
    """One step as it is walked: words in all their forms, people by their roles, runs of words, or a gap."""

    forms: frozenset[str]
    roles: frozenset[str]
    runs: frozenset[Words]
    gap: int
    """Words that may be left out here, whatever they are; 0 for a step that names something."""
    maybe: bool


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """A row as it is walked; `starts` and `ends` tie it to the edges of a clause."""

    strides: tuple[Stride, ...]
    starts: bool
    ends: bool
    first: int
    """The first stride that may not be left out: a row begins with it, or with one before it."""


Move = tuple[int, int]
"""How many words a step takes, and the places at which it may take them."""


@dataclass(slots=True)
class Laid:
    """A sentence as rows see it: for each word, role and run the places where it stands."""

    count: int
    forms: dict[str, int]
    present: frozenset[str]
    """The words of the sentence."""
    roles: dict[str, int]
    passed: int
    edges: int
    runs: list[tuple[Words, int, int]]
    """The words that name a run, how many words it has, and where it stands."""
    possible: int
    """The rows that may stand in the sentence, a bit for each."""
    moves: dict[Stride, list[Move]] = field(default_factory=dict)

    def moves_of(self, stride: Stride) -> list[Move]:
        """Return how a step that names something moves on in this sentence."""
        at, forms, roles = 0, self.forms, self.roles
        for form in stride.forms & self.present:
            at |= forms[form]
        for role in stride.roles:
            if role in roles:
                at |= roles[role]
        moves = self.moves[stride] = [(1, at)] if at else []
        if stride.runs and self.runs:
            moves += [(length, place) for words, length, place in self.runs if words in stride.runs]
        return moves


def gap(words: int) -> Stride:
    """Return the step of a gap."""
    return Stride(frozenset(), frozenset(), frozenset(), words, True)


def ends_of(walk: Walk, laid: Laid) -> int:
    """Return the places at which a row may end."""
    passed, whole, moves = laid.passed, (2 << laid.count) - 1, laid.moves
    at = laid.edges if walk.starts else whole
    at |= ((at & passed) + passed) ^ passed
    for stride in walk.strides:
        if stride.gap:
            for _ in range(stride.gap):
                at |= at << 1
                at |= ((at & passed) + passed) ^ passed
            continue
        to = at if stride.maybe else 0
        known = moves.get(stride)
        for length, places in laid.moves_of(stride) if known is None else known:
            to |= (at & places) << length
        if not to:
            return 0
        at = to | (((to & passed) + passed) ^ passed)
    return at & (laid.edges if walk.ends else whole)


def start_of(walk: Walk, laid: Laid, end: int, floor: int) -> int | None:
    """Return the latest place, not before `floor`, from which a row leads to `end`; None where there is none."""
    passed = laid.passed
    back, starts = 1 << end, 0
    for number in range(len(walk.strides) - 1, -1, -1):
        stride = walk.strides[number]
        leads = number <= walk.first
        for _ in range(stride.gap or 1):
            while more := (back >> 1) & passed & ~back:
                back |= more
            came = back >> 1
            if not stride.gap:
                came = 0
                for length, places in laid.moves[stride]:
                    came |= (back >> length) & places
            if leads:
                starts |= came
            back = back | came if stride.maybe else came
    latest = starts.bit_length() - 1
    return latest if latest >= floor else None
