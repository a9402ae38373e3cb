"""A translation in a folder of content: what is said, what falls back to English, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.overlay import hash_of, wrong_slots
from bot.dialogue.reopen import reopen
from bot.dialogue.tongue import Tongue
from bot.library import Library, open_library
from bot.phrasing.danger import danger_check

TREE = """\
id: tea
title: Before a cup of tea
about: A small example.
people: [survivor]
sections: [My cup]
steps:
  - id: drink
    ask: What would {survivor.they} like?
    choose: {tea: Tea, milk: {label: Milk, say: It is cold.}}
    card: My cup
    own: {label: In my own words}
  - use: my-plan
"""
PLAN = """\
id: my-plan
title: My plan
about: The plan.
module: yes
steps:
  - id: card
    ask: Done?
    plan: What I chose
    sections: [Last]
    choose: {yes: Yes}
"""
CARD = "first: Call 999.\ncarry-on: {label: Carry on}\nstop: {label: Stop here}\n"


def entry(address: str, english: str, text: str, **more: str) -> str:
    lines = [f"  {address}:", f'    english: "{english}"', f'    hash: "{more.get("hash", hash_of(english))}"']
    return "\n".join([*lines, f'    text: "{text}"']) + "\n"


def overlay(of: str, *entries: str) -> str:
    return f"language: fr\nof: {of}\ntexts:\n{''.join(entries)}"


WELL = overlay(
    "trees/tea.yaml",
    entry("title", "Before a cup of tea", "Avant le thé"),
    entry("sections.1", "My cup", "Ma tasse"),
    entry("drink.ask", "What would {survivor.they} like?", "Que veut-{survivor:elle|il|on} ?"),
    entry("drink.choose.tea.label", "Tea", "Thé"),
    entry("drink.choose.milk.say", "It is cold.", "Il est froid."),
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    files = {
        "trees/tea.yaml": TREE,
        "modules/my-plan.yaml": PLAN,
        "signposts.yaml": 'entries:\n  duty: {for: Duty, number: "999", source: x, expires: never}\n',
        "safety/not-safe.yaml": CARD,
        "safety/danger.yaml": "anywhere: [hes here]\nwhole-message: [help]\n",
        "languages/fr/language.yaml": "name: Français\noffered: yes\n",
        "languages/fr/trees/tea.yaml": WELL,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def french(content: Path) -> Library:
    return open_library(content).spoken_in("fr")


def ask_of(library: Library) -> str:
    return library.dialogue("tea").tree.step("drink").ask or ""


def test_what_is_translated_is_said_and_the_rest_stays_english(content: Path) -> None:
    tree = french(content).dialogue("tea").tree

    assert (tree.title, tree.about) == ("Avant le thé", "A small example.")
    assert ask_of(french(content)) == "Que veut-{survivor:elle|il|on} ?"
    assert [option.label for option in tree.step("drink").options.values()] == ["Thé", "Milk"]
    assert tree.step("drink").options["milk"].say == "Il est froid."
    assert open_library(content).dialogue("tea").tree.title == "Before a cup of tea"


def test_a_heading_keeps_its_name_in_the_tree_and_is_said_in_the_language(content: Path) -> None:
    dialogue = french(content).dialogue("tea")

    assert dialogue.sections == ("My cup", "Last")
    assert [dialogue.tongue(section) for section in dialogue.sections] == ["Ma tasse", "Last"]


def test_a_sentence_that_was_changed_in_english_is_said_in_english_again(content: Path) -> None:
    file = content / "trees/tea.yaml"
    file.write_text(TREE.replace("Before a cup of tea", "Before two cups"), "utf-8")

    assert french(content).dialogue("tea").tree.title == "Before two cups"
    assert ask_of(french(content)) == "Que veut-{survivor:elle|il|on} ?"


@pytest.mark.parametrize(
    ("english", "text", "says"),
    [
        ("Ring {contact.duty|duty}.", "Appelez.", "{contact.duty|…} is missing"),
        ("Ring.", "Appelez {contact.duty|x}.", "{contact.duty|…} is not in the English sentence"),
        ("So {topic|tea}.", "Donc {topic}.", "{topic|…} is missing"),
        ("If {survivor.they} can", "Si possible", "{survivor:…} is missing"),
        ("If {survivor.they} can", "Si {survivor.they} peut", "is an English word"),
        ("If {survivor.they} can", "Si {survivor:elle|il", "lone { or }"),
        ("About {minutes}.", "Environ {minute}.", "{minutes} is missing"),
        ("If {survivor.they} can", "Si {survivor:elle|il|on} peut", None),
    ],
)
def test_slots_are_kept(english: str, text: str, says: str | None) -> None:
    wrong = wrong_slots(english, text)

    assert (says in wrong) if says and wrong else (wrong is says)


def test_a_translation_that_lost_a_slot_is_not_shown(content: Path) -> None:
    (content / "languages/fr/trees/tea.yaml").write_text(WELL.replace("{survivor:elle|il|on}", "elle"), "utf-8")

    assert ask_of(french(content)) == "What would {survivor.they} like?"


def test_one_translation_that_cannot_be_read_spoils_no_other_file(content: Path) -> None:
    (content / "languages/fr/modules").mkdir()
    (content / "languages/fr/modules/my-plan.yaml").write_text("language: [", "utf-8")

    library = open_library(content)

    assert [fault.file for fault in library.faults] == ["languages/fr/modules/my-plan.yaml"]
    assert library.spoken_in("fr").dialogue("tea").tree.title == "Avant le thé"


def test_the_version_names_the_translation_too_and_is_reopened_in_its_language(content: Path) -> None:
    english, in_french = open_library(content).dialogue("tea"), french(content).dialogue("tea")
    again = reopen(in_french.sources, "tea")

    assert english.version != in_french.version
    assert again.version == in_french.version
    assert (again.tree, again.tongue.code) == (in_french.tree, "fr")
    assert reopen(english.sources, "tea").tree == english.tree


def test_an_edit_of_the_translation_is_a_new_version(content: Path) -> None:
    before = french(content).dialogue("tea").version
    (content / "languages/fr/trees/tea.yaml").write_text(WELL.replace("Avant le thé", "Avant un thé"), "utf-8")

    assert french(content).dialogue("tea").version != before


def test_the_emergency_card_is_english_where_nobody_translated_it(content: Path) -> None:
    card = overlay("safety/not-safe.yaml", entry("stop.label", "Stop here", "Arrêter"))
    (content / "languages/fr/safety").mkdir()
    (content / "languages/fr/safety/not-safe.yaml").write_text(card, "utf-8")

    said = french(content).emergency

    assert (said.first, said.carry_on.label, said.stop.label) == ("Call 999.", "Carry on", "Arrêter")


def test_danger_phrases_of_every_language_hold_for_everybody(content: Path) -> None:
    (content / "languages/fr/safety").mkdir()
    (content / "languages/fr/safety/danger.yaml").write_text("anywhere: [il est là]\nwhole-message: []\n", "utf-8")

    library = open_library(content)

    for each in (library, library.spoken_in("fr")):
        in_danger = danger_check(each.danger)
        assert [in_danger(line) for line in ("il est là !", "he's here", "help", "tea")] == [True, True, True, False]


def test_a_language_is_offered_when_somebody_wrote_so(content: Path) -> None:
    assert [tongue.name for tongue in open_library(content).languages()] == ["English", "Français"]
    (content / "languages/fr/language.yaml").write_text("name: Français\n", "utf-8")

    library = open_library(content)

    assert [tongue.name for tongue in library.languages()] == ["English"]
    assert library.chosen({"language": "fr"}) is library
    assert library.spoken_in("fr").tongue.code == "fr"


def test_a_number_may_have_a_form_of_its_own() -> None:
    one, several = "1 question", "{number} questions"
    tongue = Tongue("cy", "Cymraeg", {one: "un", several: "{number} ohonynt"}, {(several, "2"): "dau"})

    assert [tongue.counted(number, one, several) for number in (1, 2, 3, 1.5)] == [
        "un",
        "dau",
        "3 ohonynt",
        "1.5 ohonynt",
    ]
