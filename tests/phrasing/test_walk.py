"""A row of a pattern goes the same ways whether it is walked by bits or tried word by word."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from bot.phrasing.match import Tracks
from bot.phrasing.pattern import Row, Step, word
from bot.phrasing.token import Token
from bot.phrasing.walk import PASSED_OVER

WORDS = ("=who", "=why", "=so", "=why_who", "=who_so_why")
STEPS = [Step((word(text),)) for text in WORDS]
STEPS += [Step(maybe=True, words=(word("=why"),)), Step(anything=True, maybe=True), Step(roles=frozenset("S"))]
rows = st.lists(
    st.builds(Row, st.lists(st.sampled_from(STEPS), min_size=1, max_size=5).map(tuple), st.booleans(), st.booleans()),
    min_size=1,
    max_size=4,
)
sentences = st.lists(
    st.tuples(st.sampled_from(["who", "why", "so", "he", ","]), st.sampled_from("S-")), min_size=1, max_size=8
)


def tokens_of(sentence: list[tuple[str, str]]) -> list[Token]:
    return [Token(form, 0, 0, role=role) for form, role in sentence]


def is_edge(tokens: list[Token], at: int) -> bool:
    return at in (0, len(tokens)) or "," in (tokens[at].form, tokens[at - 1].form)


def taken(step: Step, tokens: list[Token], at: int) -> Iterator[int]:
    """How many words a step may take here."""
    here = tokens[at]
    if step.anything or here.role in step.roles or any(here.form in words.forms for words in step.words):
        yield 1
    for run in (run for words in step.words for run in words.runs):
        forms = [token.form for token in tokens[at : at + len(run)]]
        if len(forms) == len(run) and all(form in place for form, place in zip(forms, run, strict=True)):
            yield len(run)


def ends(row: Row, tokens: list[Token], at: int, number: int) -> set[int]:
    """Every place where a row may end that has got to `at` and has read `number` of its steps."""
    found: set[int] = set()
    if number == len(row.steps):
        found.add(at)
    elif row.steps[number].maybe:
        found |= ends(row, tokens, at, number + 1)
    if at < len(tokens):
        if tokens[at].form in PASSED_OVER:
            found |= ends(row, tokens, at + 1, number)
        if number < len(row.steps):
            for words in taken(row.steps[number], tokens, at):
                found |= ends(row, tokens, at + words, number + 1)
    return found


def stands(row: Row, tokens: list[Token]) -> bool:
    starts = [at for at in range(len(tokens) + 1) if not row.starts or is_edge(tokens, at)]
    return any(not row.ends or is_edge(tokens, end) for at in starts for end in ends(row, tokens, at, 0))


@given(rows, sentences)
def test_a_row_stands_where_trying_every_way_finds_it(rows: list[Row], sentence: list[tuple[str, str]]) -> None:
    tokens = tokens_of(sentence)
    tracks = Tracks((number, False, row) for number, row in enumerate(rows))
    assert {number for number, _, _ in tracks.found(tokens)} == {n for n, row in enumerate(rows) if stands(row, tokens)}


@given(rows, sentences)
def test_its_words_are_ones_that_it_can_be_read_from(rows: list[Row], sentence: list[tuple[str, str]]) -> None:
    tokens = tokens_of(sentence)
    tracks = Tracks((number, True, row) for number, row in enumerate(rows))
    for number, first, last in tracks.found(tokens):
        assert last in ends(rows[number], tokens, first, 0)
        assert first < last
