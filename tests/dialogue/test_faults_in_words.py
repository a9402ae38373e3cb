"""What is wrong with a tree is said with its place, the fault, and what to do; the nearest name where one was meant."""

import pytest

from bot.dialogue.fault import Unreadable
from bot.dialogue.link import link
from bot.dialogue.read import read_tree
from bot.dialogue.signpost import ONLY_999, read_signposts

KETTLE = """\
id: kettle
title: Tea
about: A tree about tea.
people: [survivor]
steps:
  - id: drink
    ask: What will {survivor.they} have?
    choose:
      tea: Tea
      coffee: {label: Coffee, say: Good.}
  - id: milk
    when: {drink: tea}
    ask: Milk?
    confirm: {yes: Yes, no: No}
    go: {no: end}
  - id: words
    ask: What will you say?
    phrase: {to: survivor}
"""
NUMBERS = read_signposts(ONLY_999, "signposts.yaml")


def said(old: str, new: str) -> str:
    assert old in KETTLE
    with pytest.raises(Unreadable) as caught:
        link(read_tree(KETTLE.replace(old, new, 1), "kettle.yaml"), {}, NUMBERS)
    return str(caught.value)


def test_the_kettle_itself_is_fine() -> None:
    assert link(read_tree(KETTLE, "kettle.yaml"), {}, NUMBERS).tree.id == "kettle"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("choose:", "chose:", "kettle.yaml:8:5: T002 “chose” is not known here. Did you mean “choose”?"),
        ("say: Good.", "sey: Good.", "kettle.yaml:10:31: T002 “sey” is not known here. Did you mean “say”?"),
        ("about: A tree about tea.\n", "", "T004 “about” is missing. Please add it."),
        ("to: survivor", "to: surviver", "T004 “surviver” does not fit “to”. Did you mean “survivor”?"),
        ("id: milk", "id: Milk!", "T004 “id” is no name."),
        ("    ask: Milk?\n", "", "T004 this step has “confirm” but no “ask”. Please write the question."),
        (
            "{drink: tea}",
            "{drnk: tea}",
            "T005 the condition asks about “drnk”, which is not here. Did you mean “drink”?",
        ),
        ("{drink: tea}", "{drink: tee}", "T007 “drink” is never “tee”. Did you mean “tea”?"),
        ("{drink: tea}", "{words: answered}", "which comes later. Please move one of them."),
        ("{drink: tea}", "{drink: {nott: tea}}", "T004 “drink” is compared with something odd."),
        ("{no: end}", "{no: ennd}", "T005 there is no step “ennd” to go to. Did you mean “end”?"),
        ("{no: end}", "{noo: end}", "T007 “noo” is no option of this step. Did you mean “no”?"),
        ("id: words", "id: drink", "T003 “drink” is taken"),
        ("tea: Tea", "keep: Tea", "T003 “keep” is a reserved word."),
        ("will {survivor.they}", "{survivor.they} want", "T008 “want” has to agree with she, he and they."),
        ("{survivor.they}", "{abuser.they}", "T008 “abuser” is used, but not named in “people”."),
        ("{survivor.they}", "{survivor.theyre}", "T008 “theyre” is no form."),
        ("{survivor.they}", "{milk}", "T008 {milk} is not known by then."),
        ("phrase: {to: survivor}", "phrase: {to: survivor}\n    show: Tea.", "T004 this step is both"),
    ],
)
def test_a_fault_names_its_place_and_its_remedy(old: str, new: str, fault: str) -> None:
    assert fault in said(old, new)


def test_a_verb_after_a_helping_verb_keeps_its_form() -> None:
    text = KETTLE.replace("What will {survivor.they} have?", "What did {survivor.they} say?")
    assert link(read_tree(text, "kettle.yaml"), {}, NUMBERS).tree.people == ("survivor",)


PAIR = """\
id: pair
title: A pair
about: One pair.
module: yes
steps:
  - id: fear
    ask: What do you fear?
    if_then:
      then_ask: And then?
      rows:
        a: {label: A, if: A comes, then: {b-c: B}}
        a-b: {label: AB, if: AB comes, then: {d: C}}
"""


def test_names_that_cannot_be_told_apart_in_a_pair_are_refused() -> None:
    with pytest.raises(Unreadable, match="makes the name “a-b-c” twice"):
        read_tree(PAIR.replace("{d: C}", "{c: C}"), "pair.yaml")


def test_a_fault_inside_a_pair_points_at_its_row() -> None:
    with pytest.raises(Unreadable) as caught:
        link(read_tree(PAIR.replace("{d: C}", "{d: {label: C, text: '{nobody}'}}"), "pair.yaml"), {}, NUMBERS)
    assert str(caught.value).startswith("pair.yaml:12:")


def test_the_plan_card_cannot_be_made_again_from_below_it() -> None:
    card = """\
  - id: card
    ask: Fine?
    plan: My plan
    sections: [Why]
    choose: {fine: Fine, more: More}
  - id: more
    ask: More?
    confirm: {yes: Yes, no: No}
    go: {yes: plan}
"""
    with pytest.raises(Unreadable) as caught:
        link(read_tree(KETTLE + card, "kettle.yaml"), {}, NUMBERS)
    assert "kettle.yaml:27:5: T005 “plan” leads back to the plan card" in str(caught.value)
    above = KETTLE.replace("{no: end}", "{no: plan}") + card[: card.index("  - id: more")]
    assert link(read_tree(above, "kettle.yaml"), {}, NUMBERS).plan is not None
