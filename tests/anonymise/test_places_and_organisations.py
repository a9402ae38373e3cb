"""Streets without a number, towns, schools, surgeries, workplaces, and people whom a description singles out."""

import pytest

from bot.anonymise import Kind, guard

ORGANISATIONS = {
    "school is windle primary": "school is [school]",
    "oak tree primary made the referral": "[school] made the referral",
    "kids go to st swithuns": "kids go to [organisation]",
    "at fairlight refuge now": "at [refuge] now",
    "he goes to little acorns": "he goes to [organisation]",
    "saw her at elmfield surgery": "saw her at [surgery]",
    "he works nights at demo logistics": "he works nights at [organisation]",
    "he works for bartons builders": "he works for [organisation]",
    "hes a cook at the anchor": "hes a cook at the [organisation]",
    "she cleans at the grange": "she cleans at the [organisation]",
    "moved from juniper house refuge": "moved from [refuge]",
    "Marsden & Sons act for him": "[organisation] act for him",
    "go to our lady of lourdes": "go to [organisation]",
}
STREETS = [
    "he waits on lilac avenue",
    "corner of queens road and bridge street",
    "the flat on mill street",
    "staying on the thornmoor estate",
    "4 the paddocks",
    "flat 9 ivy house",
    "unit 4 canal wharf",
    "5 Lon y Coed",
    "19 Baile na Mara",
    "2/1 Harbour Wynd",
]
PLACES = [
    "from Norwich",
    "lives in reading",
    "moved to bath",
    "from kings lynn",
    "in milton keynes",
    "from south shields",
]
NOBODYS = [
    "the local primary",
    "her primary school rang",
    "a safe house or a hostel",
    "the refuge said no pets",
    "she works in a school",
    "works for the council",
    "he works nights",
    "goes to work at 6",
    "at home alone",
    "at boiling point",
    "on the main road",
    "a small flat on a busy road",
    "reading is her escape",
    "family court on monday",
    "women's aid or refuge, who first",
    "the only way out is past him",
    "goes to hospital appointments with her",
]


@pytest.mark.parametrize(("text", "kept"), ORGANISATIONS.items())
def test_an_organisation_goes_with_its_name_and_says_of_what_sort_it_was(text: str, kept: str) -> None:
    assert guard(text).text == kept


@pytest.mark.parametrize("text", STREETS)
def test_a_street_goes(text: str) -> None:
    assert {span.kind for span in guard(text).spans} == {Kind.ADDRESS}


@pytest.mark.parametrize("text", PLACES)
def test_a_town_goes(text: str) -> None:
    assert [span.kind for span in guard(text).spans] == [Kind.PLACE]


@pytest.mark.parametrize("text", NOBODYS)
def test_what_is_everywhere_stays(text: str) -> None:
    assert guard(text).text == text


@pytest.mark.parametrize("text", ["shes the only vet in the village", "he is head of the parish council"])
def test_a_description_that_fits_one_person_goes(text: str) -> None:
    assert [span.kind for span in guard(text).spans] == [Kind.OTHER]


@pytest.mark.parametrize("text", ["park house", "medical cafe", "home garage", "church road", "and lodge"])
def test_a_name_made_of_sorts_alone_names_nothing_and_breaks_nothing(text: str) -> None:
    assert guard(text).text == text
