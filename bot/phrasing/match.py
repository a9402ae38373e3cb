"""Looks for all patterns at once: first which rows may stand in a sentence at all, then each of those few on its own.

A row is looked at more closely only if all that it cannot do without stands in the sentence, in its order. For all rows
together that is one bit for each such step, moved on by whole numbers, word by word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from bot.phrasing.chains import Chains
from bot.phrasing.pattern import Row, Step, Words
from bot.phrasing.token import Token
from bot.phrasing.walk import PASSED_OVER, Laid, Stride, Walk, ends_of, gap, start_of

Named = TypeVar("Named")
_Run = tuple[tuple[frozenset[str], ...], Words]
_NO_RUNS: Mapping[str, list[_Run]] = {}
_Known = tuple[int, bool, bool, Mapping[str, list[_Run]]]
"""Of a word: the steps that name it, whether it is passed over, whether it is a mark, and what runs it begins."""


class Tracks(Generic[Named]):
    """Rows of many patterns, each with a name, and whether it matters where it stands."""

    def __init__(self, rows: Iterable[tuple[Named, bool, Row]]) -> None:
        self._rows = list(rows)
        self._places: dict[Words, list[int]] = {}
        roles: dict[str, list[int]] = defaultdict(list)
        begins: list[int] = []
        lasts: list[int] = []
        free: list[int] = []
        at = 0
        for _, _, row in self._rows:
            begins.append(at)
            for step in row.steps:
                if step.anything:
                    continue
                for words in step.words:
                    known = self._places.get(words)
                    if known is None:
                        known = self._places[words] = []
                    if not step.maybe:
                        known.append(at)
                if not step.maybe:
                    for role in step.roles:
                        roles[role].append(at)
                    at += 1
            if at == begins[-1]:
                free.append(at)
                at += 1
            lasts.append(at - 1)
        self._bytes = at // 8 + 1
        self._begins, self._lasts, self._free = map(self._number, (begins, lasts, free))
        self._row_of = {last: number for number, last in enumerate(lasts)}
        self._roles = {role: self._number(bits) for role, bits in roles.items()}
        self._words = list(self._places)
        self._naming, self._begun = Chains(), Chains()
        self._runs: list[_Run] = []
        for number, words in enumerate(self._words):
            self._naming.note(words.forms, number)
            for run in words.runs:
                self._begun.note(run[0], len(self._runs))
                self._runs.append((run, words))
        self._known: dict[str, _Known] = {}
        self._run_masks: dict[Words, int] = {}
        self._walks: dict[int, Walk] = {}
        self._strides: dict[Step, Stride] = {}

    def rows(self) -> Iterator[tuple[Named, int]]:
        """Yield the name of each row with its bit, of which `found_in` takes several at once."""
        for last, number in self._row_of.items():
            yield self._rows[number][0], 1 << last

    def among(self, wanted: Callable[[Named], bool]) -> int:
        """Return the bits of the rows whose names are wanted."""
        return self._number(last for last, number in self._row_of.items() if wanted(self._rows[number][0]))

    def found(self, sentence: Sequence[Token]) -> list[tuple[Named, int, int]]:
        """Return each name that stands in a sentence, its first word, and one past its last."""
        return self.found_in(self.laid(sentence), self._lasts)

    def found_in(self, laid: Laid, among: int) -> list[tuple[Named, int, int]]:
        """Return the same for some of the rows, as they come to their ends in the sentence."""
        rows = laid.possible & among
        ended: list[tuple[int, int, int]] = []
        while rows:
            last = rows.bit_length() - 1
            rows ^= 1 << last
            number = self._row_of[last]
            ends = ends_of(self._walks.get(number) or self._walk(number), laid)
            if ends:
                ended.append((ends & -ends, number, ends))
        ended.sort()
        found: list[tuple[Named, int, int]] = []
        for _, number, ends in ended:
            name, placed, _ = self._rows[number]
            if not placed:
                found.append((name, 0, 0))
                continue
            walk, floor = self._walks[number], 0
            while ends:
                end = (ends & -ends).bit_length() - 1
                ends &= ends - 1
                start = start_of(walk, laid, end, floor)
                if start is not None:
                    found.append((name, start, end))
                    floor = end
        return found

    def laid(self, sentence: Sequence[Token]) -> Laid:
        """Return a sentence as rows see it, with those that may stand in it."""
        forms: dict[str, int] = {}
        roles: dict[str, int] = {}
        runs: list[tuple[Words, int, int]] = []
        begins, known, role_masks = self._begins, self._known, self._roles
        possible, passed = self._free, 0
        edges = place = 1
        clause = 0
        after_mark = False
        before: Mapping[str, list[_Run]] = _NO_RUNS
        for at, token in enumerate(sentence):
            form, role = token.form, token.role
            mask, passes, is_mark, begun = known.get(form) or self._word(form)
            if form in before:
                possible |= (possible << 1 | begins) & self._runs_from(sentence, at - 1, before[form], runs)
            before = begun
            forms[form] = forms.get(form, 0) | place
            if role != "-":
                roles[role] = roles.get(role, 0) | place
                mask |= role_masks.get(role, 0)
            if mask:
                possible |= (possible << 1 | begins) & mask
            if passes:
                passed |= place
            if is_mark or after_mark or token.clause != clause:
                edges |= place
                clause = token.clause
            after_mark = is_mark
            place <<= 1
        return Laid(len(sentence), forms, frozenset(forms), roles, passed, edges | place, runs, possible & self._lasts)

    def _number(self, bits: Iterable[int]) -> int:
        row = bytearray(self._bytes)
        for bit in bits:
            row[bit >> 3] |= 1 << (bit & 7)
        return int.from_bytes(row, "little")

    def _word(self, form: str) -> _Known:
        """Return what is known of a word: what patterns name is remembered, and nothing else that people type."""
        is_mark = not (form[0].isalnum() or form[0] == "'")
        if form not in self._naming and form not in self._begun and form not in PASSED_OVER:
            return 0, False, is_mark, _NO_RUNS
        numbers, runs = self._naming.of(form), [self._runs[number] for number in self._begun.of(form)]
        mask = self._number(bit for number in numbers for bit in self._places[self._words[number]])
        known = self._known[form] = (mask, form in PASSED_OVER, is_mark, _by_second(runs))
        return known

    def _runs_from(
        self, sentence: Sequence[Token], at: int, runs: Iterable[_Run], noted: list[tuple[Words, int, int]]
    ) -> int:
        """Note which of some runs, that have two words here in common, stand here; return the steps that name them."""
        mask = 0
        for run, words in runs:
            length = len(run)
            if length == 2 or (
                at + length <= len(sentence) and all(sentence[at + n].form in run[n] for n in range(2, length))
            ):
                noted.append((words, length, 1 << at))
                if words not in self._run_masks:
                    self._run_masks[words] = self._number(self._places[words])
                mask |= self._run_masks[words]
        return mask

    def _walk(self, number: int) -> Walk:
        """Return a row as it is walked, made when it is first needed."""
        row = self._rows[number][2]
        strides: list[Stride] = []
        words = 0
        for step in row.steps:
            if step.anything:
                words += 1
                continue
            if words:
                strides.append(gap(words))
                words = 0
            strides.append(self._stride(step))
        if words:
            strides.append(gap(words))
        first = next((n for n, stride in enumerate(strides) if not stride.maybe), len(strides) - 1)
        walk = self._walks[number] = Walk(tuple(strides), row.starts, row.ends, first)
        return walk

    def _stride(self, step: Step) -> Stride:
        stride = self._strides.get(step)
        if stride is None:
            forms = step.words[0].forms if len(step.words) == 1 else frozenset().union(*(w.forms for w in step.words))
            runs = frozenset(words for words in step.words if words.runs)
            stride = self._strides[step] = Stride(forms, step.roles, runs, 0, step.maybe)
        return stride


def _by_second(runs: Iterable[_Run]) -> Mapping[str, list[_Run]]:
    """Return runs that begin alike by the forms of their second words."""
    found: dict[str, list[_Run]] = {}
    for run in runs:
        for form in run[0][1]:
            found.setdefault(form, []).append(run)
    return found
