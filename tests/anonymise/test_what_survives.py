"""What the guard leaves alone: the words, times and numbers that a plan for a visit is made of."""

import pytest

from bot.anonymise import guard
from bot.anonymise.numbers import PUBLIC_NUMBERS

SURVIVES = [
    "call 999 or 101, then 111",
    "samaritans 116 123 and childline 0800 1111",
    "the number is 0808 2000 247.",
    "0808 80 10 800 (24/7) or text 07860 077333",
    "+44 808 2000 247 from abroad",
    "section 47 today, is it s47 or s17, or s.47, S47 AND s17",
    "MARAC at 2, DASH of 17, DASH24, 14 ticks",
    "T02 then M3",
    "10am, 3.30, 15:45, 1530, 9.30-10.30 or 9am-10.30am",
    "kids are 3, 5 and 8, aged 3, 5, 10",
    "14-year-old and a 12yr old, 6 weeks, 34/40",
    "monday at 4 or friday 9",
    "in 5 minutes, 45mins, 2hrs30mins, 20yrs",
    "2 children on the way to the park",
    "24/7 and 50/50 and 9/10 nights",
    "since 2019, between 2017 and 2021, 2019-2020, in may 2019, the 1990s, mid-2019",
    "3/4 of the time, 1/2 an hour",
    "£1,500 a month, £250000, 100000 pounds, £30k",
    "10 minutes drive, 5 minute walk, 2 ways in",
    "one safe place, one way street, 2 of them to court",
    "a 3 bedroom house, 1 child in the house",
    "flat 3 times a week full of his mates",
    "year 6, year11, yr10 boy, ks2 and ks3, wk12 of 20",
    "l8r, gr8, 2morrow, every1, b4 5pm",
    "form FL401, C100 and PD12J",
    "at 10 20 30 a bell rings",
    "on a scale of 1-5, level 3 to level 4",
    "say 1 2 3 then breathe",
    "may be 5 may be 6, 5 may sound a lot",
    "third time in a month, second visit, 1st question",
    "@ 3pm, visit@10.30, @home",
    "her name is on the list, my name is not",
    "he called her stupid, she called police twice, called me a liar",
    "i miss her, dr appointment, ms is getting worse",
    "i'm worried from the moment i park, im new and from the housing side",
    "this is hard from here",
    "stop. in. out. e.g. a walk",
    "I'M WORRIED. HE CALLED MUM TWICE",
]


@pytest.mark.parametrize("text", SURVIVES)
def test_a_line_that_identifies_nobody_is_kept_as_typed(text: str) -> None:
    guarded = guard(text)

    assert guarded.text == text
    assert guarded.spans == ()


@pytest.mark.parametrize("number", sorted(PUBLIC_NUMBERS))
def test_a_public_number_survives_with_and_without_spaces(number: str) -> None:
    spaced = f"{number[:4]} {number[4:7]} {number[7:]}".strip()

    assert guard(f"ring {number} first").spans == ()
    assert guard(f"ring {spaced} first").spans == ()


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "👋🏽", "\ud800", "[phone]", "[]", "[phone 0]"])
def test_a_text_without_words_is_kept_as_it_is(text: str) -> None:
    assert guard(text).text == text
