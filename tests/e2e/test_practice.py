"""`beforehand chat --practice`: any tree on a made-up family, with the banner, and a plain word where it cannot be."""

from pathlib import Path

from tests.e2e.front_door import Desk


def test_a_tree_is_practised_and_says_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "answers.txt").write_text("two-women\n/stop\n")

    done = desk.runs("chat", "door", "--practice", "--script", "answers.txt")

    assert (done.status, done.errors) == (0, "")
    assert "Practice: At the door" in done.out
    assert "Practice · The two women." in done.out


def test_what_cannot_be_practised_or_recorded_is_said(tmp_path: Path) -> None:
    desk = Desk(tmp_path)

    refused = desk.runs("chat", "for-me", "--practice", lines=["/stop"])
    recorded = desk.runs("chat", "door", "--practice", "--record", "a.yaml")

    assert (refused.status, recorded.status) == (2, 2)
    assert "There is no tree “practise-for-me”." in refused.errors
    assert "A practice is not recorded." in recorded.errors
