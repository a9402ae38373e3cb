"""What holds for every text, whoever typed it and whatever they meant by it."""

from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.anonymise import Kind, Span, guard
from bot.anonymise.fold import BARRIER, fold
from bot.anonymise.guard import settle
from bot.anonymise.page import Found, Page

# Pieces that pull the patterns towards and into each other; random characters alone would seldom meet one.
PIECES = r"""
07700 900123 0808 2000 247 999 101 +44 +48 1 2 11 PL99 1AA pl99 so9 IAB TB12 QQA 42/13579/24 £ , . - / : ( ) 14 3b
flat moss bank ave road the street lives at no number heol y house hundred two one dob born on 3.4.15 3rd of march may
2019 10am 24/7 30 8/10 first oh double my name is called Darren darren mrs Dr B. O'Demo i'm from a your social worker
housing MISS CALLED IS QQ123456C QQ 12 34 56 C nhs ref case log 88 reg passport iban GB00 DEMO DEMOX999999X99XX
what3words demo@example.org demo example dot org @demo @ https:// example.org /// a.b.c 51.5007 insta demo_1
[phone] [person 2] [ ] [phone ﬁ ½ ① ０７ ٠٧ İ ß Σ ς 👩🏽
"""
INVISIBLE = ["\u200b", "\u0301", "\ud800", "\ue000", "\x00"]
JOINERS = st.sampled_from(["", " ", " ", " ", "\n", "\u200b", "-", ", ", "\t"])
TEXTS = st.one_of(
    st.text(),
    st.lists(st.tuples(st.sampled_from(PIECES.split() + INVISIBLE), JOINERS), max_size=14).map(
        lambda pairs: "".join(a + b for a, b in pairs)
    ),
    st.text(alphabet="0123456789 o-./+()ab@[]\n", max_size=60),
)


@settings(max_examples=600, deadline=None)
@given(TEXTS)
@example("07700900123ﬁ 14 moss road")
@example("½ 1½ 07700900123½")
@example("[phone 07700900123]")
@example("my name is [person]")
def test_the_guard_keeps_its_promises_on_any_text(text: str) -> None:
    guarded = guard(text)

    ends = [0, *(span.end for span in guarded.spans)]
    assert all(end <= span.start < span.end for end, span in zip(ends, guarded.spans, strict=False)), "in order, apart"
    assert ends[-1] <= len(text), "within the text"

    left = guarded.text
    for outside in _outside(text, guarded.spans):
        place = left.find(outside)
        assert place >= 0, "what is outside the spans is kept as typed"
        left = left[place + len(outside) :]

    again = guard(guarded.text)
    assert again.text == guarded.text, "a second pass changes nothing"
    assert again.spans == (), "a second pass finds nothing"


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_folding_remembers_where_every_character_came_from(text: str) -> None:
    folded = fold(text)

    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)
    assert len(folded.text.lower()) == len(folded.text), "so that one offset serves both cases"


@given(st.characters())
def test_no_typed_character_passes_for_a_barrier(character: str) -> None:
    assert BARRIER not in fold(character).text


def test_a_text_that_never_falls_silent_goes_as_a_whole() -> None:
    def one_more_letter(page: Page) -> Iterator[Found]:
        first = next((place for place, character in enumerate(page.text) if character == "x"), None)
        if first is not None:
            yield Found(first, first + 1, Kind.ID)

    page = Page(fold("x" * 50))
    settle(page, [one_more_letter])

    assert page.found == [Found(0, 50, Kind.OTHER)]


def _outside(text: str, spans: tuple[Span, ...]) -> list[str]:
    pieces = []
    done = 0
    for span in spans:
        pieces.append(text[done : span.start])
        done = span.end
    return [*pieces, text[done:]]


def test_a_typed_character_that_folds_to_several_goes_whole() -> None:
    page = Page(fold("a½b"))

    page.black_out([Found(1, 2, Kind.ID), Found(3, 4, Kind.DATE)])

    assert page.found == [Found(1, 4, Kind.ID)]
    assert page.text == f"a{BARRIER}b"
