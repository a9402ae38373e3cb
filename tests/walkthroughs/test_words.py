"""Walk-throughs about words: for every couple, what is flagged and what is not, and without seeing the screen."""

import re
import unicodedata
from datetime import date
from itertools import product

import pytest

from bot.dialogue.link import link
from bot.dialogue.read import read_tree
from bot.library import shipped
from bot.phrasing.check import check
from bot.workshop.lint import lint
from bot.workshop.lint.t060_blame import MAY_LAND_AS_BLAME
from tests import content
from tests.turn.given import SHIPPED
from tests.walkthroughs.given import nth, texts, walked

RULES = content.rulebook()
SHE = re.compile(r"\b(she|hers?|herself)\b", re.I)
HE = re.compile(r"\b(he|him|his|himself)\b", re.I)
GUESSED = re.compile(r"\b(husband|wife|boyfriend|girlfriend|hubby|the mother's partner)\b", re.I)
WITH_PEOPLE = sorted(name for name, read in SHIPPED.reads.items() if read.tree.people)
NEGATED_OR_QUOTED = (
    "I will not ask why she stayed.",
    "I won't ask what she did to set him off.",
    "We do not ask what you did to set him off.",
    "It is not your fault, and I will not ask why you stayed.",
    "I will avoid asking why she went back.",
    "I will not say that she allowed it.",
    "He told her that it was her fault.",
    "She told me: “He said I made him do it.”",
    "She said, “He asked me why I don't just leave.”",
    "The report says she “failed to protect” the children; I will not repeat that.",
)
BLAMING = {
    "why she stays": (
        "Why haven't you left him?",
        "I'll ask her why she hasn't left yet.",
        "Why do you stay with him?",
        "Why did you go back to him?",
        "Why do you keep going back to him?",
        "Why don't you just leave?",
        "Why did she let him back in?",
        "Why are you still with him?",
        "How come you have not left her yet?",
        "Why did you not get out sooner?",
        "Why did she not leave him after the first time?",
    ),
    "what she did": (
        "What did you do to set him off?",
        "What were you doing before he hit you?",
        "What had you said to him before he lost it?",
        "Did you say something to provoke him?",
        "What did you do to trigger him?",
        "How did you wind her up?",
        "Were you nagging him before it happened?",
        "What sets him off about you?",
        "What might you have done differently so he would not hit you?",
        "Do you think you provoked him?",
        "Did you do anything to wind him up?",
    ),
    "failing to protect": (
        "You failed to protect your children.",
        "You allowed him to hurt the children.",
        "She exposed the children to domestic violence.",
        "You are choosing him over your children.",
        "You need to put the children first and keep him out.",
        "Mum failed to protect the children from the abuse.",
        "You let him do this in front of the kids.",
        "She prioritises the relationship over the children.",
        "It is your job to keep the children safe from him.",
        "You did not protect them when he was violent.",
        "You should have protected your children from him.",
    ),
}


@pytest.mark.parametrize("tree", WITH_PEOPLE)
@pytest.mark.parametrize(("survivor", "abuser"), [("he", "he"), ("she", "she"), ("he", "she"), ("they", "they")])
def test_walkthrough_07_no_wrong_pronoun_and_no_guessed_role_for_any_couple(
    tree: str, survivor: str, abuser: str
) -> None:
    """7: Two men, two women, a woman who abuses a man: no wrong pronoun or role."""
    fixed = {"people__survivor_word": survivor, "people__abuser_word": abuser}
    for number in range(5):
        for talk in walked(SHIPPED.dialogues[tree], nth(number, **fixed)):
            if not {"people/survivor-word", "people/abuser-word"} <= set(talk.session.answers):
                continue
            said = texts(talk)
            assert [text for text in said if GUESSED.search(text)] == []
            if "she" not in (survivor, abuser):
                assert [text for text in said if SHE.search(text)] == []
            if "he" not in (survivor, abuser):
                assert [text for text in said if HE.search(text)] == []


@pytest.mark.parametrize("line", NEGATED_OR_QUOTED)
def test_walkthrough_08_negated_and_quoted_blame_is_not_flagged(line: str) -> None:
    """8: Negated and quoted blame: no flag."""
    assert check(line, RULES).verdict == "none"


@pytest.mark.parametrize(("family", "number"), list(product(BLAMING, range(11))))
def test_walkthrough_09_the_three_classic_lines_and_ten_variants_of_each_are_flagged(family: str, number: int) -> None:
    """9: The three classic blaming lines and ten variants of each: flagged, with a usable alternative."""
    line = BLAMING[family][number]
    found = check(line, RULES, to="survivor")

    assert found.verdict == "flag"
    ways = found.findings[0].alternatives
    assert ways
    assert [way for way in ways if "{" in way or way.casefold() == line.casefold()] == []


def test_walkthrough_19_the_text_of_every_tree_passes_the_phrasing_check() -> None:
    reads = {**SHIPPED.reads, **SHIPPED.modules}
    report = lint(SHIPPED.dialogues, reads, today=date(2026, 11, 22), rules=(MAY_LAND_AS_BLAME,), rulebook=RULES)
    assert [str(fault) for fault in report.faults] == []
    silenced = {fault.file for fault in report.silenced}
    assert len(silenced) <= 4
    assert len(report.silenced) <= 6


def test_walkthrough_19_a_champions_edit_that_blames_is_told_with_its_place_and_a_better_way() -> None:
    text = (shipped() / "trees" / "door.yaml").read_text(encoding="utf-8")
    edited = text.replace("steps:\n", "steps:\n  - id: edited\n    show: Mum failed to protect the children.\n", 1)
    read = read_tree(edited, "trees/door.yaml")
    dialogue = link(read, SHIPPED.modules, SHIPPED.signposts)
    (fault,) = lint(
        {**SHIPPED.dialogues, "door": dialogue},
        {**SHIPPED.reads, **SHIPPED.modules, "door": read},
        today=date(2026, 11, 22),
        only={"door"},
        rules=(MAY_LAND_AS_BLAME,),
        rulebook=RULES,
    ).faults
    assert edited.splitlines()[fault.line - 1].endswith("Mum failed to protect the children.")
    assert "failure-to-protect/failed-to-protect" in fault.text
    assert "for example “" in fault.text


@pytest.mark.parametrize("tree", sorted(SHIPPED.dialogues))
def test_walkthrough_20_read_aloud_the_question_comes_first_and_each_button_can_be_told_by_its_words(
    tree: str,
) -> None:
    """20: Screen-reader order and button words make sense without emoji."""
    for number in range(4):
        for talk in walked(SHIPPED.dialogues[tree], nth(number)):
            for asked in talk.of(type(talk.asked)) if talk.session.mode != "finished" else ():
                assert any(letter.isalpha() for letter in asked.text)
                labels = [spoken(choice.label) for choice in asked.choices]
                assert all(labels), asked.step
                assert len(set(labels)) == len(labels), asked.step
                assert [choice.label for choice in asked.choices if pictures(choice.label)] == []


def spoken(label: str) -> str:
    """What a screen reader says of a label, pictures left out."""
    return " ".join("".join(c for c in label if unicodedata.category(c) != "So").casefold().split())


def pictures(label: str) -> list[str]:
    return [c for c in label if unicodedata.category(c) == "So"]
