"""A better wording in a file: it says exactly that, and every other byte, comments among them, stays as it was."""

from __future__ import annotations

import pytest

from bot.dialogue.read import ReadTree, read_tree
from bot.workshop.rewording import NotReworded, can_be_reworded, reworded
from tests.content import library

SMALL = """\
# A comment at the top, which stays.
id: small
title: 'The small tree'   # in single quotation marks
about: A tree of a test.
steps:
  - id: aim
    ask: My one aim today?  # why it is asked: see S11
    choose: {meet: Meet, arrange: {label: "Arrange a time", say: Good.}}

  - id: card
    show: >-
      A card that goes on
      over two lines.

  # A comment between steps, which stays too.
  - id: lines
    show: |-
      One line.
      Another line.
"""


def small(text: str = SMALL) -> ReadTree:
    return read_tree(text, "trees/small.yaml")


@pytest.mark.parametrize(
    ("address", "wording", "line"),
    [
        ("aim.ask", "What is my aim?", "    ask: What is my aim?  # why it is asked: see S11"),
        ("aim.ask", "Aim: one only?", '    ask: "Aim: one only?"  # why it is asked: see S11'),
        ("title", "It's small", "title: It's small   # in single quotation marks"),
        ("title", "no", "title: no   # in single quotation marks"),
        (
            "aim.choose.meet.label",
            "Meet, and say who I am",
            '    choose: {meet: "Meet, and say who I am", arrange: {label: "Arrange a time", say: Good.}}',
        ),
        ("aim.choose.arrange.say", "Fine.", '    choose: {meet: Meet, arrange: {label: "Arrange a time", say: Fine.}}'),
        ("lines.show", "- a list?", "      - a list?"),
    ],
)
def test_only_the_line_that_holds_the_sentence_is_another(address: str, wording: str, line: str) -> None:
    text = reworded(small(), address, wording)

    assert can_be_reworded(small(text))[address].english == wording
    gone = set(SMALL.splitlines()) - set(text.splitlines())
    assert line in text.splitlines()
    assert all("#" not in each or each.rstrip().endswith(line.partition("#")[2]) for each in gone)
    assert [each for each in text.splitlines() if each.lstrip().startswith("#")] == [
        each for each in SMALL.splitlines() if each.lstrip().startswith("#")
    ]


def test_a_folded_card_stays_folded_at_the_width_of_the_file() -> None:
    text = reworded(small(), "card.show", "A card that is rather long now. " * 6 + "It ends here.")

    begin = text.index("    show: >-\n")
    assert "\n\n  # A comment between steps" in text
    assert max(len(line) for line in text[begin:].splitlines()) <= 120


@pytest.mark.parametrize(
    "wording", ["{x", "*all", "&a", "!tag", "? key", "a: b # c", "[1", "\"'", "0x1F", "~", "%a", "-"]
)
def test_what_yaml_would_read_as_something_else_is_put_in_quotation_marks(wording: str) -> None:
    assert can_be_reworded(small(reworded(small(), "about", wording)))["about"].english == wording


@pytest.mark.parametrize("address", ["aim.own.label", "nothing", "aim", "aim.choose.gone.label", ""])
def test_where_no_sentence_of_its_own_stands_nothing_is_written(address: str) -> None:
    with pytest.raises(NotReworded, match="has no sentence of its own"):
        reworded(small(), address, "Another.")


def test_every_sentence_of_a_shipped_file_can_be_found_and_put_back_but_for_marks_that_it_does_not_need() -> None:
    read = library().reads["door"]
    for address, sentence in can_be_reworded(read).items():
        there = reworded(read, address, "For a moment: something else, “quoted”.")
        back = reworded(read_tree(there, read.file), address, sentence.english)
        assert back.replace('"', "") == read.text.replace('"', ""), address
