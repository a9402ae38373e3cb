"""She, he or they for each person, with verbs that agree; nothing is inferred, and until it is set it is they."""

import re
from itertools import product

import pytest

from bot.dialogue.pronouns import CHOICES, FORMS
from bot.dialogue.slots import disagreement, fill, slots_in
from tests import content

LINE = (
    "{Survivor.they} {survivor:has|have} told {abuser.them} "
    "that {survivor.they} {survivor:is|are} safe in {survivor.their} home."
)


@pytest.mark.parametrize(
    ("survivor", "abuser", "reads"),
    [
        ("she", "he", "She has told him that she is safe in her home."),
        ("he", "she", "He has told her that he is safe in his home."),
        ("they", "they", "They have told them that they are safe in their home."),
        ("she", "she", "She has told her that she is safe in her home."),
    ],
)
def test_a_line_reads_right_for_every_couple(survivor: str, abuser: str, reads: str) -> None:
    words = {"survivor": survivor, "abuser": abuser}
    assert fill(LINE, words.__getitem__, lambda _: "") == reads


@pytest.mark.parametrize(
    "text",
    ["{survivor.they} has left", "{survivor.they} never wants to", "when {survivor.they} cry", "{survivor.they}'s"],
)
def test_a_verb_that_would_not_agree_is_told(text: str) -> None:
    assert disagreement(text) is not None


@pytest.mark.parametrize(
    "text", ["{survivor.they} never left", "{survivor.they} will stay", "Did {survivor.they} say so?"]
)
def test_a_verb_that_keeps_its_form_is_let_through(text: str) -> None:
    assert disagreement(text) is None


def test_every_shipped_line_can_be_filled_for_all_nine_couples() -> None:
    library = content.library()
    filled = 0
    for read in (*library.reads.values(), *library.modules.values()):
        for line in read.text.splitlines():
            if "{" not in line or line.lstrip().startswith(("#", "note")):
                continue
            text = line.partition(": ")[2]
            if not any(mark in text for mark in ("{survivor", "{Survivor", "{abuser", "{Abuser")) or text.startswith(
                "{"
            ):
                continue
            list(slots_in(text.strip('"')))
            for survivor, abuser in product(CHOICES, CHOICES):
                words = {"survivor": survivor, "abuser": abuser}
                whole = fill(text.strip('"'), words.__getitem__, lambda _: "x").casefold()
                whole = re.sub(
                    r"\b(might|would|could|will) (she|he) have\b", "", whole
                )  # a helping verb keeps its form
                filled += 1
                assert "{" not in whole
                assert "they is" not in whole
                assert "she have" not in whole
                assert "he have " not in f"{whole} ".replace("she have ", "")
    assert filled > 9 * 30, "the shipped lines that name a person were looked at"


def test_the_three_sets_have_the_same_forms() -> None:
    assert {tuple(forms) for forms in FORMS.values()} == {("they", "them", "their", "theirs", "themself")}
