"""What is wrong with one sentence is said without a file, its lines or the names of rules."""

from __future__ import annotations

import pytest

from bot.review.found import about_a_sentence

BEFORE = (
    "trees/door.yaml, line 6: “Why stay” may land as blame (leave/why-stay): So. "
    "Please either say it another way, for example “What did he do?”, or silence T060 with the reason. (T060)"
)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (BEFORE, "“Why stay” may land as blame: So. Please say it another way, for example “What did he do?”."),
        ("trees/door.yaml, line 7: the text is too long. (T025)", "the text is too long."),
        ("A rehearsed conversation goes another way now: at “aim”.",) * 2,
    ],
)
def test_a_problem_with_a_sentence(problem: str, said: str) -> None:
    assert about_a_sentence(problem) == said
