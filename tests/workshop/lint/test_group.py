"""T055: what is for a group, and what is one person's own."""

import pytest

from tests.workshop.lint.given import module, said, tree

POLL = "- {id: tea, ask: Which tea?, why: So., poll: {green: Green tea, black: Black tea}, log: tally%s}\n"
OWN = "- {id: tea, ask: Which tea?, why: So., choose: {green: Green tea, black: Black tea}, log: no, echo: no}\n"


@pytest.mark.parametrize("key", ["vote: Which do you drink?", "privately: yes", "right: green, talk: Why green?"])
def test_what_only_a_group_does_is_told_in_a_tree_for_one_person(key: str) -> None:
    assert len(said("T055", tree(POLL % f", {key}"))) == 1
    assert said("T055", tree(POLL % f", {key}", "in_group: anyone\n")) == []


def test_what_is_one_persons_own_is_told_in_a_tree_for_a_group() -> None:
    (told,) = said("T055", tree(OWN, "in_group: facilitator\n"))
    assert "“tea” asks something of one person, and everybody sees the tap" in told
    assert said("T055", tree(OWN)) == []


def test_a_visit_and_a_module_are_walked_by_one_person() -> None:
    assert len(said("T055", tree(POLL % "", "in_group: anyone\nvisit: yes\n"))) == 1
    assert len(said("T055", module(f"{POLL % ''}", "talk", "in_group: anyone\n"))) == 1
