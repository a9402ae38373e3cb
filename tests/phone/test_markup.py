"""Texts break into lines as in a bubble, and what Telegram would refuse is refused here."""

from __future__ import annotations

import pytest

from tests.phone.markup import Run, lines, plain


def test_a_line_breaks_at_the_last_space_that_fits() -> None:
    broken = lines("How will you see her alone without raising suspicion?", 17, 200)
    assert [line.text for line in broken] == ["How will you see her", "alone without raising", "suspicion?"]
    assert all(line.wide(17) <= 200 for line in broken)


def test_a_word_wider_than_the_bubble_stands_alone() -> None:
    assert [line.text for line in lines("a Llanfairpwllgwyngyllgogerychwyrndrobwll b", 17, 100)] == [
        "a",
        "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "b",
    ]


def test_every_line_break_of_the_text_is_kept_blank_lines_too() -> None:
    assert [line.text for line in lines("one\n\ntwo", 17, 300)] == ["one", "", "two"]


def test_bold_and_italic_have_their_faces() -> None:
    (line,) = lines("a <b>b</b> <i>c</i> &lt;d&gt;", 17, 300)
    assert line.runs == (
        Run("a "),
        Run("b", "bold"),
        Run(" "),
        Run("c", "italic"),
        Run(" <d>"),
    )


def test_a_quotation_stands_on_lines_of_its_own() -> None:
    assert [(line.text, line.quoted) for line in lines("a\n<blockquote>b</blockquote>c", 17, 300)] == [
        ("a", False),
        ("b", True),
        ("c", False),
    ]


@pytest.mark.parametrize("text", ["<b>open", "closed</b>", "<b><i>crossed</b></i>"])
def test_tags_that_telegram_would_refuse_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="Telegram would refuse it"):
        plain(text)


def test_a_text_without_its_markup_reads_on() -> None:
    assert plain("<b>A</b> &amp; <i>b</i>\nc") == "A & b\nc"
