"""Files that champions send: what becomes a draft, what is refused in which words, and that nothing hostile harms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.conversation.carry_over import Edit
from bot.review import draft_words as words
from bot.review.sent import Looked, Own, answer_in_json, asked_in_json, handed_name, look, looked_in_json, named
from bot.shelf import Shelf, open_shelf
from bot.store import Running, Version
from tests.telegram.small_content import small_content

TODAY = date(2026, 11, 22)
DOOR = "trees/door.yaml"
LISTEN = "      listen: Listen\n"
A_PAGE = """\
id: lift
title: In the lift
about: Ten seconds of quiet.
minutes: 1
audience: [social-work]
sections: [Ready]
review_by: 2027-06-01

steps:
  - use: safety-gate

  - id: breath
    ask: Have you breathed out?
    why: A slow breath makes the next words easier.
    choose:
      yes: Yes
      not-yet: Not yet
    card: Ready
"""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return open_shelf(small_content(tmp_path_factory.mktemp("shelf") / "content"), Running())


@pytest.fixture(scope="module")
def door(shelf: Shelf) -> str:
    return shelf.text(DOOR) or ""


@pytest.fixture(scope="module")
def without_listening(shelf: Shelf, door: str) -> Looked:
    """What comes of taking an answer away that rehearsed conversations give."""
    return sent(shelf, door.replace(LISTEN, ""))


def sent(shelf: Shelf, text: str | bytes, name: str = "door.v1.yaml", *own: Own) -> Looked:
    return look(shelf, name, text if isinstance(text, bytes) else text.encode(), own, TODAY)


def test_the_name_says_which_file_and_which_version(shelf: Shelf) -> None:
    assert handed_name(DOOR, 0) == "door.v1.yaml"
    assert handed_name("phrasing/praise.yaml", 3) == "rules-praise.v3.yaml"
    assert handed_name("transcripts/door/not-alone.yaml", 2) == "door--not-alone.v2.yaml"
    for file in (DOOR, "modules/safety-gate.yaml", "phrasing/praise.yaml", *shelf.transcripts()):
        assert named(shelf, handed_name(file, 4)) == (file, 4)


@pytest.mark.parametrize("name", ["door.v3 (1).yaml", "Door.v3.YAML", "door.v3 - Copy.yaml", "door.v3-2.yml"])
def test_what_a_phone_makes_of_the_name_does_no_harm(shelf: Shelf, name: str) -> None:
    assert named(shelf, name) == (DOOR, 3)


@pytest.mark.parametrize(
    "name", ["door.yaml", "nowhere.v1.yaml", "../door.v1.yaml", "door.v1", "v1.yaml", "door.v9999999.yaml", ""]
)
def test_what_names_no_file_of_ours_names_none(shelf: Shelf, name: str) -> None:
    assert named(shelf, name) is None


def test_another_wording_becomes_a_draft_with_its_changes_class_and_time(shelf: Shelf, door: str) -> None:
    looked = sent(shelf, door.replace("ask: My one aim today?", "ask: What is my one aim today?"))

    made = looked.made
    assert made is not None
    assert (made.file, made.base, made.whole, made.found.edit) == (DOOR, 0, True, Edit.wording)
    assert [change.what for change in made.found.changes] == ["the question reads otherwise"]
    assert made.found.seconds == made.found.before > 0
    assert made.found.renewed  # the rehearsed conversations say it too
    assert not made.found.otherwise


def test_a_structural_draft_is_kept_and_says_which_conversations_go_another_way(without_listening: Looked) -> None:
    made = without_listening.made
    assert made is not None
    assert made.found.edit is Edit.breaking
    assert made.found.otherwise
    assert all("listen" in how.casefold() for how in made.found.otherwise.values())
    assert set(made.found.rewritten) == set(made.found.otherwise)


def test_a_conversation_that_is_sent_goes_along_with_the_draft(shelf: Shelf, without_listening: Looked) -> None:
    made = without_listening.made
    assert made is not None
    kept: dict[str, str] = {}
    found = made.found
    for file in made.found.otherwise:
        text = (
            (shelf.text(file) or "")
            .replace("worker: listen", "worker: check-in")
            .replace("worker: Listen", "worker: check-in")
        )
        looked = sent(shelf, text, handed_name(file, 1), Own(DOOR, made.text, 0, kept))
        assert looked.made is not None, looked
        kept, found = dict(looked.made.transcripts), looked.made.found

    assert found.otherwise == {}
    assert set(kept) == set(made.found.otherwise)
    assert set(kept) <= set(found.renewed)


def test_a_conversation_that_goes_with_no_draft_is_refused(shelf: Shelf) -> None:
    file, text = next(iter(shelf.transcripts().items()))

    assert sent(shelf, text + "# \n", handed_name(file, 1)).said == words.NO_DRAFT_FOR_IT


def test_a_page_that_is_new_becomes_a_draft(shelf: Shelf) -> None:
    looked = sent(shelf, A_PAGE, "lift.yaml")

    assert looked.made is not None, looked
    assert looked.made.file == "trees/lift.yaml"
    assert [str(change) for change in looked.made.found.changes] == ["This page is new"]


def test_a_file_whose_name_says_no_version_is_looked_at_and_not_kept(shelf: Shelf, door: str) -> None:
    looked = sent(shelf, door + "marmalade: yes\n", "door.yaml")
    assert (looked.made, "marmalade" in looked.faults[0]) == (None, True)

    looked = sent(shelf, door.replace("My one aim", "What is my one aim"), "door-of-siobhan.yaml")
    assert (looked.made, looked.said) == (None, words.NO_VERSION)


def test_a_file_of_another_version_than_the_one_that_runs_is_stale(shelf: Shelf, door: str) -> None:
    version = Version(DOOR, 3, door, "editor", "", "", "2026-11-20", "wording", False, "", None)
    later = replace(shelf, running=Running(3, {DOOR: version}))

    assert sent(later, door + "\n", "door.v1.yaml").stale == DOOR
    assert sent(later, door + "\n", "door.v9.yaml").stale == DOOR
    assert sent(later, door, "door.v3.yaml").said == words.THE_SAME_FILE


def test_rules_are_drafted_with_their_test_lines(shelf: Shelf) -> None:
    text = shelf.text("phrasing/praise.yaml") or ""
    broken = text.replace("test:", "tset:", 1) if "test:" in text else text + "\nmarmalade: yes\n"

    assert sent(shelf, text + "\n# A note for us.\n", "rules-praise.v1.yaml").made is not None
    assert sent(shelf, broken, "rules-praise.v1.yaml").faults


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "begin with"),
        (b"%PDF-1.7 \xff\xfe", words.NOT_UTF8),
        ("id: door\n".encode("utf-16"), words.NOT_UTF8),
        (b"id: door\ntitle: a\x00b\n", words.UNSEEN.format(line=2)),
        ("id: door\ntitle: a\u202eb\n".encode(), words.UNSEEN.format(line=2)),
        (b"x" * 300_000, words.FILE_LARGE.format(most=256)),
        (BOMB.encode(), "anchor"),
        (b"id: !!python/none []\n", "tag"),
        (b"[" * 5000, "deep"),
        (b"? [a, b]\n: c\n", "name"),
        (b"id: door\nid: door\n", "Please keep one"),
        (b"id: door\n---\nid: door\n", "second document"),
        (b"x" * 60_000 + b": y\n", ""),
        (("a:\n" + "  - b\n" * 30_000).encode(), "values"),
        (b"id: ../../door\ntitle: x\n", ""),
        (b"just words", "tree"),
    ],
)
def test_what_is_hostile_or_broken_is_refused_in_plain_words(shelf: Shelf, content: bytes, said: str) -> None:
    for name in ("door.v1.yaml", "what.yaml"):
        looked = sent(shelf, content, name)

        assert looked.made is None
        assert said in " ".join((looked.said, *looked.faults))
        assert looked.said or looked.faults
        assert len(str(looked)) < 20_000


@pytest.mark.parametrize(
    "wording",
    [
        "What did Jane Smith of 12 Acacia Avenue say?",
        '"Ring \\x30\\x37700 900123 first."',
        ">-\n      Ring 07700\n      900123 first.",
    ],
)
def test_what_may_identify_somebody_is_not_taken_however_it_is_written(shelf: Shelf, door: str, wording: str) -> None:
    looked = sent(shelf, door.replace("ask: My one aim today?", f"ask: {wording}"))

    assert looked.made is None
    assert "pages are for everybody" in looked.said
    assert not {"Jane", "900123"} & set(str(looked).split())


def test_what_an_editor_on_windows_adds_is_taken_off(shelf: Shelf, door: str) -> None:
    edited = door.replace("ask: My one aim today?", "ask: What is my one aim today?")

    looked = sent(shelf, b"\xef\xbb\xbf" + edited.replace("\n", "\r\n").encode())

    assert looked.made is not None
    assert looked.made.text == edited


def test_a_process_of_its_own_is_told_and_answers_all_of_it(shelf: Shelf, door: str) -> None:
    edited = door.replace("ask: My one aim today?", "ask: What is my one aim today?")
    version = Version(DOOR, 2, door.replace("90", "90"), "editor", "", "", "2026-11-20", "wording", True, "", None)
    later = open_shelf(shelf.folder, Running(1, {DOOR: version}))

    answer = answer_in_json(asked_in_json(later, "door.v2.yaml", edited.encode(), (), TODAY))

    assert looked_in_json(answer) == sent(later, edited, "door.v2.yaml")
    stale = answer_in_json(asked_in_json(later, "door.v1.yaml", edited.encode(), (), TODAY))
    assert looked_in_json(stale) == Looked(stale=DOOR, number=1)
