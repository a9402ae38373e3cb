"""What the guard takes out: every patterned identifier, in the spellings of a thumb in a hurry."""

import pytest

from bot.anonymise import Kind, guard

FOUND = {
    Kind.PHONE: [
        "07700 900123",
        "07700900123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "0044 7700-900-123",
        "(0161) 496 0123",
        "07700.900.123",
        "07700/900/123",
        "07 70 09 00 12 3",
        "0 7 7 0 0 9 0 0 1 2 3",
        "O7700 9OO123",
        "07700 900 12",
        "+48 22 555 01 23",
        "oh seven seven double oh nine hundred one two three",
        "07700 nine double oh 123",
    ],
    Kind.EMAIL: [
        "safe.mum@example.org",
        "DUTY_DESK@EXAMPLE.CO.UK",
        "demo @ example.org",
        "demo @example.org",
        "demo(at)example(dot)org",
        "first dot last at example dot org",
        "first.last at example.org",
        "mum@exampleschool",
    ],
    Kind.URL: ["https://example.org/a?b=c", "www.example.org/x", "example.co.uk", "t.me/demo", "example dot com"],
    Kind.HANDLE: ["@angry.dad.demo", "@Demo_2020"],
    Kind.NHS: ["999 864 5425", "999-864-5425", "9 9 9 8 6 4 5 4 2 5", "999 123 4567"],
    Kind.NINO: ["QQ123456C", "qq 12 34 56 c", "QQ-12-34-56-C", "Q Q 1 2 3 4 5 6 C"],
    Kind.ID: ["A800200001055", "ZZ24P00412", "ZZ 24 C 00555", "CR/013579/24", "HSG-44871", "4512345"],
    Kind.OTHER: ["DEMOX999999X99XX", "GB00 DEMO 0000 0000 0000 00"],
    Kind.DATE: [
        "01/02/2015",
        "1.2.15",
        "2015-02-01",
        "3rd of march 2019",
        "march 3rd",
        "7 Nov",
        "twelfth of june",
        "22-26 may",
        "1 Rhagfyr",
    ],
    Kind.VRM: ["TB12 QQA", "tb12qqa", "A123 QQI", "QIZ 456Z", "IQZ 9987", "iqz 9987"],
    Kind.POSTCODE: ["PL99 1AA", "pl991aa", "PL99-1AA", "PL99 IAB", "SO99 OAA", "W1A 0QQ", "D99 X2Y4"],
    Kind.ADDRESS: [
        "14 moss bank ave",
        "2b Quay Cottages",
        "flat 3b",
        "Flat 3, 14 Moss Road",
        "twenty two Larch Grove",
        "one hundred and four Demo Street",
        "22 the close",
        "12 heol y demo",
        "5 Kirk Brae",
        "flat 2/1, 18 Sample Wynd",
        "3 Sráid na Demo",
        "Moss Bank Avenue",
        "14\nmoss road",
    ],
}

ANNOUNCED = [
    ("ref: 12", Kind.ID),
    ("case no. 45123", Kind.ID),
    ("police log 88 of 04/11/24", Kind.ID),
    ("incident number 412", Kind.ID),
    ("number 4821", Kind.ID),
    ("nhs 999864", Kind.NHS),
    ("national insurance ab 11 22 33", Kind.NINO),
    ("passport 123456789", Kind.OTHER),
    ("sort code 12-34-56", Kind.OTHER),
    ("dob 3.4.15", Kind.DOB),
    ("dob 010215", Kind.DOB),
    ("date of birth 7 June 1988", Kind.DOB),
    ("born on 2/3/17", Kind.DOB),
    ("on 8/10", Kind.DATE),
    ("reg is qq 12 qqi", Kind.VRM),
    ("plate D1 DEM", Kind.VRM),
    ("postcode is G99", Kind.POSTCODE),
    ("insta is queen_demo.x", Kind.HANDLE),
    ("lives at 14 moss bank", Kind.ADDRESS),
    ("is at number 14", Kind.ADDRESS),
    ("///demo.words.here", Kind.ADDRESS),
    ("ring 960 123", Kind.PHONE),
]

NAMES = [
    ("my name is fatima and i am new", "my name is [person] and i am new"),
    ("her name's Demo Sample.", "her name's [person]."),
    ("a bloke called darren was there", "a bloke called [person] was there"),
    ("called Darren twice", "called [person] twice"),
    ("Mrs Okafor and dr patel", "Mrs [person 1] and dr [person 2]"),
    ("mr patel answers the door", "mr [person] answers the door"),
    ("mr john williams left", "mr [person] left"),
    ("Ms O'Demolan's flat", "Ms [person]'s flat"),
    ("Mr and Mrs van der Demo", "Mr and Mrs [person]"),
    ("Dr. B. Nowak", "Dr. [person]"),
    ("hi im sarah from housing", "hi im [person] from housing"),
    ("Hi, I'm Priya, your new social worker", "Hi, I'm [person], your new social worker"),
    ("DR OKONKWO SAID NO", "DR [person] SAID NO"),
    ("he is called Tomasz. tomasz's van", "he is called [person]. [person]'s van"),
]

DISGUISED = [
    ("full-width digits", "０７７００ ９００１２３"),
    ("Arabic-Indic digits", "٠٧٧٠٠ ٩٠٠١٢٣"),
    ("mathematical digits", "𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑"),
    ("key-cap emoji", "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣"),
    ("zero-width spaces", "0\u200b7\u200b7\u200b0\u200b0\u200b900123"),
    ("word joiners and soft hyphens", "07700\u2060900\u00ad123"),
    ("a null character", "07700\x00900123"),
    ("combining marks", "0\u03367\u03367\u03360\u03360\u0336 900123"),
    ("emoji between groups", "07700📞900📞123"),
    ("a line end", "07700\n900\r\n123"),
    ("no-break spaces and long dashes", "07700\u00a0900\u2013123"),
]


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, values in FOUND.items() for value in values])
def test_a_patterned_identifier_goes_whole_and_is_named_by_its_kind(kind: Kind, value: str) -> None:
    guarded = guard(f"see {value}, then go")

    assert [span.kind for span in guarded.spans] == [kind]
    assert guarded.text.startswith("see [")
    assert guarded.text.endswith("], then go")


@pytest.mark.parametrize(("text", "kind"), ANNOUNCED)
def test_a_word_before_a_short_number_gives_it_away(text: str, kind: Kind) -> None:
    guarded = guard(text)

    assert [span.kind for span in guarded.spans] == [kind]
    assert not any(character.isdigit() for character in guarded.text)


@pytest.mark.parametrize(("text", "kept"), NAMES)
def test_a_cue_gives_a_name_away(text: str, kept: str) -> None:
    assert guard(text).text == kept


@pytest.mark.parametrize("text", [text for _, text in DISGUISED], ids=[how for how, _ in DISGUISED])
def test_a_disguised_phone_number_goes_whole(text: str) -> None:
    guarded = guard(f"ring {text} now")

    assert guarded.text == "ring [phone] now"


@pytest.mark.parametrize(
    "text", ["ＰＬ99 1ＡＡ", "РL99 1АА", "PL\u200b99 1\u200bAA", "ｄｅｍｏ＠ｅｘａｍｐｌｅ．ｏｒｇ"]
)
def test_look_alike_letters_do_not_hide_an_identifier(text: str) -> None:
    assert guard(text).text in ("[postcode]", "[email]")


def test_several_identifiers_in_one_line_all_go() -> None:
    given = "Ms Demova 07700 900177, 4 Sample Row PL99 3CC, dob 01/01/2018, nhs 999 888 7776, log 90 of 4/11/24"

    kept = "Ms [person] [phone], [address] [postcode], dob [date of birth], nhs [NHS number], log [reference]"
    assert guard(given).text == kept


def test_a_helpline_does_not_shelter_the_number_beside_it() -> None:
    assert guard("0808 2000 247 07700 900123").text == "0808 2000 247 [phone]"
    assert guard("call 999 or 07700 900199").text == "call 999 or [phone]"
    assert guard("999 864 5425").text == "[NHS number]"
