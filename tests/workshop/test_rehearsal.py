"""The rehearsal says what differs, which steps no transcript passes, and how many paths were walked: all of them."""

from __future__ import annotations

from bot.phrasing.danger import danger_in
from bot.workshop.rehearse import RehearsalReport, rehearse
from tests.content import rulebook
from tests.conversation.given import a_tree
from tests.workshop.shipped import FOLDER, shipped, shipped_lint

MODULE = """
    id: part
    module: yes
    steps:
      - {id: ask, ask: Ask?, choose: {a: A, b: B}}
      - {id: card, when: {ask: b}, show: B.}
    """
ONE = "tree: a-tree\nabout: One way.\nturns:\n  - worker: a\n  - worker: a\n"


def small(*transcripts: str) -> RehearsalReport:
    tree = a_tree("- use: part\n- {id: last, ask: Last?, choose: {a: A}}", MODULE)
    alone = type(tree)(tree.module("part"), tree.modules, tree.signposts, tree.sources)
    return rehearse({"a-tree": tree, "part": alone}, {f"t{n}.yaml": text for n, text in enumerate(transcripts)})


def test_the_steps_of_a_module_count_as_passed_wherever_it_is_called() -> None:
    by_name = {tree.name: tree for tree in small(ONE).trees}

    assert by_name["a-tree"].untouched == ()
    assert by_name["part"].untouched == ("card",)
    assert by_name["part"].paths.count == 2


def test_the_report_reads_as_sentences() -> None:
    lines = list(small(ONE).lines())

    assert "  no transcript passes: card" in lines
    assert lines[-1].startswith("2 trees and modules, 3 paths walked, 4 of 4 steps reached. 1 transcripts pass 3 of 4")


def test_a_broken_transcript_is_named_and_the_others_play() -> None:
    report = small(ONE, "tree: nothing\nabout: A.\nturns:\n  - worker: a\n")

    assert not report.well
    assert [fault.file for fault in report.faults] == ["t1.yaml"]
    assert list(report.played) == ["t0.yaml"]


def test_an_update_is_offered_once_and_then_no_more() -> None:
    updated = small(ONE).updated()

    assert list(updated) == ["t0.yaml"]
    assert small(updated["t0.yaml"]).updated() == {}


def test_everything_that_is_shipped_plays_as_written_and_ends_well_on_every_path() -> None:
    library = shipped()
    files = sorted((FOLDER / "transcripts").glob("*/*.yaml"))
    texts = {str(file.relative_to(FOLDER)): file.read_text(encoding="utf-8") for file in files}

    in_danger = danger_in(library.danger, rulebook())
    report = rehearse(library.dialogues, texts, in_danger, walked=shipped_lint().walked)

    assert library.faults == ()
    assert report.faults == ()
    assert [str(difference) for difference in report.differences] == []
    assert report.troubles == ()
    assert [(tree.name, tree.unreached) for tree in report.trees if tree.unreached] == []
    assert all(tree.paths.whole for tree in report.trees)
