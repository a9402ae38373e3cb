"""What stays and is put to its author: nothing proves that it identifies, and nothing proves that it does not."""

import pytest

from bot.anonymise import guard


def asked(text: str) -> list[str]:
    return [text[doubt.start : doubt.end] for doubt in guard(text).hold]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("sycamore drive, red car", "sycamore"),
        ("hostel off high road", "high"),
        ("the polish church feeds her", "polish"),
        ("the smiths next door", "smiths"),
        ("from down the coast at deal", "deal"),
    ],
)
def test_a_word_that_may_name_a_place_or_a_family_is_asked_about(line: str, word: str) -> None:
    assert word in asked(line)


@pytest.mark.parametrize(
    "line",
    [
        "he parks down the road",
        "primary school rang",
        "the local church helps",
        "at the car park",
        "I asked the IRO and the GP on Monday",
        "the vicar at church was kind",
        "i will ask what would help",
        "what do i say if he answers",
    ],
)
def test_nobody_is_asked_about_everyday_words(line: str) -> None:
    assert asked(line) == []


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("spoke to heather on the doorstep", "spoke to [person] on the doorstep"),
        ("how do i get joy on her own", "how do i get [person] on her own"),
        ("do i knock if wills van is there", "do i knock if [person] van is there"),
        ("told will im coming", "told [person] im coming"),
        ("cliff cut the phone line", "[person] cut the phone line"),
        ("outside the red lion", "outside the [organisation]"),
    ],
)
def test_a_word_that_is_a_name_here_goes(line: str, kept: str) -> None:
    assert guard(line).text == kept
