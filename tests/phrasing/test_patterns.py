"""The pattern language: what each sign finds, and what its faults say."""

from __future__ import annotations

import pytest

from bot.phrasing.match import Tracks
from bot.phrasing.pattern import BadPattern, Words, read_pattern, word
from bot.phrasing.token import Token

LISTS = {"leave": Words(word("leave").forms | word("go").forms, word("walk_out").runs)}


def sentence(text: str) -> list[Token]:
    """Words with their roles behind a stroke: she/S left him/P."""
    tokens = []
    for piece in text.split():
        form, _, role = piece.partition("/")
        tokens.append(Token(form, 0, 0, role=role or "-"))
    return tokens


def found(pattern: str, text: str) -> list[str]:
    """Return the words that a pattern stands on."""
    tracks = Tracks(("it", True, row) for row in read_pattern(pattern, LISTS))
    words = sentence(text)
    return [" ".join(token.form for token in words[first:last]) for _, first, last in tracks.found(words)]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("leave", "why she left him", ["left"]),
        ("=leave", "why she left him", []),
        ("why|how leave", "how leaving", ["how leaving"]),
        ("put_up_with", "you put up with it", ["put up with"]),
        ("put_up_with|stay", "you stayed", ["stayed"]),
        ("<leave>", "she walked out and went", ["walked out", "went"]),
        ("SURVIVOR leave ABUSER", "she/S left him/P", ["she left him"]),
        ("SURVIVOR leave ABUSER", "he/P left her/S", []),
        ("SURVIVOR leave ABUSER", "she/X left him/X", ["she left him"]),
        ("why ..2 leave", "why did you leave", ["why did you leave"]),
        ("why ..2 leave", "why did you not leave", []),
        ("why ..12 leave", "why a b c d e f g h i j k leave", ["why a b c d e f g h i j k leave"]),
        ("why not? leave", "why leave", ["why leave"]),
        ("why not? leave", "why never leave", ["why never leave"]),
        ("why (do you | has she) leave", "why has she left", ["why has she left"]),
        ("why (leave|go back|stay)", "why go back", ["why go back"]),
        ("why (do you)? leave", "why leave", ["why leave"]),
        ("^ leave", "please , leave now", ["leave"]),
        ("^ leave", "please leave now", ["leave"]),
        ("^ leave", "they leave now", []),
        ("leave $", "please leave .", ["leave"]),
        ("leave $", "leave him", []),
        ("leave (ABUSER|$)", "leave .", ["leave"]),
        ("why leave", "why just really leave", ["why just really leave"]),
        ("why leave", "why would leave", []),
    ],
)
def test_a_pattern_finds(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text) == expected


@pytest.mark.parametrize(
    ("pattern", "column", "said"),
    [
        ("why <leav>", 4, "Did you mean “leave”?"),
        ("why SURVIVER", 4, "Did you mean SURVIVOR?"),
        ("why (leave", 4, "not closed"),
        ("why leave)", 9, "not opened"),
        ("why ..15 leave", 4, "Please use 1 to 14"),
        ("why ?leave", 4, "is no word"),
        ("SURVIVOR ..2 ABUSER", 0, "no word that has to be there"),
        ("| leave", 0, "nothing to choose from"),
        (" ".join(["a"] * 61), 0, "Please split it"),
    ],
)
def test_a_fault_names_its_place_and_the_remedy(pattern: str, column: int, said: str) -> None:
    with pytest.raises(BadPattern) as problem:
        read_pattern(pattern, LISTS)
    assert said in str(problem.value)
    assert problem.value.column == column


def test_people_alone_are_no_pattern_for_a_finding_but_they_are_for_a_guard() -> None:
    assert read_pattern("USING", LISTS, wordless=True)


def test_many_patterns_in_one_search_find_what_each_finds_alone() -> None:
    patterns = {"why ..3 leave": "stay", "SURVIVOR leave": "she left", "leave $": "end", "put_up_with": "up"}
    rows = [(name, True, row) for pattern, name in patterns.items() for row in read_pattern(pattern, LISTS)]
    words = sentence("why has she/S put up with it and left .")
    alone = {
        (name, first, last)
        for name in patterns.values()
        for _, first, last in Tracks([row for row in rows if row[0] == name]).found(words)
    }
    assert set(Tracks(rows).found(words)) == alone
    assert {name for name, _, _ in alone} == {"end", "up"}
