"""Looks for all patterns at once: one bit for each of their steps, moved on by whole numbers, word by word.

This is Shift-And with optional places (Navarro and Raffinot, “Flexible Pattern Matching in Strings”, 4.2). Each word
costs the same few operations whatever stands before it, so that no pattern and no text can make the search run wild.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.phrasing.pattern import Row, Words
from bot.phrasing.token import Token

PASSED_OVER = frozenset(
    """a an the any some just really actually even also still simply so very quite clearly probably maybe honestly
    basically again always ever then now too all literally perhaps obviously definitely certainly absolutely already
    currently apparently seriously truly totally completely only please possibly surely genuinely allegedly
    sometimes often frequently repeatedly consistently constantly continually persistently generally usually mostly
    somewhat fairly rather pretty extremely highly""".split()  # noqa: SIM905 (reads better as prose)
)
"""Words that a pattern need not name: they may stand between any two of its words."""

Named = TypeVar("Named")


@dataclass(frozen=True)
class _Track(Generic[Named]):
    """Where the bits of one row lie: `at` stands for nothing read yet, then one for each step."""

    name: Named
    placed: bool
    at: int
    length: int
    optional: int
    """The bits of optional steps, counted from `at`."""
    least: int
    """Words that it takes at least."""


class Tracks(Generic[Named]):
    """Rows of many patterns, each with a name, and whether it matters where it stands."""

    def __init__(self, rows: Iterable[tuple[Named, bool, Row]]) -> None:
        self._tracks: list[_Track[Named]] = []
        self._of_bit: dict[int, _Track[Named]] = {}
        named: dict[Words, list[int]] = {}
        roles: dict[str, list[int]] = defaultdict(list)
        anything: list[int] = []
        begin: list[int] = []
        begin_at_edge: list[int] = []
        final: list[int] = []
        final_at_edge: list[int] = []
        optional: list[int] = []
        at = 0
        for name, placed, row in rows:
            bits = 0
            for number, step in enumerate(row.steps, 1):
                place = at + number
                for words in step.words:
                    named.setdefault(words, []).append(place)
                for role in step.roles:
                    roles[role].append(place)
                if step.anything:
                    anything.append(place)
                if step.maybe:
                    optional.append(place)
                    bits |= 1 << number
            track = _Track(name, placed, at, len(row.steps), bits, max(1, sum(not step.maybe for step in row.steps)))
            self._tracks.append(track)
            self._of_bit[at + len(row.steps)] = track
            (begin_at_edge if row.starts else begin).append(at)
            (final_at_edge if row.ends else final).append(at + len(row.steps))
            at += len(row.steps) + 1
        self._bytes = at // 8 + 1
        self._words: dict[str, list[list[int]]] = defaultdict(list)
        self._runs: dict[tuple[str, str], list[tuple[tuple[frozenset[str], ...], int]]] = defaultdict(list)
        self._named = list(named.values())
        for row_of_named, (words, places) in enumerate(named.items()):
            for form in words.forms:
                self._words[form].append(places)
            for run in words.runs:
                for pair in itertools.product(run[0], run[1]):
                    self._runs[pair].append((run, row_of_named))
        self._roles = {role: self._number(places) for role, places in roles.items()}
        self._anything = self._number(anything)
        self._begin, self._final = self._number(begin), self._number(final)
        self._begin_or_edge = self._begin | self._number(begin_at_edge)
        self._final_or_edge = self._final | self._number(final_at_edge)
        self._optional = self._number(optional)
        held = set(optional)
        self._before = self._number([bit - 1 for bit in optional if bit - 1 not in held])
        self._last = self._number([bit for bit in optional if bit + 1 not in held])
        self._masks: dict[tuple[str, str], int] = {}
        self._run_masks: dict[int, int] = {}

    def _number(self, bits: Iterable[int]) -> int:
        row = bytearray(self._bytes)
        for bit in bits:
            row[bit >> 3] |= 1 << (bit & 7)
        return int.from_bytes(row, "little")

    def _mask(self, form: str, role: str) -> int:
        """Return the steps that a word may stand for. Only words that patterns name are remembered."""
        form = form if form in self._words else ""
        mask = self._masks.get((form, role))
        if mask is None:
            by_word = self._number(itertools.chain(*self._words[form])) if form else 0
            mask = self._masks[form, role] = by_word | self._anything | self._roles.get(role, 0)
        return mask

    def _runs_at(self, sentence: Sequence[Token], at: int) -> list[tuple[int, int]]:
        """Return the length of each run of words that begins at a word, and the steps that it may stand for."""
        found: list[tuple[int, int]] = []
        for run, row in self._runs.get((sentence[at].form, sentence[at + 1].form), ()):
            length = len(run)
            if length == 2 or (
                at + length <= len(sentence) and all(sentence[at + n].form in run[n] for n in range(2, length))
            ):
                mask = self._run_masks.get(row)
                if mask is None:
                    mask = self._run_masks[row] = self._number(self._named[row])
                found.append((length, mask))
        return found

    def found(self, sentence: Sequence[Token]) -> list[tuple[Named, int, int]]:
        """Return each name that stands in a sentence, its first word, and one past its last."""
        count = len(sentence)
        edges = _edges(sentence)
        begins, finals = (self._begin, self._begin_or_edge), (self._final, self._final_or_edge)
        states = [begins[edge] for edge in edges]
        passed = [token.form in PASSED_OVER for token in sentence]
        before, last, optional, masks, runs = self._before, self._last, self._optional, self._masks, self._runs
        moves: list[list[tuple[int, int]]] = []
        ends: dict[int, list[int]] = {}
        for at in range(count + 1):
            state = states[at]
            filled = state | last
            state |= optional ^ (optional & ((filled - before) ^ filled))
            done = state & finals[edges[at]]
            while done:
                low = done & -done
                ends.setdefault(low.bit_length() - 1, []).append(at)
                done ^= low
            if at == count:
                break
            moved = state << 1
            token = sentence[at]
            mask = masks.get((token.form, token.role)) or self._mask(token.form, token.role)
            states[at + 1] |= moved & mask
            here = [(1, mask)]
            if at + 1 < count and (token.form, sentence[at + 1].form) in runs:
                for length, run in self._runs_at(sentence, at):
                    here.append((length, run))
                    states[at + length] |= moved & run
            moves.append(here)
            if passed[at]:
                states[at + 1] |= state
        return self._placed(ends, moves, passed) if ends else []

    def _placed(
        self, ends: Mapping[int, list[int]], moves: Sequence[list[tuple[int, int]]], passed: Sequence[bool]
    ) -> list[tuple[Named, int, int]]:
        """Return each name with its places, from where its rows end."""
        found: list[tuple[Named, int, int]] = []
        for bit, places in ends.items():
            track = self._of_bit[bit]
            if not track.placed:
                found.append((track.name, 0, 0))
                continue
            floor = 0
            for end in places:
                start = _start(track, moves, passed, floor, end)
                if start is not None:
                    found.append((track.name, start, end))
                    floor = end
        return found


def _start(
    track: _Track[Named], moves: Sequence[Sequence[tuple[int, int]]], passed: Sequence[bool], floor: int, end: int
) -> int | None:
    """Return the latest word at which a track that ends at `end` may have begun, not before `floor`."""
    every = (1 << (track.length + 1)) - 1
    goal = 1 << track.length
    small = [[(n, (mask >> track.at) & every) for n, mask in here] for here in moves[floor:end]]
    for start in range(end - track.least, floor - 1, -1):
        if passed[start] and start + 1 < end and not any(mask & ~1 for _, mask in small[start - floor]):
            continue
        states = [0] * (end - start + 1)
        states[0] = _closed(1, track)
        for i in range(end - start):
            state = states[i] = _closed(states[i], track)
            if not state:
                continue
            for n, mask in small[start - floor + i]:
                if i + n <= end - start:
                    states[i + n] |= (state << 1) & mask
            if i and passed[start + i]:
                states[i + 1] |= state
        if _closed(states[-1], track) & goal:
            return start
    return None


def _closed(state: int, track: _Track[Named]) -> int:
    """Return the state with every optional step that may be left out."""
    more = state
    while more:
        more = (more << 1) & track.optional & ~state
        state |= more
    return state


def _edges(sentence: Sequence[Token]) -> list[bool]:
    """Tell for each place between words whether a clause starts or ends there."""
    marks = [not (token.form[0].isalnum() or token.form[0] == "'") for token in sentence]
    inner = [
        marks[at] or marks[at - 1] or sentence[at].clause != sentence[at - 1].clause for at in range(1, len(sentence))
    ]
    return [True, *inner, True] if sentence else [True]
