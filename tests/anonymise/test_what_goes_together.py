"""What would say the rest again goes with it: the shop on the street, the head of a name, the nickname that is told."""

import pytest

from bot.anonymise import guard


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("lives over the chip shop on tanner street", "lives over the [address 1] on [address 2]"),
        ("meet in mcdonalds on the quay", "meet in [address]"),
        ("jobcentre on queen st", "[address 1] on [address 2]"),
        ("dougie gets out of hmp larkmoor tues", "[person] gets out of [organisation] tues"),
        ("her caravan at Sandy Bay holiday park", "her caravan at [address]"),
        ("nails place called Tips n Toes", "nails place called [organisation]"),
        ("he's security at club Zest", "he's security at [organisation]"),
        ("lift broken at tower 2 glenfield", "lift broken at [address]"),
        ("croft 6, balnagown", "[address]"),
        ("social landlord is Pennywell homes", "social landlord is [organisation]"),
        ("we meet near the Beacon", "we meet near the [person]"),
        ("contact centre is The Hive", "contact centre is The [person]"),
        ("Rebwar owns Kings Cutz", "[person] owns [organisation]"),
        ("Johnny Boy is her eldest", "[person] is her eldest"),
    ],
)
def test_what_stands_beside_it_goes_too(typed: str, kept: str) -> None:
    assert guard(typed).text == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("they call him slim", "they call him [person]"),
        ("street name smoky, deals from the flat", "street name [person], deals from the flat"),
        ("lad goes by ghost", "lad goes by [person]"),
        ("lady is the daughters name", "[person] is the daughters name"),
        ("ask a-j what he likes", "ask [person] what he likes"),
        ("j-lo as they call her", "[person] as they call her"),
        ("need to tell will his dad is out", "need to tell [person] his dad is out"),
        ("miss bell from reception heard it", "miss [person] from reception heard it"),
        ("lee born in 1988", "[person] born in 1988"),
        ("Joy not at school since tues", "[person] not at school since tues"),
        ("Blessing, is she safe to text", "[person], is she safe to text"),
        ("jewels aunt is taking the kids", "[person] aunt is taking the kids"),
        ("Crystal accepts a visit", "[person] accepts a visit"),
        ("pc 4471 Dunning came out", "pc [reference] [person] came out"),
        ("blue corsa yk 58 oop", "blue corsa [registration]"),
        ("mobile ends 0318", "mobile ends [private]"),
    ],
)
def test_a_name_is_known_by_what_the_line_says_of_it(typed: str, kept: str) -> None:
    assert guard(typed).text == kept


@pytest.mark.parametrize("typed", ["wheezy came at me", "told biscuit to wait", "smoky knocked on the door"])
def test_an_ordinary_word_where_a_person_would_stand_is_asked_about(typed: str) -> None:
    assert guard(typed).hold


@pytest.mark.parametrize(
    "typed",
    [
        "he calls her fat and stupid",
        "visit the co-op first",
        "he locked her in the bathroom in March",
        "she strangled him in june",
        "probation will visit him weekly",
        "can someone help with the nappies",
        "Early Help said I'm not to go alone",
        "saftey plan, definately",
        "he drives a black corsa, she has an old fiesta",
        "t-shirt torn, x-ray done, e-mail sent",
        "the waitrose is on the corner",
        "kids went to the panto after netball",
    ],
)
def test_ordinary_lines_stay_as_they_are_and_nobody_is_asked(typed: str) -> None:
    guarded = guard(typed)

    assert guarded.text == typed
    assert not guarded.hold
