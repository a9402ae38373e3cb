"""What stands in the place of an identifier, and how the nudge names what went."""

import pytest

from bot.anonymise import Kind, guard, in_words
from bot.anonymise.kinds import LABELS


def test_one_of_a_kind_has_no_number() -> None:
    assert guard("07700 900123 at PL99 1AA").text == "[phone] at [postcode]"


def test_two_different_ones_of_a_kind_are_numbered_in_order() -> None:
    assert guard("07700 900123 or 07700 900124").text == "[phone 1] or [phone 2]"


def test_the_same_value_keeps_its_number_however_it_is_spelt() -> None:
    given = "07700 900123, 07700 900124 and +44 7700900123"

    assert guard(given).text == "[phone 1], [phone 2] and [phone 1]"


def test_the_same_value_twice_needs_no_number() -> None:
    assert guard("pl99 1aa and PL991AA").text == "[postcode] and [postcode]"


def test_a_first_name_alone_is_the_person_already_named() -> None:
    given = "Mrs Zofia Demova came, and Mr Okafor. zofia left"

    assert guard(given).text == "Mrs [person 1] came, and Mr [person 2]. [person 1] left"


def test_new_numbers_go_on_after_those_already_in_the_text() -> None:
    assert guard("[phone] or 07700 900123").text == "[phone] or [phone 2]"
    assert guard("[phone 3] or 07700 900123").text == "[phone 3] or [phone 4]"


@pytest.mark.parametrize("label", LABELS.values())
@pytest.mark.parametrize("number", ["", " 1", " 12", " 9999"])
def test_a_placeholder_survives_a_second_pass(label: str, number: str) -> None:
    given = f"ref [{label}{number}] case no [{label}{number}], my name is [{label}{number}]"

    assert guard(given).text == given


def test_digits_cannot_be_smuggled_inside_square_brackets() -> None:
    assert "900123" not in guard("[phone 07700900123]").text
    assert "PL99" not in guard("[PL99 1AA]").text


def test_the_spans_point_into_the_text_as_typed() -> None:
    given = "ring ０７７００\u200b ９００１２３ now"
    guarded = guard(given)

    (span,) = guarded.spans
    assert given[span.start : span.end] == "０７７００\u200b ９００１２３"
    assert guarded.text == "ring [phone] now"


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ([], ""),
        ([Kind.PHONE], "a phone number"),
        ([Kind.PHONE, Kind.POSTCODE], "a phone number and a postcode"),
        ([Kind.NAME, Kind.PHONE, Kind.NAME, Kind.ADDRESS], "two names, a phone number and an address"),
    ],
)
def test_kinds_are_named_once_in_order_in_plain_words(kinds: list[Kind], words: str) -> None:
    assert in_words(kinds) == words


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words_and_a_placeholder(kind: Kind) -> None:
    assert in_words([kind]).startswith(("a ", "an ", "the ", "some"))
    assert LABELS[kind]


def test_what_was_found_is_counted() -> None:
    assert in_words([Kind.NAME, Kind.NAME]) == "two names"
    assert in_words([Kind.NAME, Kind.ADDRESS]) == "a name and an address"
    assert in_words([Kind.NAME, Kind.PHONE, Kind.NAME, Kind.ORG, Kind.ORG]) == (
        "two names, a phone number and the names of two organisations"
    )
    assert in_words([Kind.DATE] * 12) == "12 dates"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_counted(kind: Kind) -> None:
    assert "two" in in_words([kind, kind])
