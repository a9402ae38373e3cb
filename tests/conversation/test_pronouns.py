"""She, he or they for each person, as the worker says, with verbs that agree; until then they."""

import pytest

from bot.conversation import events as e
from tests.conversation.given import Talk, a_tree

HEAD = "people: [survivor, abuser]"
TREE = """
    - {id: who, ask: Who?, pronoun: survivor, choose: {she: She, he: He, they: They}}
    - {id: other, ask: And the other?, pronoun: abuser, choose: {she: She, he: He, they: They}}
    - {id: ask, ask: "What {survivor:has|have} {survivor.they} said about {abuser.them}?", write: Type}
    """


@pytest.mark.parametrize(
    ("survivor", "abuser", "asked"),
    [
        ("she", "he", "What has she said about him?"),
        ("he", "she", "What has he said about her?"),
        ("she", "she", "What has she said about her?"),
        ("he", "he", "What has he said about him?"),
        ("they", "they", "What have they said about them?"),
    ],
)
def test_each_pair_of_people_gets_its_own_words(survivor: str, abuser: str, asked: str) -> None:
    assert Talk(a_tree(TREE, head=HEAD)).answers(survivor, abuser).asked.text == asked


def test_nobody_is_guessed_where_the_worker_did_not_say() -> None:
    talk = Talk(a_tree(TREE, head=HEAD)).sends(e.Skipped()).sends(e.Skipped())

    assert talk.asked.text == "What have they said about them?"


def test_a_pronoun_that_is_changed_is_changed_everywhere() -> None:
    talk = Talk(a_tree(TREE, head=HEAD)).answers("she", "he").sends(e.WentBack()).sends(e.WentBack())

    assert talk.answers("they", "he").asked.text == "What have they said about him?"
