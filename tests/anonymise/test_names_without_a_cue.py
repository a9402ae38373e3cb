"""Names that no cue announces: unknown words go, whatever their origin; words that are names as well are weighed."""

import pytest

from bot.anonymise import Kind, guard

ORIGINS = {
    "British": "kayleigh darren shaz bazza philippa gaz chardonnay kyle",
    "Irish": "siobhan caoimhe padraig aoife diarmuid oisin saoirse",
    "Scots": "eilidh mhairi hamish ruaridh morag struan",
    "Welsh": "angharad gethin rhiannon llinos myfanwy geraint",
    "Traveller": "philomena concepta bridie hughdie",
    "Caribbean": "shaniqua kemar delroy latoya tremaine",
    "Nigerian": "folasade chinedu temitope ngozi babatunde",
    "Ghanaian": "akosua kwabena adwoa kwesi",
    "Somali": "farhiya guled ifrah hodan abdiqani warsame",
    "Eritrean": "yordanos filmon selam tesfay mehret",
    "Zimbabwean": "rutendo tafadzwa tendai nyasha",
    "Pakistani": "rukhsana bushra tariq zainab nasreen",
    "Bangladeshi": "rokeya shofiqul jahanara fahmida",
    "Indian": "harpreet jaswinder priyanka gurdeep",
    "Tamil": "thivya kavitha pratheepan",
    "Kurdish": "rojda berivan dilovan hiwa",
    "Turkish": "gulsum hakan emine ercan",
    "Arab": "ghada ayham khawla mouna",
    "Iranian": "farideh kourosh mahnaz",
    "Afghan": "zarmina gulalai shabnam",
    "Polish": "agnieszka przemek zbigniew gosia",
    "Romanian": "ionela costel florentina razvan",
    "Lithuanian": "jurgita mindaugas rasa",
    "Albanian": "dritan arben besa",
    "Ukrainian": "svitlana bohdan oksana",
    "Hungarian": "zsuzsanna katalin",
    "Portuguese": "thaynara joao conceicao",
    "Chinese": "xiu mei yichen",
    "Vietnamese": "nguyen linh phuong",
}
FRAMES = ["{} wont open the door", "told {} about the plan", "spoke to {}s mum", "is {} safe", "not {}", "{}"]
WORD_NAMES = [
    "rose",
    "hope",
    "grace",
    "mark",
    "will",
    "summer",
    "dawn",
    "faith",
    "joy",
    "amber",
    "daisy",
    "ivy",
    "rob",
    "jack",
    "robin",
    "june",
]
NAMELIKE = [
    "{} said he never touched her",
    "{} has a bruise on her arm",
    "told {}",
    "spoke to {} on the step",
    "{}'s phone is off",
    "her son {} is 12",
    "if {} opens the door",
    "{} was in the hall the whole time",
    "mum and dad, {} and kayleigh",
]
ORDINARY = [
    "mark my words he'll be back",
    "will she be alone",
    "may i come in",
    "can hope be part of a plan",
    "i hope so",
    "she rose early to miss him",
    "he bought her a rose",
    "in good faith i told her",
    "grace period on the rent",
    "chase housing then call the iro",
    "last summer it got worse",
    "at the crack of dawn",
    "a bill she cant pay",
    "dont let him rob her of sleep",
    "drew the curtains when i knocked",
    "the joy has gone out of her",
    "art therapy has a long list",
    "amber alert on the system",
    "ray of hope for her",
    "i need patience today",
    "Thank you for seeing me. You choose what we talk about.",
    "I'm sorry that happened. It was not your fault.",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("origin", ORIGINS)
def test_a_name_goes_in_lower_case_and_with_a_capital_whatever_its_origin(origin: str, frame: str) -> None:
    for name in ORIGINS[origin].split():
        for typed in (name, name.capitalize()):
            assert name not in guard(frame.format(typed)).text.lower(), f"{typed}: {frame}"


@pytest.mark.parametrize("frame", NAMELIKE)
def test_a_name_that_is_a_word_goes_where_somebody_is_meant(frame: str) -> None:
    kept = {name: guard(frame.format(name)).text for name in WORD_NAMES}

    assert {name for name, text in kept.items() if name in text.split()} == set()


@pytest.mark.parametrize("text", ORDINARY)
def test_the_same_words_stay_where_nobody_is_meant(text: str) -> None:
    assert guard(text).text == text


def test_a_word_that_was_a_name_once_is_one_all_through_the_text() -> None:
    assert guard("rose said no. not rose").text == "[person] said no. not [person]"


def test_mercy_the_person_goes_and_mercy_the_word_stays() -> None:
    assert guard("Mercy asked mercy of the judge").text == "[person] asked mercy of the judge"


def test_a_surname_goes_with_its_given_name_though_it_is_a_word() -> None:
    assert guard("kayleigh sparrow rang").text == "[person] rang"
    assert guard("Kayleigh Longfellow-Green rang").text == "[person] rang"


@pytest.mark.parametrize(
    "text", ["PQ was tearful", "JB has asked for a review", "spoke with T. today", "K wont look at me"]
)
def test_initials_go(text: str) -> None:
    assert [span.kind for span in guard(text).spans] == [Kind.NAME]


@pytest.mark.parametrize(
    "text",
    [
        "is MARAC for me",
        "IDVA ISVA IRO LADO",
        "Clare's Law, sarahs law",
        "she speaks tigrinya",
        "he is on whatsapp",
        "plan B",
    ],
)
def test_agencies_laws_languages_and_brands_stay(text: str) -> None:
    assert guard(text).text == text


@pytest.mark.parametrize(
    "text", ["tellin me nothin", "sooo tired", "shes definately scared", "gr8 that", "recieved a call"]
)
def test_slips_and_phone_spelling_are_no_names(text: str) -> None:
    assert guard(text).text == text


def test_a_doubtful_word_is_put_to_its_author_where_it_stands() -> None:
    guarded = guard("hmm. river. phone in hand")

    assert [("hmm. river. phone in hand"[doubt.start : doubt.end]) for doubt in guarded.hold] == ["river"]
    assert guarded.text == "hmm. river. phone in hand"


def test_a_text_stuffed_with_word_names_is_read_up_to_a_limit_and_then_goes() -> None:
    assert guard("will " * 2000).text.count("will") <= 400
